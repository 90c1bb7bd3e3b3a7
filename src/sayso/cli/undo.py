"""`sayso undo`: take a correction back."""

from __future__ import annotations

from typing import Annotated

import typer

from sayso.cli.shelf import LibraryFile, library_to_mend
from sayso.cli.tell import say

EXAMPLES = """\b
The last correction that holds, or another by its number:
  sayso undo
  sayso edits
  sayso undo 3

\b
Exit status: 0 fine, 1 there is nothing to undo, 2 wrong use.
"""


def undo(
    number: Annotated[
        int | None, typer.Argument(metavar="NUMBER", help="Which; the last one else.", min=1, show_default=False)
    ] = None,
    library: LibraryFile = None,
) -> None:
    """Take a correction back."""
    from sayso.export.edits import words_of_edit

    with library_to_mend(library) as shelf:
        say(f"taken back: {words_of_edit(shelf.mend.undo(number))}")

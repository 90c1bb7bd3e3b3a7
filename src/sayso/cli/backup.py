"""`sayso backup`: a copy of the library."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sayso.cli.output import check_output
from sayso.cli.shelf import LibraryFile, opened_library
from sayso.cli.tell import say

EXAMPLES = """\b
A copy as the library is at one moment, also while something is added to it:
  sayso backup library-2026-03-10.sqlite

\b
A backup is a library:
  sayso stories --library library-2026-03-10.sqlite

\b
Exit status: 0 fine, 1 it can't be written, 2 wrong use.
"""


def backup(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="Where to; a file that is there is not written over.", show_default=False)
    ],
    library: LibraryFile = None,
) -> None:
    """Copy the library to a file."""
    check_output(file, named=Path("library.sqlite"))
    with opened_library(library) as shelf:
        shelf.backup(file)
    say(f"Copied to {file}")

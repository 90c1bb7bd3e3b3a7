"""`sayso remove`: take reports out of the library."""

from __future__ import annotations

from typing import Annotated

import typer

from sayso.cli.shelf import LibraryFile, tell_place
from sayso.cli.tell import say

EXAMPLES = """\b
Take reports out, with their versions and readings; there is no way back but
a backup:
  sayso backup before.sqlite
  sayso remove r-c372f5e5d582 https://example.org/story

\b
Exit status: 0 fine, 1 no such report, 2 wrong use.
"""


def remove(
    names: Annotated[
        list[str], typer.Argument(metavar="REPORT", help="Ids, beginnings of them, or addresses.", show_default=False)
    ],
    library: LibraryFile = None,
) -> None:
    """Take reports out of the library."""
    from sayso.library import open_library, open_to_add, place_of

    path = place_of(library)
    open_library(path).close()  # a library that isn't there is not made to take something out of it
    with open_to_add(path) as shelf:
        for name in names:
            say(f"removed {shelf.remove(name)}")
    say(tell_place(path))

"""`sayso import`: a new library from what another exported."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from sayso.cli.shelf import LibraryFile, tell_place
from sayso.cli.tell import complain, say
from sayso.model import LibraryError, UsageError

EXAMPLES = """\b
A new library from what another exported, equal to it:
  sayso import desk.jsonl --library other.sqlite
  sayso export --library desk.sqlite | sayso import - --library other.sqlite

\b
A line that can't be taken is told with its number, and the others go on.
Exit status: 0 fine, 1 some lines failed, or the library holds reports
already, 2 wrong use.
"""


def import_(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="What sayso export wrote; - for standard input.", show_default=False)
    ],
    library: LibraryFile = None,
) -> None:
    """Make a library of what another exported."""
    from sayso.export.labels import count
    from sayso.library import imported, lines_from, place_of

    if str(file) != "-" and not file.is_file():
        raise UsageError(f"{file} is no file", hint="name one that sayso export wrote, or -")
    path = place_of(library)
    try:
        with _opened(file) as stream:
            taken = imported(path, lines_from(stream))
    except LibraryError as error:
        if error.cause != "line":
            raise
        raise LibraryError(f"{file}, {error.message}", cause=error.cause, hint=error.hint) from error
    for refused in taken.refused:
        complain(f"{file}, line {refused.line}: {refused.why}")
    say(f"Imported {count(taken.reports, 'report')} in {count(taken.stories, 'story', 'stories')}. {tell_place(path)}")
    raise typer.Exit(1 if taken.refused else 0)


def _opened(file: Path) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if str(file) == "-" else file.open("rb")

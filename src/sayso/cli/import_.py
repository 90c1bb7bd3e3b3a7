"""`sayso import`: a new library from what another exported."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from sayso.cli.shelf import LibraryFile, tell_place
from sayso.cli.tell import complain, say
from sayso.model import LibraryError, UsageError

if TYPE_CHECKING:
    from sayso.library import Joined, Taken

EXAMPLES = """\b
A new library from what another exported, equal to it:
  sayso import desk.jsonl --library other.sqlite
  sayso export --library desk.sqlite | sayso import - --library other.sqlite

\b
Into a library that holds reports: each is added as if its page were, so that
what is there already changes nothing, with the reading that it brings. Which
story it stands in is decided here; corrections of people, speakers and claims
come along, those of the other library's stories (split, merge, move) don't:
  sayso import desk.jsonl --merge

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
    merge: Annotated[bool, typer.Option("--merge", help="Add to a library that may hold reports already.")] = False,
) -> None:
    """Make a library of what another exported, or add that to one."""
    from sayso.library import imported, joined, lines_from, place_of

    if str(file) != "-" and not file.is_file():
        raise UsageError(f"{file} is no file", hint="name one that sayso export wrote, or -")
    path = place_of(library)
    try:
        with _opened(file) as stream:
            taken = joined(path, lines_from(stream)) if merge else imported(path, lines_from(stream))
    except LibraryError as error:
        if error.cause != "line":
            raise
        raise LibraryError(f"{file}, {error.message}", cause=error.cause, hint=error.hint) from error
    for refused in taken.refused:
        complain(f"{file}, line {refused.line}: {refused.why}")
    say(f"{_told(taken)}. {tell_place(path)}")
    raise typer.Exit(1 if taken.refused else 0)


def _told(taken: Taken | Joined) -> str:
    """What the lines gave, in words."""
    from sayso.export.labels import count
    from sayso.library import Taken

    if isinstance(taken, Taken):
        return f"Imported {count(taken.reports, 'report')} in {count(taken.stories, 'story', 'stories')}"
    parts = (
        f"Added {count(taken.added, 'report')}",
        f"{taken.unchanged:,} unchanged",
        count(taken.versions, "new version"),
        count(taken.edits, "correction") if taken.edits else None,
        f"left out {count(taken.left_out, 'correction')} of that library's stories" if taken.left_out else None,
    )
    return ", ".join(filter(None, parts))


def _opened(file: Path) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if str(file) == "-" else file.open("rb")

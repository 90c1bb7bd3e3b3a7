"""`sayso who`: what somebody said, and what was said of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.shelf import (
    LanguageOnly,
    LibraryFile,
    ListedAs,
    ListFormat,
    OutletOnly,
    SinceDay,
    UntilDay,
    opened_library,
    tell_outlet,
    wanted,
    write_list,
)
from sayso.cli.tell import say

if TYPE_CHECKING:
    from sayso.library import Library, Wanted

EXAMPLES = """\b
What one said and what was said of them, oldest first; several people of that
name stand apart, with what tells them apart:
  sayso who "Elena Marsk"
  sayso who Marsk --since 2026-03-01 --outlet "Halyard Wire"

\b
Bodies have names too, and initials:
  sayso who "Red Lantern" --format csv > said.csv
  sayso who Marsk --format json

\b
json is an object a person: who it is, where they are seen and why that is
one person, their statements, and where two of them don't go together.

\b
Exit status: 0 fine, 1 no library or it can't be read, 2 wrong use.
"""


def who(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="A person's or a body's: whole, the surname, or initials.", show_default=False)
    ],
    library: LibraryFile = None,
    format: ListedAs = ListFormat.text,
    outlet: OutletOnly = None,
    since: SinceDay = None,
    until: UntilDay = None,
    language: LanguageOnly = None,
    most: Annotated[int | None, typer.Option("--most", metavar="N", min=1, help="At most the latest N statements of each.")] = None,
) -> None:
    """Tell what somebody said and what was said of them."""
    narrowed = wanted(outlet, since, until, language=language)
    from sayso.cli.shelved_people import put_person, saying_rows

    with opened_library(library) as shelf:
        found = shelf.who(name, narrowed, most=most)
        nothing, *more = ("",) if found else _why_none(shelf, name, narrowed)
        if format is ListFormat.csv:
            write_list([row for person in found for row in saying_rows(person)], format, put_person, nothing)
        else:
            write_list(found, format, put_person, nothing)
        for line in more:
            say(line)
        tell_outlet(shelf, narrowed)


def _why_none(shelf: Library, name: str, narrowed: Wanted) -> Iterator[str]:
    """Why nothing was found of a name, whom somebody may have meant, and what to do."""
    if narrowed != wanted(None, None, None) and shelf.who(name, most=1):
        yield f"nothing by or of {name!r} fits; without --outlet, --since, --until and --language there is something"
        return
    yield f"nobody in the library is called {name!r}"
    if near := shelf.names_like(name):
        yield f"near it: {', '.join(near)}"
    yield "people are found by their surnames too, bodies by initials; sayso search finds other words"

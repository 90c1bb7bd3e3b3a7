"""What the commands of the library have in common: which file it is, how lists are narrowed and written.

in: options    out: an open library; a list as text, JSON Lines or CSV on standard output
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sayso.cli.options import moment_of
from sayso.cli.output import colour, width
from sayso.cli.tell import say
from sayso.model import LibraryError, iso_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from msgspec import Struct

    from sayso.export.sheet import Sheet
    from sayso.library import Library, Wanted, Writer

LibraryFile = Annotated[
    Path | None,
    typer.Option(
        "--library",
        metavar="FILE",
        help="The library's file; else what SAYSO_LIBRARY names, else library.sqlite in your data folder.",
    ),
]
OutletOnly = Annotated[str | None, typer.Option("--outlet", metavar="NAME", help="Only what this outlet has.")]
SinceDay = Annotated[
    str | None,
    typer.Option("--since", metavar="DAY", help="Only what has a report of that day or later (2026-03-10; 2d is two days ago)."),
]
UntilDay = Annotated[str | None, typer.Option("--until", metavar="DAY", help="Only what has a report of that day or earlier.")]
ActorOnly = Annotated[
    str | None,
    typer.Option("--actor", metavar="NAME", help="Only what somebody of this name appears in: whole, a surname, initials."),
]
LanguageOnly = Annotated[str | None, typer.Option("--language", metavar="CODE", help="Only what has a report in it (en, de).")]
_OF_NAMES = ("not-found", "ambiguous", "no-correction")  # causes of errors that don't tell where the library lies
_LIKE = 5  # outlets that are named where one is not known


class ListFormat(StrEnum):
    """How a list is written."""

    text = "text"
    json = "json"
    csv = "csv"


ListedAs = Annotated[ListFormat, typer.Option("--format", help="json is an object a line.")]


@contextmanager
def opened_library(told: Path | None) -> Iterator[Library]:
    """The library to read, its place told on standard error."""
    from sayso.library import open_library, place_of

    path = place_of(told)
    with open_library(path) as library, _telling(path):
        yield library


@contextmanager
def library_to_mend(told: Path | None) -> Iterator[Writer]:
    """The library to be corrected, its place told on standard error. Raises `LibraryError` where there is none: it is not made."""
    from sayso.library import open_library, open_to_add, place_of

    path = place_of(told)
    open_library(path).close()
    with open_to_add(path) as library, _telling(path):
        yield library


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Where the library lies, told behind a result, and before an error: that nothing there is called so, or several are."""
    try:
        yield
    except LibraryError as error:
        if error.cause in _OF_NAMES:
            say(tell_place(path))
        raise
    say(tell_place(path))


def tell_place(path: Path) -> str:
    """Where the library lies."""
    return f"Library: {path.absolute()}"


def wanted(
    outlet: str | None, since: str | None, until: str | None, actor: str | None = None, language: str | None = None
) -> Wanted:
    """What a list is narrowed to. Raises `UsageError` for a day that is none."""
    from sayso.library import Wanted

    days = {"since": iso_day(moment_of(since, "--since")), "until": iso_day(moment_of(until, "--until"))}
    return Wanted(outlet=outlet, actor=actor, language=language, **days)


def tell_outlet(shelf: Library, narrowed: Wanted) -> None:
    """Say that no outlet is called as is wanted, and which hold the words."""
    like = None if narrowed.outlet is None else shelf.outlets_like(narrowed.outlet)
    if like is not None:
        say(unknown_outlet(str(narrowed.outlet), like))


def unknown_outlet(name: str, like: Sequence[str]) -> str:
    """That no outlet is called so: "no outlet is called 'beacon'; Beacon Wire is"."""
    said = f"no outlet is called {name!r}"
    if not like:
        return f"{said}, and none has these words in its name; sayso stories names the outlets"
    more = len(like) - _LIKE
    named = (*like[:_LIKE], f"{more:,} more") if more > 0 else tuple(like)
    listed = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
    return f"{said}; {listed} {'is' if len(named) == 1 else 'are'}"


def write_list(items: Sequence[Struct], form: ListFormat, put: Callable[[Sheet, Any], None], nothing: str) -> None:
    """A list on standard output. put: how one is put as text.  nothing: what is said where there is none."""
    if not items:
        say(nothing)
    if form is ListFormat.text:
        write_text(items, put)
    elif form is ListFormat.json:
        from sayso.model import to_json

        _write("".join(f"{to_json(item)}\n" for item in items))
    else:
        _write(_csv(items))


def write_text(items: Iterable[Any], put: Callable[[Sheet, Any], None]) -> None:
    """Each as lines for a terminal."""
    from sayso.export.sheet import Sheet

    sheet, some = Sheet(width(), colour()), False
    for item in items:
        put(sheet, item)
        some = True
    if some:
        _write(sheet.render())


def _write(text: str) -> None:
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def _csv(items: Sequence[Struct]) -> str:
    from sayso.export.cells import Csv

    out = io.StringIO()
    if items:
        table = Csv(out, type(items[0]))
        for item in items:
            table.put(item)
    return out.getvalue()

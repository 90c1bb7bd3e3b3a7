"""`sayso add`: keep what was read in a library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.options import (
    AllowPrivate,
    Date,
    NoTeasers,
    Outlet,
    Reader,
    ReaderOption,
    Sources,
    announce,
    given,
    settings_of,
)
from sayso.cli.report import ReportFormat
from sayso.cli.shelf import LibraryFile, tell_place, write_text
from sayso.cli.tell import say, tell_failure, tell_left
from sayso.model import Failure, LibraryError

if TYPE_CHECKING:
    from sayso.adding import Added
    from sayso.export.sheet import Sheet
    from sayso.library import Kept
    from sayso.settings import Settings

EXAMPLES = """\b
Keep pages; the same page twice changes nothing, an edited one becomes a
version, a page's teasers become short reports; what --outlet and --date say
fills what is not known of a page that is there:
  sayso add samples/talks samples/fire
  sayso add https://example.org/story clippings/ --library desk.sqlite
  sayso add - < pages.jsonl

\b
Then ask:
  sayso stories
  sayso compare STORY

\b
Stopped on the way, it goes on from there: type the same again.
Exit status: 0 fine, 1 some inputs failed (sayso failures), 2 wrong use.
"""
_VERSIONS = 20  # that are shown with what they changed


class _Heard:
    """What became of each report: failures are told at once, versions are kept for the end."""

    def __init__(self, quiet: bool, clear: object) -> None:
        self.quiet, self.kept = quiet, 0
        self.versions: list[Kept] = []
        self.failures: list[Failure] = []
        self._clear = clear

    def __call__(self, what: Kept | Failure) -> None:
        if not isinstance(what, Failure):
            self.kept += what.became != "unchanged"
            if what.became == "version":
                self.versions.append(what)
            return
        self.failures.append(what)
        if not self.quiet:
            self._clear()  # type: ignore[operator]
            say(tell_failure(what))


def add(
    sources: Sources = None,
    library: LibraryFile = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False,
    format: Annotated[ReportFormat, typer.Option("--format", help="How what became of the pages is told.")] = ReportFormat.text,
    outlet: Outlet = None,
    date: Date = None,
    no_teasers: NoTeasers = False,
    reader: ReaderOption = Reader.standard,
    allow_private: AllowPrivate = False,
) -> None:
    """Keep pages, with who says what in them. They are put into stories."""
    pages = given(sources, "sayso add samples/talks")
    settings = settings_of(outlet, date, reader=reader, teasers=not no_teasers, allow_private=allow_private)
    raise typer.Exit(kept(pages, library, settings, format, quiet=quiet))


def kept(pages: Sequence[str], library: Path | None, settings: Settings, form: ReportFormat, *, quiet: bool) -> int:
    """Keep pages and tell what became of them; the exit status."""
    from sayso.adding import add_sources
    from sayso.cli.progress import Progress
    from sayso.library import open_to_add, place_of

    path = place_of(library)
    with open_to_add(path, settings.cluster) as shelf, Progress() as progress:
        heard = _Heard(quiet, progress.clear)
        if not quiet:
            announce(list(pages), progress)
        try:
            made = add_sources(pages, shelf, settings, watch=None if quiet else progress, heard=heard)
        except (LibraryError, KeyboardInterrupt):
            progress.clear()
            say(f"stopped: {heard.kept} kept before that; the same command goes on from there. {tell_place(path)}")
            raise
        counts, alone = shelf.counts(), shelf.of_teasers_alone()
    failed = [f for f in heard.failures if not f.note]
    if form is ReportFormat.json:
        _write_json(made, heard, failed, path)
    elif not quiet:
        write_text([made], _put_added)
        write_text(heard.versions[:_VERSIONS], _put_version)
        say(f"{tell_place(path)}, {_told_of(counts[0], counts[1], alone)}")
        taken = made.added + made.unchanged + made.versions + made.filled > 0
        for line in tell_left(made.fetched, used=taken or any(f.asks for f in heard.failures)):
            say(line)
    return 1 if failed else 0


def _told_of(reports: int, stories: int, alone: int) -> str:
    """How much a library holds: "13 reports in 8 stories (5 of them of teasers alone)"."""
    told = f"{reports:,} report{'s'[: reports != 1]} in {stories:,} {'story' if stories == 1 else 'stories'}"
    return f"{told} ({alone:,} of them of teasers alone)" if alone else told


def _put_added(sheet: Sheet, made: Added) -> None:
    from sayso.export.labels import count

    parts = (
        f"Added {count(made.added, 'report')}",
        f"{made.teasers:,} of them teasers" if made.teasers else None,
        f"{made.unchanged:,} unchanged",
        f"{made.filled:,} told an outlet or a day that it lacked" if made.filled else None,
        count(made.versions, "new version"),
        _failed(made),
    )
    sheet.put((", ".join(filter(None, parts)), "bold"))


def _failed(made: Added) -> str:
    """How many failed, and of how many `sayso failures` tells."""
    if not made.failed:
        return "none failed"
    if not made.slips:
        return f"{made.failed:,} failed (sayso failures tells why)"
    kept = made.failed - made.slips
    listed = f"sayso failures tells why of {kept:,}; " if kept else ""
    return f"{made.failed:,} failed ({listed}{made.slips:,} not there at all, so not listed)"


def _put_version(sheet: Sheet, version: Kept) -> None:
    from sayso.cli.shelved import put_changes

    sheet.put((f"Version {version.version} of {version.report}", "bold"))
    put_changes(sheet, version.changes)


def _write_json(made: Added, heard: _Heard, failed: list[Failure], path: Path) -> None:
    from sayso.model import to_json

    told = {
        "added": made.added,
        "unchanged": made.unchanged,
        "filled": made.filled,
        "versions": heard.versions,
        "teasers": made.teasers,
        "failures": failed,
        "library": str(path.absolute()),
    }
    typer.echo(to_json(told))

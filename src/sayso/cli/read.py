"""`sayso read`: who says what in a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.options import AllowPrivate, Date, Outlet, Output, Reader, ReaderOption, Sources, announce, given, settings_of
from sayso.cli.output import (
    READING_HTML,
    Format,
    check_output,
    chosen_format,
    colour,
    open_in_browser,
    opened,
    told_format,
    width,
    would_flood,
)
from sayso.cli.tell import say, tell_failure, tell_left, tell_unread
from sayso.model import Failure, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sayso.settings import Settings

EXAMPLES = """\b
Who says what in a page:
  sayso read samples/talks/review.html
  sayso read https://example.org/story

\b
How each statement was found and what was rejected; how the page was read:
  sayso read samples/talks/review.html --explain
  sayso read https://example.org/story --explain --open

\b
The page with its statements marked, and the list of them beside it:
  sayso read samples/talks/review.html --open
  sayso read samples/talks -o readings.html --explain

\b
For programs, one JSON object a page, one a line where there are several:
  sayso read samples/talks --format json
  cat page.html | sayso read - --format json

\b
Exit status: 0 fine, 1 some inputs failed, 2 wrong use.
"""


def read(
    sources: Sources = None,
    format: Annotated[
        Format | None, typer.Option("--format", help="How to write it; by default what the name given to -o says, else text.")
    ] = None,
    output: Output = None,
    open_it: Annotated[bool, typer.Option("--open", help="Show it as a page in the browser.")] = False,
    outlet: Outlet = None,
    date: Date = None,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="Which rule or model found each statement, how surely, and what was rejected; where each field stands on "
            "the page, which of its lines were kept, and why the others were not.",
        ),
    ] = False,
    reader: ReaderOption = Reader.standard,
    allow_private: AllowPrivate = False,
) -> None:
    """Show who says what in each page."""
    pages = given(sources, "sayso read samples/talks/review.html")
    wanted = chosen_format(format, output, open_it)
    path = output or (READING_HTML if open_it or would_flood(wanted) else None)
    check_output(path, pages, named=READING_HTML)
    if told := told_format(output, format, wanted):
        say(told)
    settings = settings_of(outlet, date, reader=reader, allow_private=allow_private, explain=explain)
    run = _Run()
    readings = _readings(pages, settings, run)
    if wanted is Format.html:
        _write_page(list(readings), path, open_it, explain=explain)
    else:
        _write_each(readings, wanted, path, explain=explain)
    for line in tell_left(run.asked, used=run.read > 0 or any(f.asks for f in run.failures)):
        say(line)
    raise typer.Exit(1 if any(not failure.note for failure in run.failures) else 0)


@dataclass
class _Run:
    """What became of the pages so far: the addresses that were asked, what gave no page, how many were read."""

    asked: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    read: int = 0


def _readings(pages: list[str], settings: Settings, run: _Run) -> Iterator[Reading]:
    """Each page's reading as it is made; tells of those that gave none."""
    from sayso.cli.progress import Progress
    from sayso.pipeline import read_sources

    with Progress() as progress:
        announce(pages, progress)
        for done, made in enumerate(read_sources(pages, settings, asked=run.asked.append), 1):
            progress.clear()
            if isinstance(made, Failure):
                run.failures.append(made)
                say(tell_failure(made))
            else:
                run.read += 1
                yield made
            progress("pages", done, None)


def _write_page(readings: list[Reading], path: Path | None, open_it: bool, *, explain: bool) -> None:
    """All readings as one page of HTML; none where nothing was read."""
    from sayso.export import reading_to_html

    if not readings:
        return
    with opened(path) as stream:
        stream.write(reading_to_html(readings, explain=explain).encode())
    if path:
        say(f"Written to {path}" + ("" if not open_it or open_in_browser(path) else ": no browser was found to show it"))


def _write_each(readings: Iterator[Reading], wanted: Format, path: Path | None, *, explain: bool) -> None:
    """Each reading at once, as text or a line of JSON."""
    with opened(path) as stream:
        for reading in readings:
            stream.write(_rendered(reading, wanted, path is None, explain=explain).encode())
            stream.flush()
            if not reading.read and wanted is Format.json:
                say(tell_unread(reading))


def _rendered(reading: Reading, wanted: Format, to_terminal: bool, *, explain: bool) -> str:
    if wanted is Format.json:
        from sayso.model import to_json

        return to_json(reading) + "\n"
    from sayso.cli.summary import summary

    return summary(reading, width=width() if to_terminal else 80, colour=to_terminal and colour(), explain=explain)

"""`sayso read`: who says what in a page."""

from __future__ import annotations

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
    from typing import BinaryIO

    from sayso.settings import Settings

EXAMPLES = """\b
Who says what in a page:
  sayso read samples/talks/review.html
  sayso read https://example.org/story

\b
How each statement was found, and what was rejected:
  sayso read samples/talks/review.html --explain

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
        bool, typer.Option("--explain", help="Which rule or model found each statement, how surely, and what was rejected.")
    ] = False,
    reader: ReaderOption = Reader.standard,
    allow_private: AllowPrivate = False,
) -> None:
    """Show who says what in each page."""
    pages = given(sources, "sayso read samples/talks/review.html")
    wanted = chosen_format(format, output, open_it)
    path = output or (READING_HTML if open_it or would_flood(wanted) else None)
    check_output(path, pages)
    if told := told_format(output, format, wanted):
        say(told)
    settings = settings_of(outlet, date, reader=reader, allow_private=allow_private, explain=explain)
    with opened(path) as stream:
        failed = _read(pages, settings, wanted, stream, to_terminal=path is None)
    if path and wanted is Format.html:
        say(f"Written to {path}" + ("" if not open_it or open_in_browser(path) else ": no browser was found to show it"))
    raise typer.Exit(1 if failed else 0)


def _read(pages: list[str], settings: Settings, wanted: Format, stream: BinaryIO, *, to_terminal: bool) -> int:
    """Write each reading as it is made, as HTML all in one page; how many sources failed."""
    from sayso.cli.progress import Progress
    from sayso.pipeline import read_sources

    asked: list[str] = []
    failures: list[Failure] = []
    readings: list[Reading] = []
    with Progress() as progress:
        announce(pages, progress)
        for done, made in enumerate(read_sources(pages, settings, asked=asked.append), 1):
            progress.clear()
            if isinstance(made, Failure):
                failures.append(made)
                say(tell_failure(made))
            elif wanted is Format.html:
                readings.append(made)
            else:
                stream.write(_rendered(made, wanted, to_terminal, explain=settings.annotate.explain).encode())
                stream.flush()
                if not made.read and wanted is Format.json:
                    say(tell_unread(made))
            progress("pages", done, None)
    if wanted is Format.html:
        from sayso.export import reading_to_html

        stream.write(reading_to_html(readings).encode())
    say(tell_left(asked))
    return sum(not failure.note for failure in failures)


def _rendered(reading: Reading, wanted: Format, to_terminal: bool, *, explain: bool) -> str:
    if wanted is Format.json:
        from sayso.model import to_json

        return to_json(reading) + "\n"
    from sayso.cli.summary import summary

    return summary(reading, width=width() if to_terminal else 80, colour=to_terminal and colour(), explain=explain)

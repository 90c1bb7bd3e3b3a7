"""`sayso read`: who says what in a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.options import AllowPrivate, Date, Outlet, Output, Reader, ReaderOption, Sources, announce, given, settings_of
from sayso.cli.output import Format, check_output, chosen_format, colour, opened, told_format, width
from sayso.cli.tell import say, tell_failure, tell_left, tell_unread
from sayso.model import Failure, Reading, UsageError

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
For programs, one JSON object a page, one a line where there are several:
  sayso read samples/talks --format json
  cat page.html | sayso read - --format json

\b
Exit status: 0 fine, 1 some inputs failed, 2 wrong use.
"""


def read(
    sources: Sources = None,
    format: Annotated[Format | None, typer.Option("--format", help="text, or json for programs.")] = None,
    output: Output = None,
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
    wanted = chosen_format(format, output, open_it=False)
    if wanted is Format.html:
        raise UsageError("a reading is written as text or json", hint="sayso compare writes HTML")
    check_output(output, pages)
    if told := told_format(output, format, wanted):
        say(told)
    settings = settings_of(outlet, date, reader=reader, allow_private=allow_private, explain=explain)
    with opened(output) as stream:
        failed = _read(pages, settings, wanted, stream, to_terminal=output is None)
    raise typer.Exit(1 if failed else 0)


def _read(pages: list[str], settings: Settings, wanted: Format, stream: BinaryIO, *, to_terminal: bool) -> int:
    """Write each reading as it is made; how many sources failed."""
    from sayso.cli.progress import Progress
    from sayso.pipeline import read_sources

    asked: list[str] = []
    failures: list[Failure] = []
    with Progress() as progress:
        announce(pages, progress)
        for done, made in enumerate(read_sources(pages, settings, asked=asked.append), 1):
            progress.clear()
            if isinstance(made, Failure):
                failures.append(made)
                say(tell_failure(made))
            else:
                stream.write(_rendered(made, wanted, to_terminal, explain=settings.annotate.explain).encode())
                stream.flush()
                if not made.read and wanted is Format.json:
                    say(tell_unread(made))
            progress("pages", done, None)
    say(tell_left(asked))
    return sum(not failure.note for failure in failures)


def _rendered(reading: Reading, wanted: Format, to_terminal: bool, *, explain: bool) -> str:
    if wanted is Format.json:
        from sayso.model import to_json

        return to_json(reading) + "\n"
    from sayso.cli.summary import summary

    return summary(reading, width=width() if to_terminal else 80, colour=to_terminal and colour(), explain=explain)

"""`sayso compare`: several reports of one event, side by side; or stories put together by others, as a filter."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.options import (
    AllowPrivate,
    Date,
    NoTeasers,
    Outlet,
    Output,
    Reader,
    ReaderOption,
    Since,
    Sources,
    Together,
    compared,
    given,
    settings_of,
)
from sayso.cli.output import (
    DEFAULT_HTML,
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
from sayso.cli.shelf import LibraryFile
from sayso.cli.shelved_story import shelved_story
from sayso.cli.tell import say, tell_advice, tell_left, tell_sources
from sayso.model import UsageError

if TYPE_CHECKING:
    from sayso.pipeline import Outcome
    from sayso.read import StoryRow
    from sayso.settings import Settings

_CALLED = {Format.html: "the HTML page", Format.json: "JSON"}
EXAMPLES = """\b
Pages of one event, or of several, as files, folders and addresses:
  sayso compare samples/talks/*
  sayso compare samples/fire --format html --open
  sayso compare mine.txt https://example.org/story --outlet Herald

\b
A story of your library, by its id or words of its headline:
  sayso compare s-4ca59ec9f6a0
  sayso compare "solvania return to ostamar talks"

\b
For programs:
  sayso compare samples/talks --format json -o talks.jsonl
  sayso compare - < stories.jsonl
where a line in is {"story", "reports": [{"id", "title", "text", "published",
"outlet"?, "url"?, "extent"?}]}, or with reports as sayso extract writes them,
and a line out its comparison.

\b
Exit status: 0 fine, also where there is nothing to compare; 1 some inputs
failed, or none could be used; 2 wrong use.
"""


def compare(
    sources: Sources = None,
    format: Annotated[
        Format | None, typer.Option("--format", help="How to write it; by default what the name given to -o says, else text.")
    ] = None,
    output: Output = None,
    open_it: Annotated[bool, typer.Option("--open", help="Show it as a page in the browser.")] = False,
    outlet: Outlet = None,
    date: Date = None,
    together: Together = False,
    no_teasers: NoTeasers = False,
    since: Since = None,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="Why accounts stand together, what each relation and voice rests on, and the runners-up."),
    ] = False,
    every: Annotated[bool, typer.Option("--all", help="As text: every claim and entry, not only the most telling.")] = False,
    reader: ReaderOption = Reader.standard,
    library: LibraryFile = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Compare reports of one event. Statement by statement: where they agree, differ or stand alone, and on whose say-so."""
    if sources == ["-"] and _is_filter(format, output, open_it):
        raise typer.Exit(1 if _filter(settings_of(None, None, reader=reader, since=since, explain=explain)) else 0)
    pages = given(sources, "sayso compare samples/talks/*")
    wanted = chosen_format(format, output, open_it)
    path = output or (DEFAULT_HTML if open_it or would_flood(wanted) else None)
    check_output(path, pages)
    if told := told_format(output, format, wanted):
        say(told)
    if every and wanted is not Format.text:
        say(f"--all is for text; {_CALLED[wanted]} has every claim and entry anyway")
    settings = settings_of(
        outlet, date, reader=reader, together=together, teasers=not no_teasers, allow_private=allow_private, since=since,
        explain=explain,
    )  # fmt: skip
    shelved = shelved_story(pages, library, settings)
    outcome = compared(pages, settings) if shelved is None else shelved
    with opened(path) as stream:
        stream.write(_rendered(outcome, wanted, path, every=every).encode())
    for line in _aside(outcome, wanted, path, open_it):
        say(line)
    raise typer.Exit(1 if any(not f.note for f in outcome.failures) or not (outcome.comparisons or outcome.alone) else 0)


def _is_filter(format: Format | None, output: Path | None, open_it: bool) -> bool:
    """Whether ``-`` stands for stories, a line each; they give JSON and nothing else."""
    if format in (Format.text, Format.html) or output or open_it:
        raise UsageError("`compare -` reads stories a line and writes JSON a line", hint="to compare pages, name them")
    return True


def _filter(settings: Settings) -> int:
    """Stories in, comparisons out, a line each; how many lines could not be taken."""
    from sayso.cli.stream import attempt, filter_lines
    from sayso.pipeline import compare_reports
    from sayso.read import StoryRow

    def work(rows: list[StoryRow]) -> Iterator[object]:
        return (attempt(row.story, lambda row=row: next(compare_reports([row], settings))) for row in rows)  # type: ignore[misc]

    return filter_lines(StoryRow, work)


def _aside(outcome: Outcome, wanted: Format, path: Path | None, open_it: bool) -> Iterator[str]:
    """What is said beside the result. Text that is shown tells what became of each source, and what left the machine, itself."""
    told = wanted is Format.text and not path
    if not told:
        yield from tell_sources(outcome)
    if not (told and sys.stdout.isatty() and len(outcome.alone) <= 1):  # else the text has said so
        yield from tell_advice(outcome)
    if path:
        yield f"Written to {path}" + ("" if not open_it or open_in_browser(path) else ": no browser was found to show it")
    if not told:
        yield from tell_left(outcome.fetched, used=outcome.used)


def _rendered(outcome: Outcome, wanted: Format, path: Path | None, *, every: bool) -> str:
    if wanted is Format.json:
        from sayso.model import to_json

        return "".join(f"{to_json(comparison)}\n" for comparison in outcome.comparisons)
    if wanted is Format.html:
        from sayso.export import to_html

        return to_html(outcome)
    from sayso.export import to_text

    return to_text(outcome, width=80 if path else width(), colour=colour() and not path, every=every)

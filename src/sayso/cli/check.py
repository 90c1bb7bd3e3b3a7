"""`sayso check`: a text that somebody wrote, held against the pages it was written from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.options import AllowPrivate, Date, Output, Reader, ReaderOption, announce, settings_of
from sayso.cli.output import (
    CHECK_HTML,
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
from sayso.cli.tell import say, tell_failure, tell_left
from sayso.model import UsageError

if TYPE_CHECKING:
    from sayso.pipeline import Checked
    from sayso.settings import Settings

EXAMPLES = """\b
A brief, a draft or an assistant's answer against its pages:
  sayso check samples/brief.txt samples/fire
  sayso check draft.md a.html b.txt --format html --open
  pbpaste | sayso check - https://example.org/story

\b
Each quotation is found word for word, nearly or not at all; each statement
in the right mouth, another's or nobody's; each number and day as the
reports have it, differently or nowhere; each claim carried by so many
independent voices, disputed or unsupported. It never says true or false.

\b
Exit status: 0 nothing fails; 1 something in the text fails, or a page could
not be read; 2 wrong use. What is to be looked at again is counted by itself
and fails only with --strict:
  sayso check draft.md pages/ && echo "may go out"
  sayso check --strict draft.md pages/ || echo "somebody must read it"

\b
For programs, --format json writes a document of the schema
docs/schema/check.json; each finding says whether it "fails":
  sayso check draft.md pages/ --format json | jq '.findings[]|select(.fails)'
"""


def check(
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="The text to check: a file, or - for standard input.", show_default=False)
    ] = None,
    pages: Annotated[
        list[str] | None,
        typer.Argument(metavar="PAGE", help="What it was written from: files, folders, http(s) addresses.", show_default=False),
    ] = None,
    format: Annotated[
        Format | None, typer.Option("--format", help="How to write it; by default what the name given to -o says, else text.")
    ] = None,
    output: Output = None,
    open_it: Annotated[bool, typer.Option("--open", help="Show it as a page in the browser.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Also fail on what is to be looked at again.")] = False,
    every: Annotated[bool, typer.Option("--all", help="As text: also list what holds, not only what fails.")] = False,
    date: Date = None,
    reader: ReaderOption = Reader.standard,
    allow_private: AllowPrivate = False,
) -> None:
    """Hold a text against the pages it was written from. Its quotations, speakers, numbers, days and claims."""
    if not text or not pages:
        raise UsageError(
            "name the text and the pages to hold it against", hint="for example: sayso check samples/brief.txt samples/fire"
        )
    if text == "-" and "-" in pages:
        raise UsageError("standard input can be the text or a page, not both")
    wanted = chosen_format(format, output, open_it)
    path = output or (CHECK_HTML if open_it or would_flood(wanted) else None)
    check_output(path, [text, *pages], named=CHECK_HTML)
    if told := told_format(output, format, wanted):
        say(told)
    checked = _checked(text, pages, settings_of(None, date, reader=reader, allow_private=allow_private))
    for failure in checked.failures:
        say(tell_failure(failure))
    with opened(path) as stream:
        stream.write(_rendered(checked, wanted, path, every=every).encode())
    if path:
        say(f"Written to {path}" + ("" if not open_it or open_in_browser(path) else ": no browser was found to show it"))
    for line in tell_left(checked.fetched, used=bool(checked.check.reports) or any(f.asks for f in checked.failures)):
        say(line)
    again = strict and checked.check.to_look_at
    raise typer.Exit(1 if checked.check.failed or again or any(not f.note for f in checked.failures) else 0)


def _checked(text: str, pages: list[str], settings: Settings) -> Checked:
    from sayso.cli.progress import Progress
    from sayso.pipeline import check_text

    with Progress() as progress:
        announce(pages, progress)
        return check_text(text, pages, settings, watch=progress)


def _rendered(checked: Checked, wanted: Format, path: Path | None, *, every: bool) -> str:
    if wanted is Format.json:
        from sayso.model import to_json

        return f"{to_json(checked.check)}\n"
    if wanted is Format.html:
        from sayso.export import check_to_html

        return check_to_html(checked)
    from sayso.export import check_to_text

    return check_to_text(checked, width=80 if path else width(), colour=colour() and not path, every=every)

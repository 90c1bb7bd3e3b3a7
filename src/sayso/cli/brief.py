"""`sayso brief`: one page on a story for somebody in a hurry."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import quote

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
from sayso.cli.output import BRIEF_HTML, check_output, colour, open_in_browser, opened, width
from sayso.cli.shelf import LibraryFile
from sayso.cli.shelved_story import shelved_story
from sayso.cli.tell import say, tell_left, tell_sources
from sayso.model import UsageError

if TYPE_CHECKING:
    from sayso.pipeline import Outcome

EXAMPLES = """\b
  sayso brief samples/fire/*
  sayso brief samples/talks -o talks.docx
  sayso brief samples/fire --since 2026-03-06 --format markdown

\b
A story of your library, by its id or words of its headline:
  sayso brief s-4ca59ec9f6a0

\b
Sections: what all say, what differs, who says so, what is open, timeline,
what is new since. Every line is a quotation with its outlet, or a count.

\b
Exit status: 0 fine, 1 some inputs failed, or none could be used; 2 wrong use.
"""


class BriefFormat(StrEnum):
    """How a brief is written."""

    text = "text"
    markdown = "markdown"
    html = "html"
    docx = "docx"


_SUFFIXES = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".docx": "docx"}

_PLAIN = (".txt", ".text", "")


def brief(
    sources: Sources = None,
    format: Annotated[
        BriefFormat | None, typer.Option("--format", help="How to write it; by default what the name given to -o says, else text.")
    ] = None,
    output: Output = None,
    open_it: Annotated[bool, typer.Option("--open", help="Show it as a page in the browser.")] = False,
    since: Since = None,
    outlet: Outlet = None,
    date: Date = None,
    together: Together = False,
    no_teasers: NoTeasers = False,
    reader: ReaderOption = Reader.standard,
    library: LibraryFile = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Brief somebody on a story. One page, every line a quotation with its outlet and link, or a count."""
    pages = given(sources, "sayso brief samples/fire/*")
    wanted = _format(format, output, open_it)
    if wanted is BriefFormat.docx and output is None:
        raise UsageError("a Word document wants a file to go to", hint="name one: -o brief.docx")
    path = output or (BRIEF_HTML if open_it else None)
    check_output(path, pages, named=BRIEF_HTML)
    settings = settings_of(
        outlet, date, reader=reader, together=together, teasers=not no_teasers, allow_private=allow_private, since=since
    )
    shelved = shelved_story(pages, library, settings)
    outcome = compared(pages, settings) if shelved is None else shelved
    with opened(path) as stream:
        stream.write(_rendered(outcome, wanted, path))
    for line in tell_sources(outcome):
        say(line)
    if path:
        say(f"Written to {path}" + ("" if not open_it or open_in_browser(path) else ": no browser was found to show it"))
    for line in tell_left(outcome.fetched, used=outcome.used):
        say(line)
    raise typer.Exit(1 if any(not f.note for f in outcome.failures) or not (outcome.comparisons or outcome.alone) else 0)


def _format(given: BriefFormat | None, output: Path | None, open_it: bool) -> BriefFormat:
    """The format that was asked for, or that the file's name or `--open` means."""
    if open_it and given not in (None, BriefFormat.html):
        raise UsageError("--open shows the HTML page", hint=f"leave out --format {given}")
    if output and not (given or open_it) and output.suffix.lower() not in (*_SUFFIXES, *_PLAIN):
        raise UsageError(
            f"{output}: “{output.suffix}” stands for no format", hint="end it in .txt, .md, .html or .docx, or add --format"
        )
    meant = _SUFFIXES.get(output.suffix.lower(), "text") if output else "text"
    return given or (BriefFormat.html if open_it else BriefFormat(meant))


def _rendered(outcome: Outcome, wanted: BriefFormat, path: Path | None) -> bytes:
    from sayso.export import brief_to_docx, brief_to_html, brief_to_markdown, brief_to_text

    files = _files(outcome, path)
    if wanted is BriefFormat.docx:
        return brief_to_docx(outcome, files)
    if wanted is BriefFormat.html:
        return brief_to_html(outcome, files).encode()
    if wanted is BriefFormat.markdown:
        return brief_to_markdown(outcome, files).encode()
    return brief_to_text(outcome, width=80 if path else width(), colour=colour() and not path).encode()


def _files(outcome: Outcome, path: Path | None) -> dict[str, str]:
    """By report, the address of the file that it was read from, as seen from the folder that the brief is written to."""
    folder = (path.parent if path else Path()).resolve()
    read_from = {key: reading.article.source for key, reading in outcome.readings.items()}
    return {key: _beside(Path(source), folder) for key, source in read_from.items() if source and Path(source).is_file()}


def _beside(file: Path, folder: Path) -> str:
    """The address of a file relative to a folder; from another drive its own."""
    try:
        return quote(Path(os.path.relpath(file.resolve(), folder)).as_posix())
    except ValueError:
        return file.resolve().as_uri()

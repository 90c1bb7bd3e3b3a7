"""`sayso timeline`: what happened when in a story of the library, and when it was told first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.shelf import (
    LanguageOnly,
    LibraryFile,
    ListedAs,
    ListFormat,
    opened_library,
    tell_outlet,
    wanted,
    write_list,
    write_text,
)

if TYPE_CHECKING:
    from sayso.export.sheet import Sheet
    from sayso.export.whenrows import WhenRow
    from sayso.library import Wanted
    from sayso.model import Span, Story

EXAMPLES = """\b
What happened when, in the reports' words, beside when it was told first and
by whom; what is announced, and whether a later report tells that it came:
  sayso timeline s-4ca59ec9f6a0
  sayso timeline "Mediators hope Solvania will return to Ostamar talks"

\b
≈ stands before days within which something lies, where pages tell no more.
● happened, ○ is announced. The days are those of what happened:
  sayso timeline s-4ca59ec9f6a0 --until 2026-03-10 --actor Solvania
  sayso timeline s-4ca59ec9f6a0 --outlet "Halyard Wire" --format csv

\b
Exit status: 0 fine, 1 no such story, 2 wrong use.
"""


def timeline(
    name: Annotated[
        str, typer.Argument(metavar="STORY", help="Its id, the beginning of that, or words of its headline.", show_default=False)
    ],
    library: LibraryFile = None,
    format: ListedAs = ListFormat.text,
    outlet: Annotated[str | None, typer.Option("--outlet", metavar="NAME", help="Only what this outlet tells.")] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="DAY", help="Only what may have happened that day or later (2026-03-10, 2d)."),
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DAY", help="Only what may have happened that day or earlier.")
    ] = None,
    actor: Annotated[str | None, typer.Option("--actor", metavar="NAME", help="Only what names somebody in its words.")] = None,
    language: LanguageOnly = None,
) -> None:
    """Tell what happened when in a story, and when it was told first."""
    narrowed = wanted(outlet, since, until, actor, language)
    from sayso.cli.shelved import put_story
    from sayso.export.whenrows import put_when, when_rows
    from sayso.model import day_of
    from sayso.pipeline import comparison_of

    with opened_library(library) as shelf:
        story, line = shelf.told_story(name), shelf.story(name).story
        tell_outlet(shelf, narrowed)
    places = None if actor is None else list(_named(story, actor))
    rows = list(when_rows(comparison_of(story), day_of(narrowed.since), day_of(narrowed.until), places))
    rows = [row for row in rows if _told_by(row, story, narrowed)]
    if format is ListFormat.text:
        write_text([line], put_story)
    texts = {m.report.id: m.report.text for m in story.members}

    def put(sheet: Sheet, every: list[WhenRow]) -> None:
        put_when(sheet, every, texts)

    nothing = "no day is told there that fits"
    if format is ListFormat.text and rows:
        write_text([rows], put)
    else:
        write_list(rows, format, put, nothing)


def _named(story: Story, asked: str) -> Iterator[tuple[str, Span]]:
    """Where in a story's reports somebody is mentioned whom a name may stand for."""
    from sayso.link import may_name

    for member in story.members:
        for actor in member.reading.actors:
            if actor.named and may_name(asked, actor.name, "person" if actor.kind == "person" else "body"):
                yield from ((member.report.id, span) for span in actor.mentions)


def _told_by(row: WhenRow, story: Story, narrowed: Wanted) -> bool:
    """Whether a report tells it that is of the outlet and in the language that are wanted."""
    from sayso.library import of_language, of_outlet

    if narrowed.outlet is None and narrowed.language is None:
        return True
    told = (m.report for m in story.members if m.report.id in row.reports)
    return any(of_outlet(r.outlet, narrowed) and of_language(r.language, narrowed) for r in told)

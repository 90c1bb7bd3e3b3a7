"""`sayso timeline`: what happened when in a story of the library, and when it was told first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.shelf import LibraryFile, ListedAs, ListFormat, opened_library, tell_outlet, wanted, write_list, write_text

if TYPE_CHECKING:
    from sayso.export.sheet import Sheet
    from sayso.export.whenrows import WhenRow

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
        str, typer.Argument(metavar="STORY", help="Its id, the beginning of that, or its headline.", show_default=False)
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
) -> None:
    """Tell what happened when in a story, and when it was told first."""
    narrowed = wanted(outlet, since, until, actor)
    from sayso.cli.shelved import put_story
    from sayso.export.whenrows import as_when, put_when, rows_wanted
    from sayso.pipeline import comparison_of

    with opened_library(library) as shelf:
        story, line = shelf.told_story(name), shelf.story(name).story
        tell_outlet(shelf, narrowed)
    compared = comparison_of(story)
    rows = list(as_when(compared, rows_wanted(compared, story, narrowed)))
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

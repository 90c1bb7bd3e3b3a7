"""`sayso annotate`: texts to who said what, JSON Lines in and out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from sayso.cli.lines import NoSources, only_lines
from sayso.cli.options import Reader, ReaderOption

if TYPE_CHECKING:
    from sayso.model import Reading
    from sayso.read import TextRow

EXAMPLES = """\b
A line in: {"id", "text", "published"?, "title"?}. A line out: {"id",
"attributions", "times", "actors", "events"}, offsets into "text" as given.
  sayso annotate < texts.jsonl > readings.jsonl
It also takes what sayso extract writes, {"id", "article"} or {"id", "error"}:
  sayso extract < pages.jsonl | sayso annotate > readings.jsonl

\b
For bulk, by rules and a smaller model, two to three times as fast:
  sayso annotate --reader fast < texts.jsonl > readings.jsonl

\b
A line that can't be taken gives {"id", "error"} in its place.
Exit status: 0 fine, 1 some lines failed, 2 wrong use.
"""


def annotate(sources: NoSources = None, reader: ReaderOption = Reader.standard) -> None:
    """Who said what in texts. JSON Lines from standard input to standard output."""
    from sayso.annotate import AnnotateOptions
    from sayso.annotate import annotate as annotate_articles
    from sayso.cli.stream import filter_lines
    from sayso.read import TextRow

    only_lines("annotate", sources, "sayso read")
    options = AnnotateOptions(reader=reader.value)

    def work(rows: list[TextRow]) -> Iterator[object]:
        readings = annotate_articles((row.article() for row in rows), options)
        return (_line(row, reading) for row, reading in zip(rows, readings, strict=True))

    raise typer.Exit(1 if filter_lines(TextRow, work) else 0)


def _line(row: TextRow, reading: Reading) -> dict[str, object]:
    line: dict[str, object] = {
        "id": row.id,
        "attributions": reading.attributions,
        "times": reading.times,
        "actors": reading.actors,
        "events": reading.events,
    }
    return line if reading.read else {**line, "read": False, "unread_because": reading.unread_because}

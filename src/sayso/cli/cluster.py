"""`sayso cluster`: reports to stories, JSON Lines in and out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import typer

from sayso.cli.lines import NoSources, only_lines

EXAMPLES = """\b
A line in: {"id", "title", "text", "published", "outlet"?, "url"?,
"language"?, "extent"?}. A line out: {"id", "story", "copy_of"}.
  sayso cluster < reports.jsonl > stories.jsonl
It also takes what sayso extract writes, {"id", "article"} or {"id", "error"}:
  sayso extract < pages.jsonl | sayso cluster > stories.jsonl

\b
A line that can't be taken gives {"id", "error"} in its place.
Exit status: 0 fine, 1 some lines failed, 2 wrong use.
"""


def cluster(sources: NoSources = None) -> None:
    """Which reports tell of one event. JSON Lines from standard input to standard output."""
    from sayso.cli.stream import Bad, past, rows, write_all
    from sayso.cluster import cluster as cluster_articles
    from sayso.model import Article, Placement
    from sayso.read import ReportRow

    only_lines("cluster", sources, "sayso compare")
    numbers: dict[str | None, int] = {}  # ids that came as numbers, to go out as such

    def articles() -> Iterator[object]:
        for row in chain.from_iterable(rows(ReportRow)):
            if isinstance(row, Bad):
                yield row
                continue
            if isinstance(row.id, int):
                numbers[str(row.id)] = row.id
            yield row.article()

    def line(made: object) -> object:
        if not isinstance(made, Placement):
            return made
        return {"id": numbers.get(made.id, made.id), "story": made.story, "copy_of": numbers.get(made.copy_of, made.copy_of)}

    raise typer.Exit(1 if write_all(map(line, past(articles(), Article, cluster_articles))) else 0)

"""`sayso cluster`: reports to stories, JSON Lines in and out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import typer

EXAMPLES = """\b
A line in: {"id", "title", "text", "published", "outlet"?, "url"?,
"language"?, "extent"?}. A line out: {"id", "story", "copy_of"}.
  sayso cluster < reports.jsonl > stories.jsonl
"""


def cluster() -> None:
    """Which reports tell of one event. JSON Lines from standard input to standard output."""
    from sayso.cli.stream import Bad, past, rows, write_all
    from sayso.cluster import cluster as cluster_articles
    from sayso.model import Article
    from sayso.read import ReportRow

    def articles() -> Iterator[object]:
        for row in chain.from_iterable(rows(ReportRow)):
            yield row if isinstance(row, Bad) else row.article()

    raise typer.Exit(1 if write_all(past(articles(), Article, cluster_articles)) else 0)

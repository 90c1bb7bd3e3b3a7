"""`sayso extract`: pages to articles, JSON Lines in and out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

import typer

from sayso.cli.lines import NoSources, only_lines

if TYPE_CHECKING:
    from sayso.read import PageRow

EXAMPLES = """\b
A line in: {"id", "html" or "text", "url"?, "published"?}.
A line out: {"id", "article"}.
  sayso extract < pages.jsonl > articles.jsonl
  sayso extract < pages.jsonl | sayso annotate > readings.jsonl
  sayso extract < pages.jsonl | sayso cluster > stories.jsonl

\b
A line that can't be taken gives {"id", "error"} in its place.
Exit status: 0 fine, 1 some lines failed, 2 wrong use.
"""


def extract(sources: NoSources = None) -> None:
    """Articles out of pages. JSON Lines from standard input to standard output."""
    from sayso.cli.stream import attempt, filter_lines
    from sayso.read import PageRow

    only_lines("extract", sources, "sayso read")

    def work(rows: list[PageRow]) -> Iterator[object]:
        return (attempt(row.id, partial(_article, row)) for row in rows)

    raise typer.Exit(1 if filter_lines(PageRow, work) else 0)


def _article(row: PageRow) -> object:
    """The line out for one page. Raises `InputError` where nothing could be extracted."""
    from sayso.extract import extract
    from sayso.model import Failure, InputError

    source = "-" if row.id is None else str(row.id)
    article = next(extract([row.page(source, source)]))
    if isinstance(article, Failure):
        raise InputError(article.message, cause=article.cause)
    return {"id": row.id, "article": article}

"""What each stage is timed on, and how start-up is told apart from work.

A stage is run twice, over all its lines and over its first one: the difference is work, the rest is start-up.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from msgspec import Struct

from benchmarks.quality.chain import Chain
from benchmarks.quality.shared import Row, Shared, write_rows
from benchmarks.speed.measured import watched


class Rate(Struct, frozen=True):
    """items: articles (stories, where stories are compared) a second of one core.  words: words a second.

    start: seconds of start-up and the first line.  peak: most MB held by the process tree.
    """

    items: float
    words: float
    start: float
    peak: float | None


class Stage(Struct, frozen=True):
    """A stage of the contract: its arguments, the rows it is timed on, and what only ours is told."""

    name: str
    arguments: tuple[str, ...]
    rows: Callable[[Shared], list[Row]]
    options: tuple[str, ...] = ()


def timed(stage: Stage, chain: Chain, shared: Shared, work: Path) -> Rate:
    """The rate of a stage of a chain."""
    rows = stage.rows(shared)
    command = (*chain.command, *stage.arguments, *(stage.options if chain.name == "sayso" else ()))
    first = watched(command, write_rows(work / "first.jsonl", rows[:1]), work / "first.out")
    every = watched(command, write_rows(work / "every.jsonl", rows), work / "every.out")
    seconds = max(1e-3, every.seconds - first.seconds)
    return Rate((len(rows) - 1) / seconds, sum(map(_words, rows[1:])) / seconds, first.seconds, every.peak)


def _words(row: Row) -> int:
    if "reports" in row:
        return sum(map(_words, row["reports"]))
    return len((row.get("text") or row.get("html") or "").split())


def _pages(shared: Shared) -> list[Row]:
    return [{"id": r["id"], "html": r["html"], "url": r.get("url")} for r in shared.rows("data/extraction/scrapinghub.jsonl.gz")]


def _texts(shared: Shared) -> list[Row]:
    drawn = islice(shared.rows("data/attributions/polnear-dev.jsonl"), 30)
    return [{"id": r["id"], "text": r["text"], "published": r.get("date")} for r in drawn]


def _stream(shared: Shared) -> list[Row]:
    known = ("id", "title", "text", "published", "outlet")
    return [{k: r.get(k) for k in known} for r in shared.rows("data/stories/stream.jsonl.gz")]


def _stories(shared: Shared) -> list[Row]:
    known = ("id", "title", "text", "published", "outlet")
    drawn = islice(shared.rows("data/comparison/dev.jsonl"), 9)
    return [{"story": r["story"], "reports": [{k: x.get(k) for k in known} for x in r["reports"]]} for r in drawn]


FAST = ("--reader", "fast")
STAGES = (
    Stage("extract", ("extract",), _pages),
    Stage("annotate", ("annotate",), _texts),
    Stage("annotate fast", ("annotate",), _texts, FAST),
    Stage("cluster", ("cluster",), _stream),
    Stage("compare (stories)", ("compare", "-"), _stories),
)


def parse_alone(shared: Shared) -> float:
    """Words a second of the parse alone, on the texts that annotate is timed on; the model is loaded before."""
    from sayso.language import parse

    texts = [r["text"] for r in _texts(shared)]
    list(parse(texts[:1]))
    start = time.process_time()
    list(parse(texts[1:]))
    return sum(len(t.split()) for t in texts[1:]) / (time.process_time() - start)

"""What the comparison costs: seconds of one core to compare thirty ordinary reports, and how the cost grows with a story.

in: the shared folder    out: seconds by number of reports. The reports are those of the sets' largest stories, the largest first:
alike enough that clauses find each other, which is what costs. Ordinary ones are as long as most full reports of news; those that
the growth is shown on are of any length, so that among the first thirty are essays of three thousand words.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from sayso.compare import compare
from sayso.model import Story
from training.compare.readings import Row, handmade, others, read_stories

THIRTY = 30
SIZES = (THIRTY, 100, 300)
ORDINARY = range(250, 750)  # words
_RUNS = 5  # of thirty; of more one run is long enough to be true


def ordinary(shared: Path) -> float:
    """Seconds to compare thirty reports of ordinary length that were read before, the best of a few runs."""
    fit = (r for r in _reports(shared) if len(r["text"].split()) in ORDINARY)
    return _seconds(list(islice(fit, THIRTY)))


def growth(shared: Path, sizes: Sequence[int] | None = None) -> dict[int, float]:
    """Seconds of one comparison of so many reports of any length, by default `SIZES`; of the fewest the best of a few."""
    sizes = SIZES if sizes is None else sizes
    reports = list(islice(_reports(shared), max(sizes)))
    return {len(reports[:n]): _seconds(reports[:n]) for n in sizes}


def _reports(shared: Path) -> Iterator[Row]:
    stories = sorted([*others(shared), *handmade(shared)], key=lambda story: (-len(story["reports"]), story["story"]))
    yield from {r["id"]: r for story in stories for r in story["reports"]}.values()


def _seconds(reports: Sequence[Row]) -> float:
    (story,) = read_stories([{"story": "grown", "reports": list(reports)}])
    return min(_once(story) for _ in range(_RUNS if len(reports) <= THIRTY else 1))


def _once(story: Story) -> float:
    start = time.process_time()
    next(compare([story]))
    return time.process_time() - start

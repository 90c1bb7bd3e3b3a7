"""How the comparison's cost grows with a story: seconds to compare 30, 100 and 300 reports that were read before.

in: the shared folder    out: seconds by number of reports. The reports are those of the sets' largest stories, the longest stories
first: alike enough that clauses find each other, which is what costs.
"""

from __future__ import annotations

import time
from itertools import islice
from pathlib import Path

from sayso.compare import compare
from training.compare.readings import Row, handmade, others, read_stories

SIZES = (30, 100, 300)
_RUNS = 3


def growth(shared: Path) -> dict[int, float]:
    """Seconds of a clock for one comparison of so many reports, the best of a few."""
    reports = list(islice(_reports(shared), max(SIZES)))
    return {len(reports[:n]): _seconds(reports[:n]) for n in SIZES}


def _reports(shared: Path) -> list[Row]:
    stories = sorted([*others(shared), *handmade(shared)], key=lambda story: (-len(story["reports"]), story["story"]))
    return list({r["id"]: r for story in stories for r in story["reports"]}.values())


def _seconds(reports: list[Row]) -> float:
    (story,) = read_stories([{"story": "grown", "reports": reports}])
    best = float("inf")
    for _ in range(_RUNS):
        start = time.perf_counter()
        next(compare([story]))
        best = min(best, time.perf_counter() - start)
    return best

"""The chance that a statement is right, from who found it and the network's score.

The table was fitted on development data by `python -m training.attributions.calibrate`; the model card shows how it holds.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct, convert

from sayso.annotate.attributions.draft import Draft

Points = tuple[tuple[float, float], ...]
_OTHER = "*"


class Chances(Struct, frozen=True):
    """both, learned: points (score, chance), rising, of statements that rule and network found, and the network alone.
    beside, alone: chances by rule, where the network ran and did not find it, and where it did not run; ``*`` is any other rule."""

    both: Points
    learned: Points
    beside: dict[str, float]
    alone: dict[str, float]


@cache
def _table() -> Chances:
    return convert(json.loads((Path(__file__).parent / "chances.json").read_text(encoding="utf-8")), Chances)


def chance_of(draft: Draft, reader: Literal["standard", "fast"]) -> float:
    """The chance that a draft that stands is right: content shared by half or more, and the source the right one."""
    table = _table()
    if draft.score is None:
        rules = table.alone if reader == "fast" else table.beside
        return rules.get(draft.rule, rules[_OTHER])
    return round(_between(table.learned if draft.rule == "learned" else table.both, draft.score), 2)


def _between(points: Points, at: float) -> float:
    """The chance at a score, on straight lines between the points."""
    k = bisect_right([x for x, _ in points], at)
    if k == 0 or k == len(points):
        return points[min(k, len(points) - 1)][1]
    (x0, y0), (x1, y1) = points[k - 1], points[k]
    return y0 + (y1 - y0) * (at - x0) / (x1 - x0)

"""Floors: the figures that may not get worse, and what becomes of a run that falls under one.

`floors.json` is {task: {figure: floor}}. A floor is only ever raised; lowering one needs a reason.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from math import ceil, floor
from pathlib import Path

Floors = dict[str, dict[str, float]]
Measured = Mapping[str, Mapping[str, float] | None]

FILE = Path(__file__).parent / "floors.json"
# Figures of which less is better: their floor reads "at most".
AT_MOST = frozenset(
    {
        "speaker wrong",
        "crashes",
        "slowest page seconds",
        "seconds",
        "seconds to compare thirty",
        "seconds to compare thirty of any length",
        "cost of a report, of the most to the fewest",
        "sure-difference sets",
        "agreements",
        "false alarms",
        "sets without claims",
        "peak memory MB",
        "peak memory MB standard",
    }
)
# Figures that hang on the machine: their floors are set by hand.
BY_HAND = frozenset(
    {
        "slowest page seconds",
        "seconds",
        "seconds to compare thirty",
        "seconds to compare thirty of any length",
        "cost of a report, of the most to the fewest",
        "peak memory MB",
        "peak memory MB standard",
        "articles a second",
    }
)
_NOISE = 1e-9


def load(path: Path = FILE) -> Floors:
    """The floors as they stand."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def save(floors: Floors, path: Path = FILE) -> None:
    """Write the floors, tasks and figures in their order."""
    path.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")


def meets(figure: str, value: float, bound: float) -> bool:
    """Whether a value is on the right side of its floor."""
    return value <= bound + _NOISE if figure in AT_MOST else value >= bound - _NOISE


def under(measured: Measured, floors: Floors) -> list[str]:
    """What is under its floor, a line each. measured: figures of the tasks that ran, None for one that failed."""
    lines = []
    for task in (t for t in floors if t in measured):
        found = measured[task]
        if found is None:
            lines.append(f"{task}: failed, and has floors")
            continue
        for figure, bound in floors[task].items():
            if figure not in found:
                lines.append(f"{task}: {figure} was not measured, and has a floor of {bound:g}")
            elif not meets(figure, found[figure], bound):
                lines.append(f"{task}: {figure} is {found[figure]:.4g}, {'over' if figure in AT_MOST else 'under'} {bound:g}")
    return lines


def raised(measured: Measured, floors: Floors, lower: bool = False) -> Floors:
    """The floors with those that were passed raised to what was measured, to two places on the safe side.

    lower: take what was measured also where it is worse.
    """
    new = {task: dict(figures) for task, figures in floors.items()}
    for task, found in measured.items():
        for figure, value in (found or {}).items():
            bound = _rounded(figure, value)
            known = new.get(task, {}).get(figure)
            better = known is None or meets(figure, bound, known)
            if figure not in BY_HAND and (better or lower):
                new.setdefault(task, {})[figure] = bound
    return new


def _rounded(figure: str, value: float) -> float:
    return ceil(value * 100 - _NOISE) / 100 if figure in AT_MOST else floor(value * 100 + _NOISE) / 100

"""The table that a run prints: task, figure, plain chain, ours, floor."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.quality.floors import AT_MOST, Floors, meets
from benchmarks.quality.printed import Figures

_HEAD = ("task", "figure", "plain", "ours", "floor")


def rows(task: str, ours: Figures | None, plain: Figures | None, floors: Floors) -> Iterator[tuple[str, ...]]:
    """A row for each figure of a task; one that says so where it failed."""
    bounds = floors.get(task, {})
    if ours is None:
        yield task, "failed", "", "", "FAILED"
        return
    for figure, value in ours.items():
        bound = bounds.get(figure)
        mark = "" if bound is None else _bound(figure, bound) + ("" if meets(figure, value, bound) else "  UNDER")
        yield task, figure, _number((plain or {}).get(figure)), _number(value), mark
    for figure in bounds.keys() - ours.keys():
        yield task, figure, _number((plain or {}).get(figure)), "none", _bound(figure, bounds[figure]) + "  UNDER"


def line(cells: tuple[str, ...]) -> str:
    """One line of the table."""
    return "{:<26} {:<22} {:>9} {:>9}  {}".format(*cells).rstrip()


def head() -> str:
    """The table's first line."""
    return line(_HEAD)


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.0f}" if value == int(value) and value > 1 else f"{value:.3f}"


def _bound(figure: str, bound: float) -> str:
    return f"{'≤' if figure in AT_MOST else '≥'} {bound:g}"

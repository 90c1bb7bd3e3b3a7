"""Near the top: the numbers that the first sentences of each report give, by what they are of, and the only such number of each.

in: the units of a story, and what a number is of    out: by that, report by report, the units with their numbers

No clause need be alike for two of them to be of one thing: what a report is about it tells near its top, and gives it one number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.numbers import standing
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.participants import Told
from sayso.model import Quantity

TOP = 15  # sentences of a report in which what it is about is told

Sort = TypeVar("Sort", bound=Hashable)
"""What a number is of."""


def in_turn(units: Iterable[Unit]) -> Sequence[Unit]:
    """The units in the order of their reports, of each sentence the shortest first: a number is told by the least that has it."""
    return units.once(_sorted) if isinstance(units, Clauses) else _sorted(units)


def _sorted(units: Iterable[Unit]) -> list[Unit]:
    return sorted(units, key=lambda u: (u.report, u.place, len(u.text), u.key))


def gathered(
    units: Iterable[Unit], sort_of: Callable[[Unit, Quantity], Sort | None], top: float = TOP
) -> dict[Sort, dict[int, list[Told]]]:
    """The numbers of the tops of reports, by what `sort_of` takes each to be of, report by report, each once."""
    found: dict[Sort, dict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    seen: set[tuple[int, int]] = set()
    for unit in in_turn(u for u in units if u.quantities and u.place < top):
        for q in unit.quantities:
            place = unit.report, q.span.start
            if place not in seen and (sort := sort_of(unit, q)) is not None:
                seen.add(place)
                found[sort][unit.report].append((unit, q))
    return found


def lone(by_report: Mapping[int, Sequence[Told]]) -> list[Told]:
    """The number of each report that gives but one."""
    return [own[0] for own in by_report.values() if all(standing(own[0][1], q) == "same" for _, q in own[1:])]

"""Appointments: for when reports have one thing that is to come: "the lock will open on Friday", "it will open again on Thursday".

in: the units of a story    out: a `Dispute` each. No clause need be alike for it: it is the only one of its verb that is to come in
either report, of the same who or what, or of a pronoun, and on one day each.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from sayso.compare.clauses.alike import CORE, PRONOUNS, is_told, other_days, words
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Report

# Verbs of which a report may have several that are to come.
_MANY_LIST = "be have say do take make go come get plan want need use give see ask call follow meet play hold"
_MANY = frozenset(map(stem, _MANY_LIST.split()))
_VAGUE = re.compile(r"\b(?:today|tonight|tomorrow|yesterday|now|later|week|month|year)\b", re.I)
_MOVED = re.compile(
    r"\b(?:earlier|later|sooner) than (?:planned|scheduled|expected|thought|announced)\b|\b(?:brought forward|postponed|put off|"
    r"rescheduled|delayed|moved (?:to|from))\b",
    re.I,
)


def appointments(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports have as to come on other days; what one of them tells as moved since is no difference."""
    ahead: dict[str, dict[int, list[Unit]]] = defaultdict(lambda: defaultdict(list))
    for unit in units:
        if unit.clause.modality == "planned" and not unit.clause.negation and unit.predicate not in _MANY and is_told(unit):
            ahead[unit.predicate][unit.report].append(unit)
    for by_report in ahead.values():
        told = [found[0] for found in by_report.values() if len({u.times for u in found}) == 1 and _on_one_day(found[0])]
        pairs = (pair for pair in combinations(told, 2) if _differ(*pair) and not strangers(pair[0].report, pair[1].report))
        if (pair := next(pairs, None)) is not None:
            spans = tuple(u.times[0].span for u in pair)
            values = tuple(words(u, u.times[0].span) for u in pair)
            yield Dispute(pair, "time", (values[0], values[1]), ((spans[0],), (spans[1],)))


def _on_one_day(unit: Unit) -> bool:
    """Whether a clause tells one time, and that is of one day by its name or date."""
    if len(unit.times) != 1 or not unit.span.holds(unit.times[0].span) or _MOVED.search(unit.sentence):
        return False
    first, last = day(unit.times[0])
    return first == last and _VAGUE.search(words(unit, unit.times[0].span)) is None


def _differ(a: Unit, b: Unit) -> bool:
    """Whether it is of the same who or what, and on another day."""
    one, other = ({head for role, head in u.roles if role in CORE} for u in (a, b))
    same = one & other - PRONOUNS or one & PRONOUNS or other & PRONOUNS
    return bool(same) and other_days(a, b)

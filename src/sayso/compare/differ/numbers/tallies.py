"""Tallies: how many of one thing the tops of reports count, where they do not count the same: "some 60 excavators" here, "80
excavators" there; "300 lorries a day", "500 trucks each day".

in: the units of a story    out: for each such thing the number that each report gives of it. No clause need be alike for it: near
the top of their reports, of no other year or place, the only one of its sort in each and near to each other, they count one thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations

from sayso.compare.clauses.alike import is_of_the_story, is_told, other_moments
from sayso.compare.clauses.numbers import PEOPLE, apart_and_near, dimension, is_money, is_vague
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import named_by, of_other_places, of_two_things
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.growing import goes_on, is_toll
from sayso.compare.differ.grounds.near_top import gathered, lone
from sayso.compare.differ.grounds.participants import Measure, Parting, Told, acquainted, surely
from sayso.compare.differ.grounds.told_as import is_added, is_parted, is_telling, modifiers
from sayso.compare.differ.numbers.facet_owners import by_its_own
from sayso.model import Quantity, Report, dated, day_of

_LEFT_OUT = frozenset({"length"})  # what a race, a match or a road has many of

# Behind what is counted: how many of it there are, or are to be, in a while.
_RATE = re.compile(r" (?:[\w-]+ ){1,6}?(?:a|an|per|each|every) (?P<while>hour|day|night|week|month|year)\b", re.I)

Sort = tuple[str, str, str]
"""A thing, what it is measured in, and of which stage or while its number is."""


def tallies(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Parting]:
    """The things that two reports or more count, once each, and otherwise. strangers: whether two reports are hardly of one
    thing."""
    known = named_by(units)
    for by_report in gathered(units, partial(_sort, reports)).values():
        told = lone(by_report)
        if len(told) == len(by_report):
            yield from _apart(acquainted(told, strangers), known, reports)


def _apart(told: Sequence[Told], known: Mapping[int, frozenset[str]], reports: Sequence[Report]) -> Iterator[Parting]:
    """Of the numbers of one thing those with the same words before it, where two of them can't both be right. known: the names of
    each report."""
    for words in sorted({modifiers(*t) for t in told}, key=sorted):
        alike = [t for t in told if modifiers(*t) == words]
        pairs = [(one, other) for one, other in combinations(alike, 2) if _part(one, other, known)]
        if pairs:
            at_once = {u.n for pair in pairs if len({day_of(dated(reports[u.report])) for u, _ in pair}) == 1 for u, _ in pair}
            beside = [t for t in alike if not at_once or t[0].n in at_once]  # a later day's may have grown
            yield Parting(Measure.of(beside), any(surely(*pair) and _at_one_verb(*pair) for pair in pairs))


def _at_one_verb(one: Told, other: Told) -> bool:
    """Whether two numbers are of one deed that is done, by no other side, and of no count that goes on."""
    (a, _), (b, _) = one, other
    return (
        not (by_its_own(a, b) or by_its_own(b, a))
        and a.predicate == b.predicate
        and not any(u.clause.modality or is_toll(u, q.span) or goes_on(u) for u, q in (one, other))
    )


def _part(one: Told, other: Told, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether two numbers can't both be right, and are of no two things that anything shows."""
    (a, p), (b, q) = one, other
    if not apart_and_near(p, q) or other_moments(a, b) or of_two_things(one, other) or contrast(a, b):
        return False
    return not (of_other_places(a, b, known) or (is_money(p) and a.predicate != b.predicate))


def _is_told(unit: Unit, q: Quantity, report: Report) -> bool:
    """Whether a number is of what the report is about; so many a day, whether they are or will be."""
    return is_of_the_story(unit, q.span, report) or (bool(_stage(unit, q)) and is_told(unit) and not unit.clause.negation)


def _stage(unit: Unit, q: Quantity) -> str:
    """Of which while a number is, where so many are counted in one, and whether they are to come; nothing for a number as such."""
    rate = _RATE.match(unit.sentence, q.span.end - unit.clause.sentence.start)
    return f"{rate['while'].lower()}:{unit.clause.modality or ''}" if rate else ""


def _sort(reports: Sequence[Report], unit: Unit, q: Quantity) -> Sort | None:
    """What a number counts, and what it is measured in; None where it counts nothing of its own that the report is about."""
    if q.thing is None or q.thing in PEOPLE or not is_telling(q) or is_vague(q) or dimension(q) in _LEFT_OUT:
        return None
    if is_added(unit, q) or is_parted(unit, q) or not _is_told(unit, q, reports[unit.report]):
        return None
    return one_word(q.thing), dimension(q), _stage(unit, q)

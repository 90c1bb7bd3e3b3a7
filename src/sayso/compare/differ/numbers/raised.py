"""Raised: a number of which a later report says what it has become, and which earlier reports give as it was: "offered 4 per cent",
and then "raised its offer to 5 per cent"; "43 people were killed", and then "bringing the number killed to 46".

in: the units of a story, its reports    out: a `Dispute` each, the earlier account first, which time explains
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from sayso.compare.clauses.alike import amount, is_of_the_story, is_told
from sayso.compare.clauses.numbers import dimension, is_small, magnitude, one_thing, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asked_offered import of_two_sides
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.growing import is_changed_to, is_toll, may_have_become, was_another
from sayso.model import Quantity, Report, dated, surely_before

_MOST = 60  # numbers that became something which are looked at
_FAR = 4.0  # how many times as much one may be
_SHARED = 0.8  # what the two accounts must share beside the number, in words that are no days
_OF_IT = 0.5  # the same where both count one thing, or the dead of it
_LEAST = 2  # words that they share
_DEATH = stem("die")
_MOVES_BY_ITSELF = frozenset(
    map(stem, ("fall", "drop", "slip", "sink", "slide", "rise", "climb", "jump", "gain", "close", "surge"))
)
_NO_AMOUNT = frozenset(("ordinal", "clock", "age", "time"))
_FROM = re.compile(r"\bfrom (?:about |around |some |[A-Z][\w]+[’']s )?$")
_UP = re.compile(r"[^.;]{0,90}?\b(?:up|down) from (?:about |around |some |nearly |almost |just )?", re.I)
_NUMBER_OF = re.compile(r"\bnumber of (?:the )?([a-z][\w-]+)", re.I)
_TOLL = re.compile(r"\b(?:toll|(?:number|count|tally) (?:of )?(?:people )?(?:killed|dead|deaths|victims|fatalities))\b", re.I)

_Counted = tuple[Unit, Quantity]


def raised(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What a number was and what it became, by a later report. strangers: whether two reports are hardly of one thing."""
    told = [(u, q) for u in units for q in u.quantities if is_told(u) and not u.clause.negation and u.clause.modality != "possible"]
    became = (
        (u, q)
        for u, q in told
        if dimension(q) not in _NO_AMOUNT and ((is_changed_to(u, q) and not u.clause.modality) or _is_up(u, q))
    )
    for unit, q in islice(became, _MOST):
        before = [c for c in told if _may_have_been(c, (unit, q), reports) and not strangers(c[0].report, unit.report)]
        best = max(before, key=lambda c: (round(_in_common(c[0], unit), 6), -c[0].place, c[0].key, c[1].span), default=None)
        if best is not None:
            yield _dispute(best, (unit, q))


def _may_have_been(before: _Counted, now: _Counted, reports: Sequence[Report]) -> bool:
    """Whether a number of an earlier report is what another was before it changed."""
    (a, p), (b, q) = before, now
    if a.report == b.report or not surely_before(dated(reports[a.report]), dated(reports[b.report])):
        return False
    if dimension(p) != dimension(q) or p.unit != q.unit or standing(p, q) != "apart" or is_changed_to(a, p):
        return False
    if of_two_sides(a, p.span, b, q.span) or not may_have_become(p, b, q) or was_another(a, p, b, q):
        return False
    if a.clause.modality == "planned" and b.predicate in _MOVES_BY_ITSELF:
        return False  # what is to be paid for a share does not fall with its price
    was = _was(b)
    if was and all(standing(p, x) == "apart" for x in was):
        return False
    if was and _is_up(b, q) and not is_small(p):  # it says itself what it was, and that it was so is told
        return any(k[0] not in "%#" for k in a.around.keys() & b.around.keys())
    few, many = sorted((magnitude(p), magnitude(q)))
    if few <= 0 or many / few > _FAR:
        return False
    if _is_toll_of(b, q):
        return (
            _is_toll_of_dead(a, p)
            and magnitude(p) < magnitude(q)
            and (_is_of_it(a, b) or is_of_the_story(a, p.span, reports[a.report]))
        )
    if dimension(p) == "count":
        return (one_thing(p, q) == 1.0 or _is_number_of(b, q, p)) and _is_of_it(a, b)
    return _in_common(a, b) >= _SHARED and len(_shared(a, b)) >= _LEAST


def _was(unit: Unit) -> list[Quantity]:
    """What a number was before, where its account says so itself: "fell to 5.8 per cent from 6.1 per cent"."""
    start = unit.span.start
    return [q for q in unit.quantities if _FROM.search(unit.text, 0, q.span.start - start)]


def _is_up(unit: Unit, q: Quantity) -> bool:
    """Whether an account says what its number was before: "34 per cent, up from 22 per cent"."""
    m = _UP.match(unit.sentence, q.span.end - unit.clause.sentence.start)
    return m is not None and any(x.span.start - unit.clause.sentence.start == m.end() for x in unit.quantities)


def _is_of_it(a: Unit, b: Unit) -> bool:
    return _in_common(a, b) >= _OF_IT


def _is_number_of(unit: Unit, q: Quantity, p: Quantity) -> bool:
    """Whether a number is of what another counts: "the number of people who had to leave has risen to 9,500"."""
    told = _NUMBER_OF.search(unit.sentence, 0, q.span.start - unit.clause.sentence.start) if q.thing is None else None
    return told is not None and p.thing is not None and stem(told[1].lower().rstrip("s")) == stem(p.thing.rstrip("s"))


def _is_toll_of(unit: Unit, q: Quantity) -> bool:
    """Whether a number is what a toll has come to."""
    return q.unit is None and _TOLL.search(unit.sentence, 0, q.span.start - unit.clause.sentence.start) is not None


def _is_toll_of_dead(unit: Unit, p: Quantity) -> bool:
    return is_toll(unit, p.span) and _DEATH in {unit.predicate, *unit.weights}


def _shared(a: Unit, b: Unit) -> list[str]:
    """The words, days aside, that an account and the other's sentence share."""
    return sorted(k for k in a.weights.keys() & b.around.keys() if k[0] not in "%#")


def _in_common(a: Unit, b: Unit) -> float:
    return sum(a.weights[k] for k in _shared(a, b))


def _dispute(before: _Counted, now: _Counted) -> Dispute:
    (a, p), (b, q) = before, now
    return Dispute((a, b), "number", (amount(a, p.span), amount(b, q.span)), ((p.span,), (q.span,)))

"""Numbers that stand in the reports in a way of their own: a toll that a clause ends with, the number of another deed of the same
sentence, and what the text's own speaker says elsewhere.

in: a clause of the text, a number of it, and the units of the reports    out: where the reports have it
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.check.open_deeds import LIGHT
from sayso.compare.check.rounding import held_to, one_value
from sayso.compare.check.senses import may_stand_for, stands_among
from sayso.compare.clauses.numbers import dimension, is_small, one_thing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Quantity, Span, may_be_one

Places = tuple[tuple[Unit, Span], ...]

_TOTAL = r"(?:toll|number|total|count|tally|figure)"
_BRINGS = re.compile(rf"\b(?:tak|bring|push|rais|lift|put|increas)ing\b[^.;]{{0,40}}\b{_TOTAL}\b[^.;]{{0,60}}\b(?:to|at)\b", re.I)
_TOTALLED = re.compile(rf"\b{_TOTAL}\b", re.I)
_DEAD = stem("die")
_SAME = 0.7  # how surely two numbers must count one thing to be one that a speaker gives
_SHOWN = 4


def as_total(unit: Unit, q: Quantity, others: Sequence[Unit]) -> Places:
    """Where the reports have a number to which a clause says that a total came: "taking the toll to 11", "has risen to 11"."""
    if dimension(q) != "count" or not _BRINGS.search(unit.text):
        return ()
    told = (
        (u, p.span)
        for u in others
        if _TOTALLED.search(u.text) or u.predicate == _DEAD
        for p in u.quantities
        if dimension(p) == "count" and held_to(q, p) == "same"
    )
    return tuple(told)[:_SHOWN]


def of_another_deed(unit: Unit, q: Quantity, found: Places, others: Sequence[Unit]) -> Places:
    """The number that a sentence has for the text's deed, where what it has as the text's stands there at another deed only: "140
    houses were swept away and a further 600 damaged"."""
    if as_total(unit, q, others) or unit.predicate in LIGHT or not found or len(unit.quantities) > 1 or dimension(q) != "count":
        return ()
    if any(_at_it(unit, u) for u, _ in found) or any(_at_it(unit, u) and _has(q, u) for u in others):
        return ()
    there = [next(_counted(unit, q, u, others), None) for u, _ in found]
    return tuple(p for p in there if p is not None)[:_SHOWN] if all(there) else ()


def _counted(unit: Unit, q: Quantity, beside: Unit, others: Sequence[Unit]) -> Iterator[tuple[Unit, Span]]:
    """The one number at the text's verb in the sentence of a clause."""
    for u in others:
        if (u.report, u.place) == (beside.report, beside.place) and u.predicate == unit.predicate and len(u.quantities) == 1:
            p = u.quantities[0]
            if dimension(p) == "count" and held_to(q, p) == "apart":
                yield u, p.span


def _at_it(unit: Unit, other: Unit) -> bool:
    return may_stand_for(unit.predicate, other.predicate)


def _has(q: Quantity, unit: Unit) -> bool:
    return any(held_to(q, p) == "same" for p in unit.quantities)


def by_the_speaker(unit: Unit, q: Quantity, others: Sequence[Unit]) -> Places:
    """Where the text's own speaker has the same number of the same thing in the reports, though in another verb: who said that "her
    members would walk out at all five mines" said later that "workers at three would strike"."""
    told = (
        (u, p.span)
        for u in others
        if any(may_be_one(x, y) for x in unit.speakers for y in u.speakers)
        for p in u.quantities
        if held_to(q, p) == "same" and ((one_thing(q, p) >= _SAME and _shares(unit, u)) or _telling(unit, q, u, p))
    )
    return tuple(told)[:_SHOWN]


def _telling(unit: Unit, q: Quantity, other: Unit, p: Quantity) -> bool:
    """Whether two numbers of one verb and day are one and more than any two texts share by chance."""
    if not {(t.first, t.last) for t in unit.times} & {(t.first, t.last) for t in other.times}:
        return False
    return unit.predicate == other.predicate and one_value(q, p) and not is_small(q) and dimension(q) == dimension(p)


def next_to_it(unit: Unit, q: Quantity, near: Sequence[Unit], others: Sequence[Unit]) -> Places:
    """The same stretch of time in a sentence next to one that tells a clause: "over three years. The Guild wants more over
    the same period"."""
    if dimension(q) != "time" or any(p.unit == q.unit for u in near for p in u.quantities):
        return ()
    places = {(u.report, u.place + k) for u in near for k in (-1, 1)}
    told = (
        (u, p.span)
        for u in others
        if (u.report, u.place) in places
        for p in u.quantities
        if p.unit == q.unit and held_to(q, p) == "same"
    )
    return tuple(told)[:_SHOWN]


def _shares(unit: Unit, other: Unit) -> bool:
    """Whether a clause has another word of the text's than what is counted, or one for its deed."""
    counted = {stem(q.thing) for q in unit.quantities if q.thing}
    own = [k for k in unit.weights if k[0] not in "#%~@" and k not in counted]
    return any(stands_among(k, other.weights) for k in own)

"""Digits: long numbers that are one but for a figure: $5,687.75 spent at the Heron Bay Retreat here, $5,587.75 there. Two texts
hardly have such numbers by chance; one of them has it wrong.

in: the units of a story    out: the numbers that two reports give so
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from sayso.compare.clauses.alike import one_predicate, other_moments, same_arguments
from sayso.compare.clauses.numbers import dimension, one_thing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import of_two_things
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.near_top import in_turn
from sayso.compare.differ.grounds.participants import Measure, Told
from sayso.model import Quantity

_FIGURES = 4  # that a number has, its zeros at the end aside, so that it is nobody's by chance
_YEARS = range(1500, 2101)  # what may be a year
_FAR = 1.2  # how many times as much one may be
_SHARED = 1.2  # what the words weigh that two clauses have in common beside: a name, or two rarer words
_MOST = 400  # numbers of a story that are held against each other
_NO_COUNT = frozenset({"clock", "ordinal", "age", "time"})


def digits_apart(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Measure]:
    """The long numbers of two reports that are one but for a figure, or for two that changed places. strangers: whether two reports
    are hardly of one thing."""
    told = _long_numbers(units)[:_MOST]
    there = {(u.report, q.low) for u, q in told}
    seen: set[tuple[float | None, float | None]] = set()
    for (a, p), (b, q) in combinations(told, 2):
        if a.report == b.report or (a.report, q.low) in there or (b.report, p.low) in there or (p.low, q.low) in seen:
            continue
        if _slip(p, q) and _of_one((a, p), (b, q)) and not strangers(a.report, b.report):
            seen |= {(p.low, q.low), (q.low, p.low)}
            yield Measure(((a, p), (b, q)))


def _long_numbers(units: Sequence[Unit]) -> list[Told]:
    """The exact numbers of many figures, each in the shortest clause that has it."""
    found: dict[tuple[int, int], Told] = {}
    for unit in in_turn(units):
        for q in unit.quantities:
            exact = q.low is not None and q.low == q.high and not q.approximate
            if exact and dimension(q) not in _NO_COUNT and len(_figures(q).rstrip("0")) >= _FIGURES and not _may_be_year(q):
                found.setdefault((unit.report, q.span.start), (unit, q))
    return list(found.values())


def _may_be_year(q: Quantity) -> bool:
    return q.unit is None and q.thing is None and q.low in _YEARS


def _figures(q: Quantity) -> str:
    """The figures of a number, cents among them."""
    return f"{q.low:.2f}".replace(".", "")


def _slip(p: Quantity, q: Quantity) -> bool:
    """Whether two numbers of one measure have as many figures, all alike but one, or but two side by side that changed places."""
    one, other = _figures(p), _figures(q)
    if dimension(p) != dimension(q) or p.unit != q.unit or len(one) != len(other) or one == other:
        return False
    low, high = sorted((p.low or 0.0, q.low or 0.0))
    apart = [k for k, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    swapped = len(apart) == 2 and apart[1] == apart[0] + 1 and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]
    return (len(apart) == 1 or swapped) and high <= _FAR * low


def _of_one(one: Told, other: Told) -> bool:
    """Whether two numbers are of one thing, as far as their clauses tell: what is counted does not clash, nor when it was, who did
    it or what was done, and words are shared that say something."""
    (a, p), (b, q) = one, other
    if (p.thing and q.thing and not one_thing(p, q)) or other_moments(a, b) or contrast(a, b) is not None:
        return False
    if one_predicate(a, b) and not same_arguments(a, b):
        return False
    counted = {stem(q.thing or ""), a.predicate}
    return sum(
        w for k, w in a.weights.items() if k in b.weights and k[0] != "#" and k not in counted
    ) >= _SHARED and not of_two_things(one, other)

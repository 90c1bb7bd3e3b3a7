"""The number nearest: of what a text has in a number of its own, the reports' number at the same verb, with most of its words.

in: a unit of the text, a number that the reports have otherwise, all their units    out: where they have it

"Thirty of the permits were signed on one day in May" is held against "eleven of them were signed on one day in May", and not
against "he asked for 52 permits".
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.check.rounding import held_to
from sayso.compare.clauses.numbers import dimension, one_thing
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Quantity, Span

_MOST = 0.5  # share of the words of a clause, but for numbers, that the nearest must have


def nearest_number(unit: Unit, q: Quantity, others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where the reports have another number of what has most of a clause's words, in its verb; nothing where none has."""
    if dimension(q) != "count":
        return ()
    same = [u for u in others if u.predicate == unit.predicate and denied(u) == denied(unit)]
    told = [(share, u, p) for u in same if (share := _share(unit, u)) >= _MOST for p in u.quantities]
    able = [m for m in told if dimension(m[2]) == "count" and held_to(q, m[2]) == "apart" and _may_count_it(q, m[2])]
    if not able:
        return ()
    _, nearest, number = max(able, key=lambda m: (m[0], -m[1].report, -m[1].place))
    return ((nearest, number.span),)


def _may_count_it(q: Quantity, p: Quantity) -> bool:
    """Whether two numbers may count one thing; "eleven of them" names none."""
    return q.thing is None or p.thing is None or one_thing(q, p) > 0


def _share(unit: Unit, other: Unit) -> float:
    """How much of a clause's words another has."""
    own = {k: w for k, w in unit.weights.items() if k[0] != "#"}
    whole = sum(own.values())
    return sum(w for k, w in own.items() if k in other.weights) / whole if whole else 0.0

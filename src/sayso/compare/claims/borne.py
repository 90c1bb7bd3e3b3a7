"""Borne out: what of an account's words the other accounts of an agreement have too. Only that may be shown as what they agree on.

in: the accounts of a claim and all units of the story    out: the stretch to show of each, whether others have its numbers, and
whether two of them give other numbers of one thing
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

from sayso.compare.clauses.made_whole import OWN
from sayso.compare.clauses.numbers import apart_and_near, dimension, one_thing, standing
from sayso.compare.clauses.units import Unit
from sayso.model import Quantity, Span

_ONE = 0.7  # how surely two numbers count one thing, for them to part an agreement

Numbers = dict[int, tuple[Quantity, ...]]
"""By report, its quantities, each once."""


def numbers_by_report(units: Sequence[Unit]) -> Numbers:
    """All quantities of a story's reports: those of a clause within another too ("a ferry carrying 212 passengers ran aground")."""
    found: dict[int, dict[Span, Quantity]] = {}
    for unit in units:
        found.setdefault(unit.report, {}).update((q.span, q) for q in unit.quantities)
    return {report: tuple(own.values()) for report, own in found.items()}


def lacked(unit: Unit, beyond: dict[str, float], others: Sequence[Unit]) -> bool:
    """Whether words of a unit's sentence beyond its clause say what the other accounts' sentences do not: a number, or words
    enough, that all of them lack."""
    rest = {key: w for key, w in beyond.items() if key not in unit.weights and key[0] != "%"}
    own = {key: w for key, w in rest.items() if all(key not in o.around for o in others)}
    return any(key[0] == "#" for key in own) or sum(own.values()) >= OWN


def parted(units: Sequence[Unit], spans: Sequence[Span], numbers: Numbers) -> bool:
    """Whether the words shown of two accounts give other numbers of what may be one thing."""
    shown = [_within(numbers, u.report, s) for u, s in zip(units, spans, strict=True)]
    return any(_other(p, q, one, other) for one, other in combinations(shown, 2) for p, q in product(one, other))


def borne_out(units: Sequence[Unit], spans: Sequence[Span], numbers: Numbers) -> tuple[bool, ...]:
    """By account, whether all others have, in the sentence of theirs, each number that is shown of it."""
    told = [_within(numbers, u.report, u.clause.sentence) for u in units]
    return tuple(
        all(any(_same(p, q) for q in told[n]) for p in _within(numbers, u.report, s) for n in range(len(units)) if n != k)
        for k, (u, s) in enumerate(zip(units, spans, strict=True))
    )


def _other(p: Quantity, q: Quantity, one: Sequence[Quantity], other: Sequence[Quantity]) -> bool:
    if any(_same(p, x) for x in other) or any(_same(x, q) for x in one):
        return False
    if one_thing(p, q) >= _ONE and apart_and_near(p, q):
        return True
    return dimension(p) == dimension(q) and _exact(p) and _exact(q) and standing(p, q) == "apart"


def _exact(q: Quantity) -> bool:
    return q.low is not None and q.low == q.high and not q.approximate


def _same(p: Quantity, q: Quantity) -> bool:
    return dimension(p) == dimension(q) and standing(p, q) != "apart"


def _within(numbers: Numbers, report: int, span: Span) -> tuple[Quantity, ...]:
    return tuple(q for q in numbers.get(report, ()) if span.holds(q.span))

"""Differences: in which slot two accounts of one thing part, and how surely.

in: two `Unit`s that say one thing, and the score of that    out: `Difference`s, each with its values and the words that carry it.
A sure one needs more than the score: the same predicate or arguments, the same thing counted, and the difference in the slot itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from msgspec import Struct

from sayso.compare.numbers import dimension, one_thing, standing
from sayso.compare.units import Unit, day
from sayso.compare.words import stem
from sayso.model import Attribution, Quantity, Span
from sayso.model.comparison import DiffersIn

_STRONG = 0.5  # alignment score from which a difference can be sure
_TOLLS = frozenset({"death", "injure", "arrest", "miss", "missing", "hospital", "rescue", "infect", "flee", "trap"})
_DENIALS = frozenset({"denied"})
_BELIEFS = frozenset({"believed"})


class Difference(Struct, frozen=True):
    """A slot in which two accounts part: kind, whether surely, their values, the words that carry it, and why in a line."""

    kind: DiffersIn
    sure: bool
    values: tuple[str, str]
    marks: tuple[tuple[Span, ...], tuple[Span, ...]]
    strength: float
    grows: bool = False


def differences(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    """The differences between two accounts, the plainest first."""
    yield from _numbers(a, b, score)
    yield from _polarity(a, b, score)
    yield from _times(a, b, score)
    yield from _certainty(a, b, score)
    yield from _source(a, b, score)


def close(a: Unit, b: Unit) -> bool:
    """Whether two clauses tell of one happening by their predicate and an argument or name, not by shared topic words."""
    same = a.predicate == b.predicate
    heads = {head for _, head in a.roles} & {head for _, head in b.roles}
    return same and bool(heads or a.names & b.names)


def _numbers(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    left, right = list(a.quantities), list(b.quantities)
    for p, q in product(a.quantities, b.quantities):  # numbers that agree are out of the question
        if one_thing(p, q) and standing(p, q) == "same":
            left, right = [x for x in left if x is not p], [x for x in right if x is not q]
    best: tuple[float, Quantity, Quantity] | None = None
    for p, q in product(left, right):
        sure = one_thing(p, q)
        if sure and (best is None or sure > best[0]):
            best = (sure, p, q)
    if best is None:
        return
    sure, p, q = best
    apart = standing(p, q) == "apart"
    shared = max((w for key, w in a.weights.items() if key in b.weights), default=0.0)
    certain = apart and score >= _STRONG and (sure == 1.0 or (sure >= 0.5 and close(a, b))) and shared > 0.3
    if dimension(p) == "count" and not close(a, b) and sure < 1.0:
        return
    yield Difference(
        kind="number",
        sure=certain,
        values=(words(a, p.span), words(b, q.span)),
        marks=((p.span,), (q.span,)),
        strength=score * sure,
        grows=bool({a.predicate, b.predicate, stem(p.thing or "")} & _TOLLS),
    )


def words(unit: Unit, span: Span) -> str:
    """The words of the unit's report at a span inside it."""
    start = unit.span.start
    return unit.text[span.start - start : span.end - start]


def _polarity(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    denied = [_denied(u) for u in (a, b)]
    if denied[0] == denied[1] or a.predicate != b.predicate:
        return
    if not close(a, b):
        return
    yield Difference(
        kind="polarity",
        sure=score >= _STRONG and _same_arguments(a, b),
        values=("denied" if denied[0] else "said", "denied" if denied[1] else "said"),
        marks=(_inside(a, a.clause.negation), _inside(b, b.clause.negation)),
        strength=score,
    )


def _denied(unit: Unit) -> bool:
    """Whether the account says that it is not so; two negations undo each other."""
    stance = unit.attribution is not None and unit.attribution.stance in _DENIALS
    return (len(unit.clause.negation) + stance) % 2 == 1


def _inside(unit: Unit, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(s for s in spans if unit.span.holds(s))


def _same_arguments(a: Unit, b: Unit) -> bool:
    """Whether the arguments that both have are the same words: a negated verb with other arguments denies nothing."""
    one, other = dict(a.roles), dict(b.roles)
    objects = {one[r] for r in one.keys() & other.keys() if one[r] == other[r]}
    clash = any(one[r] != other[r] for r in one.keys() & other.keys() if r in ("object", "attribute"))
    return bool(objects) and not clash


def _times(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    if not a.times or not b.times or not close(a, b):
        return
    pairs = [(s, t) for s in a.times for t in b.times]
    if any(day(s)[0] <= day(t)[1] and day(t)[0] <= day(s)[1] for s, t in pairs):
        return
    s, t = pairs[0]
    yield Difference(
        kind="time",
        sure=score >= _STRONG and len(pairs) == 1 and s.type == t.type == "DATE" and _same_arguments(a, b),
        values=(words(a, s.span), words(b, t.span)),
        marks=((s.span,), (t.span,)),
        strength=score,
    )


def _certainty(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    weak = [_weak(u) for u in (a, b)]
    if bool(weak[0]) == bool(weak[1]) or a.predicate != b.predicate or not close(a, b):
        return
    yield Difference(
        kind="certainty",
        sure=score >= _STRONG and _same_arguments(a, b),
        values=(weak[0] or "stated", weak[1] or "stated"),
        marks=(_inside(a, a.clause.hedge), _inside(b, b.clause.hedge)),
        strength=score * 0.9,
    )


def _weak(unit: Unit) -> str | None:
    """The word that makes the account less than a statement of fact."""
    for span in unit.clause.hedge:
        if unit.span.holds(span):
            return words(unit, span)
    if unit.clause.hedge or (unit.attribution and unit.attribution.stance in _BELIEFS):
        return "believed"
    return None


def _source(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    one, other = source(a.attribution), source(b.attribution)
    if one == other or (one in other or other in one):
        return
    yield Difference(kind="source", sure=False, values=(one, other), marks=((), ()), strength=score * 0.5)


def source(attribution: Attribution | None) -> str:
    """Who says it, in short."""
    if attribution is None:
        return "own voice"
    return attribution.speaker or attribution.source_kind

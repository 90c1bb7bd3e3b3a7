"""Two sources of one report that count one thing differently: "the fire service said 26 were injured, police gave 24".

in: the units of a story    out: pairs of units of one report, each with its number. No other report need have it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from sayso.compare.differences import awaited, other_days, verb_inside
from sayso.compare.numbers import apart_and_near, dimension, one_thing
from sayso.compare.participants import Measure
from sayso.compare.sources import apart
from sayso.compare.units import Unit
from sayso.model import Quantity

_BESIDE = 1  # sentences that two statements may be apart
_COUNTED = 0.5  # how surely two numbers must count one thing, where both clauses have the verb
_LEFT_OUT = frozenset({"ordinal", "clock", "time", "age"})


def counted_apart(units: Sequence[Unit]) -> Iterator[Measure]:
    """The numbers that two sources of one report give of one thing."""
    for k, one in enumerate(units):
        for other in units[k + 1 :]:
            if other.report != one.report or other.place > one.place + _BESIDE:
                break
            if pair := _numbers(one, other):
                yield Measure(((one, pair[0]), (other, pair[1])))


def _numbers(a: Unit, b: Unit) -> tuple[Quantity, Quantity] | None:
    if a.attribution is None or b.attribution is None or awaited(a) or awaited(b) or other_days(a, b):
        return None
    if not verb_inside(a, b) or not apart(a, b):
        return None
    pairs = [(p, q) for p, q in product(a.quantities, b.quantities) if dimension(p) == dimension(q) not in _LEFT_OUT]
    return next(((p, q) for p, q in pairs if one_thing(p, q) >= _COUNTED and apart_and_near(p, q)), None)

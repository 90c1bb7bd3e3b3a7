"""One figure: what an outlet tells in its own voice and did not count itself, such as a rate, a tally or a toll.

in: two accounts that are two voices    out: whether both rest on one count, as far as anybody can tell: the same figure, to the
figure, that one of them at least gives as its own.
"""

from __future__ import annotations

from itertools import product

from sayso.compare.clauses.numbers import dimension, is_small, is_vague, one_thing, standing
from sayso.compare.clauses.units import Unit
from sayso.model import Quantity

_SEEN = frozenset({"clock", "ordinal", "time", "length"})  # what a reporter may have seen or measured
_OF_ONE = 0.5  # how surely two numbers are of one thing


def may_be_one_count(a: Unit, b: Unit) -> bool:
    """Whether two accounts give one figure that somebody else counted, and one of them does not say who."""
    if a.attribution is not None and b.attribution is not None:
        return False
    figures = product(filter(_is_counted, a.quantities), filter(_is_counted, b.quantities))
    return any(p.low == q.low and standing(p, q) == "same" and one_thing(p, q) >= _OF_ONE for p, q in figures)


def _is_counted(q: Quantity) -> bool:
    """Whether a number is one that takes a count: no small one, and none that is only "dozens"."""
    return not is_small(q) and not is_vague(q) and dimension(q) not in _SEEN

"""Slight likeness: accounts that share the story's topic and hardly more: "the pier would be rebuilt within a year", "before the
barge hit the pier". Side by side they puzzle the reader, whatever is said of them.

in: accounts, and the chance that they are of one thing    out: yes or no

Of the hand-made stories' groups below the chance a third was so, 197, and not one of these held what readers had listed alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

from sayso.compare.align.features import alike_around
from sayso.compare.clauses.numbers import is_money, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.pairs.steps import steps_of_two

_UNLIKELY = 0.45  # chance from which accounts are shown whatever they share
_AROUND = 0.18  # and what their sentences must be alike, or their clauses share, below it
_SHARED = 1.0  # what the rarest word weighs
# The same for accounts in other verbs that share a single word.
_UNLIKELY_BY_ONE, _AROUND_BY_ONE = 0.5, 0.4
# And for those that share but one thing, which each has in another part: "rebuilt the pier", "watched from the pier".
_LIKELY, _AROUND_IN_PART = 0.9, 0.3


def slight(units: Sequence[Unit], chance: float) -> bool:
    """Whether nothing but the topic, or a single word of it, speaks for accounts being of one thing."""
    pairs = [(a, b, alike_around(a, b)) for a, b in combinations(units, 2) if a.report != b.report]
    if chance < _UNLIKELY and all(around < _AROUND and _shared(a, b) <= _SHARED for a, b, around in pairs):
        return True
    if chance < _UNLIKELY_BY_ONE and all(around < _AROUND_BY_ONE and _by_one_word(a, b) for a, b, around in pairs):
        return True
    return chance < _LIKELY and all(around < _AROUND_IN_PART and _in_part(a, b) for a, b, around in pairs)


def of_two(units: Sequence[Unit]) -> bool:
    """Whether accounts of two reports are of a step of two: "Norland left the talks", "Sudra left the talks"."""
    return any(steps_of_two(a, b) for a, b in combinations(units, 2) if a.report != b.report)


def paid_otherwise(units: Sequence[Unit]) -> bool:
    """Whether accounts give other amounts of money, all of them: "4 million for the tugs", "9 million for the quay". These are not
    the same, whatever else they share."""
    paid = [[q for q in u.quantities if is_money(q)] for u in units]
    return all(paid) and all(standing(p, q) == "apart" for one, other in combinations(paid, 2) for p, q in product(one, other))


def _shared(a: Unit, b: Unit) -> float:
    return sum(w for key, w in a.weights.items() if key in b.weights)


def _by_one_word(a: Unit, b: Unit) -> bool:
    return a.predicate != b.predicate and len(a.weights.keys() & b.weights.keys()) < 2


def _in_part(a: Unit, b: Unit) -> bool:
    """Whether two accounts in verbs of two senses have no part of the clause in common, though perhaps a name or a thing: "the
    pier would be rebuilt", "watched from the pier"."""
    if a.predicate == b.predicate or a.roles & b.roles or not (a.roles and b.roles):
        return False
    return _shared(a, b) <= _SHARED

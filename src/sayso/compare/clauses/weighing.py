"""Weighing: what each clause can share with another, and how much that says.

in: the readings of a story    out: by clause, its keys with their weights
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from sayso.compare.clauses.words import rarity, stem
from sayso.model import Clause, Reading

_LEAST_WEIGHT = 0.9  # a clause below this summed rarity says nothing that could be told apart from others
_NAME, _FIGURE = 0.7, 0.6  # what a word of a name, and a day or number, weighs; stems weigh up to 1 by their rarity
_FEW = 60  # clauses that a story is taken to have at least: in two short texts a word seen twice is no topic yet
_SEEN = 120  # a key in one clause of so many weighs in full


def keys_of(reading: Reading) -> Iterator[dict[str, float]]:
    """What each clause can share with another, with what it weighs before the story is seen: stems, words of names ("~"),
    countries ("@"), days ("%"), numbers ("#")."""
    countries = {a.id: a.country for a in reading.actors if a.country}
    days = [f"%{t.first}:{t.last}" if t.first is not None else None for t in reading.times]
    for clause in reading.clauses:
        keys = {key: rarity(key) for key in map(stem, clause.terms)}
        keys.update({f"~{w}": _NAME for w in clause.proper})
        keys.update({f"@{countries[n]}": _NAME for n in clause.names if n in countries})
        keys.update({day: _FIGURE for k in clause.times if (day := days[k])})
        keys.update({f"#{q.low if q.low is not None else q.high}:{q.unit or ''}": _FIGURE for q in clause.quantities})
        yield keys


def weights_of(keys: Sequence[Sequence[dict[str, float]]], copies: Collection[int]) -> dict[str, float]:
    """What sharing each key says: what it weighs by itself, the less the larger the share of the story's clauses in which it
    stands. One clause a report is none, for that is what sharing a fact looks like. Copies count for nothing: a text is not
    commoner for being reprinted."""
    own = [report for r, report in enumerate(keys) if r not in copies]
    counts = Counter(key for report in own for clause in report for key in clause)
    holders = Counter(key for report in own for key in {k for clause in report for k in clause})
    total = max(_FEW, sum(len(report) for report in own))
    every = {key: rare for report in keys for clause in report for key, rare in clause.items()}
    return {key: _weight(rare, max(1, counts[key] - holders[key] + 1) / total) for key, rare in every.items()}


def _weight(rare: float, share: float) -> float:
    """How much sharing a key says. The story's own subject, in every third clause, says nothing about which fact is told."""
    return rare * min(1.0, math.log(1 / max(share, 1e-4)) / math.log(_SEEN))


def says_little(clause: Clause, weights: dict[str, float]) -> bool:
    """Whether a clause could not be told apart from others: it has nothing beside names, days and its verb ("the ministry met on
    Friday"), or only common words."""
    if clause.quantities:
        return False
    words = [key for key in weights if key[0] not in "~@%" and key != stem(clause.predicate)]
    return not words or sum(weights.values()) < _LEAST_WEIGHT


def length_of(weights: dict[str, float]) -> float:
    return math.sqrt(sum(w * w for w in weights.values())) or 1.0

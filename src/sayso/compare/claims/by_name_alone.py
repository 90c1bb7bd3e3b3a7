"""By name alone: accounts in other verbs that share nothing but who or how many: "the harbour's director, Ada Lund, resigned", "its
director, Ada Lund, has not spoken"; "nineteen people are dead", "nineteen people are missing". And those that share two words,
each in another part of it, and no more in their whole sentences.

in: accounts of two reports or more    out: yes or no. General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems

_OFFICE = re.compile(
    r"\b(?:[\w’'-]+ )?(?:chief |deputy |vice |prime )?(?:executive|director|minister|president|chair(?:man|woman)?|head|chief|boss|"
    r"spokes(?:man|woman|person)|governor|mayor|officer|leader|manager|secretary|commander|judge|captain|coach|professor|premier|"
    r"general|officials?|lawyers?|people|persons?|men|women|children)\b",
    re.I,
)
_FEW, _LITTLE = 2, 1.5  # words that two sentences share by their topic alone, and what they weigh: "rain" and "valley"
_PLAIN = re.compile(r"[^\W\d_]")


def by_name_alone(units: Sequence[Unit]) -> bool:
    """Whether all accounts of two reports, each with each, share no more than who or how many it is, or two words of their
    topic."""
    pairs = [(a, b) for a, b in combinations(units, 2) if a.report != b.report]
    return bool(pairs) and all(_by_name(a, b) or _by_topic(a, b) for a, b in pairs)


def _by_name(a: Unit, b: Unit) -> bool:
    """Whether two accounts in other verbs share a name or a number, and in their sentences the words of an office at most."""
    if a.predicate == b.predicate:
        return False
    shared, around = a.weights.keys() & b.weights.keys(), a.around.keys() & b.around.keys()
    office = _of_office(a) & _of_office(b)
    return bool(shared) and not any(k[0] == "%" for k in around) and not {k for k in around if _is_plain(k)} - office


def _by_topic(a: Unit, b: Unit) -> bool:
    """Whether two accounts in other verbs and parts share two words at most, and their sentences no others, no name or number."""
    if a.predicate == b.predicate or a.roles & b.roles:
        return False
    around = {k for k in a.around.keys() & b.around.keys() if k[0] != "%"}
    little = sum(min(a.around[k], b.around[k]) for k in around) < _LITTLE
    return little and len(around) <= _FEW and all(map(_is_plain, around))


def _of_office(unit: Unit) -> frozenset[str]:
    return stems(" ".join(m[0] for m in _OFFICE.finditer(unit.text)))


def _is_plain(key: str) -> bool:
    return _PLAIN.match(key) is not None

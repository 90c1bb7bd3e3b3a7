"""Aged: numbers that tell how old somebody is without saying so: "a girl of 11", "a man of 26". They count nobody.

in: a clause and its text    out: the clause with such numbers as ages
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.model import Clause

_OF = re.compile(r"\b(?:boy|girl|man|woman|child|youth|teenager|baby|son|daughter|person|lad|pupil|student) of $", re.I)
_BEFORE = 16  # characters in which such words stand
_OLDEST = 120
_COUNTED = re.compile(r" (?!who\b|and\b|was\b|is\b|has\b|had\b|from\b|in\b|on\b|at\b|died\b|with\b)[a-z]")


def with_ages(clause: Clause, text: str) -> Clause:
    """A clause, the numbers in it that are ages as such."""
    aged = [_is_age(text, q.span.start, q.span.end, q.low) for q in clause.quantities]
    if not any(aged):
        return clause
    told = (replace(q, unit="age") if old else q for q, old in zip(clause.quantities, aged, strict=True))
    return replace(clause, quantities=tuple(told))


def _is_age(text: str, start: int, end: int, value: float | None) -> bool:
    aged = value is not None and 0 < value <= _OLDEST and _OF.search(text, max(0, start - _BEFORE), start) is not None
    return aged and _COUNTED.match(text, end) is None

"""Aged: numbers that tell how old somebody is without saying so: "a girl of 11", "a man of 26". They count nobody.

in: a clause and its text    out: the clause without such numbers
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.model import Clause

_OF = re.compile(r"\b(?:boy|girl|man|woman|child|youth|teenager|baby|son|daughter|person|lad|pupil|student) of $", re.I)
_BEFORE = 16  # characters in which such words stand
_OLDEST = 120
_COUNTED = re.compile(r" (?!who\b|and\b|was\b|is\b|has\b|had\b|from\b|in\b|on\b|at\b|died\b|with\b)[a-z]")


def without_ages(clause: Clause, text: str) -> Clause:
    """A clause without the numbers that are ages."""
    kept = tuple(q for q in clause.quantities if not _is_age(text, q.span.start, q.span.end, q.low))
    return clause if len(kept) == len(clause.quantities) else replace(clause, quantities=kept)


def _is_age(text: str, start: int, end: int, value: float | None) -> bool:
    aged = value is not None and 0 < value <= _OLDEST and _OF.search(text, max(0, start - _BEFORE), start) is not None
    return aged and _COUNTED.match(text, end) is None

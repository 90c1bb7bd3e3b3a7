"""Difference: a slot in which two accounts part, as every look at a slot gives it."""

from __future__ import annotations

from msgspec import Struct

from sayso.model import Span
from sayso.model.comparison import DiffersIn

# Alignment score from which a negation, a day or a hedge that the other lacks is worth a look where it is not sure: below it the
# two are mostly of other things (19 of 38 such rows that were wrong).
LOOK = 0.7


class Difference(Struct, frozen=True):
    """A slot in which two accounts part: kind, whether surely, their values, and the words that carry it.

    grows: whether time may explain it.  came: whether it is none at all unless time does: what was planned in one account is told
    as done in the other.
    """

    kind: DiffersIn
    sure: bool
    values: tuple[str, str]
    marks: tuple[tuple[Span, ...], tuple[Span, ...]]
    strength: float
    grows: bool = False
    came: bool = False

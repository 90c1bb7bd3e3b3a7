"""Difference: a slot in which two accounts part, as every look at a slot gives it."""

from __future__ import annotations

from msgspec import Struct

from sayso.model import Span
from sayso.model.comparison import DiffersIn


class Difference(Struct, frozen=True):
    """A slot in which two accounts part: kind, whether surely, their values, the words that carry it, and why in a line.

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

"""Clauses: the smallest stretches that say one thing, for the comparison to align."""

from __future__ import annotations

from sayso.language import Parsed
from sayso.model import Actor, Attribution, Clause, TimeExpression


def find_clauses(
    parsed: Parsed, actors: tuple[Actor, ...], times: tuple[TimeExpression, ...], attributions: tuple[Attribution, ...]
) -> tuple[Clause, ...]:
    """The clauses of a text, in order."""
    return ()

"""The comparison as a person reads it in a terminal."""

from __future__ import annotations

from sayso.pipeline import Outcome


def to_text(outcome: Outcome, *, width: int = 80, colour: bool = False) -> str:
    """The whole outcome as text, lines at most `width` columns wide; ANSI colours only where `colour` is set."""
    raise NotImplementedError

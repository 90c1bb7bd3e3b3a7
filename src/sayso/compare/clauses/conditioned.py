"""A clause as it may be shown: never without the condition behind it, for "it takes effect" is not "it takes effect only if …"."""

from __future__ import annotations

from sayso.model import Clause, Span

_BESIDE = 2  # characters between a clause and its condition
_LONGEST = 300  # characters; a longer condition is a parser's slip


def with_condition(clause: Clause, span: Span | None = None) -> Span:
    """A clause's span, or what is shown of it, up to the end of the condition that follows it right away."""
    shown, at = span or clause.span, clause.condition
    if at is None or not 0 <= at.start - shown.end <= _BESIDE or at.end - at.start > _LONGEST:
        return shown
    return Span(shown.start, max(shown.end, at.end))

"""Spans: half-open ranges of Unicode code points into an article's text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """``[start, end)`` in code points; ``text[start:end]`` is the exact words on the page.

    On the wire a span is a two-item array, as in TimeML stand-off and the W3C TextPositionSelector.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of `text` that this span points at."""
        return text[self.start : self.end]

    def inside(self, text: str) -> bool:
        """Whether the span is not empty and lies inside `text`."""
        return 0 <= self.start < self.end <= len(text)

    def touches(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


def overlap(a: Span, b: Span) -> int:
    """How many code points two spans share; 0 where they don't touch."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def words_at(text: str, spans: Iterable[Span]) -> str:
    """The words of some spans on one line, with dots where others stand between them."""
    return " … ".join(" ".join(s.of(text).split()) for s in spans)


def covers(parts: Iterable[Span], other: Span) -> bool:
    """Whether one of `parts` holds `other`."""
    return any(part.holds(other) for part in parts)

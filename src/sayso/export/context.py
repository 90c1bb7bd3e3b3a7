"""A passage around the first of the words that were looked for.

in: a passage, where the words stand in it    out: its stretch that is shown, in pieces, those words set off
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.export.accounts import Piece
from sayso.library import Hit
from sayso.model import Span

_BEFORE = 120  # signs of a passage before the first word that was looked for
_ALL = 420  # signs of a passage that are shown


class Context(Struct, frozen=True):
    """What is shown of a passage. cut_before and cut_after: it goes on there."""

    pieces: tuple[Piece, ...]
    cut_before: bool
    cut_after: bool


def context_of(words: str, marks: Sequence[Span]) -> Context:
    """The words of a passage around the first mark, cut between words."""
    first = marks[0].start if marks else 0
    start = 0 if first <= _BEFORE else words.rfind(" ", first - _BEFORE, first) + 1 or first
    end = min(len(words), start + _ALL)
    end = end if end == len(words) else max(words.rfind(" ", start, end), marks[0].end if marks else 0, start + 1)
    return Context(tuple(_pieces(words, start, end, marks)), start > 0, end < len(words))


def context_of_hit(hit: Hit) -> Context:
    """The same of what a search found."""
    base = hit.span.start if hit.span else 0
    return context_of(hit.words, [Span(m.start - base, m.end - base) for m in hit.marked])


def _pieces(words: str, start: int, end: int, marks: Sequence[Span]) -> Iterator[Piece]:
    at = start
    for mark in (m for m in marks if m.end <= end):
        if at < mark.start:
            yield Piece(words[at : mark.start])
        yield Piece(mark.of(words), set_off=True)
        at = mark.end
    if at < end:
        yield Piece(words[at:end])

"""Which of many drafts reach into a stretch of text: asked of each other one by one, a thousand of them take a million looks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from sayso.annotate.attributions.draft import Draft
from sayso.model import Span


class Nearby:
    """Drafts, found by where they stand: from the first sign of their source, cue and content to the last."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        reaches = (_reach((*d.source, *d.cue, *d.content)) for d in drafts)
        self._drafts = drafts
        self._rows = sorted((start, end, k) for k, (start, end) in enumerate(reaches))
        self._longest = max((end - start for start, end, _ in self._rows), default=0)

    def places(self, spans: Iterable[Span]) -> list[int]:
        """The places, in order, of the drafts that reach into where some spans stand."""
        start, end = _reach(spans)
        first, last = bisect_left(self._rows, (start - self._longest,)), bisect_left(self._rows, (end,))
        return sorted(k for _, reached, k in self._rows[first:last] if reached > start)

    def to(self, spans: Iterable[Span]) -> list[Draft]:
        """These drafts, in their order."""
        return [self._drafts[k] for k in self.places(spans)]


def _reach(spans: Iterable[Span]) -> tuple[int, int]:
    ends = tuple(spans)
    return min((s.start for s in ends), default=0), max((s.end for s in ends), default=0)

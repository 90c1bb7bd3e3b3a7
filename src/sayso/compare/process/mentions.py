"""Who is named where: a report's named actors by place, for looking up what stands inside a stretch of text."""

from __future__ import annotations

from bisect import bisect_left

from sayso.model import Actor, Member, Span


class Mentions:
    """The mentions of a report's named actors, in the order of the text."""

    def __init__(self, member: Member) -> None:
        self._found = sorted(
            ((span, actor) for actor in member.reading.actors if actor.named for span in actor.mentions), key=lambda m: m[0]
        )
        self._starts = [span.start for span, _ in self._found]

    def touching(self, span: Span) -> bool:
        """Whether a mention shares a character with a span."""
        return bool(self.at(span))

    def at(self, span: Span) -> list[tuple[Span, Actor]]:
        """The mentions that share a character with a span."""
        near = self._found[max(0, bisect_left(self._starts, span.start) - 1) : bisect_left(self._starts, span.end)]
        return [m for m in near if m[0].touches(span)]

    def inside(self, span: Span) -> list[tuple[Span, Actor]]:
        """The mentions that lie inside a span."""
        first, stop = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return [m for m in self._found[first:stop] if m[0].end <= span.end]

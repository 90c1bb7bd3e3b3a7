"""Which drafts stand where readers found the same statement, and in what order."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.annotate.attribution_draft import Draft, Layout
from sayso.model import Span, overlap

# Two drafts whose contents share this much of the shorter one say the same thing.
_SAME = 0.7


def settle(layout: Layout, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts that stand, in the order of the text. Earlier readers win over later ones on the same cue."""
    kept: list[Draft] = []
    verbs: set[int] = set()
    for draft in drafts:
        if draft.verb is not None and draft.verb in verbs:
            continue
        if any(_same(draft, other) for other in kept):
            continue
        if draft.verb is not None:
            verbs.add(draft.verb)
        kept.append(draft)
    return sorted(kept, key=lambda d: (min(s.start for s in (*d.source, *d.cue, *d.content)), d.content[0].start))


def _same(a: Draft, b: Draft) -> bool:
    """Whether two drafts hold nearly the same words."""
    shared = sum(overlap(x, y) for x in a.content for y in b.content)
    return shared >= _SAME * max(_length(a.content), _length(b.content))


def _length(content: tuple[Span, ...]) -> int:
    return sum(s.end - s.start for s in content)

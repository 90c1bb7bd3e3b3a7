"""Drafts by where they stand: the same ones that a look at each would find."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from sayso.annotate.attributions.nearby import Nearby
from sayso.model import Span, overlap


@dataclass
class _Draft:
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


_spans = st.tuples(st.integers(0, 90), st.integers(1, 30)).map(lambda s: Span(s[0], s[0] + s[1]))
_drafts = st.lists(
    st.builds(_Draft, *[st.lists(_spans, max_size=2).map(tuple)] * 2, st.lists(_spans, min_size=1, max_size=2).map(tuple))
)


@given(_drafts, _spans)
def test_the_drafts_near_a_span(drafts: list, span: Span) -> None:
    near = Nearby(drafts).places([span])
    assert near == sorted(near)
    for k, draft in enumerate(drafts):
        parts = (*draft.source, *draft.cue, *draft.content)
        if any(overlap(part, span) for part in parts):
            assert k in near

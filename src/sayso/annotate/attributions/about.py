"""What a page tells about a statement beside source, cue and content.

in: the text laid out and a draft    out: an `About`: of the source, of the saying, and of how firmly it is said.
"""

from __future__ import annotations

from sayso.annotate.attributions.about_source import anonymity_of, count_of, head_of, nearness_of, sides_of
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.model.about import About


def about(layout: Layout, draft: Draft) -> About:
    """All that is told about one statement; what is not told stays None."""
    head = head_of(layout, draft)
    if head is None:
        return About()
    anonymity, reason = anonymity_of(layout, draft, head)
    return About(
        count=count_of(layout, head),
        anonymity=anonymity,
        reason=reason,
        nearness=nearness_of(layout, draft, head),
        sides=sides_of(layout, head),
    )

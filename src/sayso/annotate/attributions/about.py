"""What a page tells about a statement beside source, cue and content.

in: the text laid out and a draft    out: an `About`: of the source, of the saying, and of how firmly it is said.
"""

from __future__ import annotations

from sayso.annotate.attributions.about_saying import addressee_of, verb_of, when_of, where_of
from sayso.annotate.attributions.about_source import anonymity_of, count_of, head_of, nearness_of, sides_of
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.qualifiers import inside
from sayso.model.about import About


def about(layout: Layout, draft: Draft) -> About:
    """All that is told about one statement; what is not told stays None."""
    head, verb = head_of(layout, draft), verb_of(layout, draft)
    anonymity, reason = anonymity_of(layout, draft, head) if head else (None, None)
    return About(
        count=count_of(layout, head) if head else None,
        anonymity=anonymity,
        reason=reason,
        nearness=nearness_of(layout, draft, head) if head else None,
        sides=sides_of(layout, head) if head else (),
        addressee=addressee_of(layout, draft, verb) if verb else None,
        where=where_of(layout, draft, verb) if verb else (),
        when=when_of(layout, draft, verb) if verb else None,
        qualifiers=inside(layout.qualifiers, draft.content),
    )

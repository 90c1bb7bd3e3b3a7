"""Contrary: statements that a text only holds its own against: "in October and not, as the company had said, in August". The
company is credited with nothing that stands there but the last words.

in: the text laid out, and a draft    out: yes or no
"""

from __future__ import annotations

import re

from sayso.annotate.attributions.draft import Draft, Layout

_WINDOW = 40  # characters before who said it
_AGAINST = re.compile(
    r"\b(?:not|never|rather than|instead of),? as (?:had been |was )?(?:\w+ly )?$|\b(?:contrary to|unlike|other than) what $", re.I
)


def is_contrary(layout: Layout, draft: Draft) -> bool:
    """Whether a draft's words of saying stand right behind a "not, as" or a "contrary to what"."""
    starts = [s.start for s in (*draft.source, *draft.cue)]
    if not starts:
        return False
    first = min(starts)
    return _AGAINST.search(layout.text, max(0, first - _WINDOW), first) is not None

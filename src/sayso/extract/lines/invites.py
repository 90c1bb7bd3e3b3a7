"""Lines in which a paper asks its readers to write to it, behind an article.

in: a line    out: whether it is one. Said in the paper's own voice: who is quoted may ask for letters too.
"""

from __future__ import annotations

import re

from sayso.extract.lines.phrases import INVITES, INVITES_HAS, WAYS_TO_WRITE

_LONGEST = 500  # characters
_INVITES = re.compile("|".join(INVITES), re.I)
_WAYS = re.compile("|".join(WAYS_TO_WRITE), re.I)
_QUOTES = re.compile(r"[“”„«»\"]")


def invites(text: str) -> bool:
    """Whether a line asks for readers' letters, views or tips, and says where to."""
    if len(text) > _LONGEST or _QUOTES.search(text):
        return False
    small = text.lower()
    return any(stem in small for stem in INVITES_HAS) and bool(_INVITES.search(text) and _WAYS.search(text))

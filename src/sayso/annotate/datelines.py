"""Datelines: the place and agency that open a paragraph ("KARTH, Norland (Newswire) — ") and are no part of its sentence."""

from __future__ import annotations

import re

_DATELINE = re.compile(r"[A-Z][A-Z.'’/ \-]{2,30}(?:, [A-Z][\w. ]{1,25})?(?: ?\([\w ]{2,30}\))? ?(?:--|[—–-]) ?")
_LONGEST = 100  # characters of a paragraph in which a dateline may stand


def behind_dateline(text: str, start: int, end: int) -> int:
    """Where the words of a paragraph at [start, end) begin: behind its dateline, or at its start where it has none."""
    match = _DATELINE.match(text, start, min(end, start + _LONGEST))
    return match.end() if match else start

"""Numbers that are part of a name: "Gate 3", "Ward 7", "Room 12C" count nothing.

in: a sentence, and where a number stands in it    out: the noun that it numbers, None where it is no such name's
"""

from __future__ import annotations

import re

# What goes by a number and has a capital letter where it does: a bare number behind it tells which one is meant.
_NUMBERED_LIST = """
    apartment article bay berth block building bus camp carriage cell chamber channel chapter checkpoint clause coach corridor
    court courtroom deck district dock engine entrance exit flat flight floor gate group hall hangar highway junction lane
    level line lock motorway pier pit platform plot pump quay reactor region road room route runway school section sector
    shaft shed site stage stand station studio terminal tower track train tram tunnel turbine unit ward warehouse well zone
"""
_NUMBERED = frozenset(word.capitalize() for word in _NUMBERED_LIST.split())
_BEFORE = re.compile(r"\b([A-Z][a-z]{2,10}) (?:No\.? |[Nn]umber )?$")
_FARTHEST = 24  # signs before a number in which its noun stands


def numbered(sentence: str, at: int) -> str | None:
    """The noun of the name that a number at a place is part of: "gate" of "at Gate 3"."""
    m = _BEFORE.search(sentence[max(0, at - _FARTHEST) : at])
    return m[1].lower() if m is not None and m[1] in _NUMBERED else None

"""Visits: that somebody goes somewhere, which one report announces as a journey and others tell as a walk along the quay.

in: two happenings    out: whether they are of one visit
"""

from __future__ import annotations

import re

from sayso.compare.timeline.happenings import Happening
from sayso.compare.timeline.words import CALENDAR

_TO = r"(?: [a-z][\w-]{0,20})? (?:to|into)\b"
_PLACE = re.compile(
    r"\b(?:to|in|into|at|near|visit(?:s|ed)?|tour(?:s|ed)?|inspect(?:s|ed)?|through|around|along|across) (?:the )?"
    r"(?P<name>[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3})"
)
_THROUGH = r"(?:along|through|round|around|across|over|among|past)"
_IS_IN = r"(?:was|were|is|are) in (?:(?-i:[A-Z])\w*|the (?:capital|city|town|village|resort|region|country))"
# The going itself, in whatever words.
_VISIT = re.compile(
    rf"\b(?:visit(?:s|ed)?|tour(?:s|ed)?|inspect(?:s|ed)?|(?:travel(?:s|led|ed)?|fl(?:y|ies|ew)|came|come|go|went|journeyed){_TO}|"
    rf"arrived? (?:in|at|on)|{_IS_IN}|walk(?:s|ed)? {_THROUGH}|saw (?:the|for)|viewed)\b",
    re.I,
)
# What somebody does who has come to a place.
_THERE = re.compile(
    r"\b(?:laid (?:a |the )?(?:wreaths?|flowers)|(?:met(?: with)?|spoke (?:to|with)|comforted|thanked|embraced) (?:the )?"
    r"(?:[\w-]+ )?(?:relatives|families|survivors|victims|residents|workers|"
    r"rescuers|firefighters|villagers|patients|crews?|staff|soldiers))\b",
    re.I,
)


def is_visit(text: str) -> bool:
    """Whether words tell that somebody goes somewhere."""
    return _VISIT.search(text) is not None


def is_one_visit(a: Happening, b: Happening) -> bool:
    """Whether two tell of one visit: of one person of a name on one day, and not to two places by name. What was announced has come
    where that person does there what visitors do."""
    one, other = a.entry, b.entry
    if one.first is None or not one.first == one.last == other.first == other.last or not a.doer & b.doer:
        return False
    told = [h.entry.text for h in (a, b)]
    announced, done = (a, b) if one.status == "planned" else (b, a)
    if not all(map(is_visit, told)) and (one.status == other.status or not _was_there(announced, done)):
        return False
    places, others = (_places(h) for h in (a, b))
    return not places or not others or bool(places & others)


def _was_there(announced: Happening, told: Happening) -> bool:
    return is_visit(announced.entry.text) and _THERE.search(told.entry.text) is not None


def _places(h: Happening) -> set[str]:
    """The words of the places by name that a telling has somebody go to."""
    named = {w.lower() for m in _PLACE.finditer(h.entry.text) for w in m["name"].split()}
    return named - CALENDAR - h.doer

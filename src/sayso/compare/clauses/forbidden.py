"""Forbidden: where "may not" is an order and no doubt: "must hand in his passport and may not speak to witnesses", beside "the wall
may not hold".

in: a sentence, and where "may" stands in it    out: yes or no
"""

from __future__ import annotations

import re

_MAY_NOT = re.compile(
    r"may not(?: \w+ly)? (?!(?:be|have|know|need|want|seem|like|hold|last|get|happen|survive|work)\b)[a-z]+", re.I
)
# Who sets conditions, and by what: without one of these nobody says that it is an order. What must be done stands before it.
_MUST = re.compile(r"\b(?:must|(?:has|have|had) to)\b", re.I)
_ORDERED = re.compile(
    r"\b(?:ordered|banned|bail|parole|probation|curfew|conditions|terms|rules|by law|under the law|regulations|injunction)\b", re.I
)


def forbids(sentence: str, start: int) -> bool:
    """Whether the "may" at a place of a sentence is one of an order."""
    if _MAY_NOT.match(sentence, start) is None:
        return False
    return _MUST.search(sentence, 0, start) is not None or _ORDERED.search(sentence) is not None

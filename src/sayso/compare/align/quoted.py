"""Two quotations: clauses that are somebody's words with who says them ("“We won,” said Mette Holm") and whose words have nothing
in common are two statements, however alike their speakers make them.

in: a `Unit`    out: the stems of the words in its quotation; None where it is none
"""

from __future__ import annotations

import re

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem

_FIRST = re.compile(r"[“\"](?P<said>[^“”\"]{2,400})[”\"]")
_LAST = re.compile(r"[“\"](?P<said>[^“”\"]{2,400})[”\"]?\W{0,3}$")
_SAYING_LIST = "say tell add ask write reply answer declare insist warn note explain shout argue state"
SAYING = frozenset(map(stem, _SAYING_LIST.split()))
"""Stems of verbs that bring somebody's words."""
_WORD = re.compile(r"[a-z]{3,}")
_EMPTY_LIST = "the and for that this with was were are you our not but has have had will would they she his her its"
_EMPTY = frozenset(_EMPTY_LIST.split())


def quoted(unit: Unit) -> frozenset[str] | None:
    """The stems of what a clause quotes, where it is a quotation with the verb that brings it."""
    found = _FIRST.match(unit.text) or _LAST.search(unit.text) if unit.predicate in SAYING else None
    if found is None or found.group() == unit.text:
        return None
    return frozenset(stem(w) for w in _WORD.findall(found["said"].lower()) if w not in _EMPTY) or None


def two_quotations(one: frozenset[str] | None, other: frozenset[str] | None) -> bool:
    """Whether both are quotations, without a word in common."""
    return one is not None and other is not None and not one & other

"""Deeds and places told: what was done, of which another report does not know whether it was, and where somebody is of whom
another does not know it: "the pilot had been drinking", "the drivers are held at a quarry".

in: the question, and a clause    out: whether it answers it, and how surely
"""

from __future__ import annotations

import re

from sayso.compare.clauses.forms import stems_told
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.asked.questions import Nearby, Question, head_of, one_of

_HELD_LIST = "be hold take begin start open resume fall happen occur follow"
_HELD = frozenset(map(stem, _HELD_LIST.split()))
_WILL_BE = re.compile(r"\b(?:will|is to|are to|is set for|are set for|is due|starts?|begins?|opens?)\b", re.I)
_OPEN = re.compile(
    r"\b(?:if|unless|may|might|could|would|should|likely|expected|hop\w+|probably|perhaps|at the earliest|or)\b", re.I
)
_PLACING = ("in", "at", "on", "near", "inside", "to", "outside", "behind", "under")
_NO_PLACE_LIST = "sixties fifties forties thirties twenties seventies board navy army team business politics charge list way"
_NO_PLACE = frozenset(w for noun in _NO_PLACE_LIST.split() for w in one_of(noun))
_LIES_LIST = "be hold hide keep stay live lie rest bury store shelter go take bring"
_LIES = frozenset(map(stem, _LIES_LIST.split()))
_ANY_DEED_LIST = "be have do get make go say know see come take want need"
_ANY_DEED = frozenset(map(stem, _ANY_DEED_LIST.split()))


def told_deed(q: Question, unit: Unit, nearby: Nearby) -> bool | None:
    """Whether a clause tells as done what is asked: by the same verb, or as being the same, of the same one."""
    own = q.unit
    if own.predicate != unit.predicate:
        return None
    if unit.predicate in _ANY_DEED and not (_in(own, "attribute") & _in(unit, "attribute")):
        return None
    one, other = _in(own, "object"), _in(unit, "object")
    if (one or other) and not one & other:
        return None
    who, doer = _of_whom(own, head_of(q.ask.who), nearby), _of_whom(unit, frozenset(), nearby)
    if not who & doer:
        return None
    return not (heads(own, "subject") & PERSONAL or heads(unit, "subject") & PERSONAL) or bool(one & other)


def told_place(q: Question, unit: Unit, nearby: Nearby) -> bool | None:
    """Whether a clause tells where somebody or something is; never surely, since nobody stays at one place."""
    where = frozenset(head for role in _PLACING for head in heads(unit, role)) - _NO_PLACE
    if unit.predicate not in _LIES or not where:
        return None
    asked = nearby.meant(q.unit) if q.things & PERSONAL else q.things
    return False if (_in(unit, "subject") | _in(unit, "object")) & asked else None


def told_date(q: Question, unit: Unit) -> bool | None:
    """Whether a clause tells on what day a thing will be: surely by a verb that says no more than that it will be."""
    if (
        unit.clause.condition
        or unit.clause.hedge
        or unit.clause.modality not in (None, "planned")
        or not _WILL_BE.search(unit.text)
    ):
        return None
    if not unit.times or _OPEN.search(unit.text) or not (_in(unit, "subject") | _in(unit, "object")) & q.things:
        return None
    first, last = day(unit.times[0])
    if first != last:
        return None  # next month is no date yet
    more = stems_told(q.ask.thing) - q.things  # "a meeting with the union" is not that of shareholders
    return unit.predicate in _HELD and (not more or any(word in unit.around for word in more))


def _in(unit: Unit, role: str) -> frozenset[str]:
    return frozenset(w for head in heads(unit, role) - EMPTY for w in (head, one_word(head)))


def _of_whom(unit: Unit, told: frozenset[str], nearby: Nearby) -> frozenset[str]:
    """Of whom a clause tells: its subject; of "he", whom the sentence before is about."""
    subjects = heads(unit, "subject") or told
    if subjects - EMPTY:
        return frozenset(w for head in subjects - EMPTY for w in (head, one_word(head)))
    return nearby.meant(unit)

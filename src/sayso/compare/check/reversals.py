"""Reversals: who did what to whom, and what comes before what, told the other way round in words that are all the reports'.

in: a clause of the text and one of the reports    out: yes or no: "the council warned the builder" of "the builder had warned the
council", "the company accepted the union's offer" of "the union accepted the company's", "free them before they disarm" of
"on condition that they first disarm".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.check.officers import COMPANY
from sayso.compare.check.open_deeds import LIGHT
from sayso.compare.check.senses import may_stand_for, stands_among
from sayso.compare.check.telling import SAYING
from sayso.compare.check.turns import MUTUAL
from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems
from sayso.compare.differ.grounds.denials import denied

_OWNED = re.compile(r"\b([\w-]{2,24})(?:['’]s|s['’]) (?:[\w-]{1,24} ){0,2}?([\w-]{2,24})\b", re.I)
_ANYBODY_LIST = "people person man woman one other some many someone nobody anyone thing"
_ANYBODY = frozenset(map(stem, _ANYBODY_LIST.split()))
_COMPANY = frozenset(map(stem, COMPANY))
_TO_SOMEBODY = frozenset(map(stem, ("ask", "warn", "accuse")))  # of the verbs of saying, those of two
_BEFORE = re.compile(r" before ")
_AFTER = re.compile(r" (?:only )?(?:after|once)(?: the)? | (?:on condition|provided|only if)(?: that)? ")
_TELLING = 2  # words that one half of an order must share with the other's


def reversed_deed(unit: Unit, others: Sequence[Unit]) -> tuple[Unit, ...]:
    """The clauses in which who does it in the text has it done to it, in the same verb, where none has it do it itself."""
    doers, done_to = _heads(unit, "subject"), _heads(unit, "object")
    if not doers or not done_to or unit.predicate in LIGHT | MUTUAL or unit.predicate in SAYING - _TO_SOMEBODY:
        return ()
    same = [u for u in others if u.predicate == unit.predicate and denied(u) == denied(unit)]
    if any(doers & _heads(u, "subject") or done_to & _heads(u, "object") for u in same):
        return ()
    return tuple(u for u in same if doers & _heads(u, "object") and _may_be(done_to, u))


def _may_be(whom: set[str], other: Unit) -> bool:
    """Whether those to whom it is done in the text may be who does it in a report: by the same word or one that names nobody."""
    does = {head for role, head in other.roles if role == "subject"}
    return bool(does & (whom | PRONOUNS | _COMPANY))


def _heads(unit: Unit, role: str) -> set[str]:
    return {head for r, head in unit.roles if r == role} - PRONOUNS - _ANYBODY


def owners_turned(unit: Unit, other: Unit) -> bool:
    """Whether two that do a thing and own it have changed places: "the company took the union's offer", "the union took the
    company's offer"."""
    if not may_stand_for(unit.predicate, other.predicate):
        return False
    one, theirs = _heads(unit, "subject"), _heads(other, "subject")
    shared = _heads(unit, "object") & _heads(other, "object")
    if not shared or not one or not theirs or one & theirs:
        return False
    return bool(one & _owners(other, shared)) and bool(theirs & _owners(unit, shared))


def _owners(unit: Unit, things: set[str]) -> set[str]:
    return {stem(m[1].lower()) for m in _OWNED.finditer(unit.text) if stem(m[2].lower()) in things}


def order_turned(unit: Unit, other: Unit) -> bool:
    """Whether a text has two things in the other order than a report."""
    one, theirs = _in_turn(unit.text), _in_turn(other.sentence)
    if one is None or theirs is None:
        return False
    crossed = [_shared(a, b) for a, b in zip(one, reversed(theirs), strict=True)]
    straight = [_shared(a, b) for a, b in zip(one, theirs, strict=True)]
    return min(crossed) > 0 and max(crossed) >= _TELLING and max(straight) == 0


def _in_turn(text: str) -> tuple[str, str] | None:
    """What a sentence has first and what then; None where it tells no such order, or two."""
    low = f" {text.lower()} "
    before, after = list(_BEFORE.finditer(low)), list(_AFTER.finditer(low))
    if len(before) + len(after) != 1:
        return None
    m = (before or after)[0]
    halves = low[: m.start()], low[m.end() :]
    return halves if before else halves[::-1]


def _shared(one: str, other: str) -> int:
    theirs = stems(other)
    return sum(stands_among(w, theirs) for w in stems(one) if not w.isdigit() and len(w) > _TELLING)

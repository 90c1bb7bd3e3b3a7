"""Surely the same: which of the clauses that speak of a claim say it, so that their voices count.

in: a clause of the checked text, the reports' clauses that carry it    out: those that surely say the same; all where none
does
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.check.open_deeds import left_open
from sayso.compare.check.senses import may_stand_for, stands_among
from sayso.compare.check.turns import converse
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied


def surely(unit: Unit, carrying: Sequence[Unit]) -> list[Unit]:
    """The clauses that say the same, or deny the same; a condition carries no fact, nor does what only stands beside it."""
    return [u for u in carrying if _is_same(unit, u)] or list(carrying)


def _is_same(unit: Unit, other: Unit) -> bool:
    if denied(unit) != denied(other):
        return False
    if (_is_only_asked(other) and not _is_only_asked(unit)) or (left_open(other) and not left_open(unit)):
        return False
    if _of_another_thing(unit, other):
        return False
    return may_stand_for(unit.predicate, other.predicate) or converse(unit, other) or _has_all(unit, other)


def _of_another_thing(unit: Unit, other: Unit) -> bool:
    """Whether two verbs of one class are done to two things: who "ends a strike" says nothing of who "withdrew an offer"."""
    if unit.clause.predicate.lower() == other.clause.predicate.lower():
        return False
    things, theirs = (heads(u, "object") - EMPTY for u in (unit, other))
    if not things or not theirs or any(may_stand_for(x, y) for x in things for y in theirs):
        return False
    return things.isdisjoint(other.weights) and theirs.isdisjoint(unit.weights)


def _is_only_asked(unit: Unit) -> bool:
    return unit.clause.condition is not None or left_open(unit) in ("condition", "question")


def _has_all(unit: Unit, other: Unit) -> bool:
    """Whether a clause itself has all the words of another, in whatever verb: "ten people died", "the fire killed ten people"."""
    words = [key for key in (unit.predicate, *unit.weights) if key[0] not in "#%@"]
    return all(stands_among(key, other.weights) or key == other.predicate for key in words)

"""Doers: whether a report tells the text's deed of another, so that it carries nothing of the text's.

in: a clause of the text and one of the reports, in one verb    out: yes or no. "The banker Rolf Steen testified" says nothing of
whether Dag Merk did.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.check.senses import may_stand_for
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.denials import denied

_CALLED = re.compile(r"\b([a-z]{3,30}) ([A-Z][\w-]*)")  # "the banker Rolf"


def of_another(unit: Unit, other: Unit) -> bool:
    """Whether a report's clause has one by another name do what the text's names somebody for, who is named nowhere beside it."""
    one, theirs = _doers(unit, other)
    mine, their = _named(unit, one), _named(other, theirs)
    if not mine or not their or not their.isdisjoint(unit.around):
        return False
    return mine.isdisjoint(other.around) and {key for key in unit.weights if key[0] == "~"}.isdisjoint(other.around)


def _named(unit: Unit, doers: frozenset[str]) -> frozenset[str]:
    """The names of who does it in a clause: "~merk", of "Dag Merk", "~rolf", of "the banker Rolf Steen"."""
    behind = {f"~{m[2].lower()}" for m in _CALLED.finditer(unit.text) if stem(m[1].lower()) in doers}
    return frozenset({f"~{head}" for head in doers} | behind).intersection(unit.weights)


def done_by(unit: Unit, told: Sequence[Unit]) -> str | None:
    """By whom the clauses of a deed have it done, where all name another than the text does: "the warden", of the ministry. What is
    but another word for the text's doer may be among these, so a reader must look."""
    found: list[str] = []
    for other in told:
        one, theirs = _doers(unit, other)
        alike = any(may_stand_for(x, y) for x in one for y in theirs)
        if not one or not theirs or alike or denied(other) or any(k in other.weights for h in one for k in (h, f"~{h}")):
            return None
        found.append(next((head for role, head in other.clause.roles if role == "subject"), ""))
    return next(filter(None, found), None)


def _doers(unit: Unit, other: Unit) -> tuple[frozenset[str], frozenset[str]]:
    """Who does it in two clauses, where they are in one verb and nobody does it in both; empty else."""
    none: frozenset[str] = frozenset()
    if unit.predicate != other.predicate:
        return none, none
    one, theirs = heads(unit, "subject"), heads(other, "subject")
    return (none, none) if one & theirs or (one | theirs) & EMPTY else (one, theirs)

"""Standstill: a thing that is shut, in other words than the reports': "was closed", "is out of use", "is no longer in service".

in: a clause of the checked text, the reports' clauses    out: those that tell the same thing to stand still, as a fact, in another
verb. A reader must look at them; what is wanted or planned shut ("wants the dam closed") is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.check.gainsaying import other_time
from sayso.compare.check.open_deeds import LIGHT, left_open
from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.pairs.certainty import hedging

_SHUT = re.compile(
    r"\b(?:closed|closure|shut|sealed off|out of (?:use|service|operation|action|order|commission|bounds)|off[ -]limits|offline|"
    r"idle|idled|at a standstill|decommissioned|mothballed)\b",
    re.I,
)
_NOT_OPEN = re.compile(
    r"(?:\b(?:no longer|not|never)|n[’']t) (?:(?:been|being|yet|now|currently) )?"
    r"(?:in (?:use|service|operation)|open|running|working|operating|operational|used|usable|passable)\b",
    re.I,
)
_HELD = frozenset({"subject", "object", "attribute"})
_BARE = 3  # words of a clause without any role that may name its thing
_SHOWN = 3  # clauses of the reports that are shown at most


def stood_still(unit: Unit, others: Sequence[Unit]) -> tuple[Unit, ...]:
    """The reports' clauses that tell the thing of a clause to be shut, where the clause does so; none where it does not."""
    if not _is_shut(unit):
        return ()
    things = _things(unit)
    same = (u for u in others if (u.predicate != unit.predicate or u.predicate in LIGHT) and things & _things(u))
    return tuple(u for u in same if _is_shut(u))[:_SHOWN]


def shut_after_all(unit: Unit, others: Sequence[Unit]) -> tuple[Unit, ...]:
    """The reports' clauses that tell the thing of a clause to be shut, where the clause says that it was not: "has not been
    closed", "has been out of use since Tuesday"."""
    if not denied(unit) or not _SHUT.search(unit.text) or left_open(unit) != "denied" or _is_shut(unit):
        return ()
    things = _things(unit)
    return tuple(u for u in others if things & _things(u) and _is_shut(u) and not other_time(unit, u))[:_SHOWN]


def _is_shut(unit: Unit) -> bool:
    """Whether a clause tells as a fact that something is shut."""
    if left_open(unit) not in (None, "denied") or unit.clause.condition is not None or hedging(unit):
        return False
    return _NOT_OPEN.search(unit.text) is not None or (not denied(unit) and _SHUT.search(unit.text) is not None)


def _things(unit: Unit) -> frozenset[str]:
    """What a clause is about; where the parse gives nothing ("The dam was closed" by itself), any word of a text so short."""
    things = {head for role, head in unit.roles if role in _HELD} - PRONOUNS
    bare = not unit.roles and len(unit.weights) <= _BARE
    return frozenset(things or (unit.weights.keys() - {unit.predicate} if bare else ()))

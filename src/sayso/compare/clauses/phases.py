"""Phases: whether two clauses tell of two steps of one thing: that it began and that it ended are two things, whatever words they
share.

in: units    out: their phases, and whether two are two steps
"""

from __future__ import annotations

import re

from msgspec import Struct

from sayso.compare.clauses.alike import other_days, told_before
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem

_BEGIN_LIST = "begin start open launch resume reopen restart commence"
_END_LIST = "end stop finish close halt suspend cancel abandon terminate conclude cease adjourn scrap shut"
_BEGIN, _END = (frozenset(map(stem, words.split())) for words in (_BEGIN_LIST, _END_LIST))
# What begins or ends something though its verb alone does not say so.
_BEGINS = re.compile(r"\b(?:went|goes|go|gone) on (?:strike|trial)\b|\bwalk\w* (?:out|off the job)\b|\btook effect\b", re.I)
_AGAIN = re.compile(r"\b(?:again|once more|another|(?:a|the) (?:second|third|fourth|fifth) time)\b", re.I)
_ENDS = re.compile(r"\b(?:call(?:s|ed)|br(?:oke|eaks?|oken)) off\b|\bre?turn(?:s|ed) to work\b|\bcame to an end\b", re.I)


_SIDE = re.compile(r"\W*(?:(?P<before>before|until|till)|once|after|as soon as|since)\b", re.I)
_EARLIER, _LATER = "earlier", "later"


class Phase(Struct, frozen=True):
    """What step a clause tells of: begin, end or None; whether it is one more of its kind ("again"); whether it only looks back at
    a number that had been given before; where it is a time, on which side of it something lies ("before a truce was in force")."""

    step: str | None
    again: bool
    back: bool
    side: str | None = None


PLAIN = Phase(None, False, False)
"""The phase of a clause that tells of no step: as most are, it is one and the same value."""


def phase_of(unit: Unit) -> Phase:
    """The step that a clause tells of, read once; one that denies anything tells of none."""
    step = None if unit.clause.negation else _step(unit)
    opens = _SIDE.match(unit.text)
    again, back = _AGAIN.search(unit.text) is not None, bool(unit.quantities) and told_before(unit)
    if not (step or opens or again or back):
        return PLAIN
    return Phase(step, again, back, None if opens is None else _EARLIER if opens["before"] else _LATER)


def _step(unit: Unit) -> str | None:
    if unit.predicate in _BEGIN or _BEGINS.search(unit.text):
        return "begin"
    return "end" if unit.predicate in _END or _ENDS.search(unit.text) else None


def two_steps(a: Unit, one: Phase, b: Unit, other: Phase) -> bool:
    """Whether one clause says that something began and the other that it ended; or one that it was done again, on another day; or
    one gives a number and the other looks back at an older one; or one is what comes before, the other what comes after."""
    if one.back != other.back and a.quantities and b.quantities:
        return True
    if one.again != other.again and other_days(a, b):
        return True
    if one.side is not None and other.side is not None and one.side != other.side:
        return True
    return one.step is not None and other.step is not None and one.step != other.step

"""Parts of a day: a deed that a text tells of an evening, and the reports of an hour of the night.

in: a unit of the text, a time of it, all units of the reports    out: the clauses of the deed with such an hour

"The river peaked on Friday evening" is not so where it peaked "shortly after 4 a.m.", whatever else was done that evening. Only
where no clause of the deed has the text's day; a night has both of its ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.check.times import same_day
from sayso.compare.clauses.alike import words
from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import NO_DEED
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Span, TimeExpression

_PARTS = {"morning": (4, 12), "afternoon": (12, 18), "evening": (17, 24)}  # the hours of each, the last one not among them
_PART = re.compile(r"\b(morning|afternoon|evening)\b", re.I)
_HOUR = re.compile(r"T(\d\d)(?::|$)")


def at_another_hour(unit: Unit, t: TimeExpression, others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where the reports have the very deed at an hour that is not in the part of the day which the text has."""
    part = _PART.search(words(unit, t.span))
    if part is None or unit.predicate in NO_DEED or denied(unit):
        return ()
    own = heads(unit, "subject")
    deeds = [u for u in others if u.predicate == unit.predicate and own and own & heads(u, "subject") and not denied(u)]
    timed = [(u, x, hour) for u in deeds for x in u.times if (hour := _hour(x)) is not None]
    first, last = _PARTS[part[1].lower()]
    if not timed or any(first <= hour < last for _, _, hour in timed):
        return ()
    if any(_is_of_the_day(unit, t, u, x) for u in deeds for x in u.times if _hour(x) is None):
        return ()
    return tuple((u, x.span) for u, x, _ in timed)[:4]


def _hour(x: TimeExpression) -> int | None:
    """The hour of a time by the clock."""
    found = _HOUR.search(x.value or "") if x.type == "TIME" else None
    return int(found[1]) if found else None


def _is_of_the_day(unit: Unit, t: TimeExpression, other: Unit, x: TimeExpression) -> bool:
    return x.type in ("DATE", "TIME") and same_day(unit, t, other, x)

"""Times side by side: whether two of them share days, and are of one make.

in: two times with the units they stand in    out: yes or no
"""

from __future__ import annotations

from sayso.compare.clauses.alike import words
from sayso.compare.clauses.units import Unit, day
from sayso.compare.differ.grounds.deixis import WEEKDAYS
from sayso.model import TimeExpression

_LONGER = 3  # times as long a stretch of days may be as another of its make


def same_day(unit: Unit, t: TimeExpression, theirs: Unit, x: TimeExpression) -> bool:
    """Whether two times are in the same words, or share days. Where a weekday stands against a weekday, the words decide."""
    said, other = (words(u, y.span).casefold().removeprefix("the ") for u, y in ((unit, t), (theirs, x)))
    if said == other:
        return True
    if set(said.split()) & WEEKDAYS and set(other.split()) & WEEKDAYS:
        return bool(set(said.split()) & set(other.split()) & WEEKDAYS)
    (a, b), (c, d) = day(t), day(x)
    return a <= d and c <= b


def alike(said: str, t: TimeExpression, unit: Unit, x: TimeExpression) -> bool:
    """Whether two times are of one make, so that one may stand in the other's place: both days, or both of about one length."""
    other = words(unit, x.span).casefold()
    if bool(set(said.split()) & WEEKDAYS) != bool(set(other.split()) & WEEKDAYS):
        return False
    return as_long(t, x)


def as_long(t: TimeExpression, x: TimeExpression) -> bool:
    """Whether two times cover about as many days: a "May" names no day of its own."""
    lengths = sorted((b - a).days + 1 for a, b in (day(t), day(x)))
    return lengths[1] <= _LONGER * lengths[0]

"""Deixis: whether two times, as they are put, can be set against each other. "Last month" is counted from the day of its report,
which may be the day of an update, or of a print edition; "April" is not.

in: two units with a time each    out: yes or no
"""

from __future__ import annotations

import re

from sayso.compare.clauses.alike import words
from sayso.compare.clauses.units import Unit, day
from sayso.model import TimeExpression

WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_COUNTED = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|ago|now|currently|recently|overnight|this|last|past|next|previous|coming)\b", re.I
)
_THAT = re.compile(
    r"\b(?:that|same|following|the (?:next|previous)) (?:day|night|week|month|year)\b|\b(?:later|earlier|before|after)$", re.I
)
_MONTH_LIST = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTH = re.compile(rf"\b({'|'.join(_MONTH_LIST.split())})[a-z]*", re.I)
_DATED = re.compile(r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b", re.I)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_DAY = re.compile(r"\b([1-3]?\d)(?:st|nd|rd|th)?\b")
_WEEK = 6  # days about a report that a weekday's name reaches
_BOUND = re.compile(r"\b(?:(since|until|till)(?: [\w’'-]+){0,3}|(by)(?: (?:early|late|about|around))?) $", re.I)
_OF_A_THING = re.compile(r"\b(?:the|a|an|its|their|his|her)(?: [a-z]+)? $")  # before a time
_NO_THING = r"and|or|but|when|where|which|who|to|at|in|on|for|with|as|after|before|by|from|until|since|than"
_THING = re.compile(rf"(?:[’']s)? (?!(?:{_NO_THING}) )[\w-]+")


def bare_hour(said: str, time: TimeExpression) -> bool:
    """Whether an hour is told without its day ("2 a.m."): which day that is of is but guessed."""
    return time.type == "TIME" and WEEKDAYS.isdisjoint(said.lower().split()) and not _DATED.search(said)


def comparable(a: Unit, s: TimeExpression, b: Unit, t: TimeExpression) -> bool:
    """Whether a time of one account can be set against one of the other: both counted from the day of the report, or both of the
    calendar; not a day against itself with its year; not a weekday against a date out of its reach, nor a start against a day."""
    one, other = words(a, s.span), words(b, t.span)
    if _of_a_thing(a, s) or _of_a_thing(b, t) or _bound(a, s) != _bound(b, t):
        return False
    if _points_back(one) or _points_back(other) or _is_counted(one) != _is_counted(other):
        return False
    if _is_counted(one) and not (_is_a_day(s) and _is_a_day(t)):
        return False
    if _names_a_weekday(one) != _names_a_weekday(other):
        return abs((day(s)[0] - day(t)[0]).days) <= _WEEK
    return not _one_name(one, other)


def _is_counted(said: str) -> bool:
    """Whether a time is counted from the day of its report, and not told by a name; a weekday's name reaches but a week."""
    return _COUNTED.search(said) is not None and not (_names_a_weekday(said) or _months(said))


def _points_back(said: str) -> bool:
    """Whether a time is counted from another that the report tells: "that day", "a year later"."""
    return _THAT.search(said) is not None


def _names_a_weekday(said: str) -> bool:
    return not WEEKDAYS.isdisjoint(said.lower().split())


def _is_a_day(time: TimeExpression) -> bool:
    return day(time)[0] == day(time)[1]


def _one_name(one: str, other: str) -> bool:
    """Whether two times of the calendar are one as far as both tell it: "November", "November 2015"."""
    parts = [(_months(said), set(_YEAR.findall(said)), set(_DAY.findall(_YEAR.sub("", said)))) for said in (one, other)]
    both = [(x, y) for x, y in zip(*parts, strict=True) if x and y]
    return bool(both) and all(x & y for x, y in both) and bool(parts[0][0] & parts[1][0])


def _months(said: str) -> set[str]:
    return {m.lower() for m in _MONTH.findall(said)}


def _bound(unit: Unit, time: TimeExpression) -> str | None:
    """The word that makes a time the start or the end of what is told, not the day of it."""
    found = _BOUND.search(unit.text, 0, time.span.start - unit.span.start)
    return (found[1] or found[2]).lower() if found else None


def _of_a_thing(unit: Unit, time: TimeExpression) -> bool:
    """Whether a time tells which thing is meant, and not when it was done: "in the wake of the Jan. 6 riot"."""
    start, end = time.span.start - unit.span.start, time.span.end - unit.span.start
    return _OF_A_THING.search(unit.text, 0, start) is not None and _THING.match(unit.text, end) is not None

"""Done since: whether what one account tells was done on a day after the one on which another said that it was not: "sold it on
Thursday", beside "had not sold it, he said on Tuesday". Both are so.

in: what is told, its denial, the reports of the story    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from sayso.compare.clauses.alike import words
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.model import Report, dated, day_of

_WEEKDAYS_LIST = "monday tuesday wednesday thursday friday saturday sunday"
_WEEKDAYS = _WEEKDAYS_LIST.split()
_A_DAY = "|".join(_WEEKDAYS)
_SAID = r"(?:said|told|denied|insisted|added|wrote|maintained|claimed|stated|testified|declared|announced|replied|explained)"
# The day on which it was said: right behind the verb of saying, or what the sentence opens with.
_SAID_ON = re.compile(
    rf"\b{_SAID}(?: [\w’'-]+){{0,4}}? (?P<behind>{_A_DAY})\b|\b(?P<before>{_A_DAY}) {_SAID}\b|^\W*on (?P<first>{_A_DAY})\b", re.I
)
# The day of these is that of the charge, not of the deed; and what is so, or is had, is no deed.
_CHARGING_LIST, _BEING_LIST = "accuse allege charge suspect blame indict", "be have remain stay know"
_CHARGING, _BEING = frozenset(map(stem, _CHARGING_LIST.split())), frozenset(map(stem, _BEING_LIST.split()))
_IS_DAY = re.compile(
    rf"\b(?:{_A_DAY}|yesterday|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)\b", re.I
)  # an hour alone is of a day that is only guessed at
_NOW = re.compile(r"\b(?:now|since|currently|already|for (?:days|weeks|months|years))\b", re.I)


def done_since(told: Unit, denial: Unit, reports: Sequence[Report]) -> bool:
    """Whether all days that a clause tells as those of its deed come after the day on which another denies the deed. What lasts
    ("has been out of control for months now") may have been so before."""
    days = [day(t) for t in told.times if told.span.holds(t.span) and _IS_DAY.search(words(told, t.span))]
    if not days or told.clause.modality is not None or any(first != last for first, last in days):
        return False
    # Where it is the charge itself that is denied, its day is that of the deed.
    if told.predicate in _BEING or (told.predicate in _CHARGING and denial.predicate != told.predicate):
        return False
    if _NOW.search(told.text):
        return False
    said = _said_on(denial, reports[denial.report])
    return said is not None and all(first > said for first, _ in days)


def _said_on(unit: Unit, report: Report) -> date | None:
    """The last day on which a clause can have been said: its report's, or the weekday before it that goes with the saying."""
    published = day_of(dated(report))
    if published is None or unit.attribution is None:
        return published
    start = unit.span.start - unit.clause.sentence.start
    end = unit.span.end - unit.clause.sentence.start
    around = f"{unit.sentence[:start]} … {unit.sentence[end:]}"
    m = _SAID_ON.search(around)
    if m is None or m.lastgroup is None:
        return published
    return published - timedelta(days=(published.weekday() - _WEEKDAYS.index(m[m.lastgroup].lower())) % len(_WEEKDAYS))

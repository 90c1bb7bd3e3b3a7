"""Bounded: a denial of what was done before an hour, after a day or above a number, which leaves what another tells as it is:
"denied selling any tickets before 9 a.m.", beside "sold tickets", or "sold 40 tickets at 9:30 a.m."

in: a clause that tells a deed, and one that denies it    out: whether the deed as it is told lies beyond what is denied

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.moments import DAY, Moment, moment
from sayso.compare.clauses.numbers import dimension, magnitude
from sayso.compare.clauses.units import Unit, day

_BOUND = re.compile(
    r"\b(?:(?P<before>before|earlier than|prior to|until)|(?P<after>after|later than)|(?P<more>more than|over)|"
    r"(?P<less>(?:less|fewer) than)) (?:the )?",
    re.I,
)
_CLOCK = re.compile(r"\d ?[ap]\.?m\b|\d:\d\d|\b(?:noon|midnight|o[’']clock)\b", re.I)
_BY_CLOCK = 3  # minutes by which a clock may be off
_NEAR = 1  # characters between the word and its time or number: "more than $40"


def beyond(told: Unit, denial: Unit) -> bool:
    """Whether what one clause tells is not within the hour, the days or the number to which the other confines what it denies: it
    tells none, or another."""
    m = _BOUND.search(denial.text)
    if m is None or (m.lastgroup and m[m.lastgroup].lower() in told.text.lower()):
        return False
    if m["more"] or m["less"]:
        return _beyond_number(told, denial, m)
    at = denial.span.start + m.end()
    hour = moment(denial)
    if hour is not None and hour.clock and hour.span.start <= at + _NEAR and at < hour.span.end:
        return _beyond_hour(told, hour, before=m["before"] is not None)
    bound = next((t for t in denial.times if t.type == "DATE" and 0 <= t.span.start - at <= _NEAR), None)
    if bound is None or moment(told) is not None:
        return False
    if m["before"]:
        return all(day(t)[0] >= day(bound)[0] for t in told.times)
    return all(day(t)[1] <= day(bound)[1] for t in told.times)


def _beyond_hour(told: Unit, hour: Moment, *, before: bool) -> bool:
    """Whether a deed is told of no time, or of one that is not before the hour, or after it."""
    at = moment(told)
    if at is None:
        return not told.times and _CLOCK.search(told.sentence) is None
    if len(at.stretches) != 1 or len(hour.stretches) != 1 or at.zone != hour.zone:
        return False
    # Of a clock that is told as "before" or "after" one, the stretch ends or begins with that.
    off = sum(at.stretches[0]) / 2 - (hour.stretches[0][1] if before else hour.stretches[0][0])
    if at.day is not None and hour.day is not None:
        off += (at.day - hour.day).days * DAY
    else:  # the nearest on the face of the clock
        off = (off + DAY / 2) % DAY - DAY / 2
    return off >= -_BY_CLOCK if before else off <= _BY_CLOCK


def _beyond_number(told: Unit, denial: Unit, m: re.Match[str]) -> bool:
    """Whether a deed is told without a number of the kind that is denied, or with one that is not above it, or below it."""
    at = denial.span.start + m.end()
    bound = next((q for q in denial.quantities if q.span.start <= at + _NEAR and at < q.span.end), None)
    if bound is None:
        return False
    own = [magnitude(q) for q in told.quantities if dimension(q) == dimension(bound)]
    return all(n <= magnitude(bound) if m["more"] else n >= magnitude(bound) for n in own)

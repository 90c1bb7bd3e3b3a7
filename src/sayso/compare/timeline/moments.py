"""Moments: the day of what a report tells by its hour alone, where nobody tells it with a day: of the night before, where the
report is of the morning after; past midnight, where it goes on from the evening; of no day, where the one that it was counted from
is that of the saying, of another thing, or would be behind the report itself.

in: a happening told by its hour alone, its report    out: the same, of the day it can be of, or of none
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from sayso.compare.timeline.happenings import Happening
from sayso.compare.timeline.mishaps import kinds_of
from sayso.compare.timeline.words import PRONOUNS
from sayso.model import Clause, Member, Span, TimeExpression, dated, day_of

_CLOCK = re.compile(r"T(?P<hour>\d\d):(?P<minute>\d\d)")
_EVENING, _DAWN = 18 * 60, 5 * 60  # minutes
_DAY = timedelta(days=1)
_LATE = re.compile(r"\b(?:late|overnight|(?:the )?(?:night|evening) of) (?:on )?(?:the )?$", re.I)
_LATE_REACH = 24  # characters before a day in which it is told to be its evening
_NIGHTLY = ("TNI", "TEV")
_HAD = re.compile(r"\b(?:had|[’']d)\b", re.I)
_OF_A_DAY = re.compile(r"\b(?:today|tonight|tomorrow|yesterday|this|that|last|next)\b", re.I)
_NAMES_ITS_DAY = re.compile(r"day\b|night\b", re.I)
_THE = re.compile(r"(?:the|this|that|these|those|his|her|its|their) ", re.I)


def at_its_moment(h: Happening, member: Member) -> Happening:
    """A happening that is told by its hour alone, of the day that it can be of."""
    minute = _minute(h.time, member)
    if minute is None or h.entry.first is None or h.clause is None:
        return h
    if h.entry.status == "planned":
        return _on(h, None) if _is_of_another_thing(h, member) else h
    if was_before_it_was_said(h, member):
        return _on(h, of_what_befell(h, member))
    day = day_of(dated(member.report))
    if day is not None and h.entry.first == day:
        befell = of_what_befell(h, member) if kinds_of(h.entry.text, h.clause)[0] else None  # the very mishap, told on
        return _not_behind(h, member, minute, day) if befell is None else _on(h, befell)
    past_midnight = minute < _DAWN and _is_evening_of(h.entry.first, _last_told(h, member), member)
    return _on(h, h.entry.first + _DAY) if past_midnight and day is not None and h.entry.first < day else h


def was_before_it_was_said(h: Happening, member: Member) -> bool:
    """Whether the only day in the sentence of an hour is that of the saying, and what is told was done before that: "acknowledged
    on Thursday that a message had been received at 19:00"; or was read as of a day behind it, as of the report's own: "left the
    bridge at 9.40 p.m., it said on Tuesday"."""
    if h.clause is None or h.time is None:
        return False
    beside = [t for t in _days_of(h.clause.sentence, member) if not h.clause.span.holds(t.span)]
    had = _HAD.search(member.report.text, h.clause.span.start, h.time.start) is not None
    behind = h.entry.first is not None and all(t.last is not None and t.last < h.entry.first for t in beside)
    return bool(beside) and (had or behind) and all(any(at.holds(t.span) for at in _sayings(h, member)) for t in beside)


def of_what_befell(h: Happening, member: Member) -> date | None:
    """The day of a mishap or a night that the sentence right before tells of, which what was said later goes on about: "ran aground
    on Monday night. The captain had left the bridge at 9.40 p.m., it said on Tuesday"; past midnight the day behind that night."""
    minute = _minute(h.time, member)
    if h.clause is None or minute is None:
        return None
    at, text = h.clause.sentence.start, member.report.text
    before = max((c.sentence for c in member.reading.clauses if c.sentence.end <= at), default=None)
    if before is None or text.count("\n\n", before.end, at) > 1:
        return None
    told = [c for c in member.reading.clauses if c.sentence == before and c.times]
    befallen = [c for c in told if kinds_of(c.span.of(text), c)[0]]  # whatever was said of it, and when
    days = {t.first: t for c in befallen or told for t in _days_within(c, member)}
    befell = bool(befallen)
    day, t = next(iter(days.items())) if len(days) == 1 else (None, None)
    evening = day is not None and _is_evening_of(day, t, member)
    if day is None or not (befell or (evening and not _DAWN <= minute < _EVENING)):
        return None
    return day + _DAY if evening and minute < _DAWN else day


def _days_within(clause: Clause, member: Member) -> Iterator[TimeExpression]:
    """The single days that a clause gives for what it tells as done."""
    times = (member.reading.times[k] for k in clause.times)
    return (t for t in times if t.first is not None and t.first == t.last and not (clause.modality or clause.negation))


def _sayings(h: Happening, member: Member) -> Iterator[Span]:
    """Where it stands in the sentence of a happening that somebody says it."""
    said = [a for a in member.reading.attributions if h.clause and any(c.touches(h.clause.span) for c in a.content)]
    cues = [cue for a in said for cue in a.cue if h.clause and h.clause.sentence.holds(cue)]
    yield from cues
    for c in member.reading.clauses:
        if h.clause and c.span != h.clause.span and not c.span.holds(h.clause.span) and any(c.span.holds(cue) for cue in cues):
            yield c.span


def _not_behind(h: Happening, member: Member, minute: int, day: date) -> Happening:
    """What was done by an hour that was read as of the report's own day: on the evening before, where that is told of; of no day,
    where the report came before the hour."""
    if minute >= _EVENING and _tells_of_the_night(day - _DAY, h, member):
        return _on(h, day - _DAY)
    published = _minute_of(dated(member.report))
    return h if published is None or minute <= published else _on(h, None)


def _tells_of_the_night(day: date, h: Happening, member: Member) -> bool:
    """Whether a report has told, before an hour, of the evening or night of a day."""
    before = [t for t in member.reading.times if h.time and t.span.end <= h.time.start and not _is_bare(t, member)]
    return any(_is_evening_of(day, t, member) for t in before)


def _is_bare(t: TimeExpression, member: Member) -> bool:
    """Whether a time is an hour without its day."""
    return _minute(t.span, member) is not None and _NAMES_ITS_DAY.search(t.span.of(member.report.text)) is None


def _is_evening_of(day: date, t: TimeExpression | None, member: Member) -> bool:
    """Whether a time is the evening or the night of a day, or an hour of it."""
    if t is None or t.first != day or t.last != day:
        return False
    minute = _minute(t.span, member)
    if minute is not None:
        return minute >= _EVENING
    nightly = (t.value or "").endswith(_NIGHTLY)
    return nightly or _LATE.search(member.report.text, max(0, t.span.start - _LATE_REACH), t.span.start) is not None


def _last_told(h: Happening, member: Member) -> TimeExpression | None:
    """The day or hour that was told last before that of a happening."""
    at = h.time.start if h.time else 0
    before = (t for t in member.reading.times if t.span.end <= at and t.first is not None and t.type in ("DATE", "TIME"))
    return max(before, key=lambda t: t.span.start, default=None)


def _is_of_another_thing(h: Happening, member: Member) -> bool:
    """Whether the day of what is to come was told of another thing in a sentence before: "a helpline would open on Tuesday. Meals
    will be handed out at noon"; "it", "the vigil" go on with what that told."""
    clause, text = h.clause, member.report.text
    last = _last_told(h, member)
    if clause is None or h.time is None or last is None or h.entry.first == day_of(dated(member.report)):
        return False
    if any(_days_of(clause.sentence, member)) or clause.sentence.holds(last.span) or last.first != h.entry.first:
        return False
    words = h.entry.text.lower().split()
    return words[0] not in PRONOUNS and not _THE.match(h.entry.text) and not _is_named_before(h, text)


def _is_named_before(h: Happening, text: str) -> bool:
    """Whether what does it is a name that was told of before."""
    if h.clause is None:
        return False
    before = text[: h.clause.sentence.start].lower()
    return any(n.lower() in before and h.entry.text.lower().startswith(n.lower()) for n in h.clause.proper)


def _days_of(sentence: Span, member: Member) -> Iterator[TimeExpression]:
    """The days, and the hours of a day, that stand in a sentence."""
    for t in member.reading.times:
        told = t.type == "DATE" or (t.type == "TIME" and _OF_A_DAY.search(t.span.of(member.report.text)))
        if told and sentence.holds(t.span) and t.value != "PRESENT_REF":
            yield t


def _minute(at: Span | None, member: Member) -> int | None:
    """The minute of its day of the time that stands somewhere; None where it is no hour."""
    t = next((t for t in member.reading.times if t.span == at and t.type == "TIME"), None)
    return _minute_of(t.value) if t else None


def _minute_of(told: str | None) -> int | None:
    """The minute of its day of a day's time; None where it gives no hour."""
    found = _CLOCK.search(told or "")
    return 60 * int(found["hour"]) + int(found["minute"]) if found else None


def _on(h: Happening, day: date | None) -> Happening:
    return replace(h, entry=replace(h.entry, first=day, last=day))

"""Days of the month that are told by their number alone: "a rally will be held at 10 a.m. on the 24th".

in: a report    out: the same with these days among its times, and the hours beside them of that day
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from sayso.compare.timeline.bearing import is_to_be
from sayso.model import Clause, Member, Span, TimeExpression, dated, day_of

# "on the 24th", and no floor, birthday or hole.
_ON_THE = re.compile(
    r"\b(?:on|for|by|until|till|from) (?P<day>the (?P<number>[12]?\d|3[01])(?:st|nd|rd|th))"
    r"(?=\s*(?:$|[.;:!?)”\"—–]|,(?! \d))|"
    r"\s(?:at|in|and(?! \d)|but|after|before|when|with|for|to|because|while|of (?:this|the|next) month)\b)",
    re.I,
)
_GOLF = re.compile(r"\b(?:bird(?:ie|y)\w*|bogey\w*|par|tee|golf\w*|holes?|eagled?|floors?|minutes?|century|overs?)\b", re.I)
_MOST = 12  # of a report
_MONTHS_AHEAD = 12


def with_month_days(member: Member) -> Member:
    """A report with the days among its times that it gives by their number alone."""
    text, published = member.report.text, day_of(dated(member.report))
    found = [] if published is None or _GOLF.search(text) else list(_days(member, published))[:_MOST]
    for t in found:
        member = _with(member, t)
    return member


def _days(member: Member, published: date) -> Iterator[TimeExpression]:
    """The days of a report that stand by their number alone."""
    for m in _ON_THE.finditer(member.report.text):
        at = Span(*m.span("day"))
        if any(t.span.touches(at) for t in member.reading.times):
            continue
        holding = [c for c in member.reading.clauses if c.span.holds(at)]
        clause = min(holding, key=lambda c: c.span.end - c.span.start, default=None)
        day = _day(int(m["number"]), member, at, clause, published) if clause else None
        if day is not None:
            yield TimeExpression(span=at, type="DATE", value=day.isoformat(), first=day, last=day)


def _day(number: int, member: Member, at: Span, clause: Clause, published: date) -> date | None:
    """The day of that number: of what is to come the next one, of what was done the last; behind a day that was told before it in
    its paragraph the next one from there."""
    text = member.report.text
    ahead = clause.modality is not None or is_to_be(clause.span.of(text), clause)
    start = text.rfind("\n", 0, at.start) + 1
    before = [t.first for t in member.reading.times if start <= t.span.start < at.start and t.first and t.first == t.last]
    from_day = before[-1] if before and _leads_on(before[-1], published, ahead=ahead) else None
    if from_day is not None:
        return _next(number, from_day)
    return _next(number, published) if ahead else _last(number, published)


def _leads_on(told: date, published: date, *, ahead: bool) -> bool:
    """Whether a day told before can lead to one by its number: of what is to come one that is to come, of what was done a past
    one."""
    return told > published if ahead else told < published


def _next(number: int, day: date) -> date | None:
    """The first day of that number from a day on."""
    months = [divmod(day.month - 1 + k, 12) for k in range(_MONTHS_AHEAD)]
    days = (_of(day.year + years, month + 1, number) for years, month in months)
    return next((d for d in days if d is not None and d >= day), None)


def _last(number: int, day: date) -> date | None:
    """The last day of that number up to a day."""
    months = [divmod(day.month - 1 - k, 12) for k in range(_MONTHS_AHEAD)]
    days = (_of(day.year + years, month + 1, number) for years, month in months)
    return next((d for d in days if d is not None and d <= day), None)


def _of(year: int, month: int, number: int) -> date | None:
    return date(year, month, number) if 1 <= number <= monthrange(year, month)[1] else None


def _with(member: Member, t: TimeExpression) -> Member:
    """A report with a day more among its times, and among those of the clauses it stands in; the bare hours of these are of it."""
    reading = member.reading
    at = len(reading.times)
    clauses = tuple(replace(c, times=(*c.times, at)) if c.span.holds(t.span) else c for c in reading.clauses)
    inside = {k for c in clauses if at in c.times for k in c.times if reading.times[k:] and k != at}
    dates = any(reading.times[k].type == "DATE" for k in inside)
    moved = {k for k in inside if reading.times[k].type == "TIME"} if not dates else set()
    times = (*(replace(o, first=t.first, last=t.last) if k in moved else o for k, o in enumerate(reading.times)), t)
    return Member(report=member.report, reading=replace(reading, times=times, clauses=clauses))

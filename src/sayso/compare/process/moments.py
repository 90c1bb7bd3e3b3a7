"""Moments: of when a report tells how a process stands: of now, or of a day before ("had said on Tuesday", "had suspended them").

in: a report, a clause, the words in it that say how it stands    out: a `Moment`; whether one is newer than another
"""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

from sayso.compare.clauses.whose import word_of
from sayso.model import Clause, Member, Span, TimeExpression, dated, day_of

_HAD = re.compile(r"\b(?:had|having)\b(?! (?:to|no|a|an|the)\b)|[’']d (?=\w+ed\b)", re.I)
_BEFORE = 24  # characters before a verb in which its "had" stands
_NOW = re.compile(
    r"\b(?:is|are|will|would|goes|go|continues?|resumes?|begins?|has|have|remains?|under way|underway|ongoing)\b", re.I
)
_DENIES = re.compile(r"(?:den|disput|say|said|claim|insist)", re.I)
_DAYS_BEFORE = re.compile(r"\b(?:days?|weeks?) (?:earlier|before)\b", re.I)


class Moment(Struct, frozen=True):
    """Of when something is told. had: as of before what is told, by "had".  now: in the present, or as to come.  day: where told,
    its day, or the one on which it was said."""

    had: bool
    now: bool
    day: date | None


def moment_of(member: Member, clause: Clause | None, at: Span) -> Moment:
    """Of when the words at a place are told, by their clause and by whoever says them."""
    if clause is None:
        return Moment(had=False, now=False, day=None)
    text, said = member.report.text, word_of(clause, member.reading)
    cue = said.cue[0] if said is not None and said.cue else None
    saying = _clause_of(member, cue) if cue else None
    days = [d for c in (clause, saying) if c is not None for d in _days(member, c)]
    told_before = saying is not None and (_is_had(text, saying.span, cue) or _DAYS_BEFORE.search(saying.span.of(text)) is not None)
    had = told_before or (saying is None and _is_had(text, clause.sentence, at))  # "he said that talks had collapsed" is of now
    now = not had and (clause.modality == "planned" or _NOW.search(at.of(text)) is not None)
    return Moment(had=had, now=now, day=max(days, default=None))


def is_newer(one: Moment, other: Moment) -> bool:
    """Whether one moment is later than another, as a report tells them: the present than what had been, a later day than what had
    been on an earlier one."""
    if not other.had or one.had:
        return False
    return one.now or one.day is None or other.day is None or one.day > other.day


def _is_had(text: str, span: Span, at: Span | None) -> bool:
    """Whether the words at a place, or those just before them, are told with "had"."""
    if at is None:
        return False
    end = at.start if _DENIES.match(text, at.start) else at.end  # "denied that they had stalled" is of now
    return _HAD.search(text, max(span.start, at.start - _BEFORE), end) is not None


def _clause_of(member: Member, at: Span) -> Clause | None:
    """The clause in which somebody says something."""
    return min((c for c in member.reading.clauses if c.span.holds(at)), key=lambda c: c.span.end - c.span.start, default=None)


def _days(member: Member, clause: Clause) -> list[date]:
    """The days that a clause gives, none behind its report's by more than it announces."""
    times: list[TimeExpression] = [member.reading.times[k] for k in clause.times]
    published = day_of(dated(member.report))
    return [
        t.last
        for t in times
        if t.last is not None and t.first == t.last and (published is None or t.last.year >= published.year - 1)
    ]

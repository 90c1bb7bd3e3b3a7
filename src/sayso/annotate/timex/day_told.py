"""The day of an hour that is told without one: that of the day told last, else that of publication; the day before where the hour
was still to come when the report came out; none where the text tells of several days. A day on which somebody only spoke is none
of what he speaks of: "capsized on Monday, she said on Tuesday. It had left at 7.40".

in: a match of a rule and what it is resolved against, the first minute of the hour or of the part of the day    out: the day
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile

from sayso.annotate.timex.grammar import Context, Found

_NEAR = 400  # characters within which a day told before is the day of a clock time
_ENDS = frozenset((".", "?", "!"))
_DAY = timedelta(days=1)
_APART = 2  # days between the first and the last of those told, from which an hour may be of either
_ZONES = 9 * 60  # minutes that the clock of a page may be away from that of the place it tells of
# From when on a part of the day may have begun.
PART_BEGINS = {"morning": 240, "dawn": 180, "afternoon": 720, "evening": 1020, "dusk": 960, "night": 1200, "overnight": 0}


def day_told(m: Found, at: Context, minute: int | None, *, near: bool = True) -> date | None:
    """The day of a time without one. near: whether only a day told shortly before it counts."""
    found = _told(m, at, near)
    if found is not None and at.published is not None and found < at.published and at.tense_at(m.start) == "future":
        return _still_to_come(m, at, found, minute)
    if found is None or found != at.published or at.clock is None or minute is None or at.tense_at(m.start) != "past":
        return found
    ahead = minute - at.clock
    if ahead <= 0:
        return found
    if at.told is not None and at.told.first == found and not _in_another_paragraph(m, at):
        return found  # "on Wednesday … at 9.40": the text says so
    return found - _DAY if ahead >= _ZONES or not at.zoned else None


def day_of_saying(m: Found, at: Context) -> date | None:
    """The day of publication for when somebody spoke ("said in the afternoon that"), where the text has told of that day and the
    one told last, another, stands in another paragraph."""
    if at.published is None or at.told is None or at.told.first == at.published or not at.says_at(m.start):
        return None
    return at.published if at.published in at.days and _in_another_paragraph(m, at) else None


def _still_to_come(m: Found, at: Context, told: date, minute: int | None) -> date | None:
    """The day of what is still to come at an hour, where the day told last is over: that of the report, where the hour is ahead of
    it; where it can't be told, none."""
    if not _in_another_sentence(m, at):
        return told
    return at.published if at.clock is not None and minute is not None and minute > at.clock else None


def _told(m: Found, at: Context, near: bool) -> date | None:
    told = at.told if at.told is not None and at.told.unit == "day" and (not near or abs(m.start - at.told_at) <= _NEAR) else None
    if told is None:
        return at.published
    if (befell := _befell(m, at)) is not None:
        return befell
    if at.published is None or told.first <= at.published or at.tense_at(m.start) != "past" or not _in_another_sentence(m, at):
        return None if near and _is_one_of_several(m, at) else told.first
    return at.come if at.come is not None and m.start - at.come_at <= _NEAR else at.published


def _befell(m: Found, at: Context) -> date | None:
    """The day of what befell shortly before an hour, where the day told last is only that of a saying, and the hour
    is of none."""
    if not at.spoken or at.befell is None or at.says_at(m.start):
        return None
    near = m.start - at.befell_at <= _NEAR and _paragraphs_since(m, at.befell_at) <= 1
    return at.befell if near and at.tense_at(m.start) != "future" else None


def _is_one_of_several(m: Found, at: Context) -> bool:
    """Whether a text has told of several days, days apart, and none of them in the paragraph of this hour."""
    if not at.days or (max(at.days) - min(at.days)).days < _APART or at.told is None or at.told.first == at.published:
        return False
    return _in_another_paragraph(m, at)


def _in_another_paragraph(m: Found, at: Context) -> bool:
    """Whether a paragraph ends between the time told last and this one."""
    return _paragraphs_since(m, at.told_at) > 0


def _paragraphs_since(m: Found, start: int) -> int:
    """How many paragraphs end between a place before a match and the match."""
    between = takewhile(lambda x: x.start > start, (m.lexemes[i] for i in range(m.match.start() - 1, -1, -1)))
    return sum(x.kind == "break" for x in between)


def _in_another_sentence(m: Found, at: Context) -> bool:
    """Whether a sentence ends between the time told last and this one."""
    between = takewhile(lambda x: x.start > at.told_at, (m.lexemes[i] for i in range(m.match.start() - 1, -1, -1)))
    return any(x.kind == "break" or x.text in _ENDS for x in between)

"""Calendar days and moments of what pages and reports carry as ISO 8601."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Protocol

_DAWN = "06:00"  # until when a text of a day tells of what was known the day before


class Dated(Protocol):
    """What may say when it was published and when it was last changed: an article, a report."""

    @property
    def published(self) -> str | None: ...
    @property
    def modified(self) -> str | None: ...


def dated(text: Dated) -> str | None:
    """The day or instant of a text, by which its weekdays are understood and it has a place among others: when it was published;
    where nobody says that, when it was last changed."""
    return text.published or text.modified


def told_at(text: Dated) -> str | None:
    """The day or instant of a text as it stands now, by which what it tells has its place among what others tell: when it was last
    changed, where that is after it was published."""
    first, last = instant_of(text.published), instant_of(text.modified)
    return text.modified if first and last and first < last else dated(text)


def may_precede(one: Dated, other: Dated) -> bool:
    """Whether what one text tells may be surely older than what another does: published before that was, or before that was last
    changed, which may have brought it."""
    return surely_before(dated(one), told_at(other))


def came_that_day(one: Dated, other: Dated) -> bool:
    """Whether a text came out in the small hours of a day of which another tells no hour: then that one is later."""
    first, then = dated(one), told_at(other)
    night = _is_instant(first) and not _is_instant(then) and "00:00" < (first or "")[11:16] < _DAWN
    return night and day_of(first) is not None and day_of(first) == day_of(then)


def day_of(published: str | None) -> date | None:
    """The calendar day, as written, of an ISO 8601 day or instant; None where there is none."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def iso_day(published: str | None) -> str | None:
    """The calendar day, as ISO 8601, of a day or instant as written; None where there is none."""
    day = day_of(published)
    return day.isoformat() if day else None


_NEVER = datetime.max.replace(tzinfo=UTC)


def by_moment(published: str | None) -> datetime:
    """A moment to sort by: that of an ISO 8601 day or instant, the end of time where there is none."""
    return instant_of(published) or _NEVER


def surely_before(one: str | None, other: str | None) -> bool:
    """Whether a day or instant came before another: by their moments where both give one, else by the days as written."""
    if _is_instant(one) and _is_instant(other):
        first, second = instant_of(one), instant_of(other)
        return first is not None and second is not None and first < second
    days = day_of(one), day_of(other)
    return days[0] is not None and days[1] is not None and days[0] < days[1]


def _is_instant(told: str | None) -> bool:
    return len(told or "") > len("2031-03-09")


def instant_of(told: str | None, *, last: bool = False) -> datetime | None:
    """An ISO 8601 day or instant as one moment: of a day its first, or its last; None where it is neither. Without a zone it is
    UTC's."""
    try:
        moment = datetime.fromisoformat(told or "")
    except ValueError:
        return None
    if not _is_instant(told):
        moment = datetime.combine(moment.date(), time.max if last else time.min)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

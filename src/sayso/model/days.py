"""Calendar days and moments of what pages and reports carry as ISO 8601."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


def day_of(published: str | None) -> date | None:
    """The calendar day, as written, of an ISO 8601 day or instant; None where there is none."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def instant_of(told: str | None, *, last: bool = False) -> datetime | None:
    """An ISO 8601 day or instant as one moment: of a day its first, or its last; None where it is neither. Without a zone it is
    UTC's."""
    try:
        moment = datetime.fromisoformat(told or "")
    except ValueError:
        return None
    if len(told or "") <= 10:
        moment = datetime.combine(moment.date(), time.max if last else time.min)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

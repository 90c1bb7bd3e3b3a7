"""Calendar days of what pages and reports carry as ISO 8601."""

from __future__ import annotations

from datetime import date


def day_of(published: str | None) -> date | None:
    """The calendar day, as written, of an ISO 8601 day or instant; None where there is none."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None

"""The calendar day a report was published."""

from __future__ import annotations

from datetime import date

from sayso.model import Report


def published_on(report: Report) -> date | None:
    """The day of a report's ISO 8601 day or instant, or None where it is not known."""
    try:
        return date.fromisoformat((report.published or "")[:10])
    except ValueError:
        return None

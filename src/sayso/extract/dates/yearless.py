"""A day without its year, as posts of live blogs have it: "12 July", "July 12", "12. Juli".

in: a short line    out: where the day stands and which it is
"""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

from sayso.extract.dates.months import month_of

_LONGEST = 110  # characters of a line that is looked at
_DAYS = (
    re.compile(r"(?<![\d:.])(?P<d>\d\d?)(?:st|nd|rd|th|º|\.)?\s(?:de |of )?(?P<name>[^\W\d_]{3,12})\b\.?", re.I),
    re.compile(r"(?<![^\W_])(?P<name>[^\W\d_]{3,12})\.?\s(?P<d>\d\d?)(?:st|nd|rd|th)?(?![\d:.]\d|\d)", re.I),
)


class Yearless(Struct, frozen=True):
    """A day of some year, and where it stands in its line."""

    span: tuple[int, int]
    month: int
    day: int

    def nearest(self, near: str) -> str | None:
        """The day of the year in which it is nearest to another one, both in ISO 8601."""
        try:
            other = date.fromisoformat(near)
            days = [date(year, self.month, self.day) for year in (other.year - 1, other.year, other.year + 1)]
        except ValueError:  # no day, or 29 February
            return None
        return min(days, key=lambda day: abs((day - other).days)).isoformat()


def yearless_in(text: str) -> Yearless | None:
    """The first day without a year in a short line, or None."""
    if len(text) > _LONGEST:
        return None
    for pattern in _DAYS:
        for match in pattern.finditer(text):
            month = month_of(match["name"])
            if month and 1 <= int(match["d"]) <= 31:
                return Yearless(match.span(), month, int(match["d"]))
    return None

"""Calendar periods: a stretch of whole days with its unit and its ISO-TimeML value, and the arithmetic between them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

Unit = Literal["day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century", "millennium"]
_DAY = timedelta(days=1)

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month of the meteorological season, northern hemisphere
# How long a unit is in days, on average: to compare and to widen, never to count.
LENGTH = {
    "day": 1, "week": 7, "weekend": 2, "month": 30, "season": 91, "quarter": 91, "half": 182,
    "year": 365, "decade": 3652, "century": 36525, "millennium": 365250,
}  # fmt: skip


class Period(Struct, frozen=True):
    """Whole days `first` to `last`, both inclusive, as one calendar unit; value is its TIMEX3 value."""

    unit: Unit
    value: str
    first: date
    last: date


def day(d: date) -> Period:
    """One day: 2024-11-08."""
    return Period("day", d.isoformat(), d, d)


def week(d: date) -> Period:
    """The ISO week (Monday to Sunday) that holds `d`: 2024-W45."""
    monday = d - d.weekday() * _DAY
    return Period("week", "{}-W{:02}".format(*d.isocalendar()[:2]), monday, monday + 6 * _DAY)


def weekend(d: date) -> Period:
    """Saturday and Sunday of the ISO week that holds `d`: 2024-W45-WE."""
    w = week(d)
    return Period("weekend", f"{w.value}-WE", w.first + 5 * _DAY, w.last)


def month(year_: int, m: int) -> Period:
    """2024-04. Months outside 1..12 roll over into other years."""
    y, m = year_ + (m - 1) // 12, (m - 1) % 12 + 1
    return Period("month", f"{y:04}-{m:02}", date(y, m, 1), _end(y, m))


def quarter(year_: int, q: int) -> Period:
    """2024-Q3, of the calendar year."""
    y, q = year_ + (q - 1) // 4, (q - 1) % 4 + 1
    return Period("quarter", f"{y:04}-Q{q}", date(y, 3 * q - 2, 1), _end(y, 3 * q))


def half(year_: int, h: int) -> Period:
    """2024-H1."""
    y, h = year_ + (h - 1) // 2, (h - 1) % 2 + 1
    return Period("half", f"{y:04}-H{h}", date(y, 6 * h - 5, 1), _end(y, 6 * h))


def season(year_: int, name: str) -> Period:
    """2024-SU. Meteorological seasons of the north; winter begins in December of its year and ends in February of the next."""
    m = SEASONS[name]
    end = month(year_, m + 2)
    return Period("season", f"{year_:04}-{name}", date(year_, m, 1), end.last)


def year(y: int) -> Period:
    """2024."""
    return Period("year", f"{y:04}", date(y, 1, 1), date(y, 12, 31))


def decade(y: int) -> Period:
    """The decade that holds year `y`: 199 is 1990 to 1999."""
    y -= y % 10
    return Period("decade", f"{y // 10:03}", date(y, 1, 1), date(y + 9, 12, 31))


def century(n: int) -> Period:
    """The n-th century, as people say it: the 20th, value 19, is 1900 to 1999."""
    y = 100 * (n - 1)
    return Period("century", f"{n - 1:02}", date(max(y, 1), 1, 1), date(y + 99, 12, 31))


def millennium(y: int) -> Period:
    """The thousand years that hold year `y`."""
    y -= y % 1000
    return Period("millennium", f"{y // 1000}", date(max(y, 1), 1, 1), date(y + 999, 12, 31))


def containing(unit: Unit, d: date) -> Period:
    """The period of this unit that holds `d`."""
    if unit == "season":
        return _season_of(d)
    makers = {
        "day": lambda: day(d), "week": lambda: week(d), "weekend": lambda: weekend(d), "month": lambda: month(d.year, d.month),
        "quarter": lambda: quarter(d.year, (d.month + 2) // 3), "half": lambda: half(d.year, (d.month + 5) // 6),
        "year": lambda: year(d.year), "decade": lambda: decade(d.year), "century": lambda: century(d.year // 100 + 1),
        "millennium": lambda: millennium(d.year),
    }  # fmt: skip
    return makers[unit]()


def moved(d: date, unit: Unit, n: float) -> date:
    """`d` moved by `n` units; a day past the end of a month becomes its last day.

    Raises ValueError or OverflowError outside the years 1 to 9999.
    """
    months = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
    if unit not in months:
        return d + timedelta(days=round(n * {"day": 1, "week": 7, "weekend": 7}[unit]))
    there = month(d.year, d.month + round(n * months[unit]))
    return there.first.replace(day=min(d.day, there.last.day))


def shifted(p: Period, n: int, unit: Unit | None = None) -> Period:
    """The period of `p`'s own unit that lies `n` units (of `unit`, or its own) further on."""
    if p.unit == "season" and (unit or p.unit) == "year":
        return season(p.first.year + n, p.value[-2:])
    return containing(p.unit, moved(p.first, unit or p.unit, n))


def narrowed(p: Period, part: str) -> Period:
    """The early, mid or late part of a period; the value stays the whole period's (TIMEX3 tells the part in MOD).

    A month: 1..10, 11..20, 20..end. A year: January-April, May-August, September-December. A decade: years 0-3, 4-6, 7-9.
    Anything else: thirds of its days.
    """
    if part not in ("early", "mid", "late"):
        return p
    first, last = _part_of(p, part)
    return Period(p.unit, p.value, first, last)


def _part_of(p: Period, part: str) -> tuple[date, date]:
    k = ("early", "mid", "late").index(part)
    if p.unit == "month":
        return (
            (p.first, p.first.replace(day=10)),
            (p.first.replace(day=11), p.first.replace(day=20)),
            (p.first.replace(day=20), p.last),
        )[k]
    if p.unit == "year":
        return date(p.first.year, 4 * k + 1, 1), _end(p.first.year, 4 * k + 4)
    if p.unit == "decade":
        a, b = ((0, 3), (4, 6), (7, 9))[k]
        return date(p.first.year + a, 1, 1), date(p.first.year + b, 12, 31)
    days = (p.last - p.first).days + 1
    return p.first + timedelta(days * k // 3), p.first + timedelta(max(days * (k + 1) // 3 - 1, days * k // 3))


def _season_of(d: date) -> Period:
    name = {3: "SP", 4: "SP", 5: "SP", 6: "SU", 7: "SU", 8: "SU", 9: "FA", 10: "FA", 11: "FA"}.get(d.month, "WI")
    return season(d.year - (d.month < 3), name)


def _end(y: int, m: int) -> date:
    """The last day of a month."""
    return date(y, 12, 31) if m == 12 else date(y, m + 1, 1) - _DAY


def easter(y: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm)."""
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    mo, da = divmod(h + n - 7 * m + 114, 31)
    return date(y, mo, da + 1)


def nth_weekday(y: int, m: int, weekday: int, n: int) -> date:
    """The n-th Monday (0) … Sunday (6) of a month; n = -1 is the last."""
    if n < 0:
        last = _end(y, m)
        return last - ((last.weekday() - weekday) % 7) * _DAY
    first = date(y, m, 1)
    return first + ((weekday - first.weekday()) % 7 + 7 * (n - 1)) * _DAY

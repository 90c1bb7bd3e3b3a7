"""Names of time zones as pages write them behind a clock: their hours from UTC on a day.

in: a name, the day beside it, the outlet's country    out: the offset, or None where the name could be two zones, or is not in
force on that day ("EST" in July: such pages write it all year round, and an hour that is wrong costs more than none)
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from sayso.extract.words import row

# Hours from UTC, all year or by a name that says itself that it is summer's or winter's. Longer names first.
_HOURS = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "mst": -7, "hst": -10, "nst": -3.5, "brt": -3, "art": -3, "wat": 1, "cat": 2, "eat": 3,
    "sast": 2, "trt": 3, "msk": 3, "мск": 3, "gst": 4, "pkt": 5, "npt": 5.75, "ict": 7, "wib": 7, "wita": 8, "wit": 9, "sgt": 8,
    "myt": 8, "pht": 8, "hkt": 8, "awst": 8, "jst": 9, "kst": 9, "aest": 10, "acst": 9.5, "aedt": 11, "acdt": 10.5, "nzst": 12,
    "nzdt": 13,
}  # fmt: skip
# Those that clocks are put to half a year: hours from UTC, whether it is summer's name, and whose summer.
_HALVES = {
    "est": (-5, False, "us"), "edt": (-4, True, "us"), "cdt": (-5, True, "us"), "mdt": (-6, True, "us"), "pst": (-8, False, "us"),
    "pdt": (-7, True, "us"), "akst": (-9, False, "us"), "akdt": (-8, True, "us"), "bst": (1, True, "eu"), "cet": (1, False, "eu"),
    "cest": (2, True, "eu"), "mez": (1, False, "eu"), "mesz": (2, True, "eu"), "eet": (2, False, "eu"), "eest": (3, True, "eu"),
    "wet": (0, False, "eu"), "west": (1, True, "eu"),
}  # fmt: skip
_WHOLE_YEAR = {"et": -5, "ct": -6, "mt": -7, "pt": -8}  # of the United States: an hour less in summer
# One name for two zones: the country decides.
_BY_COUNTRY = {
    ("ist", "in"): 5.5, ("ist", "lk"): 5.5, ("bst", "bd"): 6, ("cst", "cn"): 8, ("cst", "tw"): 8,
}  # fmt: skip
_HALVES_BY_COUNTRY = {("ist", "ie"): (1, True, "eu"), ("ist", "il"): (2, False, "eu"), ("cst", "us"): (-6, False, "us")}
_MONTHS_FIRST = frozenset(("est", "edt", "cdt", "mdt", "pst", "pdt", "et", "pt", "mst", "akst", "akdt"))
_UTC = re.compile(r"(?:utc|gmt)?\s?(?P<sign>[+-])(?P<h>\d\d?)(?::?(?P<m>\d\d))?", re.I)
# Names that are words too: in capitals alone ("from 10:00 Eat Well", "um 10:00 ist", "10:00 Sgt Roe").
_WORDS = row("art cat cet cst eat eet est ist mez sgt ut wat west wet wib wit wita z")
_NAMES = sorted({*_HOURS, *_HALVES, "ist", "cst"} - {*_WORDS}, key=len, reverse=True)
_CAPITALS = "|".join(sorted(map(str.upper, (*_WORDS, *_WHOLE_YEAR)), key=len, reverse=True))
# "10:00-12:00" is an hour and another one: a hyphen begins a zone behind a blank or behind seconds.
_SHIFT = r"(?:\+|(?<=\s)-|(?<=:\d\d:\d\d)-)\d\d:?\d\d(?!\d)"
ZONE = rf"(?:UTC|GMT)\s?[+-]\d\d?(?::?\d\d)?(?!\d)|{_SHIFT}|(?:{'|'.join(_NAMES)})\b|(?-i:{_CAPITALS})\b"
"""What may be a zone behind a clock, as alternatives of a regular expression."""


def offset_of(name: str | None, day: date, country: str | None = None) -> timedelta | None:
    """How far a zone is from UTC on a day."""
    if not name:
        return None
    if shifted := _UTC.fullmatch(name):
        ahead = timedelta(hours=int(shifted["h"]), minutes=int(shifted["m"] or 0))
        return (ahead if shifted["sign"] == "+" else -ahead) if ahead <= timedelta(hours=14) else None
    hours = _hours(name.casefold(), day, country)
    return None if hours is None else timedelta(hours=hours)


def month_first(name: str | None, country: str | None = None) -> bool | None:
    """Whether pages with such a clock put the month before the day; None where it doesn't tell."""
    known = (name or "").casefold()
    if known in _MONTHS_FIRST and country != "au":
        return None if country == "ca" else True  # Canada does both
    return False if known in _HOURS or known in _HALVES or known == "ist" else None


def _hours(name: str, day: date, country: str | None) -> float | None:
    if (hours := _BY_COUNTRY.get((name, country or ""))) is not None:
        return hours
    if name in _WHOLE_YEAR:
        return _WHOLE_YEAR[name] + _summer(day, _american)
    if country == "au" and name in ("est", "edt"):  # of its own east, where some states have no summer time
        return None
    half = _HALVES_BY_COUNTRY.get((name, country or "")) or _HALVES.get(name)
    return _half(half, day) if half else _HOURS.get(name)


def _half(zone: tuple[int, bool, str], day: date) -> int | None:
    """The hours of a zone that is in force half a year, where it is so on the day."""
    hours, summers, whose = zone
    return hours if _summer(day, _american if whose == "us" else _european) == summers else None


def _summer(day: date, spans: Callable[[int], tuple[date, date]]) -> bool:
    begins, ends = spans(day.year)
    return begins <= day < ends


def _american(year: int) -> tuple[date, date]:
    """Summer time there: from the second Sunday of March to the first of November."""
    return _sunday(year, 3, 8), _sunday(year, 11, 1)


def _european(year: int) -> tuple[date, date]:
    """Summer time there: from the last Sunday of March to the last of October."""
    return _sunday(year, 3, 25), _sunday(year, 10, 25)


def _sunday(year: int, month: int, day: int) -> date:
    """The first Sunday from a day on."""
    at = date(year, month, day)
    return at + timedelta(days=6 - at.weekday())

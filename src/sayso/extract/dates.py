"""Days and instants as pages write them, in the languages that news comes in.

in: a line or a machine's stamp    out: ISO 8601, a day or an instant to the minute, with the zone where it is given; or None.
A date that could be read in two ways (3/4/2024) is None, never a guess.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from sayso.extract.months import MONTHS

# A clock may be glued to the year ("Apr 28, 20232:23 PM") and a word to the day ("Published3 May").
_YEAR = r"(?P<y>(?:19|20)\d\d)(?=\D|$|\d{1,2}:\d\d)"
_NO_WORD = r"(?:(?<![^\W_])|(?-i:(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])))"
_NAME = r"(?P<name>[^\W\d_]{3,12})"
_GAP = r"[\s-]{1,3}"
_PATTERNS = tuple(
    re.compile(p, re.I)
    for p in (
        rf"(?<!\d){_YEAR}[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?!\d)",
        rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]",
        rf"(?<!\d){_YEAR}\.\s(?P<m>\d\d?)\.\s(?P<d>\d\d?)(?!\d)",
        rf"(?<!\d)(?<!\d[.,:/])(?P<d>\d\d?)(?:st|nd|rd|th|er|º)?[.,]?{_GAP}(?:de |of )?{_NAME}[.,]?{_GAP}(?:de |del )?{_YEAR}",
        rf"{_NO_WORD}{_NAME}\.?\s{{1,3}}(?P<d>\d\d?)(?:st|nd|rd|th)?,?\s{{1,3}}{_YEAR}",
        rf"(?<![\d.])(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR}",
        rf"(?<![\d/])(?P<a>\d\d?)[/-](?P<b>\d\d?)[/-]{_YEAR}",
        r"(?<![\d.])(?P<d>\d\d?)\.(?P<m>\d\d?)\.(?P<short>\d\d)(?![\d.])",
    )
)
UPDATED = re.compile(
    r"\b(?:updated?|last modified|modified|aktualisiert|mis à jour|modifié|actualizado|aggiornato|atualizado|oppdatert|uppdaterad|"
    r"opdateret|обновлен)",
    re.I,
)
"""Words before a moment at which a page was changed."""
CLOCK = re.compile(
    r"(?<![\d:])(?P<h>[01]?\d|2[0-3])[:.h](?P<m>[0-5]\d)(?::\d\d(?:\.\d+)?)?\s?(?P<half>[ap]\.?m\b\.?)?"
    r"(?:\s?(?P<zone>Z\b|UTC\b|GMT\b|BST\b|E[SD]?T\b|C[SD]T\b|M[SD]T\b|P[SD]T\b|CES?T\b|MES?Z\b|IST\b|JST\b|KST\b|AES?T\b|WIB\b|MSK\b|SAST\b|[+-]\d\d:?\d\d))?",
    re.I,
)
# Hours from UTC. "ET" and "CT" are left out: summer or winter can't be told from them alone.
_ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "bst": 1, "est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "cet": 1, "cest": 2, "mez": 1, "mesz": 2, "jst": 9, "kst": 9, "aest": 10, "wib": 7, "msk": 3, "sast": 2,
}  # fmt: skip
_STAMP = re.compile(
    r"^\s*(?P<day>\d{4}-\d\d-\d\d)(?:[T\s_]+(?P<h>\d\d):?(?P<m>\d\d)(?::?\d\d)?(?:[.,]\d+)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?",
    re.I,
)
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d\d:?\d\d)?)?$")
_EPOCH = re.compile(r"^1[0-9]{9}(?:[0-9]{3})?$")


def stamp(value: object) -> str | None:
    """A machine's stamp (meta tags, JSON-LD, <time>) as ISO 8601; other writings go through `day_in`."""
    text = str(value).strip() if isinstance(value, str | int) else ""
    if not text or len(text) > 80:
        return None
    if match := _STAMP.match(text):
        return _join(match["day"], match["h"], match["m"], match["zone"])
    if match := _COMPACT.match(text):
        y, mo, d, h, mi, zone = match.groups()
        return _join(f"{y}-{mo}-{d}", h, mi, zone)
    if _EPOCH.match(text):
        seconds = int(text) / (1000 if len(text) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%MZ")
    return _mail_date(text) or date_in(text)


def date_in(line: str, day_first: bool = False) -> str | None:
    """The first date in a line of a page, with the clock beside it where there is one.

    day_first: the page's language puts the day before the month, so that 3/4/2024 can be read; English does both.
    """
    for pattern in _PATTERNS:
        for match in pattern.finditer(line[:400]):
            if day := _day(match, day_first):
                return _with_clock(day, _clock(line[:400], match.start(), match.end()))
    return None


def _clock(line: str, start: int, end: int) -> re.Match[str] | None:
    """The clock beside a date: the one behind it, unless it is another moment's ("07:40, 11 Feb | Updated: 12:15, 11 Feb")."""
    behind = CLOCK.search(line, end, min(len(line), end + 40))
    if behind and UPDATED.search(line, end, behind.start()):
        behind = None
    return behind or CLOCK.search(line, max(0, start - 20), start)


def span_of_date(line: str) -> tuple[int, int] | None:
    """Where the first date of a line stands, clock aside."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(line[:400]):
            if _day(match, True):
                return match.span()
    return None


def _day(match: re.Match[str], day_first: bool) -> date | None:
    part = match.groupdict()
    month = int(part["m"]) if part.get("m") else MONTHS.get((part.get("name") or "").casefold().rstrip("."))
    day = part.get("d")
    if part.get("a"):
        a, b = int(part["a"]), int(part["b"])
        if a <= 12 and b <= 12 and a != b and not day_first:
            return None
        day, month = (str(a), b) if b <= 12 else (str(b), a)
    try:
        return date(int(part.get("y") or f"20{part['short']}"), month or 0, int(day or 0))
    except ValueError:
        return None


def _with_clock(day: date, clock: re.Match[str] | None) -> str | None:
    if clock is None:
        return day.isoformat()
    hour = int(clock["h"])
    if half := (clock["half"] or "").lower()[:1]:
        if not 1 <= hour <= 12:
            return day.isoformat()
        hour = hour % 12 + (12 if half == "p" else 0)
    return _join(day.isoformat(), f"{hour:02d}", clock["m"], clock["zone"])


def _join(day: str, hour: str | None, minute: str | None, zone: str | None) -> str | None:
    """The parts as one ISO 8601 value; None where no such day or hour is."""
    try:
        date.fromisoformat(day)
        if hour is None or minute is None:
            return day
        at = datetime.fromisoformat(f"{day}T{hour}:{minute}")
    except ValueError:
        return None
    offset = _offset(zone)
    if offset is None:
        return at.strftime("%Y-%m-%dT%H:%M")
    return at.replace(tzinfo=timezone(offset)).isoformat(timespec="minutes").replace("+00:00", "Z")


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    if zone[0] in "+-":
        digits = zone[1:].replace(":", "").ljust(4, "0")
        ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
        return (ahead if zone[0] == "+" else -ahead) if ahead < timedelta(hours=24) else None
    hours = _ZONES.get(zone.lower())
    return None if hours is None else timedelta(hours=hours)


def _mail_date(text: str) -> str | None:
    """RFC 2822, as some meta tags have it ("Fri, 03 May 2024 15:47:42 GMT")."""
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if not 1980 <= at.year <= 2100:
        return None
    return at.isoformat(timespec="minutes").replace("+00:00", "Z")

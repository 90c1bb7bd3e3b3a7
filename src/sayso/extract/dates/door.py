"""Days and instants as pages write them, in the languages that news comes in.

in: a line or a machine's stamp    out: ISO 8601, a day or an instant to the minute, with the zone where it is given; or None.
A date that could be read in two ways (3/4/2024) is None, never a guess.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timezone
from email.utils import parsedate_to_datetime

from msgspec import Struct

from sayso.extract.dates.calendars import other_days, stamped_day
from sayso.extract.dates.halves import half_of, hour_of
from sayso.extract.dates.months import ODD_FORMS, month_of
from sayso.extract.dates.zones import ZONE, month_first, offset_of

# A clock may be glued to the year ("Apr 28, 20232:23 PM") and a word to the day ("Published3 May").
_YEAR = r"(?P<y>(?:19|20)\d\d)(?=\D|$|\d{1,2}:\d\d)"
_NO_WORD = r"(?:(?<![^\W_])|(?-i:(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])))"
_SIGN = r"[\u0900-\u0d7f\u0e00-\u0e7f]"  # Indian and Thai vowels are no letters to Python
_NAME = rf"(?P<name>(?=[^\x00-\x7f])(?:{ODD_FORMS})|(?:[^\W\d_]|{_SIGN}){{3,16}})(?:/[^\W\d_]{{2,9}}(?: ال[^\W\d_]{{3,6}})?)?"
_GAP, _OF = r"[\s-]{1,3}", r"de |of |d['’]"
_PATTERNS = tuple(
    re.compile(p, re.I)
    for p in (
        rf"(?<!\d){_YEAR}[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?!\d)",
        rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日일]",
        rf"(?<!\d){_YEAR}(?:\.? gada|\.? m\.) (?:(?P<d>\d\d?)\. )?{_NAME}(?: (?P<day>\d\d?))?",
        rf"(?<!\d){_YEAR}\.\s(?P<m>\d\d?)\.\s(?P<d>\d\d?)(?!\d)",
        rf"(?<!\d)(?<!\d[.,:/])(?P<d>\d\d?)(?:st|nd|rd|th|er|º)?[.,]?{_GAP}(?:{_OF})?{_NAME}[.,]?{_GAP}(?:de |del )?{_YEAR}",
        rf"{_NO_WORD}{_NAME}\.?{_GAP}(?P<d>\d\d?)(?:st|nd|rd|th)?\s?,?{_GAP}{_YEAR}",
        rf"(?<!\d)(?P<d>\d\d?) tháng (?P<m>\d\d?),? (?:năm )?{_YEAR}",
        rf"(?<![\d.])(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR}",
        rf"(?<![\d/])(?P<a>\d\d?)[/-](?P<b>\d\d?)[/-]{_YEAR}",
        r"(?<![\d.])(?P<d>\d\d?)\.(?P<m>\d\d?)\.(?P<short>\d\d)(?![\d.])",
        rf"(?<!\d){_YEAR}\.?{_GAP}{_NAME}\.?{_GAP}(?P<d>\d\d?)(?![\d:]|,? (?:19|20)\d\d)",
        rf"(?<![\d/.-])(?P<d>\d\d?)-{_NAME}-(?P<short>\d\d)(?![\d:.])",
        rf"(?<![\d/.-])(?P<d>\d\d?) {_NAME}\.? (?P<short>\d\d)(?=$|\s?[,|•]|,? \d\d?:\d\d)",
    )
)
# No pattern finds a day in a line without one of these.
_MAYBE = re.compile(r"(?:19|20)\d\d|\d[. -][^\s.-]{1,16}[. -]{1,2}\d\d", re.I)
_DIGITS = {start + n: str(n) for start in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50) for n in range(10)}
_LOOKED_AT = 400  # characters of a line
UPDATED = re.compile(
    r"(?<![^\W\d_])(?:(?:last )?updated?|last modified|modified|aktualisiert|mis à jour|modifié|actualizado|aggiornato|"
    r"atualizad[oa]|oppdatert|uppdaterad|opdateret|bijgewerkt|gewijzigd|"
    r"päivitetty|zaktualizowano|aktualizováno|güncellen?me|ενημέρωση|обновлен|"
    r"оновлено|frissítve|módosítva|actualizat|ažurirano|aktualizované|cập nhật|diperbarui|diperbaharui|kemas ?kini|"
    r"(?=[^\x00-\x7f])(?:עודכן|עדכון אחרון|"
    r"آخر تحديث|تحديث|به[\u200c ]?روز[\u200c ]?رسانی|अपडेटेड|अपडेट|अद्यतन|হালনাগাদ|আপডেট)|"
    r"stand:? (?=\d))|(?=[^\x00-\x7f])(?:수정|업데이트|更新|อัปเดต|อัพเดท|แก้ไขล่าสุด|ปรับปรุงล่าสุด)",
    re.I,
)
"""Words before a moment at which a page was changed."""
PUBLISHED = re.compile(
    r"(?<![^\W\d_])(?:published|posted|created|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|opublikowano|publisert|"
    r"publicerad|udgivet|julkaistu|yayın|опубликован|опубліковано|megjelent|publikováno|publikované|vydáno|publicat|objavljeno|"
    r"đăng lúc|xuất bản|diterbitkan|dipublikasikan|"
    r"(?=[^\x00-\x7f])(?:פורסם|نُ?شر|تاريخ النشر|تاریخ انتشار|منتشر شده|प्रकाशित|पब्लिश|প্রকাশ))|"
    r"(?=[^\x00-\x7f])(?:입력|등록|公開|发布|發布|เผยแพร่)",
    re.I,
)
"""Words before the moment at which it was published."""
FIRST_PUBLISHED = re.compile(
    r"(?:first|originally) (?:published|posted)\b|(?<!\w)erstmals veröffentlicht\b|première publication", re.I
)
"""Words before the moment at which a page was published that has been changed since."""
_OF_CLOCK = (
    r"uhr\b|hrs?\b|hours?\b|horas\b|h\b|[ap]\.\s?m\b\.?|de la (?:mañana|madrugada|tarde|noche)\b|da (?:manhã|tarde|noite)\b|"
    r"local time\b"
)  # between a clock and its zone
CLOCK = re.compile(
    r"(?:(?P<before>午後|午后|下午|오후|(?P<early>午前|上午|오전))\s?)?(?<![\d:])(?P<h>[01]?\d|2[0-3])(?:[:.]|\s?h\s?|\s?[時时点點시]\s?)(?P<m>[0-5]\d)"
    rf"(?::\d\d(?:\.\d+)?|[分분])?\s?(?P<half>[ap]\.?m\b\.?)?(?:(?:\s?(?:{_OF_CLOCK}))?,?\s?\(?(?P<zone>{ZONE}))?",
    re.I,
)
_POINT = re.compile(r"\d\d?\.\d\d")  # a clock that may be an amount
_COUNTED = re.compile(r"\s?(?:[%€$£°]|(?!(?:uhr|uur|u|h|hrs?|hours|klo|น|von|by|di|por|par)\b)[^\W\d_])", re.I)
_SENTENCE = re.compile(r"[.!?]\s+[A-ZÀ-Þ][a-zß-ÿ]")
_STAMP = re.compile(
    r"^\s*(?P<day>\d{4}-\d\d-\d\d)(?:[T\s_]+(?P<h>\d\d?):?(?P<m>\d\d)(?::?\d\d)?(?:[.,]\d+)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?",
    re.I,
)
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d\d:?\d\d)?)?$")
_TELLS = re.compile(r"(?<![+\d:])(?:[ap]\.?m\b|[a-z]{2,4}\b)|[+-]\d", re.I)  # a half of the day or a zone behind a stamp
_ZONED = re.compile(r"(?:Z|[+-]\d\d:\d\d)$")
_MAILED = re.compile(r"(?:[+-]\d{4}|\b(?:GMT|UTC?|Z))\s*(?:\([^()]*\))?$", re.I)  # zones that what reads mails reads right
_LETTERS = re.compile(r"\b[A-Z]{2,5}\b")
_HALVED = re.compile(r"\d\s?[ap]\.?m\b", re.I)  # what reads mails knows no afternoon
_EPOCH = re.compile(r"^1[0-9]{9}(?:[0-9]{3})?$")


_SAID = re.compile(r"[^\s\d|:.,()·•–—-]+")
_MOST_DATES, _MOST_SAID = 3, 4  # dates of a line that says when, and words beside them, as of a day of the week

_FIRST_YEAR = 1600  # programs write the year 1, and the first moment of 1970, where they know none
_NO_MOMENT = datetime(1970, 1, 1)


class Hints(Struct, frozen=True):
    """What decides how a page's dates are read where they can be read in two ways. day_first: its language or country puts the day
    before the month (3/4/2024), or after it.  country: the outlet's, by its two letters, for zones of one name.  near: a day that
    the page gives elsewhere, as in its address; of two readings the one that is that day is right.  persian: its days in numbers
    may be of the Persian calendar."""

    day_first: bool | None = None
    country: str | None = None
    near: date | None = None
    persian: bool = False


_UNHINTED = Hints()


def stamp(value: object, hints: Hints = _UNHINTED) -> str | None:
    """A machine's stamp (meta tags, JSON-LD, <time>) as ISO 8601; other writings go through `date_in`."""
    text = str(value).strip() if isinstance(value, str | int) else ""
    if not text or len(text) > 80:
        return None
    if (match := _STAMP.match(text)) and not _TELLS.search(text, match.end()):
        return _join(match["day"], match["h"], match["m"], match["zone"], hints)
    if match := _COMPACT.match(text):
        y, mo, d, h, mi, zone = match.groups()
        return _join(f"{y}-{mo}-{d}", h, mi, zone, hints)
    if _EPOCH.match(text):
        seconds = int(text) / (1000 if len(text) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%MZ")
    mailed = None if _HALVED.search(text) else _mail_date(text)
    zoned = mailed is not None and _ZONED.search(mailed) is not None
    if zoned and _MAILED.search(text):
        return mailed
    if (found := date_in(text, hints)) or mailed is None or not zoned:
        return found or mailed
    name = _LETTERS.search(text)  # of names of zones mails know America's alone, and "-05" for minutes
    return _join(mailed[:10], mailed[11:13], mailed[14:16], name[0] if name else None, hints)


def date_in(line: str, hints: Hints = _UNHINTED) -> str | None:
    """The first date in a line of a page, with the clock beside it where there is one."""
    text = _plain(line)
    for pattern in _PATTERNS if _MAYBE.search(text) else ():
        for match in pattern.finditer(text):
            clock = _clock(text, match.start(), match.end())
            if day := _day(match, _decided(clock, hints), hints.near):
                return _with_clock(day, clock, hints)
    for start, end, day in other_days(text, line, persian=hints.persian):
        return _with_clock(day, _clock(text, start, end), hints)
    return None


_GLUED = re.compile(
    r"(?:(?<=[A-Z]{2})|(?<=[ap]m)|(?<=m\.)|(?<=\d\d))(?=(?:Updated|Modified|Last (?:updated|modified)|(?:First )?[Pp]ublished)\b)|"
    r"(?<=(?:19|20)\d\d)(?=\d{1,2}(?:/\d{1,2}/|\s[A-Z][a-z]{2}))"
)  # between two moments that copying ran together: "10:02 AM GMTUpdated 2 hours ago"


def moments_in(line: str, hints: Hints = _UNHINTED) -> tuple[str | None, str | None]:
    """When a line says that a page was published, and when it was changed: "Published 13 Jan 2026, 8:10 | Updated 14 Jan 2026"."""
    line = _GLUED.sub(" ", line[:_LOOKED_AT])
    changed = UPDATED.search(line)
    if changed is None:
        return _first_and_now(line, hints)
    said = PUBLISHED.search(line, changed.end())
    end = said.start() if said else len(line)
    published = date_in(line[: changed.start()], hints) or (date_in(line[end:], hints) if said else None)
    return published, date_in(line[changed.start() : end], hints)


def _first_and_now(line: str, hints: Hints) -> tuple[str | None, str | None]:
    """The moments of a line that tells of no change by name: where it says when the page was first published behind another moment
    ("13 Mar 2026 21.14 GMT First published on 13 Mar 2026 20.30 GMT"), the other one is the change."""
    now = date_in(line, hints)
    first = FIRST_PUBLISHED.search(line[:_LOOKED_AT]) if now else None
    if first is None or (then := date_in(line[first.start() :], hints)) is None:
        return now, None
    now = date_in(line[: first.start()], hints)
    return then, now if now and now != then else None


def _plain(line: str) -> str:
    """The part of a line that is looked at, with digits as Europe writes them."""
    text = line[:_LOOKED_AT]
    return text if text.isascii() else text.translate(_DIGITS)


def _decided(clock: re.Match[str] | None, hints: Hints) -> bool | None:
    """Whether the day stands before the month: by the page, else by the zone of the clock beside."""
    if hints.day_first is not None or clock is None:
        return hints.day_first
    first = month_first(clock["zone"], hints.country)
    return None if first is None else not first


def _clock(line: str, start: int, end: int) -> re.Match[str] | None:
    """The clock beside a date: the one behind it, unless it is another moment's ("07:40, 11 Feb | Updated: 12:15, 11 Feb")."""
    if line[end : end + 1].isdigit():  # glued to the year
        return CLOCK.match(line[end : end + 40])
    behind = CLOCK.search(line, end, min(len(line), end + 40))
    if behind and _is_amount(line, end, behind):
        behind = None
    if behind and UPDATED.search(line, end, behind.start()):
        behind = None
    return behind or CLOCK.search(line, max(0, start - 24), start)


def _is_amount(line: str, end: int, clock: re.Match[str]) -> bool:
    """Whether a clock with a point behind a date is an amount: words follow ("at 10.30 crowns", "2.30 percent"), or a sentence has
    begun ("13 May 2026. Prices fell 5.20")."""
    if not _POINT.fullmatch(clock[0].strip()):
        return False
    return _COUNTED.match(line, clock.end()) is not None or _SENTENCE.search(line, end, clock.start()) is not None


def span_of_date(line: str) -> tuple[int, int] | None:
    """Where the first date of a line stands, clock aside."""
    text = _plain(line)
    for pattern in _PATTERNS if _MAYBE.search(text) else ():
        for match in pattern.finditer(text):
            if _day(match, True):
                return match.span()
    return next(((start, end) for start, end, _ in other_days(text, line)), None)


def says_when_alone(line: str) -> bool:
    """Whether a line holds a date or more, their clocks, words of publishing and changing, and hardly another word."""
    text = _plain(line)
    for _ in range(_MOST_DATES):
        if (at := span_of_date(text)) is None:
            break
        text = f"{text[: at[0]]} {text[at[1] :]}"
    rest = PUBLISHED.sub(" ", UPDATED.sub(" ", CLOCK.sub(" ", text)))
    return text != _plain(line) and len(_SAID.findall(rest)) <= _MOST_SAID


def _day(match: re.Match[str], day_first: bool | None, near: date | None = None) -> date | None:
    part = match.groupdict()
    month = int(part["m"]) if part.get("m") else month_of(part.get("name") or "")
    day = part.get("d") or part.get("day")
    try:
        if part.get("a"):
            return _of_two(int(part["y"]), int(part["a"]), int(part["b"]), day_first, near)
        return date(int(part.get("y") or f"20{part['short']}"), month or 0, int(day or 0))
    except ValueError:
        return None


def _of_two(year: int, a: int, b: int, day_first: bool | None, near: date | None) -> date | None:
    """The day of two numbers: where both could be the month the one that is known by other means, or none."""
    if a > 12 or a == b:
        return date(year, b, a)
    if b > 12:
        return date(year, a, b)
    readings = {date(year, b, a), date(year, a, b)}
    if near in readings:
        return near
    if day_first is None:
        return None
    return date(year, b, a) if day_first else date(year, a, b)


def _with_clock(day: date, clock: re.Match[str] | None, hints: Hints) -> str | None:
    if clock is None:
        return day.isoformat()
    hour = int(clock["h"])
    half = (clock["half"] or "").lower()[:1] or ("a" if clock["early"] else "p" if clock["before"] else "")
    if half:
        if not 1 <= hour <= 12:
            return day.isoformat()
        hour = hour % 12 + (12 if half == "p" else 0)
    elif said := half_of(clock):
        told = hour_of(hour, said)
        if told is None:
            return day.isoformat()
        hour = told
    return _join(day.isoformat(), f"{hour:02d}", clock["m"], clock["zone"], hints)


def _join(day: str, hour: str | None, minute: str | None, zone: str | None, hints: Hints) -> str | None:
    """The parts as one ISO 8601 value; None where no such day or hour is."""
    try:
        day = stamped_day(day)
        at = date.fromisoformat(day)
        if at.year < _FIRST_YEAR:
            return None
        if hour is None or minute is None:
            return day
        moment = datetime.fromisoformat(f"{day}T{hour:0>2}:{minute}")
    except ValueError:
        return None
    offset = offset_of(zone, at, hints.country)
    if moment == _NO_MOMENT:
        return None
    if offset is None:
        return moment.strftime("%Y-%m-%dT%H:%M")
    return moment.replace(tzinfo=timezone(offset)).isoformat(timespec="minutes").replace("+00:00", "Z")


def _mail_date(text: str) -> str | None:
    """RFC 2822, as some meta tags have it ("Fri, 03 May 2024 15:47:42 GMT")."""
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if not 1980 <= at.year <= 2100:
        return None
    return at.isoformat(timespec="minutes").replace("+00:00", "Z")

"""Days that pages write by another count of years than the Gregorian: Persian, Buddhist, Taiwan's and Japan's.

in: a line, its digits as Europe writes them   out: each day found and where it stands; what is no day in its calendar is left out
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

_BUDDHIST = 543  # years ahead, day and month being the same; exact since 1941, when Thailand moved its new year
_OLDEST_THAI = 43  # of years of two digits: from here on Buddhist (69 is 2569), below Gregorian (26 is 2026)
_ERAS = {"民國": 1911, "民国": 1911, "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911}  # the year before its first
_FIRST = "元"  # what Japan writes for the first year of an era
_PERSIAN_TABLE = """
فروردین/فروردين/حمل اردیبهشت/ارديبهشت/ثور خرداد/جوزا تیر/تير/سرطان مرداد/امرداد/اسد شهریور/شهريور/سنبله مهر/میزان آبان/عقرب آذر/قوس
  دی/دي/جدی بهمن/دلو اسفند/حوت
"""  # Iran's names and Afghanistan's, a month a blank; forms parted by "/"
_THAI_TABLE = """
มกราคม/ม.ค. กุมภาพันธ์/ก.พ. มีนาคม/มี.ค. เมษายน/เม.ย. พฤษภาคม/พ.ค. มิถุนายน/มิ.ย. กรกฎาคม/ก.ค. สิงหาคม/ส.ค. กันยายน/ก.ย. ตุลาคม/ต.ค.
  พฤศจิกายน/พ.ย. ธันวาคม/ธ.ค.
"""


def _months(names: str) -> dict[str, int]:
    return {form: n for n, forms in enumerate(names.split(), 1) for form in forms.split("/")}


_PERSIAN, _THAI = _months(_PERSIAN_TABLE), _months(_THAI_TABLE)


def _any(names: dict[str, int]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


_MAYBE = re.compile(r"[\u0e01-\u0e4e]|(?<!\d)1[34]\d\d(?!\d)|(?<!\d)25\d\d(?!\d)|民[國国]|令和|平成|昭和|[二][〇零]..年")
_NAMED = re.compile(
    rf"(?<!\d)(?P<d>\d\d?)\s(?P<name>{_any(_PERSIAN)})[\s\u200c]?(?:ماه)?[\s،,]{{1,3}}(?:سال\s)?(?P<y>1[34]\d\d)(?!\d)"
)
# In numbers alone a year of Iran's could be anything: only those in which there have been pages, before those Arabia counts now.
_NUMBERED = re.compile(r"(?<![\d/.-])(?P<y>13[789]\d|140\d)(?P<by>[/-])(?P<m>\d\d?)(?P=by)(?P<d>\d\d?)(?![\d/-])")
_ARABIC = re.compile(r"[\u0620-\u064a\u06a9-\u06f9]")
_THAI_DAY = re.compile(rf"(?<!\d)(?P<d>\d\d?)\s?(?P<name>{_any(_THAI)})\s?(?:พ\.?\s?ศ\.?\s?)?(?P<y>(?:25|20)?\d\d)(?![\d:])")
_BUDDHIST_DAY = re.compile(r"(?<![\d/.-])(?P<d>\d\d?)(?P<by>[/.-])(?P<m>\d\d?)(?P=by)(?P<y>25\d\d)(?!\d)")
_SIGNS = "〇零一二三四五六七八九"  # the numerals of China and Japan, by what they count; ten is 十, twenty also 廿
_COUNT = "[0-9〇零一二三四五六七八九十廿]"
_ERA_DAY = re.compile(
    rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<y>{_COUNT}{{1,4}}|{_FIRST})\s?年\s?(?P<m>{_COUNT}{{1,2}})\s?月\s?(?P<d>{_COUNT}{{1,3}})\s?日"
)
_SIGNED_DAY = re.compile(
    r"(?P<y>[二][〇零一二三四五六七八九]{3})\s?年\s?(?P<m>[一二三四五六七八九十]{1,2})\s?月\s?(?P<d>[一二三四五六七八九十廿]{1,3})\s?日"
)
_STAMPED = range(1370, 1411)  # Persian years in which there are pages; Arabia's years begin behind them
_THAI_YEARS = range(2500, 2600)
# Of the 33 years of a cycle, those with a leap day.
_LEAPS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
_CYCLE = 33
_KNOWN = (1178, 1632)  # the years for which the cycle and the sun agree
_ANCHOR = date(2021, 3, 21)  # 1 Farvardin 1400
_ANCHORED = 1400
_LONG_MONTHS = 6  # the first months have 31 days, the rest 30


def other_days(text: str, line: str, *, persian: bool = False) -> Iterator[tuple[int, int, date]]:
    """Where days of other calendars stand in a line, and which they are. line: with the digits it is written in.  persian: the page
    is Iran's or Afghanistan's, whose days may stand in numbers alone ("1404/10/22"); else the line's own signs must say so."""
    if not _MAYBE.search(text):
        return
    for match in _NAMED.finditer(text):
        yield from _told(match, persian_day(int(match["y"]), _PERSIAN[match["name"]], int(match["d"])))
    for match in _NUMBERED.finditer(text) if persian or _ARABIC.search(line) else ():
        yield from _told(match, persian_day(int(match["y"]), int(match["m"]), int(match["d"])))
    for match in _THAI_DAY.finditer(text):
        yield from _told(match, _gregorian(_thai_year(match["y"]), _THAI[match["name"]], int(match["d"])))
    for match in _BUDDHIST_DAY.finditer(text):
        yield from _told(match, _gregorian(int(match["y"]) - _BUDDHIST, int(match["m"]), int(match["d"])))
    for match in _ERA_DAY.finditer(text):
        year = _ERAS[match["era"]] + (1 if match["y"] == _FIRST else _counted(match["y"]))
        yield from _told(match, _gregorian(year, _counted(match["m"]), _counted(match["d"])))
    for match in _SIGNED_DAY.finditer(text):
        yield from _told(match, _gregorian(_counted(match["y"]), _counted(match["m"]), _counted(match["d"])))


def _counted(said: str) -> int:
    """A number in figures or in the numerals of China and Japan: a sign a figure ("二〇二六"), or up to 99 with ten ("廿三").
    0 where it is none."""
    if said.isascii():
        return int(said)
    plain = said.replace("廿", "二十")
    tens, ten, ones = plain.partition("十")
    if not ten:
        return int("".join(map(_digit, plain)))
    if len(tens) > 1 or len(ones) > 1 or ones == "十":
        return 0
    return 10 * int(_digit(tens) if tens else 1) + int(_digit(ones) if ones else 0)


def _digit(sign: str) -> str:
    return sign if sign.isascii() else str(max(0, _SIGNS.index(sign) - 1))


def stamped_day(day: str) -> str:
    """The day of a machine's stamp ("1404-10-22", "2569-01-12") as ISO 8601, where its year is of another calendar; or as it is."""
    year, month, of_month = (int(part) for part in day.split("-"))
    if year in _THAI_YEARS:
        found = _gregorian(year - _BUDDHIST, month, of_month)
    elif year in _STAMPED:
        found = persian_day(year, month, of_month)
    else:
        return day
    return found.isoformat() if found else day


def persian_day(year: int, month: int, day: int) -> date | None:
    """A day of the solar Hijri calendar; None where there is no such day. Leap years go by the cycle of 33 years (the arithmetic
    calendar of the Persian committee of 1925 as K. M. Borkowski tests it, "The Persian calendar for 3000 years", Earth, Moon and
    Planets 74, 1996): it and the sun agree from 1178 to 1632."""
    if not (_KNOWN[0] <= year <= _KNOWN[1] and 1 <= month <= 12 and 1 <= day <= _length(year, month)):
        return None
    months = (month - 1) * 30 + min(month - 1, _LONG_MONTHS)
    years = (year - _ANCHORED) * 365 + _leaps_before(year) - _leaps_before(_ANCHORED)
    return _ANCHOR + timedelta(days=years + months + day - 1)


def _leaps_before(year: int) -> int:
    cycles, rest = divmod(year - 1, _CYCLE)
    return cycles * len(_LEAPS) + sum(leap <= rest for leap in _LEAPS)


def _length(year: int, month: int) -> int:
    if month <= _LONG_MONTHS:
        return 31
    return 30 if month < 12 or year % _CYCLE in _LEAPS else 29


def _thai_year(said: str) -> int:
    year = int(said)
    if year < 100:
        return year + (2500 - _BUDDHIST if year >= _OLDEST_THAI else 2000)
    return year - _BUDDHIST if year in _THAI_YEARS else year


def _gregorian(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _told(match: re.Match[str], day: date | None) -> Iterator[tuple[int, int, date]]:
    if day is not None:
        yield match.start(), match.end(), day

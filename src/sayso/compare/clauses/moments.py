"""Moments: at what time of the day a clause tells that something was done, as stretches of minutes: "at 4.20 am", "shortly before
five in the morning", "before dawn", "at noon", "in the early evening", "late on Saturday".

in: a unit    out: its `Moment`, or None where it tells none, or several, or since when, until when or by when something was so
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.units import Unit, day
from sayso.model import Span

DAY = 1440
"""Minutes of a day."""
_HALF = 720
_FAR = 720  # minutes between two moments of one happening, at most: what lies further apart is told of two days
_EXACT, _SOON, _AFTER = 3, 30, 360  # minutes that a clock may be out, bare, with "shortly before", "after"
_ABOUT, _ABOUT_HOUR = 12, 30  # and with "about", of an hour and minutes, and of a whole hour
_WINDOW = 40  # characters before a time in which it is bounded
_LONG = 1500  # characters of a clause that are looked at

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NUMBERS_LIST = "one two three four five six seven eight nine ten eleven twelve"
_NUMBERS = _NUMBERS_LIST.split()
_HOUR = rf"(?:1[0-2]|0?[1-9]|{'|'.join(_NUMBERS)})"
_CLOCK = re.compile(
    r"(?<![\w:.])(?:"
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])(?:\.m\b\.?|m\b)|"
    r"(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\d:])|"
    rf"(?P<point>noon|midday|midnight)\b(?!\s(?:sun|mass|deadline|prayers?|train|news|bulletin)\b)|"
    rf"(?:(?P<past>half past|quarter past|quarter to|ten past|ten to|twenty past|twenty to|five past|five to) )?"
    rf"(?P<bare>{_HOUR})(?:[:.](?P<bareminute>[0-5]\d))?(?![\w:%]|[.,]\d|-\w)(?P<oclock>\so[’']clock\b)?"
    rf"(?P<part>,?\s(?:(?:in|on|of|at|that|this)\s)?(?:the\s)?(?:(?:same|next|following)\s)?(?:{_WEEKDAY}\s)?"
    r"(?:morning|afternoon|evening|night)\b)?"
    r")"
)
_PAST = {
    "half past": 30, "quarter past": 15, "quarter to": -15, "ten past": 10, "ten to": -10, "twenty past": 20, "twenty to": -20,
    "five past": 5, "five to": -5,
}  # fmt: skip
_POINTS = {"noon": 720, "midday": 720, "midnight": 1440}
_POINT = 20  # minutes that noon and midnight are loose by
# Before a time: how it is bounded.
_LEAD = re.compile(
    r"(?:\b(?P<soon>(?:shortly|just|soon|right|immediately|a little|minutes|moments) (?P<side>before|after))|"
    r"\b(?P<loose>before|after)|\b(?P<about>about|around|roughly|approximately|nearly|almost|some time around)|\b(?P<at>at|on))\s"
    r"(?:the\s)?$",
    re.I,
)
# Before a time: no happening is told of it, but how long something was so, how often it is, or what was counted from it.
_SPAN = re.compile(
    r"\b(?:until|till|since|by|from|every|each|between|through|to|and|or|(?:hours?|minutes?|days?) (?:before|after))\s"
    r"(?:about |around |nearly |shortly before |shortly after |just before |just after )?(?:the\s)?$",
    re.I,
)
_AFTER_BARE = re.compile(r"\s*(?:[.;,!?)”\"’']|$|\n)|\s(?:on|when|as|after)\b")
# Parts of the day, the longer words first, from when to when in minutes; general knowledge, wide, as newsrooms use them.
_DAWN = "dawn|sunrise|daybreak|first light|daylight"
_OF = rf"(?:(?:in|on|during|of)\s)?(?:the\s|that\s|this\s|(?:on\s)?{_WEEKDAY}\s|yesterday\s|(?:the\s)?(?:next|following|same)\s)?"
_PARTS: tuple[tuple[str, int, int], ...] = (
    (r"(?:small|early) hours", 0, 390),
    (rf"(?:before (?:the )?(?:{_DAWN})|pre-?dawn)", 0, 450),
    (rf"(?:after (?:the )?)(?:{_DAWN})", 210, 660),
    (rf"(?:at|around|with|by|shortly before|just before) (?:the )?(?:{_DAWN})", 150, 540),
    (rf"early (?:{_OF})?morning", 0, 600),
    (r"mid-?morning", 500, 700),
    (rf"late (?:{_OF})?morning", 560, 750),
    (r"lunch-?time", 660, 870),
    (rf"early (?:{_OF})?afternoon", 720, 915),
    (r"mid-?afternoon", 820, 1000),
    (rf"late (?:{_OF})?afternoon", 880, 1150),
    (rf"early (?:{_OF})?evening", 980, 1230),
    (rf"late (?:{_OF})?evening", 1160, 1500),
    (rf"late (?:{_OF})?night", 1200, 1680),
    (r"(?:dusk|sunset|nightfall)", 930, 1360),
    (r"after dark", 960, 1800),
    (rf"(?:{_WEEKDAY}|the|that|this|yesterday|next|following|same) morning", 0, 735),
    (rf"(?:{_WEEKDAY}|the|that|this|yesterday|next|following|same) afternoon", 715, 1130),
    (rf"(?:{_WEEKDAY}|the|that|this|yesterday|next|following|same) evening", 980, 1470),
    (rf"(?:{_WEEKDAY}|the|that|this|last|next|following|same) night|at night|overnight|tonight", 1070, 1840),
    (rf"early (?:on )?{_WEEKDAY}", 0, 690),
    (rf"late (?:on )?{_WEEKDAY}", 1000, 1560),
)
_GOES_ON_LIST = "of on when as after before by in at and but while with to from near because following for that who said it he she"
_GOES_ON = "|".join(_GOES_ON_LIST.split())
_PART = re.compile(
    "|".join(rf"(?P<p{n}>\b{words})" for n, (words, _, _) in enumerate(_PARTS)).join(("(?:", ")"))
    + rf"(?=\s*(?:[,.;:)”\"’'—–-]|$)|\s(?:{_GOES_ON})\b)",
    re.I,
)
# One of these stands in every time: most clauses have none.
_HINT = re.compile(
    r"\d ?[ap]\.?m\b|\d:\d|noon|midday|midnight|o[’']clock|morning|evening|night|dawn|sunrise|daybreak|light\b|hours\b|lunch|dusk|"
    r"sunset|after dark|\b(?:early|late) (?:on )?[A-Z]|\b(?:before|after) \w+\W*$|\b(?:half|quarter|ten|twenty|five) (?:past|to)\b",
    re.I,
)
# Another zone's clock is not set against one without a zone.
_ZONE = re.compile(r"\b(?:GMT|UTC|[BCMEPW]E?[DS]?T|CET|CEST|local time|eastern time|[A-Z][a-z]+ time)\b")
_DATED = re.compile(
    rf"{_WEEKDAY}|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d|"
    r"\d (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)|\b[Yy]esterday\b|\b[Tt]oday\b"
)


class Moment(Struct, frozen=True):
    """A time of the day. stretches: of minutes after midnight, in one of which it lies; of a clock that leaves open the half of
    the day there are two.  span: its words.  exact: whether it is told by the clock, and by no word that makes it loose.  day:
    where the clause says it.  zone: its words, where one is told."""

    stretches: tuple[tuple[int, int], ...]
    span: Span
    exact: bool
    day: date | None
    zone: str | None
    clock: bool = False


def moment(unit: Unit) -> Moment | None:
    """The one time of the day at which a clause has something done."""
    found = _told(unit.text[:_LONG])
    if found is None:
        return None
    start, end, stretches, exact, clock = found
    span = Span(unit.span.start + start, unit.span.start + end)
    return Moment(stretches, span, exact, _day(unit), zone[0].lower() if (zone := _ZONE.search(unit.text)) else None, clock)


def told_at_hour(text: str) -> tuple[str, tuple[int, int], bool] | None:
    """The words of the one time of the day that a clause tells, the stretch of minutes in which it lies, and whether a clock tells
    it; None where it tells none, or one that may be of either half of the day."""
    found = _told(text[:_LONG])
    if found is None or len(found[2]) != 1:
        return None
    return text[found[0] : found[1]], found[2][0], found[4]


def apart(a: Moment, b: Moment) -> int:
    """The minutes that two moments lie apart at least, 0 where they may be one, or are of two days that lie further apart."""
    if a.zone != b.zone:
        return 0
    if a.day is not None and b.day is not None:
        off = (b.day - a.day).days * DAY
        gaps = [_gap(s, (t[0] + off, t[1] + off)) for s, t in product(a.stretches, b.stretches)]
    else:  # of one and the same day, or of two that touch: on the face of the clock
        gaps = [_gap(s, (t[0] + off, t[1] + off)) for s, t in product(a.stretches, b.stretches) for off in (-DAY, 0, DAY)]
    return gap if (gap := min(gaps)) <= _FAR else 0


def _gap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(0, one[0] - other[1], other[0] - one[1])


def _day(unit: Unit) -> date | None:
    """The one day that a clause itself tells."""
    start = unit.span.start
    told = (t for t in unit.times if unit.span.holds(t.span) and _DATED.search(unit.text, t.span.start - start, t.span.end - start))
    days = {day(t) for t in told if t.type in ("DATE", "TIME")}
    return min(days)[0] if len(days) == 1 and len(set(min(days))) == 1 else None


@lru_cache(maxsize=4096)
def _told(text: str) -> tuple[int, int, tuple[tuple[int, int], ...], bool, bool] | None:
    """Where the one time of a clause stands, its stretches, whether it is exact, and whether a clock tells it."""
    if _HINT.search(text) is None:
        return None
    clocks = list(_clocks(text))
    if clocks:
        return (*clocks[0], True) if len(clocks) == 1 and clocks[0][2] else None
    parts = list(_PART.finditer(text))
    if len(parts) != 1 or _SPAN.search(text, max(0, parts[0].start() - _WINDOW), parts[0].start()):
        return None
    n = next(n for n in range(len(_PARTS)) if parts[0][f"p{n}"] is not None)
    return parts[0].start(), parts[0].end(), ((_PARTS[n][1], _PARTS[n][2]),), False, False


def _clocks(text: str) -> Iterator[tuple[int, int, tuple[tuple[int, int], ...], bool]]:
    """The clocks of a text; without stretches where one tells how long something was so."""
    for m in _CLOCK.finditer(text):
        lead = _LEAD.search(text, max(0, m.start() - _WINDOW), m.start())
        if m["bare"] and not _is_clock(m, lead, text):
            continue
        end = m.start("part") if m["part"] else m.end()
        start = lead.start() if lead and not lead["at"] else m.start()
        if _SPAN.search(text, max(0, start - _WINDOW), start):
            yield start, end, (), False
            continue
        loose = _POINT if m["point"] else _EXACT
        stretches = tuple(_bounded(minutes, lead, loose) for minutes in _minutes(m))
        yield start, end, stretches, m["point"] is None and (lead is None or lead["at"] is not None)


def _is_clock(m: re.Match[str], lead: re.Match[str] | None, text: str) -> bool:
    """Whether an hour without a mark of its own is one: by a part of the day, an "o'clock", or right behind "shortly before"."""
    if lead is None:
        return bool(m["oclock"] and m["part"])
    closes = _AFTER_BARE.match(text, m.end()) is not None
    return bool(m["part"] or m["oclock"] or (m["past"] and closes) or (lead["soon"] and closes))


def _minutes(m: re.Match[str]) -> Sequence[int]:
    """The minutes after midnight that a clock may mean, one or two of them."""
    if m["point"]:
        return (0, DAY) if m["point"] == "midnight" else (_POINTS[m["point"]],)
    if m["hour24"]:
        return (int(m["hour24"]) * 60 + int(m["minute24"]),)
    if m["half"]:
        hour = int(m["hour"]) % 12 + (12 if m["half"].lower() == "p" else 0)
        return (hour * 60 + int(m["minute"] or 0),)
    hour = _NUMBERS.index(m["bare"]) + 1 if m["bare"].isalpha() else int(m["bare"])
    minutes = hour % 12 * 60 + int(m["bareminute"] or 0) + _PAST.get(m["past"] or "", 0)
    part = (m["part"] or "").rsplit(" ", 1)[-1].rsplit("\n", 1)[-1]
    if part == "morning":
        return (minutes,)
    if part in ("afternoon", "evening"):
        return (minutes + _HALF,)
    if part == "night":
        return (minutes + _HALF if hour % 12 >= 6 else minutes,)
    return minutes, minutes + _HALF


def _bounded(minutes: int, lead: re.Match[str] | None, loose: int) -> tuple[int, int]:
    """The stretch in which a clock lies, by the words before it."""
    if lead is None or lead["at"]:
        return minutes - loose, minutes + loose
    if lead["about"]:
        wide = _ABOUT if minutes % 60 else _ABOUT_HOUR
        return minutes - wide, minutes + wide
    wide = _SOON if lead["soon"] else _AFTER
    return (minutes - wide, minutes) if (lead["side"] or lead["loose"]).lower() == "before" else (minutes, minutes + wide)

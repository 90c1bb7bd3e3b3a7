"""Dates that the calendar names: days, months, seasons, quarters, years, decades, centuries, holidays.

Without a year, the nearest one: of days and months the last that has begun, or the next where the verb says future.
"""

from __future__ import annotations

from datetime import date

from sayso.annotate.timex import calendar as c
from sayso.annotate.timex import words as w
from sayso.annotate.timex.calendar import Period
from sayso.annotate.timex.grammar import Context, Found, Meaning, of_period, put_off, rule
from sayso.annotate.timex.lexer import Lexeme

_NOT_A_YEAR_BEFORE = {
    "$", "£", "€", "¥", "#", "no", "than", "nearly", "almost", "roughly", "approximately", "some", "more than", "less than",
    "fewer than", "at least", "at most", "up to", "close to",
}  # fmt: skip
_YEAR_LEADS = {"in", "since", "of", "until", "from", "by", "before", "after"}
_FAR, _NEAR = 240, 60  # days
_REPORTED = 100  # days within which a quarter's results are told
_EARLIEST, _LATEST = 1900, 2099  # years that may stand without a preposition before them


@rule("{date}")
def numeric_date(m: Found, at: Context) -> Meaning | None:
    """2024-11-08, 11/08/2024 (month first, as in American papers, unless that is no month)."""
    raw = m.text("date")
    if raw[4:5] == "-":
        return of_period(c.day(date.fromisoformat(raw)))
    a, b, y = (int(x) for x in raw.replace(".", "/").split("/"))
    y += 0 if y >= 100 else 1900 if y >= 70 else 2000
    month_, day_ = (b, a) if a > 12 or "." in raw else (a, b)
    return of_period(c.day(date(y, month_, day_)))


@rule(
    "(relative? weekday comma?)? {month} hyphen? {day:day|ordinal} (comma? {year})?",
    "(weekday comma?)? the? {day:day|ordinal} of? {month} (comma? {year})?",
    "{relative} {month} {day:day|ordinal} (comma? {year})?",
    "(weekday comma?)? {month} hyphen? {day:day|ordinal} of? {of:relative} {unit}",
    "(weekday comma?)? the? {day:day|ordinal} of? {month} of? {of:relative} {unit}",
)
def day_of_month(m: Found, at: Context) -> Meaning | None:
    """Nov. 8; Friday, November 8, 2024; 8th of November; July 1 next year"""
    month_, day_ = m.number("month"), m.number("day")
    if day_ > 31:
        return None
    if m["of"]:
        step, anchor = w.RELATIVES[m.text("of")]
        base = at.base(anchor)
        return of_period(c.day(date(base.year + step, month_, day_))) if base and m.text("unit") == "year" else None
    if m.text("year"):
        return of_period(c.day(date(m.number("year"), month_, day_)))
    if at.published is None:
        return Meaning("DATE", f"XXXX-{month_:02}-{day_:02}")
    years = range(at.published.year - 1, at.published.year + 2)
    days = [c.day(date(y, month_, day_)) for y in years if _exists(y, month_, day_)]
    return of_period(_nearest(days, m, at)) if days else None


@rule("{month} {first:day} hyphen {last:day} (comma? {year})?", "{first:day} hyphen {last:day} {month} (comma? {year})?")
def days_of_month(m: Found, at: Context) -> Meaning | None:
    """Nov. 5-7: its value is the first day's, as TIMEX3 has none for a stretch of days."""
    y = m.number("year") if m["year"] else at.published.year if at.published else None
    if m.number("first") >= m.number("last"):
        return None
    if y is None:
        return Meaning("DATE", f"XXXX-{m.number('month'):02}-{m.number('first'):02}")
    first, last = date(y, m.number("month"), m.number("first")), date(y, m.number("month"), m.number("last"))
    return Meaning("DATE", first.isoformat(), first, last, c.day(first))


@rule(
    "{part}? hyphen? {month} (of|comma)? {year:year|shortyear}",
    "the {part:partnoun|part} of {month} (of|comma)? {year:year|shortyear}",
    "{part}? hyphen? {month} {of:of}? {relative} {unit}",
)
def month_of_year(m: Found, at: Context) -> Meaning | None:
    """November 2023, late October 2023, April last year"""
    if m["year"]:
        return _part(m, c.month(m.number("year"), m.number("month")))
    step, anchor = w.RELATIVES[m.text("relative")]
    base = at.base(anchor)
    if m.text("unit") != "year" or base is None:
        return None
    return _part(m, c.month(base.year + step, m.number("month")))


@rule("{part}? hyphen? {relative}? {month}", "the {part:partnoun|part} of {relative}? {month}")
def month_alone(m: Found, at: Context) -> Meaning | None:
    """April, late October, last May, the end of June"""
    if not m["part"] and not m["relative"] and _is_a_name(m):
        return None
    month_ = m.number("month")
    if at.published is None:
        return Meaning("DATE", f"XXXX-{month_:02}")
    return _part(m, _by_direction([c.month(at.published.year + k, month_) for k in (-1, 0, 1)], m, at))


@rule(
    "the {word:unit} {year:year|number}",
    "the? fiscal <unit>? {year}",
    "{part} hyphen? {year}",
    "the {part:partnoun|part} of {year}",
)
def year_led(m: Found, at: Context) -> Meaning | None:
    """the year 2000, fiscal 1989, early 2023, the end of 1990"""
    said = m.text("word") in ("", "year") and 1000 <= m.number("year") <= 2199
    return _part(m, c.year(m.number("year"))) if said else None


@rule("{year}")
def year_alone(m: Found, at: Context) -> Meaning | None:
    """2012; not "2012 people", "$2012", "over 2000", "1,200:2000" """
    y, before, after = m.number("year"), m.before(), m.after()
    led = before is not None and before.text in _YEAR_LEADS
    if (not _EARLIEST <= y <= _LATEST and not led) or (before and _is_amount(before, m.start)):
        return None
    if after and (after.text in ("%", "percent", ":") or after.kind in ("units", "number", "day") or _is_counted(m, after, at)):
        return None
    return _part(m, c.year(y))


def _is_amount(before: Lexeme, start: int) -> bool:
    """Whether the word before makes the number an amount or a part of a longer one."""
    return before.text in _NOT_A_YEAR_BEFORE or (before.kind in ("hyphen", "slash") and before.end == start)


def _is_counted(m: Found, after: Lexeme, at: Context) -> bool:
    """ "2012 people" counts them, "the 2012 elections" dates them."""
    before = m.before()
    dated = before is not None and before.kind in ("the", "prep", "of", "possessive") and before.text not in ("for", "to", "at")
    return after.kind == "other" and not after.capital and at.pos_at(after.start) == "NNS" and not dated


@rule("{year} <hyphen|slash> {last:day|number|year}")
def years(m: Found, at: Context) -> Meaning | None:
    """2010-11, 2024/25, 2014-2018"""
    first, last = m.number("year"), m.number("last")
    if last < 100:
        last += first - first % 100
    if not first < last <= first + 100:
        return None
    return Meaning("DATE", f"{first:04}", date(first, 1, 1), date(last, 12, 31), c.year(first))


@rule("{the:the}? {part}? hyphen? {decade}")
def decade_named(m: Found, at: Context) -> Meaning | None:
    """the late 1970s, the '90s, the nineties; a decade without its century needs "the" ("in his seventies" is an age)"""
    x, y = m["decade"], m.number("decade")
    whole = x is not None and (x.text[0] == "'" or (x.text[0].isdigit() and len(x.text) > 3))
    if not whole and not m["the"]:
        return None
    return _part(m, c.decade(y + 1900 if y < 100 else y))


@rule("the? {part}? hyphen? {ordinal} hyphen? {unit}")
def century_named(m: Found, at: Context) -> Meaning | None:
    """the 20th century"""
    return _part(m, c.century(m.number("ordinal"))) if m.text("unit") == "century" else None


@rule(
    "the? fiscal? {ordinal} {unit:unit|half} ((of|comma)? (fiscal? <unit>? {year}))?",
    "fiscal? {ordinal} hyphen {unit:unit|half}",
    "the? {year} {ordinal} hyphen? {unit:unit|half}",
    "the? {ordinal} hyphen? {unit:unit|half} of? {relative} {of:unit}",
    "{relative} {of:unit} possessive? {ordinal} {unit:unit|half}",
    "the? {quarter:quarterno} ((of|comma)? {year})?",
    "{year} comma? {quarter:quarterno}",
)
def quarter_named(m: Found, at: Context) -> Meaning | None:
    """the third quarter, Q3 2024, the first half of 2023, this year's third quarter

    "The first half" alone is none: it is of a match far more often than of a year; in a text of sport, so is "the third quarter".
    """
    what = m.text("unit") or "quarter"
    if what not in ("quarter", "half"):
        return None
    n, make = m.number("quarter" if m["quarter"] else "ordinal"), c.half if what == "half" else c.quarter
    if n > (2 if what == "half" else 4):
        return None
    if m["year"]:
        return of_period(make(m.number("year"), n))
    if m["relative"]:
        step, anchor = w.RELATIVES[m.text("relative")]
        base = at.base(anchor)
        return of_period(make(base.year + step, n)) if base and m.text("of") == "year" else None
    if what == "half" or (at.sport and not m["quarter"]):
        return None
    if at.published is None:
        return Meaning("DATE", f"XXXX-Q{n}")
    return of_period(_reported([make(at.published.year + k, n) for k in (-1, 0, 1)], m, at))


@rule(
    "{part}? hyphen? {season} of? {year:year|shortyear}",
    "the {part}? hyphen? {season} of {year:year|shortyear}",
    "(the? {part} hyphen? | {relative} | (?<=prep) the? | (?<=of) the?) {season}",
    "{season} of? {relative} {unit}",
)
def season_named(m: Found, at: Context) -> Meaning | None:
    """summer 2024, last fall, late spring, in the winter"""
    name = w.SEASONS[m.text("season")]
    if m["year"]:
        return _part(m, c.season(m.number("year"), name))
    step, anchor = w.RELATIVES[m.text("relative")] if m["relative"] else (0, w.PUBLISHED)
    base = at.base(anchor)
    if m["unit"]:
        return of_period(c.season(base.year + step, name)) if base and m.text("unit") == "year" else None
    if m["relative"] is None and m.lexemes[m.match.end() - 1].capital:
        return None
    if base is None:
        return Meaning("DATE", f"XXXX-{name}")
    around = [c.season(base.year + k, name) for k in (-2, -1, 0, 1)]
    if m.text("relative") in ("this", "that"):
        return of_period(min(around, key=lambda p: _distance(p, base)))
    return _part(m, _by_direction(around, m, at, base))


@rule("{relative}? {holiday} {year}?")
def holiday_named(m: Found, at: Context) -> Meaning | None:
    """Christmas Day, last Thanksgiving, New Year's Eve 1999; not "Christmas lights" """
    key, after = m.text("holiday"), m.after()
    if m["year"]:
        return of_period(c.day(_holiday(key, m.number("year"))))
    if after is not None and after.kind == "other" and at.pos_at(after.start) in ("NN", "NNS"):
        return None
    if at.published is None:
        return Meaning("DATE", None)
    return of_period(_nearest([c.day(_holiday(key, at.published.year + k)) for k in (-1, 0, 1)], m, at))


def _holiday(key: str, y: int) -> date:
    how = w.HOLIDAYS[key]
    if len(how) == 1:
        return c.moved(c.easter(y), "day", how[0])
    return date(y, *how) if len(how) == 2 else c.nth_weekday(y, *how)


def _narrow(m: Found, p: Period) -> tuple[date, date]:
    narrow = c.narrowed(p, _part_word(m))
    return narrow.first, narrow.last


def _part_word(m: Found) -> str:
    word = m.text("part")
    return w.PARTS.get(word) or w.PART_NOUNS.get(word, "")


def _part(m: Found, p: Period) -> Meaning:
    """The period, narrowed to its early, mid or late part where the match says so; told as a whole."""
    return Meaning("DATE", p.value, *_narrow(m, p), p)


def _direction(m: Found, at: Context) -> str | None:
    """Where the expression's own word or the verb above it points."""
    relative = m.text("relative")
    if relative in w.BACK:
        return "past"
    if relative in w.ON or put_off(m):
        return "future"
    return "this" if relative == "this" else at.tense_at(m.start)


def _by_direction(options: list[Period], m: Found, at: Context, base: date | None = None) -> Period:
    """Of the same month (quarter, season) of several years, in order, the one that is meant: by "this", "last", "next", else by the
    tense; where none lies on that side, the one at its end. base: the day it counts from, if not publication."""
    base = base or at.published or options[0].first
    way = _direction(m, at)
    if way == "this":
        return next((p for p in options if p.first.year == base.year), options[-1])
    if m.text("relative") in w.BACK:
        return ([p for p in options if p.last <= base] or options[:1])[-1]
    if way == "future":
        return next((p for p in options if p.last >= base), options[-1])
    if way == "past":
        return ([p for p in options if p.first <= base] or options[:1])[-1]
    return min(options, key=lambda p: _distance(p, base))


def _reported(quarters: list[Period], m: Found, at: Context) -> Period:
    """Of the same quarter of several years: one that ended of late is meant even by "expects to report third-quarter results"."""
    assert at.published is not None
    lately = [p for p in quarters if 0 <= (at.published - p.last).days <= _REPORTED]
    return lately[0] if lately and not m.text("relative") else _by_direction(quarters, m, at)


def _nearest(days: list[Period], m: Found, at: Context) -> Period:
    """Of the same day of several years: the nearest, but on the side that the verb says.

    A day that would lie most of a year back is to come, whatever the verb: "has set Nov. 10 as the deadline", said on Nov. 2.
    """
    assert at.published is not None
    base, way = at.published, _direction(m, at)
    side = [p for p in days if (p.first >= base if way == "future" else p.first <= base)] if way in ("future", "past") else days
    best = min(side or days, key=lambda p: _distance(p, base))
    other = min(days, key=lambda p: _distance(p, base))
    return other if _distance(best, base) > _FAR and _distance(other, base) < _NEAR else best


def _distance(p: Period, base: date) -> int:
    """Days between a period and a day; 0 inside it."""
    return max((p.first - base).days, (base - p.last).days, 0)


def _exists(y: int, m: int, d: int) -> bool:
    return d <= c.month(y, m).last.day


def _is_a_name(m: Found) -> bool:
    """April Jones, Theresa May: a capitalised word that is no time beside a month that is also a name."""
    x, before, follows = m["month"], m.before(), m.after()
    if x is None or follows is None or x.text not in ("april", "june", "may", "august", "jan"):
        return False
    led = before is not None and before.kind in ("prep", "of", "every")
    return not led and follows.kind == "other" and follows.capital and follows.start == x.end + 1

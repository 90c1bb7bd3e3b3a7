"""Clock times: 10:35 a.m., 5 p.m. EST on Nov. 9, noon Thursday. Without a day beside it, a clock time is of the day told last.

What is told as done is not of a day that another sentence looks ahead to: "will testify on Wednesday. The hearing began at 9 a.m."
"""

from __future__ import annotations

from datetime import date

from sayso.annotate.timex import calendar as c
from sayso.annotate.timex import rules_relative  # noqa: F401  (where both match as much, its rules come first)
from sayso.annotate.timex import words as w
from sayso.annotate.timex.ahead import nearest_weekday, way
from sayso.annotate.timex.day_told import day_told
from sayso.annotate.timex.grammar import Context, Found, Meaning, rule
from sayso.annotate.timex.rules_dates import day_of_month

_LEADS = {"at", "by", "until", "till", "from", "to", "around", "about", "since", "before", "after", "between", "and"}


@rule(
    "{h:day} prep the {part:daypart}",
    "{about}? {clock} {m:meridiem}? {zone}?",
    "{about}? {h:day} {m:meridiem} {zone}?",
    "{about}? {noon:hour}",
)
def clock(m: Found, at: Context) -> Meaning | None:
    """10:35 a.m., 18:00 UTC, 5 p.m., noon"""
    time = _time(m)
    if time is None or not _is_clock(m):
        return None
    return _at(day_told(m, at, _minutes(time)), time)


def _minutes(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:5])


@rule(
    "{about}? {clock} {m:meridiem}? {zone}? comma? prep? {weekday}",
    "{about}? {h:day} {m:meridiem} {zone}? comma? prep? {weekday}",
    "{about}? {noon:hour} comma? prep? {weekday}",
    "{weekday} daypart? comma? prep? {about}? {clock} {m:meridiem}? {zone}?",
    "{weekday} daypart? comma? prep? {about}? {h:day} {m:meridiem} {zone}?",
    "{weekday} prep? {noon:hour}",
)
def clock_weekday(m: Found, at: Context) -> Meaning | None:
    """9 a.m. Tuesday, noon Thursday, Friday at 5pm, Sunday noon"""
    return _with_day(m, at, "weekday")


@rule(
    "{about}? {clock} {m:meridiem}? {zone}? comma? prep? {dayword}",
    "{about}? {h:day} {m:meridiem} {zone}? comma? prep? {dayword}",
    "{about}? {noon:hour} comma? prep? {dayword}",
    "{dayword} comma? prep? {about}? {clock} {m:meridiem}? {zone}?",
    "{dayword} comma? prep? {about}? {h:day} {m:meridiem} {zone}?",
    "{dayword} prep? {noon:hour}",
)
def clock_dayword(m: Found, at: Context) -> Meaning | None:
    """noon today, 10 p.m. yesterday"""
    return _with_day(m, at, "dayword")


@rule(
    "{about}? {clock} {m:meridiem}? {zone}? comma? prep? (weekday comma?)? {month} {day:day|ordinal} (comma? {year})?",
    "{about}? {h:day} {m:meridiem} {zone}? comma? prep? (weekday comma?)? {month} {day:day|ordinal} (comma? {year})?",
    "{about}? {clock} {m:meridiem}? {zone}? comma? prep? (weekday comma?)? the? {day:day|ordinal} of? {month} (comma? {year})?",
    "{about}? {h:day} {m:meridiem} {zone}? comma? prep? (weekday comma?)? the? {day:day|ordinal} of? {month} (comma? {year})?",
    "{about}? {noon:hour} comma? prep? (weekday comma?)? {month} {day:day|ordinal} (comma? {year})?",
    "{about}? {noon:hour} comma? prep? (weekday comma?)? the? {day:day|ordinal} of? {month} (comma? {year})?",
)
def clock_date(m: Found, at: Context) -> Meaning | None:
    """5 p.m. EST, Nov. 6; 9.30am on Tuesday, 3 March; noon on 4 May"""
    return _with_day(m, at, "month")


def _with_day(m: Found, at: Context, what: str) -> Meaning | None:
    time = _time(m)
    finder = {"weekday": _weekday, "dayword": _dayword, "month": day_of_month}[what]
    the_day = finder(m, at)
    if time is None or the_day is None:
        return None
    return _at(the_day.first, time) if the_day.first else Meaning("TIME", f"{the_day.value or ''}T{time}")


def _weekday(m: Found, at: Context) -> Meaning | None:
    if at.published is None:
        return Meaning("DATE", f"XXXX-WXX-{m.number('weekday') + 1}")
    d = nearest_weekday(at.published, m.number("weekday"), "", way(m, at))
    return Meaning("DATE", None, d, d)


def _dayword(m: Found, at: Context) -> Meaning | None:
    if at.published is None:
        return Meaning("DATE", None)
    d = c.moved(at.published, "day", w.DAYWORDS[m.text("dayword")])
    return Meaning("DATE", None, d, d)


def _time(m: Found) -> str | None:
    """HH:MM, or None for what is no time of day."""
    if m["noon"]:
        return w.HOURS[m.text("noon")]
    hours, minutes = m.text("clock").replace(".", ":").split(":")[:2] if m["clock"] else (str(m.number("h")), "00")
    h = int(hours)
    half = m.text("m")[:1] or {"morning": "a", "afternoon": "p", "evening": "p"}.get(m.text("part"), "")
    if (half and h > 12) or (m.text("part") and not half):
        return None
    if half:
        h = h % 12 + (12 if half == "p" else 0)
    return f"{h:02}:{minutes}" + ("Z" if m.text("zone") in ("gmt", "utc") else "")


def _is_clock(m: Found) -> bool:
    """ "2:1" is a score, "John 3:16" a verse: a bare clock needs a meridiem, a zone or a preposition."""
    if not m["clock"] or m["m"] or m["zone"]:
        return True
    before = m.before()
    return before is not None and before.text in _LEADS


def _at(d: date | None, time: str) -> Meaning:
    if d is None:
        return Meaning("TIME", f"T{time}")
    return Meaning("TIME", f"{d.isoformat()}T{time}", d, d, c.day(d))

"""Times told from another time: today, last year, two weeks ago, the previous day, a year earlier."""

from __future__ import annotations

from datetime import date, timedelta

from sayso.annotate.timex import calendar as c
from sayso.annotate.timex import words as w
from sayso.annotate.timex.ahead import nearest_weekday, way
from sayso.annotate.timex.calendar import Period
from sayso.annotate.timex.day_told import PART_BEGINS, day_of_saying, day_told
from sayso.annotate.timex.grammar import Context, Found, Meaning, of_period, rule

_NEAR_DAY = 300  # characters behind a day within which "the same evening" is of it
_DAY = timedelta(days=1)
_NEAR = 600  # characters: a paragraph or two


@rule(
    "{part:part|earlier|later}? hyphen? (the? {relative})? {weekday} ({daypart}|hyphen {daypart2:daypart})?",
    "{weekday} of? {relative} {unit}",
    "{daypart} of? {relative}? {weekday}",
)
def weekday(m: Found, at: Context) -> Meaning | None:
    """Friday, last Tuesday, early Monday, Sunday night, Tuesday of next week.

    News convention: the nearest one up to the day of publication, unless "next" or the tense says it is to come.
    """
    n, part = m.number("weekday"), m.text("daypart") or m.text("daypart2")
    if at.published is None:
        return _on_day(f"XXXX-WXX-{n + 1}", part, None)
    if m["unit"]:
        return _weekday_of_week(m, at, n)
    anchor = w.RELATIVES[m.text("relative")][1] if m["relative"] else w.PUBLISHED
    return _on_day(None, part, nearest_weekday(at.base(anchor) or at.published, n, m.text("relative"), way(m, at)))


def _weekday_of_week(m: Found, at: Context, n: int) -> Meaning | None:
    step, anchor = w.RELATIVES[m.text("relative")]
    base = at.base(anchor)
    if base is None or m.text("unit") != "week":
        return None
    return of_period(c.day(c.week(base + 7 * step * _DAY).first + n * _DAY))


def _on_day(value: str | None, part: str, d: date | None) -> Meaning:
    """A day, or a part of one: Sunday night is a TIME of that Sunday."""
    if d is not None:
        value = d.isoformat()
    if part:
        return Meaning("TIME", f"{value}T{w.DAYPARTS[part]}", d, d, c.day(d) if d else None)
    return Meaning("DATE", value, d, d, c.day(d) if d else None)


@rule(
    "{part:part|earlier|later}? {dayword} {daypart}?",
    "{part:part|earlier|later}? {dayword:tonight}",
    "{part:part} hyphen? {daypart} {dayword}",
)
def dayword(m: Found, at: Context) -> Meaning | None:
    """today, late yesterday, tomorrow morning, tonight"""
    word = m.text("dayword")
    part = "night" if word == "tonight" else m.text("daypart")
    if at.published is None:
        return Meaning("TIME" if part else "DATE", None)
    return _on_day(None, part, at.published + w.DAYWORDS.get(word, 0) * _DAY)


def _is_name(m: Found, at: Context) -> bool:
    """Whether a part of the day and the word behind it are one proper name."""
    part, after = m["daypart"], m.after()
    if part is None or after is None or after.kind in ("break", "possessive") or after.start != part.end + 1:
        return False
    return all(at.pos_at(x.start) in ("NNP", "NNPS") for x in (part, after))


@rule("{before:earlier|later}? hyphen? {the:the}? {relative} {daypart}", "(?<=prep) the {daypart}", "{part} hyphen? {daypart}")
def daypart(m: Found, at: Context) -> Meaning | None:
    """this morning, last night, the next evening, mid-afternoon"""
    part, relative, after = m.text("daypart"), m.text("relative"), m.after()
    if not relative and after is not None and after.kind == "of":
        return None  # "the night of Oct. 23": the day follows
    if not relative and after is not None and _is_name(m, at):
        return None  # "according to the Morning Ledger"
    step, anchor = w.RELATIVES[relative] if relative else (0, w.TOLD)
    if relative == "next":
        anchor = w.TOLD
    told = day_of_saying(m, at) or day_told(m, at, PART_BEGINS.get(part), near=False)
    base = _day_of(m, at, anchor) if relative else told
    if base is None:
        return Meaning("TIME", None)
    return _on_day(None, part, base + step * _DAY)


def _day_of(m: Found, at: Context, anchor: str) -> date | None:
    """The day that "this morning", "the same evening" is of: where a month or a year was told last, the day told before it nearby,
    or none."""
    if anchor == w.TOLD and at.told is not None and at.told.unit != "day":
        return at.come if at.come is not None and m.start - at.come_at <= _NEAR_DAY else None
    return at.base(anchor)


@rule("(?<=prep) the {daypart} prep {weekday}")
def daypart_of(m: Found, at: Context) -> Meaning | None:
    """at four in the morning on Thursday, in the evening of Friday"""
    n = m.number("weekday")
    if at.published is None:
        return Meaning("TIME", f"XXXX-WXX-{n + 1}T{w.DAYPARTS[m.text('daypart')]}")
    return _on_day(None, m.text("daypart"), nearest_weekday(at.published, n, "", way(m, at)))


@rule(
    "{part:part|earlier|later}? {the:the}? {relative} fiscal? {unit}",
    "the {part:partnoun|part} of {the:the}? {relative}? fiscal? {unit}",
    "{before:earlier|later} prep the {unit}",
)
def relative_unit(m: Found, at: Context) -> Meaning | None:
    """last year, early next week, the end of this month, the previous day, later that year, the past year"""
    unit, word = m.text("unit"), m.text("relative")
    if unit in ("second", "minute", "hour") or word in ("first", "present", "recent", "these"):
        return None
    if word in ("past", "coming", "last") and m["the"] and unit != "weekend" and not m["part"]:
        return _the_past(unit, word, at)
    if unit == "fortnight":
        return None
    p = _relative_period(unit, word, bool(m["the"]), at)
    return _narrowed(m, p, at) if p else Meaning("DATE", None)


def _the_past(unit: str, word: str, at: Context) -> Meaning:
    """ "the past year" is a stretch that ends on the day of publication; "the coming week" one that begins on it."""
    if word == "last" and unit in ("quarter", "week", "month"):
        p = _moved(unit, -1, at.published)
        return of_period(p) if p else Meaning("DATE", None)
    return stretch(1, unit, word, at)


def _relative_period(unit: str, word: str, the: bool, at: Context) -> Period | None:
    step, anchor = w.RELATIVES.get(word, (0, w.PUBLISHED))
    if word == "next" and the:
        anchor = w.TOLD  # "the next day" follows the day told of, "next week" the day of publication
    if unit == "quarter" and word == "latest":
        return _moved(unit, -1, at.published)
    return _moved(unit, step, at.base(anchor))


def _moved(unit: str, step: int, base: date | None) -> Period | None:
    if base is None:
        return None
    return c.containing(unit, c.moved(base, unit, step))  # type: ignore[arg-type]


def _narrowed(m: Found, p: Period, at: Context) -> Meaning:
    """ "early next year" is a third of it; "earlier this year" runs up to publication, "later that year" from the day told on."""
    word = m.text("part") or m.text("before")
    now = at.base(w.RELATIVES.get(m.text("relative"), (0, w.PUBLISHED))[1])
    if word in w.BEFORE_WORDS and now:
        return Meaning("DATE", p.value, p.first, max(p.first, min(p.last, now)), p)
    if word in w.AFTER_WORDS and now:
        return Meaning("DATE", p.value, min(p.last, max(p.first, now)), p.last, p)
    narrow = c.narrowed(p, w.PARTS.get(word) or w.PART_NOUNS.get(word, ""))
    return Meaning("DATE", p.value, narrow.first, narrow.last, p)


def stretch(n: float, unit: str, word: str, at: Context) -> Meaning:
    """The `n` units up to publication ("the past three months") or from it on ("the next two weeks"), as a DURATION."""
    value = length(n, unit) if unit in w.DESIGNATORS else None  # "the past season": how long one is depends on the game
    if at.published is None or unit not in c.LENGTH or word in ("first", "same"):
        return Meaning("DURATION", value)
    far = c.moved(at.published, unit, n if word in w.ON else -n)  # type: ignore[arg-type]
    first, last = sorted((far, at.published))
    return Meaning("DURATION", value, first, last)


def length(n: float | None, unit: str) -> str:
    """The ISO 8601 value of `n` units; an unknown number is X: P3M, PT5H, P40Y (four decades), PXW."""
    if n is None:
        code = w.VAGUE_DESIGNATORS[unit]
        return f"PT{'X' + code[1]}" if code.startswith("T") else f"PX{code}"
    code, n = w.DESIGNATORS[unit], n * w.SCALE.get(unit, 1)
    amount = f"{n:g}" if n < 1_000_000 else str(int(n))
    return f"PT{amount}{code[1]}" if code.startswith("T") else f"P{amount}{code}"


@rule(
    "{about}? {n:number|day|a|vague|year} hyphen? {unit:unit|units} (or so)? {ago}",
    "{about}? {a} {n:vague|couple} of? {unit:units} {ago}",
    "{about}? {n:number|day} <or> <number|day> {unit:units} {ago}",
    "{about}? {half} a {unit} {ago}",
    "{unit:units} {ago}",
    "{about}? {a} {unit} or <number|day> {ago}",
)
def ago(m: Found, at: Context) -> Meaning | None:
    """two weeks ago, nearly a year ago, several years ago, half a century ago.

    The value is the day, week, month or year that is so far back. The days are those of that day, week or month;
    "a year ago" is no exact day: it covers the month of that day and those beside it, later ones for "nearly", earlier for "over".
    """
    unit = w.PLURALS.get(m.text("unit"), m.text("unit"))
    if unit in ("second", "minute", "hour"):
        return Meaning("TIME", at.published.isoformat() if at.published else None, at.published, at.published)
    n = 0.5 if m["half"] else _count(m)
    if n is None:
        return Meaning("DATE", "PAST_REF")
    if at.published is None:
        return Meaning("DATE", None)
    if unit == "year" and n == 1 and not m["about"] and _quarter_told(m, at):
        return of_period(c.shifted(at.told, -1, "year"), told=False)  # type: ignore[arg-type]
    return _so_far(at.published, -n, unit, m.text("about"))


def _quarter_told(m: Found, at: Context) -> bool:
    """Whether a quarter was told of just before: "profit rose in the third quarter from a year ago" compares quarters."""
    return at.told is not None and at.told.unit == "quarter" and m.start - at.told_at < _NEAR


def _count(m: Found) -> float | None:
    """How many, or None where the words don't say ("several")."""
    x = m["n"]
    if x is None:
        return None if m.text("unit") in w.PLURALS else 1
    if x.kind == "vague":
        return None
    if x.kind == "couple":
        return 2
    return 1 if x.kind == "a" else x.value


def _so_far(base: date, n: float, unit: str, about: str) -> Meaning:
    """The period that lies `n` units from `base`."""
    unit = "day" if unit == "night" else unit
    if unit == "fortnight":
        unit, n = "week", 2 * n
    if unit in ("decade", "century", "millennium"):
        unit, n = "year", n * w.SCALE[unit]
    there = c.moved(base, unit, n) if n == int(n) else base + timedelta(days=round(n * c.LENGTH[unit]))  # type: ignore[arg-type]
    p = c.containing(unit, there)  # type: ignore[arg-type]
    if unit != "year":
        return of_period(p)
    k = max(1, round(abs(n) / 4))  # the further back, the vaguer: a month either side for a year ago, five for twenty
    word = about.split()[0] if about else ""
    first = c.month(there.year, there.month - (0 if word in w.LATER_THAN_SAID else k)).first
    last = c.month(there.year, there.month + (0 if word in w.EARLIER_THAN_SAID else k)).last
    if n < 0:
        last = min(last, base)
    return Meaning("DATE", p.value, first, last, p)


@rule(
    "{about}? {n:number|day|a|couple} {unit:unit|units} {from:prep} {now:reference}",
    "{about}? a {n:vague|couple} of? {unit:units} {from:prep} {now:reference}",
)
def from_now(m: Found, at: Context) -> Meaning | None:
    """a decade from now"""
    unit, n = w.PLURALS.get(m.text("unit"), m.text("unit")), _count(m)
    if (m.text("from"), m.text("now")) != ("from", "now") or unit in ("second", "minute", "hour"):
        return None
    if n is None or at.published is None:
        return Meaning("DATE", "FUTURE_REF")
    return _so_far(at.published, n, unit, m.text("about"))


@rule(
    "{about}? {n:number|day|a|vague} {unit:unit|units} {way:earlier|later}",
    "{about}? {a} {n:vague|couple} of? {unit:units} {way:earlier|later}",
    "the? {unit} hyphen {way:earlier|ago}",
)
def earlier(m: Found, at: Context) -> Meaning | None:
    """two days later, a year earlier: from the time told last. "Two days after the vote" tells no day: it stays a DURATION."""
    unit, way = w.PLURALS.get(m.text("unit"), m.text("unit")), m.text("way")
    if unit in ("second", "minute", "hour"):
        return None
    n = _count(m)
    sign = 1 if way in w.AFTER_WORDS else -1
    if n is None:
        return Meaning("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF")
    if at.told is None and at.published is None:
        return Meaning("DATE", None)
    if unit == "year" and at.told and at.told.unit in ("quarter", "month", "season", "half"):
        return of_period(c.shifted(at.told, sign * int(n), "year"), told=False)
    base = at.told.first if at.told else at.published
    assert base is not None
    p = _so_far(base, sign * n, unit, "")
    return Meaning(p.type, p.value, p.first, p.last, p.told if unit == "day" else None)


@rule("the? {unit} hyphen? <ago|earlier> (fiscal|ordinal)? {same:unit|period}")
def year_ago_quarter(m: Found, at: Context) -> Meaning | None:
    """the year-ago quarter, the year-earlier quarter: the same quarter a year before the one told of."""
    if m.text("unit") != "year" or m.text("same") not in ("quarter", "period"):
        return None
    p = _quarter(at)
    return of_period(c.shifted(p, -1, "year"), told=False) if p else Meaning("DATE", None)


def _quarter(at: Context) -> Period | None:
    """The quarter told of, else the last one that was over at publication."""
    if at.told and at.told.unit == "quarter":
        return at.told
    return c.shifted(c.containing("quarter", at.published), -1) if at.published else None


@rule("the {unit}", "the {latest:relative} period", "{year:yearend}", "the fiscal {unit}")
def the_unit(m: Found, at: Context) -> Meaning | None:
    """the weekend (the last one, or the next where the verb says so), the quarter (the one told of), the year (of publication)"""
    unit = m.text("unit")
    if unit == "quarter" or m["latest"]:
        p = _quarter(at)
        return of_period(p) if p and m.text("latest") in ("latest", "") else None
    if unit == "year":
        return _the_year(m, at)
    if m["year"]:
        return of_period(c.narrowed(c.year(at.published.year), "late")) if at.published else Meaning("DATE", None)
    if unit != "weekend":
        return None
    if at.published is None:
        return Meaning("DATE", None)
    ahead = at.tense_at(m.start) == "future"
    base = at.published if ahead or at.published.weekday() >= 5 else at.published - 7 * _DAY
    return of_period(c.weekend(base))


def _the_year(m: Found, at: Context) -> Meaning | None:
    """ "the year ended June 30" is a length; "for the year" the year of publication; "the year he was born" neither."""
    before, after = m.before(), m.after()
    if after is not None and after.text in ("ended", "ending", "to"):
        return Meaning("DURATION", "P1Y")
    follows = at.pos_at(after.start) if after is not None else ""
    if (
        before is None
        or before.text not in ("for", "in", "during", "of", "throughout")
        or follows[:2] in ("NN", "PR", "WP", "WR", "DT")
    ):
        return None
    return of_period(c.year(at.published.year), told=False) if at.published else Meaning("DATE", None)


@rule("more? {reference}", "the {relative}", "the near? {future}")
def reference(m: Found, at: Context) -> Meaning | None:
    """now, currently, more recently, the past, the near future"""
    if m["future"]:
        return Meaning("DATE", "FUTURE_REF")
    if m["reference"]:
        return _reference(w.REFERENCES[m.text("reference")], at)
    after = m.after()
    modifies = after is not None and at.pos_at(after.start)[:2] in ("NN", "JJ", "CD")
    return Meaning("DATE", "PAST_REF") if m.text("relative") == "past" and not modifies else None


@rule("{current:relative}")
def current(m: Found, at: Context) -> Meaning | None:
    """ "current" before a noun is a present reference (TimeML's guidelines list it)."""
    return _reference("PRESENT_REF", at) if m.text("current") == "current" else None


def _reference(value: str, at: Context) -> Meaning:
    """Only the present has a day."""
    day = at.published if value == "PRESENT_REF" else None
    return Meaning("DATE", value, day, day)

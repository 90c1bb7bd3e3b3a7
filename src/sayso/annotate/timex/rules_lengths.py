"""Lengths and repetitions: DURATION ("two weeks", "the past three months") and SET ("every Monday", "$5 a year")."""

from __future__ import annotations

from sayso.annotate.timex import words as w
from sayso.annotate.timex.grammar import Context, Found, Meaning, rule
from sayso.annotate.timex.lexer import Lexeme
from sayso.annotate.timex.rules_relative import length, stretch

_FINE = {"second", "minute", "hour"}
_AGE_BEFORE = {"aged", "age", "old"}


@rule(
    "{about}? {n:number|day|year} more? hyphen? {unit:unit|units}",
    "the {n:number|day} more? {unit:units}",
    "the {first:ordinal} {n:number|day} {unit:units}",
    "a? {n:vague} {unit:units}",
    "{about}? a {n:couple} of? {unit:units}",
    "{about}? {n:number|day} <or|prep|hyphen> <number|day> hyphen? {unit:unit|units}",
)
def counted(m: Found, at: Context) -> Meaning | None:
    """nearly forty years, two-week, a few days, two or three months; not ages, "one second thought" or "one day he will" """
    unit, n = _unit(m), m["n"]
    if unit is None or n is None or _is_age(m) or _is_ordinal_second(m):
        return None
    if n.kind == "year" and n.value is not None and 1900 <= n.value <= 2100 and m.text("unit") not in w.PLURALS:
        return None
    if n.text == "one" and unit == "day" and not _led(m):
        return None
    return Meaning("DURATION", length(_amount(n), unit))


@rule(
    "{about}? a {unit} {or:or} <number|day>",
    "{about}? a? {unit} {and:and} a half",
    "{about}? {half} hyphen? a? hyphen? {unit}",
    "{about}? a {half} hyphen? {unit}",
)
def with_half(m: Found, at: Context) -> Meaning | None:
    """half an hour, a year and a half, a month or two"""
    unit = _unit(m)
    if unit is None or _is_age(m):
        return None
    return Meaning("DURATION", length(0.5 if m["half"] else 1.5 if m["and"] else None, unit))


def _amount(n: Lexeme) -> float | None:
    """How many; None where the words don't say."""
    return None if n.kind == "vague" else 2 if n.kind == "couple" else n.value


def _led(m: Found) -> bool:
    """Whether a preposition leads to the match: "in one day"."""
    before = m.before()
    return before is not None and before.kind in ("prep", "about", "of", "number", "day")


def _unit(m: Found) -> str | None:
    word = m.text("unit")
    unit = w.PLURALS.get(word, word)
    return unit if unit in w.DESIGNATORS else None


def _is_age(m: Found) -> bool:
    """12-year-old, 92 years old, aged 5 years, at the age of 92 years"""
    before, after, then = m.before(), m.after(), m.after(2)
    if after is not None and (after.kind == "old" or (after.kind == "hyphen" and then is not None and then.kind == "old")):
        return True
    return before is not None and (before.text in _AGE_BEFORE or (before.kind == "of" and (m.before(2) or before).text == "age"))


def _is_ordinal_second(m: Found) -> bool:
    """ "one second thought" counts no seconds; "one second" at a clause's end may."""
    return m.text("unit") == "second" and m.text("n") not in ("a", "one", "1", "half") and "hyphen" not in _kinds(m)


def _kinds(m: Found) -> list[str]:
    return [x.kind for x in m.lexemes[m.match.start() : m.match.end()]]


@rule(
    "{the:the}? {relative} {n:number|day|vague|couple} of? {unit:units}",
    "{the:the}? {relative} <number|day> (prep|or|hyphen) {n:number|day} {unit:units}",
    "the {relative} {unit:units}",
    "{relative} {unit:units}",
)
def stretch_of(m: Found, at: Context) -> Meaning | None:
    """the past three months, the next two weeks, the last few days, in recent days; "the truce will last two weeks" is none"""
    unit, word, n = _unit(m), m.text("relative"), m["n"]
    if unit is None or word in ("same", "that") or (word == "last" and at.pos_at(m.start).startswith("VB")):
        return None  # "would last 60 days"
    amount = _amount(n) if n else None
    if amount is not None:
        return stretch(amount, unit, word, at)
    if unit == "day" and word == "recent":
        return Meaning("DATE", "PAST_REF")
    if unit == "day" and word == "these":
        return Meaning("DATE", "PRESENT_REF", at.published, at.published)
    return Meaning("DURATION", length(None, unit))


_LASTING = {"for", "in", "within", "over", "than", "after", "lasting", "lasted", "spent", "took", "before", "during"}


@rule("{about} a {unit}", "a {unit}")
def one(m: Found, at: Context) -> Meaning | None:
    """ "within a week" is a DURATION, "15 a year" a SET; "a day when" neither"""
    unit, before, after = m.text("unit"), m.before(), m.after()
    if unit not in w.DESIGNATORS or unit in ("season", "second", "quarter") or _is_age(m):
        return None
    if after is not None and after.kind == "hyphen" and not m["about"]:
        return None
    if before is not None and not m["about"] and _per(m, before, at):
        return Meaning("SET", length(1, unit))
    lasting = before is not None and before.kind == "prep" and before.text in _LASTING
    if m["about"] or lasting or (after is not None and after.text in ("before", "after")):
        return Meaning("DURATION", length(1, unit))
    return None


def _per(m: Found, before: Lexeme, at: Context) -> bool:
    """ "$5 a year", "15 people a day": the thing before is counted."""
    if before.kind in ("number", "day", "year", "times"):
        return True
    counts = [x for k in (2, 3, 4) if (x := m.before(k)) is not None]
    return at.pos_at(before.start) in ("NNS", "NN", "CD", "$") and any(x.kind in ("number", "day", "year") for x in counts)


@rule("{about}? {units} or {units2:units}", "{about}? {units}", "{units:units} hyphen long", "{about}? {units:unit} hyphen long")
def some(m: Found, at: Context) -> Meaning | None:
    """for weeks, within months, decades-long"""
    word = m.text("units")
    unit = w.PLURALS.get(word, word)
    if unit in ("second", "night", "season", "quarter", "weekend", "minute") or unit not in w.DESIGNATORS or _is_age(m):
        return None
    n = 1 if word == unit else None
    return Meaning("DURATION", length(n, unit))


@rule("{whole} the? {unit}", "the {whole} {unit}")
def whole(m: Found, at: Context) -> Meaning | None:
    """all day, the whole week, the entire year"""
    unit = m.text("unit")
    return Meaning("DURATION", length(1, unit)) if unit in w.DESIGNATORS and unit not in _FINE else None


@rule(
    "every {n:number|day}? {unit:unit|units|weekday|month|daypart|season|holiday}",
    "every {weekday} {part:daypart}",
    "every {other:other} {unit:unit|weekday}",
    "{times} a {unit}",
    "<number|day> times a {unit}",
)
def every(m: Found, at: Context) -> Meaning | None:
    """every Monday, each year, every two weeks, every other day, twice a month"""
    if m["weekday"]:
        return Meaning("SET", f"XXXX-WXX-{m.number('weekday') + 1}T{w.DAYPARTS[m.text('part')]}")
    x, n = m["unit"], m["n"]
    if x is None or m.text("other") not in ("", "other"):
        return None
    times = 2.0 if m["other"] else n.value or 1.0 if n else 1.0
    return _repeated(x.kind, x.text, int(x.value or 0), times)


def _repeated(kind: str, text: str, value: int, n: float) -> Meaning | None:
    unit = w.PLURALS.get(text, text)
    if kind == "weekday":
        return Meaning("SET", f"XXXX-WXX-{value + 1}")
    if kind == "month":
        return Meaning("SET", f"XXXX-{value:02}")
    if kind == "daypart":
        return Meaning("SET", f"XXXX-XX-XXT{w.DAYPARTS[text]}")
    if kind == "season":
        return Meaning("SET", f"XXXX-{w.SEASONS[text]}")
    if unit in w.DESIGNATORS:
        return Meaning("SET", length(n, unit))
    return Meaning("SET", "P1Y") if kind == "holiday" else None


@rule("{frequency}")
def frequency(m: Found, at: Context) -> Meaning | None:
    """daily, annually"""
    return Meaning("SET", w.FREQUENCIES[m.text("frequency")])


@rule("{weekdays}", "{weekday} {parts:dayparts}")
def weekdays(m: Found, at: Context) -> Meaning | None:
    """Mondays, Tuesday evenings"""
    n = m.number("weekdays" if m["weekdays"] else "weekday") + 1
    part = f"T{w.DAYPARTS[m.text('parts')[:-1]]}" if m["parts"] else ""
    return Meaning("SET", f"XXXX-WXX-{n}{part}")

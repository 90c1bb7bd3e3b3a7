"""Lengths and repetitions: DURATION ("two weeks", "the past three months") and SET ("every Monday", "$5 a year")."""

from __future__ import annotations

from sayso.annotate.timex import words as w
from sayso.annotate.timex.grammar import Context, Found, Meaning, rule
from sayso.annotate.timex.rules_relative import length, stretch

_FINE = {"second", "minute", "hour"}
_AGE_BEFORE = {"aged", "age", "old"}


@rule(
    "{about}? the? {n:number|day|year} more? hyphen? {unit:unit|units}",
    "the {first:ordinal} {n:number|day} {unit:units}",
    "{about}? a {unit:unit} or <number|day>",
    "{about}? a {unit} and a half",
    "{about}? {n:vague} {unit:units}",
    "{about}? a {n:vague|couple} of? {unit:units}",
    "{about}? {n:number|day} <or|prep|hyphen> <number|day> hyphen? {unit:unit|units}",
    "{about}? {unit:unit} and a half",
    "{about}? half hyphen? a? hyphen? {unit}",
    "{about}? a half hyphen? {unit}",
)
def counted(m: Found, at: Context) -> Meaning | None:
    """nearly forty years, two-week, a few days, two or three months; not ages, not "a second man" """
    groups, unit = m.match.re.groupindex, _unit(m)
    if unit is None or _is_age(m) or _is_ordinal_second(m):
        return None
    if "n" not in groups and "or" in _kinds(m):
        return Meaning("DURATION", length(None, unit))
    if "n" not in groups:
        return Meaning("DURATION", length(0.5 if "half" in _texts(m)[:3] and "and" not in _texts(m) else 1.5, unit))
    n = m["n"]
    assert n is not None
    if n.kind == "year" and n.value is not None and 1900 <= n.value <= 2100 and m.text("unit") not in w.PLURALS:
        return None
    if n.text == "one" and unit == "day" and not _led(m):
        return None  # "one day he will": some day
    value = None if n.kind == "vague" else 2 if n.kind == "couple" else n.value
    return Meaning("DURATION", length(value, unit))


def _led(m: Found) -> bool:
    """Whether a preposition leads to the match: "in one day"."""
    before = m.before()
    return before is not None and before.kind in ("prep", "about", "of", "number", "day")


def _unit(m: Found) -> str | None:
    word = m.text("unit")
    unit = w.PLURALS.get(word, word)
    return unit if unit in w.DESIGNATORS else None


def _texts(m: Found) -> list[str]:
    return [x.text for x in m.lexemes[m.match.start() : m.match.end()]]


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
    "the {relative} {unit:units}",
    "{relative} {unit:units}",
)
def stretch_of(m: Found, at: Context) -> Meaning | None:
    """the past three months, the next two weeks, the last few days, in recent days"""
    unit, word = _unit(m), m.text("relative")
    if unit is None or word in ("same", "that"):
        return None
    if "n" not in m.match.re.groupindex:
        if word == "recent":
            return Meaning("DATE" if unit in ("day", "night") else "DURATION", "PAST_REF" if unit == "day" else length(None, unit))
        if word == "these" and unit == "day":
            return Meaning("DATE", "PRESENT_REF", at.published, at.published)
        return Meaning("DURATION", length(None, unit))
    n = m["n"]
    assert n is not None
    if n.kind == "vague":
        return Meaning("DURATION", length(None, unit))
    return stretch(2 if n.kind == "couple" else n.value or 1, unit, word, at)


@rule("{about} a {unit}", "(?<=prep) a {unit}", "a {unit}")
def one(m: Found, at: Context) -> Meaning | None:
    """ "within a week" is a DURATION, "15 a year" a SET; "a day when" neither"""
    unit = m.text("unit")
    if unit not in w.DESIGNATORS or _is_age(m) or unit in ("season", "second", "quarter"):
        return None
    before, after = m.before(), m.after()
    if "about" in m.match.re.groupindex:
        return Meaning("DURATION", length(1, unit))
    if after is not None and after.kind == "hyphen":
        return None
    if before is not None and before.kind == "prep" and before.text in _LASTING:
        return Meaning("DURATION", length(1, unit))
    if before is not None and _per(m, at):
        return Meaning("SET", length(1, unit))
    if after is not None and after.text in ("before", "after"):
        return Meaning("DURATION", length(1, unit))
    return None


_LASTING = {"for", "in", "within", "over", "than", "after", "lasting", "lasted", "spent", "took", "before", "during"}


def _per(m: Found, at: Context) -> bool:
    """ "$5 a year", "15 people a day": the thing before is counted."""
    before = m.before()
    assert before is not None
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
    return (
        Meaning("DURATION", length(1, unit)) if unit in w.DESIGNATORS and unit not in _FINE and m.text("whole") != "half" else None
    )


@rule(
    "every {n:number|day}? {unit:unit|units|weekday|month|daypart|season|holiday}",
    "every {weekday} {part:daypart}",
    "every {other:other} {unit:unit|weekday}",
    "{times} a {unit}",
    "<number|day> times a {unit}",
)
def every(m: Found, at: Context) -> Meaning | None:
    """every Monday, each year, every two weeks, twice a month"""
    groups = m.match.re.groupindex
    if "weekday" in groups:
        return Meaning("SET", f"XXXX-WXX-{m.number('weekday') + 1}T{w.DAYPARTS[m.text('part')]}")
    if "other" in groups and m.text("other") != "other":
        return None
    x = m["unit"]
    assert x is not None
    n = 2.0 if "other" in groups else (m["n"].value or 1) if "n" in groups and m["n"] else 1.0
    return _repeated(x.kind, x.text, int(x.value or 0), n)


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
    groups = m.match.re.groupindex
    n = m.number("weekdays" if "weekdays" in groups else "weekday") + 1
    part = w.DAYPARTS[m.text("parts")[:-1]] if "parts" in groups else ""
    return Meaning("SET", f"XXXX-WXX-{n}" + (f"T{part}" if part else ""))

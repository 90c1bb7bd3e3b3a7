"""Amounts as they are meant: "from 75 million euros to 41 million", "from 3.5 to 3.25 percent", "a third of the patients".

in: the units of the text and of the reports    out: the same, numbers without a unit given the one that stands beside them in their
sentence, and parts told in words ("half", "one in five") as percent
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.units import Unit
from sayso.model import Quantity, Span

_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_HOW_MANY = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_COUNT = "|".join(_HOW_MANY)
_PART = re.compile(
    rf"\b(?:(?P<n>{_COUNT})[- ](?P<part>thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?= of\b| "
    rf"(?:its|their|his|her|the)\b)|"
    rf"(?<=\bby )(?:(?P<m>{_COUNT})[- ])(?P<cut>thirds?|quarters?|fifths?|sixths?|tenths?)\b|"
    r"(?P<half>half)(?= (?:of|all|the|its|their|his|her)\b)|(?<=\bby )(?P<by>half)\b|"
    rf"(?P<k>{_COUNT}) (?:in|out of) (?P<every>{_COUNT}|\d+)\b)",
    re.I,
)
_TO = re.compile(r"\s*(?:to|or|and|[-–])\s*$", re.I)
_MONEY = re.compile(r"[A-Z]{3}")
_BIG = 1e5  # from which a number that counts nothing, beside money, is money
_WHOLE = 100.0
_MOST = 40  # numbers of a sentence that are looked at


def as_meant(units: Sequence[Unit]) -> list[Unit]:
    """The units with their numbers as they are meant."""
    sentences: dict[tuple[int, int], dict[Span, Quantity]] = {}
    for unit in units:
        sentences.setdefault((unit.report, unit.place), {}).update({q.span: q for q in unit.quantities})
    meant = {place: _meant(found) for place, found in sentences.items()}
    return [_with(unit, meant[unit.report, unit.place]) for unit in units]


def _with(unit: Unit, meant: dict[Span, str]) -> Unit:
    parts = list(_parts(unit))
    told = tuple(
        replace(q, unit=meant.get(q.span, q.unit), thing=None if q.span in meant else q.thing)
        for q in unit.quantities
        if not any(p.span.touches(q.span) for p in parts)
    )
    told = tuple(_as_percent(q, unit) for q in told)
    return unit if told == unit.quantities and not parts else replace(unit, quantities=(*told, *parts))


def _as_percent(q: Quantity, unit: Unit) -> Quantity:
    """A bare number right before another one in percent: "from 3.5 to 3.25 percent"."""
    if q.unit is not None or q.thing is not None:
        return q
    behind = (p for p in unit.quantities[:_MOST] if p.unit == "percent" and p.span.start >= q.span.end)
    start = unit.clause.sentence.start
    if any(_TO.fullmatch(unit.sentence[q.span.end - start : p.span.start - start]) for p in behind):
        return replace(q, unit="percent")
    return q


def _meant(found: dict[Span, Quantity]) -> dict[Span, str]:
    """The currency of each large number of a sentence that counts nothing: of the money before it, else of that behind it."""
    told = sorted(found.values(), key=lambda q: q.span)[:_MOST]
    money = [q for q in told if q.unit and _MONEY.fullmatch(q.unit)]
    if not money:
        return {}
    bare = [q for q in told if q.unit is None and q.thing is None and (q.low or q.high or 0.0) >= _BIG]
    return {q.span: next((m.unit for m in reversed(money) if m.span < q.span), money[0].unit) or "" for q in bare}


def _parts(unit: Unit) -> Iterator[Quantity]:
    """The parts that a clause tells in words, in percent."""
    start = unit.span.start
    for m in _PART.finditer(unit.text):
        groups = m.groupdict()
        if groups["half"] or groups["by"]:
            value = _WHOLE / 2
        elif groups["every"]:
            every = groups["every"].lower()
            value = _WHOLE * _HOW_MANY[groups["k"].lower()] / (_HOW_MANY.get(every) or int(every[:6]) or 1)
        else:
            part = (groups["part"] or groups["cut"]).lower().removesuffix("s")
            value = _WHOLE * _HOW_MANY[(groups["n"] or groups["m"]).lower()] / _PARTS[part]
        if value <= _WHOLE:
            yield Quantity(span=Span(start + m.start(), start + m.end()), low=value, high=value, unit="percent", approximate=True)

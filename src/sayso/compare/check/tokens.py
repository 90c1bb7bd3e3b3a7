"""Numbers, weekdays and months that no reader of quantities and times made anything of: "lap 9", "in a January 2017 report",
"reported Tuesday".

in: a sentence of the checked text and the reports' sentences that hold most of its words    out: those that the sentences have
otherwise. They are told by their signs alone, so only a sentence that is nearly the text's own counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.check.numbered import numbered
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.deixis import WEEKDAYS
from sayso.model import Span

_NEARLY = 0.75  # share of the sentence's words that a report's sentence must hold
_MONTHS_LIST = "January February March April May June July August September October November December"
_MONTHS = _MONTHS_LIST.split()
_TOKEN = re.compile(
    r"\b(?:(?<=a )|(?<=per ))(?:year|month|week|day|hour)\b|"
    r"\b(?:(?:one[- ]|two[- ]|three[- ])?(?:thirds?|quarters?|fifths?|tenths?)|half|halves)(?= of\b)|"
    rf"\b(?:{'|'.join(sorted(WEEKDAYS))})\b|\b(?-i:{'|'.join(_MONTHS)})\b|(?<![\w.,])\d[\d,]*(?:\.\d+)?",
    re.I,
)
_RATES = frozenset({"year", "month", "week", "day", "hour"})
_SAID_ON = re.compile(
    r"\b(?:said|told|says|announced|added|confirmed|reported|stated|wrote)(?: (?!that)[\w’'-]+){0,3}? (?:on |late |early )?$", re.I
)
_UNLIKE_SIGNS = str.maketrans("", "", ",")


class Token(Struct, frozen=True):
    """A number, weekday or month at its span, and the unit whose sentence has another in its place, with that one's span."""

    span: Span
    place: Unit
    other: Span


def tokens(unit: Unit, others: Sequence[Unit]) -> Iterator[Token]:
    """The numbers, weekdays and months of a unit's sentence that the nearest sentence of the reports has otherwise.

    unit: any unit of the sentence; all of the sentence's words count.
    """
    nearest = max(others, key=lambda o: (_share(unit, o), o.key), default=None)
    if nearest is None or _share(unit, nearest) < _NEARLY:
        return
    own, theirs = list(_found(unit)), list(_found(nearest))
    known = {sign for sign, _ in theirs} | {sign for o in others if _share(unit, o) >= _NEARLY for sign, _ in _found(o)}
    loose = [(sign, span) for sign, span in theirs if sign not in {s for s, _ in own}]
    for sign, span in own:
        if sign in known:
            continue
        said = _of_saying(unit, span)  # such a day is no other day of the thing
        of_its_make = [p for other, p in loose if _make(other) == _make(sign) and (not said or _of_saying(nearest, p))]
        if of_its_make:
            yield Token(span, nearest, of_its_make[0])


def _of_saying(unit: Unit, span: Span) -> bool:
    """Whether a day is that of the saying: "…, the ministry said on Wednesday"."""
    before = unit.sentence[: span.start - unit.clause.sentence.start]
    return _SAID_ON.search(before) is not None


def _make(sign: str) -> str:
    """What a sign is: a weekday, a month, a rate, a part, a number, or that of a name, which is the noun that it numbers."""
    if " " in sign and sign[0].isalpha() and sign[-1].isdigit():
        return sign.split()[0]
    if sign in WEEKDAYS:
        return "weekday"
    if sign.capitalize() in _MONTHS:
        return "month"
    if sign in _RATES:
        return "rate"
    return "part" if sign[0].isalpha() else "number"


def _share(unit: Unit, other: Unit) -> float:
    """The share of all the words of a unit's sentence, weighed, that another's sentence holds."""
    words = {key: w for key, w in unit.around.items() if key[0] not in "#%"}
    return sum(w for key, w in words.items() if key in other.around) / (sum(words.values()) or 1.0)


def _found(unit: Unit) -> Iterator[tuple[str, Span]]:
    start = unit.clause.sentence.start
    for m in _TOKEN.finditer(unit.sentence):
        sign = m.group().casefold().translate(_UNLIKE_SIGNS).rstrip(".")
        noun = numbered(unit.sentence, m.start()) if sign.isdigit() else None
        yield f"{noun} {sign}" if noun else sign, Span(start + m.start(), start + m.end())

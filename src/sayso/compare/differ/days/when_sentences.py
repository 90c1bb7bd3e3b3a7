"""The sentences of a report in which a time of the table's kinds may stand, each as one unit with what stands before and behind it.

in: the units of a report    out: `Sentence`s in their order
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.units import Unit, day
from sayso.compare.differ.days.when_table import KINDS
from sayso.compare.differ.days.when_words import Kind
from sayso.model import TimeExpression

_KEPT = 1 << 12  # sentences whose kinds are remembered
_TOP = 40  # sentences of a report that are looked at
_LONG = 600  # characters of a sentence that are looked at
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w’-]{2,}")
_CALENDAR_LIST = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december
"""
_CALENDAR = frozenset(_CALENDAR_LIST.split())
_PLACED = re.compile(r"\b(?:in|at|near|from|outside|off|around)(?: the)?((?: [A-ZÀ-Þ][\w’-]+){1,3})")
_CLOCK = re.compile(r"\d ?[ap]\.?m\b|\d[:.]\d\d|\b(?:noon|midnight|o[’']clock|past|dawn)\b", re.I)
IT_WAS = re.compile(
    r"\W*(?:It was|This was|The time was|That was)(?: \w+){0,3}? (?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\d\d?:\d\d|noon|"
    r"midnight)(?!.*\bwhen\b)",
    re.I,
)


class Sentence(Struct, frozen=True):
    """A sentence of a report as one unit, its clauses, and those before and after it."""

    whole: Unit
    clauses: tuple[Unit, ...]
    before: str
    after: str
    last_day: date | None
    names_before: frozenset[str]
    people_before: frozenset[str]


def sentences(units: Sequence[Unit]) -> Iterator[Sentence]:
    """The sentences of a report that tell any time of the table's kinds, as units of their own."""
    clauses: dict[int, list[Unit]] = defaultdict(list)
    for unit in units:
        clauses[unit.clause.sentence.start].append(unit)
    told = [clauses[start] for start in sorted(clauses)[:_TOP]]
    for k, own in enumerate(told):
        text, times = own[0].sentence, _times_of(own)
        if len(text) > _LONG or not (times or _CLOCK.search(text)):
            continue
        if _tells_a_kind(text) or IT_WAS.match(text):
            around = told[k - 1][0].sentence if k else "", told[k + 1][0].sentence if k + 1 < len(told) else ""
            before = told[k - 1 :: -1] if k else []
            names = _first(names_in(t[0].sentence, t) for t in before)
            people = _first(names_in(_PLACED.sub(" ", t[0].sentence), t) for t in before)
            yield Sentence(_as_one(own, times), tuple(own), *around, _last_day(before), names, people)


def _tells_a_kind(text: str) -> bool:
    """Whether a sentence has the words of some kind."""
    return bool(kinds_in(text))


@lru_cache(maxsize=_KEPT)
def kinds_in(text: str) -> tuple[Kind, ...]:
    """The kinds whose words a sentence has."""
    low = text.lower()
    return tuple(k for k in KINDS if k.words.may_be_in(low) and k.words.pattern.search(text))


def _first(found: Iterable[frozenset[str]]) -> frozenset[str]:
    return next(filter(None, found), frozenset())


def _times_of(own: Sequence[Unit]) -> tuple[TimeExpression, ...]:
    """The times of a sentence, in its order."""
    times = {t.span: t for u in own for t in u.times if own[0].clause.sentence.holds(t.span)}
    return tuple(times[span] for span in sorted(times))


def _last_day(before: Iterable[Sequence[Unit]]) -> date | None:
    """The last day that the sentences before one tell, the nearest first."""
    for own in before:
        days = [
            day(t)[0] for t in _times_of(own) if t.type in ("DATE", "TIME") and day(t)[0] == day(t)[1] and not is_bare(own[0], t)
        ]
        if days:
            return days[-1]
    return None


def is_bare(unit: Unit, t: TimeExpression) -> bool:
    """Whether a time is an hour without its day."""
    start = unit.clause.sentence.start
    said = unit.sentence[t.span.start - start : t.span.end - start].lower()
    return t.type == "TIME" and not any(w in said for w in _CALENDAR | {"yesterday", "today"})


def _as_one(own: Sequence[Unit], times: tuple[TimeExpression, ...]) -> Unit:
    """A sentence as one unit."""
    first = min(own, key=lambda u: (u.little, u.key))
    sentence = first.clause.sentence
    return replace(first, text=first.sentence, clause=replace(first.clause, span=sentence), times=times)


def names_in(text: str, clauses: Sequence[Unit]) -> frozenset[str]:
    """The words of the names in a text, lower case."""
    known = {k[1:] for u in clauses for k in u.around if k[0] == "~"}
    found = {re.sub(r"[’']s?$", "", m[0].lower()) for m in _NAME.finditer(text)}
    return frozenset(w for w in found & known if w not in _CALENDAR)

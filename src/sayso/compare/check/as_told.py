"""Numbers that the reports tell of the very thing, however they were read there: "140 houses were swept away and a further 600
damaged" has 600 of what was damaged, and "leaving 31 missing" tells who writes that thirty-one people were missing.

in: a clause of the text with one of its numbers, the reports' clauses    out: where they have its number before the same word
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from sayso.compare.check.held import Beside
from sayso.compare.check.rounding import held_to, one_value
from sayso.compare.check.senses import may_stand_for
from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.numbers import dimension, is_small, one_thing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, stem
from sayso.model import Quantity, Span

_WORD = re.compile(r"[^\W\d_]+|[.;:!?]")
_FIGURE = re.compile(r"(?<![\w.,-])\d[\d,]*(?:\.\d+)?(?![\w%]|-\w|[.,]\d| (?:hundred|thousand|million|billion|trillion)\b)")
_COUNTED = re.compile(r"\b(?:number|count|toll|total) of (?:the )?([a-z]+)\b[^.;:!?]{0,40}$", re.I)  # "the number of dead at 19"
_BEFORE = 80  # characters before a number in which its word may stand
_REACH = 60  # characters behind a number in which its word stands
_AHEAD = 6  # words of them
_MOST = 4  # places that are shown
_MAYBE = 0.5  # how surely two numbers count one thing where one of them names none
_PALE_LIST = """
    a an the of in on at by to for from with per cent percent and or who that which were was been being be are is have has had other
    more another further those them his her its their year month week day hour minute second metre meter kilometre kilometer km mile
    tonne ton people person man woman number total about
"""
_PALE = frozenset(map(stem, _PALE_LIST.split()))


def told_of_it(unit: Unit, q: Quantity, near: Sequence[Beside], others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where the reports have a clause's number before the same telling word; a small one only in a sentence beside the clause's."""
    behind = _word_of(unit, q.span)
    if behind is None or q.low is None or q.unit == "clock":
        return ()
    beside = {(b.unit.report, b.unit.place) for b in near if b.enough}
    where = [u for u in others if not is_small(q) or (u.report, u.place) in beside]
    return tuple(islice(((u, s) for u in where for s in _same(q, u) if _word_of(u, s) == behind), _MOST))


def at_its_verb(unit: Unit, q: Quantity, others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where the reports have a measure, or a telling number, at a verb for the clause's, done by or to the same: "wants a rise of 9
    per cent", "is seeking 9 per cent"."""
    if unit.predicate in LITTLE or is_small(q):
        return ()
    there = (
        (u, p.span)
        for u in others
        for p in u.quantities
        if dimension(p) == dimension(q) and one_thing(q, p) >= _MAYBE and held_to(q, p) == "same" and one_value(q, p)
        if may_stand_for(unit.predicate, u.predicate) and _shares(unit, u) and u.denials == unit.denials
    )
    return tuple(islice(there, _MOST))


def _shares(unit: Unit, other: Unit) -> bool:
    """Whether two clauses have somebody or something in the same place of the deed."""
    return any(h not in PRONOUNS for r, h in unit.roles & other.roles if r in ("subject", "object"))


def _same(q: Quantity, other: Unit) -> Iterator[Span]:
    """The places of a sentence's numbers that are one of the text's, those that are told in figures and were not read as well."""
    yield from (p.span for p in other.quantities if dimension(p) == dimension(q) and held_to(q, p) == "same" and one_value(q, p))
    start = other.clause.sentence.start
    for m in _FIGURE.finditer(other.sentence) if q.unit is None else ():
        span = Span(start + m.start(), start + m.end())
        if float(m[0].replace(",", "")) == q.low and not any(p.span.touches(span) for p in other.quantities):
            yield span


def _word_of(unit: Unit, span: Span) -> str | None:
    """The stem of the first word behind a number that tells what is counted, or what becomes of it; else of what it is told to be
    the number of."""
    at = span.start - unit.clause.sentence.start
    if m := _COUNTED.search(unit.sentence, max(0, at - _BEFORE), at):
        return stem(m[1].lower())
    return _behind(unit.sentence, span.end - unit.clause.sentence.start)


def _behind(sentence: str, at: int) -> str | None:
    for m in islice(_WORD.finditer(sentence, at, at + _REACH), _AHEAD):
        if not m[0][0].isalpha():
            return None
        if (found := stem(m[0].lower())) not in _PALE:
            return found
    return None

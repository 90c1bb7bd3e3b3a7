"""Parts of a whole: "seven of the 31 wagons", where a report has "31 wagons, seven of them".

in: a number of a clause of the checked text, the reports' units    out: where the reports have the part, or the whole, beside the
other of the two; whether a clause has the whole where a report has only a part
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.check.rounding import held_to
from sayso.compare.clauses.numbers import dimension
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.model import Quantity, Span

Places = tuple[tuple[Unit, Span], ...]
_SHOWN = 4  # places that are told
# "Seven of the 31", "seven of the mill's 31".
_WHOSE = r"(?:the |its |their )?(?:[\w-]+ ){0,2}[\w-]+(?:[’']s|s[’']) "
_OF = re.compile(rf" (?:[a-z]+ )?(?:out )?of (?:{_WHOSE}|(?:the|its|their|his|her|those|these|all) )?", re.I)
# What may stand before a number that is told for all of it, or for about so many.
_ALL_OF = re.compile(
    r"(?:\b(?:all|both) )?(?:\bof )?(?:\b(?:the|its|their|his|her|those|these) )?"
    r"(?:\b(?:about|around|some|roughly|nearly|almost|over|more than|up to) )?$",
    re.I,
)
_OF_THEM = re.compile(r"(?: [a-z]+)? of (?:them|which|whom|these|those)\b", re.I)


def part_of_it(unit: Unit, q: Quantity, others: Sequence[Unit]) -> Places:
    """Where reports have a number that is a part, or a whole, in the text: both in one sentence, the part there as one of it."""
    pair = next((p for p in _pairs(unit) if q in p), None)
    if pair is None:
        return ()
    part, whole = pair
    found: list[tuple[Unit, Span]] = []
    for u in others:
        for theirs, of in _told_there(u, others):
            if _same(part, theirs) and _same(whole, of[1]):
                found.append((u, theirs.span) if q is part else (of[0], of[1].span))
    return tuple(found[:_SHOWN])


def whole_for_part(unit: Unit, other: Unit) -> bool:
    """Whether a report has a part do, or undergo, what the text has the whole do: "repaired (all of) its 40 boats", "repaired 5 of
    its 40 boats"."""
    if unit.predicate != other.predicate or len(unit.quantities) != 1:
        return False
    (q,) = unit.quantities
    if not _is_told_of(unit, q):
        return False
    return any(_same(q, whole) and _is_less(part, whole) for part, whole in _pairs(other) if _is_told_of(other, part))


def _is_told_of(unit: Unit, q: Quantity) -> bool:
    """Whether a number stands right behind a clause's verb, or right at its beginning: it is of what the verb tells of."""
    at = q.span.start - unit.span.start
    if at < 0:
        return False
    before = _ALL_OF.sub("", unit.text[:at]).split()
    return not before or unit.predicate in stems_of(before[-1].lower())


def _is_less(part: Quantity, whole: Quantity) -> bool:
    return part.high is not None and whole.low is not None and part.high < whole.low


def _pairs(unit: Unit) -> Iterator[tuple[Quantity, Quantity]]:
    """The parts of a clause with their wholes: "seven of the 31 wagons"."""
    start = unit.clause.sentence.start
    for part in unit.quantities:
        m = _OF.match(unit.sentence, part.span.end - start)
        whole = next((w for w in unit.quantities if m and w is not part and w.span.start - start == m.end()), None)
        if whole is not None:
            yield part, whole


def _told_there(unit: Unit, others: Sequence[Unit]) -> Iterator[tuple[Quantity, tuple[Unit, Quantity]]]:
    """The parts that a report's clause has, each with a number of its sentence that may be the whole."""
    start = unit.clause.sentence.start
    for part, whole in _pairs(unit):
        yield part, (unit, whole)
    for part in unit.quantities:
        if _OF_THEM.match(unit.sentence, part.span.end - start):
            beside = (u for u in others if (u.report, u.place) == (unit.report, unit.place))
            yield from ((part, (u, w)) for u in beside for w in u.quantities if w.span.end <= part.span.start)


def _same(q: Quantity, p: Quantity) -> bool:
    return dimension(q) == dimension(p) and q.unit != "ordinal" and held_to(q, p) == "same"

"""Kept up: what somebody has stopped by one report and went on with by another, told by a noun here and by a verb there: "has
suspended all deliveries", and "kept delivering to the villages".

in: the units of a story, little ones too, its reports    out: `Dispute`s of polarity, which only may be, one of each deed. The
sentences of both, or those before them, name the same one; and the reports are of the same days.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two
from sayso.model import Report, Span

_TOP = 30  # sentences of a report in which it is told
_MOST = 40  # clauses of either sort
_SOON = timedelta(days=1)
_ALL = r"(?:(?:all|its|their|the|most|every|further|any) ){0,2}(?:[a-z]+ )?"
_STOPPED = Sought(
    rf"\b(?P<how>suspend(?:ed|s|ing)|halt(?:ed|s|ing)|stopp(?:ed|ing)|paus(?:ed|es|ing)|ceas(?:ed|es|ing)|discontinued) {_ALL}"
    r"(?P<what>[a-z]{4,}(?:s|ing|tion|ment))\b"
)
_KEPT = Sought(
    r"\b(?P<how>kept (?:on )?|continued |continues |carried on |went on |never stopped |(?:is|are|was|were) still )"
    r"(?P<what>[a-z]{4,}ing)\b"
)
_KEPT_UP = Sought(
    rf"\b(?P<how>kept up|keeps up|maintained|continued|continues|continued with) {_ALL}(?P<what>[a-z]{{4,}}(?:s|ing|tion|ment))\b"
)
_TURNED = re.compile(
    r"\b(?:until|till|then|initially|at first|later|again|resum\w+|before|unless|if|would|could|should|may|might|will|not|never|"
    r"some|partly|temporar\w+|hop\w+|want\w*|urg\w+|call\w* (?:for|on)|earlier|previously|had been)\b",
    re.I,
)
# Anybody's doings, which tell nothing of what was stopped.
_NO_DEED_LIST = "being having doing going making taking saying operations things talks negotiations"
_NO_DEED = frozenset(_NO_DEED_LIST.split())


class _Told(Struct, frozen=True):
    """A deed that was stopped, or kept up. what: its stems."""

    unit: Unit
    what: frozenset[str]
    mark: Span


def kept_up(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What was stopped by one report and kept up by another; the first of each deed."""
    stopped = list(_told(units, _STOPPED))[:_MOST]
    kept = [*_told(units, _KEPT), *_told(units, _KEPT_UP)][:_MOST] if stopped else []
    seen: set[str] = set()
    for a, b in product(stopped, kept):
        deed = a.what & b.what
        if deed and deed.isdisjoint(seen) and _of_one_time(a.unit, b.unit, reports, strangers) and _by_one(a.unit, b.unit, units):
            seen |= deed
            marks = ((a.mark,), (b.mark,))
            yield Dispute((a.unit, b.unit), "polarity", ("stopped", "kept up"), marks)


def _told(units: Sequence[Unit], words: Sought) -> Iterator[_Told]:
    for unit in that_may_have(units, words):
        m = words.pattern.search(unit.text) if unit.place < _TOP and _is_so(unit) else None
        if m is not None and m["what"].lower() not in _NO_DEED:
            yield _Told(unit, stems_of(m["what"].lower()), Span(unit.span.start + m.start(), unit.span.start + m.end()))


def _is_so(unit: Unit) -> bool:
    c = unit.clause
    return is_told(unit) and not (c.hedge or c.condition or c.modality or c.negation or _TURNED.search(unit.text))


def _of_one_time(a: Unit, b: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether two reports of one thing are of the same days, and neither clause of another day than the other's."""
    near = a.report != b.report and by_two(a, b, reports, strangers, within=_SOON)
    return near and not (a.times and b.times and other_days(a, b))


def _by_one(a: Unit, b: Unit, units: Sequence[Unit]) -> bool:
    """Whether the sentences of both name the same one; one that names nobody is of who is named before it."""
    one, other = (_named(x, units, 0) or _named(x, units, 1) for x in (a, b))
    return bool(one & other)


def _named(unit: Unit, units: Sequence[Unit], before: int) -> set[str]:
    """The words of the names in a clause's sentence, or in one before it."""
    there = (u for u in units if u.report == unit.report and u.place == unit.place - before)
    return {k for u in there for k in u.around if k[0] == "~"}

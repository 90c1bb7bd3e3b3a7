"""Forces there: that somebody's men were at a place by one source, and had none there by another: "had no fighters anywhere near
the pass", and "a patrol of his had been in the pass at dawn".

in: the units of a story, little ones too, its reports    out: `Dispute`s of polarity, which only may be, one of each place. Both
are of the same side, by a name in their sentences, of the same place, by its noun or name, and of no other day.
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
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two
from sayso.model import Report, Span

_TOP = 30  # sentences of a report in which it is told
_MOST = 40  # clauses of either sort
_SOON = timedelta(days=2)  # between two reports
_FORCES = (
    r"(?:fighters|troops|soldiers|forces|units?|patrols?|gunmen|militiamen|men|tanks|artillery|drones?|aircraft|planes|jets|"
    r"warships|ships|boats|vessels|police|officers|army vehicles|vehicles)"
)
_PLACE = r"(?:in|at|near|inside|around|on|along|under|beside|above|over|off) (?:or (?:in|at|near|on) )?(?:the |that |this )?"
_WHERE = rf"{_PLACE}(?P<where>(?:[\w’-]+ ){{0,3}}?[\w’-]+)(?=[,.;:”\"]|$| (?:on|at|that|when|before|after|during|in the)\b)"
_NONE = Sought(
    rf"\b(?P<how>(?:had|have|has|(?:there (?:were|was|are|is))|were|was)(?: had)? no(?: [a-z]+)? {_FORCES})"
    rf"(?: (?:anywhere|at all|present|deployed|stationed|active|operating|whatsoever))*(?: {_WHERE})"
)
_THERE = Sought(
    rf"\b(?P<how>{_FORCES}\b(?: [\w’-]+){{0,5}}? (?:had been|was|were|are|is|stood|waited|moved|drove|parked|seen|passed|entered|"
    rf"crossed|held|took up)(?: [\w’-]+){{0,3}}?) {_WHERE}"
)
_UNREAL = re.compile(r"\b(?:if|unless|would|could|might|may|should|will|whether|accus\w+|alleg\w+|claim\w* that)\b", re.I)


class _Told(Struct, frozen=True):
    """Forces at a place, or none. where: the stem of the place.  called: all its words."""

    unit: Unit
    where: frozenset[str]
    called: frozenset[str]
    mark: Span


def forces_there(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """Whose forces were somewhere by one source and not by another; the first of each place."""
    none = list(_told(units, _NONE, denied=True))[:_MOST]
    there = list(_told(units, _THERE, denied=False))[:_MOST] if none else []
    seen: set[str] = set()
    for a, b in product(there, none):
        where = a.where & b.where
        if where and where.isdisjoint(seen) and _of_one_side(a, b) and _of_one_time(a.unit, b.unit, reports, strangers):
            seen |= where
            yield Dispute((a.unit, b.unit), "polarity", ("said", "denied"), ((a.mark,), (b.mark,)))


def _told(units: Sequence[Unit], words: Sought, *, denied: bool) -> Iterator[_Told]:
    for unit in that_may_have(units, words):
        c = unit.clause
        if unit.place >= _TOP or not is_told(unit) or c.hedge or c.condition or c.modality or _UNREAL.search(unit.text):
            continue
        m = words.pattern.search(unit.text)
        if m is not None and (denied or not c.negation):
            called = m["where"].lower().split()
            yield _Told(
                unit,
                frozenset({stem(called[-1])}),
                frozenset(called),
                Span(unit.span.start + m.start("how"), unit.span.start + m.end("how")),
            )


def _of_one_side(a: _Told, b: _Told) -> bool:
    """Whether both sentences name the same side: a name that is not the place's."""
    shared = {k[1:] for k in a.unit.around.keys() & b.unit.around.keys() if k[0] == "~"}
    return bool(shared - a.called - b.called)


def _of_one_time(a: Unit, b: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether two sources, or reports, tell of one time."""
    told = by_two(a, b, reports, strangers, within=_SOON)
    return told and (a.report == b.report or not (a.times and b.times and other_days(a, b)))

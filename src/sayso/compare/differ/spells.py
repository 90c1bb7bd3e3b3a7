"""Spells: from which year to which somebody held an office, where two reports have it a year or two otherwise: "served from 1967
to 1979", "held the seat from 1966 to 1978".

in: the units of a story, and the texts of its reports    out: `Dispute`s of time. No clause need be alike for it: the last one
named before the years is the same in both, by the whole name, and neither report has another spell of theirs.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.units import Unit
from sayso.compare.differ.disputes import Dispute
from sayso.model import Span

_YEAR = r"((?:1[6-9]|20)\d\d)"
_SPELL = re.compile(rf"\b(?:from|between) {_YEAR} (?:to|until|till|through|and) {_YEAR}\b(?!\d)")
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ]\.)?(?: [A-ZÀ-Þ][\w’'-]+){1,2}")
_LEAD = 120  # characters before the years in which the name stands
_FAR = 3  # years that one end may be off
_MOST = 200  # spells of a story that are held against each other


class _Spell(Struct, frozen=True):
    unit: Unit
    name: str
    years: tuple[int, int]
    span: Span

    @property
    def words(self) -> str:
        """Its years as they stand in the report."""
        start = self.unit.clause.sentence.start
        return self.unit.sentence[self.span.start - start : self.span.end - start]


def spells(units: Sequence[Unit], texts: Sequence[str], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The spells that two reports give otherwise, each person's once. texts: those of the reports, in order.  strangers: whether
    two reports are hardly of one thing."""
    telling = {r for r, text in enumerate(texts) if _SPELL.search(text)}
    told = list(_spells([u for u in units if u.report in telling]))[:_MOST] if len(telling) > 1 else []
    done = set[str]()
    for a, b in combinations(told, 2):
        if a.name != b.name or a.name in done or a.unit.report == b.unit.report or not _near(a, b):
            continue
        own = [{s.years for s in told if s.name == a.name and s.unit.report == x.unit.report} for x in (a, b)]
        if all(len(years) == 1 for years in own) and not strangers(a.unit.report, b.unit.report):
            done.add(a.name)
            shown = [Span(min(x.unit.span.start, x.span.start), max(x.unit.span.end, x.span.end)) for x in (a, b)]
            spans = (shown[0], shown[1])
            yield Dispute((a.unit, b.unit), "time", (a.words, b.words), ((a.span,), (b.span,)), spans, sure=True)


def _near(a: _Spell, b: _Spell) -> bool:
    """Whether two spells are not the same, and a slip of a year or two apart."""
    return a.years != b.years and all(abs(x - y) <= _FAR for x, y in zip(a.years, b.years, strict=True))


def _spells(units: Sequence[Unit]) -> Iterator[_Spell]:
    """The spells that reports tell of somebody by name, each in the clause that has it, or ends right before it."""
    by_sentence: dict[tuple[int, int], list[Unit]] = defaultdict(list)
    for unit in sorted(units, key=lambda u: (u.report, u.place, -u.span.start)):
        by_sentence[unit.report, unit.clause.sentence.start].append(unit)
    for (_, start), own in by_sentence.items():
        for m in _SPELL.finditer(own[0].sentence):
            span = Span(start + m.start(), start + m.end())
            names = [n[0] for n in _NAME.finditer(own[0].sentence, max(0, m.start() - _LEAD), m.start())]
            before = next((u for u in own if u.span.start <= span.start), None)
            if names and before is not None and int(m[1]) < int(m[2]):
                yield _Spell(before, names[-1].casefold(), (int(m[1]), int(m[2])), span)

"""Spells: from which year to which somebody held an office, where two reports have it a year or two otherwise: "served from 1967
to 1979", "held the seat from 1966 to 1978".

in: the units of a story, and the texts of its reports    out: `Dispute`s of time. No clause need be alike for it: the last one
named before the years is the same in both, by the whole name, and neither report has another spell of theirs. Sure where both
name one office; of two offices it is none ("mayor from 1967 to 1979", "sat in parliament from 1968 to 1980").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span

_YEAR = r"((?:1[6-9]|20)\d\d)"
_SPELL = re.compile(rf"\b(?:from|between) {_YEAR} (?:to|until|till|through|and) {_YEAR}\b(?!\d)")
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ]\.)?(?: [A-ZÀ-Þ][\w’'-]+){1,2}")
_LEAD = 120  # characters before the years in which the name stands
_BESIDE = 60  # characters behind the years in which their office may stand
_FAR = 2  # years that one end may be off
_MOST = 200  # spells of a story that are held against each other

# General knowledge, not tuned on any set. A "seat" or a "post" is the one of which the sentence tells before.
_OFFICE = re.compile(
    r"\b(?:(?P<which>prime|vice|deputy|foreign|finance|interior|defen[cs]e|justice|lieutenant|attorney|general|assistant)[ -])?"
    r"(?P<office>mayor|governor|senat(?:or|e)|president|minister|premier|chancellor|chair(?:man|woman)?|king|queen|pope|(?:arch)?bishop|"
    r"judge|justice|ambassador|director|commissioner|secretary|speaker|leader|coach|captain|editor|councill?or|council|"
    r"congress(?:man|woman)?|representatives?|MP|parliament|assembly|board|general|sheriff|treasurer|rector|dean)\b",
    re.I,
)
_BEHIND = re.compile(r",? (?:as|was) (?:the |a |an |its |their )?(?:[\w-]+ ){0,2}$", re.I)
_ONE_OFFICE = {
    "senate": "senator", "congressman": "congress", "congresswoman": "congress", "representative": "congress",
    "representatives": "congress", "mp": "parliament", "chairman": "chair", "chairwoman": "chair", "councilor": "council",
    "councillor": "council", "premier": "prime minister",
}  # fmt: skip


class _Spell(Struct, frozen=True):
    """office: of what, in one word for those that say the same; None where its sentence names none."""

    unit: Unit
    name: str
    office: str | None
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
        if a.office != b.office and None not in (a.office, b.office):
            continue
        own = [{s.years for s in told if s.name == a.name and s.unit.report == x.unit.report} for x in (a, b)]
        if all(len(years) == 1 for years in own) and not strangers(a.unit.report, b.unit.report):
            done.add(a.name)
            shown = [Span(min(x.unit.span.start, x.span.start), max(x.unit.span.end, x.span.end)) for x in (a, b)]
            spans = (shown[0], shown[1])
            sure = a.office is not None and a.office == b.office
            yield Dispute((a.unit, b.unit), "time", (a.words, b.words), ((a.span,), (b.span,)), spans, sure=sure)


def _near(a: _Spell, b: _Spell) -> bool:
    """Whether two spells are not the same, and a slip of a year or two apart."""
    return a.years != b.years and all(abs(x - y) <= _FAR for x, y in zip(a.years, b.years, strict=True))


def _office(sentence: str, start: int, end: int) -> str | None:
    """The office of which years tell: that right behind them ("from 1967 to 1979 as mayor"), or the last before."""
    behind = _OFFICE.search(sentence, end, end + _BESIDE)
    if behind is None or not _BEHIND.match(sentence[end : behind.start()]):
        behind = None
    found = behind or next(iter([*_OFFICE.finditer(sentence, max(0, start - _LEAD), start)][-1:]), None)
    if found is None:
        return None
    words = " ".join(w.lower() for w in (found["which"], found["office"]) if w)
    return _ONE_OFFICE.get(words, words)


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
                office = _office(own[0].sentence, m.start(), m.end())
                yield _Spell(before, names[-1].casefold(), office, (int(m[1]), int(m[2])), span)

"""Covered: what a truce, a law, a deal or a list takes in by one source and leaves out by another: "does not cover the province of
Dor", and "Dor was included".

in: the units of a story, little ones too, its reports    out: `Dispute`s of polarity, which only may be, one of each name. What is
covered has a name; it is told as of the same days, by two reports or by two sources of one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.sources import may_be_one_source
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two
from sayso.model import Report, Span

_TOP = 30  # sentences of a report in which it is told
_MOST = 40  # clauses of either sort
_NEAR = 4  # sentences that two sources of one report may stand apart
_SOON = timedelta(days=1)
_NAMED = r"(?P<what>[A-ZÀ-Þ][\w’-]{2,}(?: [A-ZÀ-Þ][\w’-]+)?)"
_WHAT = rf"(?:the |all |its )?(?:[a-z]+ ){{0,3}}?(?:of )?{_NAMED}"
_TAKEN_IN = r"(?:included|covered|part of (?:it|the (?:deal|truce|agreement|accord|plan|list)))"
# What is left out, and what is taken in; behind a verb, or before it.
_OUT = Sought(
    rf"\b(?P<how>(?:does|do|did|will|would) not (?:cover|include|apply to|extend to)|excludes?|excluded|exempts?|leaves? out) "
    rf"{_WHAT}",
    flags=0,
)
_IS_OUT = Sought(
    rf"\b{_NAMED} (?P<how>(?:is|was|are|were|would be|will be) (?:not {_TAKEN_IN}|excluded|exempt\b|left out))", flags=0
)
_IN = Sought(rf"\b(?P<how>covers|cover|covered|includes?|appl(?:y|ies) to|extends? to) {_WHAT}", flags=0)
_IS_IN = Sought(rf"\b{_NAMED} (?P<how>(?:is|was|are|were|would be|will be) (?:also )?{_TAKEN_IN})", flags=0)
_UNREAL = re.compile(r"\b(?:if|unless|should|could|might|may|must|whether|until|want\w*|demand\w*|ask\w*|propos\w*)\b", re.I)


class _Said(Struct, frozen=True):
    """That a name is covered, or is not. mark: the words that say so."""

    unit: Unit
    what: str
    mark: Span


def covered(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What is covered by one source and not by another; the first of each name."""
    out = [*_said(units, _OUT), *_said(units, _IS_OUT)][:_MOST]
    within = [s for s in (*_said(units, _IN), *_said(units, _IS_IN)) if not s.unit.clause.negation][:_MOST] if out else []
    seen: set[str] = set()
    for a, b in product(within, out):
        if a.what == b.what and a.what not in seen and _by_two(a.unit, b.unit, reports, strangers):
            seen.add(a.what)
            yield Dispute((a.unit, b.unit), "polarity", ("said", "denied"), ((a.mark,), (b.mark,)))


def _said(units: Sequence[Unit], words: Sought) -> Iterator[_Said]:
    for unit in that_may_have(units, words):
        c = unit.clause
        if unit.place >= _TOP or not is_told(unit) or c.hedge or c.condition or _UNREAL.search(unit.text):
            continue
        m = words.pattern.search(unit.text)
        if m is not None:
            start = unit.span.start
            yield _Said(unit, m["what"].split()[0].lower(), Span(start + m.start("how"), start + m.end("how")))


def _by_two(a: Unit, b: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether two sources of one report say so near each other, or two reports on two sources' word."""
    meant = abs(a.place - b.place) <= _NEAR if a.report == b.report else not may_be_one_source(a, b)
    return meant and by_two(a, b, reports, strangers, within=_SOON)

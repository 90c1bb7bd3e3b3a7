"""Parts: how many of one whole, where two reports name the same whole: "after 20 of 71 laps", "with 21 of 71 laps completed".

in: the units of a story    out: for each whole the parts that reports give otherwise, near to each other. No clause need be alike
for it: so many of just so many of one thing is one count; of those for and those against one is far from the other, or they stand
in one report. How far something had come is one count only of where it stopped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from math import inf

from sayso.compare.clauses.alike import is_of_the_story, one_predicate, other_moments
from sayso.compare.clauses.sources import other_doers
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.near_top import gathered, lone
from sayso.compare.differ.grounds.participants import Measure, Told, acquainted
from sayso.model import Quantity, Report

_WHOLE = re.compile(r" (?:out )?of (?:the |its |their |all )?(\d[\d,]{0,8}) [a-z]")
_DOZEN = 12  # up to which a whole is anybody's
# What passes one by one, so that a part of it is a moment, and many things happen at many of them.
_PASSING_WORDS = """
    lap stage hole round inning over minute hour day week mile kilometre kilometer metre game match set frame
"""
_PASSING = frozenset(map(stem, _PASSING_WORDS.split()))
_STOPPED = re.compile(r"\b(?:stop|halt|red-flag|suspend|abandon|interrupt|call(?:ed)? off|cut short|end(?:ed|s)?\b)", re.I)
# What grows by the hour.
_GOING_ON = re.compile(r"\b(?:count(?:ed|ing)|reporting|declared|tallied|processed|so far|by now|still|already)\b", re.I)
_WOMEN, _MEN = (re.compile(rf"\b(?:{w})\b", re.I) for w in ("women|girls|female", "men|boys|male"))
_NEAR = 1.25  # how many times as much another part may be, to be of the same


def parts(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Measure]:
    """The parts of one whole that reports give otherwise, one a report. strangers: whether two reports are hardly of one thing."""

    def whole_of(unit: Unit, q: Quantity) -> tuple[str, str] | None:
        whole = _whole(unit, q)
        return whole if whole is not None and is_of_the_story(unit, q.span, reports[unit.report]) else None

    for _, by_report in sorted(gathered(units, whole_of, top=inf).items()):
        told = acquainted(lone(by_report), strangers)
        values = sorted({q.low or 0.0 for _, q in told})
        if len(values) > 1 and values[-1] <= _NEAR * values[0] and not _of_two(told):
            yield Measure.of(told)


def _whole(unit: Unit, q: Quantity) -> tuple[str, str] | None:
    """The number and the noun of what a number is a part of."""
    if (
        q.unit is not None
        or q.thing is None
        or q.low is None
        or q.low != q.high
        or q.approximate
        or _GOING_ON.search(unit.sentence)
    ):
        return None
    if stem(q.thing) in _PASSING and not _STOPPED.search(unit.sentence):
        return None
    m = _WHOLE.match(unit.sentence, q.span.end - unit.clause.sentence.start)
    number = m[1].replace(",", "") if m else ""
    return (number, stem(q.thing)) if m and int(number) > max(_DOZEN, q.low) else None


def _of_two(told: Sequence[Told]) -> bool:
    """Whether anything shows that two parts are of two moments, of those for and those against, or of two who have them."""
    (first, _), *others = told
    return any(other_moments(first, u) or contrast(first, u) is not None or _of_two_owners(first, u) for u, _ in others)


def _of_two_owners(a: Unit, b: Unit) -> bool:
    """Whether two clauses name nobody alike, do one thing otherwise, or are of women and of men."""
    if (a.names and b.names and not a.names & b.names) or (one_predicate(a, b) and other_doers(a, b)):
        return True
    return any(bool(x.search(a.text)) != bool(x.search(b.text)) for x in (_WOMEN, _MEN))

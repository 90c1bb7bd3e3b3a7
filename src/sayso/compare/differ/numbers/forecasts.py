"""Forecasts: what those who forecast had expected a figure to be, where two reports have it otherwise: "economists had expected
claims to fall to 475,000", "below expectations of 500,000".

in: the units of a story    out: a `Dispute` of two such numbers each, which only may differ: two surveys are two numbers. Each
report tells one forecast in that measure, and they are near each other; what both round is none.

General knowledge of how news puts it, not tuned on any set.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from sayso.compare.clauses.having import having
from sayso.compare.clauses.numbers import dimension
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.participants import Told
from sayso.model import Quantity

_FAR, _ROUNDED = 1.5, 1.03  # how many times as much another forecast may be, and what is told as about so much
_LEAST = 100  # of what is counted: a smaller number may be of anything
_WHO = (
    r"(?:economists?|analysts?|forecasters?|wall street|investors|(?:dow jones|refinitiv|factset|bloomberg|reuters)(?: \w+)?|"
    r"consensus)"
)
_EXPECTS = r"(?:expect\w*|forecast\w*|predict\w*|anticipat\w*|project\w*|estimat\w*|pencill?ed in|look\w* for|call(?:ed|ing) for)"
_FORECAST = re.compile(
    rf"\b{_WHO}\b[^.;]{{0,60}}?\b{_EXPECTS}\b[^.;\d]{{0,50}}$|"
    rf"\b(?:(?:median|consensus) (?:estimate|forecast|number|figure)|consensus)\b[^.;\d]{{0,70}}$|"
    r"\b(?:expectations?|forecasts?|(?:economists|analysts|forecasters)[’'] (?:\w+ )?(?:estimates?|predictions?|projections?))"
    r"(?: \w+){0,3}? (?:of|for|was|were|at) (?:about |around |an? (?:\w+ ){0,3})?[$€£]?$",
    re.I,
)
_AT_LAST = re.compile(r"\b(?:from|up from|down from|than)\b[^,.;]{0,40}$", re.I)
_WORDS = (
    "econom", "analyst", "forecast", "wall street", "investor", "consensus", "expectation", "dow jones", "refinitiv", "factset",
    "bloomberg", "reuters",
)  # fmt: skip


def forecasts(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports have as forecast, and otherwise. strangers: whether two reports are hardly of one thing."""
    found: dict[tuple[int, str], dict[int, Told]] = defaultdict(dict)
    for unit in having(units, _WORDS):
        for q in unit.quantities:
            if _is_forecast(unit, q):
                found[unit.report, dimension(q)].setdefault(q.span.start, (unit, q))
    lone = [(measure, next(iter(told.values()))) for (_, measure), told in sorted(found.items()) if len(told) == 1]
    lone.sort(key=lambda x: x[1][0].key)
    for (measure, one), (other_measure, other) in combinations(lone, 2):
        apart = one[0].report != other[0].report and not strangers(one[0].report, other[0].report)
        if apart and measure == other_measure and _otherwise(one[1], other[1]):
            yield _dispute(one, other)


def _is_forecast(unit: Unit, q: Quantity) -> bool:
    """Whether a number is what was forecast, by the words of its sentence before it, and not what it was before."""
    if q.low is None or (dimension(q) == "count" and q.low < _LEAST):
        return False
    before = unit.sentence[: q.span.start - unit.clause.sentence.start]
    m = _FORECAST.search(before.replace("\n", " "))
    return m is not None and _AT_LAST.search(before, m.start()) is None


def _otherwise(p: Quantity, q: Quantity) -> bool:
    low, high = sorted((p.low or 0.0, q.low or 0.0))
    about = p.approximate or q.approximate
    return low > 0 and low != high and high <= _FAR * low and not (about and high <= _ROUNDED * low)


def _dispute(one: Told, other: Told) -> Dispute:
    (a, p), (b, q) = one, other
    texts = [" ".join(u.text[x.span.start - u.span.start : x.span.end - u.span.start].split()) for u, x in (one, other)]
    return Dispute((a, b), "number", (texts[0], texts[1]), ((p.span,), (q.span,)), (a.span, b.span), sure=False)

"""Put back: a day that a later report says was moved, beside the one that earlier reports give: "has until Friday to find a buyer",
and then "extended the deadline to July 20"; "will launch on Sunday", and then "postponed the launch to Thursday".

in: the units of a story, its reports    out: a `Dispute` each, the earlier account first, which time explains
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.units import Unit, day
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.timeline.bearing import is_moved_to
from sayso.model import Report, Span, TimeExpression, dated, day_of

_MOST = 60  # days that something was moved to which are looked at
_SHARED, _LEAST = 0.8, 2  # what the two accounts must share beside their days, and how many words
_NOT_BEFORE = re.compile(
    r"\b(?:not|n[’']t|no longer)\b[^.;]{0,60}\b(?:before|until|till) (?:the )?(?:[a-z]+ (?:half|part|week) of )?$", re.I
)
_WAS = r"\b(?:had been|was|were) (?:first |originally )?(?:planned|expected|due|scheduled|announced|set|to have)\b"
_HAD_BEEN = re.compile(_WAS, re.I)
_HAD_BEEN_FOR = re.compile(rf"{_WAS} (?:to (?:have )?[a-z]+ )?(?:on|for|by|in) (?:the )?$", re.I)
_NOW = re.compile(r"\b(?:will|would|is to|are to|should) (?:now|instead)\b", re.I)
_AHEAD = re.compile(r"\b(?:will|would|is to|are to|due|expected|planned|scheduled|hop(?:es?|ed|ing)|set)\b", re.I)
_AWAITED = re.compile(r"\b(?:is|are) (?:expected|due|scheduled|planned|set)\b", re.I)
_BY = re.compile(r"\b(?:until|till|by|before) (?:the )?$", re.I)

_Dated = tuple[Unit, TimeExpression]


def put_back(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What was to be by one day, or on it, and was moved to another; of each the account that shares most. strangers: whether two
    reports are hardly of one thing."""
    told = [(u, t) for u in units if is_told(u) or u.clause.modality == "obliged" for t in u.times if u.span.holds(t.span)]
    moved = (
        (u, t)
        for u, t in told
        if (not (u.clause.negation or u.clause.modality) and _is_moved(u, t)) or _is_not_before(u, t) or _is_anew(u, t)
    )
    for then in islice(moved, _MOST):
        own = then[0].report, then[0].place
        was = [day(t) for u, t in told if (u.report, u.place) == own and _is_of_before(u, t)]
        before = [b for b in told if _was_for(b, then, reports, was) and not strangers(b[0].report, then[0].report)]
        best = max(before, key=lambda b: (round(_in_common(b[0], then[0]), 6), -b[0].place, b[0].key, b[1].span), default=None)
        if best is not None:
            (a, s), (b, t) = best, then
            yield Dispute((a, b), "time", (_words(a, s), _words(b, t)), ((s.span,), (t.span,)))


def _is_moved(unit: Unit, t: TimeExpression) -> bool:
    return is_moved_to(unit.text, unit.clause, _within(unit, t), start=0)


def _is_not_before(unit: Unit, t: TimeExpression) -> bool:
    """Whether something "will not be given before January" that had been planned for another day."""
    return _NOT_BEFORE.search(unit.text, 0, t.span.start - unit.span.start) is not None and bool(_HAD_BEEN.search(unit.sentence))


def _is_anew(unit: Unit, t: TimeExpression) -> bool:
    """Whether something "will now take place on Thursday" that had been expected on another day."""
    before = unit.text[: t.span.start - unit.span.start]
    return bool(_NOW.search(before) and _HAD_BEEN.search(unit.sentence)) and not _is_of_before(unit, t)


def _is_of_before(unit: Unit, t: TimeExpression) -> bool:
    """Whether a time is the one for which something had been planned."""
    return _HAD_BEEN_FOR.search(unit.sentence, 0, t.span.start - unit.clause.sentence.start) is not None


def _within(unit: Unit, t: TimeExpression) -> Span:
    """Where a time stands in the text of its clause."""
    return Span(t.span.start - unit.span.start, t.span.end - unit.span.start)


def _was_for(before: _Dated, then: _Dated, reports: Sequence[Report], was: Sequence[tuple[date, date]]) -> bool:
    """Whether an earlier report has something for another day, of that which was moved. was: the days for which the later report
    says itself that it had been planned."""
    (a, s), (b, t) = before, then
    days = [day_of(dated(reports[u.report])) for u in (a, b)]
    if a.report == b.report or days[0] is None or days[1] is None or days[0] >= days[1] or day(s)[1] < days[0]:
        return False
    if day(s)[0] <= day(t)[1] and day(t)[0] <= day(s)[1]:
        return False
    by = _BY.search(a.text, 0, s.span.start - a.span.start) is not None
    if day(s) in was and _AHEAD.search(a.text):
        return any(k[0] not in "%#" for k in _shared(a, b))
    ahead = a.clause.modality == "planned" or _AWAITED.search(a.text) is not None
    return (by or ahead) and len(_shared(a, b)) >= _LEAST and _in_common(a, b) >= _SHARED


def _shared(a: Unit, b: Unit) -> list[str]:
    return sorted(k for k in a.around.keys() & b.around.keys() if k[0] not in "%#")


def _in_common(a: Unit, b: Unit) -> float:
    return sum(min(a.around[k], b.around[k]) for k in _shared(a, b))


def _words(unit: Unit, t: TimeExpression) -> str:
    at = _within(unit, t)
    return " ".join(unit.text[at.start : at.end].split())

"""Steps: the day of one step of talks or a strike, where two reports have it on two days: "walked out of the talks on Wednesday",
"left the talks on Tuesday".

in: the units of a story    out: `Dispute`s of time. No clause need be alike for it: the step is known by its words, in whatever
verb, and whose it is by a name before them in both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from sayso.compare.clauses.alike import is_told, words
from sayso.compare.clauses.having import having
from sayso.compare.clauses.units import Unit, day
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.timeline.ahead import is_called_off
from sayso.compare.timeline.words import STEPS
from sayso.model import TimeExpression

_MOST = 60  # clauses that tell of a step which are held against each other
# One of these stands in what tells of a step.
_HINTS = (
    "walk", "work", "strik", "tools", "stoppage", "talks", "negotiat", "table", "dialogue", "summit", "truce", "ceasefire",
    "accord", "agreement", "deal", "pact", "treaty",
)  # fmt: skip
_DAYS = 3  # between the two days of one step; who walks out later does so again

_Dated = tuple[Unit, TimeExpression]


def one_step(a: Unit, b: Unit) -> bool:
    """Whether both tell of one step as done, in whatever words, of one by name, and of two days near to each other."""
    s, t = _day(a), _day(b)
    if s is None or t is None or abs((day(s)[0] - day(t)[0]).days) > _DAYS:
        return False
    return _is_done(a) and _is_done(b) and any(_who(a, p) & _who(b, p) for p in STEPS)


def steps_of_two(a: Unit, b: Unit) -> bool:
    """Whether both tell of one sort of step, and others took it, by name: "Norland left the talks", "Sudra left the talks"."""
    if not (a.names - b.names and b.names - a.names):
        return False
    taken = (p for p in STEPS if p.search(a.text) and p.search(b.text))
    return any(one and other and not one & other for one, other in ((_who(a, p), _who(b, p)) for p in taken))


def steps(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports have on two days, each step once. strangers: whether two reports are hardly of one thing."""
    dated = [(u, t) for u in having(units, _HINTS) if (t := _day(u)) is not None]
    for step in STEPS:
        told = [(u, t) for u, t in dated if step.search(u.text) and _is_done(u)][:_MOST]
        pairs = ((x, y) for x, y in combinations(told, 2) if _on_two_days(x, y, step) and not _also(told, x, y))
        first = next((p for p in pairs if not strangers(p[0][0].report, p[1][0].report)), None)
        if first is not None:
            (a, s), (b, t) = first
            yield Dispute((a, b), "time", (words(a, s.span), words(b, t.span)), ((s.span,), (t.span,)))


def _on_two_days(one: _Dated, other: _Dated, step: re.Pattern[str]) -> bool:
    """Whether two reports have a step of one by name on two days, and these near to each other."""
    (a, s), (b, t) = one, other
    near = 0 < abs((day(s)[0] - day(t)[0]).days) <= _DAYS
    return near and a.report != b.report and bool(_who(a, step) & _who(b, step))


def _day(unit: Unit) -> TimeExpression | None:
    """The one day that a clause gives."""
    own = [t for t in unit.times if unit.span.holds(t.span)]
    return own[0] if len(own) == 1 and own[0].type == "DATE" and day(own[0])[0] == day(own[0])[1] else None


def _is_done(unit: Unit) -> bool:
    clause = unit.clause
    return is_told(unit) and not (clause.negation or clause.hedge or clause.modality or is_called_off(unit.text, clause))


def _who(unit: Unit, step: re.Pattern[str]) -> set[str]:
    """The words of names that stand before a step."""
    found = step.search(unit.text)
    before = unit.text[: found.start()].lower() if found else ""
    return {key for key in unit.names if key[0] == "~" and re.search(rf"\b{re.escape(key[1:])}\b", before)}


def _also(told: Sequence[_Dated], one: _Dated, other: _Dated) -> bool:
    """Whether one of the two reports has the other's day, too."""
    (a, s), (b, t) = one, other
    return any((u.report, day(x)) in ((a.report, day(t)), (b.report, day(s))) for u, x in told)

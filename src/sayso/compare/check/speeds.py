"""Speeds without a unit: "doing 95 in a 60 zone".

in: a number of the checked text, and the reports' units    out: the number as the speed that the reports have it as, and where
they have it, where it is a limit
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.clauses.numbers import dimension, standing
from sayso.compare.clauses.units import Unit
from sayso.model import Quantity, Span

_WINDOW = 40  # characters before and behind a number in which it is told for a speed
_SHOWN = 4  # places of a number that are told
_DOING = re.compile(
    r"\b(?:doing|did|going|clocked|(?:travell?ing|driving|speeding|running) at) (?:about |around |over |up to )?$", re.I
)
_KNOTS = re.compile(r" ?(?:knots?|kn|kts)\b", re.I)  # a unit that is none of road or rail
_ZONE = re.compile(r"[- ](?:zone|limit)\b", re.I)
_LIMIT = re.compile(
    r"\b(?:limit|maximum|ceiling) (?:(?:there |here |(?:at|on|in|for) (?:[\w’'-]+ ){1,4}?)?(?:is|was) |of |at |there )"
    r"(?:only |just )?$",
    re.I,
)


def as_speed(unit: Unit, q: Quantity, others: Sequence[Unit]) -> Quantity:
    """A number that is told for a speed without saying in what, in the one unit that the reports have speeds in."""
    if q.unit is not None or _KNOTS.match(unit.text, q.span.end - unit.span.start) or not _is_speed(unit, q):
        return q
    units = {p.unit for u in others for p in u.quantities if dimension(p) == "speed"}
    return replace(q, unit=units.pop(), thing=None) if len(units) == 1 else q


def limit_told(unit: Unit, q: Quantity, others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where the reports have a number that the text has as a limit: it is none of how fast something went."""
    if dimension(q) != "speed" or not _is_limit(unit, q):
        return ()
    told = ((u, p.span, as_speed(u, p, others)) for u in others for p in u.quantities if dimension(p) == "speed" or _is_limit(u, p))
    return tuple((u, span) for u, span, p in told if dimension(p) == "speed" and standing(q, p) == "same")[:_SHOWN]


def told_as_limit(unit: Unit, q: Quantity, others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where the reports have how fast something went, where the text says that it went at what they have as the limit alone."""
    if dimension(q) != "speed" or not _goes_at(unit, q):
        return ()
    speeds = [
        (u, p.span, _is_limit(u, p), standing(q, p) == "same") for u in others for p in u.quantities if dimension(p) == "speed"
    ]
    if not any(limit and same for _, _, limit, same in speeds) or any(same and not limit for _, _, limit, same in speeds):
        return ()
    return tuple((u, span) for u, span, limit, _ in speeds if not limit)[:_SHOWN]


def _goes_at(unit: Unit, q: Quantity) -> bool:
    """Whether a number is how fast something went: "was doing 60", and not "over 60"."""
    start = q.span.start - unit.span.start
    doing = _DOING.search(unit.text, max(0, start - _WINDOW), start)
    return doing is not None and not doing[0].endswith(("over ", "up to ")) and not _is_limit(unit, q)


def _is_limit(unit: Unit, q: Quantity) -> bool:
    start, end = q.span.start - unit.span.start, q.span.end - unit.span.start
    return _ZONE.match(unit.text, end) is not None or _LIMIT.search(unit.text, max(0, start - _WINDOW), start) is not None


def _is_speed(unit: Unit, q: Quantity) -> bool:
    start, end = q.span.start - unit.span.start, q.span.end - unit.span.start
    if _is_limit(unit, q):
        return True
    return (
        _DOING.search(unit.text, max(0, start - _WINDOW), start) is not None
        and _ZONE.search(unit.text, end, end + _WINDOW) is not None
    )

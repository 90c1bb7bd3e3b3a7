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
_ZONE = re.compile(r"[- ](?:zone|limit)\b", re.I)
_LIMIT = re.compile(
    r"\b(?:limit|maximum|ceiling) (?:(?:there |here |(?:at|on|in|for) (?:[\w’'-]+ ){1,4}?)?(?:is|was) |of |at |there )"
    r"(?:only |just )?$",
    re.I,
)


def as_speed(unit: Unit, q: Quantity, others: Sequence[Unit]) -> Quantity:
    """A number that is told for a speed without saying in what, in the one unit that the reports have speeds in."""
    if q.unit is not None or not _is_speed(unit, q):
        return q
    units = {p.unit for u in others for p in u.quantities if dimension(p) == "speed"}
    return replace(q, unit=units.pop(), thing=None) if len(units) == 1 else q


def limit_told(unit: Unit, q: Quantity, others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where the reports have a number that the text has as a limit: it is none of how fast something went."""
    if dimension(q) != "speed" or not _is_limit(unit, q):
        return ()
    told = ((u, p.span, as_speed(u, p, others)) for u in others for p in u.quantities if dimension(p) == "speed" or _is_limit(u, p))
    return tuple((u, span) for u, span, p in told if dimension(p) == "speed" and standing(q, p) == "same")[:_SHOWN]


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

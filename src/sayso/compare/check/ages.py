"""Ages: "the 41-year-old driver", "a boy of nine", "women aged 67 and 71", in whichever of these ways a report tells them.

in: a number of the text in its unit, and the units of the reports    out: where a report has that age of one who is called the same
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.clauses.units import Unit
from sayso.model import Quantity, Span

_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_OLDEST = 120
_BEFORE = re.compile(r"([\w’'-]+),? (?:aged |of )(?:[\w-]+,? (?:and )?){0,3}$", re.I)
_BEHIND = re.compile(r"[- ]+(?:[\w’'-]+ )?([\w’'-]+)")
_ROOT = 4  # letters by which a noun is known: "women" beside "woman" is not, "driver" beside "drivers" is


def aged(unit: Unit, q: Quantity, others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where the reports have the age that a number of a unit is; nowhere where it is none."""
    if q.low is None or q.low != q.high or not 0 < q.low <= _OLDEST or q.low != int(q.low) or not (noun := _noun(unit, q)):
        return ()
    value = int(q.low)
    number = rf"(?:{value}{f'|{_WORDS[value]}' if value < len(_WORDS) else ''})"
    root = re.escape(noun[: max(_ROOT, len(noun) - 1)])
    told = re.compile(
        rf"\b{root}[\w’'-]*,? (?:aged |of )?(?:\d{{1,3}}(?:,| and) (?:and )?){{0,3}}(?P<a>{number})\b(?![.,]?\d)|"
        rf"\b(?P<b>{number})[- ]years?[- ]old,? (?:[\w’'-]+ ){{0,2}}?{root}",
        re.I,
    )
    places = {(u.report, u.place): u for u in reversed(others)}
    found = [(u, m) for u in places.values() if (m := told.search(u.sentence)) is not None]
    return tuple((u, Span(start + m.start(), start + m.end())) for u, m in found for start in (u.clause.sentence.start,))[:4]


def _noun(unit: Unit, q: Quantity) -> str | None:
    """What somebody is called beside an age."""
    start = unit.clause.sentence.start
    if q.unit == "age":
        behind = _BEHIND.match(unit.sentence, q.span.end - start)
        return q.thing.split()[-1] if q.thing else behind[1].lower() if behind else None
    before = _BEFORE.search(unit.sentence[: q.span.start - start]) if q.unit is None else None
    return before[1].lower() if before else None

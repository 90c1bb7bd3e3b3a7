"""Told within: reports that tell a claim in passing, of whom they count: "fourteen miners were trapped at Brennick" stands in
"eleven of the fourteen miners trapped at Brennick have been rescued" too.

in: a clause of a text that reports carry, the reports' clauses    out: clauses of further reports that have it within
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.check.rounding import held_to
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Quantity

_LEAST = 3  # what counts fewer is said of many
_PASSIVE = re.compile(r"\b(?:was|were|are|is|been|being) (?:\w+ly )?(?P<deed>[a-z]+)")
_ACTIVE = re.compile(r"\b(?P<deed>died|drowned|escaped|survived|vanished|perished)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")  # of another such case: "the three killed in 2021"
_REACH = 40  # characters behind a number within which stands what became of those that it counts


def told_within(unit: Unit, carrying: Sequence[Unit], others: Sequence[Unit]) -> Iterator[Unit]:
    """The first clause of each report beside those that carry a claim in which it stands within."""
    counted = [q for q in unit.quantities if q.thing and q.low is not None and q.low >= _LEAST and q.unit != "ordinal"]
    deed = _deed(unit) if counted and not denied(unit) else None
    if deed is None:
        return
    seen = {u.report for u in carrying}
    behind = re.compile(rf"(?: [\w’'-]{{1,20}}){{0,2}}? (?:(?:who|which|that) (?:(?:was|were|had|have|been) ){{0,2}})?{deed}\b")
    for u in others:
        if u.report not in seen and any(_has(u, q, behind) for q in counted) and not denied(u) and not _YEAR.search(u.sentence):
            seen.add(u.report)
            yield u


def _deed(unit: Unit) -> str | None:
    """The word for what became of those whom a clause counts."""
    found = (m["deed"] for p in (_PASSIVE, _ACTIVE) for m in p.finditer(unit.text))
    return next((w for w in found if w.startswith(unit.predicate.removesuffix("e"))), None)


def _has(unit: Unit, counted: Quantity, behind: re.Pattern[str]) -> bool:
    """Whether a clause counts as many of these, with the deed right behind them."""
    start = unit.span.start
    same = (q for q in unit.quantities if q.thing == counted.thing and held_to(counted, q) == "same")
    return any(behind.match(unit.text, q.span.end - start, q.span.end - start + _REACH) for q in same)

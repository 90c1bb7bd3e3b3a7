"""Same number: accounts of a row that give one of the numbers which it sets apart, though nothing was found between them and the
rest: they are shown with it.

in: the accounts of a row, the value and the words set off in each    out: the same, with those of such accounts
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.clauses.alike import amount
from sayso.compare.clauses.units import Unit
from sayso.model import Quantity, Span

Values = tuple[str | None, ...]
Marks = tuple[tuple[Span, ...], ...]


def with_same_number(units: Sequence[Unit], values: Values, marks: Marks) -> tuple[Values, Marks]:
    """Each account's value and words set off, also of those that have just one number of the very size, unit and thing of one
    that is set off."""
    marked = (q for unit, spans in zip(units, marks, strict=True) for q in unit.quantities if q.span in spans)
    told = {size for q in marked if (size := _size(q))}
    shown = [(v, m) if v or m else _own(u, told) for u, v, m in zip(units, values, marks, strict=True)]
    return tuple(v for v, _ in shown), tuple(m for _, m in shown)


def _own(unit: Unit, told: set[tuple[object, ...]]) -> tuple[str | None, tuple[Span, ...]]:
    same = [q for q in unit.quantities if _size(q) in told]
    return (amount(unit, same[0].span), (same[0].span,)) if len(same) == 1 else (None, ())


def _size(q: Quantity) -> tuple[object, ...] | None:
    return (q.low, q.high, q.unit, q.thing) if q.unit or q.thing else None

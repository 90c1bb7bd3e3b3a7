"""Same number: accounts of a row that give one of the numbers which it sets apart, though nothing was found between them and the
rest: they are shown with it.

in: the accounts of a row, the value and the words set off in each    out: the same, with those of such accounts
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sayso.compare.clauses.units import Unit
from sayso.model import Quantity, Span

Values = tuple[str | None, ...]
Marks = tuple[tuple[Span, ...], ...]


def with_same_number(units: Sequence[Unit], values: Values, marks: Marks) -> tuple[Values, Marks]:
    """Each account's value and words set off, also of those that have just one number of the very size, unit and thing of one
    that is set off: told as that one is, for "about 140" is no third number beside 140 and 160."""
    told: dict[tuple[object, ...], str | None] = {}
    for unit, value, spans in zip(units, values, marks, strict=True):
        for q in unit.quantities:
            if q.span in spans and (size := _size(q)):
                told.setdefault(size, value)
    shown = [(v, m) if v or m else _own(u, told) for u, v, m in zip(units, values, marks, strict=True)]
    return tuple(v for v, _ in shown), tuple(m for _, m in shown)


def _own(unit: Unit, told: Mapping[tuple[object, ...], str | None]) -> tuple[str | None, tuple[Span, ...]]:
    same = [(q, size) for q in unit.quantities if (size := _size(q)) in told]
    return (told[same[0][1]], (same[0][0].span,)) if len(same) == 1 and same[0][1] else (None, ())


def _size(q: Quantity) -> tuple[object, ...] | None:
    return (q.low, q.high, q.unit, q.thing) if q.unit or q.thing else None

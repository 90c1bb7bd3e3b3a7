"""Kept: what follows from one clause alone is worked out once while its story is compared, however many rules ask for it; and
meanwhile nothing is looked through for what could be thrown away.

in: a function of a `Unit`    out: the same function, which remembers what it gave
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import TypeVar

from sayso.compare.clauses.units import Unit

T = TypeVar("T")

_MOST = 1 << 15  # clauses that are remembered at most outside a comparison, by which they are forgotten
_ALL: list[dict[int, tuple[Unit, object]]] = []


def once_a_unit(work: Callable[[Unit], T]) -> Callable[[Unit], T]:
    """A function of a clause that is asked of each clause again and again, working it out once."""
    kept: dict[int, tuple[Unit, T]] = {}  # by identity, with the clause itself: to hash one takes longer than most answers
    _ALL.append(kept)  # type: ignore[arg-type]

    @wraps(work)
    def known(unit: Unit) -> T:
        found = kept.get(id(unit))
        if found is not None and found[0] is unit:
            return found[1]
        if len(kept) >= _MOST:
            kept.clear()
        value = work(unit)
        kept[id(unit)] = unit, value
        return value

    return known


@contextmanager
def at_work() -> Iterator[None]:
    """While a story is compared. What a comparison makes has no circles: to search for such, among all that the process holds, took
    a tenth of its time. What was remembered of the clauses is forgotten behind it."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        for kept in _ALL:
            kept.clear()
        if collects:
            gc.enable()

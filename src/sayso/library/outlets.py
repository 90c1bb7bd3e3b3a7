"""How outlets are found by what they are called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, func, select

from sayso.library.cut import words
from sayso.library.schema import reports


def called(c: Connection, name: str) -> list[str]:
    """The outlets that a name stands for, however large its letters are."""
    return called_of(every_outlet(c), name)


def called_of(outlets: Iterable[str], name: str) -> list[str]:
    """Those of some outlets that a name stands for."""
    return [outlet for outlet in outlets if outlet.casefold() == name.strip().casefold()]


def like(outlets: Iterable[str], name: str) -> list[str]:
    """Those of some outlets in whose names all words of another stand, or what begins with them."""
    asked = words(name)
    held = ((outlet, words(outlet)) for outlet in outlets)
    return [outlet for outlet, own in held if asked and all(any(w.startswith(a) for w in own) for a in asked)]


def every_outlet(c: Connection) -> Iterator[str]:
    """The outlets, by name. Steps from one to the next over the index."""
    last = ""
    while (last := c.execute(select(func.min(reports.c.outlet)).where(reports.c.outlet > last)).scalar_one()) is not None:
        yield last

"""How outlets are found by what they are called."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from sayso.library.schema import reports


def called(c: Connection, name: str) -> list[str]:
    """The outlets that a name stands for, however large its letters are. Steps from outlet to outlet over the index."""
    found, last = [], ""
    while (last := c.execute(select(func.min(reports.c.outlet)).where(reports.c.outlet > last)).scalar_one()) is not None:
        if last.casefold() == name.strip().casefold():
            found.append(last)
    return found

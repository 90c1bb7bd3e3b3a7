"""What is told of a report by its reading, kept anew: whom it names, where search finds it.

in: a report    out: rows of `people`, `ties`, `sayings`, `passages` and the index of words
"""

from __future__ import annotations

from msgspec.structs import replace
from sqlalchemy import Connection, select

from sayso.library.indexed import index
from sayso.library.people import keep_people
from sayso.library.reader import current_reading
from sayso.library.schema import reports


def know(c: Connection, report: str) -> None:
    """Keep what a report's current reading tells, a person's corrections of it among that."""
    row = c.execute(select(reports.c.version, reports.c.outlet, reports.c.url).where(reports.c.id == report)).one()
    reading = current_reading(c, report)
    keep_people(c, report, reading)
    index(c, report, row.version, replace(reading, article=replace(reading.article, outlet=row.outlet, url=row.url)))

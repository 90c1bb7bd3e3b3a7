"""What is told of a report by its reading, kept anew: whom it names, where search finds it.

in: a report    out: rows of `people`, `ties`, `sayings`, `passages` and the index of words
"""

from __future__ import annotations

from sqlalchemy import Connection, select

from sayso.library.indexed import index
from sayso.library.people import keep_people
from sayso.library.reader import listed_reading
from sayso.library.schema import reports


def know(c: Connection, report: str) -> None:
    """Keep what a report's current reading tells, a person's corrections of it among that."""
    version = c.execute(select(reports.c.version).where(reports.c.id == report)).scalar_one()
    reading = listed_reading(c, report)
    keep_people(c, report, reading)
    index(c, report, version, reading)

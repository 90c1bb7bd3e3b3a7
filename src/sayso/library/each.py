"""All reports, or all stories, one after the other: for who looks at each of a library, however many there are.

in: an open library    out: reports, stories, by their ids, lazily; each is read in a transaction of its own

What is removed meanwhile is left out, and what is added may be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from sqlalchemy import Column, Select, func, select

from sayso.library.reader import Library
from sayso.library.schema import reports, stories
from sayso.library.values import ReportTold
from sayso.model import LibraryError, Story

_AT_ONCE = 500  # ids that are asked for together
_T = TypeVar("_T")
Heard = Callable[[str, int, int | None], object]
"""Told what is counted, how many are done, and of how many."""


def each_report(library: Library, heard: Heard | None = None) -> Iterator[ReportTold]:
    """Every report with the reading of its current version."""
    return _each(library, "reports", reports.c.id, select(reports.c.id), library.report, heard)


def each_story(library: Library, heard: Heard | None = None) -> Iterator[Story]:
    """Every story of two reports or more, with their readings."""
    told = select(stories.c.id).where(stories.c.merged_into.is_(None), stories.c.reports > 1)
    return _each(library, "stories", stories.c.id, told, library.told_story, heard)


def _each(
    library: Library, what: str, id: Column[Any], asked: Select[Any], read: Callable[[str], _T], heard: Heard | None
) -> Iterator[_T]:
    with library.reading() as c:
        total = int(c.execute(select(func.count()).select_from(asked.where(id > "").subquery())).scalar_one())
    after, done = "", 0
    while True:
        with library.reading() as c:
            ids = c.execute(asked.where(id > after).order_by(id).limit(_AT_ONCE)).scalars().all()
        for after in ids:
            try:
                found = read(after)
            except LibraryError as error:
                if error.cause != "not-found":
                    raise
                continue
            yield found
            done += 1
            if heard is not None:
                heard(what, done, max(total, done))
        if len(ids) < _AT_ONCE:
            return

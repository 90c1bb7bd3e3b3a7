"""What search knows of the reports: written in the transaction that writes the report, and taken out in the one that removes it.

in: a report's reading    out: rows of `passages` and of the index of words

A library that was made before search was is filled report by report, so that whatever stops it loses nothing.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, delete, func, insert, select, update

from sayso.library.cut import words
from sayso.library.fulltext import faults_of, marks_of, put_in, take_out
from sayso.library.passages import Passage, passages_of
from sayso.library.query import language_code
from sayso.library.schema import meta, passages, reports
from sayso.library.sqlite import engine_of, told
from sayso.model import LibraryError, Reading, dated, day_of

TO_FILL = "search"  # of `meta`: that reports are there which search doesn't know yet
_DAY = 32  # bits: passages of one day
_LEVEL = 6
_AT_ONCE = 100  # reports of an older library that are put in in one transaction


class Resting(Struct, frozen=True, array_like=True):
    """A report's passages as they rest. language: its code, empty where it has none."""

    outlet: str
    language: str
    passages: tuple[Passage, ...]


def index(c: Connection, report: str, version: int, reading: Reading) -> None:
    """Let search find a report by a version of it, and no longer by another."""
    unindex(c, report)
    article = reading.article
    resting = Resting(" ".join(words(article.outlet or article.name)), language_code(article.language) or "", passages_of(reading))
    if resting.passages:
        first = _free(c, dated(article))
        last = first + len(resting.passages) - 1
        c.execute(insert(passages).values(first=first, last=last, report=report, version=version, body=_packed(resting)))
        put_in(c, _rows(report, first, resting))


def unindex(c: Connection, report: str) -> None:
    """Let search find a report no longer."""
    row = c.execute(select(passages.c.first, passages.c.body).where(passages.c.report == report)).one_or_none()
    if row is not None:
        take_out(c, _rows(report, row.first, resting_of(row.body)))
        c.execute(delete(passages).where(passages.c.report == report))


def fill(path: Path, reading_of: Callable[[Connection, str], Reading], heard: Callable[[int], object] | None = None) -> None:
    """Let search find the reports of an older library, some in each transaction: where it is stopped it goes on the next time.

    reading_of: of a report's current version.  heard: told how many are left.
    """
    engine = engine_of(path)
    left = 1
    try:
        while left:
            with told(path), engine.connect().execution_options(writes=True) as c, c.begin():
                left = _fill(c, reading_of) if to_fill(c) else 0
            if heard is not None:
                heard(left)
    finally:
        engine.dispose()


def _fill(c: Connection, reading_of: Callable[[Connection, str], Reading]) -> int:
    """Let search find some reports more; how many are left."""
    after = str(c.execute(select(meta.c.value).where(meta.c.key == TO_FILL)).scalar_one())
    asked = select(reports.c.id, reports.c.version).where(reports.c.id > after).order_by(reports.c.id).limit(_AT_ONCE)
    for report, version in c.execute(asked).all():
        after = report
        if c.execute(select(passages.c.report).where(passages.c.report == report)).first() is None:
            index(c, report, version, reading_of(c, report))
    left = int(c.execute(select(func.count()).select_from(reports).where(reports.c.id > after)).scalar_one())
    here = meta.c.key == TO_FILL
    c.execute(update(meta).where(here).values(value=after) if left else delete(meta).where(here))
    return left


def index_faults(path: Path) -> tuple[str, ...]:
    """What is wrong with the index of words, a line each; nothing of a file that can't be written, which looking at it asks for."""
    if not all(os.access(place, os.W_OK) for place in (path, path.parent)):
        return ()
    engine = engine_of(path)
    try:
        with told(path), engine.connect().execution_options(writes=True) as c, c.begin():
            return faults_of(c)
    finally:
        engine.dispose()


def to_fill(c: Connection) -> bool:
    """Whether reports are there which search doesn't know yet."""
    return c.execute(select(meta.c.value).where(meta.c.key == TO_FILL)).first() is not None


def between(after: date | None, before: date | None) -> tuple[int, int]:
    """The first and the last number that passages of some days can have. Without a first day those count that have none."""
    first = after.toordinal() << _DAY if after else 0
    last = (before.toordinal() << _DAY) - 1 if before else (1 << 62)
    return max(first, 1 << _DAY) if before else first, last


def resting_of(body: bytes) -> Resting:
    """A report's passages. Raises `LibraryError` where the bytes are none."""
    try:
        return msgspec.msgpack.decode(zlib.decompress(body), type=Resting)
    except (zlib.error, msgspec.DecodeError) as error:
        raise LibraryError("the library's index of words is damaged", cause="damaged", hint="go back to a backup") from error


def _packed(resting: Resting) -> bytes:
    return zlib.compress(msgspec.msgpack.encode(resting), _LEVEL)


def _free(c: Connection, told: str | None) -> int:
    """The first free number of a day; reports without a day stand before all others."""
    day = day_of(told)
    start = (day.toordinal() if day else 0) << _DAY
    asked = select(passages.c.last).where(passages.c.first >= start, passages.c.first < start + (1 << _DAY))
    last = c.execute(asked.order_by(passages.c.first.desc()).limit(1)).scalar_one_or_none()
    return start + 1 if last is None else int(last) + 1


def _rows(report: str, first: int, resting: Resting) -> Sequence[dict[str, object]]:
    """The rows of the index that a report's passages are."""
    return [
        {"rowid": first + n, "text": p.text, "speaker": p.speaker, "outlet": resting.outlet, "about": p.about,
         "marks": marks_of(report, resting.language, p.form, p.kind, p.stance)}
        for n, p in enumerate(resting.passages)
    ]  # fmt: skip

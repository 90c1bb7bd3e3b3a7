"""What the stream of stories remembers, kept as it goes: each report's step is written in the report's own transaction.

in: a `Step`    out: rows; and from the rows the `Memory` from which a stream goes on as if it had never stopped
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from sayso.cluster import Memory, OpenReport, Sketch, Step
from sayso.library.schema import meta, open_reports, words
from sayso.model import LibraryError

_KEY = "stream"
_MANY = 500  # words asked for in one statement


class _Row(Struct, frozen=True, array_like=True):
    """An open report as it rests."""

    title: tuple[str, ...]
    words: tuple[str, ...]
    day: float | None
    runs: bytes
    keys: tuple[str, ...]
    story: str
    origin: str


class _Clock(Struct, frozen=True):
    """Where the stream stands: the last turn, the days of the latest dated reports."""

    turn: int = 0
    days: tuple[float, ...] = ()


def turn_of(connection: Connection) -> int:
    """How many reports the stream has placed."""
    return _clock(connection).turn


def memory_of(connection: Connection) -> Memory:
    """All that the stream must be told to go on."""
    clock = _clock(connection)
    rows = connection.execute(select(open_reports.c.turn, open_reports.c.report, open_reports.c.body).order_by(open_reports.c.turn))
    opened = tuple((turn, _opened(report, body)) for turn, report, body in rows)
    counts = {row.word: row.reports for row in connection.execute(select(words.c.word, words.c.reports))}
    return Memory(turn=clock.turn, open=opened, days=clock.days, words=counts)


def remember(connection: Connection, step: Step, days: Sequence[float]) -> None:
    """Keep what placing a report changed. Its own row must be there."""
    connection.execute(
        insert(open_reports).values(turn=step.turn, report=step.opened.id, body=_body(step.opened)),
    )
    forget(connection, step.closed)
    _count(connection, step.opened.sketch.words)
    if step.forgot:
        connection.execute(delete(words).where(words.c.reports <= 1))
    _keep_clock(connection, _Clock(step.turn, tuple(days)))


def forget(connection: Connection, turns: Iterable[int]) -> None:
    """Let go of the reports that had these turns."""
    for turn in turns:
        connection.execute(delete(open_reports).where(open_reports.c.turn == turn))


def hand_on(connection: Connection, gone: str, to: str) -> None:
    """Let the open reports that reprint one that goes reprint another."""
    for turn, report, body in connection.execute(select(open_reports.c.turn, open_reports.c.report, open_reports.c.body)).all():
        opened = _opened(report, body)
        if opened.origin == gone:
            kept = _body(replace(opened, origin=to))
            connection.execute(update(open_reports).where(open_reports.c.turn == turn).values(body=kept))


def _count(connection: Connection, held: Iterable[str]) -> None:
    """Count a report's words, each once."""
    every = sorted(held)
    known: set[str] = set()
    for start in range(0, len(every), _MANY):
        part = every[start : start + _MANY]
        known.update(connection.execute(select(words.c.word).where(words.c.word.in_(part))).scalars())
        connection.execute(update(words).where(words.c.word.in_(part)).values(reports=words.c.reports + 1))
    fresh = [{"w": word} for word in every if word not in known]
    if fresh:
        connection.execute(insert(words).values(word=bindparam("w"), reports=1), fresh)


def _clock(connection: Connection) -> _Clock:
    kept = connection.execute(select(meta.c.value).where(meta.c.key == _KEY)).scalar_one_or_none()
    if kept is None:
        return _Clock()
    try:
        return msgspec.json.decode(kept, type=_Clock)
    except msgspec.DecodeError as error:
        raise LibraryError("the library's list of open stories is damaged", cause="damaged", hint="go back to a backup") from error


def _keep_clock(connection: Connection, clock: _Clock) -> None:
    value = msgspec.json.encode(clock).decode()
    if not connection.execute(update(meta).where(meta.c.key == _KEY).values(value=value)).rowcount:
        connection.execute(insert(meta).values(key=_KEY, value=value))


def _body(r: OpenReport) -> bytes:
    row = _Row(
        title=tuple(sorted(r.sketch.title)), words=tuple(sorted(r.sketch.words)), day=r.sketch.day, runs=r.runs.tobytes(),
        keys=r.keys, story=r.story, origin=r.origin,
    )  # fmt: skip
    return msgspec.msgpack.encode(row)


def _opened(report: str, body: bytes) -> OpenReport:
    try:
        row = msgspec.msgpack.decode(body, type=_Row)
        runs = array("Q", row.runs)
    except (msgspec.DecodeError, ValueError) as error:
        raise LibraryError("the library's list of open stories is damaged", cause="damaged", hint="go back to a backup") from error
    sketch = Sketch(title=frozenset(row.title), words=frozenset(row.words), day=row.day)
    return OpenReport(id=report, sketch=sketch, runs=runs, keys=row.keys, story=row.story, origin=row.origin)

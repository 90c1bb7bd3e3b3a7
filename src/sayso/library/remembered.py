"""What the stream of stories remembers, kept as it goes: each report's step is written in the report's own transaction.

in: a `Step`    out: rows; and from the rows the `Memory` from which a stream goes on as if it had never stopped, reading only what
the next report reaches
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from sayso.cluster import Memory, OpenReport, Sketch, Step
from sayso.library.parts import parts
from sayso.library.schema import meta, open_bodies, open_reports, open_words, words
from sayso.model import LibraryError

_KEY = "stream"
_T = TypeVar("_T")


class _Body(Struct, frozen=True, array_like=True):
    """What an open report is weighed by, as it rests."""

    title: tuple[str, ...]
    words: tuple[str, ...]
    runs: bytes
    keys: tuple[str, ...]
    head: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class Clock(Struct, frozen=True):
    """Where the stream stands. turn: the last.  days: of the latest dated reports.  met: how many words are counted.  mended: how
    often something was taken out of it or put elsewhere, so that who goes on with it reads it again."""

    turn: int = 0
    days: tuple[float, ...] = ()
    met: int = 0
    mended: int = 0


class Resting:
    """What rests of a stream (a `Rest`). connection: of the transaction in which it is asked."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def spines(self) -> Iterator[tuple[int, float | None, bytes]]:
        """Turn, day and bands of every open report, by turn."""
        asked = select(open_reports.c.turn, open_reports.c.day, open_reports.c.bands).order_by(open_reports.c.turn)
        yield from map(tuple, self.connection.execute(asked).all())

    def reports(self, turns: Collection[int]) -> dict[int, OpenReport]:
        """The open reports of these turns."""
        o = open_reports.c
        joined = open_reports.join(open_bodies, open_bodies.c.turn == o.turn)
        asked = select(o.turn, o.report, o.story, o.origin, o.day, open_bodies.c.body).select_from(joined)
        rows = (row for part in parts(turns) for row in self.connection.execute(asked.where(o.turn.in_(part))))
        return {turn: _opened(report, story, origin, day, body) for turn, report, story, origin, day, body in rows}

    def holders(self, words: Collection[str]) -> Iterator[tuple[str, int]]:
        """Word and turn of the open reports that these words find, by turn."""
        asked = select(open_words.c.word, open_words.c.turn).order_by(open_words.c.word, open_words.c.turn)
        for part in parts(words):
            yield from map(tuple, self.connection.execute(asked.where(open_words.c.word.in_(part))).all())

    def turns_of_story(self, story: str) -> list[int]:
        """The turns of a story's open reports."""
        return list(self.connection.execute(select(open_reports.c.turn).where(open_reports.c.story == story)).scalars())

    def met(self) -> int:
        """How many words are counted."""
        return clock_of(self.connection).met

    def often(self) -> int:
        """How many words more than one report held."""
        return int(self.connection.execute(select(func.count()).select_from(words).where(words.c.reports > 1)).scalar_one())

    def counts(self, asked: Collection[str]) -> Mapping[str, int]:
        """How many reports held each of these words; those that none held are left out."""
        counted = select(words.c.word, words.c.reports)
        found = (self.connection.execute(counted.where(words.c.word.in_(part))) for part in parts(asked))
        return {word: reports for rows in found for word, reports in rows}


def memory_of(connection: Connection, rest: Resting) -> Memory:
    """All that the stream must be told to go on; the most of it when it asks."""
    clock = clock_of(connection)
    return Memory(turn=clock.turn, days=clock.days, rest=rest)


def clock_of(connection: Connection) -> Clock:
    """Where the stream stands."""
    kept = connection.execute(select(meta.c.value).where(meta.c.key == _KEY)).scalar_one_or_none()
    if kept is None:
        return Clock()
    try:
        return msgspec.json.decode(kept, type=Clock)
    except msgspec.DecodeError as error:
        raise _damaged() from error


def remember(connection: Connection, step: Step, days: Sequence[float], met: int) -> None:
    """Keep what placing a report changed. Its own row must be there."""
    keep_open(connection, step.turn, step.opened, step.bands)
    forget(connection, step.closed)
    _count(connection, step.opened.sketch.words)
    if step.forgot:
        connection.execute(delete(words).where(words.c.reports <= 1))
    keep_clock(connection, replace(clock_of(connection), turn=step.turn, days=tuple(days), met=met))


def keep_open(connection: Connection, turn: int, o: OpenReport, bands: bytes) -> None:
    """Keep an open report, with what it is weighed and found by."""
    row = {"turn": turn, "report": o.id, "story": o.story, "origin": o.origin, "day": o.sketch.day, "bands": bands}
    connection.execute(insert(open_reports).values(**row))
    connection.execute(insert(open_bodies).values(turn=turn, body=_body(o)))
    if o.keys:
        connection.execute(insert(open_words), [{"word": word, "turn": turn} for word in sorted(o.keys)])


def turns_of(connection: Connection, report: str) -> tuple[int, ...]:
    """The turns of a report that is open; one at most, where nothing went wrong."""
    return tuple(connection.execute(select(open_reports.c.turn).where(open_reports.c.report == report)).scalars())


def forget(connection: Connection, turns: Sequence[int]) -> None:
    """Let go of the reports that had these turns."""
    for turn, report in Resting(connection).reports(turns).items():
        connection.execute(delete(open_words).where(open_words.c.word.in_(report.keys), open_words.c.turn == turn))
    for turn in turns:
        connection.execute(delete(open_reports).where(open_reports.c.turn == turn))


def hand_on(connection: Connection, gone: str, to: str) -> None:
    """Let the open reports that reprint one that goes reprint another."""
    connection.execute(update(open_reports).where(open_reports.c.origin == gone).values(origin=to))


def mended(connection: Connection) -> None:
    """Note that the stream was changed from outside: who goes on with it reads it again."""
    clock = clock_of(connection)
    keep_clock(connection, replace(clock, mended=clock.mended + 1))


def keep_clock(connection: Connection, clock: Clock) -> None:
    """Keep where the stream stands."""
    value = msgspec.json.encode(clock).decode()
    if not connection.execute(update(meta).where(meta.c.key == _KEY).values(value=value)).rowcount:
        connection.execute(insert(meta).values(key=_KEY, value=value))


def _count(connection: Connection, held: Iterable[str]) -> None:
    """Count a report's words, each once."""
    every = sorted(held)
    known: set[str] = set()
    for part in parts(every):
        known.update(connection.execute(select(words.c.word).where(words.c.word.in_(part))).scalars())
        connection.execute(update(words).where(words.c.word.in_(part)).values(reports=words.c.reports + 1))
    fresh = [{"w": word} for word in every if word not in known]
    if fresh:
        connection.execute(insert(words).values(word=bindparam("w"), reports=1), fresh)


def _body(r: OpenReport) -> bytes:
    s = r.sketch
    body = _Body(
        title=tuple(sorted(s.title)), words=tuple(sorted(s.words)), runs=r.runs.tobytes(), keys=r.keys,
        head=tuple(sorted(s.head)), people=tuple(sorted(s.people)), names=tuple(sorted(s.names)),
    )  # fmt: skip
    return msgspec.msgpack.encode(body)


def _opened(report: str, story: str, origin: str, day: float | None, body: bytes) -> OpenReport:
    try:
        row = msgspec.msgpack.decode(body, type=_Body)
        runs = array("Q", row.runs)
    except (msgspec.DecodeError, ValueError) as error:
        raise _damaged() from error
    sketch = Sketch(
        title=frozenset(row.title), words=frozenset(row.words), day=day,
        head=frozenset(row.head), people=frozenset(row.people), names=frozenset(row.names),
    )  # fmt: skip
    return OpenReport(id=report, sketch=sketch, runs=runs, keys=row.keys, story=story, origin=origin)


def _damaged() -> LibraryError:
    return LibraryError("the library's list of open stories is damaged", cause="damaged", hint="go back to a backup")

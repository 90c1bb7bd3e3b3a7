"""JSON Lines in, JSON Lines out: what the filters share.

Lines are taken as they come in: as many as are there already are worked on together, and nobody waits for a line that is not
there yet. One line goes out for each that came in, in order; a bad one says why on its line.
"""

from __future__ import annotations

import codecs
import logging
import os
import stat
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Any, BinaryIO, TypeVar

import msgspec
from msgspec import Struct

from sayso.cli.output import write_line
from sayso.cli.progress import Progress
from sayso.cli.tell import say
from sayso.model import Failure, InputError, LanguageError, SaysoError, to_json
from sayso.read import parse_row

Row = TypeVar("Row")
_CHUNK = 65_536
_LONGEST = 50_000_000  # bytes of a line; a longer one is no page, and is not held

log = logging.getLogger("sayso")


class Bad(Struct, frozen=True):
    """A line that can't be taken, as it is written out."""

    id: Any
    error: str


class _Id(Struct, frozen=True):
    id: Any = None
    story: Any = None


def filter_lines(kind: type[Row], work: Callable[[list[Row]], Iterable[object]]) -> int:
    """Run standard input through `work`, which gives one answer a row; how many lines could not be taken.

    Where `work` fails for rows together it is tried for each alone, so that one bad page does not cost the others.
    """
    return write_all(_answers(kind, work))


def write_all(answers: Iterable[object]) -> int:
    """Write each answer on a line, as it comes; how many are `Bad`."""
    bad = 0
    with Progress() as progress:
        for done, answer in enumerate(answers, 1):
            bad += isinstance(answer, Bad)
            write_line(to_json(answer))
            progress("lines", done, _estimated(done), about=True)
    return bad


def rows(kind: type[Row]) -> Iterator[list[Row | Bad]]:
    """The rows of standard input, those together that came in together."""
    if sys.stdin.isatty():
        say("reading a JSON object a line from standard input; Ctrl-D ends it")
    number = count(1)
    for lines in batches(sys.stdin.buffer):
        yield [_taken(line, next(number), kind) for line in lines]


def batches(stream: BinaryIO) -> Iterator[list[bytes]]:
    """The lines of a stream without their ends, those together that one read gave; of an endless line only the start is held."""
    read = getattr(stream, "read1", stream.read)
    held: list[bytes] = []
    while chunk := read(_CHUNK):
        *ended, rest = chunk.split(b"\n")
        if ended:
            ended[0] = b"".join([*held, ended[0]])
            held = []
            yield ended
        if sum(map(len, held)) <= _LONGEST:
            held.append(rest)
    if any(held):
        yield [b"".join(held)]


def past(items: Iterable[object], kind: type[Row], door: Callable[[Iterator[Row]], Iterator[object]]) -> Iterator[object]:
    """What `door` makes of the items of a kind, in order; everything else passes by in its place."""
    waiting: deque[object] = deque()
    taken = object()

    def taking() -> Iterator[Row]:
        for item in items:
            waiting.append(taken if isinstance(item, kind) else item)
            if isinstance(item, kind):
                yield item

    for made in door(taking()):
        while waiting[0] is not taken:
            yield waiting.popleft()
        waiting.popleft()
        yield made
    yield from waiting


def attempt(id: object, work: Callable[[], object]) -> object:
    """What `work` gives, or the line that says why it gave nothing."""
    try:
        made = work()
    except LanguageError:
        raise
    except SaysoError as error:
        return Bad(id, error.message)
    except Exception as error:  # a page that trips a stage must not end the run; SAYSO_DEBUG=1 shows where
        log.debug("line %r", id, exc_info=True)
        return Bad(id, f"{type(error).__name__}: {error}")
    return Bad(id, made.message) if isinstance(made, Failure) else made


def _answers(kind: type[Row], work: Callable[[list[Row]], Iterable[object]]) -> Iterator[object]:
    for batch in rows(kind):
        good = [row for row in batch if not isinstance(row, Bad)]
        made = iter(_worked(good, work))
        for row in batch:
            yield row if isinstance(row, Bad) else next(made)


def _worked(rows: list[Row], work: Callable[[list[Row]], Iterable[object]]) -> list[object]:
    """One answer a row."""
    try:
        return list(work(rows))
    except LanguageError:
        raise
    except Exception:
        log.debug("rows tried one by one", exc_info=True)
        return [attempt(_id_of(row), lambda row=row: next(iter(work([row])))) for row in rows]  # type: ignore[misc]


def _taken(line: bytes, number: int, kind: type[Row]) -> Row | Bad:
    """The row of a line, or why there is none; what an earlier filter said of it is passed on in its own words."""
    try:
        if len(line) > _LONGEST:
            raise InputError(f"longer than {_LONGEST / 1e6:.0f} MB", cause="bad-line")
        return parse_row(line.removeprefix(codecs.BOM_UTF8), kind)
    except SaysoError as error:
        return Bad(_id_in(line), f"line {number}: {error.message}" if error.cause == "bad-line" else error.message)


def _id_in(line: bytes) -> object:
    """The id of a line that is otherwise no good."""
    try:
        found = msgspec.json.decode(line, type=_Id)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return found.id if found.id is not None else found.story


def _id_of(row: object) -> object:
    return getattr(row, "id", getattr(row, "story", None))


def _estimated(done: int) -> int | None:
    """How many lines standard input has in all, judged by the part that was read; None where it is no file."""
    try:
        found, read = os.fstat(sys.stdin.fileno()), sys.stdin.buffer.tell()
    except (OSError, ValueError):
        return None
    return max(done, round(done * found.st_size / read)) if stat.S_ISREG(found.st_mode) and read else None

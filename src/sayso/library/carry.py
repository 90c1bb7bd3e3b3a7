"""A library written as lines, and a new one made of them.

in: an open library    out: lines (`lines_of`)
in: lines    out: rows of a library that holds nothing yet (`take`), and which lines could not be taken and why

A report comes whole or not at all; what it points to and isn't there (what it copies, the story that its story went into) is left
out and told. What its reading tells (whom it names, where search finds it) is not carried but kept anew.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from msgspec import Struct
from msgspec.structs import asdict, replace
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from sayso.cluster import OpenReport, Sketch, bands_of
from sayso.library.carried import (
    SHAPE,
    Carried,
    CarriedEdit,
    CarriedFailure,
    CarriedOpen,
    CarriedReport,
    CarriedStory,
    CarriedStream,
    CarriedVersion,
    CarriedWords,
    Heading,
    carried_of,
    carried_reading,
    line_of,
    packed_again,
)
from sayso.library.edits import every_edit, put_edit
from sayso.library.known import know
from sayso.library.packed import pack, unpack_article
from sayso.library.remembered import Clock, Resting, clock_of, keep_clock, keep_open, turns_of
from sayso.library.schema import addresses, failures, members, open_reports, readings, reports, stages, stories, versions, words
from sayso.library.values import FailureLine
from sayso.model import LibraryError

_WORDS = 1_000  # in one line
_MAKES = "sayso export makes one"
_OWN = tuple(column.name for column in reports.columns if column.name != "kind")
_LONGEST = 400_000_000  # bytes of one line: what is longer was not written by us
_CHUNK = 1 << 20


class Refused(Struct, frozen=True, kw_only=True):
    """A line that could not be taken, or not all of it: its number, and why."""

    line: int
    why: str


class Taken(Struct, frozen=True, kw_only=True):
    """What some lines gave: how many reports and stories, and which lines failed."""

    reports: int
    stories: int
    refused: tuple[Refused, ...]


def lines_of(c: Connection) -> Iterator[bytes]:
    """All that a library holds, a thing a line, in an order that doesn't hang on when it came."""
    yield line_of(Heading())
    told = (stories.c[name] for name in CarriedStory.__struct_fields__)
    for row in c.execute(select(*told).order_by(stories.c.id)).mappings().all():
        yield line_of(CarriedStory(**row))
    for edit in every_edit(c):
        yield line_of(CarriedEdit(edit=edit))
    for id in c.execute(select(reports.c.id).order_by(reports.c.id)).scalars().all():
        yield line_of(_report(c, id))
    for row in c.execute(select(failures).order_by(failures.c.source)).mappings().all():
        yield line_of(CarriedFailure(failure=FailureLine(**row)))
    counted = [(word, n) for word, n in c.execute(select(words.c.word, words.c.reports).order_by(words.c.word))]
    for start in range(0, len(counted), _WORDS):
        yield line_of(CarriedWords(words=dict(counted[start : start + _WORDS])))
    clock = clock_of(c)
    yield line_of(CarriedStream(turn=clock.turn, days=clock.days, met=clock.met, mended=clock.mended))


def _report(c: Connection, id: str) -> CarriedReport:
    row = c.execute(select(reports).where(reports.c.id == id)).mappings().one()
    place = c.execute(select(members.c.story, members.c.copy_of, members.c.placed).where(members.c.report == id)).one()
    led = c.execute(select(addresses.c.address).where(addresses.c.report == id).order_by(addresses.c.address)).scalars()
    reached = c.execute(select(stages.c.stage, stages.c.made_by).where(stages.c.report == id).order_by(stages.c.stage))
    held = {name: value for name, value in row.items() if name != "kind"}
    return CarriedReport(
        **held, type=row["kind"], story=place.story, placed=place.placed, copy_of=place.copy_of, addresses=tuple(led),
        stages=dict(map(tuple, reached.all())), versions=tuple(_versions(c, id)), open=_open(c, id),
    )  # fmt: skip


def _versions(c: Connection, id: str) -> Iterator[CarriedVersion]:
    for v in c.execute(select(versions).where(versions.c.report == id).order_by(versions.c.number)).all():
        r = readings.c
        asked = select(r.day, r.language, r.made_by, r.body).where(r.text_sha256 == v.text_sha256)
        made = c.execute(asked.order_by(r.day, r.language, r.made_by)).all()
        yield CarriedVersion(
            number=v.number, moment=v.moment, extent=v.extent, seen=v.seen, source=v.source, article=unpack_article(v.article),
            readings=tuple(carried_reading(*row) for row in made),
        )  # fmt: skip


def _open(c: Connection, id: str) -> CarriedOpen | None:
    for turn, o in Resting(c).reports(turns_of(c, id)).items():
        return CarriedOpen(
            turn=turn, story=o.story, origin=o.origin, day=o.sketch.day, title=tuple(sorted(o.sketch.title)),
            words=tuple(sorted(o.sketch.words)), keys=o.keys, runs=o.runs.tobytes(),
            head=tuple(sorted(o.sketch.head)), people=tuple(sorted(o.sketch.people)),
            names=tuple(sorted(o.sketch.names)),
        )  # fmt: skip
    return None


def take(c: Connection, lines: Iterable[bytes]) -> Taken:
    """Put the lines of an export into a library that holds nothing. Raises `LibraryError` where they are no export's."""
    refused: list[Refused] = []
    after: list[tuple[int, CarriedStory | CarriedReport]] = []
    reports_taken = stories_taken = 0
    headed = whole = False
    number = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            carried = thing_of(line) if headed else heading_of(number, line)
            with c.begin_nested():
                _take(c, carried)
        except LibraryError as error:
            if not headed:
                raise
            refused.append(Refused(line=number, why=error.message))
            continue
        except IntegrityError:
            refused.append(Refused(line=number, why="it stands there already, or what it belongs to doesn't"))
            continue
        headed, whole = True, whole or isinstance(carried, CarriedStream)
        reports_taken += isinstance(carried, CarriedReport)
        stories_taken += isinstance(carried, CarriedStory)
        if isinstance(carried, CarriedStory | CarriedReport) and _points(carried):
            after.append((number, carried))
    if not headed:
        raise LibraryError("this is no export of a library: nothing stands in it", cause="line", hint=_MAKES)
    refused += [Refused(line=at, why=why) for at, carried in after if (why := _point(c, carried))]
    refused += [] if whole else [broken_off(number)]
    _catch_up(c)
    return Taken(reports=reports_taken, stories=stories_taken, refused=tuple(sorted(refused, key=lambda r: r.line)))


def broken_off(number: int) -> Refused:
    """What is said of an export without the line of the stream, which stands last."""
    return Refused(line=number + 1, why="the export breaks off here: what came behind it is missing; export it again")


def lines_from(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of an export, each read no further than shows that it is too long to be one of ours."""
    while line := stream.readline(_LONGEST + 1):
        yield line
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)


def _catch_up(c: Connection) -> None:
    """Let the stream go on behind every report that is open, whatever its line said, or where that was not taken; who reprints a
    report that is not here is reprinted."""
    gone = open_reports.c.origin.not_in(select(reports.c.id))
    c.execute(update(open_reports).where(gone).values(origin=open_reports.c.report))
    clock, last = clock_of(c), c.execute(select(func.max(open_reports.c.turn))).scalar_one()
    if last is not None and last > clock.turn:
        keep_clock(c, replace(clock, turn=last))


def heading_of(number: int, line: bytes) -> Heading:
    """The first line that holds anything. Raises `LibraryError` where it is not the one that an export begins with."""
    try:
        carried = carried_of(line) if len(line) <= _LONGEST else None
    except LibraryError:
        carried = None
    if isinstance(carried, Heading) and carried.schema == SHAPE:
        return carried
    if isinstance(carried, Heading):
        made = f"line {number}: this export is of the form {carried.schema}, and this sayso takes {SHAPE}"
        raise LibraryError(made, cause="line", hint="export it anew with this version, or take it in with the one that made it")
    raise LibraryError(f"line {number}: this is no export of a library, whose first line says {SHAPE}", cause="line", hint=_MAKES)


def thing_of(line: bytes) -> Carried:
    """A line behind the first. Raises `LibraryError` where it is no line of an export."""
    if len(line) > _LONGEST:
        raise LibraryError("the line is too long", cause="line")
    carried = carried_of(line)
    if isinstance(carried, Heading):
        raise LibraryError("a second export begins here", cause="line")
    return carried


def _take(c: Connection, carried: Carried) -> None:
    if isinstance(carried, CarriedStory):
        c.execute(insert(stories).values(**(asdict(carried) | {"merged_into": None}), reports=0, whole=0))
    elif isinstance(carried, CarriedReport):
        _take_report(c, carried)
    elif isinstance(carried, CarriedEdit):
        put_edit(c, carried.edit)
    elif isinstance(carried, CarriedFailure):
        c.execute(insert(failures).values(**asdict(carried.failure)))
    elif isinstance(carried, CarriedWords) and carried.words:
        c.execute(insert(words), [{"word": word, "reports": n} for word, n in carried.words.items()])
    elif isinstance(carried, CarriedStream):
        clock = Clock(carried.turn, carried.days, carried.met, carried.mended)
        if clock != Clock():
            keep_clock(c, clock)


def _take_report(c: Connection, r: CarriedReport) -> None:
    own = {name: getattr(r, name) for name in _OWN}
    c.execute(insert(reports).values(**own, kind=r.type))
    for v in r.versions:
        said = {"moment": v.moment, "extent": v.extent, "seen": v.seen, "source": v.source, "article": pack(v.article)}
        head = {"title": v.article.title, "text_sha256": v.article.text_sha256}
        c.execute(insert(versions).values(report=r.id, number=v.number, **head, **said))
        _take_readings(c, v)
    for address in r.addresses:
        c.execute(insert(addresses).values(address=address, report=r.id))
    for stage, made_by in r.stages.items():
        c.execute(insert(stages).values(report=r.id, stage=stage, made_by=made_by))
    if not c.execute(select(stories.c.id).where(stories.c.id == r.story)).first():
        c.execute(insert(stories).values(id=r.story, reports=0, whole=0))
    c.execute(insert(members).values(report=r.id, story=r.story, placed=r.placed or r.story))
    if r.open is not None:
        o = r.open
        told = {"title": o.title, "words": o.words, "head": o.head, "people": o.people, "names": o.names}
        sketch, runs = Sketch(**{k: frozenset(v) for k, v in told.items()}, day=o.day), array("Q", o.runs)
        opened = OpenReport(id=r.id, sketch=sketch, runs=runs, keys=o.keys, story=o.story, origin=o.origin)
        keep_open(c, o.turn, opened, bands_of(runs))
    know(c, r.id)


def _take_readings(c: Connection, v: CarriedVersion) -> None:
    r = readings.c
    for made in v.readings:
        key = {"text_sha256": v.article.text_sha256, "day": made.day, "language": made.language, "made_by": made.made_by}
        there = select(r.made_by).where(*(r[name] == value for name, value in key.items()))
        if c.execute(there).first() is None:
            read, body = packed_again(v, made)
            c.execute(insert(readings).values(**key, read=read, body=body))


def _points(carried: CarriedStory | CarriedReport) -> str | None:
    """What a line points to that may come later."""
    return carried.merged_into if isinstance(carried, CarriedStory) else carried.copy_of


def _point(c: Connection, carried: CarriedStory | CarriedReport) -> str | None:
    """Let a story lead, or a report be a copy; why not, where that isn't there."""
    to = _points(carried)
    if isinstance(carried, CarriedStory) and c.execute(select(members.c.report).where(members.c.story == carried.id)).first():
        return f"{carried.id} has reports of its own, and leads nowhere"
    try:
        with c.begin_nested():
            if isinstance(carried, CarriedStory):
                c.execute(update(stories).where(stories.c.id == carried.id).values(merged_into=to))
            else:
                c.execute(update(members).where(members.c.report == carried.id).values(copy_of=to))
    except IntegrityError:
        return f"{carried.id} is there, but not {to}, which it {'led to' if isinstance(carried, CarriedStory) else 'copies'}"
    return None

"""Whether a library is well: what only looking at all of it tells.

in: a connection    out: what is wrong, a line each; what made the readings
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from msgspec import Struct
from sqlalchemy import Connection, and_, func, select

from sayso.library.indexed import to_fill
from sayso.library.packed import unpack_reading
from sayso.library.passages import passages_of
from sayso.library.reader import current_reading
from sayso.library.remembered import Resting
from sayso.library.schema import members, open_reports, open_words, passages, readings, reports, stages, ties, versions
from sayso.link import appearances, face_id
from sayso.model import LibraryError


class Maker(Struct, frozen=True, kw_only=True):
    """What made readings, and how many reports stand by its readings of them."""

    made_by: str
    reports: int


def makers(c: Connection) -> tuple[Maker, ...]:
    """What made the readings that reports stand by, the most used first."""
    counted = select(stages.c.made_by, func.count()).where(stages.c.stage == "annotate").group_by(stages.c.made_by)
    found = (Maker(made_by=made_by, reports=n) for made_by, n in c.execute(counted).all())
    return tuple(sorted(found, key=lambda m: (-m.reports, m.made_by)))


def ills(c: Connection) -> Iterator[str]:
    """What is wrong with what the tables hold: reports without a place or a reading, texts and spans, what
    readings tell, the stream's words."""
    placeless = select(reports.c.id).where(reports.c.id.not_in(select(members.c.report)))
    yield from (f"report {id} stands in no story" for id in c.execute(placeless).scalars())
    unread = tuple(_unread(c))
    yield from (f"report {id} has no reading of its current version" for id in unread)
    yield from _unfit(c)
    yield from _untold(c, frozenset(unread))
    yield from _unfound(c)


def _unread(c: Connection) -> Iterator[str]:
    current = reports.join(versions, and_(versions.c.report == reports.c.id, versions.c.number == reports.c.version), isouter=True)
    by = current.join(stages, and_(stages.c.report == reports.c.id, stages.c.stage == "annotate"), isouter=True)
    r = readings.c
    made = and_(
        r.text_sha256 == versions.c.text_sha256, r.made_by == stages.c.made_by, r.day == func.coalesce(reports.c.day, ""),
        r.language == func.coalesce(reports.c.language, ""),
    )  # fmt: skip
    asked = select(reports.c.id).select_from(by.join(readings, made, isouter=True)).where(r.body.is_(None))
    yield from c.execute(asked.order_by(reports.c.id)).scalars()


def _unfit(c: Connection) -> Iterator[str]:
    """Readings that can't be read, or point outside their texts: the types refuse both."""
    v, r = versions.c, readings.c
    joined = versions.join(readings, r.text_sha256 == v.text_sha256)
    for id, number, article, body in c.execute(select(v.report, v.number, v.article, r.body).select_from(joined)):
        try:
            unpack_reading(article, body)
        except LibraryError:
            yield f"version {number} of report {id} can't be read, or its reading points outside its text"


def _untold(c: Connection, unread: Collection[str]) -> Iterator[str]:
    """Reports that search doesn't find, or whose people are not kept, though their readings tell of them."""
    found = {row.report: row.version for row in c.execute(select(passages.c.report, passages.c.version))}
    named = set(c.execute(select(ties.c.report).distinct()).scalars())
    filled = not to_fill(c)  # else the first search makes them findable
    for id, version in c.execute(select(reports.c.id, reports.c.version).order_by(reports.c.id)).all():
        if id in unread:
            continue
        try:
            reading = current_reading(c, id)
        except LibraryError:  # told of its version
            continue
        if filled and found.get(id) != version and passages_of(reading):
            yield f"search does not find report {id} as it is"
        if id not in named and any(face_id(a) for a in appearances(reading)):
            yield f"whom report {id} names is not kept"


def _unfound(c: Connection) -> Iterator[str]:
    """Open reports that are not found by their own words, and words that lead nowhere."""
    led: dict[int, set[str]] = {}
    for word, turn in c.execute(select(open_words.c.word, open_words.c.turn)):
        led.setdefault(turn, set()).add(word)
    for turn in c.execute(select(open_reports.c.turn)).scalars().all():
        opened = Resting(c).reports((turn,)).get(turn)
        if opened is None or set(opened.keys) != led.pop(turn, set()):
            yield f"the open report of turn {turn} is not found by its words"
    yield from (f"words lead to turn {turn}, which is not open" for turn in sorted(led))

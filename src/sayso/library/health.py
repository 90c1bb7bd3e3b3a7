"""Whether a library is well: what only looking at all of it tells.

in: a connection    out: what is wrong, a line each; what made the readings
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from sqlalchemy import Connection, and_, func, select

from sayso.library.packed import unpack_reading
from sayso.library.remembered import Resting
from sayso.library.schema import members, open_reports, open_words, readings, reports, stages, versions
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
    """What is wrong with what the tables hold: reports without a place or a reading, texts and spans, the stream's words."""
    placeless = select(reports.c.id).where(reports.c.id.not_in(select(members.c.report)))
    yield from (f"report {id} stands in no story" for id in c.execute(placeless).scalars())
    yield from _unread(c)
    yield from _unfit(c)
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
    yield from (f"report {id} has no reading of its current version" for id in c.execute(asked.order_by(reports.c.id)).scalars())


def _unfit(c: Connection) -> Iterator[str]:
    """Readings that can't be read, or point outside their texts: the types refuse both."""
    v, r = versions.c, readings.c
    joined = versions.join(readings, r.text_sha256 == v.text_sha256)
    for id, number, article, body in c.execute(select(v.report, v.number, v.article, r.body).select_from(joined)):
        try:
            unpack_reading(article, body)
        except LibraryError:
            yield f"version {number} of report {id} can't be read, or its reading points outside its text"


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

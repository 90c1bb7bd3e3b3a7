"""What lists are narrowed to: reports of an outlet, of some days, of a language, in which somebody appears.

in: a `Wanted`    out: a question narrowed to it, or rows; every way finds its rows by an index
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, exists, func, select

from sayso.library.outlets import called
from sayso.library.parts import parts
from sayso.library.schema import members, reports, stories
from sayso.library.values import Wanted
from sayso.library.who import appearing
from sayso.link import Source, may_name

_BODIES = frozenset(("organisation", "group", "document", "outlet"))
_HELD = members.join(reports, reports.c.id == members.c.report)


def of_reports(c: Connection, asked: Select[Any], wanted: Wanted) -> Select[Any]:
    """A question about reports narrowed, but for who appears in them."""
    asked = asked if wanted.outlet is None else asked.where(reports.c.outlet.in_(called(c, wanted.outlet)))
    asked = asked if wanted.language is None else asked.where(reports.c.language == _code(wanted.language))
    asked = asked if wanted.since is None else asked.where(reports.c.day >= wanted.since)
    return asked if wanted.until is None else asked.where(reports.c.day <= wanted.until)


def in_which(c: Connection, wanted: Wanted) -> Collection[str] | None:
    """The ids of the reports in which somebody appears; None where nobody is asked for."""
    return None if wanted.actor is None else appearing(c, wanted.actor)


def story_rows(c: Connection, wanted: Wanted, most: int | None, skip: int = 0, *, every: bool) -> Sequence[Row[Any]]:
    """The stories that hold one report at least in which all holds that is wanted, those with the newest report first.

    every: also those of teasers alone.  most, skip: how many at most, and how many of the first are left out.
    """
    asked = select(stories) if every else select(stories).where(stories.c.whole > 0)
    if wanted.actor is not None:
        return _of_actor(c, _fitting(asked, wanted), wanted)[skip : None if most is None else skip + most]
    asked = _of_outlet_and_language(c, _fitting(asked, wanted), wanted)
    return c.execute(asked.order_by(stories.c.last_day.desc(), stories.c.id).limit(most).offset(skip)).all()


def of_teasers_alone(c: Connection, wanted: Wanted) -> int:
    """How many stories that are wanted have no report but teasers."""
    asked = _fitting(select(stories).where(stories.c.whole == 0), wanted)
    if wanted.actor is not None:
        return len(_of_actor(c, asked, wanted))
    counted = select(func.count()).select_from(_of_outlet_and_language(c, asked, wanted).subquery())
    return int(c.execute(counted).scalar_one())


def _fitting(asked: Select[Any], wanted: Wanted) -> Select[Any]:
    """A question about stories, none that was merged into another, of the days that are wanted."""
    asked = asked.where(stories.c.merged_into.is_(None))
    asked = asked if wanted.since is None else asked.where(stories.c.last_day >= wanted.since)
    return asked if wanted.until is None else asked.where(stories.c.first_day <= wanted.until)


def _of_outlet_and_language(c: Connection, asked: Select[Any], wanted: Wanted) -> Select[Any]:
    """A question about stories, of those that hold a report of an outlet or in a language."""
    if wanted.outlet is not None:
        return asked.where(stories.c.id.in_(of_reports(c, select(members.c.story).select_from(_HELD), wanted)))
    if wanted.language is not None:  # most reports are of one language: it is looked for from story to story
        told = of_reports(c, select(members.c.story).select_from(_HELD).where(members.c.story == stories.c.id), wanted)
        return asked.where(exists(told.correlate(stories)))
    return asked


def source_fits(source: Source, wanted: Wanted, among: Collection[str]) -> bool:
    """Whether a source is wanted: one of its reports is, and it may bear the name that is asked for. among: the ids of the reports
    that are in the language that is wanted."""
    fits = (r.report in among and of_outlet(r.outlet, wanted) and within(r.day, wanted) for r in source.carried)
    return _bears(source, wanted.actor) and any(fits)


def _bears(source: Source, name: str | None) -> bool:
    """Whether a source that somebody names may bear a name, by its fullest: others may call her "Marsk"."""
    if name is None:
        return True
    kind = "body" if source.kind in _BODIES else "person"
    return not all(r.unnamed for r in source.carried) and may_name(name, source.name, kind)


def of_outlet(outlet: str | None, wanted: Wanted) -> bool:
    """Whether an outlet is the one that is wanted, however large its letters are."""
    return wanted.outlet is None or (outlet or "").casefold() == wanted.outlet.strip().casefold()


def of_language(language: str | None, wanted: Wanted) -> bool:
    """Whether a language is the one that is wanted."""
    return wanted.language is None or language == _code(wanted.language)


def within(told: str | None, wanted: Wanted) -> bool:
    """Whether a day or moment is one of the days that are wanted; none is not, where days are."""
    day = (told or "")[:10]
    return (wanted.since is None or day >= wanted.since) and (wanted.until is None or "" < day <= wanted.until)


def _code(language: str) -> str:
    return language.strip().lower()


def _of_actor(c: Connection, asked: Select[Any], wanted: Wanted) -> list[Row[Any]]:
    held: set[str] = set()
    for part in parts(sorted(in_which(c, wanted) or ())):
        told = select(members.c.story).select_from(_HELD).where(members.c.report.in_(part))
        held.update(c.execute(of_reports(c, told, wanted)).scalars())
    found = [row for part in parts(sorted(held)) for row in c.execute(asked.where(stories.c.id.in_(part)))]
    return sorted(sorted(found, key=lambda row: str(row.id)), key=lambda row: row.last_day or "", reverse=True)

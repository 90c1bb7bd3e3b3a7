"""Which story a report stands in: where the stream placed it, as a person's corrections of stories have it.

in: the corrections, and stories that they touch    out: rows of `members` and of what is open, and stories told anew

What the stream said stays (`members.placed`), so that a correction undone leaves no trace:

    placed | a report put into a story, the latest such correction | a story that was made one with another leads there

What is open is open as what it was made, so that reports to come join it there; those that came meanwhile stay with it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from sqlalchemy import Connection, case, delete, func, insert, select, update

from sayso.library.edits import every_edit
from sayso.library.remembered import mended
from sayso.library.schema import members, open_reports, reports, stories
from sayso.model import Edit, Merge, Move, Split

TOLD = func.coalesce(reports.c.published, reports.c.day)  # when a report was told, as near as its row knows
_HOPS = 1_000  # stories that were made one, one behind the other


class Orders(Struct, frozen=True):
    """What corrections say of stories: the story that each report was put into, and where stories lead."""

    put: Mapping[str, str]
    leads: Mapping[str, str]

    def story(self, report: str, placed: str) -> str:
        """Where a report stands that the stream placed somewhere."""
        story = self.put.get(report, placed)
        for _ in range(_HOPS):
            if story not in self.leads:
                break
            story = self.leads[story]
        return story


def orders_of(edits: Iterable[Edit]) -> Orders:
    """What corrections say of stories. A story that was parted from another leads back there where that was undone."""
    put: dict[str, str] = {}
    leads: dict[str, str] = {}
    for edit in edits:
        match edit.what, edit.undone is None:
            case Split(reports=parted, into=into), True:
                put.update(dict.fromkeys(parted, into))
            case Split(story=story, into=into), False:
                leads[into] = story
            case Move(report=report, story=story), True:
                put[report] = story
            case Merge(story=story, into=into), True:
                leads[story] = into
            case _:
                pass
    return Orders(put, leads)


def new_story(number: int, story: str, parted: Sequence[str]) -> str:
    """The stable name of a story that a person makes."""
    return "s-" + hashlib.sha256("\n".join(("split", str(number), story, *sorted(parted))).encode()).hexdigest()[:12]


def arrange(c: Connection, touched: Iterable[str]) -> None:
    """Let the reports of some stories stand where the corrections have them, and tell the stories anew."""
    orders = orders_of(every_edit(c))
    went: dict[str, str] = {}  # by story, where its reports went
    for story in dict.fromkeys(touched):
        for report, placed in c.execute(select(members.c.report, members.c.placed).where(members.c.story == story)).all():
            now = orders.story(report, placed or story)
            if now != story:
                put(c, report, now)
                went[story] = now
        went.setdefault(story, story)
    if any(story != now for story, now in went.items()):
        mended(c)
    for now in dict.fromkeys(went.values()):
        retell(c, now)
    for story, now in went.items():
        if story != now:
            retell(c, story, instead=now)


def put(c: Connection, report: str, story: str) -> None:
    """Let a report stand in a story, made where it isn't there, and be open as one of it."""
    if not c.execute(select(stories.c.id).where(stories.c.id == story)).first():
        c.execute(insert(stories).values(id=story, reports=0, whole=0))
    c.execute(update(members).where(members.c.report == report).values(story=story))
    c.execute(update(open_reports).where(open_reports.c.report == report).values(story=story))


def retell(c: Connection, story: str, instead: str | None = None) -> None:
    """Count a story's reports anew and take its headline: that of the newest report that is whole and its own. A story without
    reports goes; where others took its place, it leads there."""
    joined = members.join(reports, reports.c.id == members.c.report)
    whole = func.sum(case((reports.c.extent != "teaser", 1), else_=0))
    counted = select(func.count(), whole, func.min(reports.c.day), func.max(reports.c.day)).select_from(joined)
    count, full, first, last = c.execute(counted.where(members.c.story == story)).one()
    if not count:
        _close(c, story, instead)
        return
    best = (
        reports.c.extent != "full",
        members.c.copy_of.is_not(None),
        reports.c.day.desc().nulls_last(),
        TOLD.desc(),
    )
    titled = select(reports.c.title).select_from(joined).where(members.c.story == story, reports.c.title.is_not(None))
    title = c.execute(titled.order_by(*best, reports.c.id).limit(1)).scalar_one_or_none()
    said = {"title": title, "reports": count, "whole": full, "first_day": first, "last_day": last, "merged_into": None}
    c.execute(update(stories).where(stories.c.id == story).values(**said))


def _close(c: Connection, story: str, instead: str | None) -> None:
    """Let a story without reports lead to another; where there is none it goes, with all that lead to it."""
    if instead is not None:
        c.execute(update(stories).where(stories.c.id == story).values(reports=0, whole=0, merged_into=instead))
        return
    going = [story]
    while going:
        gone = going.pop()
        leading = stories.c.merged_into == gone
        going += c.execute(select(stories.c.id).where(leading)).scalars().all()
        c.execute(update(stories).where(leading).values(merged_into=None))
        c.execute(delete(stories).where(stories.c.id == gone))

"""Which story a report stands in: where the stream placed it, as a person's corrections of stories have it.

in: the corrections, and stories that they touch    out: rows of `members` and of what is open, and stories told anew

What the stream said stays (`members.placed`), so that a correction undone leaves no trace:

    placed | a report put into a story, the latest such correction | a story that was made one with another leads there

What is open is open in the story that it was put into. So reports to come join what a person parted, and of stories made one
they join the one that they are like: where that is undone each goes back to its own.
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
    """What corrections say of stories. put: the story that each report was put into.  unmade: of stories that a person had parted
    and put back, from which.  ones: of stories made one with another, with which."""

    put: Mapping[str, str]
    unmade: Mapping[str, str]
    ones: Mapping[str, str]

    def own(self, report: str, placed: str) -> str:
        """A report's own story, which may be one with another."""
        return _along(self.put.get(report, placed), self.unmade)

    def story(self, story: str) -> str:
        """Where the reports of a story stand."""
        return _along(story, {**self.unmade, **self.ones})


def _along(story: str, leads: Mapping[str, str]) -> str:
    for _ in range(_HOPS):
        if story not in leads:
            break
        story = leads[story]
    return story


def orders_of(edits: Iterable[Edit]) -> Orders:
    """What corrections say of stories."""
    put, unmade, ones = dict[str, str](), dict[str, str](), dict[str, str]()
    for edit in edits:
        match edit.what, edit.undone is None:
            case Split(reports=parted, into=into), True:
                put.update(dict.fromkeys(parted, into))
            case Split(story=story, into=into), False:
                unmade[into] = story
            case Move(report=report, story=story), True:
                put[report] = story
            case Merge(story=story, into=into), True:
                ones[story] = into
            case _:
                pass
    return Orders(put, unmade, ones)


def new_story(number: int, story: str, parted: Sequence[str]) -> str:
    """The stable name of a story that a person makes."""
    return "s-" + hashlib.sha256("\n".join(("split", str(number), story, *sorted(parted))).encode()).hexdigest()[:12]


def arrange(c: Connection, touched: Iterable[str]) -> None:
    """Let the reports of some stories stand where the corrections have them, and tell the stories anew."""
    orders = orders_of(every_edit(c))
    left: dict[str, str] = {}  # by story, where reports of it went
    told = dict.fromkeys(touched)
    for story in list(told):
        for report, placed in c.execute(select(members.c.report, members.c.placed).where(members.c.story == story)).all():
            own = orders.own(report, placed or story)
            _open_in(c, report, own)
            if (now := orders.story(own)) != story:
                _put(c, report, now)
                left[story] = now
                told[now] = None
    for story in sorted(told, key=left.__contains__):  # those that stay first: others may lead there
        retell(c, story, instead=left.get(story))


def _put(c: Connection, report: str, story: str) -> None:
    """Let a report stand in a story, made where it isn't there."""
    if not c.execute(select(stories.c.id).where(stories.c.id == story)).first():
        c.execute(insert(stories).values(id=story, reports=0, whole=0))
    c.execute(update(members).where(members.c.report == report).values(story=story))


def _open_in(c: Connection, report: str, story: str) -> None:
    """Let a report that is open be open in a story."""
    here = (open_reports.c.report == report) & (open_reports.c.story != story)
    if c.execute(update(open_reports).where(here).values(story=story)).rowcount:
        mended(c)


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

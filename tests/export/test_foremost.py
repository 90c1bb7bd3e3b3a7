"""The foremost rows of a timeline: what the story is about before what is only near."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.compare import compare
from sayso.export.foremost import foremost
from sayso.model import Comparison, TimelineEntry
from tests.compare.told import over_days

TITLES = ("Teachers in Valdora call strike for March 24", "Valdora teachers to strike", "What parents should know")


def _told() -> Comparison:
    texts = (
        "Teachers in Valdora will strike on Tuesday, March 24, their union said. The talks ended on Sunday.",
        "The teachers of Valdora will strike on 24 March.",
        "A helpline for parents would open on Tuesday, the ministry said. A café was opened on Monday. A choir sang on Monday. "
        "A road was closed on Monday. A dog was found on Monday.",
    )
    (found,) = compare([over_days(*(("2026-03-16", f"Outlet {k}", text) for k, text in enumerate(texts)))])
    return replace(found, reports=tuple(replace(r, title=t) for r, t in zip(found.reports, TITLES, strict=True)))


def _texts(n: int) -> list[str]:
    return [row.entry.text for row in foremost(_told(), n)]


def test_what_the_titles_tell_is_there_though_others_are_nearer() -> None:
    assert any("strike" in text for text in _texts(3))


def test_there_are_as_many_as_asked_for_in_their_order() -> None:
    rows = foremost(_told(), 5)
    assert len(rows) == 5
    assert [row.index for row in rows] == sorted(row.index for row in rows)


def test_all_are_there_where_there_is_room() -> None:
    told = _told()
    entries: tuple[TimelineEntry, ...] = told.timeline
    assert len(foremost(told, 20)) == len(entries)

"""What a court was to rule on and has ruled, an hour that a mishap dates, and an hour that a report does not give."""

from __future__ import annotations

from sayso.compare.timeline.door import timeline
from sayso.model import TimelineEntry

from .told import over_days


def _timeline(*told: tuple[str, str, str]) -> tuple[TimelineEntry, ...]:
    return timeline(over_days(*told))


def _one(entries: tuple[TimelineEntry, ...], words: str) -> TimelineEntry:
    return next(e for e in entries if words in e.text)


def test_a_ruling_came_though_it_refuses() -> None:
    found = _timeline(
        ("2026-04-21", "A", "A judge is due to rule today on whether the walkout is legal. The trains stood still."),
        ("2026-04-23", "B", "The Commercial Court on Tuesday refused to ban the strike. Talks go on."),
    )
    assert _one(found, "due to rule").came is True


def test_a_ruling_on_something_else_is_not_it() -> None:
    found = _timeline(
        ("2026-04-21", "A", "A judge is due to rule today on whether the walkout is legal. The trains stood still."),
        ("2026-04-23", "B", "The Harbour Court on Tuesday refused to free a banker on bail. He had fled."),
    )
    assert _one(found, "due to rule").came is None


def test_minutes_after_a_mishap_is_its_day() -> None:
    found = _timeline(
        ("2026-03-11", "A", "A dam burst above the valley on Wednesday. Fourteen people died."),
        ("2026-03-12", "B", "The fire chief said his crew received the first call at 1:52 a.m., minutes after the wall went."),
    )
    assert _one(found, "1:52").first is not None
    assert str(_one(found, "1:52").first) == "2026-03-11"


def test_who_gives_another_hour_does_not_tell_this_one() -> None:
    found = _timeline(
        ("2026-04-20", "A", "The walkout started at 5 a.m. on Monday, the airline said. Flights were cancelled."),
        (
            "2026-04-23",
            "B",
            "Nordane has cancelled 870 flights since the strike began on Monday. The strike began at midnight on Sunday, it said.",
        ),
    )
    assert _one(found, "5 a.m.").reports == ("r0",)

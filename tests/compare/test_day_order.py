"""Within one day the hours stand in their order; what is told without one stays where it stood."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.compare.timeline.day_order import by_the_hour, minute_of
from sayso.compare.timeline.door import timeline
from sayso.model import Span, TimelineEntry

from .told import story

AFTERNOON = "the owner apologised on Wednesday afternoon"
EVENING = "the council met on Wednesday evening"
AT_SIX = "the crews left at around 6.30am"
AT_FOUR = "the fire was brought under control at 4.15 a.m."
EARLY = "fire broke out in the early hours of Wednesday"
NEVER = "the mayor resigned on Wednesday"
UNTIL = "the road will stay shut until Wednesday evening"
WEDNESDAY, THURSDAY = date(2026, 11, 11), date(2026, 11, 12)


def _entry(text: str, first: date | None = WEDNESDAY, last: date | None = None) -> TimelineEntry:
    return TimelineEntry(first=first, last=last or first, text=text, report="r", span=Span(0, len(text)))


@pytest.mark.parametrize(
    ("told", "ordered"),
    [
        ((AFTERNOON, AT_SIX, EARLY, AT_FOUR), (EARLY, AT_FOUR, AT_SIX, AFTERNOON)),
        ((EVENING, NEVER, AT_FOUR), (AT_FOUR, NEVER, EVENING)),
        ((NEVER, AT_SIX, AT_FOUR), (NEVER, AT_FOUR, AT_SIX)),
        ((NEVER, UNTIL, AT_FOUR), (NEVER, UNTIL, AT_FOUR)),
        ((AT_FOUR, AT_SIX, EVENING), (AT_FOUR, AT_SIX, EVENING)),
    ],
)
def test_one_day(told: tuple[str, ...], ordered: tuple[str, ...]) -> None:
    assert tuple(e.text for e in by_the_hour([_entry(t) for t in told])) == ordered


def test_other_days_and_longer_stretches_are_left_alone() -> None:
    two = [_entry(EVENING), _entry(AT_FOUR, THURSDAY)]
    week = [_entry(EVENING, WEDNESDAY, THURSDAY), _entry(AT_FOUR, WEDNESDAY, THURSDAY)]
    undated = [_entry(EVENING, None), _entry(AT_FOUR, None)]
    for entries in (two, week, undated):
        assert list(by_the_hour(entries)) == entries


@pytest.mark.parametrize(
    "text",
    [
        "the shop opened at 9 a.m. and closed at 5 p.m.",
        "rain fell overnight on Wednesday",
        "the road will be shut until 6 p.m.",
        "it happened at six o'clock on Wednesday",
        "the bell rang at midnight",
        "the two sides met on Wednesday",
    ],
)
def test_what_tells_no_one_hour(text: str) -> None:
    assert minute_of(text) is None


def test_the_timeline_of_a_day() -> None:
    told = (
        "The owner, Ada Holm, apologised to the families on Tuesday afternoon. "
        "Crews left the mill in Korra at 6.30 a.m. on Tuesday. "
        "The mill in Korra collapsed at 4.15 a.m. on Tuesday."
    )
    found = [e.text.split()[1] for e in timeline(story(("Harrow Wire", told), published="2026-03-11"))]
    assert found == ["mill", "left", "owner,"]

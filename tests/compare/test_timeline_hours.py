"""Hours in the timeline: of the day that the text allows, or of none."""

from __future__ import annotations

from sayso.compare.timeline.door import timeline

from .told import story


def test_an_hour_whose_day_is_not_known_stands_last_and_undated() -> None:
    told = (
        "The first crack in the dam was seen on Monday, engineers said.\n\nTwo villages were cleared on Wednesday.\n\n"
        "At 21:40 a bus took the last eleven people out of Low Marsh."
    )
    found = [(e.first, e.text) for e in timeline(story(("Harrow Wire", told)))]
    assert found[-1] == (None, "At 21:40 a bus took the last eleven people out of Low Marsh")
    assert all(day is not None for day, _ in found[:-1])


def test_men_can_stand_as_who_did_it() -> None:
    told = "Armed men stormed the radio station in Tolmar at nine in the morning on Tuesday, police said."
    assert [str(e.first) for e in timeline(story(("Harrow Wire", told)))] == ["2024-11-05"]

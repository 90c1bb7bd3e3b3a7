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


GATES = "The sluice was opened at 11pm on Monday, a clerk said."
BOATS = "Boats took 60 people off the roofs of Low Marsh by noon."


def days_of_the_boats(*paragraphs: str) -> list[str]:
    found = timeline(story(("Harrow Wire", "\n\n".join(paragraphs)), published="2024-11-05"))
    return [str(e.first) for e in found if e.text.startswith("Boats")]


def test_an_hour_is_not_of_a_day_told_of_long_before_it() -> None:
    visit = "The minister is due to visit Low Marsh tomorrow."
    mayor = "“We were asleep,” the mayor said."
    assert days_of_the_boats(GATES, visit, mayor, BOATS) == ["None"]
    assert days_of_the_boats(GATES, mayor, mayor, mayor, BOATS) == ["None"]


def test_an_hour_is_of_the_day_told_of_just_before_it() -> None:
    dawn = "The dyke broke on Monday at dawn, engineers said."
    assert days_of_the_boats(f"{dawn} {BOATS}") == ["2024-11-04"]
    assert days_of_the_boats(dawn, BOATS) == ["2024-11-04"]

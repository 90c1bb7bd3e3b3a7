"""What a time is to a deed: not its day, where something holds since then, is wanted by then, or was moved from then."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.timeline.door import timeline
from sayso.model import TimelineEntry

from .told import over_days

FRIDAY, SATURDAY, MONDAY, WEDNESDAY = "2026-05-08T12:00Z", "2026-05-09T12:00Z", "2026-05-11T12:00Z", "2026-05-13T12:00Z"


def entries(text: str, day: str = FRIDAY) -> list[TimelineEntry]:
    return list(timeline(over_days((day, "Coast Tribune", text))))


def course(*told: tuple[str, str]) -> list[TimelineEntry]:
    """The timeline of reports, by their days and words, with what the claims know."""
    outlets = ("Coast Tribune", "Evening Globe", "Harbour Post")
    return list(next(compare([over_days(*((day, o, text) for (day, text), o in zip(told, outlets, strict=False)))])).timeline)


@pytest.mark.parametrize(
    "text",
    [
        "At least 2,300 people have been killed since March.",
        "Since April the ferry had carried lorries as well.",
        "The quarry had been fined twice over the past year.",
        "Shares in Dravo have risen by a third over the past week.",
        "The union demanded a vote by the end of the month.",
        "The premium to Wednesday's price rises from 28 to 36 per cent.",
        "Thursday's friendly against Orrel has been called off.",
        "Two years later the mill moved to Velm.",
        "The department had proposed to close the bridge for the weekend.",
    ],
)
def test_no_day_of_a_deed(text: str) -> None:
    assert not entries(text)


def test_a_day_beside_a_since_is_the_day() -> None:
    (entry,) = entries("Four of the five miners trapped since Monday were brought out on Thursday.")
    assert str(entry.first) == "2026-05-07"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The two bridges are to be closed by Monday.", "2026-05-11"),
        ("The count is to be finished on Saturday.", "2026-05-09"),
        ("The club must be sold by Tuesday, a court said.", "2026-05-12"),
        ("A report will be published by the end of the year.", "2026-12-31"),
        ("A court will hear the appeal on May 20.", "2026-05-20"),
        ("The minister will come on Sunday.", "2026-05-10"),
        ("The board of Aldana meets on Thursday.", "2026-05-14"),
    ],
)
def test_what_is_to_be_done_is_planned(text: str, last: str) -> None:
    assert [(e.status, str(e.last)) for e in entries(text)] == [("planned", last)]


def test_what_was_put_off_to_a_weekday_is_for_the_next_one() -> None:
    found = entries("Halden has postponed its launch from Thursday to Tuesday.", SATURDAY)
    assert [(e.status, str(e.first)) for e in found] == [("planned", "2026-05-12")]


def test_what_was_announced_and_done_is_told_as_both() -> None:
    found = course(
        (FRIDAY, "The plant in Velm will be inspected on Monday, the food agency said."),
        (WEDNESDAY, "The food agency inspected the plant in Velm on Monday and shut it."),
    )
    assert [e.came for e in found if e.status == "planned"] == [True]


@pytest.mark.parametrize(
    ("announced", "told", "came"),
    [
        ("Bakers in Velm will go on strike on Monday.", "More than 900 bakers walked out in Velm on Monday.", True),
        ("The museum in Velm is shut until Monday.", "The museum in Velm reopened on Monday with bare walls.", True),
        (
            "The army would arrive on Monday with boats.",
            "The army, which arrived on Monday with 30 boats, has begun to pump.",
            True,
        ),
        ("The energy minister will come to Velm on Monday.", "The minister, who was to come on Monday, did not come.", False),
        (
            "The former clerk will give evidence on Monday.",
            "Ada Munk, the former clerk, told the court on Monday that she knew.",
            True,
        ),
        (
            "A decision by the cartel office on the deal is due on Monday.",
            "The cartel office said on Monday that it would review the deal.",
            True,
        ),
        ("The school in Velm will stay closed until Monday.", "The school in Velm reopened on Monday in tents.", True),
        ("The former clerk will give evidence on Monday.", "Ada Munk told the court on Monday that she knew.", None),
        ("Velm will lower the lake by three metres by Monday.", "Velm lowered the lake by only one metre by Monday.", None),
        ("A decision by the cartel office is due on Monday.", "The bakers' union said on Monday that it would strike.", None),
        ("Bakers in Velm will go on strike on Monday.", "Miners walked out in Orrel on Monday.", None),
    ],
)
def test_whether_it_came(announced: str, told: str, came: bool | None) -> None:
    found = [e for e in course((FRIDAY, announced), (WEDNESDAY, told)) if e.status == "planned" and e.report == "r0"]
    assert [e.came for e in found] == [came]


def test_who_told_it_first_without_its_day() -> None:
    found = course(
        (FRIDAY, "Marlo spent 1.4 million crowns on its campaign for the harbour seat, a watchdog said."),
        (MONDAY, "In April a watchdog found that Marlo had spent 1.4 million crowns on its campaign for the harbour seat."),
        (WEDNESDAY, "The harbour seat went to Marlo. The count took three days."),
    )
    assert [(e.text.split(" that ")[0], e.reports) for e in found if "watchdog" in e.text] == [
        ("In April a watchdog found", ("r0", "r1"))
    ]


def test_two_deeds_of_one_day_and_place_are_two() -> None:
    found = course((FRIDAY, "A tram hit a van in Velm on Thursday."), (SATURDAY, "A tram left the depot in Velm on Thursday."))
    assert len(found) == 2

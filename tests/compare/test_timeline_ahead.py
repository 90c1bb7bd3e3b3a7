"""What lies ahead: what is invited to, called or arranged for a weekday in an earlier part of the week is of the coming one; the
next sitting stands once, whoever tells it; an hour is told only by who gives it."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import TimelineEntry

from .told import over_days

#: 2026-11-17 is a Tuesday.
TALKS = "The talks between Norland and Solvania on a truce are to be held in the town of Vestry, the mediator Aino Brandt said."
TRIAL = "The trial of the former mayor, Ulla Brenner, opened in Vestry on Tuesday. Brenner pleaded not guilty."


def lines(*told: tuple[str, str, str]) -> list[TimelineEntry]:
    return list(next(compare([over_days(*told)])).timeline)


def days(words: str, day: str = "2026-11-17") -> list[tuple[str, str]]:
    return [(str(e.last), e.status) for e in lines((day, "Outlet", words))]


@pytest.mark.parametrize(
    "words",
    [
        "She said she had invited both governments to the resort of Ronne for talks on Thursday.",
        "Brandt has handed both sides a draft and invited them to talks on Thursday.",
        "The two presidents were invited to a meeting in Ronne on Thursday.",
        "Brandt has summoned both governments to a summit in Ronne on Thursday.",
        "Brandt proposed a first round of talks on Thursday.",
        "Both sides were offered a seat at talks on Thursday.",
        "The mediator announced a meeting of the two envoys on Thursday.",
        "Both governments have agreed to a meeting on Thursday.",
        "The mediator has scheduled a session on Thursday.",
        "Norland's parliament was summoned to a special session on Thursday.",
        "Brandt will receive both delegations on Thursday.",
    ],
)
def test_what_is_asked_to_or_arranged_for_a_weekday_lies_ahead(words: str) -> None:
    assert days(f"{TALKS} {words}") == [("2026-11-19", "planned")]


@pytest.mark.parametrize(
    ("words", "day", "told"),
    [
        ("The envoys met in Ronne for talks on Thursday.", "2026-11-20", ("2026-11-19", "happened")),
        ("Brandt had invited both governments to talks on Thursday, and both came.", "2026-11-20", None),
        ("The two envoys last met for talks on Thursday.", "2026-11-17", ("2026-11-12", "happened")),
        ("Brandt visited Norland on Thursday for a meeting with its president.", "2026-11-17", ("2026-11-12", "happened")),
        ("Brandt invited both governments on Monday to talks about the border.", "2026-11-17", ("2026-11-16", "happened")),
        ("The two ministers agreed on a meeting on Monday.", "2026-11-17", ("2026-11-16", "happened")),
        ("A shell hit a bus on Thursday.", "2026-11-17", ("2026-11-12", "happened")),
    ],
)
def test_what_was_done_on_a_weekday_does_not(words: str, day: str, told: tuple[str, str] | None) -> None:
    found = days(f"{TALKS} {words}", day)
    assert all(status == "happened" or last <= "2026-11-19" for last, status in found)
    assert told is None or told in found


@pytest.mark.parametrize(
    "words",
    [
        "The record had been lost and would be handed over by Friday.",
        "The record was lost in a move and will be handed over by Friday.",
    ],
)
def test_what_would_be_done_by_a_day_is_planned(words: str) -> None:
    assert ("2026-11-20", "planned") in days(f"{TRIAL} {words}")


NEXT = [
    "The trial will resume on 24 November.",
    "The court sits again on 24 November.",
    "The next hearing is due on 24 November.",
    "The hearing continues on 24 November.",
    "The case was adjourned until 24 November.",
    "The next session is on 24 November.",
    "The proceedings go on on 24 November.",
    "The next round is on 24 November.",
    "Judges will hear the case again on 24 November.",
]


@pytest.mark.parametrize("first", NEXT[:3])
@pytest.mark.parametrize("other", NEXT)
def test_the_next_sitting_stands_once(first: str, other: str) -> None:
    found = lines(
        ("2026-11-17", "Outlet", f"{TRIAL} {first}"), ("2026-11-17", "Echo", f"{TRIAL} {other}"), ("2026-11-17", "Globe", TRIAL)
    )
    assert [(str(e.first), e.status, e.reports) for e in found if str(e.first) > "2026-11-17"] == [
        ("2026-11-24", "planned", ("r0", "r1"))
    ]


@pytest.mark.parametrize(
    "other",
    [
        "The next hearing is due on 26 November.",
        "The appeals court will rule on the judge's removal on 24 November.",
        "The trial of her deputy, Jan Torvik, will begin on 24 November.",
        "The council sits on 24 November to choose a new mayor.",
        "The city court will hear the Kolding lawsuit on 24 November.",
        "Torvik is expected to resign on 24 November.",
    ],
)
def test_another_day_or_another_court_is_another_line(other: str) -> None:
    found = lines(
        ("2026-11-17", "Outlet", f"{TRIAL} The trial will resume on 24 November."), ("2026-11-17", "Echo", f"{TRIAL} {other}")
    )
    ahead = [(e.reports, e.text) for e in found if str(e.first) > "2026-11-17"]
    assert len(ahead) == 2


@pytest.mark.parametrize(
    "words",
    [
        "Reporters in court on Tuesday heard two accounts of the same day.",
        "The court heard on Tuesday that the money was hidden.",
        "A crowd gathered at the court on Tuesday for the hearing.",
        "The hearing on Tuesday was followed by a protest.",
    ],
)
def test_an_hour_is_told_by_who_gives_it(words: str) -> None:
    found = lines(
        ("2026-11-17", "Outlet", f"{TRIAL} The hearing began at 9.30 a.m. before Judge Marit Sund."),
        ("2026-11-17", "Echo", f"Ulla Brenner, once the mayor, is on trial in Vestry. {words}"),
    )
    assert [e.reports for e in found if "9.30" in e.text] == [("r0",)]


@pytest.mark.parametrize(
    "words",
    [
        "The hearing began at 9.30 a.m.",
        "The hearing started at half past nine on Tuesday.",
        "The hearing began on Tuesday morning before Judge Sund.",
    ],
)
def test_an_hour_is_told_by_who_tells_that_it_began(words: str) -> None:
    found = lines(
        ("2026-11-17", "Outlet", f"{TRIAL} The hearing began at 9.30 a.m. before Judge Marit Sund."),
        ("2026-11-17", "Echo", f"Ulla Brenner, once the mayor, is on trial in Vestry. {words}"),
    )
    assert ("r0", "r1") in [e.reports for e in found if "began" in e.text or "started" in e.text]


@pytest.mark.parametrize(
    "words",
    [
        "After six hours Brandt said the talks would go on on Friday.",
        "The talks continue on Friday.",
        "The talks, which are hard, will continue on Friday, Brandt said.",
        "The talks between the two sides go on on Friday.",
    ],
)
def test_talks_that_go_on_on_a_day_stand_in_the_timeline(words: str) -> None:
    assert ("2026-11-20", "planned") in days(f"{TALKS} {words}", "2026-11-19")

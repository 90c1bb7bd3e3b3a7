"""Somebody died, by one report; nobody did, by another."""

from __future__ import annotations

import pytest

from sayso.model import Claim

from .told import told_otherwise

FIRST = "A train left the rails near Orin on Monday with forty people aboard. Two carriages overturned in a field."
DAY, NEXT = "2026-11-10", "2026-11-11"


def contested(told: str, denied: str, days: tuple[str, str] = (DAY, DAY)) -> list[Claim]:
    """What two reports of the train contradict each other in."""
    every = told_otherwise((days[0], f"{FIRST} {told}"), (days[1], f"{FIRST} {denied}"))
    return [c for c in every if "polarity" in c.differs_in]


@pytest.mark.parametrize(
    "told",
    [
        "One of them is dead.",
        "The driver was found dead in the cab.",
        "The accident killed a schoolgirl, police said.",
        "A passenger died, the hospital said.",
        "The conductor, Ada Brandt, 41, was lifeless when firemen reached her.",
    ],
)
@pytest.mark.parametrize(
    "denied",
    [
        "No one has died in the accident, the hospital's director said.",
        "The railway denied that anyone had been killed.",
        "There were no deaths, the mayor said.",
        "All of them survived, the railway said.",
        "Nobody was killed when the carriages overturned, a spokesman said.",
    ],
)
def test_somebody_died_and_nobody_did(told: str, denied: str) -> None:
    (claim,) = contested(told, denied)
    assert not claim.sure
    assert {a.value for a in claim.accounts} >= {"said", "denied"}


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("The driver was found dead in the cab.", "No one has died so far, the hospital said."),
        ("The driver was found dead in the cab.", "No one on the ground was killed."),
        ("The driver was found dead in the cab.", "Nobody else died."),
        ("The driver was found dead in the cab.", "It was hoped that no one had died."),
        ("The driver may have died, a passenger said.", "No one has died in the accident, the hospital said."),
        ("Two people were feared dead.", "No one has died in the accident, the hospital said."),
        ("A cow was found dead on the line.", "No one has died in the accident, the hospital said."),
        ("In 2011 a derailment killed four people there.", "No one has died in the accident, the hospital said."),
        ("The signal was dead.", "No one has died in the accident, the hospital said."),
        ("Talks on a new line died last year.", "No one has died in the accident, the hospital said."),
    ],
)
def test_less_is_told_or_less_denied(told: str, denied: str) -> None:
    assert contested(told, denied) == []


def test_who_lived_on_one_day_may_be_dead_on_the_next() -> None:
    denied, told = "No one has died in the accident, the hospital said.", "A passenger died, the hospital said."
    assert contested(told, denied, (NEXT, DAY)) == []


def test_a_report_that_tells_of_a_death_denies_none() -> None:
    both = "A passenger died in hospital. Nobody was killed in the accident, the railway said."
    assert contested("The driver was found dead in the cab.", both) == []

"""The sides are to meet by one report, and by another no meeting is planned."""

from __future__ import annotations

import pytest

from sayso.model import Claim

from .told import told_otherwise

LED = "The dockers of Varn have been on strike for a week, and sixty ships lie at anchor. The mayor is worried."
DAY, LATER = "2026-11-11", "2026-11-14"
AHEAD = "The office of the mediator said the two sides had agreed to meet again on Friday at 10 a.m."


def contested(told: str, denied: str, days: tuple[str, str] = (DAY, DAY)) -> list[Claim]:
    """What two reports of a strike contradict each other in."""
    return [c for c in told_otherwise((days[0], f"{LED} {told}"), (days[1], f"{LED} {denied}")) if "polarity" in c.differs_in]


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        (AHEAD, "“There is no meeting on Friday,” the owner of the port said."),
        (AHEAD, "No date has been fixed for new talks."),
        (
            "Talks between the union and the port will resume on Monday, the ministry said.",
            "No further talks are planned, a docker said.",
        ),
        ("The union and the port are due to meet on Monday.", "The union would not return to the table, its leader said."),
    ],
)
def test_a_meeting_is_ahead_and_is_not(told: str, denied: str) -> None:
    (claim,) = contested(told, denied)
    assert not claim.sure
    assert {a.value for a in claim.accounts} == {"said", "denied"}


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        (AHEAD, "There will be no talks until the pickets are gone, the owner said."),
        (AHEAD, "There was no meeting on Tuesday, the owner said."),  # another day
        (AHEAD, "There is no meeting of the town council this week, and the two sides are to meet again on Friday."),
        ("The ministry hopes that the sides will meet.", "No date has been fixed for new talks."),
        ("If the pickets go, the sides will meet again, the owner said.", "No further talks are planned, a docker said."),
    ],
)
def test_less_is_told(told: str, denied: str) -> None:
    assert contested(told, denied) == []


def test_a_meeting_may_be_called_off_meanwhile() -> None:
    assert contested(AHEAD, "No further talks are planned, a docker said.", (DAY, LATER)) == []

"""That the sides of talks sat at one table, and that they have not met."""

from __future__ import annotations

import pytest

from .told import told_otherwise

TALKS = "The government of Kessara and the Orvan Front are near a truce, the mediator Ilka Roth said in Velm. "
NOT = TALKS + "The two delegations, staying on separate floors of a hotel in Velm, have not met, Roth told reporters."
MET = TALKS + "Front chiefs came face to face with government envoys across a conference table in Velm on Tuesday."
DAY = "2026-03-04"


def test_that_they_met_and_that_they_have_not() -> None:
    (claim,) = told_otherwise((DAY, NOT), (DAY, MET))
    assert (claim.sure, claim.differs_in[0], sorted(a.value or "" for a in claim.accounts)) == (
        False,
        "polarity",
        ["denied", "said"],
    )


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        (NOT, MET, (DAY, "2026-03-09")),
        (NOT.replace("have not met", "have not met since 2019"), MET, (DAY, DAY)),
        (NOT, MET.replace("came face to face", "will come face to face").replace("Tuesday", "Friday"), (DAY, DAY)),
        (NOT, MET.replace("came face to face", "had refused to come face to face"), (DAY, DAY)),
        (NOT, TALKS + "A widow came face to face with the man who shot her son in Velm on Tuesday.", (DAY, DAY)),
    ],
    ids=["days-later", "not-since-a-year", "to-come", "refused", "others"],
)
def test_what_is_no_meeting_of_the_sides_is_no_conflict(one: str, other: str, days: tuple[str, str]) -> None:
    assert not [c for c in told_otherwise((days[0], one), (days[1], other)) if "polarity" in c.differs_in]

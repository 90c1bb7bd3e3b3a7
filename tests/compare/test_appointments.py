"""For when two reports have one thing that is to come."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .test_changes import dated

SHUT = "The sea lock at Tamsin was shut on Monday after a barge struck its gate. Ships wait outside the lock. "
BARGE = "A barge struck the gate of the sea lock at Tamsin on Monday, and ships wait outside it. "


def parted(one: str, other: str) -> list[Claim]:
    (found,) = compare([dated(("2026-08-03", SHUT + one), ("2026-08-03", BARGE + other))])
    return [c for c in found.claims if "time" in c.differs_in]


def test_other_days_of_what_is_to_come_may_differ() -> None:
    (claim,) = parted(
        "The lock will open again on Friday, the canal authority said.", "It will open again on Thursday, a pilot said."
    )
    assert (claim.relation, claim.sure, {a.value for a in claim.accounts}) == ("differ", False, {"Friday", "Thursday"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The lock will open again on Friday.", "It will open again on Thursday, a day earlier than planned."),  # moved since
        ("The lock will open again on Friday.", "The museum of Selby will open on Thursday."),  # another thing
        ("The lock will open again on Friday.", "The lock will open again later this week."),  # no day
        ("The lock will open again on Friday.", "The lock opened on Thursday for an hour."),  # done
    ],
)
def test_what_is_no_other_day_of_one_thing_is_left_alone(one: str, other: str) -> None:
    assert parted(one, other) == []

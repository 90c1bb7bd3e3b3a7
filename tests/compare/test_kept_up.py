"""What somebody has stopped by one report and keeps doing by another."""

from __future__ import annotations

import pytest

from .told import told_otherwise

DAY = "2026-03-04"
AID = "The United Relief Mission said that 2,300 people had fled the valley of Tamrek. "
STOPPED = AID + "It has suspended all deliveries to the north."


@pytest.mark.parametrize(
    "other",
    [
        AID + "The United Relief Mission told the council of Tamrek that it kept delivering to the villages in smaller vans.",
        AID + "The Mission continued its deliveries to the villages north of Tamrek, a driver said.",
    ],
)
def test_stopped_and_kept_up_may_differ(other: str) -> None:
    found = [c for c in told_otherwise((DAY, STOPPED), (DAY, other)) if "polarity" in c.differs_in]
    assert [c.sure for c in found] == [False]


@pytest.mark.parametrize(
    ("other", "day"),
    [
        ("The United Relief Mission kept delivering to the villages until Sunday.", DAY),
        ("The United Relief Mission will keep delivering to the villages of Tamrek.", DAY),
        ("The bakery of Ulm Ford kept delivering bread to the school.", DAY),
        ("The United Relief Mission kept delivering to the villages of Tamrek.", "2026-03-09"),
        ("The United Relief Mission kept counting those who fled from Tamrek.", DAY),
    ],
    ids=["until", "will", "another", "days-later", "another-deed"],
)
def test_what_may_both_be_is_no_conflict(other: str, day: str) -> None:
    assert not [c for c in told_otherwise((DAY, STOPPED), (day, AID + other)) if "polarity" in c.differs_in]

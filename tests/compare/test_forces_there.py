"""Whose men were at a place by one source, and were not by another."""

from __future__ import annotations

import pytest

from .told import told_otherwise

DAY = "2026-03-04"
CONVOY = "Nine people died when a convoy was shot at in the Sorrel pass in Kessara on Monday. "
NONE = CONVOY + "The Orvan Front's spokesman, Idris Vayle, said it had no fighters anywhere near the pass that morning."
THERE = CONVOY + "A commander of the Orvan Front, Captain Rook, acknowledged that a patrol of his had been in the pass at dawn."


def test_men_who_were_there_and_were_not_may_differ() -> None:
    found = [c for c in told_otherwise((DAY, NONE), (DAY, THERE)) if "polarity" in c.differs_in]
    assert [(c.sure, {a.value for a in c.accounts}) for c in found] == [(False, {"said", "denied"})]


@pytest.mark.parametrize(
    ("other", "day"),
    [
        ("The army of Kessara said that its soldiers had been in the pass at dawn.", DAY),
        ("A commander of the Orvan Front said that a patrol of his had been in the village at dawn.", DAY),
        ("A commander of the Orvan Front said that a patrol of his would be in the pass at dawn.", DAY),
        ("A commander of the Orvan Front said that a patrol of his had been in the pass at dawn.", "2026-03-12"),
    ],
    ids=["another-side", "another-place", "to-come", "days-later"],
)
def test_others_or_elsewhere_is_no_conflict(other: str, day: str) -> None:
    assert not [c for c in told_otherwise((DAY, NONE), (day, CONVOY + other)) if "polarity" in c.differs_in]

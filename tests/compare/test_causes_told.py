"""What brought about the mishap that a story is of, as each report has it."""

from __future__ import annotations

import pytest

from sayso.model import Claim

from .told import told_otherwise

LED = "A roof collapsed in the pit of Orin on Tuesday and trapped sixteen miners. Forty rescuers dug through the night."
DAY = "2026-11-10"


def contested(one: str, other: str) -> list[Claim]:
    """What two reports of a collapse contradict each other in."""
    every = told_otherwise((DAY, f"{LED} {one}"), (DAY, f"{LED} {other}"))
    return [c for c in every if "polarity" in c.differs_in]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("Methane brought down the roof.", "The ministry said that gas had been ruled out.", {"said", "denied"}),
        ("The collapse was triggered by a bomb, the owner said.", "There was no evidence of explosives.", {"said", "denied"}),
        (
            "Engineers blamed corrosion for the collapse.",
            "Water from old workings was the likeliest explanation.",
            {"corrosion", "Water"},
        ),
        ("A gas blast ripped through the pit.", "Heavy rain had weakened the roof, an inspector said.", {"gas", "rain"}),
        (
            "A hut burned down, and the fire brigade said the blaze had been caused by an electric heater.",
            "A hut by the pit burned. It went up after a miner threw a flare through its window.",
            {"electric heater", "threw a flare"},
        ),
        (
            "A hut burned. It was set alight by petrol bombs, a police source said.",
            "A hut burned. A tear-gas canister had set the curtains alight, a fireman said.",
            {"petrol bombs", "tear-gas canister"},
        ),
        (
            "A hut burned when its left engine caught fire, a miner said.",
            "Inspectors had found no trace of fire in the engine of the hut that burned.",
            {"said", "denied"},
        ),
    ],
)
def test_two_causes_or_one_ruled_out(one: str, other: str, values: set[str]) -> None:
    (claim,) = contested(one, other)
    assert not claim.sure
    assert {a.value for a in claim.accounts} == values


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Methane brought down the roof.", "A build-up of gas may have weakened the roof, an official said."),  # of one sort
        ("Methane brought down the roof.", "The ministry said that gas had not been ruled out."),
        ("Methane brought down the roof.", "A miner said that he had quit because of the cracks."),  # no mishap
        ("Methane brought down the roof.", "Schools were closed because of the snow."),
        ("Methane brought down the roof.", "In 1987 a collapse was caused by a flood, which killed four."),  # another time
        ("Methane brought down the roof.", "If rain had weakened the roof, the owner would have known."),
        ("Methane brought down the roof.", "Water had weakened the roof, and gas did the rest: methane blew it down."),  # both
        ("Methane brought down the roof.", "Rescuers brought water and blankets."),
    ],
)
def test_no_two_causes(one: str, other: str) -> None:
    assert contested(one, other) == []

"""Which of two deeds came first, one way round and the other."""

from __future__ import annotations

import pytest

from sayso.model import Claim

from .told import told_otherwise

LED = "Kestria and Sudra have fought over the valley of Osk since March, and their envoys sat in two hotels of Lund this week."
DAY = "2026-11-12"


def turned(one: str, other: str) -> list[Claim]:
    """What two reports of one day have the other way round."""
    every = told_otherwise((DAY, f"{LED} {one}"), (DAY, f"{LED} {other}"))
    return [c for c in every if {"before", "after", "first", "once"} & {str(a.value).split()[-1] for a in c.accounts}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Sudra's negotiators had already left Lund, several hours before Kestria announced that it was suspending its part.",
            "Our negotiators packed their bags only after Kestria had broken off the talks, the minister of Sudra said.",
        ),
        (
            "The prison cells of Kestria will be opened before any captive is handed over, its minister said.",
            "Captives are to be handed over first, a general of Sudra said.",
        ),
        (
            "Police fired tear gas after marchers had thrown stones at the gate, the mayor said.",
            "Marchers threw stones only after police had fired tear gas, a priest said.",
        ),
        (
            "The pilot shut down both engines before passengers got out, the airline said.",
            "Passengers jumped out before the pilot had shut down the engines, a passenger said.",
        ),
        (
            "Kestria pulled its troops back before Sudra signed the truce.",
            "It was only after Sudra had signed the truce that Kestria withdrew its troops.",
        ),
    ],
)
def test_two_deeds_the_other_way_round(one: str, other: str) -> None:
    (claim,) = turned(one, other)
    assert not claim.sure
    assert claim.differs_in[0] == "time"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Sudra's negotiators left Lund before Kestria suspended its part.",
            "Kestria suspended its part after Sudra's negotiators had left Lund.",  # the same order
        ),
        (
            "Sudra's negotiators left Lund before noon on Thursday.",
            "Kestria suspended its part before dawn, and its negotiators left Lund.",
        ),
        (
            "Police fired tear gas after marchers had thrown stones at the gate, the mayor said.",
            "Marchers threw bottles before a lorry reached the bridge, a priest said.",
        ),
        (
            "The cells will be opened before any captive is handed over.",
            "The first captive was handed over in May, and the cells were opened first in June.",
        ),
        (
            "Troops left the pass before the truce was signed in 1994.",
            "The truce was signed before troops left the pass, a general said.",  # another time
        ),
        (
            "Workers left the plant before the roof collapsed, the owner said.",
            "The owner never left the plant after the roof had collapsed, workers said.",
        ),
    ],
)
def test_one_order_or_other_deeds(one: str, other: str) -> None:
    assert turned(one, other) == []

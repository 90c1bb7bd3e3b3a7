"""What one report leaves open and another has as fact, where the verb has one form for all times, or what leads to another noun."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story


def uncertain(one: str, other: str) -> list[Claim]:
    """The sure differences of certainty between two reports."""
    (found,) = compare([story(("Ellory Post", one), ("Coast Radio", other))])
    return [c for c in found.claims if c.differs_in == ("certainty",) and c.sure]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Two officers are accused of beating the student Ravi Lal at the station. Protests were held on Sunday.",
            "Two officers beat the student Ravi Lal at the station. Protests were held on Sunday.",
        ),
        (
            "The group claims to have shot down a helicopter near the border on Monday. Two soldiers died.",
            "The group shot down a helicopter near the border on Monday. Two soldiers died.",
        ),
        (
            "The breach potentially exposed the data of 14 million customers of the bank Norvik.",
            "The breach exposed the data of 14 million customers of the bank Norvik.",
        ),
        (
            "The striker Owen Blake is rumoured to have signed a contract with Madrid. He scored twice on Saturday.",
            "The striker Owen Blake has signed a contract with Madrid. He scored twice on Saturday.",
        ),
    ],
)
def test_what_is_left_open_here_is_told_as_fact_there(one: str, other: str) -> None:
    assert len(uncertain(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # another party, another thing, another student; what was only ordered; the claim of who did it
        (
            "The striker Owen Blake is rumoured to have signed a contract with Madrid.",
            "The striker Owen Blake has signed a contract with a maker of shoes.",
        ),
        (
            "The actress is said to have paid 4 million dollars for the villa on the lake.",
            "The actress paid 4 million dollars for a yacht.",
        ),
        (
            "Two officers are accused of beating the student Ravi Lal at the station.",
            "Two officers beat the drummer Tom Falk at the station.",
        ),
        (
            "Two officers are accused of beating the student Ravi Lal at the station.",
            "A witness saw two officers beat a dog at the station.",
        ),
        (
            "The group claims to have shot down a helicopter near the border on Monday.",
            "The group said on Monday that it shot down a helicopter near the border.",
        ),
    ],
)
def test_what_is_of_another_thing_or_the_same_word_is_no_difference(one: str, other: str) -> None:
    assert uncertain(one, other) == []

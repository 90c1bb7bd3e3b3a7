"""What is said of all of a number of things, and the opposite of some of them."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days

REST = "The hall stands in Tanner Street in Brennick. The mayor promised help for every family. Snow fell overnight."


def contradictions(*leads: str) -> list[Claim]:
    (found,) = compare([over_days(*(("2026-03-06", f"Outlet{k}", f"{lead} {REST}") for k, lead in enumerate(leads)))])
    return [c for c in found.claims if c.relation == "differ" and "polarity" in c.differs_in]


@pytest.mark.parametrize(
    ("leads", "values"),
    [
        (
            (
                "“All four doors were open,” the owner said.",
                "“Two of the four doors could not be opened,” Inspector Calloway said.",
            ),
            {"All four doors were open", "Two of the four doors could not be opened"},
        ),
        (
            ("All the sprinklers worked, the owner said.", "Three of the sprinklers failed, the fire service said."),
            {"All the sprinklers worked", "Three of the sprinklers failed"},
        ),
        (
            ("None of the crew was hurt, the line said.", "Four of the crew were injured, the coastguard said."),
            {"None of the crew was hurt", "Four of the crew were injured"},
        ),
        (
            ("All exits were open, the owner said.", "The rear exit of the hall had been locked with a chain, traders said."),
            {"All exits were open", "The rear exit of the hall had been locked"},
        ),
    ],
)
def test_all_and_some(leads: tuple[str, ...], values: set[str]) -> None:
    (claim,) = contradictions(*leads)
    assert {a.value for a in claim.accounts} == values
    assert not claim.sure


@pytest.mark.parametrize(
    "leads",
    [
        ("All four doors were open, the owner said.", "Two of the four doors were painted red, police said."),
        ("All four doors were open, the owner said.", "Two of the six doors could not be opened, police said."),
        ("All the schools were closed on Monday.", "Two of the schools were open on Friday."),
        ("All four suspects were charged with theft, police said.", "Two of the four suspects were not charged with murder."),
        ("The rear door was open, the owner said.", "The front door was locked, traders said."),
    ],
)
def test_what_may_both_be_so(leads: tuple[str, ...]) -> None:
    assert not contradictions(*leads)

"""Words that exclude each other are a contradiction only of one thing, by one who does it; numbers of what was done otherwise are
of other things."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story

REST = "The cannery packed herring and mackerel for export. The mayor has cancelled the spring parade. Snow fell overnight."


def differing(*leads: str) -> list[Claim]:
    """What differs, otherwise than in its source, in reports with these leads."""
    (found,) = compare([story(*((f"Outlet{k}", f"{lead} {REST}") for k, lead in enumerate(leads)))])
    return [c for c in found.claims if c.relation == "differ" and c.differs_in != ("source",)]


@pytest.mark.parametrize(
    "leads",
    [
        (
            "Callum Reve pleaded not guilty to arson at Lindale court on Friday.",
            "Darren Moe pleaded guilty to arson at Lindale court on Friday.",
        ),
        (
            "The jury acquitted Callum Reve of arson on Friday.",
            "The jury convicted Darren Moe of arson on Friday.",
        ),
        (
            "Callum Reve was acquitted of arson at Lindale court on Friday.",
            "Darren Moe was convicted of arson at Lindale court on Friday.",
        ),
        (
            "Ines Falk voted for the budget in the Norland council.",
            "Otto Brenn voted against the budget in the Norland council.",
        ),
        ("The Osk bridge was closed on Friday.", "The Dorn bridge was open on Friday."),
        ("Exports from Norland rose in October.", "Imports to Norland fell in October."),
        ("Norland Bank raised its rate on Friday.", "Sundria Bank cut its rate on Friday."),
        ("One passenger died in the Norland crash on Friday.", "Another passenger survived the Norland crash on Friday."),
        ("Ellory beat Lindale and won the cup on Friday.", "Lindale lost the cup to Ellory on Friday."),
        ("80 schools were closed on Monday.", "120 schools were open on Monday."),
        ("The council closed 80 schools in Norland.", "The council opened 120 schools in Norland."),
        ("80 schools across Norland will remain closed on Monday.", "120 schools across Norland will remain open on Monday."),
    ],
)
def test_of_two_things_nothing_differs(leads: tuple[str, str]) -> None:
    assert differing(*leads) == []


@pytest.mark.parametrize(
    "leads",
    [
        (
            "Callum Reve did not attend the hearing in Lindale on Friday.",
            "Darren Moe came late. He attended the hearing in Lindale.",
        ),
        ("Two hundred flights were cancelled at Norland airport.", "Ninety flights were delayed at Norland airport."),
        ("Some 40 roads were closed in Norland.", "Some 60 roads were cleared in Norland."),
    ],
)
def test_what_may_be_of_two_is_not_sure(leads: tuple[str, str]) -> None:
    assert not any(c.sure for c in differing(*leads))


@pytest.mark.parametrize(
    ("leads", "kind"),
    [
        (
            (
                "Callum Reve pleaded not guilty to arson on Friday.",
                "Callum Reve pleaded guilty to arson at Lindale court on Friday.",
            ),
            "polarity",
        ),
        (
            ("Exports from Norland rose in October.", "Exports from Norland fell in October."),
            "polarity",
        ),
        (
            ("Callum Reve was acquitted of arson at Lindale court on Friday.", "Reve was convicted of arson at Lindale court."),
            "polarity",
        ),
        (
            ("Two hundred flights were cancelled at Norland airport.", "Ninety flights were cancelled at Norland airport."),
            "number",
        ),
    ],
)
def test_of_one_thing_it_differs(leads: tuple[str, str], kind: str) -> None:
    assert kind in {kind for c in differing(*leads) for kind in c.differs_in}

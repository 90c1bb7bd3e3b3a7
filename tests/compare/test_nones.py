"""What one report tells, and another says there was none of."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim, Story

from .told import over_days, story

REST = "The cannery packed herring and mackerel for export. The mayor has cancelled the spring parade. Snow fell overnight."


def contested(told: Story) -> list[Claim]:
    (found,) = compare([told])
    assert not any(c.sure for c in found.claims if c.relation == "differ")
    return [c for c in found.claims if c.relation == "differ" and c.differs_in != ("source",)]


def told(*leads: str) -> Story:
    return story(*((f"Outlet{k}", f"{lead} {REST}") for k, lead in enumerate(leads)))


@pytest.mark.parametrize(
    ("leads", "kind", "values"),
    [
        (
            ("Police arrested two people in Lindale on Friday.", "There were no arrests, police said."),
            "number",
            {"two", "there were no arrests"},
        ),
        (
            ("Two men were arrested after the march in Lindale.", "No arrests were made, a police spokesman said."),
            "number",
            {"Two", "no arrests were made"},
        ),
        (
            ("Two people were injured in the Lindale fire on Friday.", "No one was injured in the fire, the fire service said."),
            "number",
            {"Two", "no one was injured"},
        ),
        (
            ("Three people died when the ferry sank off Lindale.", "Nobody died when the ferry sank off Lindale, a captain said."),
            "number",
            {"Three", "nobody died"},
        ),
        (
            (
                "Two officials said the foreign ministers had met in Lindale on Friday.",
                "No such meeting took place, the Sundrian foreign ministry said.",
            ),
            "polarity",
            {"said", "denied"},
        ),
        (
            ("Talks took place in Lindale on Friday.", "There were no talks, the minister said."),
            "polarity",
            {"said", "denied"},
        ),
    ],
)
def test_of_what_is_told_there_was_none(leads: tuple[str, str], kind: str, values: set[str]) -> None:
    (claim,) = contested(told(*leads))
    assert claim.differs_in == (kind,)
    assert {a.value for a in claim.accounts} == values


@pytest.mark.parametrize(
    "leads",
    [
        ("Two people were injured in the Lindale fire on Friday.", "No one else was hurt in the Lindale fire on Friday."),
        ("Two people were injured in the Lindale fire on Friday.", "There were no further injuries in the Lindale fire."),
        ("Two people were injured in the Lindale fire in 2019.", "No one was hurt in the Lindale fire on Friday."),
        ("Two people were injured in the fire in Lindale on Friday.", "No one was hurt in a second fire in Dorn, police said."),
        ("Police arrested two people in Lindale on Friday.", "No arrests have been made, police said."),
        ("Police arrested two people in Lindale on Friday.", "Nobody was arrested at the Dorn march, police said."),
        ("The foreign ministers met in Lindale on Friday.", "There was no meeting of the bank's board on Friday."),
        (
            "Two officers were hurt when the march in Lindale turned violent.",
            "Shops closed early in Lindale on Friday. No one was hurt when a tram caught fire on Dock Road.",
        ),
    ],
)
def test_of_something_else_there_was_none(leads: tuple[str, str]) -> None:
    assert contested(told(*leads)) == []


def test_what_there_was_none_of_the_day_before_has_come() -> None:
    earlier = ("2024-11-07", "Outlet0", f"There were no arrests, police said. {REST}")
    later = ("2024-11-08", "Outlet1", f"Police arrested two people in Lindale. {REST}")
    assert contested(over_days(earlier, later)) == []

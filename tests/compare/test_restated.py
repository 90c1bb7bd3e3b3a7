"""What two reports agree on stands once, however often they say it."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story


def agreed(*told: str) -> list[str]:
    (found,) = compare([story(*((f"Outlet{k}", text) for k, text in enumerate(told)))])
    return [c.claim for c in found.claims if c.shown == "agree"]


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        (
            "Two people died in the Varn fire on Monday, police said. The fire killed two people.",
            "Two people died in the Varn fire on Monday",
        ),
        (
            "The council will rebuild the hall by 2028. The hall will be rebuilt by 2028.",
            "The council will rebuild the hall by 2028",
        ),
    ],
)
def test_once(told: str, kept: str) -> None:
    assert [claim.rstrip(".") for claim in agreed(told, told.replace("Monday,", "Monday, the"))] == [kept]


def test_other_numbers_and_denials_are_no_restating() -> None:
    told = "Two people died in the Varn fire. Three firefighters died in the Varn fire. The hall was not insured against fire."
    assert len(agreed(told, told.replace("Varn fire", "fire in Varn"))) > 1

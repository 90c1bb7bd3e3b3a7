"""What parts two accounts though nearly all their words are the same: nobody surely agrees; and what parts none."""

from __future__ import annotations

import pytest

from .test_agreed_whole import agreed, told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("with serious injuries", "for treatment of injuries that are not life-threatening"),
        ("with critical burns", "with minor burns"),
    ],
)
def test_grave_and_slight_are_not_the_same(one: str, other: str) -> None:
    claim, _ = agreed(*(f"The child was taken to the Sund clinic {how}." for how in (one, other)))
    assert not claim.sure


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The storm cut the power in Osk, Sund, Lindale and Brannoch on Monday night.",
            "On Monday night the storm cut the power in Osk, Sund, Astby and Orvik.",
        ),
        (
            "The former minister Ada Holm visited the flooded village of Astby.",
            "The minister Per Lund visited the flooded village of Astby.",
        ),
        (
            "The Norland navy seized the trawler Kelda near the Osk bank.",
            "The Sudran navy seized the trawler Kelda near the Osk bank.",
        ),
        (
            "The inspector found cracks in the northern wall of the Lenn dam.",
            "The inspector found cracks in the southern wall of the Lenn dam.",
        ),
        (
            "A bomb exploded near the court in Osk, killing two guards.",
            "A second bomb exploded near the court in Osk, killing two guards.",
        ),
        (
            "Drivers at Halden Bus went on strike over their pay.",
            "Drivers at Halden Bus went on strike for the second time over their pay.",
        ),
        ("Fire destroyed the paper mill at Brenn on Sunday.", "Fire destroyed part of the paper mill at Brenn on Sunday."),
        ("Most of the 200 passengers of the ferry were rescued.", "All of the 200 passengers of the ferry were rescued."),
        (
            "The mill will be sold to the Dravo group for 4 million crowns.",
            "The mill will be sold by the Dravo group for 4 million crowns.",
        ),
        ("Police arrested the owner of the Brannoch cannery.", "Police arrested the son of the owner of the Brannoch cannery."),
        ("Talks on the wages of the dockers in Sund failed.", "Talks on the pensions of the dockers in Sund failed."),
        ("The council of Osk voted to close the swimming pool.", "The council of Osk voted last year to close the swimming pool."),
    ],
)
def test_one_word_that_tells_parts_them(one: str, other: str) -> None:
    assert not any(c.relation == "agree" and c.sure for c, _ in told(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The storm cut the power in Osk, Sund and Lindale.", "The storm cut the power in Lindale, Osk and Sund."),
        (
            "The Norland navy seized the trawler Kelda near the Osk bank.",
            "The navy of Norland seized the trawler Kelda near the Osk bank.",
        ),
        ("Moamar Kadafi visited the port of Sund on Friday.", "Muammar Qaddafi visited the port of Sund on Friday."),
        (
            "Nearly 200 passengers of the ferry Norrand were rescued off Osk.",
            "Almost 200 passengers of the ferry Norrand were rescued off Osk.",
        ),
        (
            "The child was taken to the Sund clinic with serious injuries.",
            "The child was taken to the clinic in Sund with severe injuries.",
        ),
        (
            "A bomb exploded near the court in Osk, killing two guards.",
            "Two guards were killed when a bomb exploded near the court in Osk.",
        ),
        ("A mob attacked the harbour office of Sund with stones.", "A mob assaulted the harbour office of Sund with stones."),
    ],
)
def test_other_words_for_the_same_are_agreed(one: str, other: str) -> None:
    claim, _ = agreed(one, other)
    assert claim.sure


def test_a_quotation_taken_down_otherwise_is_the_same() -> None:
    one = "“The harbour board has been debating a coin for the regatta of Sund,” Ada Holm said."
    claim, _ = agreed(one, one.replace("a coin", "a medal"))
    assert claim.sure


@pytest.mark.parametrize(
    "odd",
    [
        "Fire destroyed part of the paper mill at Brenn on Sunday.",
        "Fire destroyed the paper mill at Brenn in 1987, and killed a horse.",
    ],
)
def test_the_odd_account_leaves_and_is_not_lost(odd: str) -> None:
    found = told("Fire destroyed the paper mill at Brenn on Sunday.", odd, "On Sunday fire destroyed the paper mill at Brenn.")
    (same,) = [c for c, _ in found if c.relation == "agree"]
    assert same.sure
    assert {a.report for a in same.accounts} == {"r0", "r2"}
    assert any("mill" in c.claim and {a.report for a in c.accounts} == {"r1"} for c, _ in found)

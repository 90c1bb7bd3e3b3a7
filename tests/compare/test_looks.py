"""What only may differ, and is worth a look: a hedge before words that another has as so, two sides of a quarrel in one report,
what was said at first, what was forecast; and what looks like it and is none."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story

REST = "The council of Port Ellory met in the old school for two hours."
OTHER = "The spring parade has been cancelled and the gymnasium was opened to families."


def differing(kind: str, one: str, other: str = OTHER) -> list[Claim]:
    """The claims of two reports that differ in a kind."""
    (found,) = compare([story(("Ellory Post", f"{one} {REST}"), ("Coast Radio", other))])
    return [c for c in found.claims if c.relation == "differ" and kind in c.differs_in]


SHADED = [
    (
        "Ferries stood in the harbour after the storm that may have been in response to a warning of the weather service Metra.",
        "Ferries stood in the harbour after the storm in response to a warning of the weather service Metra.",
    ),
    (
        "Senator Ida Holt last week refused to apologise for her membership in a reportedly all-male rowing club in Marrow.",
        "Senator Ida Holt continues to defend her membership in the all-male rowing club in Marrow.",
    ),
    (
        "Owner Tom Reave and his wife Ann appear to be divorcing after 20 years of marriage.",
        "Owner Tom Reave and his wife Ann are divorcing after 20 years of marriage, a lawyer said.",
    ),
]


@pytest.mark.parametrize(("one", "other"), SHADED)
def test_what_stands_behind_a_hedge_here_is_so_there(one: str, other: str) -> None:
    assert differing("certainty", one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # both leave it open; it is asked; it is denied; something else is hedged; what it was meant to be
        (SHADED[1][0], "Senator Ida Holt defends her membership in the allegedly all-male rowing club in Marrow."),
        (SHADED[1][0], "Is Senator Ida Holt a member of the all-male rowing club in Marrow?"),
        (SHADED[1][0], "Senator Ida Holt said the rowing club in Marrow is not all-male."),
        (
            "Senator Ida Holt, who is reportedly ill, defended her membership in the all-male rowing club in Marrow.",
            "Senator Ida Holt defended her membership in the all-male rowing club in Marrow.",
        ),
        (
            "Senator Ida Holt drafted the bill, which was intended to be a possible bipartisan deal on elections.",
            "Senator Ida Holt drafted a bipartisan deal on elections.",
        ),
    ],
)
def test_what_is_open_in_both_or_hedges_another_thing_is_no_difference(one: str, other: str) -> None:
    assert not differing("certainty", one, other)


TWO_SIDES = [
    "Republicans argue the bill would provide greater security, while Democrats charge it would suppress the turnout of voters.",
    "The upper house blocked the reform that Democrats said is crucial to saving democracy but the GOP blasted as a power grab.",
    "Some observers said the tough stance of the mayor came too late. Others say it was his lack of popularity that doomed him.",
    "The governor Ann Reave said the levy was a gift to farmers. But the farmer Tom Holt disputed that, saying it ruined them.",
    "Though Ann Reave said the break-in was no crime, the former judge Tom Holt said several crimes had been committed.",
    "The minister Ann Reave said she wants to bring the troops home quickly but the envoy Tom Holt has urged a longer stay.",
    "Ann Reave said she was never asked about the tanks. But at the hearing Reave was asked about the tanks.",
]


def test_spaces_of_another_width_are_spaces() -> None:
    (found,) = differing("polarity", TWO_SIDES[0].replace(" ", "\xa0"))
    assert len(found.accounts) == 2


@pytest.mark.parametrize("text", TWO_SIDES)
def test_two_sides_of_a_report_may_differ(text: str) -> None:
    found = differing("polarity", text)
    assert found
    assert all(len(c.accounts) == 2 for c in found)


@pytest.mark.parametrize(
    "text",
    [
        # who gives no account; one more account; one speaker; one side in both; nobody named
        "While Ann Reave did not say what the change could be, the analyst Tom Holt said the shop may get a lift.",
        "Ann Reave told police she was pushed by a guard, while another woman said the guard took her bag.",
        "Ann Reave said the bridge was old, but she said it was safe to cross.",
        "Democrats argue the bill would help the poor. Democrats say it would help the old.",
        "The bridge is old, but the wall is new. Others came by boat.",
        "Ann Reave said the bridge was not closed in March. But in April the road was closed.",
    ],
)
def test_what_is_no_quarrel_is_told_as_none(text: str) -> None:
    assert not [c for c in differing("polarity", text) if c.why and "otherwise" in c.why]


def test_what_was_said_at_first_may_differ_from_what_was_said_then() -> None:
    told = (
        "The spokesman Ulf Brenn initially said that troops were attacking in Marrow, but later clarified that none had entered it."
    )
    (found,) = differing("polarity", told)
    assert not found.sure
    assert [a.value for a in found.accounts] == ["said at first", "said then"]


def test_what_was_counted_at_first_is_another_number() -> None:
    told = "The boy was initially reported to be 4 years old, but police later said he is 3."
    assert len(differing("number", told)) == 1


def test_what_only_went_on_is_no_other_account() -> None:
    assert not differing("polarity", "Ulf Brenn initially said that he was well, and later went home by tram.")


CLAIMS = "The number of first claims for aid fell to 473,000 last week, the ministry of labour of Norvik said on Thursday."


def test_forecasts_that_part_may_differ() -> None:
    one, other = "The number was below expectations of 500,000.", "Economists had expected claims to fall to 475,000."
    (found,) = differing("number", f"{CLAIMS} {one}", f"{CLAIMS} {other}")
    assert not found.sure


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The number was below expectations of 500,000.", "Economists had expected claims to fall to 500,000."),
        ("The number was below expectations of 500,000.", "Economists had expected a rise of prices by 3 percent."),
        ("The number was below expectations of about 480,000.", "Economists had expected claims to fall to 475,000."),
    ],
)
def test_forecasts_that_agree_or_round_or_are_of_another_measure_do_not(one: str, other: str) -> None:
    found = differing("number", f"{CLAIMS} {one}", f"{CLAIMS} {other}")
    assert not [c for c in found if c.why and "(Economists)" in c.why]


@pytest.mark.parametrize("other", ["If they", "To"])
def test_a_quotation_whose_condition_is_turned_is_told(other: str) -> None:
    told = "“{} pass this bill in the next week it will raise the risk that the yards of Marrow stall and close,” said Ulla Brenn."
    found = differing("polarity", told.format("If they don’t"), told.format(other))
    assert [c.sure for c in found] == [True]

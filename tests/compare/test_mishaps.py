"""Why a mishap happened, what was voted on, and what became of somebody, told otherwise by two reports in words of their own."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days
from .told_apart import ONE, OTHER


def opposed(one: str, other: str) -> list[tuple[bool, frozenset[str | None]]]:
    """Of the claims of two reports that contradict each other, whether each is sure, and its values."""
    told = over_days(("2026-09-08", "Gazette", f"{one}\n\n{ONE}"), ("2026-09-08", "Echo", f"{other}\n\n{OTHER}"))
    (found,) = compare([told])
    claims: list[Claim] = [c for c in found.claims if c.relation == "differ" and "polarity" in c.differs_in]
    return [(c.sure, frozenset(a.value for a in c.accounts)) for c in claims]


@pytest.mark.parametrize(
    ("one", "other", "sure", "values"),
    [
        (
            "Lightning started the fire that destroyed the sawmill, the fire service said.",
            "The sawmill blaze was set on purpose, the police chief said.",
            True,
            {"Lightning", "set on purpose"},
        ),
        ("The explosion was caused by a gas leak.", "A bomb caused the blast, police said.", True, {"gas leak", "bomb"}),
        (
            "The coach left the road because its brakes failed, its owner said.",
            "The driver of the coach that crashed had fallen asleep at the wheel, prosecutors said.",
            False,
            {"brakes failed", "had fallen asleep"},
        ),
        (
            "A faulty battery caused the blaze on the ferry, the owners said.",
            "The ferry fire was started by a cigarette thrown into a bin, inspectors said.",
            False,
            {"battery", "cigarette"},
        ),
    ],
)
def test_the_causes_of_one_mishap_are_set_apart(one: str, other: str, sure: bool, values: set[str]) -> None:
    assert opposed(one, other) == [(sure, frozenset(values))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lightning started the fire in Tarn.", "Police are looking into whether the fire in Tarn was set on purpose."),
        ("Lightning started the fire. A second fire was set on purpose.", "The fire by the road was set on purpose, police said."),
        ("The explosion was caused by a gas leak.", "In 2019 a bomb caused an explosion there."),
        ("A short circuit caused the fire.", "A bomb disposal team was called. The fire was started by bad wiring."),
        ("The engine failed, and the plane crashed because of it.", "Engine failure did not cause the crash, the maker said."),
        ("A faulty cable started the blaze.", "A bomb caused the blaze, said a leaflet. The police said the leaflet was a lie."),
        ("Lightning started the fire in the hotel.", "The hotel fire was set on purpose, claims a novel that came out this week."),
        ("The fire was caused by a cigarette.", "A cigarette caused the blaze, the owner said."),
        (
            "The fire that destroyed a warehouse was set on purpose.",
            "Lightning started a fire in a barn. Crews came from the fire in the warehouse.",
        ),
        ("The fire was started by a candle.", "Residents lit candles for those who died in the fire."),
        ("The bus crashed because its brakes failed.", "The bus was going too fast or had bad brakes when it crashed."),
    ],
)
def test_a_cause_left_open_of_another_mishap_or_the_same_is_no_difference(one: str, other: str) -> None:
    assert opposed(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lightning started the fire at the sawmill.", "“The sawmill fire was set on purpose,” a miller said. He took it back."),
        ("A gas leak caused the explosion in the quarry.", "The blast was set off by a bomb from the war, police said."),
        ("Lightning started the fire in the sawmill.", "The fire in the timber yard was set on purpose, the police chief said."),
    ],
)
def test_what_is_taken_back_or_may_be_of_another_mishap_is_not_sure(one: str, other: str) -> None:
    assert [sure for sure, _ in opposed(one, other)] == [False]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The climber Petra Vance was found dead on Wednesday.", "Petra Vance is alive, her family said."),
        ("The pilot, Ole Brand, was pronounced dead.", "Ole Brand survived the crash, the hospital said."),
        ("The hostages have been freed, an envoy said.", "The hostages are still in the hands of their captors, a union said."),
        ("Growers voted to sell their winery to the firm Vinex.", "Growers have turned down the sale of their winery to Vinex."),
    ],
)
def test_what_became_of_somebody_may_differ(one: str, other: str) -> None:
    assert [sure for sure, _ in opposed(one, other)] == [False]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The climber Petra Vance was found dead.", "The guide of Petra Vance is alive, her family said."),
        ("The hostages have been freed.", "The hostages were held captive for nine days."),
        ("The paintings are still being held by customs.", "The crates were released by customs, a carrier said."),
        ("The women have been freed, an envoy said.", "The men are still in the hands of their captors, a union said."),
        ("Growers voted to sell their winery to the firm Vinex.", "Some growers rejected the sale of their winery to Vinex."),
        ("Growers voted to sell their winery to Vinex.", "Growers rejected a sale of their mill to Dorn last year."),
        ("Members voted to reject the sale of the hall.", "Members turned down the sale of the hall."),
    ],
)
def test_of_somebody_else_another_time_or_matter_it_is_none(one: str, other: str) -> None:
    assert opposed(one, other) == []

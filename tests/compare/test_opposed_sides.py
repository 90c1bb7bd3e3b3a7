"""What is told as one and as its opposite: never side by side as one side of a difference."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days

REST = "The cannery packed herring and mackerel for export."
WATER = (
    "Drinking water in the town of Holm was contaminated, the health office said.",
    "The drinking water in Holm may be contaminated, said the mayor, Luc Pardoe.",
)
BRIDGE = "The bridge at Sorrow was unsafe, the road office said.", "The bridge at Sorrow may be unsafe, said the mayor, Luc Pardoe."
ROAD = "The road to Holm was closed, the road office said.", "The road to Holm may be closed, said the mayor, Luc Pardoe."
BEACH = "The beach at Holm was safe, the coast office said.", "The beach at Holm may be safe, said the mayor, Luc Pardoe."


def told(fact: str, may: str, then: str, day: str = "2026-11-03") -> list[Claim]:
    """What differs or has changed: two pages of one day, and one of a later."""
    pages = (
        ("2026-11-01", "Meridian Press", f"{fact} {REST}"),
        ("2026-11-01", "Valley Post", f"{may} A school took in children."),
        (day, "Strait Radio", f"{then} The dyke is to be rebuilt."),
    )
    (found,) = compare([over_days(*pages)])
    return [c for c in found.claims if c.relation in ("differ", "developed")]


def values(claim: Claim) -> list[str | None]:
    return [a.value for a in claim.accounts]


@pytest.mark.parametrize(
    ("two", "then", "changed"),
    [
        (WATER, "The health office withdrew its warning and said the drinking water in Holm was safe.", ["contaminated", "safe"]),
        (BRIDGE, "The road office said the bridge at Sorrow was safe.", ["unsafe", "safe"]),
        (ROAD, "The road office said the road to Holm was open again.", ["closed", "open"]),
        (BEACH, "The coast office said the beach at Holm was toxic.", ["safe", "toxic"]),
    ],
)
def test_who_says_the_opposite_on_a_later_day_has_changed(two: tuple[str, str], then: str, changed: list[str]) -> None:
    certainty, change = told(*two, then)
    assert (certainty.relation, values(certainty)) == ("differ", ["stated", "may"])
    assert (change.relation, values(change)) == ("developed", changed)


@pytest.mark.parametrize(
    ("two", "then", "apart"),
    [
        (WATER, "The water board said the drinking water in Holm was safe.", {"contaminated", "safe", None}),
        (BRIDGE, "Ada Kroon, an engineer, said the bridge at Sorrow was safe.", {"unsafe", "safe", None}),
    ],
)
def test_who_says_the_opposite_of_another_contradicts_them(two: tuple[str, str], then: str, apart: set[str | None]) -> None:
    (claim,) = told(*two, then)
    assert (claim.relation, claim.differs_in[0], set(values(claim))) == ("differ", "polarity", apart)


@pytest.mark.parametrize(
    "then",
    [
        "The health office said the drinking water in Lissen was safe.",
        "The health office said the bathing water in Holm was safe.",
        "The health office said the drinking water in Holm would be safe by Friday.",
    ],
)
def test_another_water_has_not_changed(then: str) -> None:
    (claim,) = told(*WATER, then)
    assert (claim.relation, values(claim)) == ("differ", ["stated", "may"])


def test_what_is_still_so_stands_with_the_fact() -> None:
    (claim,) = told(*WATER, "The health office said on Tuesday that the drinking water in Holm was contaminated.")
    assert values(claim) == ["stated", "may", "stated"]

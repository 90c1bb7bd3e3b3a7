"""Short accounts that say the same by their grammar surely agree; those that part in anything do not."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.units import units_of
from sayso.compare.differ.pairs.plainly import plainly_one

from .told import over_days, story


def plain(one: str, other: str) -> bool:
    """Whether the first clauses of two reports are plainly one, where all that they share makes it likely."""
    a, b = (next(u for u in units_of(story(("Ledger", one), ("Echo", other))) if u.report == k) for k in (0, 1))
    return plainly_one(a, b, 0.8)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge at Tallow Reach was swept away.", "The old bridge at Tallow Reach had been swept away by the water."),
        ("Prosecutors had asked for six years.", "Prosecutors demanded six years."),
        ("The police arrested 34 men in the market.", "In the market 34 men were detained by the police."),
        ("The delegations exchanged maps in January.", "The two countries exchanged maps in January."),
        ("Tarn Trams offered a rise of 3.5 per cent.", "The operator offered a rise of 3.5 per cent."),
        ("Maas denied the charges.", "He denied the charges."),
    ],
)
def test_the_same_deed_of_the_same_is_one(one: str, other: str) -> None:
    assert plain(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge at Tallow Reach was swept away.", "The bridge at Marr was swept away."),
        ("The bridge was swept away on Monday.", "The bridge was swept away on Thursday."),
        ("The verdict was read at 11 am.", "The verdict was read in the early afternoon."),
        ("The police arrested 34 men in the market.", "The police arrested 36 men in the market."),
        ("The council approved the plan.", "The council may approve the plan."),
        ("The council approved the plan.", "The council did not approve the plan."),
        ("The council approved the plan.", "The mayor approved the budget."),
        ("Norland left the talks.", "Sudra left the talks."),
        ("All but three of them were carrying babies.", "One of them was carrying a baby."),
        ("The mine will close if the owner agrees.", "The mine will close."),
    ],
)
def test_what_parts_in_anything_is_not(one: str, other: str) -> None:
    assert not plain(one, other)


def test_short_reports_surely_agree() -> None:
    told = over_days(
        ("2026-04-14", "Tribune", "The power station at Fenwick was shut down as a precaution. The dam broke above the town."),
        (
            "2026-04-16",
            "Ledger",
            "Skaar said the wall had failed. The Fenwick power station, shut down since Tuesday, is to restart.",
        ),
        ("2026-04-14", "Meridian", "Water ran into six villages. The power station at Fenwick was shut down, the service said."),
    )
    claims = [c for c in next(compare([told])).claims if "power station" in c.claim and len(c.accounts) > 1]
    assert [c.shown for c in claims] == ["agree"]

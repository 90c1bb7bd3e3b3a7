"""Tallies: what the tops of two reports count once each, and otherwise."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.units import units_of
from sayso.compare.differ.numbers.tallies import tallies
from sayso.model import Claim

from .test_changes import dated

DIG = "Rescuers are digging for a boy who fell into a dry well near Marra on Saturday, and his family waits beside the shaft. "
OTHER = "A boy of six is trapped in a dry well near Marra; diggers work beside the shaft, where his family waits. "


def counted(one: str, other: str) -> list[Claim]:
    """The claims of two reports of one rescue that differ in number."""
    (found,) = compare([dated(("2026-03-02", DIG + one), ("2026-03-02", OTHER + other))])
    return [c for c in found.claims if "number" in c.differs_in]


def test_what_both_count_and_otherwise_may_differ() -> None:
    (claim,) = counted("Some 60 excavators are at the site.", "The governor has sent 80 excavators, and lamps.")
    assert (claim.sure, {a.value for a in claim.accounts}) == (False, {"Some 60", "80"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Some 60 excavators are at the site.", "The governor has sent 80 yellow excavators."),  # of another sort
        (
            "Some 60 excavators are at the site.",
            "The governor sent 80 excavators, and 20 excavators came from Osk.",
        ),  # which of the two?
        ("Some 60 excavators are at the site.", "The governor has sent 60 excavators."),
        ("Some 60 excavators are at the site.", "In 2019 the army dug there with 80 excavators."),
        ("Three excavators are at the site.", "The governor has sent four excavators."),  # as any two texts may
        ("Some 60 excavators are at the site.", "The governor has sent 400 excavators."),  # worlds apart
    ],
)
def test_what_may_be_two_things_is_left_alone(one: str, other: str) -> None:
    told = dated(("2026-03-02", DIG + one), ("2026-03-02", OTHER + other))
    assert list(tallies(units_of(told), [m.report for m in told.members], lambda *_: False)) == []

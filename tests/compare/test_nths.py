"""Nths: the how-manieth of its kind something is, otherwise in two reports; and what is of another row."""

from __future__ import annotations

import pytest

from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.units import all_units_of
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.numbers.nths import nths

from .told import pairs_told

DAYS = ("2026-06-09", "2026-06-09")


def differing(one: str, other: str, days: tuple[str, str] = DAYS) -> list[Dispute]:
    """What two reports have as two of a row."""
    (told,) = pairs_told([(f"{one} The navy of Morwen was on its guard.", f"{other} The sea was calm off Morwen.")], [days])
    return list(nths(Clauses(all_units_of(told)), [m.report for m in told.members], lambda _, __: False))


LAUNCH = "It was the fourth launch of a missile by Talvia this year."


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (LAUNCH, "The launch of the missile was the sixth by Talvia this year.", ("fourth", "sixth")),
        (
            "It was the fifth round since the crossing at Dolina was closed.",
            "The crossing at Dolina is still closed, and this was the third round of talks.",
            ("fifth", "third"),
        ),
    ],
)
def test_two_of_a_row_may_differ(one: str, other: str, values: tuple[str, str]) -> None:
    (found,) = differing(one, other)
    assert (found.values, found.kind, found.sure) == (values, "number", False)


@pytest.mark.parametrize(
    "other",
    [
        "It was the fourth launch of a missile by Talvia.",
        "It was the second satellite of Talvia this year.",
        "It was the second launch of a missile by Sudra this year.",
        "Talvia is the second largest maker of missiles.",
        "It was not the second launch of a missile by Talvia this year.",
        "It will be the fifth launch of a missile by Talvia this year.",
    ],
)
def test_of_another_row_they_do_not(other: str) -> None:
    assert not differing(LAUNCH, other)


def test_a_day_later_it_is_the_next() -> None:
    assert not differing(LAUNCH, "It was the fifth launch of a missile by Talvia this year.", ("2026-06-09", "2026-06-10"))


def test_a_report_that_has_two_of_a_row_counts_on() -> None:
    assert not differing(
        LAUNCH, "It was the fifth launch of a missile by Talvia this year. That in June was the sixth launch of a missile."
    )

"""Which accounts stand in a row of two numbers, and which are of something else that shares its verb."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story

ABOUT = "The trial of the harbour builder Edda Krenn opened in Orsund on Monday, and the court is to hear nine witnesses. "
ALSO = "The court is to hear nine witnesses in the trial of the harbour builder Edda Krenn, which opened in Orsund on Monday. "
NINE = "Nine leases had been signed without a survey, said a clerk, Jon Dahl."
TWELVE = "The auditor, Lena Vik, said that 12 leases had been signed without a survey."


def values(third: str, one: str = NINE, other: str = TWELVE) -> list[str | None]:
    """The numbers of the row, None for an account that has none."""
    told = (("Ellory Post", ABOUT + one), ("Sund Gazette", ALSO + other), ("Coast Radio", ABOUT + third))
    (found,) = compare([story(*told)])
    (row,) = [c for c in found.claims if c.relation == "differ" and "number" in c.differs_in]
    return [a.value for a in row.accounts]


@pytest.mark.parametrize(
    "third",
    [
        "The party leader, Finn Roe, said the town should publish every lease that Krenn had signed.",
        "The mayor said the town would publish all harbour leases signed in 2024.",
        "Any lease that was signed without a survey is void, a judge said.",
    ],
)
def test_what_is_told_of_all_of_them_is_no_account_of_how_many(third: str) -> None:
    assert values(third) == ["Nine", "12"]


def test_another_sum_at_another_time_is_no_account_of_two_sums() -> None:
    one = "Krenn, 61, took 1.9 million crowns from the dredging firm Osper for the contract."
    other = "Krenn, 61, is accused of taking 2.6 million crowns from the dredging firm Osper for the contract."
    assert values("Krenn, 61, admitted taking 150,000 crowns from the dredging firm Osper.", one, other) == [
        "1.9 million",
        "2.6 million",
    ]


def test_what_tells_the_deed_without_a_number_stays() -> None:
    assert values("The mayor said leases had been signed without a survey.") == ["Nine", "12", None]

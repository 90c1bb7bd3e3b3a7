"""What was called off and is to be again: a change of a later day, and no contradiction of the one by the other."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days

REST = "The cannery packed herring and mackerel for export."


def of_two_days(first: str, then: str, second: str = "2026-11-03") -> list[Claim]:
    """What differs or has changed between two pages."""
    pages = ("2026-11-01", "Meridian Press", f"{first} {REST}"), (second, "Strait Radio", f"{then} The dyke is to be rebuilt.")
    (found,) = compare([over_days(*pages)])
    return [c for c in found.claims if c.relation in ("differ", "developed")]


@pytest.mark.parametrize(
    ("off", "again"),
    [
        (
            "Trains between Holm and Lissen were cancelled.",
            "Trains between Holm and Lissen will run again from Thursday, the railway said.",
        ),
        (
            "The spring fair in Lissen was cancelled.",
            "The spring fair in Lissen will go ahead after all on Sunday, the mayor said.",
        ),
        (
            "Flights from Holm airport were suspended.",
            "Flights from Holm airport will take off again on Tuesday, the airport said.",
        ),
        ("Ferries to Kelda island were cancelled.", "Ferries to Kelda island are to restart on Monday, the harbour office said."),
    ],
)
def test_what_is_to_be_again_contradicts_no_cancellation(off: str, again: str) -> None:
    told = of_two_days(off, again)
    assert {c.relation for c in told} <= {"developed"}
    assert all([a.value for a in c.accounts] == ["called off", "to resume"] for c in told)
    assert {c.relation for c in of_two_days(off, again, "2026-11-01")} <= {"developed"}


def test_what_is_called_off_later_is_still_told_as_called_off() -> None:
    (claim,) = of_two_days(
        "The spring fair in Lissen will be held on Sunday, the mayor said.", "The spring fair in Lissen was cancelled."
    )
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["planned", "called off"])


def test_what_was_to_be_again_may_be_called_off_once_more() -> None:
    told = (
        "Flights from Holm airport will take off again on Tuesday, the airport said.",
        "Flights from Holm airport were suspended.",
    )
    (claim,) = of_two_days(*told)
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["planned", "called off"])


def test_a_plan_beside_its_cancellation_is_still_no_agreement() -> None:
    (claim,) = of_two_days(
        "The spring fair in Lissen will be held on Sunday, the mayor said.",
        "The spring fair in Lissen was cancelled.",
        "2026-11-01",
    )
    assert claim.relation == "differ"

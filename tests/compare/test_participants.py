"""Ages and measures of those a story is about: given otherwise here and there, though no two clauses are alike."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story

FIRST = (
    "A {} boy fell into a dry well behind a farm in Ellory on Monday. The boy was heard crying for hours. Diggers worked around "
    "the clock to reach the boy. The boy was alive on Tuesday, his father said. A doctor spoke to the boy through a pipe."
)
SECOND = (
    "Rescuers in Ellory lowered a camera to a {} boy on Tuesday. Neighbours had heard the boy fall. The boy took water from a "
    "bottle on a rope. A nurse from the hospital in Torran counted the breaths of the boy. The boy waved at the camera.{}"
)


def ages(first: str, second: str, more: str = "") -> list[Claim]:
    """The claims that reports of the boy differ in number."""
    told = story(("Ellory Post", FIRST.format(first)), ("Coast Courier", SECOND.format(second, more)))
    return [c for c in next(compare([told])).claims if c.relation == "differ" and "number" in c.differs_in]


def test_an_age_that_differs_is_said_surely() -> None:
    (claim,) = ages("five-year-old", "six-year-old")
    assert claim.sure
    assert sorted(a.value or "" for a in claim.accounts) == ["five-year-old", "six-year-old"]
    assert "against" in (claim.why or "")


@pytest.mark.parametrize(("first", "second"), [("five-year-old", "5-year-old"), ("small", "six-year-old")])
def test_one_age_is_no_difference(first: str, second: str) -> None:
    assert ages(first, second) == []


def test_another_boy_in_another_year_is_another() -> None:
    assert ages("five-year-old", "lonely", " In 1996 a three-year-old boy fell into a well in Torran.") == []


def test_a_report_that_gives_two_ages_is_not_held_to_one() -> None:
    assert ages("five-year-old", "six-year-old", " A seven-year-old boy held the rope.") == []

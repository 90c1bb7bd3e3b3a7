"""What moved on between two days: numbers that became others, people of whom more is known, days that were moved."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days

MONDAY, THURSDAY = "2026-03-02T16:00+00:00", "2026-03-05T09:00+00:00"
REST = ("The town of Tessaly lies below the pass. Its market is closed.", "A school in the valley has taken in the villagers.")


def claims(first: str, second: str, then: str = THURSDAY) -> list[Claim]:
    told = over_days((MONDAY, "Coast Tribune", f"{first} {REST[0]}"), (then, "Evening Globe", f"{second} {REST[1]}"))
    (found,) = compare([told])
    return [c for c in found.claims if c.relation in ("differ", "developed") and c.differs_in != ("source",)]


def relations(first: str, second: str, then: str = THURSDAY) -> list[str]:
    return [c.relation for c in claims(first, second, then)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Twelve children fell ill after a meal in Tessaly, the food agency said.", "Thirty children have fallen ill in Tessaly."),
        (
            "A fire in Tessaly forced 2,000 people from their homes.",
            "The fire in Tessaly has forced 3,500 people from their homes.",
        ),
        ("Dravo offered 4 per cent to its drivers.", "Dravo raised its offer to 5 per cent for its drivers."),
        ("Dravo recalled 90,000 jars of jam.", "The recall by Dravo of its jars of jam was extended to 140,000 jars."),
        ("Four people died in the landslide at Tessaly.", "A body was found, bringing the toll of the landslide to five."),
        ("Turnout in Tessaly was 61 per cent, the clerk said.", "Turnout in Tessaly was corrected to 60 per cent."),
        (
            "About 800 jobs are at risk at Dravo, the Bakers' Union said.",
            "The Bakers' Union said 1,100 jobs were at risk at Dravo.",
        ),
    ],
)
def test_a_number_that_became_another_is_developed(first: str, second: str) -> None:
    assert relations(first, second) == ["developed"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Thirty children fell ill after a meal in Tessaly.",
            "Twelve children fell ill after a meal in Tessaly.",
        ),  # it falls again
        ("The fire in Tessaly forced 3,500 people from their homes.", "A fire in Tessaly forced 2,000 people from their homes."),
    ],
)
def test_a_number_that_falls_or_was_raised_otherwise_is_none(first: str, second: str) -> None:
    assert "developed" not in relations(first, second)


def test_a_number_before_is_its_own() -> None:
    first = "The unemployment rate in Tessaly was 14.8 per cent in the spring of last year."
    assert not relations(first, "The unemployment rate in Tessaly fell to 5.8 per cent from 6.1 per cent.")


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "Six skiers are missing below the pass, the rescue service said.",
            "The six skiers were found dead on Wednesday.",
            ("are missing", "found dead"),
        ),
        (
            "Police were questioning a man of 26 about the fire in the Tessaly mill.",
            "A man of 26 was charged with arson on Wednesday over the fire in the Tessaly mill.",
            ("questioning", "was charged"),
        ),
        (
            "The captain was arrested on Sunday.",
            "The captain was charged with negligence on Wednesday.",
            ("arrested", "was charged"),
        ),
        (
            "Gunmen seized 23 pupils from a school near the pass.",
            "Fourteen of the 23 pupils were freed on Wednesday.",
            ("seized", "were freed"),
        ),
    ],
)
def test_what_became_of_people(first: str, second: str, values: tuple[str, str]) -> None:
    found = [c for c in claims(first, second) if c.relation == "developed"]
    assert [tuple((a.value or "").removeprefix("was ") for a in c.accounts) for c in found] == [
        tuple(v.removeprefix("was ") for v in values)
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Police were questioning a man of 26 about the fire in the Tessaly mill.",
            "A man of 41 was charged with arson on Wednesday over the fire in the Tessaly mill.",
        ),
        ("Gunmen seized 23 pupils from a school near the pass.", "Nine pupils were freed on Wednesday."),
        ("The captain may be arrested.", "The captain was charged with negligence on Wednesday."),
        ("The captain was arrested on Sunday.", "Another captain was charged with negligence on Wednesday."),
    ],
)
def test_others_are_others(first: str, second: str) -> None:
    assert "developed" not in relations(first, second)


def test_nobody_has_moved_on_within_a_day() -> None:
    told = ("The captain was arrested in the morning.", "The captain was charged with negligence.")
    assert "developed" not in relations(*told, then=MONDAY)


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "The football club Tessaly United has until Friday to find a buyer, a court said.",
            "A court extended the deadline for the sale of the football club Tessaly United to March 20.",
            ("Friday", "March 20"),
        ),
        (
            "The satellite firm Halden will launch its rocket on Wednesday.",
            "Halden has put off the launch of its rocket from Wednesday to Sunday.",
            ("Wednesday", "Sunday"),
        ),
    ],
)
def test_a_day_that_was_moved(first: str, second: str, values: tuple[str, str]) -> None:
    found = [c for c in claims(first, second) if c.relation == "developed"]
    assert values in [tuple(a.value for a in c.accounts) for c in found]


def test_an_age_is_no_count() -> None:
    found = claims("Four people were still missing.", "One person, a girl of 11, is still missing.")
    assert "11" not in [a.value for c in found for a in c.accounts]

"""What a later report has raised to more: a preliminary inquiry to a formal one, one aircraft to all."""

from __future__ import annotations

import pytest

from sayso.compare import CompareOptions, compare

from .told import over_days

OPENED = "The Air Safety Board has opened a preliminary inquiry into the landing."
ONE = "Tolmera said on Tuesday that it had withdrawn the aircraft from service and would help with the inquiry."


def turned(first: str, later: str) -> list[tuple[str, str | None]]:
    """What the later report tells otherwise, with what was told before."""
    told = over_days(("2026-03-03", "Coast Tribune", first), ("2026-03-05", "Evening Globe", later))
    (c,) = compare([told], CompareOptions(since="2026-03-05"))
    return [(x.span.of(later), x.before) for x in c.changes if x.kind == "turned"]


def test_an_inquiry_that_was_made_formal() -> None:
    later = "The board raised its preliminary inquiry to a formal one, which allows it to question staff under oath."
    assert turned(OPENED, later) == [(later, OPENED[:-1])]


def test_one_aircraft_and_then_all() -> None:
    later = "Tolmera grounded all five of its H-72 aircraft on Thursday, its chief said."
    told = turned(ONE, later)
    assert told == [(later, "Tolmera said on Tuesday that it had withdrawn the aircraft")]


@pytest.mark.parametrize(
    ("first", "later"),
    [
        (OPENED.replace("preliminary", "public"), "The board raised its preliminary inquiry to a formal one."),
        (OPENED, "The board has not raised its preliminary inquiry to a formal one."),
        (ONE, "Norlink grounded all five of its H-72 aircraft on Thursday."),
        (ONE.replace("aircraft", "advert"), "Tolmera grounded all five of its H-72 aircraft on Thursday."),
    ],
)
def test_what_was_not_raised(first: str, later: str) -> None:
    assert turned(first, later) == []

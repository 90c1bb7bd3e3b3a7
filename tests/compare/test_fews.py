"""Small numbers of one thing in one deed, and how long one thing took."""

from __future__ import annotations

import pytest

from .told_apart import parted, surely


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "Thieves broke into the Lund museum and took four paintings.",
            "Five artworks were stolen from the Lund museum.",
            {"four", "Five"},
        ),
        ("The Aster lifted off, carrying three satellites.", "The Aster rose with four satellites on board.", {"three", "four"}),
        (
            "Two carriages of the express overturned.",
            "Three carriages of the express tipped over, witnesses said.",
            {"Two", "Three"},
        ),
    ],
)
def test_few_things_in_one_deed_differ_surely(one: str, other: str, values: set[str]) -> None:
    assert surely(one, other) == [(True, frozenset(values))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thieves stole four paintings.", "Thieves stole four paintings and two drawings."),
        ("Thieves stole four paintings.", "Thieves stole four paintings; five paintings were left on the floor."),
        ("Three carriages overturned.", "One of the three carriages that overturned caught fire."),
        ("Two ships sank.", "Two more ships sank, and three ships were towed away."),
    ],
)
def test_another_deed_or_more_of_them_is_no_difference(one: str, other: str) -> None:
    assert parted(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("The rocket reached orbit after 11 minutes.", "It took 14 minutes to get into orbit.", {"11 minutes", "14 minutes"}),
        ("It took rescuers nine hours to free the boy.", "The boy was freed after 13 hours.", {"nine hours", "13 hours"}),
        (
            "The school will stay closed for three weeks.",
            "The school is to remain shut for five weeks.",
            {"three weeks", "five weeks"},
        ),
        (
            "The firm knew of the leak for five weeks before it told anybody.",
            "It kept quiet about the theft for seven weeks.",
            {"five weeks", "seven weeks"},
        ),
    ],
)
def test_how_long_one_thing_took_differs(one: str, other: str, values: set[str]) -> None:
    assert [told for _, told in surely(one, other)] == [frozenset(values)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The school will be closed for three weeks.", "The headmaster was jailed for five weeks."),
        ("The road will stay shut for three days.", "The strike is to last five days."),
        ("The plane had been in the air for 40 minutes.", "The plane landed 38 minutes after take-off."),
        ("The boy was freed after 13 hours.", "The trial lasted 11 hours."),
    ],
)
def test_another_while_is_no_difference(one: str, other: str) -> None:
    assert parted(one, other) == []

"""Times of the day in words, and number words that are none."""

from __future__ import annotations

import pytest

from sayso.annotate.hours import hours


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They stormed it at nine in the morning on Tuesday.", ("nine in the morning", 540, 540)),
        ("It was off the air since half past nine.", ("half past nine", 570, 1290)),
        ("They came shortly after half past eight in the morning, she said.", ("half past eight in the morning", 510, 510)),
        ("It ended at ten to five on Saturday morning.", ("ten to five", 290, 290)),
        ("She died at seven in the evening, the hospital said.", ("seven in the evening", 1140, 1140)),
        ("The shop shut at five past 3 on Monday.", ("five past 3", 185, 905)),
        ("It rang at ten o’clock.", ("ten o’clock", 600, 1320)),
        ("It rang at six-thirty.", ("six-thirty", 390, 1110)),
        ("It rang at nine a.m. on Monday.", ("nine a.m.", 540, 540)),
        ("Four people were killed at nine in the morning.", ("nine in the morning", 540, 540)),
        ("The toll rose to four after a man died at seven in the evening.", ("seven in the evening", 1140, 1140)),
        ("They met shortly before five.", ("five", 300, 1020)),
        ("They waited until noon on Wednesday.", ("noon", 720, 720)),
        ("The Midnight Express left at midnight.", ("midnight", 0, 0)),
        ("A quarter to seven that evening it was over.", ("A quarter to seven that evening", 1125, 1125)),
    ],
)
def test_an_hour_in_words_is_one_figure(text: str, expected: tuple[str, int, int]) -> None:
    assert [(span.of(text), *minutes) for span, *minutes in hours(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The toll stood at four in the evening.",
        "Police arrested six on Tuesday night.",
        "It rose from four in the morning to six in the evening.",
        "The council voted ten to nine.",
        "By five to four, the court ruled for the firm.",
        "About ten to twelve people came.",
        "The bomb killed four in the morning rush.",
        "The bomb killed about nine in the morning.",
        "Shortly before five men came.",
        "Four people were dead.",
        "They beat them three to one in the morning game.",
        "He was one in the morning session.",
        "Nine past champions came.",
    ],
)
def test_a_count_is_no_hour(text: str) -> None:
    assert hours(text) == []

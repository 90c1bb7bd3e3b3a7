"""The age of one who is told by what they are, as reports have it otherwise."""

from __future__ import annotations

import pytest

from .told_apart import parted, surely


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        (
            "The driver, 43, was treated for shock in Osk.",
            "The driver, a 46-year-old man, was in shock, a nurse in Osk said.",
            True,
        ),
        (
            "A 70-year-old woman was pulled alive from the rubble after 11 hours.",
            "A woman, 76, was freed from the rubble after 11 hours.",
            True,
        ),
        ("The pilot (54) survived the crash.", "The plane's pilot, who is 58, survived.", True),
        ("Peer Holm, 39, had acted out of vanity.", "Peer Holm (43), a nurse, wept when the judge spoke.", True),
        (
            "The driver, 43, was pulled out by a nurse in Osk.",
            "A nurse held the hand of the driver (44) in Osk.",
            False,
        ),  # a birthday
    ],
)
def test_two_ages_of_one(one: str, other: str, *, sure: bool) -> None:
    assert [s for s, _ in surely(one, other)] == [sure]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The driver, 43, was treated for shock.", "The driver of the other car, 46, was unhurt."),
        ("A 43-year-old man was killed when a wall fell.", "A 51-year-old man was hurt when a wall fell."),
        ("A woman, 70, was pulled alive from the rubble.", "A 34-year-old woman was pulled alive from the rubble."),
        ("The suspect, 34, was arrested.", "Another suspect, 29, was still at large."),
    ],
)
def test_two_people_are_no_difference(one: str, other: str) -> None:
    assert parted(one, other) == []

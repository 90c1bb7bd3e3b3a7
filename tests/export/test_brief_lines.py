"""What a line of a brief says but once: a speaker whose name the words begin with is not told again."""

from __future__ import annotations

import pytest

from sayso.export.brief.line import namesakes, unless_told, whom


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        ("Jens Falk", "Jens Falk declined to comment", None),
        ("the union", "The union denied that the plant was running", None),
        ("Mette Holm", "Mette Holm, the union's leader, said that they had won", None),
        ("Nordfrys", "Nordfrys will close its plant in June", "Nordfrys"),
        ("Jens Falk", "Nordfrys denied that it would close", "Jens Falk"),
        (None, "It is unclear when the talks will end", None),
    ],
)
def test_who_says_it_is_told_once(name: str | None, words: str, told: str | None) -> None:
    assert unless_told(name, words) == told


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ida Brandt", "Ole Brandt", False),
        ("Ida Brandt", "Brandt", False),  # of another report: whose it is cannot be known
        ("Ida Brandt", "Ida Brandt", True),
        ("Nils Ekman", "Ekman", True),
        ("Nils Ekman", "N. Ekman", True),
    ],
)
def test_two_of_one_surname_are_two(one: str, other: str, same: bool) -> None:
    shared = namesakes(["Ida Brandt", "Ole Brandt", "Brandt", "Nils Ekman", "N. Ekman", "Ekman"])
    assert (whom(one, "named_person", "r1", shared) == whom(other, "named_person", "r2", shared)) is same

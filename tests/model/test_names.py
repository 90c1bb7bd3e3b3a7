"""Names of speakers: who may be one, and who surely is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import known_by, may_be_one, one_person, surely_one, without_words_before


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The NHA and the harbour board", "the Norland Harbour Agency (NHA)", True),
        ("NHA", "the Norland Harbour Agency", True),
        ("Minister Maria Weber", "Weber", True),
        ("Mr Lee", "Lee Sung-min", True),
        ("police", "a police spokesman", True),
        ("the ministry", "the Harbour Ministry", True),
        ("Capel’s council", "the Capel council", True),
        ("the police", "the fire brigade", False),
        ("the Foreign Ministry", "the Finance Ministry", False),
        ("U.N.", "UN", True),
        ("The WHO", "The World Health Organization", True),
        ("US", "he", False),
        ("Robert Kennedy Jr.", "Donald Trump Jr.", False),
        ("President Adams", "President Brown", False),
        ("a spokesman for the port", "a spokesman for the union", False),
        ("an official", "a senior official", False),
        ("the CEO of Delmar", "the CEO of Brannoch", False),
    ],
)
def test_who_may_be_one(one: str, other: str, same: bool) -> None:
    assert may_be_one(one, other) is may_be_one(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Elena Calder", "Calder", True),
        ("E. Calder", "Elena Calder", True),
        ("Mayor Elena Calder", "Elena Calder", True),
        ("Elena Calder", "Ines Calder", False),
        ("Elena Calder", "Mia Stone", False),
        ("Maria Lopez", "Maria Chen", False),
        ("John Smith", "John Baker", False),
        ("Ana Garcia Lopez", "Garcia", True),
        ("the mayor", "Elena Calder", False),
        ("Hero bus driver Elena Calder", "Elena Calder", True),
        ("Accounts clerk Elena Calder", "Elena Calder", True),
        ("Clerk Elena Calder", "Elena Calder", True),
        ("Mum-of-three Elena Calder", "Elena Calder", True),
        ("Hero bus driver Elena Calder", "Ines Calder", False),
        ("Clerk Elena Calder", "Clerk Ines Calder", False),
    ],
)
def test_who_is_one_person(one: str, other: str, same: bool) -> None:
    assert one_person(one, other) is one_person(other, one) is same


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Hero bus driver Elena Calder", "Elena Calder"),
        ("Ex-soldier Elena Calder", "Elena Calder"),
        ("33-year-old Elena Maria Calder", "Elena Maria Calder"),
        ("Elena von der Marwitz Calder", "Elena von der Marwitz Calder"),
        ("Hope Calder", "Hope Calder"),
        ("House leader Ines Marsh and Senate leader Elena Calder", "House leader Ines Marsh and Senate leader Elena Calder"),
        ("bus driver Calder", "bus driver Calder"),
        ("Elena Maria Calder", "Elena Maria Calder"),
    ],
)
def test_words_before_a_name_are_no_part_of_it(name: str, bare: str) -> None:
    assert without_words_before(name) == bare


def test_who_surely_is_one() -> None:
    assert surely_one("the police", "police")
    assert surely_one("the World Health Organization", "WHO")
    assert not surely_one("the ministry", "the Harbour Ministry")
    assert not surely_one("the", "the")


@given(st.text(max_size=40), st.text(max_size=40))
def test_order_does_not_matter(one: str, other: str) -> None:
    assert may_be_one(one, other) == may_be_one(other, one)
    assert one_person(one, other) == one_person(other, one)
    assert surely_one(one, other) == surely_one(other, one)
    assert "" not in known_by(one)

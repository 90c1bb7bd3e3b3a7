"""Names as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.link import could_be_one, name_of
from sayso.link.faces import face_id

from .made import seen

ONE_PERSON = [
    ("Elena Marsk", "Marsk"),
    ("Elena Marsk", "Mr Marsk"),
    ("Elena Marsk", "Foreign Minister Elena Marsk"),
    ("Elena Marsk", "US President Elena Marsk"),
    ("Elena Marsk", "E. Marsk"),
    ("Elena Marsk", "Elena K. Marsk"),
    ("Elena Marsk Jr.", "Elena Marsk"),
    ("Thomas Müller", "Thomas Mueller"),
    ("Thomas Müller", "Thomas Muller"),
    ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
    ("Volodymyr Zelenskiy", "Zelenskyy"),
    ("Moisés Alou", "Moises Alou"),
    ("Ursula von der Leyen", "von der Leyen"),
    ("Bashar al-Assad", "Assad"),
    ("Kim Jong-un", "Kim Jong Un"),
    ("Marine Le Pen", "Le Pen"),
    ("Sean O’Brien", "O'Brien"),
    ("Joanne K. Verel", "J.K. Verel"),
]
TWO_PEOPLE = [
    ("Elena Marsk", "Ana Marsk"),
    ("Elena Marsk", "A. Marsk"),
    ("Elena Marsk", "Elena Verel"),
    ("John F. Smith", "John D. Smith"),
    ("Ben Smith", "John Smith"),
    ("Al Gore", "Tipper Gore"),
    ("Tom Baker", "Ines Baker"),
]


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_these_may_be_one(one: str, other: str) -> None:
    a, b = name_of(one), name_of(other)
    assert a is not None
    assert b is not None
    assert could_be_one(a, b)
    assert could_be_one(b, a)


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE)
def test_these_are_two(one: str, other: str) -> None:
    a, b = name_of(one), name_of(other)
    assert a is not None
    assert b is not None
    assert not could_be_one(a, b)
    assert not could_be_one(b, a)


@pytest.mark.parametrize("nothing", ["", "the", "he", "Mr", "the minister", "J."])
def test_these_name_nobody(nothing: str) -> None:
    assert name_of(nothing) is None


def test_a_body_has_initials_and_an_acronym_is_its_own() -> None:
    whole, short = name_of("World Health Organization", "body"), name_of("the W.H.O.", "body")
    assert whole is not None
    assert short is not None
    assert whole.short == short.short == short.key == "who"


def test_what_many_bodies_are_called_is_plain() -> None:
    plain = [name_of(name, "body") for name in ("the foreign ministry", "Ministry of Defence", "Supreme Court", "Red Lantern")]
    assert [n and n.plain for n in plain] == [True, True, True, False]


@given(st.text(max_size=200))
def test_any_text_is_a_name_or_none(text: str) -> None:
    for kind in ("person", "body"):
        name = name_of(text, kind)
        assert name is None or (name.key and name.last)


@given(st.text(min_size=1, max_size=40))
def test_a_face_is_known_again(text: str) -> None:
    assert face_id(seen(text)) == face_id(seen(text, report="another"))

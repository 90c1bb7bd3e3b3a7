"""What one report gives: whom it names, what it tells of them, what they say and what is said of them."""

from __future__ import annotations

import pytest

from sayso.link import appearances, sayings
from sayso.link.roles import fields_of, role_before, role_in

from .made import report

TEXT = (
    "Marenta's foreign minister, Elena Marsk, said the ferry would sail. Striker Tom Verel said Marsk was wrong. "
    "An official said Verel had been paid."
)
READING = report(
    "r1",
    TEXT,
    [("Elena Marsk", "person", True), ("Tom Verel", "person", True), ("An official", "person", False)],
    [
        ("Elena Marsk", "named_person", "the ferry would sail"),
        ("Tom Verel", "named_person", "Marsk was wrong"),
        ("An official", "anonymous_person", "Verel had been paid"),
    ],
)


def test_whom_it_names_and_as_what() -> None:
    told = [(a.name, a.role, a.fields, a.day) for a in appearances(READING)]
    assert told == [
        ("Elena Marsk", "foreign minister", ("politics",), "2026-03-10"),
        ("Tom Verel", "striker", ("sport",), "2026-03-10"),
    ]


def test_what_is_said_by_and_of_them() -> None:
    reading = report(
        "r1",
        TEXT,
        [("Elena Marsk", "person", True), ("Tom Verel", "person", True)],
        [("Elena Marsk", "named_person", "the ferry would sail"), ("An official", "anonymous_person", "Tom Verel said")],
    )
    told = [(s.way, s.actor, s.said_by, s.words) for s in sayings(reading, appearances(reading))]
    assert told == [("said", "a0", None, "the ferry would sail"), ("of", "a1", "An official", "Tom Verel said")]


@pytest.mark.parametrize("words", ["it", "that", "what he was going to say", "otherwise"])
def test_what_says_nothing_alone_is_not_listed(words: str) -> None:
    text = f"Tom Verel denied {words}."
    reading = report("r1", text, [("Tom Verel", "person", True)], [("Tom Verel", "named_person", words)])
    assert list(sayings(reading, appearances(reading))) == []


@pytest.mark.parametrize("words", ["it was his boat", "that claim", "what he called “a disgrace”", "what the harbour costs"])
def test_what_says_something_is(words: str) -> None:
    text = f"Tom Verel denied {words}."
    reading = report("r1", text, [("Tom Verel", "person", True)], [("Tom Verel", "named_person", words)])
    assert [s.words for s in sayings(reading, appearances(reading))] == [words]


def test_what_one_says_of_oneself_is_not_said_of_one() -> None:
    reading = report(
        "r1", "Tom Verel said Tom Verel won.", [("Tom Verel", "person", True)], [("Tom Verel", "named_person", "Tom Verel won")]
    )
    assert [s.way for s in sayings(reading, appearances(reading))] == ["said"]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Marenta's foreign minister", "foreign minister"),
        ("a spokeswoman for the mayor", "spokeswoman"),
        ("the chief negotiator of Solvania", "chief negotiator"),
        ("two officials", "two officials"),
        ("the U.S. president", "president"),
        ("the ferry", None),
        ("", None),
    ],
)
def test_the_role_in_words(words: str, role: str | None) -> None:
    assert role_in(words) == role


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("months after the US President", "president"),
        ("criticised Foreign Minister", "foreign minister"),
        ("on Monday", None),
        ("Amber queen", None),
        ("hit back at the pop king", None),
        ("after Queen", "queen"),
        ("the Danish queen", "queen"),
        ("the former king", "former king"),
    ],
)
def test_the_role_before_a_name_leaves_out_what_leads_up_to_it(words: str, role: str | None) -> None:
    assert role_before(words) == role


def test_what_anybody_may_be_is_no_walk_of_life() -> None:
    assert [fields_of(r) for r in ("spokesman", "leader", "prime minister", "goalkeeping coach", None)] == [
        (),
        (),
        ("politics",),
        ("sport",),
        (),
    ]

"""Whose word stands behind the colon where one contradicts another."""

from __future__ import annotations

import pytest

from tests.compare.told import story

SAID = "Tom Revell, the union's secretary, met Ada Vance on Monday. Revell said the demand had been dropped. "
STOOD = "the demand still stood"


def _statements(said: str) -> list[tuple[str | None, str, str]]:
    """Who says what in a sentence behind Revell's, and how."""
    member = story(("Morning Echo", SAID + said), published="2026-05-12").members[0]
    text = member.report.text
    return [
        (a.speaker, a.stance, " ".join(c.of(text) for c in a.content))
        for a in member.reading.attributions
        if a.content[0].start >= len(SAID) - 1
    ]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Vance contradicted him: the demand still stood.", "Ada Vance"),
        ("Vance contradicted Revell: the demand still stood.", "Ada Vance"),
        ("Vance later contradicted Mr Revell: the demand still stood.", "Ada Vance"),
        ("Vance corrected him: the demand still stood.", "Ada Vance"),
        ("Vance has since challenged Revell's account: the demand still stood, she said.", "Ada Vance"),
        ("Vance disputed that: the demand still stood.", "Ada Vance"),
        ("Vance disagreed with him: the demand still stood.", "Ada Vance"),
        ("Vance disagreed: the demand still stood.", "Ada Vance"),
        ("But Vance denied it: the demand still stood.", "Ada Vance"),
        ("The police chief, Nora Hale, corrected him: the demand still stood.", "Nora Hale"),
        ("The ministry contradicted him: the demand still stood.", "The ministry"),
        ("Two officials contradicted Revell on Tuesday: the demand still stood.", "Two officials"),
        ("The report contradicted Revell: the demand still stood.", "The report"),
    ],
)
def test_who_contradicts_says_it(said: str, who: str) -> None:
    assert _statements(said) == [(who, "stated", STOOD)]


def test_a_quotation_behind_keeps_its_reach() -> None:
    said = "Vance contradicted Revell: “The demand still stands. It was never dropped.”"
    assert _statements(said) == [("Ada Vance", "stated", "“The demand still stands. It was never dropped.”")]


@pytest.mark.parametrize(
    "said",
    [
        "Vance did not contradict him: the demand was gone.",
        "He was contradicted by Vance: the demand was gone.",
        "Vance rejected the claim: the union had taken money.",
        "Three towns contradicted the trend: Halden, Corlen and Vestry.",
    ],
)
def test_what_is_no_word_against_another_is_nobodys(said: str) -> None:
    assert all(who != "Ada Vance" or stance == "denied" for who, stance, _ in _statements(said))


def test_a_statement_of_another_behind_the_colon_stays_his() -> None:
    told = _statements("Vance contradicted him: the demand still stood, the minister, Paul Dorn, said.")
    assert ("Paul Dorn", "stated") in [(who, stance) for who, stance, _ in told]
    assert "Tom Revell" not in [who for who, _, _ in told]


def test_whom_one_contradicts_is_no_statement() -> None:
    told = _statements("Vance contradicted him, saying the demand still stood.")
    assert told == [("Ada Vance", "stated", STOOD)]

"""In whose mouth words are put, where another name stands nearer or the parse is wrong."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.annotate.attributions import find_attributions
from sayso.language import parse
from tests.annotate.heard import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Questioned by counsel, Rolf Benn, Brell said that she could not recall it.", ("Brell", "she could not recall it")),
        ("It broke, said Tove Skaar of the Water Board, who warned that it would take days.", ("Tove Skaar", "it would take days")),
        ("Union leader Per Dahl says the drivers were ready.", ("Per Dahl", "the drivers were ready")),
        ("Ward councillor Priya Nair thanked residents for their patience.", ("Priya Nair", "residents for their patience")),
        ("The film by the director Per Dahl shows how the town was built.", None),
    ],
)  # fmt: skip
def test_the_right_one_speaks(text: str, found: tuple[str, str] | None) -> None:
    heard = [(who, words) for who, _, words in said(text)]
    assert found in heard if found else "Per Dahl" not in [who for who, _ in heard]


def test_she_is_no_barry() -> None:
    text = 'Barry Stoat, 44, told officers it was straw.\n\nA widow, 79, told jurors she had lost her home. "I cried," she said.'
    assert all(who != "Barry Stoat" for who, _, words in said(text) if "cried" in words or "home" in words)


def test_a_place_is_no_she() -> None:
    text = '"It sounded like a train," Mayor Oda Fjell tells our reporter in Skarn. Nobody was inside, she adds.'
    assert [who for who, _, _ in said(text)] == ["Oda Fjell", "Oda Fjell"]


def test_who_is_only_asked_says_nothing() -> None:
    assert [who for who, _, _ in said("Residents of Tanner Street were asked to keep their windows closed.")] == [None]
    assert "Neighbours" not in [who for who, _, _ in said("Neighbours in Little Wending said there was a fire.")]


def test_what_a_report_goes_by_is_no_part_of_it() -> None:
    text = "The Daily Blaze reported that the gate had failed, citing a source at the company."
    assert said(text) == [("Daily Blaze", "outlet", "the gate had failed")]


@pytest.mark.parametrize(
    "text",
    [
        "The widow Ida Okel said nothing in court.",
        "What the remarks were, Ida Okel would not say.",
        "Ida Okel did not want to comment on the report.",
    ],
)
def test_who_does_not_answer(text: str) -> None:
    parsed = next(parse([text]))
    found, _ = find_attributions(parsed, find_actors(parsed))
    assert [(a.speaker, a.stance) for a in found] == [("Ida Okel", "no_comment")]


def test_a_good_day_for_somebody_is_no_demand() -> None:
    text = 'Berit Halloran called the agreement "a good day for the quay".'
    assert said(text) == [("Berit Halloran", "named_person", 'the agreement "a good day for the quay"')]

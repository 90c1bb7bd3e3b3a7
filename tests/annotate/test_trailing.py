"""Who stands behind a comma, what closes a sentence, and what people are called by. All sentences are made up."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.language import parse

from .heard import said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("There were doubts about the testimony of the main witness, Wanda Perl, presiding judge Jon Kroll said.", "Jon Kroll"),
        ('There were "great doubts" about the key witness, Rosa Lind, defence lawyer Hugo Strand said.', "Hugo Strand"),
        ("The inquiry never heard from the night watchman, Otto Brink, chief inspector Nora Vale said on Monday.", "Nora Vale"),
        ("The fire was started by the night watchman, Otto Brink, Mayor Nora Vale said.", "Nora Vale"),
        ("The court will give its verdict on June 23, presiding judge Jon Kroll said.", "Jon Kroll"),
        ("The verdict stands, sitting magistrate Ulla Horn said.", "Ulla Horn"),
        ("The bridge was unsafe, Wanda Perl, chief engineer at Rudd Works, said.", "Wanda Perl"),
        ("The bridge was unsafe, Wanda Perl, chief engineer, said.", "Wanda Perl"),
    ],
)
def test_the_name_before_the_last_comma_is_no_part_of_who_says_it(text: str, name: str) -> None:
    assert [(speaker, kind) for speaker, kind, _ in said(text)] == [(name, "named_person")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The strike is costing exporters 12 million crowns a day, the Chamber of Commerce estimates.", "Chamber of Commerce"),
        ("Prices will rise by 4 per cent, the Institute of Economic Research forecasts.", "Institute of Economic Research"),
        ("The river will crest on Friday, the weather service predicts.", "the weather service"),
    ],
)
def test_a_present_tense_may_close_a_statement(text: str, name: str) -> None:
    assert [speaker for speaker, _, _ in said(text)] == [name]


def test_the_end_of_a_list_is_no_cue() -> None:
    assert said("He wrote three books, essays, newspaper reports.") == []


@pytest.mark.parametrize("deed", ["reported a fault two days before the crash", "warned of a gas leak a week earlier"])
def test_what_an_outlet_has_of_a_deed_is_the_outlets(deed: str) -> None:
    assert [who for who, _, _ in said(f"The driver had {deed}, according to the Evening Mail.")] == ["Evening Mail"]


@pytest.mark.parametrize("called", ["Pastor", "Deacon", "Sergeant", "Nurse", "Trucker", "Councillor"])
def test_a_title_is_no_part_of_a_name(called: str) -> None:
    parsed = next(parse([f"The hall is open, said {called} Tolva Brisk. People came with blankets, {called} Brisk said."]))
    assert [(a.name, a.kind) for a in find_actors(parsed)] == [("Tolva Brisk", "person")]


@pytest.mark.parametrize(
    "text",
    [
        "Calder Terminals raised its offer to 5 per cent. The strike is illegal, Calder Terminals said.",
        "The mine will stay closed until Friday, the operator Orrin Coal said.",
        "The mine will stay closed until Monday, Orrin Coal said.",
    ],
)
def test_companies_are_no_people(text: str) -> None:
    assert {kind for _, kind, _ in said(text)} == {"organisation"}

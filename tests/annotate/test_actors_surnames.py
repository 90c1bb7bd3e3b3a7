"""A surname alone is the person's whom the page named in full. All sentences are made up."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.language import parse


def called(text: str, surname: str) -> list[tuple[str, str]]:
    """Who bears a surname, and as what, with how many mentions by it."""
    return [(a.name, a.kind) for a in find_actors(next(parse([text]))) if a.name.split()[-1] == surname]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            'Minister Paul Tander denied it. "I took nothing," Tander told reporters. Filip Moor called on Tander to go.',
            "Paul Tander",
        ),
        ('Governor Mila Karst came. "It will hold," Karst told us. The union called on Karst to resign.', "Mila Karst"),
        ("Anna Tolm met farmers on Monday. Tolm told reporters that prices rose. The farmers called on Tolm to act.", "Anna Tolm"),
    ],
)
def test_one_person_not_two(text: str, name: str) -> None:
    assert called(text, name.split()[-1]) == [(name, "person")]


def test_a_company_with_its_founders_name_stays_one() -> None:
    assert len(called("Rex Harlan founded Harlan in 1990. Harlan employs 400 people. Harlan said it would close.", "Harlan")) == 2


def test_a_town_with_the_mayors_name_stays_one() -> None:
    text = "Mayor Ole Selvik visited the town of Selvik on Monday. People in Selvik were glad. He went home."
    assert ("Selvik", "place") in called(text, "Selvik")

"""Whom "it said" means, and which bodies speak without a name. All sentences are made up."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.annotate.attributions import find_attributions
from sayso.language import parse
from sayso.model import Attribution

VOLTAS = "Voltas said 60,000 homes were without power.\n\n"


def read(text: str) -> tuple[Attribution, ...]:
    parsed = next(parse([text]))
    return find_attributions(parsed, find_actors(parsed), "fast")[0]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The weather service measured gusts of 148 kilometres an hour. It had issued a red warning,", "The weather service"),
        ("The council met on Sunday. It was late. It had no money,", "The council"),
        ("Norvik Motors opened a plant in May. It had hired 300 people,", "Norvik Motors"),
    ],
)
def test_it_is_the_body_that_its_paragraph_is_about(before: str, name: str) -> None:
    assert [a.speaker for a in read(f"{VOLTAS}{before} it said.")] == ["Voltas", name]


@pytest.mark.parametrize("between", ["The blackout began at noon.", "The minister visited Ness.", "The plant was closed in May."])
def test_it_is_who_spoke_before_where_its_paragraph_is_about_no_body(between: str) -> None:
    text = f"The ministry said 60,000 homes were without power.\n\n{between} It would end by Sunday, it said."
    assert [a.speaker for a in read(text)] == ["The ministry", "The ministry"]


def test_it_is_who_spoke_in_its_own_paragraph() -> None:
    text = "The ministry said 60,000 homes were dark. The council met on Sunday. It would end soon, it said."
    assert [a.speaker for a in read(text)] == ["The ministry", "The ministry"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The labour inspectorate said it had found no faults.", "The labour inspectorate", "organisation"),
        ("Buses run again in Halden. Halden Transit said the raise was 2 percent.", "Halden Transit", "organisation"),
        ('"There are no talks," the chairwoman of Belt, Nina Falk, told the Courier.', "Nina Falk", "named_person"),
        (
            "Anna Lind is an analyst at Corvin Bank. The two would hold half of the slots, according to the airport's operator.",
            "the airport's operator",
            "organisation",
        ),
    ],
)
def test_kinds_of_who_speaks(text: str, name: str, kind: str) -> None:
    assert [(a.speaker, a.source_kind) for a in read(text)] == [(name, kind)]

"""Numbers that are part of a name: "Gate 3" counts nothing, and no other number is held against it."""

from __future__ import annotations

import pytest

from .test_check_right import checked
from .told import story

GATE = "Police clashed with strikers at Gate 3 of the port on Wednesday."
HURT = "Police clashed with strikers at the port on Wednesday, leaving at least 14 people injured."


def numbers(text: str, *reports: str) -> list[tuple[str, str]]:
    """The numbers that are held against the reports, with the verdict on each."""
    told = story(*((f"Paper {k}", report) for k, report in enumerate(reports)))
    return [(f.span.of(text), f.verdict) for f in checked(text, told).findings if f.kind == "number"]


def test_a_gate_is_no_count_of_the_injured() -> None:
    assert numbers(GATE, HURT, "Strikers burnt tyres at Gate 3.") == []


@pytest.mark.parametrize("name", ["Ward 7", "Terminal 2", "Route 9", "Room 12", "Gate No. 3"])
def test_other_things_that_go_by_a_number(name: str) -> None:
    assert numbers(GATE.replace("Gate 3", name), HURT) == []


def test_another_gate_is_another() -> None:
    assert numbers(GATE, GATE.replace("Gate 3", "Gate 4")) == [("3", "differently")]


def test_a_number_behind_another_word_is_a_number() -> None:
    assert numbers("In Northmoor 14 people died on Monday.", "In Northmoor 15 people died on Monday.") == [("14", "differently")]

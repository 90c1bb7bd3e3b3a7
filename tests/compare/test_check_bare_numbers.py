"""Bare numbers of the reports, of what the same one spoke of before: "she had seen envelopes … She had counted eight"."""

from __future__ import annotations

import pytest

from .test_check_right import checked
from .told import story

COUNTED = "She had counted eight, Munk said, all of them from Otto Keller."
EIGHT = "Ada Munk said she had counted eight {}, all of them from Otto Keller."


def claims(text: str, report: str) -> list[str]:
    """The verdicts on what a text claims, held against one report."""
    return [f.verdict for f in checked(text, story(("Northmoor Post", report))).findings if f.kind == "claim"]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (EIGHT.format("envelopes"), f"Ada Munk told the court that she had seen envelopes of money in his desk. {COUNTED}"),
        (
            "The union said it had counted 40 lorries.",
            "The dockers' union said it had watched lorries at the gate all night. It had counted 40, the union said.",
        ),
        (
            "Police said they had seized six knives from the flat.",
            "Police said on Monday that they had found knives in the flat. They had seized six from the flat, police said.",
        ),
    ],
)
def test_a_bare_number_is_of_what_was_spoken_of_last(text: str, report: str) -> None:
    assert claims(text, report) == ["carried"]


@pytest.mark.parametrize(
    ("thing", "before"),
    [
        ("guns", "Ada Munk said she had seen envelopes and guns in his desk."),  # which of the two, nothing tells
        ("orphans", "Ada Munk said she had seen envelopes in his desk. They were for the orphans, she said."),
        ("boxes", "Ada Munk said she had seen envelopes in his desk. A clerk said he had carried boxes."),  # another's word
        ("envelopes", "Ada Munk said she had seen envelopes in his desk. Munk said she had then opened drawers."),
    ],
)
def test_a_bare_number_is_of_nothing_else(thing: str, before: str) -> None:
    assert claims(EIGHT.format(thing), f"{before} {COUNTED}") == ["unclear"]


BLAST = "Two people died when a boiler burst at the brewery in Holm on Tuesday, the fire service said."
LATER = "A brewer died in hospital on Thursday. Her death brings the toll from Tuesday's blast to five."


def test_a_toll_is_told_by_the_report_that_brings_it_to_that() -> None:
    told = checked("Five people died when a boiler burst at the brewery in Holm.", story(("Osk Post", BLAST), ("Courier", LATER)))
    assert not [f for f in told.findings if f.fails]

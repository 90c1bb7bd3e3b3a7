"""There was none of it: "there was no bomb" is not the word of who said that a bomb had gone off."""

from __future__ import annotations

import pytest

from .test_check import checked
from .told import story

PASS = story(
    (
        "Valley News",
        "A convoy was stopped in the Sorrel Pass on Monday. Mayor Greta Solheim said a bomb buried in the road had stopped the "
        "lead truck. But Marek Tolan, who drove it, said that there was no bomb. The school stays closed, and there was no bus.",
    )
)


def verdicts(text: str) -> dict[str, str]:
    """By kind what a text is told."""
    return {f.kind: f.verdict for f in checked(text, PASS).findings}


def test_who_said_that_there_was_one_has_not_said_that_there_was_none() -> None:
    assert verdicts("Mayor Greta Solheim said there was no bomb in the road.") == {
        "statement": "contradicted",
        "claim": "contradicted",
    }


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Marek Tolan said there was no bomb.", "disputed"),
        ("Mayor Greta Solheim said a bomb had stopped the lead truck.", "carried"),
    ],
)
def test_who_said_it_is_told(text: str, claim: str) -> None:
    assert verdicts(text) == {"statement": "same_speaker", "claim": claim}


def test_no_sign_of_a_thing_is_not_that_there_is_no_sign() -> None:
    assert "contradicted" not in verdicts("There was no doubt about the convoy.").values()


def test_of_another_thing_there_may_be_none() -> None:
    assert "contradicted" not in verdicts("There was no bus.").values()

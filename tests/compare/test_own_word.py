"""A figure, or a deed, that one report has on somebody's word and another as its own surely differs in its source."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story

REST = "The cannery in Port Ellory employs most of the town and packed herring for export."
OTHER = "The spring parade has been cancelled and the gymnasium was opened to families."
BURNT = "the explosion destroyed 240 boats in the old harbour"
SHOT = "Guards shot the driver of the tanker at the harbour gate"
OWN = "In the old harbour 240 boats were destroyed by the explosion on Monday"


def surely_of_other_words(first: str, second: str) -> bool:
    texts = (f"{first} {REST}", f"{second} {OTHER}")
    found = next(compare([story(*zip(("Ellory Post", "Coast Courier"), texts, strict=True))]))
    return any(c.sure and c.differs_in == ("source",) for c in found.claims)


@pytest.mark.parametrize(
    ("told", "own"),
    [
        (f"Police said {BURNT}.", f"{OWN}."),
        (f"{BURNT.capitalize()}, the fire service said.", f"{OWN}."),
        (
            f"{SHOT}, said Ines Falk, a spokeswoman for the port.",
            "The driver of a tanker was shot by guards on Monday.",
        ),
    ],
)
def test_what_is_somebodys_word_here_and_the_outlets_own_there(told: str, own: str) -> None:
    assert surely_of_other_words(told, own)


def test_a_page_has_it_with_what_they_agree_on() -> None:
    """They say the same; that a source is left out stands at its tag."""
    texts = (f"Police said {BURNT}. {REST}", f"{OWN}. {OTHER}")
    found = next(compare([story(*zip(("Ellory Post", "Coast Courier"), texts, strict=True))]))
    assert [c.shown for c in found.claims if c.differs_in == ("source",)] == ["agree"]


@pytest.mark.parametrize(
    ("told", "own"),
    [
        # its report tells further down who says it, or in the very sentence
        (f"Police said {BURNT}.", f"{OWN}. The fire service said that 240 boats were lost."),
        (f"Police said {BURNT}.", f"{OWN}, according to first figures."),
        # what moves somebody is not what they say
        (
            "Ines Falk, the minister, said she was shaken by an explosion that tore open the cannery and destroyed 240 boats.",
            f"{OWN}.",
        ),
        # who does it may well say so
        (
            "The guards said they shot the driver of the tanker at the harbour gate.",
            "The guards shot the driver of the tanker at the harbour gate.",
        ),
        # another number, and another thing
        (f"Police said {BURNT}.", "The explosion destroyed 140 boats in the old harbour on Monday."),
        (f"Police said {BURNT}.", "The explosion destroyed 240 crates in a warehouse on Monday."),
    ],
)
def test_what_may_have_a_source_after_all_or_is_another_thing(told: str, own: str) -> None:
    assert not surely_of_other_words(told, own)

"""What the outlet puts into what somebody said, and whose a claim is that was taken back."""

from __future__ import annotations

import pytest

from sayso.compare.clauses.units import Unit, all_units_of

from .told import story

_REST = " The bridge at Osk was built by hand in 1921 and painted green in spring."
_MOE = "The head of the guild, Jens Moe, said that was not enough.\n\n"


def _told(text: str, words: str) -> Unit:
    """The shortest clause of a text that has some words."""
    return min((u for u in all_units_of(story(("Osk Post", text + _REST))) if words in u.text), key=lambda u: len(u.text))


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        # which one it was
        ("Vesta Mills admitted that it got the letter two months before the fire that has now killed 17 people.", "killed 17"),
        ("The prosecutor said on Friday that two men had caused the train crash which left 12 people dead.", "12 people"),
        # what others say
        ("Vesta hopes to win the council over with the sale of its pit, for which two firms are said to have bid.", "two firms"),
        ("The mayor said that the bridge, which was rumoured to be unsound, had been closed since May.", "unsound"),
    ],
)
def test_what_is_put_in_is_told_by_the_outlet(sentence: str, words: str) -> None:
    told = _told(sentence, words)
    assert (told.attribution, told.speakers) == (None, ())


@pytest.mark.parametrize(
    ("sentence", "words", "speaker"),
    [
        # told as news
        ("Vesta Mills admitted that a fire that killed 17 people at Tarn had been its fault.", "killed 17", "Vesta Mills"),
        ("The police said the fire had killed 17 people in Tarn.", "killed 17", "The police"),
        # of what the statement is about
        ("The blaze that injured 17 people at Tarn began in the loft, the fire service said.", "injured 17", "the fire service"),
        # of the deed and no toll
        ("The police said the man that killed the guard in Tarn had fled in a red car.", "killed the guard", "The police"),
        # in the source's own words
        ("The mayor, Ines Falk, said that “the fire that killed 17 people was no accident”.", "killed 17", "Ines Falk"),
        # what the source itself holds or tells
        ("The police said the man, who is believed to be armed, had fled to Tarn.", "armed", "The police"),
        ("The police said the man, who had fled to Tarn, was said to be armed.", "said to be armed", "The police"),
    ],
)
def test_what_is_said_in_a_relative_clause_stays_its_sources(sentence: str, words: str, speaker: str) -> None:
    assert _told(sentence, words).speakers == (speaker,)


@pytest.mark.parametrize("verb", ["withdrew", "took back", "retracted"])
def test_a_claim_that_is_taken_back_is_not_the_outlets(verb: str) -> None:
    told = _told(f"{_MOE}Moe {verb} his claim that the weavers had heard of the sale in a bar.", "weavers")
    assert told.attribution is not None
    assert told.speakers in ((), ("Jens Moe",))
    assert verb in told.denials


@pytest.mark.parametrize(
    "sentence",
    [
        "An earlier version of this article said that the weavers had stolen copper from the mill.",
        "Moe withdrew from the talks that the weavers had held in Tarn with the mill.",
        "Moe withdrew his daughter from a school that the weavers had built in Tarn.",
    ],
)
def test_what_nobody_claimed_stays_the_outlets(sentence: str) -> None:
    text = _MOE + sentence + _REST
    assert all(u.attribution is None for u in all_units_of(story(("Osk Post", text))) if "weavers" in u.text)

"""What is only one report's, and what others have in other words of the same."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story

REST = "The river Osk rose by two metres overnight. Silje Hauge, the governor, flew to the valley in a helicopter."


def relation(told: str, other: str, begins: str) -> str | None:
    """How a claim of the first report that begins so stands."""
    (found,) = compare([story(("Harrow Wire", f"{REST} {told}"), ("Meridian Post", f"{REST} {other}"))])
    return next((c.relation for c in found.claims if c.claim.startswith(begins)), None)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (
            "Corvane, which bought the plant in 2014, said in a statement that it had stopped all production in Dellmouth.",
            "Production at the plant, which opened in 1981 and employs 310 people, remains halted, and pupils went back to school.",
        ),
        (
            "The resignation of the bridge inspector followed a row with engineers, a newspaper wrote.",
            "After months of rows with engineers over rust, the inspector of bridges, a quiet man of sixty, has resigned.",
        ),
    ],
)
def test_what_another_sentence_has_in_derived_words_stands_not_alone(told: str, other: str) -> None:
    assert relation(told, other, told.split(maxsplit=1)[0]) != "only_one"


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("Bakers in the valley handed out bread to children.", "Children in the valley had no school on Monday."),
        ("Hanna Voss opened a new clinic in Tarn.", "Rolf Anders closed the old clinic by the lake."),
    ],
)
def test_what_has_most_words_of_its_own_stands_alone(told: str, other: str) -> None:
    assert relation(told, other, told.split(maxsplit=1)[0]) == "only_one"


def _on_hauge(told: str, other: str) -> str | None:
    return relation(told, other, "“Nobody")


def test_what_a_person_says_alone_another_has_them_say_by_way_of_this_one() -> None:
    told = "“Nobody is trapped tonight,” Silje Hauge said."
    assert _on_hauge(told, "But governor Silje Hauge told Harrow Wire that nobody was trapped.") != "only_one"


@pytest.mark.parametrize(
    "other",
    [
        "But fire chief Rolf Anders told Harrow Wire that the fog had trapped smoke over the paper mill.",  # another's words
        "Silje Hauge told Harrow Wire that she would ask for tents and blankets.",  # other words of hers
    ],
)
def test_what_a_person_says_alone_is_not_what_another_says_or_they_say_of_another_thing(other: str) -> None:
    assert _on_hauge("“Nobody is trapped tonight,” Silje Hauge said.", other) == "only_one"

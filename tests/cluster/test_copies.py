"""Copies: reprinted, cut, changed in a paragraph; and two reports of one event that are no copies."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.cluster import cluster, group
from sayso.cluster.copies import held, originals, runs_of

from .reports import FLOOD, STRIKE, article, reading

NOUNS = ("harbour", "council", "bridge", "minister", "strike", "river", "ferry", "market", "school", "judge", "winter", "village")
VERBS = ("closed", "opened", "left", "met", "warned", "saw", "moved", "sold", "kept", "found", "raised")


def paragraphs(seed: int, n: int = 8) -> list[str]:
    """Invented paragraphs of about forty words, other ones for each seed."""
    dice = random.Random(seed)
    one = lambda: f"The {dice.choice(NOUNS)} {dice.choice(VERBS)} the {dice.choice(NOUNS)} near the {dice.choice(NOUNS)}"  # noqa: E731
    return [". ".join(one() for _ in range(5)) + "." for _ in range(n)]


WIRE = paragraphs(1)
CHANGED = [*WIRE[:3], paragraphs(2, 1)[0], *WIRE[4:]]


@pytest.mark.parametrize(
    "text",
    [WIRE, WIRE[:3], WIRE[4:], CHANGED, [*WIRE, *paragraphs(3, 2)], [p.upper() for p in WIRE]],
    ids=["whole", "cut after three", "its end", "a paragraph changed", "two more", "in capitals"],
)
def test_a_reprint_is_found(text: list[str]) -> None:
    placed = list(cluster([article("wire", ("Talks", "\n\n".join(WIRE))), article("b", ("Other headline", "\n\n".join(text)))]))
    assert placed[1].copy_of == "wire"
    assert placed[1].story == placed[0].story


def test_a_copy_of_a_copy_goes_back_to_the_first() -> None:
    texts = ["\n\n".join(t) for t in (WIRE, WIRE[:4], WIRE[4:], WIRE)]
    assert [p.copy_of for p in cluster(article(f"{i}", ("Talks", t)) for i, t in enumerate(texts))] == [None, "0", "0", "0"]


@pytest.mark.parametrize("story", [STRIKE, FLOOD])
def test_two_reports_of_one_event_are_no_copies(story: tuple[tuple[str, str], ...]) -> None:
    assert [p.copy_of for p in cluster(article(f"{i}", s) for i, s in enumerate(story))] == [None] * len(story)


def test_a_sentence_that_both_quote_makes_no_copy() -> None:
    quote = "As long as the pits stay flooded nobody in this valley can speak of a new beginning, the old overseer said."
    a, b = " ".join([quote, *paragraphs(5, 3)]), " ".join([quote, *paragraphs(6, 3)])
    assert originals([a, b], [0, 1]) == {}


def test_the_earlier_report_is_the_original_whatever_was_given_first() -> None:
    text = "\n\n".join(WIRE)
    late, early = reading("late", ("Talks", text), "2031-05-07T09:00Z"), reading("early", ("Talks", text), "2031-05-06")
    for given_ in ([late, early], [early, late]):
        (story,) = group(given_).stories
        assert {m.report.id: m.report.copy_of for m in story.members} == {"late": "early", "early": None}


@given(st.text(max_size=300), st.text(max_size=300))
def test_what_is_held_is_a_share_and_the_same_both_ways(a: str, b: str) -> None:
    one, other = runs_of(a), runs_of(b)
    assert 0.0 <= held(one, other) == held(other, one) <= 1.0

"""Changes of position: what stands beside each other, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.link import Said, turns
from sayso.model import Span


def said(words: str, day: str | None = "2026-03-01", stance: str = "stated", report: str | None = None) -> Said:
    return Said(
        report=report or f"r{day}", statement="q1", actor="a1", way="said", stance=stance, manner="indirect", span=Span(0, 1),
        words=words, day=day,
    )  # fmt: skip


TURNS = [
    ("the ferry would sail to Ostamar in spring", "the ferry would not sail to Ostamar in spring"),
    ("taxes on fuel will rise next year", "taxes on fuel will never rise next year"),
    ("Nobody can sign the treaty on Korra bridge", "he can sign the treaty on Korra bridge"),
    ("24 crews had left the harbour since Monday", "29 crews had left the harbour since Monday"),
]
NONE = [
    ("the ferry would sail to Ostamar in spring", "the ferry would sail to Ostamar in spring, he hoped"),
    ("the ferry would sail to Ostamar in spring", "the harbour would not open before noon"),
    ("he would sign", "he would not sign"),
    (
        "the right to build the centre",
        "he was not speaking of its wisdom but of the right of the group to build the centre in the old town",
    ),
    ("the ferry would sail to Ostamar in spring", "if it rains the ferry would not sail to Ostamar in spring"),
    ("24 crews had left the harbour since Monday", "29 boats were built in Lindale since Monday"),
]


@pytest.mark.parametrize(("before", "after"), TURNS)
def test_these_do_not_go_together(before: str, after: str) -> None:
    (turn,) = turns([said(before), said(after, "2026-03-05")])
    assert (turn.before.words, turn.after.words) == (before, after)


@pytest.mark.parametrize(("before", "after"), NONE)
def test_these_may(before: str, after: str) -> None:
    assert turns([said(before), said(after, "2026-03-05")]) == ()


def test_a_denial_is_told_by_its_verb_as_well() -> None:
    words = "artillery was moved into the buffer zone at Sela"
    assert turns([said(words), said(words, "2026-03-05", "denied")])[0].of == "denial"


def test_two_reports_of_one_day_are_no_change() -> None:
    assert turns([said(TURNS[0][0], report="r1"), said(TURNS[0][1], report="r2")]) == ()


def test_without_a_day_nothing_can_be_told() -> None:
    assert turns([said(TURNS[0][0], None), said(TURNS[0][1])]) == ()


@given(
    st.lists(
        st.builds(said, st.sampled_from([w for pair in TURNS + NONE for w in pair]), st.sampled_from(["2026-03-01", "2026-03-02"]))
    )
)
def test_the_order_given_is_nothing(given: list[Said]) -> None:
    assert turns(given) == turns(list(reversed(given)))

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


ADMITTED = [
    ("Norland that Solvanian drones had set fire to a fuel depot in the port of Halm",
     "Solvanian drones had struck the fuel depot at Halm, three days after he had denied it"),
    ("claims that army units had entered the village school at Rund", "army units had searched the village school at Rund"),
    ("the ministry had paid the Rex company for the Halm bridge", "the ministry paid the Rex company for the Halm bridge"),
    ("company guards had beaten the striking dockers at Halm", "company guards had hurt the striking dockers at Halm on Monday"),
]  # fmt: skip
TWO_THINGS = [
    ("Solvanian drones had set fire to a fuel depot in the port of Halm", "Solvanian drones had struck the fuel depot at Rund"),
    (
        "Solvanian drones had set fire to the northern fuel depot of Halm",
        "Solvanian drones had struck the southern fuel depot of Halm",
    ),
    ("Solvanian army units had shelled a hospital in old Halm", "Solvanian army units had shelled a school in old Halm"),
    ("Solvanian army units had shelled hospitals in Halm", "Solvanian army units had shelled schools in Halm"),
    ("Solvanian drones had set fire to a fuel depot in Halm", "the fuel depot in Halm had no guards against Solvanian drones"),
    ("Solvanian drones had set fire to a fuel depot in Halm", "Solvanian drones had not struck the fuel depot in Halm"),
    ("Solvanian drones had burnt 3 fuel depots at Halm", "Solvanian drones had struck 2 fuel depots at Halm"),
]


@pytest.mark.parametrize(("before", "after"), ADMITTED)
def test_what_was_denied_is_admitted_in_another_verb(before: str, after: str) -> None:
    denial, admission = said(before, stance="denied"), said(after, "2026-03-05", "confirmed")
    (turn,) = turns([denial, admission])
    assert (turn.of, turn.before.words, turn.after.words) == ("denial", before, after)
    assert turns([denial, said(before, "2026-03-05", "denied")]) == ()


@pytest.mark.parametrize(("before", "after"), TWO_THINGS)
def test_what_is_admitted_of_another_thing_is_no_change(before: str, after: str) -> None:
    assert turns([said(before, stance="denied"), said(after, "2026-03-05", "confirmed")]) == ()


@given(
    st.lists(
        st.builds(said, st.sampled_from([w for pair in TURNS + NONE for w in pair]), st.sampled_from(["2026-03-01", "2026-03-02"]))
    )
)
def test_the_order_given_is_nothing(given: list[Said]) -> None:
    assert turns(given) == turns(list(reversed(given)))

"""What somebody dropped, gave up or no longer demands is not what is demanded: no agreement, and with time a development."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.export.labels import section_of
from sayso.model import Claim

from .told import over_days

REST = ("Snow fell in the hills overnight.", "A choir sang in the old exchange.")
REOPEN = "The dockers' union called for the north quay to be reopened."


def claims(one: str, other: str, day: str = "2026-09-10") -> tuple[Claim, ...]:
    told = over_days(("2026-09-06", "Vale Post", f"{one} {REST[0]}"), (day, "Lorne Echo", f"{other} {REST[1]}"))
    return next(compare([told])).claims


def of_both(found: tuple[Claim, ...]) -> list[tuple[str | None, list[str | None]]]:
    """The section and the values of each claim of both reports."""
    return [(section_of(c), [a.value for a in c.accounts]) for c in found if len({a.report for a in c.accounts}) > 1]


DROPPED = [
    (
        "Torvia demanded that those responsible be handed over.",
        "Torvia's minister, Rurik Vane, dropped a demand that those responsible be handed over.",
        "asked",
    ),
    (
        "The dockers' union demands that the night shift be paid double.",
        "The dockers' union has abandoned its demand that the night shift be paid double.",
        "asked",
    ),
    (REOPEN, "The dockers' union gave up its call for the north quay to be reopened.", "asked"),
    (
        "The dockers' union insists that the north quay be reopened.",
        "The dockers' union no longer insists that the north quay be reopened.",
        "asked",
    ),
    ("The Orrel board will close the mine at Skell.", "The Orrel board dropped plans to close the mine at Skell.", "planned"),
]


@pytest.mark.parametrize(("one", "other", "had"), DROPPED)
def test_what_was_dropped_since_has_changed(one: str, other: str, had: str) -> None:
    assert of_both(claims(one, other)) == [("developed", [had, "taken back"])]


@pytest.mark.parametrize(("one", "other", "had"), DROPPED)
def test_on_one_day_nobody_agrees(one: str, other: str, had: str) -> None:
    assert of_both(claims(one, other, "2026-09-06")) == [("may_differ", [had, "taken back"])]


def test_an_account_of_a_demand_that_was_dropped_is_shown_whole() -> None:
    (claim,) = (c for c in claims(*DROPPED[1][:2]) if c.relation == "developed")
    assert [a.span.end - a.span.start for a in claim.accounts] == [len(text) for text in DROPPED[1][:2]]


@pytest.mark.parametrize(
    "other",
    [
        "The dockers' union refused to give up its call for the north quay to be reopened.",
        "The dockers' union has not dropped its demand for the north quay to be reopened.",
        "The port will pay if the dockers' union drops its demand for the north quay to be reopened.",
        "The dockers' union dropped its strike and called for the north quay to be reopened.",
    ],
)
def test_what_was_not_dropped_is_not_taken_back(other: str) -> None:
    assert not any("taken back" in values for _, values in of_both(claims(REOPEN, other)))


def test_two_who_tell_of_its_being_dropped_agree() -> None:
    found = of_both(claims(DROPPED[2][1], "The dockers' union has given up its call for the north quay to be reopened."))
    assert not any("taken back" in values for _, values in found)


def test_what_another_body_drops_is_no_change_of_the_first_ones_demand() -> None:
    one = "The Dockers' Union demanded that the dismissed drivers be reinstated."
    other = "The Crane Guild dropped its demand that the dismissed drivers be reinstated."
    assert "developed" not in [section for section, _ in of_both(claims(one, other))]


def test_a_not_behind_an_and_is_of_the_thing_that_follows() -> None:
    one = "The first buses will be delivered in August, the company said."
    other = "The first buses will be delivered in October and not, as the company had said, in August, the mayor said."
    assert of_both(claims(one, other, "2026-09-06")) == [("may_differ", ["August", "October"])]

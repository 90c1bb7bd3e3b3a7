"""Steps of one thing: what began and ended, was done again, was planned and is done."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim, Comparison

from .told import over_days

ALSO = "The company employs 4,000 people in Tarn and Capel, the city said."


def compared(first: str, second: str, days: tuple[str, str] = ("2026-03-02", "2026-03-06")) -> Comparison:
    """Two reports of these days, with a fact that both have."""
    told = over_days((days[0], "Daily Plover", f"{first} {ALSO}"), (days[1], "Evening Gull", f"{second} {ALSO}"))
    return next(compare([told]))


def on(found: Comparison, word: str) -> list[Claim]:
    """The claims of several reports that hold a word."""
    texts = {r.id: r.text for r in found.reports}
    return [
        c
        for c in found.claims
        if len({a.report for a in c.accounts}) > 1 and any(word in a.span.of(texts[a.report]) for a in c.accounts)
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Ferry crews on the Tern islands went on strike on Monday.",
            "Ferry crews on the Tern islands ended their strike on Friday.",
        ),
        ("The Tern bridge was opened on Monday.", "The Tern bridge was closed on Friday."),
        ("Police searched the Tern depot on Monday.", "Police searched the Tern depot again on Friday."),
    ],
)
def test_two_steps_of_one_thing_are_no_agreement(first: str, second: str) -> None:
    assert on(compared(first, second), "Tern") == []


def test_one_step_in_two_reports_is_one() -> None:
    assert [c.relation for c in on(compared(*["The Tern bridge was opened on Monday."] * 2), "Tern")] == ["agree"]


AHEAD, DONE = (
    "The company will withdraw the new roster, its chairman said.",
    "The company has withdrawn the new roster, its chairman said.",
)


def test_what_was_planned_and_is_done_has_developed() -> None:
    (claim,) = on(compared(AHEAD, DONE), "roster")
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["planned", "done"])


@pytest.mark.parametrize("days", [("2026-03-06", "2026-03-02"), ("2026-03-02", "2026-03-02")])
def test_only_a_later_report_can_tell_that_it_came(days: tuple[str, str]) -> None:
    assert [c.relation for c in on(compared(AHEAD, DONE, days), "roster")] == ["agree"]


def test_other_verbs_on_other_days_are_no_sure_agreement() -> None:
    found = on(
        compared("The council approved the Tern bridge on Monday.", "The council cancelled the Tern bridge on Friday."), "Tern"
    )
    assert not [c for c in found if c.sure]


def test_what_the_outlet_tells_of_one_is_not_another_source() -> None:
    found = on(compared("The council approved the Tern bridge.", "The council of Capel has approved the Tern bridge."), "Tern")
    assert [c.differs_in for c in found] == [()]


def test_what_was_planned_and_is_called_off_has_changed() -> None:
    off = "The new roster of the ferry crews was put off, its chairman said."
    (claim,) = on(compared("The company will bring in the new roster on Friday, its chairman said.", off), "roster")
    assert (claim.relation, claim.sure, [a.value for a in claim.accounts]) == ("developed", False, ["planned", "called off"])


def test_a_number_that_is_only_looked_back_at_stands_alone() -> None:
    first = "Seven miners were killed in the blast at Tern on Monday, police said."
    second = "Eleven miners were killed in the blast at Tern. Police had said on Monday that seven miners were killed in the blast."
    (claim,) = on(compared(first, second), "miners")
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["Seven", "Eleven"])

"""States that exclude each other, hours of one beginning, and accusations that are denied."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.units import all_units_of
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.states.states import beginnings, states
from sayso.model import Claim

from .test_changes import dated

BARGE = "A barge struck the Kestrel Bridge in the port of Marlow late on Monday and drifted off, the harbour master said. "
OTHER = "The harbour master of Marlow said on Tuesday that a barge had rammed the Kestrel Bridge and was adrift. "


def told(one: str, other: str, days: tuple[str, str] = ("2031-03-11", "2031-03-11")) -> list[Claim]:
    """The claims of two reports of one accident that differ in what is so, or when."""
    (found,) = compare([dated((days[0], BARGE + one), (days[1], OTHER + other))])
    return [c for c in found.claims if {"polarity", "time"} & set(c.differs_in)]


def opposed(one: str, other: str, days: tuple[str, str] = ("2031-03-11", "2031-03-11")) -> list[Dispute]:
    """What the two reports exclude each other in, by its noun alone."""
    story = dated((days[0], BARGE + one), (days[1], OTHER + other))
    units, reports = all_units_of(story, every=True), [m.report for m in story.members]
    return [*states(units, reports, lambda *_: False), *beginnings(units, lambda *_: False)]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "The bridge was closed to traffic, the coastguard said.",
            'Cars were on it. "The bridge was open," said Per Hagen, a driver.',
            {"closed", "open"},
        ),
        (
            "The captain, Ola Dorn, was killed, police said.",
            "Ola Dorn, the captain, is alive, his brother said.",
            {"death", "alive"},
        ),
        (
            "The ramming of the bridge was deliberate, a minister said.",
            "The bridge was hit by accident, the owner said.",
            {"deliberate", "by accident"},
        ),
        (
            "The search began at 6 a.m. on Tuesday, divers said.",
            "The search started at 10 p.m. on Monday, the mayor said.",
            {"6 a.m.", "10 p.m."},
        ),
    ],
)
def test_what_can_not_both_be_so_may_differ(one: str, other: str, values: set[str]) -> None:
    (claim,) = told(one, other)
    assert (claim.sure, {a.value for a in claim.accounts}) == (False, values)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge was closed on Monday.", "The bridge is open again."),
        ("The bridge was closed.", "The tunnel was open."),
        ("The council will close the town pool.", "The council will open a centre for drivers."),
        ("Some 80 schools were closed.", "Some 100 schools were open."),
        ("One passenger was killed.", "Another passenger survived."),
        ("The search began at 6 a.m. on Tuesday.", "The inquiry began at 10 a.m. on Tuesday."),
        ("The bridge could be closed, police said.", "The bridge was open."),
    ],
)
def test_what_may_both_be_so_is_left_alone(one: str, other: str) -> None:
    assert opposed(one, other) == []


def test_what_changes_from_day_to_day_is_no_contradiction() -> None:
    assert opposed("The bridge was closed.", "The bridge was open.") != []
    assert opposed("The bridge was closed.", "The bridge was open.", ("2031-03-11", "2031-03-14")) == []


@pytest.mark.parametrize(
    ("accused", "denial"),
    [
        (
            "The banker Olen Varga is alleged to have taken a stake in the port.",
            "Mr Varga said he had never owned a share in the port.",
        ),
        ("The union accused Dravo of hiding the spill.", "Dravo said it had not hidden anything."),
        ("The treasurer, Ivo Pell, allegedly moved the money abroad.", '"I did not move a cent," Pell said.'),
    ],
)
def test_who_is_accused_and_denies_it_stands_beside_the_accusation(accused: str, denial: str) -> None:
    (claim,) = told(f"{accused} {denial}", "The weather was calm.")
    assert {a.value for a in claim.accounts} == {"said", "denied"}


@pytest.mark.parametrize(
    "text",
    [
        "The trader Ann Lisk was accused of fraud. Lisk did not respond to questions.",
        "The brother of Mayor Anna Varga is accused of taking bribes. Varga said she did not know the owner.",
        "Anna Varga's party is accused of taking bribes. Varga said she did not know the owner.",
        "The trader Ann Lisk was accused of fraud. Police said they had not charged anybody.",
        "The council blamed Norsea for the delay. Norsea could not be reached, the council said.",
    ],
)
def test_who_says_nothing_denies_nothing(text: str) -> None:
    assert told(text, "The weather was calm.") == []


def test_what_others_dispute_in_an_aside_is_theirs_and_not_the_speakers() -> None:
    (claim,) = told(
        "The chief said the delay arose because residents had filed late, though several residents dispute that.", "It was calm."
    )
    assert [a.speaker for a in claim.accounts] == ["The chief", "several residents"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mayor survived a vote of confidence.", "Talks of the mayor and the council collapsed."),
        ("The mayor survived a vote of confidence.", "The mayor collapsed on the stairs."),
        ("The harbour survived.", "A crane of the harbour collapsed."),
    ],
)
def test_what_survives_is_what_did_not_collapse(one: str, other: str) -> None:
    assert opposed(one, other) == []


def test_a_tower_that_survived_or_collapsed_is_one() -> None:
    (found,) = opposed("The north tower survived, the coastguard said.", "The north tower collapsed, the mayor said.")
    assert (set(found.values), found.sure) == ({"survived", "collapsed"}, False)

"""One when: the day of a deed that no table knows, which two reports each give once, and otherwise; and two deeds, or stages of
one, that look like it."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.units import all_units_of
from sayso.compare.differ.days.one_when import one_when
from sayso.compare.differ.grounds.disputes import Dispute

from .told import pairs_told

DAYS = ("2026-05-12", "2026-05-12")
REST = "The council of Port Ellory met in the old school for two hours."
OTHER = "The harbour master of Port Ellory had slept badly, his wife said."


def differing(one: str, other: str, days: tuple[str, str] = DAYS) -> list[Dispute]:
    """The days of one deed that two reports give otherwise."""
    (told,) = pairs_told([(f"{one} {REST}", f"{other} {OTHER}")], [days])
    return list(one_when(Clauses(all_units_of(told)), [m.report for m in told.members], lambda _, __: False))


BALLOT = "The ballot of the union of dockers closed on 30 April with a clear result."
OTHERWISE = [
    (BALLOT, "The ballot of the union closed on 28 April after two weeks.", {"30 April", "28 April"}, True),
    (
        "The inspectors had closed the kitchen of the Grand Hotel on 3 May.",
        "The kitchen of the Grand Hotel was closed on 6 May.",
        {"3 May", "6 May"},
        True,
    ),
    (
        "The school in Marrow will stay shut until 19 May.",
        "The school in Marrow will be closed until 26 May.",
        {"19 May", "26 May"},
        False,
    ),
    (
        "Talvia last tested such a missile on 14 February.",
        "Talvia's previous test of such a missile was on 19 February.",
        {"14 February", "19 February"},
        False,
    ),
    (
        "The Security Council will meet on Thursday.",
        "The Security Council is to meet on Wednesday.",
        {"Thursday", "Wednesday"},
        False,
    ),
    (
        "Engineers will drain the reservoir above Marrow on Thursday.",
        "The reservoir above Marrow is to be drained by engineers on Saturday.",
        {"Thursday", "Saturday"},
        False,
    ),
]


@pytest.mark.parametrize(("one", "other", "values", "sure"), OTHERWISE)
def test_one_day_of_a_deed_in_each_report_differs(one: str, other: str, values: set[str], *, sure: bool) -> None:
    (found,) = differing(one, other)
    assert (set(found.values), found.kind, found.sure) == (values, "time", sure)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # another ballot; of another place; another stage; a noun's day; by when; not; the same day
        (BALLOT, "The second ballot of the dockers closed on 28 April."),
        (BALLOT, "The ballot of the teachers in Osk closed on 28 April."),
        (BALLOT, "The crane drivers' union closed its ballot on 28 April."),
        (BALLOT, "The ballot of the dockers will close on 28 May."),
        (BALLOT, "The ballot of the dockers closed after the 28 April talks."),
        (BALLOT, "The ballot of the dockers was to have closed by 28 April."),
        (BALLOT, "The ballot of the dockers had not closed on 28 April."),
        (BALLOT, "The ballot of the dockers closed at noon on 30 April."),
        # said day after day; met on two days
        (
            "The mayor of Marrow said on Monday that the bridge was safe.",
            "The mayor of Marrow said on Tuesday that the bridge was safe.",
        ),
        ("The miners of Marrow met the owner on 3 May.", "The miners of Marrow met the owner on 3 May and again on 6 May."),
        ("The market in Marrow fell on Monday.", "The market in Marrow fell on Tuesday."),
    ],
)
def test_two_deeds_or_stages_do_not(one: str, other: str) -> None:
    assert not differing(one, other)


def test_what_one_report_has_on_two_days_is_no_one_when() -> None:
    assert not differing(BALLOT, "The dockers' ballot closed on 28 April. In Osk the ballot of the dockers closed on 2 May.")


def test_what_is_to_come_may_have_been_moved_since() -> None:
    one, other, _, _ = OTHERWISE[5]
    assert not differing(one, other, ("2026-05-11", "2026-05-15"))


def test_it_is_told_as_a_difference_of_time() -> None:
    one, other, values, _ = OTHERWISE[0]
    (told,) = compare(pairs_told([(f"{one} {REST}", f"{other} {OTHER}")], [DAYS]))
    (found,) = (c for c in told.claims if c.relation == "differ" and "time" in c.differs_in)
    assert found.sure
    assert {a.value for a in found.accounts} == values

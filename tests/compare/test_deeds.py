"""Differences told in other words: measures at one verb, what many did, verbs of which only one can be so."""

from __future__ import annotations

import pytest

from sayso.compare.clauses.units import units_of
from sayso.compare.differ.numbers.deeds import done_by_many

from .test_changes import dated
from .test_phases import compared, on

ONE_DAY = ("2026-03-06", "2026-03-06")  # "Thursday" is one Thursday
DRIVERS = "Drivers want more pay."
MARCHES = (("3,000", "Tern"), ("3,900", "Brede"))


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        ("The trial of the Tern banker lasted 22 days.", "The trial of the Tern banker lasted 19 days.", {"22 days", "19 days"}),
        (
            "The bank of Tern raised its key rate by 0.5 percentage points on Thursday.",
            "The bank of Tern raised its key rate by 0.25 percentage points on Thursday.",
            {"0.5 percentage points", "0.25 percentage points"},
        ),
    ],
)
def test_one_measure_at_one_verb_differs(first: str, second: str, values: set[str]) -> None:
    (claim,) = on(compared(first, second, ONE_DAY), "Tern")
    assert (claim.relation, claim.differs_in) == ("differ", ("number",))
    assert {a.value for a in claim.accounts} == values


def test_by_and_to_are_no_one_measure() -> None:
    one = "The bank of Tern raised its key rate by 2.5 per cent on Thursday."
    other = "The bank of Tern raised its key rate to 3.5 per cent on Thursday."
    assert all("number" not in c.differs_in for c in compared(one, other).claims)


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "Falken beat Rovers in Tern in front of 41,000 spectators on Sunday.",
            "A crowd of 38,500 saw Falken beat Rovers in Tern on Sunday.",
            {"41,000", "38,500"},
        ),
        (
            "Some 1,800 workers of the Tern cannery will lose their jobs.",
            "The Tern cannery will shut with the loss of 2,500 jobs.",
            {"Some 1,800", "2,500"},
        ),
    ],
)
def test_what_many_did_is_set_side_by_side(first: str, second: str, values: set[str]) -> None:
    found = [c for c in compared(first, second).claims if "number" in c.differs_in]
    assert [{a.value for a in c.accounts} for c in found] == [values]
    assert not found[0].sure


def test_a_report_with_two_numbers_of_a_deed_is_held_against_none() -> None:
    one = "A crowd of 38,500 saw Falken beat Rovers in Tern. A crowd of 52,000 saw the second match."
    other = "Falken beat Rovers in Tern in front of 41,000 spectators."
    assert all("number" not in c.differs_in for c in compared(one, other).claims)


def test_marches_in_two_towns_are_two_marches() -> None:
    told = [("2026-03-02", f"{DRIVERS} On Monday {n} people marched in {town} for it.") for n, town in MARCHES]
    assert list(done_by_many(units_of(dated(*told)))) == []
    told = [("2026-03-02", f"{DRIVERS} On Monday {n} people marched in Tern for it.") for n, _ in MARCHES]
    assert len(list(done_by_many(units_of(dated(*told))))) == 1


def test_the_hurt_are_held_against_the_hurt_where_the_dead_are_counted_too() -> None:
    one = "Three people were killed and 17 injured in a fire at a furniture warehouse in Tern on Monday night."
    other = "Three people died in a fire at a furniture warehouse in Tern on Monday night, and 19 were injured."
    days = ("2026-03-02", "2026-03-02")  # on other days it may have risen
    found = [c for c in compared(one, other, days).claims if "number" in c.differs_in]
    assert [{a.value for a in c.accounts} for c in found] == [{"17", "19"}]


def test_a_visit_called_off_is_no_visit_to_come() -> None:
    one = "The prime minister, Rada Illich, will visit the town of Tern on Friday."
    other = "Rada Illich, the prime minister, cancelled her visit to the town of Tern."
    (claim,) = on(compared(one, other), "Illich")
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["planned", "called off"])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "A court in Tern acquitted Rolf Amsel of fraud on Thursday.",
            "A court in Tern convicted Rolf Amsel of fraud on Thursday.",
        ),
        ("Unemployment in Tern rose to 6.1 per cent in August.", "Unemployment in Tern fell to 5.9 per cent in August."),
    ],
)
def test_of_two_verdicts_only_one_can_be_so(first: str, second: str) -> None:
    found = [c for c in compared(first, second, ONE_DAY).claims if "polarity" in c.differs_in]
    assert [c.sure for c in found] == [True]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The fire in Tern burned 40 hectares of forest.", "The fire in Tern burned 60 hectares of pasture."),
        ("The bank of Tern raised its key rate by 0.5 per cent.", "The bank of Tern raised its deposit rate by 0.25 per cent."),
        ("A court in Tern acquitted Rolf Amsel of bribery.", "A court in Tern convicted Rolf Amsel of fraud."),
        ("A court in Tern acquitted Rolf Amsel.", "A court in Tern convicted Rolf Amsel of fraud."),
        ("A court in Tern acquitted Rolf Amsel of fraud.", "A court in Tern convicted Lena Amsel of fraud."),
        ("The council of Tern passed a motion on the quay.", "The council of Tern rejected a motion against the quay."),
        ("The council of Tern approved the quay plan.", "The council of Tern rejected an amendment to the quay plan."),
        ("Sales of trams in Tern rose in August.", "Sales of buses in Tern fell in August."),
        ("Exports from Tern rose in August.", "Exports to Tern fell in August."),
        ("The price of wheat in Tern rose on Monday morning.", "The price of wheat in Tern fell on Monday evening."),
    ],
)
def test_where_another_word_parts_them_both_may_be_so(first: str, second: str) -> None:
    assert not [c for c in compared(first, second).claims if c.relation == "differ" and c.sure]

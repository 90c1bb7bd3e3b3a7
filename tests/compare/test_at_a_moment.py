"""How many there are in a state that goes on: another day it is another number, and on one day it is one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from sayso.compare.claims.material import Material
from sayso.compare.claims.of_numbers import with_deeds
from sayso.compare.clauses.units import all_units_of

from .told import over_days, told_otherwise

REST = ("The town of Tessaly lies below the pass. Its market is closed.", "A school in the valley has taken in the villagers.")
MONDAY, WEDNESDAY = "2026-03-02T16:00+00:00", "2026-03-04T19:00+00:00"
STATES = [
    ("The county council said 74 people were in hospital.", "Fifty-two people were still in hospital."),
    ("The police said 12 people were being held.", "The police said 7 people were still being held."),
    ("There were 20 patients in intensive care.", "There were 14 patients in intensive care."),
    ("4,000 homes are without electricity.", "6,300 homes are without electricity."),
    ("300 families are homeless, the mayor said.", "The mayor said 420 families were homeless."),
    ("140 people were sleeping in shelters, the mayor said.", "The mayor said 95 people were still sleeping in shelters."),
    ("25 hostages are still in the mill.", "19 hostages are still in the mill."),
    ("Rebels hold 25 hostages.", "Rebels now hold 19 hostages."),
    ("The clinic was treating 20 patients.", "The clinic is still treating 14 patients."),
]


@pytest.mark.parametrize(("one", "other"), STATES)
@pytest.mark.parametrize("days", [(MONDAY, WEDNESDAY), (WEDNESDAY, MONDAY)])
def test_a_number_of_a_state_is_another_on_another_day(one: str, other: str, days: tuple[str, str]) -> None:
    (claim,) = told_otherwise((days[0], f"{one} {REST[0]}"), (days[1], f"{other} {REST[1]}"))
    assert claim.relation == "developed"


@pytest.mark.parametrize(("one", "other"), STATES)
def test_at_one_time_it_is_a_conflict(one: str, other: str) -> None:
    (claim,) = told_otherwise((MONDAY, f"{one} {REST[0]}"), (MONDAY, f"{other} {REST[1]}"))
    assert (claim.relation, claim.differs_in[0], claim.sure) == ("differ", "number", True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The barge carried 340 tonnes of grain.", "The barge carried 520 tonnes of grain."),
        ("74 people were at the meeting.", "52 people were at the meeting."),
        ("74 people were on the bus.", "52 people were on the bus."),
        ("Police fired 12 shots.", "Police fired 9 shots."),
        ("The council said 74 people were in hospital on Monday.", "The council said 52 people were in hospital on Monday."),
    ],
)
def test_what_is_done_or_of_one_day_stays_a_conflict(one: str, other: str) -> None:
    (claim,) = told_otherwise((MONDAY, f"{one} {REST[0]}"), (WEDNESDAY, f"{other} {REST[1]}"))
    assert (claim.relation, claim.differs_in[0], claim.sure) == ("differ", "number", True)


def test_the_dead_are_never_fewer() -> None:
    told = ("The fire has now killed 19 people.", "The fire has now killed 14 people.")
    (claim,) = told_otherwise((MONDAY, f"{told[0]} {REST[0]}"), (WEDNESDAY, f"{told[1]} {REST[1]}"))
    assert claim.relation == "differ"


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("The county council said 74 people were in hospital.", "Fifty-two people were still in hospital.", "developed"),
        ("The county council said 74 people were on the bus.", "Fifty-two people were on the bus.", "differ"),
    ],
)
def test_so_it_is_where_sentences_alone_are_of_one_thing(one: str, other: str, relation: str) -> None:
    told = over_days((MONDAY, "Coast Tribune", one), (WEDNESDAY, "Evening Globe", other))
    units = all_units_of(told)
    pairs = {(i, j): 1.0 for i, a in enumerate(units) for j, b in enumerate(units) if a.report < b.report}
    m = SimpleNamespace(units=units, pairs=pairs, copies=frozenset(), reports=[x.report for x in told.members])
    (draft,) = with_deeds([], cast(Material, m))
    assert draft.verdict.relation == relation

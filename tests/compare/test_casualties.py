"""Tolls: how many died, were hurt, … by each report, side by side whatever their words."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.units import units_of
from sayso.compare.differ.numbers.casualties import casualties, toll_verdict
from sayso.model import Claim

from .test_changes import dated
from .told import over_days

WRECK = "The ferry Halcyon capsized off Port Ellory during the storm, and the coastguard sent two lifeboats to the passengers. "
OTHER = "Lifeboats reached the passengers of the ferry Halcyon, which capsized in the storm off Port Ellory. "


def tolls(*told: tuple[str, str]) -> list[Claim]:
    """The claims about numbers that reports of one wreck make: a day and a sentence each."""
    leads = (WRECK, OTHER)
    (found,) = compare([over_days(*((day, f"Outlet {k}", leads[k % 2] + text) for k, (day, text) in enumerate(told)))])
    return [c for c in found.claims if c.relation == "developed" or "number" in c.differs_in]


@pytest.mark.parametrize(
    ("first", "then", "values"),
    [
        ("At least five people have died.", "The wreck left seven dead, the harbour master said.", ["At least five", "seven"]),
        ("Rescuers said 12 people were hurt.", "Mayor Ann Lee spoke of a night that injured 30 others.", ["12", "30"]),
        ("Police have arrested two people.", "Three people were in custody on Tuesday, a court clerk said.", ["two", "Three"]),
        ("Nine people were missing at dusk.", "Divers found two bodies; seven people were still missing.", ["Nine", "seven"]),
        ("Twelve people were in critical condition.", "In Marr 15 people are critically injured.", ["Twelve", "15"]),
        ("Twenty people were taken to hospital.", "In all 34 were rushed to two nearby hospitals.", ["Twenty", "34"]),
    ],
)
def test_a_toll_that_time_explains_has_changed(first: str, then: str, values: list[str]) -> None:
    (claim,) = tolls(("2026-03-02", first), ("2026-03-03", then))
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", values)


@pytest.mark.parametrize(
    "then",
    [
        "The number of people killed when the ferry hit the pier rose to 13 overnight after two passengers died in hospital.",
        "The death toll from the storm climbed to 13 after two passengers died in hospital.",
        "The number of dead has risen from 11 to 13, after two women died overnight.",
        "Two passengers died in hospital overnight, bringing to 13 the number of people killed in the storm.",
        "Two passengers died in hospital, raising the death toll of the storm to 13.",
        "The toll of the ferry Halcyon stood at 13 after two passengers died of their injuries.",
    ],
)
def test_who_dies_later_comes_on_top_of_the_toll(then: str) -> None:
    (claim,) = tolls(
        ("2026-03-02", "At least 11 people have died."), ("2026-03-03", then), ("2026-03-04", "Seventeen people died.")
    )
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["At least 11", "13", "Seventeen"])


@pytest.mark.parametrize(
    "then",
    [
        "The toll for cars on the pier rose to 13 crowns.",
        "The number of people who came to the pier rose to 13.",
        "The death toll of the attack at 13 Mill Road is not known.",
        "The number of injured rose to 13.",
    ],
)
def test_what_else_rose_is_no_toll_of_the_dead(then: str) -> None:
    assert tolls(("2026-03-02", "At least 11 people have died."), ("2026-03-03", then)) == []


@pytest.mark.parametrize(
    ("first", "then", "values"),
    [
        (
            "At least nine people have died.",
            "The wreck left at least eight dead, officials said.",
            {"At least nine", "at least eight"},
        ),
        ("More than 50 people have been injured.", "The storm injured 40 people aboard.", {"More than 50", "40"}),
    ],
)
def test_a_toll_that_falls_may_differ(first: str, then: str, values: set[str]) -> None:
    (claim,) = tolls(("2026-03-02", first), ("2026-03-03", then))
    assert (claim.relation, claim.sure, claim.differs_in) == ("differ", False, ("number",))
    assert {a.value for a in claim.accounts} == values


def test_a_bound_that_holds_the_number_is_no_other() -> None:
    told = dated(("2026-03-02", WRECK + "The wreck killed 59 people."), ("2026-03-03", OTHER + "At least 50 people have died."))
    reports = [m.report for m in told.members]
    (toll,) = casualties(units_of(told), reports, lambda *_: False)
    assert toll_verdict(toll, reports).relation == "agree"


@pytest.mark.parametrize(
    "then",
    [
        "In 1987 a wreck off the same coast left 19 dead.",  # another year
        "Twelve people, two of whom were killed, had been on deck.",  # a part
        "Four people were seriously injured.",  # a sort
        "Up to 40 people may have been killed, the owner feared.",  # nothing that is so
        "No more than 30 people live there.",  # no toll
        "Dozens of people have died.",  # a word that names no number
        "The captain's father died at 87.",  # an age
        "The rescue in pictures 7/8 people died.",  # the number of a picture
        "It was not true that 12 people died, the coastguard said.",
        "Reports that 12 people were killed were false, the coastguard said.",
        "The strait kills 30 people each winter.",
        "The law could see 12 people arrested.",
    ],
)
def test_what_is_no_toll_of_the_story_stands_beside_none(then: str) -> None:
    told = dated(("2026-03-02", WRECK + "At least 25 people have died and 31 were injured."), ("2026-03-03", OTHER + then))
    assert list(casualties(units_of(told), [m.report for m in told.members], lambda *_: False)) == []


def test_of_two_tolls_in_one_sentence_the_first_is_the_reports() -> None:
    text = "Nine people died, and in a crash in Marr on the same day 14 were killed."
    told = dated(("2026-03-02", WRECK + "Nine people died."), ("2026-03-02", OTHER + text))
    (toll,) = casualties(units_of(told), [m.report for m in told.members], lambda *_: False)
    assert [q.low for _, q in toll.told] == [9.0, 9.0]


def test_each_report_counts_once_and_copies_never() -> None:
    days = ("2026-03-02", "2026-03-03", "2026-03-04")
    texts = ("Five people were killed.", "Six people were killed.", "Nine people were killed.")
    (all_three,) = tolls(*zip(days, texts, strict=True))
    (two,) = tolls(*list(zip(days, texts, strict=True))[:2])
    assert ([a.value for a in all_three.accounts], [a.value for a in two.accounts]) == (["Five", "Six", "Nine"], ["Five", "Six"])


def test_reports_of_two_things_have_no_toll_together() -> None:
    fire = "A fire in a paper mill near Lindale burned all night, and firemen from three towns fought it. Four people were killed."
    quake = (
        "The earth shook for a minute under the vineyards of Osk, where walls fell on sleeping families. Nine people were killed."
    )
    (found,) = compare([dated(("2026-03-02", fire), ("2026-03-03", quake))])
    assert [c for c in found.claims if c.relation in ("agree", "developed", "differ")] == []


def test_more_than_a_dozen_is_at_least_thirteen() -> None:
    told = dated(
        ("2031-03-11", "A barge struck a bridge in Marlow, injuring at least 13 people, the coastguard said."),
        ("2031-03-11", "More than a dozen people were hurt when a barge rammed a bridge in Marlow, officials said."),
    )
    (found,) = compare([told])
    assert not [c for c in found.claims if "number" in c.differs_in]


def test_soldiers_are_held_against_soldiers_alone() -> None:
    one = "Rebels attacked the town of Sulm, killing 31 soldiers, the army said."
    same, other = (
        "Some 27 soldiers died in the attack of rebels on the town of Sulm, a hospital said.",
        "The attack of rebels on Sulm killed 27 miners.",
    )
    soldiers, miners = (next(compare([dated(("2031-03-11", one), ("2031-03-11", text))])) for text in (same, other))
    assert [{a.value for a in c.accounts} for c in soldiers.claims if "number" in c.differs_in] == [{"31", "Some 27"}]
    assert not [c for c in miners.claims if "number" in c.differs_in]


def test_a_toll_worlds_apart_leaves_those_of_the_others() -> None:
    told = tolls(
        ("2026-03-02", "At least 34 people were killed, the health ministry said."),
        ("2026-03-03", "Eleven people died, the harbour office said."),
        ("2026-03-03", "The number of people killed in the wreck had risen to 47 by noon, a doctor said."),
        ("2026-03-05", "The death toll has climbed to 58, the ministry said."),
    )
    (grown,) = [c for c in told if c.relation == "developed"]
    assert [a.value for a in grown.accounts] == ["At least 34", "47", "58"]
    assert all("Eleven" not in {a.value for a in c.accounts} for c in told if c.relation == "developed")


def test_passengers_of_a_craft_are_on_board() -> None:
    told = tolls(
        ("2026-03-02", "It was on its way to Marr with 46 passengers and four crew."),
        ("2026-03-02", "There were 52 passengers on the packed ferry."),
    )
    assert [{a.value for a in c.accounts} for c in told] == [{"46", "52"}]

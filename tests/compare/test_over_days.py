"""What time explains: counts that spread, what came to be known, what turned round; and what it does not."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days

MONDAY, TUESDAY, THURSDAY = "2026-03-02T16:00+00:00", "2026-03-03T09:00+00:00", "2026-03-05T09:00+00:00"
REST = ("The town of Tessaly lies below the pass. Its market is closed.", "A school in the valley has taken in the villagers.")


def claims(first: str, second: str, then: str = TUESDAY) -> list[Claim]:
    """The claims of two reports of two outlets, the second of this day, that set values side by side."""
    told = over_days((MONDAY, "Coast Tribune", f"{first} {REST[0]}"), (then, "Evening Globe", f"{second} {REST[1]}"))
    (found,) = compare([told])
    return [c for c in found.claims if c.relation in ("differ", "developed") and c.differs_in != ("source",)]


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "The wildfire near Tessaly has burned 1,200 hectares.",
            "The wildfire near Tessaly has burned 2,600 hectares.",
            ["1,200 hectares", "2,600 hectares"],
        ),
        (
            "A wildfire near the town of Tessaly destroyed 30 homes.",
            "A wildfire near the town of Tessaly has destroyed 52 homes.",
            ["30", "52"],
        ),
        (
            "The contamination of the cheese probably came from raw milk, Maja Brandl of the health agency said.",
            "The contamination of the cheese came from raw milk, the health agency said.",
            ["probably", "stated"],
        ),
        (
            "The rescuers were less than 33 feet from the bottom of the well.",
            "The rescuers were about 13 feet from the bottom of the well.",
            ["less than 33 feet", "about 13 feet"],
        ),
        (
            "The lawyer Tomas Reiner said that Venn would appeal against the verdict.",
            "Venn will not appeal against the verdict, his lawyer said.",
            ["would appeal", "will not appeal"],
        ),
    ],
)
def test_what_time_explains_has_developed(first: str, second: str, values: list[str]) -> None:
    (claim,) = claims(first, second, THURSDAY)
    assert (claim.relation, claim.differs_in) == ("developed", ())
    assert [a.value for a in claim.accounts] == values


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The lawyer Tomas Reiner said that Venn would appeal against the verdict.",
            "The lawyer Sam Orde said that Halden will not appeal against the verdict.",
        ),
        (
            "The lawyer Tomas Reiner said that Venn may appeal against the verdict.",
            "Venn will not appeal against the verdict, his lawyer said.",
        ),
    ],
)
def test_another_ones_plan_or_a_mere_chance_has_not_turned_round(first: str, second: str) -> None:
    assert [c for c in claims(first, second, THURSDAY) if c.relation == "developed"] == []


def test_who_denies_that_it_might_be_is_no_less_sure() -> None:
    found = claims(
        "No captive fighters were released in exchange for the girls, a person with knowledge of the talks said.",
        "The minister, Lars Mohr, denied that captive fighters might have been released in exchange for the girls.",
    )
    assert not any(c.sure and "certainty" in c.differs_in for c in found)


def test_so_many_were_on_board_and_no_more_came_since() -> None:
    (claim,) = claims(
        "A ferry carrying about 180 passengers capsized off Kester Bay on Monday, the coastguard said.",
        "The ferry that went down off Kester Bay had sailed with 212 people on board, police said.",
    )
    assert (claim.relation, claim.differs_in, claim.sure) == ("differ", ("number", "source"), False)
    assert [a.value for a in claim.accounts] == ["about 180", "212"]


def test_those_of_whom_it_is_only_now_known_that_they_died_are_dead() -> None:
    (claim,) = claims(
        "At least 14 people died when a ferry capsized off Kester Bay, the coastguard said.",
        "Seventeen people are now known to have died when the ferry capsized off Kester Bay, the hospital said.",
    )
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["At least 14", "Seventeen"])


@pytest.mark.parametrize(
    ("then", "done", "changed"),
    [
        (TUESDAY, "Foreign ministers of the two countries had met four times in Kestrel Bay since July.", False),
        ("2026-03-06T09:00+00:00", "Foreign ministers of both countries met in Kestrel Bay on Thursday.", True),
    ],
)
def test_what_is_planned_for_a_day_is_not_done_before_it(then: str, done: str, changed: bool) -> None:
    found = claims("Foreign ministers of both countries will meet in Kestrel Bay on Thursday.", done, then)
    assert [list(filter(None, (a.value for a in c.accounts))) for c in found if c.relation == "developed"] == (
        [["planned", "done"]] if changed else []
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Three people died in a rockfall above Tessaly in 1998.",
            "Seven people have died in Tessaly since Monday.",
        ),
        ("A flood killed 4 people in Tessaly in March 2011.", "The flood has killed 9 people in Tessaly, the mayor said."),
        ("Two miners died at the Tessaly pit in 2009.", "Five miners died at the Tessaly pit on Monday."),
    ],
)
def test_a_toll_of_another_year_is_no_stage_of_this_one(first: str, second: str) -> None:
    assert claims(first, second) == []
    assert claims(second, first) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The flood killed 4 people in Tessaly on Sunday.", "The flood has killed 9 people in Tessaly since Sunday."),
        ("The flood killed 4 people in Tessaly in February.", "The flood killed 9 people in Tessaly on Sunday."),
        ("A rockfall killed four people in Tessaly in 1998.", "A rockfall killed nine people in Tessaly in 1998."),
    ],
)
def test_two_tolls_of_one_year_are_held_against_each_other(first: str, second: str) -> None:
    assert len(claims(first, second)) == 1


_RESUME = "Talks with the union will resume on Thursday, the minister Olena Vantos said."


def test_who_sets_it_for_another_day_has_set_it_anew() -> None:
    (claim,) = claims(_RESUME, "Talks with the union will resume on Friday, Olena Vantos told reporters.")
    assert (claim.relation, [a.value for a in claim.accounts]) == ("developed", ["Thursday", "Friday"])


@pytest.mark.parametrize(
    ("then", "other", "sure"),
    [
        (MONDAY, "Talks with the union will resume on Friday, Olena Vantos told reporters.", True),
        (TUESDAY, "Talks with the union will resume on Friday, the union said.", False),
    ],
    ids=["on-one-day", "by-another"],
)
def test_of_one_day_or_by_another_it_is_not_set_anew(then: str, other: str, sure: bool) -> None:
    (claim,) = claims(_RESUME, other, then)
    assert (claim.relation, claim.differs_in[0], claim.sure) == ("differ", "time", sure)


_WON = "Jonas Melin won the election in Maravel by 41,300 votes, the board said. Ada Corvane says it was stolen."


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("Jonas Melin beat Ada Corvane in the election in Maravel by a margin of 43,100 votes. She says it was stolen.", True),
        ("Jonas Melin won the election in Maravel. His lead? A wafer-thin 43,100 votes. Ada Corvane says it was stolen.", True),
        ("In the district of Tesk Melin had a majority of 3,100 votes. Ada Corvane says it was stolen.", False),
        ("Jonas Melin had won the election in Maravel by 2,300 votes in 2021. Ada Corvane says it was stolen.", False),
        ("Jonas Melin won the election in Maravel with 2,431,300 votes. Ada Corvane says it was stolen.", False),
    ],
    ids=["margin", "lead", "of-a-district", "years-ago", "all-his-votes"],
)
def test_by_how_many_votes_an_election_was_won(other: str, told: bool) -> None:
    assert bool([c for c in claims(_WON, other, MONDAY) if "number" in c.differs_in]) == told


_TRUCE = "The government of Kessara and the Orvan Front agreed to a truce that would halt fighting for 30 days, Ilka Roth said."


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (
            "The government of Kessara and the Orvan Front agreed that the pause in fighting would last 60 days, Pavo Renk said.",
            True,
        ),
        ("The government of Kessara and the Orvan Front agreed to a 60-day truce, Pavo Renk said.", True),
        ("The government of Kessara and the Orvan Front agreed to a truce. One of 2023 collapsed after 60 days.", False),
        ("The government of Kessara and the Orvan Front agreed to a truce. It can be extended by 60 days.", False),
    ],
    ids=["lasts", "so-many-days", "an-earlier-one", "extended"],
)
def test_how_long_a_truce_is_to_last(other: str, told: bool) -> None:
    assert bool([c for c in claims(_TRUCE, other, MONDAY) if "number" in c.differs_in]) == told

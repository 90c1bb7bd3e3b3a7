"""Numbers told in other sentences: what two reports count otherwise is set side by side, what is of two things is not."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story

STORM = "A storm tore through the coast near Marra overnight, felling trees and closing schools."
STORM_TOO = "Schools near Marra stayed shut on Tuesday after a storm felled trees along the coast."
PROTEST = "Thousands of people protested in Marra on Saturday against a planned coal port."
PROTEST_TOO = "A planned coal port drew people into the streets of Marra on Saturday."
PLANT = "Corvane, the tyre maker, will close its plant in Marra next year, it said on Tuesday."
PLANT_TOO = "The tyre maker Corvane is shutting its plant in Marra, the company announced on Tuesday."
SEARCH = "Police in Marra are looking for Odile Marsh, who was last seen on Friday near the mill."
SEARCH_TOO = "A search began near Marra for Odile Marsh, missing since Friday."
DEAL = "Corvane agreed on Tuesday to buy Harlan Freight."
DEAL_TOO = "Harlan Freight will be taken over by Corvane, the companies said on Tuesday."
BALLOT = "The union of nurses in Marra has voted to strike next week."
BALLOT_TOO = "Nurses in Marra will strike next week after a ballot of their union."


def parted(one: str, other: str) -> list[Claim]:
    """The claims of two reports that differ in number."""
    (found,) = compare([story(("Echo", one), ("Post", other))])
    return [c for c in found.claims if "number" in c.differs_in]


@pytest.mark.parametrize(
    ("one", "first", "other", "second"),
    [
        (
            STORM,
            "Some 12,000 homes were left without power, the grid operator said.",
            STORM_TOO,
            "About 15,000 households had no electricity on Tuesday morning.",
        ),
        (STORM, "More than 12,000 homes had lost power by morning.", STORM_TOO, "Power was cut to 15,000 homes, Velgrid said."),
        (STORM, "The storm left 12,000 customers without electricity.", STORM_TOO, "Electricity failed in 15,000 homes."),
        (
            PROTEST,
            "About 300 people marched from the station to the town hall, police said.",
            PROTEST_TOO,
            "Organisers counted 700 marchers.",
        ),
        (PROTEST, "Police put the number of marchers at 300.", PROTEST_TOO, "The march drew 700 people, according to organisers."),
        (PROTEST, "Some 3,000 protesters filled the square.", PROTEST_TOO, "Organisers said 7,000 took to the streets."),
        (PLANT, "The closure will cost 900 jobs.", PLANT_TOO, "Some 1,500 posts will go."),
        (PLANT, "About 900 workers will lose their jobs.", PLANT_TOO, "The decision puts 1,500 jobs at risk."),
        (PLANT, "It will cut 900 jobs in Marra.", PLANT_TOO, "The closure means the loss of 1,500 positions."),
        (DEAL, "The price is 2.4 billion euros.", DEAL_TOO, "Corvane will pay 2.1 billion euros for the company."),
        (DEAL, "The deal is worth 2.4 billion euros.", DEAL_TOO, "The takeover values Harlan at 2.1 billion euros."),
        (
            DEAL,
            "It offered 2.4 billion euros in cash and shares.",
            DEAL_TOO,
            "The offer of 2.1 billion euros was unanimously accepted.",
        ),
        (BALLOT, "Two thirds of the members voted for the strike.", BALLOT_TOO, "In the ballot 84 per cent voted in favour."),
        (BALLOT, "Almost half of the members took part.", BALLOT_TOO, "The turnout was 71 per cent."),
    ],
)
def test_one_thing_counted_otherwise_may_differ(one: str, first: str, other: str, second: str) -> None:
    (claim,) = parted(f"{one} {first}", f"{other} {second}")
    assert not claim.sure


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Odile Marsh, 34, works as a teacher.", "Marsh, aged 43, had left her bag at home."),
        ("Marsh, who is 34, works as a teacher.", "Odile Marsh (43) had left her bag at home."),
    ],
)
def test_the_age_of_one_who_is_named_differs_surely(first: str, second: str) -> None:
    (claim,) = parted(f"{SEARCH} {first}", f"{SEARCH_TOO} {second}")
    assert claim.sure


@pytest.mark.parametrize(
    ("one", "first", "other", "second"),
    [
        (STORM, "The wind damaged 12,000 homes.", STORM_TOO, "Some 15,000 homes were without power."),
        (
            STORM,
            "Some 12,000 homes in Marra were without power.",
            STORM_TOO,
            "In the neighbouring district of Osk, 15,000 homes had no power.",
        ),
        (
            STORM,
            "By Monday night 12,000 homes had no power.",
            STORM_TOO,
            "Power had been restored to 15,000 homes by Tuesday noon.",
        ),
        (STORM, "Some 12,000 homes were without power.", STORM_TOO, "Some 15,000 homes were without water."),
        (PROTEST, "About 300 people marched in Marra.", PROTEST_TOO, "In Osk, 700 people marched."),
        (PROTEST, "About 300 people marched on Saturday.", PROTEST_TOO, "A week ago 700 people had marched."),
        (PROTEST, "About 300 police officers guarded the march.", PROTEST_TOO, "Some 700 people marched."),
        (PLANT, "The closure will cost 900 jobs.", PLANT_TOO, "Some 1,500 jobs will be kept at its other plants."),
        (PLANT, "The closure will cost 900 jobs.", PLANT_TOO, "Corvane created 1,500 jobs last year."),
        (PLANT, "The closure will cost 900 jobs.", PLANT_TOO, "The plant employs 1,500 people."),
        (SEARCH, "Marsh, 34, works as a teacher.", SEARCH_TOO, "Her brother, Janko Marsh, 43, said that she had called."),
        (SEARCH, "Marsh, 34, works as a teacher.", SEARCH_TOO, "The 43-year-old driver of a van was questioned."),
        (SEARCH, "Marsh, 34, works as a teacher.", SEARCH_TOO, "A 43-year-old man was questioned."),
        (DEAL, "The deal is worth 2.4 billion euros.", DEAL_TOO, "Harlan had sales of 2.1 billion euros last year."),
        (DEAL, "The deal is worth 2.4 billion euros.", DEAL_TOO, "Harlan has debts of 2.1 billion euros."),
        (
            BALLOT,
            "Two thirds of the members voted for the strike.",
            BALLOT_TOO,
            "Some 84 per cent of members took part in the ballot.",
        ),
        (BALLOT, "Three quarters of nurses backed the strike.", BALLOT_TOO, "Pay has risen by 12 per cent."),
        (BALLOT, "Three quarters of nurses backed the strike.", BALLOT_TOO, "Some 75 per cent of nurses supported it."),
    ],
)
def test_two_things_are_left_alone(one: str, first: str, other: str, second: str) -> None:
    assert parted(f"{one} {first}", f"{other} {second}") == []

"""What a process needs without an "if", and what became of what it hung on: golden lines of invented reports."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process
from sayso.model import Condition, Story

from .told import over_days, text_of

BID = "Tarvell Breweries has offered to buy Ostmark Ales. The takeover by Tarvell Breweries would be the company's largest. "
BID += "A bid for Ostmark Ales had been expected. "
STRIKE = "Drivers of Harle Transit went on strike. The strike of the union is over pay. Talks between Harle Transit and the union "
STRIKE += "go on. "
TALKS = "Liberals and Greens opened coalition talks. The coalition talks between the Liberals and the Greens are held in Orin. "


def _conditions(*told: str) -> tuple[Story, tuple[Condition, ...]]:
    """The conditions of reports, a week between each and the next."""
    made = over_days(*((f"2026-09-{1 + 7 * k:02}", "Lorne Wire", text) for k, text in enumerate(told)))
    found = process(made)
    assert found is not None
    return made, found.conditions


def _needed(told: str) -> list[tuple[str, str | None]]:
    made, found = _conditions(told)
    return [(c.needs.of(text_of(made, c.report)), c.must_act) for c in found]


@pytest.mark.parametrize(
    ("said", "needs", "must_act"),
    [
        ("They vote on the offer in May, and two thirds of them must accept it.",
         "two thirds of them must accept it", "two thirds of them"),
        ("Holders of 60 per cent of the shares must tender them by June.",
         "Holders of 60 per cent of the shares must tender them by June", "Holders of 60 per cent of the shares"),
        ("The Fair Trade Authority still has to approve the deal.",
         "The Fair Trade Authority still has to approve the deal", "The Fair Trade Authority"),
        ("The accord must be ratified by the two parliaments within thirty days.",
         "The accord must be ratified by the two parliaments within thirty days", "the two parliaments"),
        ("The takeover needs a majority, and the bank wants one.", "The takeover needs a majority", None),
        ("The merger would require the consent of the city council.",
         "The merger would require the consent of the city council", "the city council"),
        ("Under the law the offer fails unless two thirds of the shareholders accept it.",
         "unless two thirds of the shareholders accept it", "two thirds of the shareholders"),
    ],
)  # fmt: skip
def test_what_is_needed(said: str, needs: str, must_act: str | None) -> None:
    assert (needs, must_act) in _needed(BID + said)


@pytest.mark.parametrize(
    "said",
    [
        "Drinkers must accept higher prices.",
        "Solle will be chairman of the company after Ostmark Ales said yes.",
        "The brewery needs a new roof and Tarvell must support it.",
        "Shareholders must not accept the offer, the paper wrote.",
        "The bid will pass when shareholders vote on 11 October.",
        "Ostmark closed a road, removing one obstacle to the marathon.",
    ],
)
def test_what_is_no_need_of_the_process(said: str) -> None:
    assert _needed(BID + said) == []


def test_what_was_in_the_way_and_is_done() -> None:
    made, (found,) = _conditions(
        BID + "Tarvell Breweries has sold its Linden brewery to Dray Malt, removing one obstacle to its takeover of Ostmark."
    )
    text = text_of(made, "r0")
    assert found.needs.of(text) == "Tarvell Breweries has sold its Linden brewery to Dray Malt"
    assert found.then is not None
    assert found.then.of(text) == "its takeover of Ostmark"
    assert (found.met, found.met_span, found.must_act) == (True, found.needs, "Tarvell Breweries")


APPROVES = "The Fair Trade Authority still has to approve the deal."
RATIFIED = "The deal must be ratified by the two parliaments."
ACCEPTED = "Two thirds of the shareholders must accept the offer."
MET = [
    (BID, APPROVES, "The Fair Trade Authority approved the deal on Monday.", True),
    (BID, APPROVES, "The Fair Trade Authority blocked the takeover on Monday.", False),
    (BID, APPROVES, "The Port Authority blocked the takeover on Monday.", None),
    (BID, APPROVES, "The Fair Trade Authority blocked a road on Monday.", None),
    (BID, "The takeover needs the approval of the Fair Trade Authority.", "The Fair Trade Authority approved the takeover.", True),
    (BID, RATIFIED, "The two parliaments ratified the deal on Monday.", True),
    (BID, RATIFIED, "The deal was ratified by the two parliaments on Monday.", True),
    (BID, RATIFIED, "One of the parliaments ratified the deal on Monday.", None),
    (BID, ACCEPTED, "Shareholders accepted the offer on Monday, with 81 per cent of the votes.", True),
    (BID, ACCEPTED, "Some shareholders accepted the offer on Monday.", None),
    (BID, ACCEPTED, "The Keel Trust accepted the offer on Monday.", None),
    (BID, "The board would open its books if Tarvell raised its offer to at least 33 marks a share, it said.",
     "Tarvell raised its bid to 33.50 marks a share on Monday.", True),
    (BID, "The board would open its books if Tarvell raised its offer to at least 33 marks a share, it said.",
     "Tarvell raised its bid to 31 marks a share on Monday.", None),
    (BID, "“Unless Tarvell guarantees it for ten years, we will not sell the stake,” the Keel Trust said.",
     "Tarvell guaranteed the brewery for ten years.", True),
    (BID, "“Unless Tarvell guarantees it for ten years, we will not sell the stake,” the Keel Trust said.",
     "Tarvell guaranteed the brewery for two years.", None),
    (STRIKE, "Harle Transit said it could not raise pay unless the city council raised its subsidy.",
     "The city council voted on Monday to raise its subsidy.", True),
    (STRIKE, "Harle Transit said it could not raise pay unless the city council raised its subsidy.",
     "The city council voted on Monday to raise its rents.", None),
    (STRIKE, "Harle Transit said it could not raise pay unless the city council raised its subsidy.",
     "The county council did not vote on Monday to raise its subsidy.", None),
    (BID, "The founder’s daughter said she would change her mind only if Tarvell Breweries reopened the old cellar.",
     "Tarvell Breweries reopened the old cellar.", True),
    (TALKS, "The Greens will join only if the motorway is dropped, their leader said.", "The Liberals dropped the motorway.", True),
    (TALKS, "The Greens will join only if the motorway is dropped, their leader said.", "The Liberals dropped a minister.", None),
]  # fmt: skip


@pytest.mark.parametrize(("start", "said", "later", "met"), MET)
def test_whether_it_was_met(start: str, said: str, later: str, met: bool | None) -> None:
    _, found = _conditions(start + said, start + later)
    assert [c.met for c in found if c.report == "r0"] == [met]

"""That there was no such thing, beside one that is told of; and that all were for it, beside some who were not."""

from __future__ import annotations

import pytest

from .told import told_otherwise

SEARCH = "Police searched the office of the mayor of Tarn on Monday. "
AIRPORT = "The airport of Orin was closed for two hours on Monday. "
DAM = "The council of Tarn approved a new dam on the Orwen on Monday. "
SALE = "Orin Foods, which bakes bread in Tarn and Marr, is to be sold to its rival Brask for 90 million crowns. "
COURT = "The supreme court of Morava struck down the tax law on Monday. "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            SEARCH + "A letter from the builder lay in the safe, the prosecutor, Anna Brill, said.",
            SEARCH + "The mayor's lawyer told reporters that there was no letter.",
        ),
        (
            AIRPORT + "A drone was seen over the runway by two pilots, the airport said.",
            AIRPORT + "There was no drone, the chief of the city's police, Pol Sorva, said on Tuesday.",
        ),
        (
            "The ministry said that the bus had been carrying explosives. Pol Sorva, who drove it, said that there had been no "
            "explosives on board.",
            "A bus was stopped at the Sarn pass on Monday, the ministry said.",
        ),
    ],
)
def test_a_thing_and_that_there_was_none_may_differ(one: str, other: str) -> None:
    (claim,) = told_otherwise(("2026-03-02", one), ("2026-03-03", other))
    assert (claim.differs_in[0], [a.value for a in claim.accounts]) == ("polarity", ["said", "denied"])


@pytest.mark.parametrize("words", ["no letter", "no such letter"])
def test_the_words_that_deny_a_thing_are_marked_whole(words: str) -> None:
    letter = "A letter from the builder lay in the safe, the prosecutor, Anna Brill, said."
    denial = SEARCH + f"The mayor's lawyer told reporters that there was {words}."
    (claim,) = told_otherwise(("2026-03-02", SEARCH + letter), ("2026-03-03", denial))
    assert [m.of(denial) for m in claim.accounts[1].marks] == [words]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The firm and the union signed a deal on pay for the cleaners in the night, the union said.",
            "There is no deal, the firm said of the dispute about the drivers.",  # of another
        ),
        (
            AIRPORT + "Officers searched for the alleged drone for an hour, the airport said.",
            AIRPORT + "There was no drone, the chief of the city's police, Pol Sorva, said.",
        ),
    ],
)
def test_what_may_be_another_or_was_only_alleged_is_none(one: str, other: str) -> None:
    assert not told_otherwise(("2026-03-02", one), ("2026-03-03", other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            DAM + "Its members voted unanimously for the dam, the mayor, Anna Brill, said after the meeting of the council.",
            DAM + "Three councillors had voted against the dam, said Pol Sorva, who sits on the council for the Greens.",
        ),
        (
            COURT + "The judges were unanimous, a spokesman said: no judge dissented from the ruling on the law in Morava.",
            COURT + "Two of the nine judges dissented from the ruling on the tax law in Morava, lawyers said.",
        ),
        (
            SALE + "The board of Orin Foods has unanimously recommended the offer, the firms said.",
            SALE + "Four of the eleven directors of Orin Foods opposed the sale, an adviser said.",
        ),
    ],
)
def test_all_and_some_against_differ(one: str, other: str) -> None:
    (claim,) = told_otherwise(("2026-03-02", one), ("2026-03-02", other))
    assert claim.differs_in[0] == "polarity"


@pytest.mark.parametrize(
    "other",
    [
        "The council of Tarn met on Monday. Three councillors voted against the closing of the swimming bath in Marr.",
        "A new dam on the Orwen near Tarn will be built. Two directors of the power firm opposed the dam on the Orwen.",
    ],
)
def test_another_vote_and_another_body_are_no_conflict(other: str) -> None:
    all_for = "The council of Tarn unanimously approved a new dam on the Orwen on Monday, the mayor said."
    assert not told_otherwise(("2026-03-02", all_for), ("2026-03-02", other))


BOARD = "The board of Orin Foods met in Tarn on Monday. "
AGAINST = "Two of the nine directors of Orin Foods voted against the sale of the mill, an adviser said."


@pytest.mark.parametrize(
    "words",
    [
        "The decision of the board of Orin Foods on the sale of the mill was not unanimous, the firm said.",
        "The board of Orin Foods was nearly unanimous for the sale of the mill, the firm said.",
        "The board of Orin Foods was far from unanimous over the sale of the mill, the firm said.",
        "Not all directors of Orin Foods backed the sale of the mill, the firm said.",
        "The sale of the mill needs the unanimous vote of the board of Orin Foods, the firm said.",
        "The board of Orin Foods had hoped for a unanimous vote on the sale of the mill.",
        "The board of Orin Foods unanimously approved the budget, the firm said.",  # another vote
        "The board of Orin Foods unanimously approved a bonus for its chief, the firm said.",
    ],
)
def test_what_was_not_unanimous_or_another_vote_is_no_conflict(words: str) -> None:
    assert not told_otherwise(("2026-03-02", BOARD + words), ("2026-03-02", BOARD + AGAINST))


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        ("The board of Orin Foods unanimously approved the sale of the mill, the firm said.", True),
        ("The sale was approved unanimously by the board of Orin Foods, the firm said.", True),
        ("The board of Orin Foods unanimously approved the sale of its office in Marr, the firm said.", False),  # of what?
        ("The board of Orin Foods has unanimously recommended the offer, the firms said.", False),
        ("The board of Orin Foods unanimously elected Anna Brill before the vote on the sale of the mill.", False),
    ],
)
def test_all_for_what_some_were_against_is_sure_of_the_same_thing(words: str, sure: bool) -> None:
    (claim,) = told_otherwise(("2026-03-02", BOARD + words), ("2026-03-02", BOARD + AGAINST))
    assert (claim.sure, claim.differs_in[0]) == (sure, "polarity")


def test_nations_are_no_security_council_and_a_panel_may_be_a_court_or_a_committee() -> None:
    force = "The security council unanimously backed the plan for a force in Morava, an envoy said."
    assert not told_otherwise(("2026-03-02", force), ("2026-03-02", "Three nations voted against the plan for a force in Morava."))
    for body, member in (("court", "judges"), ("committee", "members")):
        told = told_otherwise(
            ("2026-03-02", f"The {body} of appeal in Tarn unanimously backed the plan for the bridge in Marr, a spokesman said."),
            ("2026-03-02", f"Two {member} of the panel in Tarn opposed the plan for the bridge in Marr, an adviser said."),
        )
        assert [c.differs_in[0] for c in told] == ["polarity"]


def test_what_there_was_in_another_year_is_no_conflict() -> None:
    fire = "Lodvia and Marenza exchanged fire at the Kesten bridge on Tuesday. "
    told = ("2026-11-10", fire + "Ulmar brokered the 2017 truce."), ("2026-11-11", fire + "There was no truce, Gregor Vance said.")
    assert not told_otherwise(*told)

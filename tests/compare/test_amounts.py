"""Amounts: what a deal, a repair or a sentence comes to by two reports, however they put it."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.units import all_units_of
from sayso.compare.differ.numbers.amounts import amounts
from sayso.model import Claim

from .test_changes import dated

DEAL = "Orbane and Telvex make boxes in Verden and employ thousands between them. The unions of Verden met on Monday night. "
OTHER = "Telvex has made boxes in Verden since it was a mill; Orbane is its rival there. Its unions were told on Monday. "


def counted(one: str, other: str) -> list[Claim]:
    """The claims of two reports of one thing that differ in number."""
    (found,) = compare([dated(("2026-03-02", DEAL + one), ("2026-03-02", OTHER + other))])
    return [c for c in found.claims if "number" in c.differs_in]


@pytest.mark.parametrize(
    ("one", "other", "values", "sure"),
    [
        (
            "Orbane has agreed to buy Telvex for 2.4 billion euros.",
            "Orbane is to take over Telvex in a transaction valued at 2.1 billion euros, people close to the talks said.",
            {"2.4 billion euros", "2.1 billion euros"},
            True,
        ),
        (
            "Orbane said the deal values Telvex, including its debts, at 2.4 billion euros.",
            "The offer puts a price tag of 2.1 billion euros on Telvex, once what it owes to its banks is counted.",
            {"2.4 billion euros", "2.1 billion euros"},
            True,
        ),
        (
            "Orbane will pay 18 euros a share.",
            "Shareholders of Telvex get 16 euros for each share.",
            {"18 euros", "16 euros"},
            False,
        ),
        (
            "The ministry put the cost of repairs to the Verden mill at $40 million.",
            "Repairing the Verden mill could cost $30 million, engineers said.",
            {"$40 million", "$30 million"},
            False,
        ),
        (
            "The chairman of Telvex, Olen Varga, was sentenced to eight years in prison.",
            "Olen Varga, the chairman of Telvex, was jailed for seven years over the fraud.",
            {"eight years", "seven years"},
            True,
        ),
    ],
)
def test_what_one_matter_comes_to_may_differ(one: str, other: str, values: set[str], sure: bool) -> None:
    (claim,) = counted(one, other)
    assert (claim.sure, {a.value for a in claim.accounts}) == (sure, values)


BOUGHT = "Orbane has agreed to buy its rival Telvex for 2.4 billion euros."


@pytest.mark.parametrize(
    ("other", "sure"),
    [
        ("Orbane will pay 2.7 billion euros for Telvex, its smaller and more profitable rival.", True),
        ("Telvex is to be sold to Orbane for 2.7 billion euros.", True),
        ("Orbane will pay 2.7 billion euros for Telvex, including debt of 300 million euros.", False),
        ("Orbane has agreed to buy 60 per cent of Telvex for 2.7 billion euros.", False),
        ("Orbane will pay 2.7 billion euros for Telvex's box business.", False),
        ("Orbane raised its offer for Telvex to 2.7 billion euros.", False),
        ("Brann had offered 2.7 billion euros for Telvex.", False),
        ("Orbane will pay 2.7 billion euros for Marrow.", False),
    ],
)
def test_the_price_of_one_deal_is_surely_another_where_both_are_of_all_of_it(other: str, sure: bool) -> None:
    assert any(c.sure and c.relation == "differ" for c in counted(BOUGHT, other)) == sure


def test_what_differs_in_a_number_stands_no_second_time_as_of_two_sources() -> None:
    one = "Orbane said the deal values Telvex, including its debts, at 2.4 billion euros."
    other = "The offer puts a price tag of 2.1 billion euros on Telvex, once what it owes to its banks is counted."
    (found,) = compare([dated(("2026-03-02", DEAL + one), ("2026-03-02", OTHER + other))])
    priced = [c.differs_in for c in found.claims if len({a.report for a in c.accounts}) > 1 and "price tag" in c.claim]
    assert [kinds for kinds in priced if "source" in kinds] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Telvex paid 4 million euros for the yard.", "Telvex paid 6 million euros for the quay."),  # for two things
        ("Orbane paid 4 million crowns for the tugs.", "Orbane agreed to pay 300 million crowns of that."),  # worlds apart
        ("Orbane has agreed to buy Telvex for 2.4 billion euros.", "In 2019 Telvex bought a mill in Osk for 2 billion euros."),
        ("Orbane has agreed to buy Telvex for 2.4 billion euros.", "Orbane buys Telvex for about 2.4 billion euros."),
        ("Orbane was fined 40 million euros.", "Repairs to the Verden mill will cost 30 million euros."),  # of two matters
        (
            "Orbane will buy Telvex for 2.4 billion euros.",
            "Orbane will buy Telvex for 2.1 billion euros. Orbane sold a mill for 3 billion euros.",
        ),  # which?
    ],
)
def test_amounts_of_two_matters_are_no_difference(one: str, other: str) -> None:
    told = dated(("2026-03-02", DEAL + one), ("2026-03-02", OTHER + other))
    assert list(amounts(all_units_of(told), [m.report for m in told.members], lambda *_: False)) == []


def test_money_for_two_things_is_no_other_number() -> None:
    assert counted("Telvex paid 4 million euros for the yard.", "Telvex paid 6 million euros for the quay.") == []


def test_amounts_for_two_things_are_not_perhaps_the_same() -> None:
    told = dated(
        ("2026-03-02", DEAL + "Telvex paid 4 million euros for the tugs."),
        ("2026-03-02", OTHER + "Telvex paid 9 million euros for the new quay."),
    )
    (found,) = compare([told])
    assert not [c for c in found.claims if c.relation == "agree" and "million" in c.claim]

"""What two reports agree on is shown whole: no account begins or ends amid a phrase, or says more than the others."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import Told, story

REST = (
    "The mayor, Ines Calder, has cancelled the spring parade.",
    "Herring was packed here for export until the cannery closed.",
    "A lawyer for the line asked for a week to answer.",
)


def told(*texts: str) -> list[tuple[Claim, list[str]]]:
    """The claims of these reports, each with the words shown of its accounts."""
    reports: list[Told] = [(f"Outlet {n}", f"{text}\n\n{REST[n]}") for n, text in enumerate(texts)]
    (found,) = compare([story(*reports)])
    return [(c, [a.span.of(reports[int(a.report[1:])][1]) for a in c.accounts]) for c in found.claims]


def agreed(*texts: str) -> tuple[Claim, list[str]]:
    """The one agreement of these reports, and what is shown of it."""
    (found,) = [(c, shown) for c, shown in told(*texts) if c.relation == "agree"]
    return found


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            "Nine people were hurt after a lorry ploughed into the fish market in Osk on Monday.",
            "Nine people were hurt on Monday when a lorry ploughed into the fish market in Osk.",
            "Nine people were hurt after a lorry ploughed into the fish market in Osk on Monday",
        ),
        (
            "“The law limits the kind of people who may own a harpoon,” the minister Per Lund said.",
            "“The law limits the kind of people who may own a harpoon,” Lund told the Gazette.",
            "The law limits the kind of people who may own a harpoon",
        ),
        (
            "The Sund clinic took in 20 people, four of whom were badly hurt and 16 who could walk.",
            "The Sund clinic took in 20 people after the crash, of whom four were badly hurt.",
            "and 16 who could walk",
        ),
    ],
)
def test_no_account_ends_amid_a_phrase(one: str, other: str, shown: str) -> None:
    claim, words = agreed(one, other)
    assert claim.sure
    assert shown in words[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“Herring is a very tender topic, as are many of our customs, but I hold the view that I held as a pilot,” Lund said.",
            "Lund acknowledged that herring was “a very tender topic”.",
        ),
        (
            "After two years of leaks and gossip, the harbour office has charged the pilot Per Lund with smuggling herring.",
            "The harbour office has charged the pilot Per Lund with smuggling herring.",
        ),
        (
            "The council on Friday rejected a plan for the Brannoch cannery in Sund, the first refusal by the fishermen of Orvik.",
            "The council on Friday rejected a plan for the Brannoch cannery in Sund.",
        ),
    ],
)
def test_what_one_alone_says_before_or_behind_is_not_shown(one: str, other: str) -> None:
    claim, words = agreed(one, other)
    assert claim.sure
    assert not any(own in shown for own in ("customs", "gossip", "fishermen") for shown in words)


def test_what_binds_it_stays() -> None:
    one = "The council will sell the Brannoch cannery to a firm in Sund, but only if the bank waives the old debts."
    other = "The council will sell the Brannoch cannery to a firm in Sund."
    for claim, words in told(one, other):
        if len(words) > 1 and claim.relation == "agree":
            assert not claim.sure


def test_who_says_it_with_what_else_they_are_is_left_out() -> None:
    one = (
        "“I was stunned when Brenn lost the vote for the harbour board,” Lund, who is 46, said in his speech about running for it."
    )
    other = "“I was stunned when Brenn lost the vote for the harbour board,” Lund wrote."
    _, words = agreed(one, other)
    assert not any("46" in shown for shown in words)


def test_what_a_report_cut_amid_a_sentence_says_is_not_surely_the_same() -> None:
    one = "The council told the bank that it would sell the Brannoch cannery to a firm in Sund."
    (found,) = compare([story(("Osk Post", one), ("Sund Gazette", f"{REST[0]} The council told the bank that it would sell the"))])
    assert not any(c.relation == "agree" and c.sure for c in found.claims)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("President Lund signed an order on Monday", "President Lund signed an order on Monday"),
        ("The Sund council passed a bill", "The Sund council passed a bill"),
    ],
)
def test_an_act_without_what_is_in_it_is_not_surely_the_same(one: str, other: str) -> None:
    found = told(f"{one} aimed at the tar boilers and their chimneys.", f"{other} meant to end the duty on herring from abroad.")
    assert not any(c.relation == "agree" and c.sure for c, _ in found)


def test_a_phrase_in_quotation_marks_is_no_quotation() -> None:
    found = told(
        "The pact calls for “a lasting peace in the Osk valley,” a phrase that some in Sund read as the end of the free port.",
        "“We see the vote as a step towards a lasting peace in the Osk valley,” said Per Lund, a spokesman.",
    )
    assert not any(c.relation == "agree" and c.sure for c, _ in found)

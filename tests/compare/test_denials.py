"""Denials in other words ("there are no talks", "called the report false", "it had not"): found where they deny."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.units import all_units_of
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Claim

from .told import over_days, story

LAKE = "The lake has lost a third of its water since 2019, and fishing has been banned."
UNDER_WAY = "Talks between Marovia and Kessland on the waters of Lake Orrin are under way in Velm, the Marovian ministry said."


def across(one: str, other: str) -> list[Claim]:
    """The claims of two reports with these leads, of outlets of their own."""
    (found,) = compare([story(("Tern Gazette", f"{one} {LAKE}"), ("Kessland Courier", f"{other} {LAKE}"))])
    return list(found.claims)


def within(lead: str) -> list[Claim]:
    """The claims of one report in which two contradict each other."""
    (found,) = compare([story(("Tern Gazette", f"{lead} The cannery packed herring for export."))])
    return [c for c in found.claims if c.relation == "differ"]


@pytest.mark.parametrize(
    "denial",
    [
        "There are no talks with Marovia on the waters of Lake Orrin, the Kessland ministry said.",
        "There are currently no talks with Marovia on the waters of Lake Orrin in Velm, the Kessland ministry said.",
    ],
)
def test_that_there_are_none_contradicts_that_they_are_under_way(denial: str) -> None:
    (talks,) = [c for c in across(UNDER_WAY, denial) if "alks" in c.claim]
    assert talks.relation == "differ"
    assert "polarity" in talks.differs_in
    assert not talks.sure


def test_none_of_one_thing_says_nothing_of_another_that_is_under_way() -> None:
    other = "There are no plans for a dam on the waters of Lake Orrin, the Kessland ministry said."
    assert not [c for c in across(UNDER_WAY, other) if "polarity" in c.differs_in]


@pytest.mark.parametrize(
    "lead",
    [
        "Marovia says talks with Kessland on Lake Orrin are under way in Velm. Kessland says there are no such talks.",
        "The fire was deliberate, the fire chief, Anton Berg, said. “Somebody cut the fence,” Berg said. Halden Oil said the fire "
        "was an accident.",
        "Marovia's minister, Pavel Corr, said Kessland had diverted the river Sell. Kessland's envoy, Lena Vost, said it had not.",
        "A guard, Leo Marsh, said Halden Oil was warned about the fence in January. The company called that untrue.",
        "The envoy, Carl Aage, said the army had burned the village of Sund. “That is a lie,” the general, Jon Pell, said.",
    ],
)
def test_what_another_says_is_not_so(lead: str) -> None:
    (found,) = within(lead)
    assert found.differs_in == ("polarity",)


@pytest.mark.parametrize(
    "lead",
    [
        "The union said the mill had been safe. The council said the bridge had not been safe.",
        "A guard, Leo Marsh, said Halden Oil was warned in January. The company called that a false dawn.",
        "The fire was deliberate, the fire chief, Anton Berg, said. The road was closed. The mayor said the fall was an accident.",
        "Grice said he had complained about the fence. The owner, Vera Slade, said the fire was not expected to spread.",
        "“It is not a time for talk,” the envoy, Carl Aage, said. “It was now time to sail,” the general, Jon Pell, said.",
        "There are no plans to rebuild the mill, the owner, Vera Slade, said. Work on the station is under way, the council said.",
    ],
)
def test_what_contradicts_nobody(lead: str) -> None:
    assert not [c for c in within(lead) if "polarity" in c.differs_in]


@pytest.mark.parametrize(
    "told",
    [
        "Aldous called the report that Kessland had bought three hundred pumps false.",
        "Aldous dismissed as baseless the claim that Kessland had bought three hundred pumps.",
        "Claims that Kessland had bought three hundred pumps are untrue, Aldous said.",
        "It was not true that Kessland had bought three hundred pumps, Aldous said.",
    ],
)
def test_what_is_called_false_is_denied(told: str) -> None:
    assert any(denied(u) for u in all_units_of(story(("Courier", told))) if u.predicate == "buy")
    other = "Kessland has bought three hundred pumps from a firm in Astor, according to a Marovian official."
    claims = [c for c in across(other, told) if "pumps" in c.claim]
    assert any(c.relation == "differ" and "polarity" in c.differs_in for c in claims)


@pytest.mark.parametrize(
    "told",
    [
        "Aldous called the report that Kessland had bought three hundred pumps important.",
        "Aldous said Kessland had bought three hundred pumps under a false name.",
        "Aldous confirmed the claim that Kessland had bought three hundred pumps.",
    ],
)
def test_what_is_called_something_else_is_not(told: str) -> None:
    assert not any(denied(u) for u in all_units_of(story(("Courier", told))) if u.predicate == "buy")


def test_what_was_denied_while_others_had_it_as_so_has_not_developed() -> None:
    told = over_days(
        (
            "2031-05-04",
            "Gazette",
            f"Kessland has diverted the river to the north, the Marovian minister, Josip Dray, said. {LAKE}",
        ),
        ("2031-05-04", "Courier", f"Kessland had never diverted the river to the north, its envoy, Mira Aldous, said. {LAKE}"),
        ("2031-05-05", "Herald", f"Kessland had diverted the river to the north, a farmer, Pavel Corr, said. {LAKE}"),
    )
    (found,) = compare([told])
    (river,) = [c for c in found.claims if "diverted" in c.claim]
    assert river.relation == "differ"


def test_what_both_have_without_something_is_denied_by_neither_for_that() -> None:
    built = "Kessland had built a dam at Pollen without a permit, the Marovian minister, Josip Dray, said."
    denial = "Kessland had not built a dam at Pollen without a permit, its envoy, Mira Aldous, said."
    assert any("polarity" in c.differs_in for c in across(built, denial))
    assert not any("polarity" in c.differs_in for c in across(built, built.replace("the Marovian minister", "a farmer")))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The council will publish its report on the harbour contract if the auditor agrees, the mayor, Ada Finch, said.",
            "The council published its report on the harbour contract on Thursday evening.",
        ),
        (
            "Finch offered her condolences to the family of Bert Hall, a diver who died in the harbour in May.",
            "Bert Hall, a diver, died in the harbour in May.",
        ),
    ],
)
def test_a_condition_or_courtesy_is_not_surely_a_fact(one: str, other: str) -> None:
    assert not [c for c in across(one, other) if c.relation == "agree" and c.sure and LAKE[:8] not in c.claim]


def test_a_reprinted_sentence_is_one_voice_though_its_clauses_are_short() -> None:
    wire = "The blast broke windows two kilometres away and closed the coast road"
    claims = across(f"{wire}.", f"{wire}, Polewire reported.")
    assert [c.independent for c in claims if "road" in c.claim or "windows" in c.claim] == [1]

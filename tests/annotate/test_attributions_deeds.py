"""What is done, and not said: people dismissed, things turned down. All sentences are made up."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.annotate.attributions import ReaderName, explain_attributions, find_attributions
from sayso.language import parse

from .heard import said

DONE = [
    "Halm United dismissed their trainer, Per Vik, on Monday, a day after the derby.",
    "The king dismissed his government on Friday.",
    "The company dismissed 40 workers on Friday.",
    "The president dismissed the head of the army on Friday.",
    "The judge dismissed the appeal.",
    "The club rejected the goalkeeper Ole Marin on Friday.",
    "Lindqvist refused the first request in 2024.",
    "The council refused the club's request for a loan.",
    "The bank declined the offer.",
]
SAID = [
    ("Brandt dismissed the reports as rumours.", "denied", "the reports as rumours"),
    ("Brandt dismissed him as a fool.", "denied", "him as a fool"),
    ("Norland dismissed concerns about the dam.", "denied", "concerns about the dam"),
    ("The envoy rejected the proposal on Friday.", "denied", "the proposal"),
    ("Brandt dismissed the claim.", "denied", "the claim"),
    ("The ministry refused on Friday to comment on the deal.", "no_comment", "refused on Friday to comment on the deal"),
    ("Brandt refused a request for an interview.", "no_comment", "refused a request for an interview"),
    ("Brandt declined calls from reporters.", "no_comment", "declined calls from reporters"),
]


def told(text: str, reader: ReaderName) -> list[tuple[str, str]]:
    parsed = next(parse([text]))
    found, _, _ = explain_attributions(parsed, find_actors(parsed), reader)
    return [(a.stance, " | ".join(s.of(text) for s in a.content)) for a in found]


@pytest.mark.parametrize("reader", ["standard", "fast"])
@pytest.mark.parametrize("text", DONE)
def test_a_deed_is_no_statement(text: str, reader: ReaderName) -> None:
    assert told(text, reader) == []


@pytest.mark.parametrize("reader", ["standard", "fast"])
@pytest.mark.parametrize(("text", "stance", "words"), SAID)
def test_what_is_turned_down_in_words_is_one(text: str, stance: str, words: str, reader: ReaderName) -> None:
    assert told(text, reader) == [(stance, words)]


def test_why_it_is_none_is_told() -> None:
    parsed = next(parse([DONE[0]]))
    _, _, rejected = explain_attributions(parsed, find_actors(parsed))
    assert "tells what somebody did, not what was said" in {r.why for r in rejected}


@pytest.mark.parametrize("reader", ["standard", "fast"])
@pytest.mark.parametrize("text", ["The minister refused on Friday to step down.", "The captain refused to leave the ship."])
def test_who_would_not_do_something_was_not_asked_to_comment(text: str, reader: ReaderName) -> None:
    assert {stance for stance, _ in told(text, reader)} <= {"denied"}


def test_who_would_not_speak_was() -> None:
    for reader in ("standard", "fast"):
        assert ("no_comment", "refused to discuss the deal") in told("The captain refused to discuss the deal.", reader)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The union rejected the offer as an insult.", "denied"),
        ("Kareth rejected the demand that it withdraw its troops.", "denied"),
        ("The mayor rejected claims that she had known of it.", "denied"),
        ("Tarn Trams refused to comment.", "no_comment"),
        ("The company acknowledged that the dam had cracked.", "confirmed"),
        ("Brightmere refused to sell its stake, the chairman said.", "stated"),  # it is the chairman who speaks
    ],
)
def test_the_stance_of_a_refusal(text: str, stance: str) -> None:
    parsed = next(parse([text]))
    assert [a.stance for a in find_attributions(parsed, find_actors(parsed))[0]] == [stance]


@pytest.mark.parametrize(
    "text",
    [
        "Blood donors with group O are asked to report to the pharmacy on Mill Street.",
        "The men were told to report for duty on Monday.",
        "Witnesses are required to report to the police.",
        "Drivers are asked to report any damage to the police.",
        "Some 400 nurses reported for work on Monday.",
        "And locals can't say they weren't told.",
    ],
)
def test_who_is_bidden_to_report_says_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("The nurses reported that two men had been hurt.", "The nurses"),
        ("The inspectors reported to the council that the bridge was sound.", "The inspectors"),
        ("The ministry said it could not say they were safe.", "The ministry"),
    ],
)
def test_who_reports_something_says_it(text: str, whom: str) -> None:
    assert said(text)[0][0] == whom

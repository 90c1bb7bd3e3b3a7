"""An agreement shows no more than all its accounts have, and is not sure where their numbers part."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.export.labels import section_of
from sayso.model import Claim

from .told import Told, story

REST = (
    "The mayor, Ines Calder, has cancelled the spring parade.",
    "Herring was packed here for export until the cannery closed.",
    "A lawyer for the line asked for a week to answer.",
)


def claims(*texts: str) -> tuple[Claim, ...]:
    told: list[Told] = [(f"Outlet {n}", f"{text}\n\n{REST[n]}") for n, text in enumerate(texts)]
    return next(compare([story(*told)])).claims


def shown(claim: Claim, texts: tuple[str, ...]) -> list[str]:
    return [a.span.of(texts[int(a.report[1:])]) for a in claim.accounts]


PAID = (
    "Whitmoor Rail will pay €90 to each of the 140 travellers who were aboard when the train left the track near Astby on Sunday.",
    "A train left the track near Astby on Sunday, the fire service said.",
    "Three cows died after a train left the track near Astby on Sunday.",
)
HIRED = (
    "Dora Quist, whose brother founded the yard that burned down in Orvik on Monday, will sell 30 boats.",
    "A boat yard burned down in Orvik on Monday.",
    "The harbour master resigned after a boat yard burned down in Orvik on Monday.",
)


@pytest.mark.parametrize(("texts", "own"), [(PAID, ("€90", "cows")), (HIRED, ("30 boats", "resigned"))])
def test_what_one_report_adds_in_its_main_clause_is_not_agreed(texts: tuple[str, ...], own: tuple[str, ...]) -> None:
    found = [c for c in claims(*texts) if section_of(c) == "agree"]
    assert not any(word in c.claim for c in found for word in own)
    assert not any(word in text for c in found for text in shown(c, texts) for word in own)


def test_other_numbers_of_one_thing_are_no_sure_agreement() -> None:
    found = claims(
        "A coach carrying 52 passengers slid into the Lenn canal on Friday night.",
        "The coach that slid into the Lenn canal on Friday night with 61 passengers aboard has been lifted out.",
    )
    assert not any(section_of(c) == "agree" for c in found)


def test_one_number_of_one_thing_is_agreed() -> None:
    found = claims(
        "A coach carrying 52 passengers slid into the Lenn canal on Friday night.",
        "A coach with 52 passengers slid into the Lenn canal on Friday night, the police said.",
    )
    assert any(section_of(c) == "agree" and "52" in c.claim for c in found)


def test_a_number_that_others_lack_does_not_head_an_agreement() -> None:
    found = claims(
        "The town council of Astby approved a loan of 4 million crowns for the new swimming hall on Monday.",
        "The town council of Astby approved a loan for the new swimming hall on Monday.",
    )
    [agreed] = [c for c in found if section_of(c) == "agree"]
    assert "4 million" not in agreed.claim

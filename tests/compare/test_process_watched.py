"""A takeover under review: who takes part, how it stands, on what it hangs and who holds that; who only tells holds nothing."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process

from .told import over_days, text_of

BID = (
    "Oyen Foods has offered to buy Tarnmere for 480 million crowns, the company said. Shareholders will vote on the merger in May. "
    "The takeover of Tarnmere by Oyen Foods would make one company of two."
)
TALKS = "Talks between Teskia and the Northern Front began in Brelo on Monday. The negotiations are mediated by Orland."


def watched(first: str, later: str = "") -> tuple[list[tuple[str, str]], list[tuple[str, str | None]]]:
    """The parties with their roles, and the conditions with who holds them, of two reports."""
    told = over_days(("2026-03-03", "Coast Tribune", f"{BID} {first}"), ("2026-03-13", "Evening Globe", f"{BID} {later}"))
    found = process(told)
    assert found is not None
    held = [(c.needs.of(text_of(told, c.report)), c.held_by) for c in found.conditions]
    return [(p.name, p.role) for p in found.parties], held


def test_a_watchdog_is_no_party() -> None:
    parties, _ = watched("The Trade Board may block the takeover of Tarnmere by Oyen Foods, the paper said.")
    assert {name for name, _ in parties} == {"Oyen Foods", "Tarnmere"}


@pytest.mark.parametrize(
    "who",
    ["a person familiar with the review", "two officials briefed on it", "Money Wire"],
)
def test_who_only_tells_holds_nothing(who: str) -> None:
    said = f"The Trade Board will approve the takeover of Tarnmere by Oyen Foods only if Oyen sells 60 shops, {who} said."
    assert watched(said)[1] == [("only if Oyen sells 60 shops", "Trade Board")]


def test_a_body_that_says_so_holds_it() -> None:
    said = "The merger will not go ahead unless Oyen Foods sells 60 shops, the Trade Board said."
    assert watched(said)[1] == [("unless Oyen Foods sells 60 shops", "Trade Board")]


def test_an_approval_overtakes_what_was_asked_before_and_leaves_its_own() -> None:
    first = "The Trade Board will approve the takeover of Tarnmere by Oyen Foods only if Oyen sells 60 shops, the Board said."
    later = "The Trade Board on Friday approved the takeover of Tarnmere by Oyen Foods on condition that Oyen sells 45 shops."
    assert watched(first, later)[1] == [("on condition that Oyen sells 45 shops", "Trade Board")]


def test_talks_with_somebody_else_are_not_how_it_stands() -> None:
    told = over_days(
        ("2026-03-03", "Coast Tribune", f"{BID} Tarnmere denied that it was in talks with Calder about another offer."),
        ("2026-03-04", "Evening Globe", BID),
    )
    found = process(told)
    assert found is not None
    assert [s.value for s in found.state if s.value == "disputed"] == []


def conditions(said: str, again: str, then: str) -> list[bool | None]:
    told = over_days(
        ("2026-03-03", "Coast Tribune", f"{TALKS} {said}"),
        ("2026-03-03", "Harbour Post", f"{TALKS} {again}"),
        ("2026-03-08", "Evening Globe", f"Talks between Teskia and the Northern Front go on. The negotiators met twice. {then}"),
    )
    found = process(told)
    assert found is not None
    return [c.met for c in found.conditions]


SAID = "Teskia will return to the table only if the Northern Front releases the sailors, its minister said."
DONE = "The Northern Front released the sailors on Friday."


@pytest.mark.parametrize(
    "again",
    [
        "Teskia made its return dependent on the release of the sailors by the Northern Front.",
        "Teskia would come back to the talks if the Northern Front freed the crews, it said.",
    ],
)
def test_a_condition_that_was_met_is_met_in_other_words(again: str) -> None:
    assert conditions(SAID, again, DONE) == [True, True]


@pytest.mark.parametrize(
    "again",
    [
        "Teskia would come back to the talks if the Northern Front released all its prisoners and the ships, it said.",
        "Teskia would come back to the talks if the Northern Front withdrew from the valley, it said.",
    ],
)
def test_another_deed_is_still_to_be_done(again: str) -> None:
    assert conditions(SAID, again, DONE) == [True, None]


def test_a_go_between_is_found_beside_sure_parties() -> None:
    more = "The talks between Teskia and the Northern Front go on. Talks between Teskia and the Northern Front resumed on Monday. "
    told = over_days(
        ("2026-03-03", "Coast Tribune", f"{more * 2}The mediator, Luz Amado, said both had agreed on a line."),
        ("2026-03-04", "Evening Globe", more * 2),
    )
    found = process(told)
    assert found is not None
    assert [(p.name, p.role) for p in found.parties if p.role != "party"] == [("Luz Amado", "mediator")]

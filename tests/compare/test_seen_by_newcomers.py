"""What people saw who tried the comparison on stories of their own: what is said in two mouths, what is to come, what befell and
when, and who takes part in a process that somebody mediates."""

from __future__ import annotations

from sayso.compare import compare
from sayso.compare.process.door import process
from sayso.compare.timeline.door import timeline
from sayso.model import Claim

from .told import pairs_told, story

RECOUNT = (
    "President Dargo Melin of Maravel and his challenger Ilsa Corvane agreed on Sunday to a partial recount of the election, the "
    "office of President Ketra Oumal, who mediated between them, said. The recount will begin only if Corvane calls off street "
    "protests. Under the agreement 1,240 polling stations will be counted again.",
    "Melin and Corvane have reached a deal at Lake Sarn, mediated by President Ketra Oumal. The deal between Melin and Corvane "
    "ends ten days of unrest. The agreement was signed on Sunday.",
)


def claims(one: str, other: str, days: tuple[str, str] = ("2026-11-16", "2026-11-16")) -> tuple[Claim, ...]:
    return next(compare(pairs_told([(one, other)], [days]))).claims


def test_a_short_quotation_of_two_people_is_no_agreement() -> None:
    found = claims(
        "Rivals in Maravel agreed to a recount on Sunday. “There will be no second vote,” Oriel Vantos, the chairman of the board, "
        "told reporters in Tesk.",
        "The recount in Maravel was agreed on Sunday in Tesk. “There will be no second vote,” Dargo Melin snapped at reporters.",
    )
    (said,) = (c for c in found if "second vote" in c.claim)
    assert (said.relation, said.differs_in) == ("differ", ("source",))
    assert {a.speaker for a in said.accounts} == {"Oriel Vantos", "Dargo Melin"}


def test_numbers_of_what_is_only_to_come_have_not_grown() -> None:
    told = (
        "Under the agreement of Lake Sarn 1,240 polling stations will be counted again, with agents of both candidates present.",
        "The recount that was agreed at Lake Sarn will take in 1,420 polling stations, with agents of both candidates present.",
    )
    found = [c for c in claims(*told, ("2026-11-16", "2026-11-18")) if "polling stations" in c.claim]
    assert [(c.relation, c.sure) for c in found] == [("differ", False)]


BEFELL = (
    "Nine people were killed when a suspension footbridge crowded with festival-goers collapsed into the river on Saturday night"
)


def days(told: str) -> dict[str, str]:
    return {e.text: str(e.first) for e in timeline(story(("Wire", told), published="2026-11-16"))}


def test_what_befell_stands_with_when_it_was() -> None:
    assert days(f"{BEFELL}, police said on Monday.") == {BEFELL: "2026-11-14"}


def test_an_hour_is_of_the_day_of_what_befell_in_the_sentence_before() -> None:
    found = days(f"{BEFELL}, police said on Monday. The Tanners' Footbridge gave way at about 8.40 p.m. as visitors waited.")
    assert found["The Tanners' Footbridge gave way at about 8.40 p.m."] == "2026-11-14"


def test_a_month_to_which_something_is_moved_is_the_next() -> None:
    told = "The government has accepted that the swearing-in be moved to January, a member of the party said."
    assert [str(e.first) for e in timeline(story(("Wire", told), published="2026-11-16"))] == ["2027-01-01"]


def test_a_deal_is_that_of_the_talks_that_somebody_mediates() -> None:
    found = process(story(*((f"Outlet {k}", text) for k, text in enumerate(RECOUNT)), published="2026-11-16"))
    assert found is not None
    parts = {(p.name, p.role) for p in found.parties}
    assert {("Dargo Melin", "party"), ("Ilsa Corvane", "party"), ("Ketra Oumal", "mediator")} <= parts
    assert "Maravel" not in {p.name for p in found.parties}


def test_who_holds_an_office_is_no_body() -> None:
    found = claims(
        "The Bishop of Carrowmouth, Martin Oyelaran, who is mediating, said he would carry messages between the families and the "
        "builder. The families want the records.",
        "The families of Carrowmouth and the builder broke off their talks on Tuesday. The bridge fell on Saturday.",
    )
    told = {(a.speaker, a.source_kind) for c in found for a in c.accounts if a.speaker}
    assert told == {("Martin Oyelaran", "named_person")}

"""Where a number of the text is wrong: what is shown is what the reports have of the very thing."""

from __future__ import annotations

import pytest

from .test_check_right import checked
from .told import story

FERRY = story(
    (
        "Harbour News",
        "A ferry with 212 passengers and 14 crew ran aground off Port Tamsin on Monday, the coastguard said. Nine people were "
        "injured, three of them seriously. The ferry, built in 1998, can carry 340 people. Two lifeboats and three helicopters "
        "took part. The coastguard said the hull had a tear of 12 metres.",
    ),
    (
        "National Times",
        "A ferry carrying 212 passengers struck rocks near Port Tamsin on Monday evening. Eleven people were injured, the "
        "health ministry said. Five were still in hospital on Tuesday.",
    ),
    published="2026-06-02",
)
MERGER = story(
    (
        "City Wire",
        "The Market Board said it would clear the merger if Ostra sold 60 shops. Ostra said it would sell no more than 40.",
    ),
    published="2026-06-02",
)

STRIKE = story(
    (
        "Harbour News",
        "The union wants a rise of 8 per cent; the company has offered 5. The strike will be called off if the company puts 7 per "
        "cent on the table, the union's leader said. A fund of 240,000 crowns is ready. Prosecutors accuse its clerk of taking 3 "
        "million crowns.",
    ),
    published="2026-06-02",
)


@pytest.mark.parametrize(
    ("text", "reports", "shown"),
    [
        ("There were 20 crew on board.", FERRY, ["14"]),
        ("Fifteen people were injured in the accident.", FERRY, ["Nine", "Eleven"]),
        ("Six of the injured were seriously hurt.", FERRY, ["three"]),
        ("The ferry can carry 400 people.", FERRY, ["340"]),
        ("The ferry had 240 passengers on board.", FERRY, ["212", "212"]),
        ("Five helicopters took part.", FERRY, ["three"]),
        ("Seven were still in hospital on Tuesday.", FERRY, ["Five"]),
        ("The union wants a rise of 10 per cent.", STRIKE, ["8 per cent"]),
        ("The company has offered 6 per cent.", STRIKE, ["5"]),
        ("The strike will be called off if the company offers 9 per cent.", STRIKE, ["7 per cent"]),
        ("The clerk was accused of taking 4 million crowns.", STRIKE, ["3 million"]),
        ("Ostra said it would sell no more than 30 shops.", MERGER, ["40"]),
        ("The Market Board would clear the merger if Ostra sold 80 shops.", MERGER, ["60"]),
    ],
)
def test_the_number_of_that_thing_is_shown(text: str, reports: object, shown: list[str]) -> None:
    told = checked(text, reports)  # type: ignore[arg-type]
    (found,) = [f for f in told.findings if f.kind == "number"]
    texts = {m.report.id: m.report.text for m in reports.members}  # type: ignore[attr-defined]
    assert (found.verdict, found.fails) == ("differently", True)
    assert [m.of(texts[e.report]) for e in found.evidence for m in e.marks] == shown


def test_what_no_report_counts_is_not_found() -> None:
    told = checked("Twenty dogs were on board.", FERRY)
    assert [f.verdict for f in told.findings if f.kind == "number"] == ["not_found"]


def test_other_people_at_another_verb_are_not_counted_otherwise() -> None:
    told = checked("Fifteen people protested in the capital.", FERRY)
    assert [f.verdict for f in told.findings if f.kind == "number"] == ["not_found"]


def test_what_is_shown_beside_the_claim_is_of_that_thing_too() -> None:
    told = checked("The ferry can carry 400 people.", FERRY)
    (found,) = [f for f in told.findings if f.kind == "claim"]
    texts = {m.report.id: m.report.text for m in FERRY.members}
    assert [e.span.of(texts[e.report]) for e in found.evidence] == ["The ferry, built in 1998, can carry 340 people"]

"""What a person said of a claim's accounts is told with the claim, in text and on the page."""

from __future__ import annotations

import re

import pytest

from sayso.export import to_html, to_text
from sayso.model import Account, Claim, Comparison, HeldApart, Report, Span
from sayso.pipeline import Outcome

NAMES = ("Harbour Ledger", "Coast Radio", "Evening <b>Mail</b>")
WORDS = "Five dockers were hurt."


def outcome(*claims: Claim) -> Outcome:
    reports = tuple(
        Report(id=f"r{k}", title=None, outlet=n, url=None, published=None, extent="full", copy_of=None, text=WORDS)
        for k, n in enumerate(NAMES)
    )
    return Outcome(comparisons=(Comparison(story="s", title="A crane", reports=reports, claims=claims),), readings={})


def claim(name: str, *reports: int, **more: object) -> Claim:
    accounts = tuple(Account(report=f"r{k}", span=Span(0, len(WORDS))) for k in reports)
    relation = "agree" if len(reports) > 1 else "only_one"
    return Claim(id=name, claim=WORDS, accounts=accounts, relation=relation, shown=relation, **more)  # type: ignore[arg-type]


def held(*accounts: int, report: int, claim: str | None = None) -> HeldApart:
    return HeldApart(accounts=accounts, report=f"r{report}", span=Span(0, 4), claim=claim)


@pytest.mark.parametrize(
    ("claims", "line"),
    [
        (
            (claim("c1", 0, 2, apart=(held(0, 1, report=1, claim="c2"),)), claim("c2", 1)),
            "held apart by a person from Coast Radio (2)",
        ),
        (
            (claim("c1", 0, 2, apart=(held(0, report=1, claim="c2"),)), claim("c2", 1)),
            "held apart by a person: Harbour Ledger from Coast Radio (2)",
        ),
        (
            (claim("c1", 0, apart=(held(0, report=1), held(0, report=2))),),
            "held apart by a person from Coast Radio, Evening <b>Mail</b>",
        ),
        ((claim("c1", 0, 1, 2, at_one=((0, 2),)),), "said to be one thing by a person: Harbour Ledger and Evening <b>Mail</b>"),
    ],
)
def test_it_is_told(claims: tuple[Claim, ...], line: str) -> None:
    assert line in " ".join(to_text(outcome(*claims), width=200).split())
    page = to_html(outcome(*claims))
    assert "<b>Mail" not in page
    shown = re.sub(r"<[^>]+>", "", page).replace("&lt;", "<").replace("&gt;", ">")
    assert re.sub(r" \(\d\)", "", line) in " ".join(shown.split())


def test_the_page_leads_to_the_claim_that_it_was_held_apart_from_or_to_its_words() -> None:
    page = to_html(outcome(claim("c1", 0, apart=(held(0, report=1, claim="c2"), held(0, report=2))), claim("c2", 1)))
    told = page[page.index("held apart") :]
    assert re.findall(r'href="(#[^"]+)"', told)[:2] == ["#s1-c2", "#s1-r3"]


def test_what_is_agreed_on_by_a_persons_word_is_told_once() -> None:
    text = " ".join(to_text(outcome(claim("c1", 0, 1, at_one=((0, 1),), mended=True))).split())
    assert text.count("by a person") == 1

"""How `who` tells what is no asking and no saying: a plea, an order, what somebody came to hear."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.link import Said, appearances, sayings
from sayso.model import Article, Reading, paragraphs_of


def said(text: str) -> list[Said]:
    article = Article(id="r1", text=text, text_sha256="", published="2026-03-10", paragraphs=paragraphs_of(text))
    reading: Reading = next(annotate([article]))
    return list(sayings(reading, appearances(reading)))


@pytest.mark.parametrize(
    ("text", "stance", "words"),
    [
        ("Dag Merk pleaded guilty on Tuesday to one count of fraud.", "confirmed", "one count of fraud"),
        ("Dag Merk had pleaded not guilty to all counts of fraud.", "denied", "all counts of fraud"),
        ("Prime Minister Nina Holt has ordered an inquiry into the sale.", "stated", "has ordered an inquiry into the sale"),
        (
            "Judge Nina Holt ordered that the wardens report to the police.",
            "stated",
            "ordered that the wardens report to the police",
        ),
        ("Nina Holt demanded an inquiry into the sale.", "asked", "an inquiry into the sale"),
        ("Nina Holt asked who had ordered the sale.", "asked", "who had ordered the sale"),
    ],
)
def test_how_it_is_put(text: str, stance: str, words: str) -> None:
    (one,) = [s for s in said(text) if s.way == "said"]
    assert (one.stance, one.words, one.span.of(text)) == (stance, words, words)


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("Judge Nina Holt raised bail after hearing that Mr Merk had telephoned a witness.", []),
        ("The court heard that Dag Merk had telephoned a witness.", ["of"]),
        ("Judge Nina Holt said Mr Merk had telephoned a witness.", ["of", "said"]),
    ],
)
def test_what_somebody_hears_is_nobodys_word(text: str, ways: list[str]) -> None:
    assert sorted(s.way for s in said(text)) == ways

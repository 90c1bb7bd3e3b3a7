"""Lines in which a paper asks for letters, and those of an article that only look like them."""

from __future__ import annotations

import pytest

from sayso.extract.lines.invites import invites
from sayso.extract.lines.lines import closing, is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Do you have an opinion? Write to us at letters@ledger.example.",
        "The Ledger publishes a diversity of letters. Here are some tips. And here’s our email: letters@ledger.example.",
        "Have a tip or a story idea? Email our newsroom at tips@ledger.example",
        "If you would like to submit a letter of up to 250 words, please click here.",
        "We would love to hear from you: post@ledger.example",
        "Haben Sie eine andere Meinung? Schreiben Sie uns: post@bote.example",
    ],
)
def test_asks_for_letters(line: str) -> None:
    assert invites(line)


@pytest.mark.parametrize(
    "line",
    [
        "Police asked anyone with information to call or to mail harbour@police.example.",
        "“Send us your letters at post@ledger.example,” the mayor told the crowd.",
        "The council has a letter from the bidder and will answer it in June.",
        "Do you have a view of the sea from here? Hardly anyone in Orvik does.",
    ],
)
def test_is_an_articles_own(line: str) -> None:
    assert not invites(line)


def test_a_bio_above_a_call_for_letters_goes_with_it() -> None:
    said = [
        "The pier should stay open.",
        "Ann Lee is a columnist for the Ledger.",
        "Got a view? Write to us at post@ledger.example.",
    ]
    assert closing(said, ("Ann Lee",)) == 2


def test_a_newsletter_asks_to_pledge() -> None:
    assert is_boilerplate(
        "If you enjoyed this post, you can tell Low Tide that their writing is valuable by pledging a future subscription."
    )
    assert not is_boilerplate("The donors pledged 4 million crowns to the port of Orvik on Monday, the ministry said.")

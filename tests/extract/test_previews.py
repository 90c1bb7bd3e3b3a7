"""Previews of articles that break off before a notice that the rest is for those who pay: the preview whole, and nothing of it."""

from __future__ import annotations

import pytest

from tests.extract.made import TEXT, TITLE, page, paragraphs

CUT = "But a letter that this paper has seen shows that the authority had been told of the cracks in"
WALL = (
    "<h2>This story is for subscribers</h2><p>Already a subscriber? <a href='/login'>Log in</a></p>"
    "<p>Subscribe from 49 crowns a month and get unlimited access to all our stories.</p>"
)


@pytest.mark.parametrize("whole", [1, 3])
@pytest.mark.parametrize(
    "body",
    [
        "<article><h1>{title}</h1>{text}<div class='paywall'>{wall}</div></article>",
        "<main><h1>{title}</h1><div class='txt'>{text}</div><section class='offer'>{wall}</section></main>",
        "<div><h1>{title}</h1>{text}{wall}</div>",
    ],
)
def test_a_line_that_breaks_off_before_a_wall_is_the_articles_last(whole: int, body: str) -> None:
    said = (*TEXT[:whole], CUT)
    found = page(body.format(title=TITLE, text=paragraphs(*said), wall=WALL))
    assert found.text == "\n\n".join(said)
    assert found.extent == "truncated"


@pytest.mark.parametrize("behind", ["<p>More news</p>", "<p>Photo: the quay in Orvik</p>", "<div class='tags'>Ferries</div>"])
def test_a_line_without_a_stop_before_anything_else_is_none(behind: str) -> None:
    found = page(
        f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT)}<p>Ferries between the islands and the mainland</p>{behind}</article>"
    )
    assert found.text == "\n\n".join(TEXT)
    assert found.extent == "full"


@pytest.mark.parametrize(
    "notice",
    [
        "<p>You have reached your limit of free articles.</p><p>Support independent journalism from 2 a week. Cancel any time.</p>",
        "<p>You’ve read your last free article this month.</p><p>Subscribe for 1 crown a week.</p>",
        "<div class='g'><p>You have hit your monthly limit of stories.</p><p>We keep reporters in every harbour town.</p></div>",
        "<p>Sie haben Ihr Limit an kostenlosen Artikeln erreicht.</p><p>Ab 2 Euro pro Woche, jederzeit kündbar.</p>",
    ],
)
def test_a_notice_of_a_limit_goes_with_what_it_offers(notice: str) -> None:
    found = page(f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT)}{notice}</article>")
    assert found.text == "\n\n".join(TEXT)
    assert found.extent == "truncated"


def test_who_is_quoted_may_speak_of_a_limit() -> None:
    said = (
        *TEXT,
        "“You have reached the limit of what members only will bear,” the treasurer said.",
        "The board meets again in June.",
    )
    found = page(f"<article><h1>{TITLE}</h1>{paragraphs(*said)}</article>")
    assert found.text == "\n\n".join(said)

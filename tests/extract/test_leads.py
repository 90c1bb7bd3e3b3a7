"""Standfirsts: what stands between an article's title and its first paragraph, and opens its text."""

from __future__ import annotations

import pytest

from tests.extract.made import TEXT, TITLE, page, paragraphs

LEAD = "Three cracked welds keep two islands without a boat for six weeks"
SUMMARY = f'<meta name="description" content="{LEAD}">'
BODY = f"<div class='article-body'>{paragraphs(*TEXT)}</div>"


def _opens(body: str, head: str = SUMMARY) -> str:
    return page(body, head=head).text.split("\n\n")[0]


@pytest.mark.parametrize(
    "box", ["<h2 class='standfirst'>{}</h2>", "<div class='excerpt'><h2>{}</h2></div>", "<h3 class='lead-text'>{}</h3>"]
)
def test_a_heading_that_is_called_one_and_says_the_summary_again(box: str) -> None:
    assert _opens(f"<article><h1>{TITLE}</h1>{box.format(LEAD)}{BODY}</article>") == LEAD


def test_a_heading_in_the_articles_head_is_a_second_title() -> None:
    heading = f"<h2 class='subtitle'>{LEAD}</h2>"
    for head in (f"<header><h1>{TITLE}</h1>{heading}</header>", f"<div class='headline-wrap'><h1>{TITLE}</h1>{heading}</div>"):
        assert _opens(f"<article>{head}{BODY}</article>") == TEXT[0]


def test_a_heading_that_only_calls_itself_one_or_only_says_the_summary_is_none() -> None:
    assert _opens(f"<article><h1>{TITLE}</h1><h2 class='standfirst'>{LEAD}</h2>{BODY}</article>", head="") == TEXT[0]
    assert _opens(f"<article><h1>{TITLE}</h1><h2>{LEAD}</h2>{BODY}</article>") == TEXT[0]


def test_a_standfirst_above_a_first_paragraph_that_stands_outside_the_body() -> None:
    apart = f"<div><p>{TEXT[0]}</p></div><div class='article-body'>{paragraphs(*TEXT[1:])}</div>"
    found = page(f"<main><h1>{TITLE}</h1><div><p>{LEAD}</p></div>{apart}</main>", head=SUMMARY)
    assert found.text.split("\n\n") == [LEAD, *TEXT]

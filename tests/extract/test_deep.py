"""Pages whose tags nest deeper than any page's do: the article is found where it stands."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.blocks.markup import bounded
from sayso.model import Article, Page

LINES = (
    "The harbour board will close the old ferry pier in March, a port official said, after engineers found cracks in its piles.",
    "Two ferry companies told the board that they would move to the northern quay if it paid for new ramps before the summer.",
    "“We have no other choice,” the head of the board, Ida Brandt, said on Friday.",
)
HEAD = "<h1>Old ferry pier to close</h1>"
STORY = f"{HEAD}<p>{LINES[0]}</p><h2>New ramps</h2><blockquote><p>{LINES[1]}</p></blockquote><p>{LINES[2]}</p>"


def read(content: str) -> Article:
    (found,) = extract([Page(source="p", name="p", content=content, kind="html")])
    assert isinstance(found, Article), found
    return found


@pytest.mark.parametrize("depth", [500, 700, 2_000, 20_000, 100_000])
@pytest.mark.parametrize("opening", ["<div>", "<span>", "<b>", "<section class='x'>", "<table><tr><td>", "<ul><li>"])
def test_an_article_is_found_however_deep_it_stands(opening: str, depth: int) -> None:
    article = read(f"<body><nav><a href='/'>Home</a></nav>{opening * depth}{STORY}</body>")
    assert article.title == "Old ferry pier to close"
    assert article.text == "\n\n".join((LINES[0], "New ramps", *LINES[1:]))


def test_tags_that_hold_no_deep_nest_stay() -> None:
    kept = bounded(f"{'<div>' * 9_000}<i>a</i>{'</div>' * 9_000}<b>c</b>")
    assert "<i>a</i>" in kept
    assert kept.endswith("<b>c</b>")
    assert 400 < kept.count("<div>") == kept.count("</div>") < 512


def test_a_page_that_is_not_deep_is_left_as_it_is() -> None:
    page = "<div><p>a</p></div>" * 3_000
    assert bounded(page) is page


def test_a_page_of_millions_of_tags_is_cut_where_nobody_looks() -> None:
    many = f"{STORY}{'<p>x' * 500_000}"
    assert bounded(many).count("<") < 400_000
    assert bounded(many).startswith(STORY)
    assert bounded(STORY) == STORY

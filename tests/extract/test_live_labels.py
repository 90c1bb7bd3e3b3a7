"""Live pages that say so by a line at their title alone; days of posts without a year."""

from __future__ import annotations

import pytest

from sayso.extract.dates.yearless import yearless_in
from sayso.extract.dump.posts import PostLines, moments_of, stamped
from tests.extract.made import TEXT, TITLE, page, paragraphs

WHEN = ("18:20 12 July", "15:05 12 July", "23:40 11 July")
HEAD = "<meta property='article:published_time' content='2026-07-12T18:20:00+02:00'>"
POSTS = "".join(
    f"<li class='x-post'><span>published at {when}</span><h3>Ramp {n} is shut</h3>{paragraphs(said)}</li>"
    for n, (when, said) in enumerate(zip(WHEN, TEXT, strict=False))
)


@pytest.mark.parametrize("label", ["<div class='status'>LIVE</div>", "<span>Live Reporting</span>", "<b>En direct</b>"])
def test_a_label_at_the_title_and_posts_that_are_the_page(label: str) -> None:
    found = page(f"<h1>{TITLE}</h1>{label}<ol>{POSTS}</ol>", head=HEAD)
    assert found.kind == "live"
    assert [post.published for post in found.posts] == ["2026-07-12T18:20", "2026-07-12T15:05", "2026-07-11T23:40"]
    assert "published at" not in found.text


def test_a_film_called_live_amid_an_article_with_dated_lists_is_none() -> None:
    told = paragraphs(*TEXT, *(f"{said} It was the third time in a year." for said in TEXT))
    found = page(f"<article><h1>{TITLE}</h1><span>Live</span>{told}</article><ul>{POSTS}</ul>", head=HEAD)
    assert found.kind != "live"
    assert not found.posts


@pytest.mark.parametrize("line", ["published at 18:20 12 July", "July 12, 18:20", "12. Juli, 18:20 Uhr", "18:20, 12th July"])
def test_a_day_without_a_year_beside_a_clock_says_when(line: str) -> None:
    said = stamped(line)
    assert said is not None
    assert not said.names


@pytest.mark.parametrize("line", ["12 July", "The 12 members met at 18:20", "At 18:20 in May 3,000 people stood there"])
def test_what_is_none(line: str) -> None:
    assert stamped(line) is None


def test_the_year_is_the_nearest() -> None:
    posts = [PostLines(kept=(0,), when="23:50 31 December"), PostLines(kept=(0,), when="00:10 1 January")]
    assert moments_of(posts, "2026-01-01T00:10", None) == ["2025-12-31T23:50", "2026-01-01T00:10"]
    day = yearless_in("29 February")
    assert day is not None
    assert day.nearest("2026-01-01") is None

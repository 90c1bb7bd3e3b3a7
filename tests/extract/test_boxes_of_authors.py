"""Who wrote a page: bylines as pages build them, of several boxes, lists and spans; who did something else for it wrote nothing."""

from __future__ import annotations

import pytest

from sayso.extract.dump.door import read_dump
from sayso.extract.html.door import read_html
from sayso.extract.lines.people import byline

TEXT = (
    "The harbour board of Quellmouth voted on Thursday to close the old fish market, ending 140 years of daily auctions.",
    "Nine members backed the closure and four opposed it after a debate that lasted until midnight, the clerk said.",
    "The market lost 2.3 million crowns last year, according to accounts that were published in October.",
)


def authors(box: str, behind: str = "") -> tuple[str, ...]:
    body = "".join(f"<p>{p}</p>" for p in TEXT)
    head = "<head><title>Market to close</title></head>"
    page = f"<html lang=en>{head}<body><article><h1>Market to close</h1>{box}{body}</article>{behind}</body></html>"
    return read_html(page, None).authors


@pytest.mark.parametrize(
    ("box", "names"),
    [
        ("<div class=byline>By Hanne Birk<br>Edited by Bo Lark</div>", ["Hanne Birk"]),
        ("<div class=byline><p>By Hanne Birk</p><p>Edited by Bo Lark</p></div>", ["Hanne Birk"]),
        ("<div class=byline>By Hanne Birk; Photographs by Leif Amdal</div>", ["Hanne Birk"]),
        (
            "<div class=byline><ul><li><a href=/a>Hanne Birk</a></li><li><a href=/b>Kai Brandt</a></li></ul></div>",
            ["Hanne Birk", "Kai Brandt"],
        ),
        (
            "<div class=byline><span>Hanne Birk</span><span>Harbour editor</span>"
            "<span>Kai Brandt</span><span>Data reporter</span></div>",
            ["Hanne Birk", "Kai Brandt"],
        ),
        ("<div class=byline><span>By</span> <span>Hanne</span> <span>Birk</span></div>", ["Hanne Birk"]),
        ("<div class=who><a href=/author/hb>Hanne Birk</a>, <a href=/author/kb>Kai Brandt</a></div>", ["Hanne Birk", "Kai Brandt"]),
    ],
)
def test_a_byline_in_boxes_names_each_author(box: str, names: list[str]) -> None:
    assert list(authors(box)) == names


def test_authors_linked_beside_other_stories_wrote_nothing() -> None:
    cards = "".join(f"<li>Tale {n} <a href=/author/{n}>Ann Lee{'n' * n} Stone</a></li>" for n in range(3))
    assert authors("", f"<ul>{cards}</ul>") == ()


def test_a_login_is_no_author() -> None:
    said = '{"@type": "NewsArticle", "headline": "Market to close", "author": {"name": "admin"}}'
    assert authors(f'<script type="application/ld+json">{said}</script>') == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Nils Abara, The Kestrel", ["Nils Abara"]),
        ("By Nils Abara and Eva Lund. Edited by Bo Lark", ["Nils Abara", "Eva Lund"]),
        ("Words by Hanne Birk, Photographs: Leif Amdal and Eva Lund", ["Hanne Birk"]),
        ("Nils Abara, Environment editor", ["Nils Abara"]),
        ("By Theo Lark and Una The", ["Theo Lark", "Una The"]),
    ],
)
def test_what_else_a_byline_says_names_no_author(line: str, names: list[str]) -> None:
    assert list(byline(line).names) == names


@pytest.mark.parametrize(
    "above", ["Home / World / Dalmere", "Home > World > Dalmere", "DALMERE TIMES | MONDAY, JULY 13, 2026 | A7"]
)
def test_the_way_to_a_page_and_its_running_head_are_no_title(above: str) -> None:
    title = "Fish market to close after 140 years"
    found = read_dump("\n".join([above, title, "By Nils Abara", "12 July 2026", "", *(p + "\n" for p in TEXT)]))
    assert (found.title, list(found.authors)) == (title, ["Nils Abara"])


def test_who_is_told_of_at_the_end_may_have_written_it() -> None:
    told = "Hanne Birk is a senior reporter at The Kestrel who has written about harbours and ferries since 2014."
    bio = f"<div class=box><p>{told}</p></div>"
    assert authors("<div class=meta>Hanne Birk<br>Published 12 July 2026, 17:05</div>", bio) == ("Hanne Birk",)


def test_whom_an_article_is_about_did_not_write_it() -> None:
    told = (
        "<p>Hanne Birk is the last fishmonger of Quellmouth, and she has sold herring on the quay for more than thirty years.</p>"
    )
    assert authors(f"<div class=meta>Hanne Birk<br>Published 12 July 2026, 17:05</div>{told}") == ()

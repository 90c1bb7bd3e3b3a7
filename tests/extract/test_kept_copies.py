"""Copies of pages that archives, browsers and apps keep, and pages that set their parts in ways of their own."""

from __future__ import annotations

import json

import pytest

from sayso.extract.lines.captions import split_credit
from sayso.extract.lines.people import cased, person
from sayso.extract.lines.sites import unarchived
from sayso.extract.meta.saidbody import plain_body

from .made import TEXT, TITLE, dump, page, paragraphs

OWN = "https://www.northernledger.example/world/orvik-ramps/"


@pytest.mark.parametrize(
    "kept",
    [
        f"https://archive.example/web/20260312081500/{OWN}",
        f"https://archive.example/2026.03.12-081500/{OWN}",
        f"https://archive.example/o/Xy1Zq/{OWN}",
        f"https://cache.example/c/s/{OWN}",
    ],
)
def test_an_archive_s_address_is_that_of_the_page(kept: str) -> None:
    assert unarchived(kept) == OWN


@pytest.mark.parametrize("own", [OWN, f"https://share.example/?u={OWN}", "https://a.example/how-to-use-http-headers"])
def test_other_addresses_stay(own: str) -> None:
    assert unarchived(own) == own


def test_a_page_that_an_archive_keeps_is_its_outlet_s() -> None:
    kept = f"https://archive.example/2026.03.12-081500/{OWN}"
    found = page(
        f"<div><h1>{TITLE}</h1><div>By Ann Lee</div><div>March 11, 2026 at 4:20 p.m. EDT</div>{paragraphs(*TEXT)}</div>"
        f'<div><h3>Related</h3><ul><li><a href="https://archive.example/o/Xy1Zq/https://www.northernledger.example/world/milk/">'
        "Island begins to ration milk</a></li></ul></div>",
        head=f'<link rel="canonical" href="{kept}"><meta property="og:site_name" content="archive.example">'
        '<meta property="article:published_time" content="2026-03-12T08:15:00Z">',
    )
    assert (found.url, found.outlet, found.published) == (OWN, "Northern Ledger", "2026-03-11T16:20-04:00")
    assert [(link.title, link.url) for link in found.related] == [
        ("Island begins to ration milk", "https://www.northernledger.example/world/milk/")
    ]


def test_a_view_for_reading_leads_to_its_page() -> None:
    found = page(
        f'<div class="reader-header"><a class="reader-domain" href="{OWN}">northernledger.example</a><h1>{TITLE}</h1></div>'
        f'<div class="moz-reader-content">{paragraphs(*TEXT)}</div>'
    )
    assert found.url == OWN


@pytest.mark.parametrize("times", [0, 1, 2])
def test_json_ld_may_hold_markup_written_out(times: int) -> None:
    body = paragraphs(*TEXT)
    for _ in range(times):
        body = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    node = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": body})
    found = page("<div id=app></div>", head=f'<script type="application/ld+json">{node}</script>')
    assert found.text == "\n\n".join(TEXT)


def test_a_plain_body_stays() -> None:
    assert plain_body("Five < six, he said.\nSeven & more.") == "Five < six, he said.\nSeven & more."


def test_each_author_has_a_link_of_their_own() -> None:
    names = '<div>By <a rel="author" href="/a/lee">Ann Lee</a> and <a rel="author" href="/a/roe">Jon Roe</a></div>'
    assert page(f"<h1>{TITLE}</h1>{names}{paragraphs(*TEXT)}").authors == ("Ann Lee", "Jon Roe")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("ANN LEE", "Ann Lee"),
        ("JON O'NEIL-RUD", "Jon O'Neil-Rud"),
        ("SIV McAUNE", "Siv McAune"),
        ("SIV MCAUNE", "Siv McAune"),
        ("Ann Lee", "Ann Lee"),
        ("Ann LEE", "Ann LEE"),
        ("J LEE", "J LEE"),
        ("DPA", "DPA"),
    ],
)
def test_names_in_capitals_are_written_as_names_are(said: str, name: str) -> None:
    assert cased(said) == name


def test_a_label_is_nobody() -> None:
    assert person("Words by") is None
    assert person("By") is None


def test_the_word_before_a_moment_says_that_it_is_one_of_a_change() -> None:
    moments = (
        '<div>Posted <time datetime="2026-03-11T05:10:00Z">Wed 11 Mar 2026</time></div>'
        '<div>Updated <time datetime="2026-03-11T07:00:00Z">Wed 11 Mar 2026</time></div>'
    )
    found = page(f"<h1>{TITLE}</h1>{moments}{paragraphs(*TEXT)}")
    assert (found.published, found.modified) == ("2026-03-11T05:10Z", "2026-03-11T07:00Z")


def test_what_is_said_for_ears_is_no_text() -> None:
    linked = 'They stood in <a href="https://x.example/y">figures<span>, opens new tab</span></a> published last year by the port.'
    found = page(f"<h1>{TITLE}</h1>{paragraphs(*TEXT, linked)}")
    assert found.text.endswith("They stood in figures published last year by the port.")


def test_labels_and_buttons_are_no_captions() -> None:
    bbc = (
        '<figure><span class="visually-hidden">Image source, </span><span>PA Foto</span><figcaption>'
        '<span class="visually-hidden">Image caption, </span>Lorries waiting on the quay</figcaption></figure>'
    )
    npr = (
        '<div class="caption"><p>A docker walks past a closed ramp. <b class="credit">Per Dahl/Scanfoto</b> '
        '<b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption">toggle caption</b>'
    )
    found = page(f"<h1>{TITLE}</h1>{npr}{paragraphs(*TEXT[:2])}{bbc}{paragraphs(*TEXT[2:])}")
    assert [(c.text, c.credit) for c in found.captions] == [
        ("A docker walks past a closed ramp.", "Per Dahl/Scanfoto"),
        ("Lorries waiting on the quay", "PA Foto"),
    ]


def test_a_credit_copied_on_both_sides_of_a_picture() -> None:
    assert split_credit("PA Foto Lorries waiting on the quayPA Foto") == ("Lorries waiting on the quay", "PA Foto")
    assert split_credit("Orvik is the town that all here call Orvik") == ("Orvik is the town that all here call Orvik", None)


def test_a_card_amid_the_text_is_another_story() -> None:
    card = '<a href="https://www.northernledger.example/2026/milk-104"><h3>Island begins to ration milk</h3><p>{}</p></a>'
    summary = "Shops on Great Orm have begun to limit each family to two litres a day."
    found = page(f"<h1>{TITLE}</h1>{paragraphs(*TEXT[:2])}{card.format(summary)}{paragraphs(*TEXT[2:])}", url=OWN)
    assert found.text == "\n\n".join(TEXT)


def test_a_byline_whose_parts_were_glued_is_no_text() -> None:
    by = (
        "<span>By <a>Ann Lee</a> (Orvik, special correspondent)</span><span>Published on March 11, 2026, at 5:20 pm (Paris)</span>"
        "<span>3 min read</span>"
    )
    found = page(f"<article><h1>{TITLE}</h1><p>News: The islands are cut off for six weeks.</p>{by}{paragraphs(*TEXT)}</article>")
    assert "Published" not in found.text
    assert found.authors == ("Ann Lee",)


def test_a_post_in_a_figure_is_told() -> None:
    post = (
        '<figure class="wp-block-embed"><blockquote class="twitter-tweet"><p>All sailings are cancelled until further notice.</p>'
        "— Orvik Harbour (@orvikharbour) March 11, 2026</blockquote></figure>"
    )
    assert "All sailings are cancelled" in page(f"<h1>{TITLE}</h1>{paragraphs(*TEXT[:2])}{post}{paragraphs(*TEXT[2:])}").text


def test_the_sign_at_an_article_s_end_is_no_word_of_it() -> None:
    assert page(f"<h1>{TITLE}</h1>{paragraphs(*TEXT[:3], TEXT[3] + ' ■')}").text.endswith("were unsafe.")


@pytest.mark.parametrize(
    ("window", "url", "outlet"),
    [
        (f"{TITLE} - SBC News", "https://www.sbc.example/news/2026-03-11/x/10500", "SBC News"),
        (f"{TITLE} - Monde 24", "https://www.monde24.example/en/x", "Monde 24"),
        (f"{TITLE} - The Tide", "https://thetide.substack.com/p/x", "The Tide"),
        (f"{TITLE} - The Sundhu", "https://www.thesundhu.example/news/article700.ece", "The Sundhu"),
        (f"{TITLE} - World News", "https://www.sbc.example/news/1", None),
    ],
)
def test_the_outlet_behind_the_title_by_its_address(window: str, url: str, outlet: str | None) -> None:
    assert page(f"<h1>{TITLE}</h1>{paragraphs(*TEXT)}", title=window, url=url).outlet == outlet


def test_a_page_without_headings() -> None:
    found = page(
        f"<table><tr><td><font size=1><a href=i.htm>Home</a></font></td><td><font size=5><b>{TITLE}</b></font><p><i>by Ann Lee</i>"
        f"<br><font size=1>Wednesday 11 March 2026</font>{paragraphs(*TEXT)}</td></tr></table>",
        title=f"Sund Weekly: {TITLE}",
    )
    assert (found.title, found.outlet, found.authors, found.published) == (TITLE, "Sund Weekly", ("Ann Lee",), "2026-03-11")
    assert found.text == "\n\n".join(TEXT)


def test_a_copy_with_what_is_said_for_ears() -> None:
    titles = ("Why are steel prices rising again?", "Photos: Life on Great Orm", "Ferry crews vote to strike over pay")
    listed = "\n".join(f"list {n} of 3\n{title}" for n, title in enumerate(titles, 1))
    told = [f"{text} That was said on day {n} of the closure." for n in (1, 2) for text in TEXT]
    head = (TITLE, "By Ann Lee", "Published On 11 Mar 2026")
    found = dump(
        "\n\n".join(
            (
                *head,
                *told[:4],
                f"Recommended Stories\nlist of 3 items\n{listed}\nend of list",
                *told[4:],
                "Source: Gulf View and news agencies",
            )
        )
    )
    assert found.text == "\n\n".join(told)
    assert found.outlet == "Gulf View"
    assert not any("list" in t.title for t in found.teasers)


def test_a_copy_below_its_address() -> None:
    found = dump(f"{OWN}\n\n{TITLE}\n\nAnn Lee\n11 Mar 2026 16:20 GMT\n\n" + "\n\n".join(TEXT))
    assert (found.url, found.title, found.text) == (OWN, TITLE, "\n\n".join(TEXT))


def test_who_wrote_a_copy_is_told_below_it() -> None:
    bio = "ANN LEE\nLee covers shipping for the Northern Ledger. She is based in Orvik.\n"
    found = dump(f"{TITLE}\nBy ANN LEE\nMarch 11, 2026\n" + "\n\n".join(TEXT) + f"\n\n{bio}")
    assert (found.authors, found.text) == (("Ann Lee",), "\n\n".join(TEXT))

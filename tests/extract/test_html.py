"""HTML pages: body, metadata, captions; and markup that nobody should meet."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.extract import extract
from sayso.model import Article, Failure, Page, paragraphs_of

from .made import page

MARKUP = """<!doctype html><html lang="en-GB"><head>
<title>Harbour board to close old ferry pier | The Grey Haven Post</title>
<meta property="og:site_name" content="The Grey Haven Post"><meta property="og:type" content="article">
<link rel="canonical" href="https://post.example/harbour/pier">
<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "The Grey Haven Post"},
{"@type": "NewsArticle", "headline": "Harbour board to close old ferry pier", "datePublished": "2024-11-09T08:30:12+01:00",
"dateModified": "2024-11-09T10:00:00Z",
"author": [{"@type": "Person", "name": "By Ann Marlowe"}, {"name": "The Grey Haven Post"}],}]}</script>
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour board to close old ferry pier</h1><p class="byline">By Ann Marlowe, Port correspondent</p>
<figure><img src="p.jpg" alt="a pier"><figcaption>The old pier last winter. Photograph: J. Doe/Agency</figcaption></figure>
<div class="article-body"><p>The harbour board will close the old ferry pier in March, a port official said on Friday.</p>
<p>“We can't keep boats there through another&nbsp;winter,” the official said. “It no longer serves its purpose.”</p>
<p><a href="https://post.example/quay">Read more: Who pays for the northern quay?</a></p>
<div class="newsletter-signup">
<p>Sign up to our newsletter and get the best of the harbour in your inbox every single morning.</p></div>
<h2>Ramps</h2>
<p>Two ferry companies told the board that they would move to the northern quay if it paid for new ramps.</p></div></article>
<aside class="related"><p>A cat that went missing nine years ago was found in a lighthouse, its owner said on Friday.</p></aside>
<footer><p>All rights reserved. The Grey Haven Post is published by the harbour's own printers since 1921.</p></footer>
</body></html>"""


def one(content: str) -> Article | Failure:
    (found,) = extract([Page(source="p", name="p", content=content, kind="html")])
    return found


def test_an_ordinary_page() -> None:
    article = one(MARKUP)
    assert isinstance(article, Article)
    assert article.text.split("\n\n") == [
        "The harbour board will close the old ferry pier in March, a port official said on Friday.",
        "“We can't keep boats there through another winter,” the official said. “It no longer serves its purpose.”",
        "Ramps",
        "Two ferry companies told the board that they would move to the northern quay if it paid for new ramps.",
    ]
    assert article.title == "Harbour board to close old ferry pier"
    assert article.authors == ("Ann Marlowe",)
    assert (article.published, article.modified) == ("2024-11-09T08:30+01:00", "2024-11-09T10:00Z")
    assert (article.outlet, article.language, article.url) == ("The Grey Haven Post", "en", "https://post.example/harbour/pier")
    assert (article.page_type, article.kind, article.extent) == ("report", "report", "full")
    assert [(c.text, c.credit) for c in article.captions] == [("The old pier last winter.", "J. Doe/Agency")]
    assert [(r.title, r.url) for r in article.related] == [("Who pays for the northern quay?", "https://post.example/quay")]
    assert article.paragraphs == paragraphs_of(article.text)


OLD = """<html><head><title>Old ferry pier to close</title></head><body><table><tr><td><a href="/">Front page</a></td><td>
<font size="5"><b>Old ferry pier to close</b></font><br><font size="2">{}<br>Saturday, 9 November 2024</font><br><br>
The harbour board will close the old ferry pier in March, a port official said on Friday, because of the winter storms.<br><br>
Two ferry companies told the board that they would move to the northern quay if it paid for new ramps there.<br><br>
The board was founded on 3 May 1921 by the harbour's own printers.</td></tr></table></body></html>"""


@pytest.mark.parametrize(("line", "authors"), [("By Ann Marlowe", ("Ann Marlowe",)), ("Quay and Harbour", ())])
def test_a_page_of_an_older_make_says_its_day_and_author_under_its_headline(line: str, authors: tuple[str, ...]) -> None:
    article = one(OLD.format(line))
    assert isinstance(article, Article)
    assert (article.published, article.authors) == ("2024-11-09", authors)


def test_a_credit_inside_a_caption_belongs_to_it_and_a_linked_title_is_none() -> None:
    more = """<figure><figcaption>The quay at dusk. <span class="credit">Agency/Ann Marlowe</span></figcaption></figure>
<figure><figcaption>Gulls on the roof. Grey Haven Post/Otto Lind</figcaption></figure>
<figure><figcaption><a href="/cat">Cat found after nine years in lighthouse</a></figcaption></figure>"""
    article = one(MARKUP.replace("<h2>Ramps</h2>", more + "<h2>Ramps</h2>"))
    assert isinstance(article, Article)
    assert [(c.text, c.credit) for c in article.captions[1:]] == [
        ("The quay at dusk.", "Agency/Ann Marlowe"),
        ("Gulls on the roof.", "Grey Haven Post/Otto Lind"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "<div>" * 100_000 + "deep",
        "<p><b><i><u>" * 20_000,
        "<table><tr><td>" * 30_000,
        "<div " + " ".join(f"a{i}=x" for i in range(50_000)) + ">x",
        '<script type="application/ld+json">' + "[" * 200_000 + "</script><p>x",
        "<p>" + "&#0;&#xD800;&amp;" * 100_000,
        "<span a " + " " * 200_000 + "b",
        "\0" * 100_000 + "<p>a\0b</p>",
        "<!--" * 100_000,
        "<link rel=canonical href='https://post.example/" + "<p class=" * 60_000 + "'>",
        "<title>" + "a word or two " * 400_000,
        "<h1 class=date>" * 40 + "a word or two " * 200_000,
        "<a href=/2026/05/a-long-story><img></a> " * 12_000,
    ],
    ids=[
        *("deep", "formats", "tables", "attributes", "json", "entities", "spaces", "nul", "comments", "address"),
        *("title", "headings", "links"),
    ],
)
def test_hostile_markup_ends_soon(content: str) -> None:
    began = time.process_time()
    assert isinstance(one(content), Article | Failure)
    assert time.process_time() - began < 5


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div class=body>", "</div>", "<h1>", "Rain fell on the quay, he said. ", "<br>", "\0", "&amp;"]
        )
    )
)
def test_spans_lie_inside_the_text(pieces: list[str]) -> None:
    found = one("".join(pieces))
    if isinstance(found, Article):
        assert found.paragraphs == paragraphs_of(found.text)
        assert all(span.inside(found.text) for span in found.paragraphs)


@pytest.mark.parametrize(
    "address", ["http://[quay", "http:quay", "https://", "https://post.example/" + "a" * 3_000, "javascript:1"]
)
def test_an_address_that_is_none_is_not_taken(address: str) -> None:
    article = one(MARKUP.replace("https://post.example/harbour/pier", address))
    assert isinstance(article, Article)
    assert article.url is None


def test_failures_pass_through_in_order() -> None:
    lost = Failure(source="q", stage="read", cause="missing-file", message="no such file")
    good = Page(source="p", name="p", content=MARKUP, kind="html")
    first, second, third = extract([lost, good, lost])
    assert (first, third) == (lost, lost)
    assert isinstance(second, Article)


FIRST = "The harbour board will close the old ferry pier in March, a port official said on Friday after a long meeting."
SECOND = "Two ferry companies told the board that they would move to the northern quay if it paid for new ramps and lights."
THIRD = "The board meets again on Thursday, and a decision about the ramps is expected within weeks, the official said."
BODY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
REMARK = "I have used this pier since I was a child, and nobody ever asked me what should become of it, which is a shame."


def text_of(inside: str, *, head: str = "", before: str = "") -> str:
    """The text of an article whose body's box holds this markup."""
    body = f'<body><h1>Board to close pier</h1>{before}<div class="article-body">{inside}</div></body>'
    found = one(f'<html lang="en"><head>{head}</head>{body}')
    assert isinstance(found, Article), found
    return found.text


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_authors_that_are_only_pointed_at() -> None:
    said = (
        '{"@graph": [{"@type": "Person", "@id": "#lind", "name": "Otto Lind"}, {"@type": "NewsArticle", "headline": "Harbour board '
        'to close old ferry pier", "author": [{"@id": "#lind"}, {"name": "Ann Marlowe"}, {"@id": "#nobody"}]}]}'
    )
    start = MARKUP.index("{", MARKUP.index("ld+json"))
    article = one(MARKUP[:start] + said + MARKUP[MARKUP.index("</script>") :])
    assert isinstance(article, Article)
    assert article.authors == ("Otto Lind", "Ann Marlowe")


def test_what_readers_say_is_no_part_of_an_article_that_it_outweighs() -> None:
    told = paragraphs(
        FIRST, SECOND, THIRD, FIRST.replace("March", "April"), SECOND.replace("Two", "Three"), THIRD.replace("Thursday", "Friday")
    )
    said = "<h3>Top Rated Comments</h3>" + paragraphs(*(f"{n} readers agree. {REMARK}" for n in range(2, 20)))
    assert "I have used" not in text_of(told + said)
    assert text_of(told + said).endswith("the official said.")


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ann Marlowe and Otto Lind; editing by Jo Reed)",
        "Otto Lind contributed reporting from Grey Haven.",
        "Associated Press writers Ann Marlowe in Port Merry and Otto Lind in Grey Haven contributed to this report.",
        "The old pier last winter (Image: AGENCY)",
    ],
)
def test_credits_and_captions_behind_the_last_sentence_are_left_out(line: str) -> None:
    assert text_of(paragraphs(FIRST, SECOND, THIRD, line)) == BODY


def test_where_it_stood_first_is_part_of_an_article() -> None:
    line = 'Originally published on <a href="https://x.example">Harbour Science</a>.'
    assert text_of(paragraphs(FIRST, SECOND, THIRD, line)).endswith("Originally published on Harbour Science.")


def test_a_standfirst_opens_the_article_where_the_page_calls_it_so_or_has_it_as_its_summary() -> None:
    lead = "Engineers found cracks in its piles, and two ferry companies will move to the northern quay"
    summary = f'<meta name="description" content="{lead}">'
    assert text_of(paragraphs(FIRST, SECOND, THIRD), before=f'<p class="standfirst">{lead}</p>') == f"{lead}\n\n{BODY}"
    assert text_of(paragraphs(FIRST, SECOND, THIRD), head=summary, before=f"<div><p>{lead}</p></div>") == f"{lead}\n\n{BODY}"
    assert text_of(paragraphs(FIRST, SECOND, THIRD), before=f'<h2 class="standfirst">{lead}</h2>') == BODY


def test_a_sidebars_wrapper_is_a_sidebar() -> None:
    cat = "<p>A cat that went missing nine years ago was found in a lighthouse on Friday, its owner said.</p>"
    article = one(MARKUP.replace("<h2>Ramps</h2>", f'<div class="sidebar-wrapper">{cat}</div><h2>Ramps</h2>'))
    assert isinstance(article, Article)
    assert "lighthouse" not in article.text


def test_a_layout_with_a_sidebar_is_no_sidebar() -> None:
    halves = "".join(f'<div class="sidebar-grid__content">{paragraphs(t)}</div>' for t in (FIRST, SECOND, THIRD))
    found = one(f'<html lang="en"><body><h1>Board to close pier</h1><article>{halves}</article></body>')
    assert isinstance(found, Article)
    assert found.text == BODY


def test_a_list_of_other_stories_amid_an_article_does_not_end_it() -> None:
    others = (
        "<h3>More from Harbour</h3><ul>"
        + "".join(f'<li><a href="/{n}">Ferry {n} is late again</a></li>' for n in range(4))
        + "</ul>"
    )
    again = [FIRST.replace("March", "April"), SECOND.replace("Two", "Three"), THIRD.replace("Thursday", "Friday")]
    assert text_of(paragraphs(FIRST, SECOND, THIRD) + others + paragraphs(*again)) == "\n\n".join([BODY, *again])


LONG = "The harbour board will close the old ferry pier in March, a port official said, after engineers found cracks in its piles."
MORE = "Two ferry companies told the board that they would move to the northern quay if it paid for new ramps before the summer."
LAST = (
    "The mayor, Ines Calder, said that she would not answer questions about the pier until the board had met again in the autumn."
)


def body(markup: str) -> list[str]:
    """The paragraphs of a page with this in its body."""
    (found,) = extract([Page(source="p", name="p", content=f"<html><body>{markup}</body></html>", kind="html")])
    assert isinstance(found, Article), found
    return found.text.split("\n\n")


class TestBodies:
    """What is the article, and what stands in it or beside it and is none of it."""

    def test_a_paragraph_that_only_some_may_read_is_read(self) -> None:
        assert body(f'<article><h1>Pier</h1><p>{LONG}</p><p class="paywall">{MORE}</p><p class="ad-slot">{LAST}</p></article>') == [
            LONG,
            MORE,
            LAST,
        ]

    @pytest.mark.parametrize("name", ["paywall-notice", "paywall__message", "paywallPrompt", "barrier-banner", "ad-label"])
    def test_a_notice_that_only_some_may_read_on_is_not(self, name: str) -> None:
        notice = "To read the rest of this article, which is only for our members, please choose one of the plans below."
        markup = f'<article><h1>Pier</h1><p>{LONG}</p><p>{MORE}</p><p class="{name}">{notice}</p><p>{LAST}</p></article>'
        assert body(markup) == [LONG, MORE, LAST]

    def test_a_table_that_lays_out_a_page_is_read(self) -> None:
        assert MORE in body(
            f"<article><h1>Pier</h1><p>{LONG}</p><table><tr><td><p>{MORE}</p></td></tr></table><p>{LAST}</p></article>"
        )

    def test_a_table_of_figures_with_a_long_cell_is_not(self) -> None:
        rows = "".join(f"<tr><td>{firm}</td><td>{n}</td></tr>" for firm, n in (("Firm", "Ships"), ("Tarn Motors", "12")))
        table = f"<table>{rows}<tr><td>{MORE}</td><td>14</td></tr></table>"
        assert body(f"<article><h1>Pier</h1><p>{LONG}</p>{table}<p>{LAST}</p></article>") == [LONG, LAST]

    def test_what_goes_on_beside_a_folded_body_is_read(self) -> None:
        folded = "".join(f"<p>{LAST} That was paragraph {n}.</p>" for n in range(8))
        found = body(
            f'<main><h1>Pier</h1><section><p>{LONG}</p><p>{MORE}</p><div class="article-body">{folded}</div></section></main>'
        )
        assert found[:2] == [LONG, MORE]
        assert len(found) == 10

    @pytest.mark.parametrize(
        "line",
        [
            "This article is more than one year old and may contain information that is out of date.",
            "This story is over 3 months old, and some of what it says may have changed since.",
            "We are independent and may earn a commission if you buy something that we have written about.",
            "If you click on a link and buy a thing, we may get a small commission from the shop for it.",
            "Dieser Artikel ist älter als ein Jahr und gibt wieder, was am Tag seines Erscheinens galt.",
        ],
    )
    def test_what_the_site_says_under_the_title_is_none_of_it(self, line: str) -> None:
        assert body(f"<article><h1>Pier</h1><p>{line}</p><p>{LONG}</p><p>{MORE}</p></article>") == [LONG, MORE]
        markup = f'<header><h1>Pier</h1><p>{line}</p></header><div class="article-body"><p>{LONG}</p><p>{MORE}</p></div>'
        assert body(markup) == [LONG, MORE]

    def test_an_article_may_tell_of_commissions_and_years(self) -> None:
        told = "The broker said that it may earn a commission of five percent when the board sells the pier to the harbour firms."
        old = "The pier is more than 90 years old, and the board may have known of the cracks, said an engineer of the port."
        assert body(f"<article><h1>Pier</h1><p>{LONG}</p><p>{told}</p><p>{old}</p></article>") == [LONG, told, old]

    def test_stories_in_boxes_behind_the_body_are_none_of_it(self) -> None:
        other = "A man of {} was arrested in Sund on Friday after a boat was stolen from the quay, the police said in the evening."
        boxes = "".join(f"<div><p>{other.format(n)}</p></div>" for n in (52, 61))
        assert body(f'<main><h1>Pier</h1><div class="article-body"><p>{LONG}</p><p>{MORE}</p></div>{boxes}</main>') == [LONG, MORE]

    def test_a_body_in_two_boxes_is_read_whole(self) -> None:
        half = '<div class="article-body"><p>{}</p><p>{}</p></div>'
        again = [LONG.replace("March", "April"), MORE.replace("Two", "Three")]
        found = body(f"<main><h1>Pier</h1>{half.format(LONG, MORE)}<img>{half.format(*again)}</main>")
        assert found == [LONG, MORE, *again]

    def test_a_plain_sentence_under_the_title_opens_it(self) -> None:
        found = body(
            f'<header><h1>Harbour board to close pier</h1><p>{LONG}</p></header><div class="x"><img></div>'
            f'<div class="article-body"><p>{MORE}</p><p>{LAST}</p></div>'
        )
        assert found == [LONG, MORE, LAST]

    @pytest.mark.parametrize(
        "line",
        [
            "<p>The old ferry pier at Grey Haven © Mo Vane</p>",
            '<p>READ ANOTHER STORY HERE | <a href="/x">Ferry firms say that they will leave the harbour</a></p>',
            '<p>WATCH IT HERE: <a href="/x">Ferry firms say that they will leave the harbour</a></p>',
            '<p>READ IT HERE | <a href="/x">Ferry firms say that they will leave the harbour.</a></p>',
            "<p>For more stories like this, check our news page.</p>",
            "<p>Updated on 12 November 2024 at 14:26.</p>",
            "<p>Published: 12 November 2024 in Grey Haven.</p>",
            "<p>Publié le mardi 12 novembre 2024 à 14h26.</p>",
            "<p>Veröffentlicht am 12. November 2024 um 14.26 Uhr.</p>",
        ],
    )
    def test_lines_amid_it_that_are_none_of_it(self, line: str) -> None:
        assert body(f"<article><h1>Pier</h1><p>{LONG}</p>{line}<p>{MORE}</p><p>{LAST}</p></article>") == [LONG, MORE, LAST]

    @pytest.mark.parametrize(
        "line",
        [
            "<p>The new ferry has an engine from the maker Tarn Motors © and it holds a share of 52 percent</p>",
            "<p>Published on 3 March 2024, the report found cracks.</p>",
            "<p>Updated plans of 12 May 2024 cost less.</p>",
            '<p>TARN ISLANDS: <a href="/x">The harbour master said on Monday that the pier must be closed at once.</a></p>',
        ],
    )
    def test_lines_amid_it_that_are_its_own(self, line: str) -> None:
        found = body(f"<article><h1>Pier</h1><p>{LONG}</p>{line}<p>{MORE}</p><p>{LAST}</p></article>")
        assert len(found) == 4

    def test_a_credit_at_its_end_is_none_of_it(self) -> None:
        assert body(f"<article><h1>Pier</h1><p>{LONG}</p><p>{MORE}</p><p>Mit Agenturmaterial.</p></article>") == [LONG, MORE]

    def test_what_is_said_to_ears_is_no_word_of_it(self) -> None:
        linked = MORE.replace("companies", 'companies<span class="x"> (opens in new window)</span>')
        assert body(f"<article><h1>Pier</h1><p>{LONG}</p><p>{linked}</p></article>") == [LONG, MORE]


@pytest.mark.parametrize(
    "by",
    [
        '<p class="meta">von <a href="/autoren/name/lee">Dr. Ann Lee</a></p>',
        "<div><span>von</span> <span class='x'><i></i>Ann Lee</span></div>",
    ],
)
def test_an_author_behind_by_is_one_whatever_the_line_is_called(by: str) -> None:
    markup = f"<h1>Harbour board to close pier</h1>{by}<article><p>{LONG}</p><p>{MORE}</p></article>"
    (found,) = extract([Page(source="p", name="p", content=markup, kind="html")])
    assert isinstance(found, Article)
    assert [name.removeprefix("Dr. ") for name in found.authors] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Page not found | Harbour Post", "Sorry, we couldn’t find that page"),
        ("Harbour Post", "404"), ("Harbour Post", "404 – Page not found"),
        ("404 Not Found", "Oops!"), ("Harbour Post", "This page could not be found."),
        ("Harbour Post", "Error 404: page not found"),
        ("Harbour Post", "The article is no longer available"),
    ],
)  # fmt: skip
def test_a_page_that_says_it_is_not_there_is_none(title: str, heading: str) -> None:
    moved = "<p>The page may have moved. Try our search.</p>"
    found = one(f"<html><head><title>{title}</title></head><body><h1>{heading}</h1>{moved}</body></html>")
    assert isinstance(found, Failure)
    assert (found.cause, found.message) == ("no-text", "the page says that it was not found")


@pytest.mark.parametrize(
    "heading",
    [
        "404 dead after quake off Tarn",
        "Article 404 of the code is void",
        "Page not found guilty of theft",
        "Story not found in any book sells",
        "File not found – police lose papers",
        "404 – the number that sank a lottery",
    ],
)
def test_a_report_whose_title_opens_so_is_one(heading: str) -> None:
    assert isinstance(
        one(f"<html><head><title>{heading} | Harbour Post</title></head><body><h1>{heading}</h1><p>{LONG}</p></body></html>"),
        Article,
    )


def test_a_long_page_is_one_whatever_it_is_called() -> None:
    assert isinstance(one(f"<body><h1>Page not found</h1>{''.join(f'<p>{LONG} {n}.</p>' for n in range(8))}</body>"), Article)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("The page you were looking for could not be found. It may have been moved.", "the page says that it was not found"),
        ("You don't have permission to access this page on this server. Reference #18.2d3.", "the page lets nobody in"),
        ("Your request has been blocked by our security service. Please try again later.", "the page lets nobody in"),
    ],
)
def test_what_a_server_says_instead_of_a_page_is_no_article(words: str, message: str) -> None:
    found = one(f"<title>Error</title><body><p>{words}</p></body>")
    assert isinstance(found, Failure)
    assert found.message == message
    told = one(f"<title>Error</title><body><p>{words}</p>{''.join(f'<p>{LONG} {n}.</p>' for n in range(8))}</body>")
    assert isinstance(told, Article)


def _shown(kind: str, name: str) -> Article:
    film = f'{{"@type": "VideoObject", "name": "{name}", "uploadDate": "2026-11-12T10:00:00Z"}}'
    found = one(
        f'<html><head><meta property="og:type" content="{kind}"><script type="application/ld+json">{film}</script></head>'
        f"<body><h1>Ferry struck by a wave</h1><p>{LONG}</p></body></html>"
    )
    assert isinstance(found, Article)
    return found


def test_a_page_of_a_film_has_its_day_and_is_no_report() -> None:
    found = _shown("video.other", "Ferry struck by a wave")
    assert (found.published, found.page_type, found.kind) == ("2026-11-12T10:00Z", "video", "other")


@pytest.mark.parametrize(
    ("kind", "name", "told"),
    [
        ("article", "Ferry struck by a wave", "report"),
        ("website", "Cat on a roof", "report"),
        ("video.other", "Cat on a roof", "other"),
    ],
)
def test_a_film_that_a_page_only_shows_says_nothing_of_it(kind: str, name: str, told: str) -> None:
    found = _shown(kind, name)
    assert (found.published, found.kind) == (None, told)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        *[(k, "audio") for k in ("PodcastEpisode", "RadioEpisode", "AudioObject")],
        *[("TVEpisode", "video"), ("ImageGallery", "gallery"), ("MediaGallery", "gallery")],
    ],
)
def test_a_page_that_is_a_broadcast_or_gallery_by_json_ld_alone(kind: str, told: str) -> None:
    node = f'{{"@type": "{kind}", "name": "Ferry struck by a wave", "datePublished": "2026-11-12"}}'
    head = f'<head><script type="application/ld+json">{node}</script></head>'
    found = one(f"<html>{head}<body><h1>Ferry struck by a wave</h1><p>{LONG}</p></body></html>")
    assert isinstance(found, Article)
    assert (found.page_type, found.published, found.kind) == (told, "2026-11-12", "other")


@pytest.mark.parametrize("called", ["video", "video.movie", "video.episode"])
def test_a_page_that_calls_itself_a_film(called: str) -> None:
    found = one(
        f'<html><head><meta property="og:type" content="{called}"></head><body><h1>Ferry struck</h1><p>{LONG}</p></body></html>'
    )
    assert isinstance(found, Article)
    assert found.page_type == "video"


def test_a_page_with_a_day_of_its_own_is_not_of_its_films_day() -> None:
    film = '{"@type": "VideoObject", "name": "Ferry struck", "uploadDate": "2019-05-01T10:00:00Z", "author": "Cam Lee"}'
    found = one(
        f'<html><head><meta name="author" content="Jane Doe"><script type="application/ld+json">{film}</script></head>'
        f'<body><h1>Ferry struck</h1><time datetime="2026-11-12">12 November</time><p>{LONG}</p></body></html>'
    )
    assert isinstance(found, Article)
    assert (found.published, found.authors) == ("2026-11-12", ("Jane Doe",))


def test_a_day_under_a_heading_that_holds_a_picture() -> None:
    found = one(f"<body><h1>Dam boss <img src=x> speaks to <img src=y> all</h1><p>November 12, 2026</p><p>{LONG}</p></body>")
    assert isinstance(found, Article)
    assert (found.title, found.published) == ("Dam boss speaks to all", "2026-11-12")


def test_a_heading_in_a_script_without_spaces_is_a_whole_title() -> None:
    heading = "マロウビー市議会、最後の公営プールの閉鎖を可決"
    told = "マロウビー市議会は十日、市内で最後の公営プールを閉鎖することを賛成多数で可決した。屋根の崩落から二年になる。"
    article = page(f"<article><h1>{heading}</h1><p>{told}</p></article>", title=f"{heading} - 郵便新聞")
    assert article.title == heading

"""The other stories that an HTML page shows, each with its address."""

from __future__ import annotations

import pytest

from sayso.extract import extract, teasers_of
from sayso.model import Article, Page, Teaser

PARAGRAPH = (
    "The harbour board will close the old ferry pier in March, a port official said, after engineers found cracks in its piles."
)
SECOND = "Two ferry companies told the board that they would move to the northern quay if it paid for new ramps before the summer."
HEAD = """<link rel="canonical" href="https://post.example/2024/11/09/old-ferry-pier-to-close">
<meta property="og:site_name" content="Grey Haven Post">"""
BODY = f"<article><h1>Harbour board to close old ferry pier</h1><p>{PARAGRAPH}</p><p>{SECOND}</p></article>"


def read(around: str) -> Article:
    """The article of a page with this beside it."""
    (found,) = extract([Page(source="p", name="p", content=f"<head>{HEAD}</head><body>{BODY}{around}</body>", kind="html")])
    assert isinstance(found, Article), found
    return found


def teasers(around: str) -> tuple[Teaser, ...]:
    """The teasers of such a page."""
    return read(around).teasers


CARD = """<div class="card"><a href="/2024/11/08/ferry-firms-threaten-to-leave">
<h3>Ferry firms threaten to leave the harbour</h3></a>
<p>PORT MERRY (Tern News) - Two firms said on Friday that they may leave if the pier is closed.</p>
<time>8 November 2024</time></div>"""


def test_a_card_is_a_teaser_with_its_address() -> None:
    (found,) = teasers(f"<section>{CARD}</section>")
    assert found == Teaser(
        title="Ferry firms threaten to leave the harbour",
        summary="PORT MERRY (Tern News) - Two firms said on Friday that they may leave if the pier is closed.",
        agency="Tern News",
        place="PORT MERRY",
        published="2024-11-08",
        url="https://post.example/2024/11/08/ferry-firms-threaten-to-leave",
    )


def test_a_card_that_is_one_link_has_title_and_summary() -> None:
    (found,) = teasers(
        '<a href="https://post.example/news/123456"><h3>Mayor will not answer questions</h3>'
        "<p>Ines Calder left the town hall on Friday without a word to the press.</p></a>"
    )
    assert (found.title, found.summary) == (
        "Mayor will not answer questions",
        "Ines Calder left the town hall on Friday without a word to the press.",
    )


def test_cards_beside_each_other_keep_their_summaries() -> None:
    other = CARD.replace("ferry-firms-threaten-to-leave", "tern-islands-crews-strike").replace(
        "Ferry firms threaten to leave the harbour", "Ferry crews on the Tern islands vote to strike"
    )
    found = teasers(f'<div class="list">{CARD}{other.replace("Two firms said", "Crews said")}</div>')
    assert [t.summary and t.summary[25:30] for t in found] == ["Two f", "Crews"]


def test_a_link_without_a_box_of_its_own_takes_nothing_that_stands_around_it() -> None:
    found = teasers(
        '<ul><li><a href="/2024/11/08/ferry-firms-threaten-to-leave">Ferry firms threaten to leave the harbour</a></li></ul>'
        "<p>Ferry crews voted on Friday to strike over night shifts that the firms want them to work.</p>"
        '<a href="/2024/11/08/crews-to-strike-on-islands">Crews to strike on the Tern islands</a>'
    )
    assert [(t.title, t.summary, (t.url or "").rpartition("/")[2]) for t in found] == [
        ("Ferry firms threaten to leave the harbour", None, "ferry-firms-threaten-to-leave"),
        ("Crews to strike on the Tern islands", None, "crews-to-strike-on-islands"),
    ]


def test_stories_whose_addresses_end_alike_are_told_apart_by_what_stands_before() -> None:
    markup = f'<body>{BODY}<a href="/2024/11/08/ferry-firms-threaten/index.html">Ferry firms threaten to leave</a></body>'
    (found,) = extract([Page(source="p", name="p", content=markup, kind="html", url="https://post.example/old-pier/index.html")])
    assert isinstance(found, Article)
    assert [t.title for t in found.teasers] == ["Ferry firms threaten to leave"]


def test_the_address_that_a_page_was_asked_for_is_its_own_too() -> None:
    markup = f'<head>{HEAD}</head><body>{BODY}<a href="/x/pier-closes-in-march">Pier closes in March now</a></body>'
    (found,) = extract([Page(source="p", name="p", content=markup, kind="html", url="https://post.example/y/pier-closes-in-march")])
    assert isinstance(found, Article)
    assert found.teasers == ()


@pytest.mark.parametrize(
    "around",
    [
        '<nav><a href="/sport">Sport and games today here</a></nav>',
        '<a href="/category/ferry-and-harbour-news">Ferry and harbour news today</a>',
        '<a href="https://ads.example/2024/11/08/one-trick-that-doctors-hate">One trick that doctors hate so much</a>',
        '<a href="#comments-on-the-pier-1234">What readers say of the pier</a>',
        '<a href="https://post.example/2024/11/09/old-ferry-pier-to-close">Harbour board to close old ferry pier</a>',
        '<a href="/amp/2024/11/09/old-ferry-pier-to-close">The old pier closes in March now</a>',
        '<a href="/2024/11/09/old-ferry-pier-to-close/print">Print this story of the pier</a>',
        '<a href="https://m.post.example/harbour/old-ferry-pier-to-close.html">The old pier closes in March</a>',
        '<a href="/staff/ann-lee-of-the-post">Ann Lee of the Post, harbour reporter</a>',
        '<a href="/deals/ten-boots-for-the-harbour">Ten boots for a walk at the harbour</a>',
        '<a href="/partner-content/ten-boots-for-the-harbour">Ten boots for a walk at the harbour</a>',
        '<div class="partner-content"><a href="/2024/11/08/ten-boots-for-the-harbour">Ten boots for a walk there</a></div>',
        '<div><span class="kicker">Sponsored by Tarn Boots</span><a href="/2024/11/08/ten-boots-for-the-harbour">'
        "<h3>Ten boots for a walk there</h3></a></div>",
        '<a href="javascript:alert(1234567)">Ferry firms threaten to leave harbour</a>',
        '<a href="http://[quay/2024/11/08/ferry-firms-to-leave">Ferry firms threaten to leave harbour</a>',
        '<a href="/2024/11/08/ferry-firms-threaten">Ferries</a>',
    ],
)
def test_what_is_no_other_story_of_the_site_is_none(around: str) -> None:
    assert teasers(around) == ()


def test_links_in_the_articles_own_sentences_are_none() -> None:
    (found,) = extract(
        [
            Page(
                source="p",
                name="p",
                kind="html",
                content=f"<head>{HEAD}</head><body>"
                + BODY.replace("Two ferry companies", '<a href="/2024/11/08/ferry-firms-threaten-to-leave">Two ferry companies</a>')
                + "</body>",
            )
        ]
    )
    assert isinstance(found, Article)
    assert found.teasers == ()


def test_what_a_paper_shows_of_its_own_is_its_own_account() -> None:
    plain = CARD.replace("PORT MERRY (Tern News) - ", "")
    assert [t.outlet for t in teasers_of(read(plain))] == ["Grey Haven Post"]
    assert [t.outlet for t in teasers_of(read(CARD))] == ["Tern News"]


def test_a_page_of_links_gives_no_more_than_it_may() -> None:
    many = "".join(f'<li><a href="/2024/11/08/story-number-{n}-of-many">The story of number {n}</a></li>' for n in range(500))
    assert len(teasers(f"<ul>{many}</ul>")) == 60


def test_a_story_that_only_an_amp_address_leads_to_is_a_teaser() -> None:
    (found,) = teasers(
        '<ul><li><a href="/amp/2024/11/08/ferry-firms-threaten-to-leave">Ferry firms threaten to leave the harbour</a></li></ul>'
    )
    assert found.url == "https://post.example/amp/2024/11/08/ferry-firms-threaten-to-leave"


def test_of_a_plain_and_an_amp_address_of_a_story_the_plain_one_is_kept() -> None:
    links = "".join(
        f'<li><a href="{start}/2024/11/08/ferry-firms-threaten-to-leave">Ferry firms threaten to leave the harbour</a></li>'
        for start in ("/amp", "")
    )
    (found,) = teasers(f"<ul>{links}</ul>")
    assert found.url == "https://post.example/2024/11/08/ferry-firms-threaten-to-leave"


RELATED = f"<article><h1>Harbour board to close old ferry pier</h1><p>{PARAGRAPH}</p>{{}}<p>{SECOND}</p></article>"


@pytest.mark.parametrize(
    ("head", "href", "url"),
    [
        (HEAD, "/2024/11/08/firms", "https://post.example/2024/11/08/firms"),
        (HEAD, "firms", "https://post.example/2024/11/09/firms"),
        (f'<base href="https://cdn.example/news/">{HEAD}', "firms", "https://cdn.example/news/firms"),
        (f'<base href="/news/">{HEAD}', "firms", "https://post.example/news/firms"),
        ("", "/2024/11/08/firms", None),
        ("", "https://post.example/firms", "https://post.example/firms"),
        (HEAD, "mailto:news@post.example", None),
        (HEAD, "http://[quay", None),
    ],
)
def test_links_inside_an_article_have_whole_addresses(head: str, href: str, url: str | None) -> None:
    link = f"<p>Read more: <a href='{href}'>Ferry firms threaten to leave</a></p>"
    (found,) = extract([Page(source="p", name="p", content=f"<head>{head}</head><body>{RELATED.format(link)}</body>", kind="html")])
    assert isinstance(found, Article)
    assert [(x.title, x.url) for x in found.related] == [("Ferry firms threaten to leave", url)]


def test_teasers_of_a_page_without_an_address_have_none() -> None:
    (found,) = extract([Page(source="p", name="p", content=f"<body>{BODY}<section>{CARD}</section></body>", kind="html")])
    assert isinstance(found, Article)
    assert [(t.title, t.url) for t in found.teasers] == [("Ferry firms threaten to leave the harbour", None)]


def test_an_agency_and_a_day_that_stand_on_one_line_without_a_sign_between_them() -> None:
    lines = (
        ("/n/a1", "Harbour board keeps fares", "Reuters"),
        ("/n/a2", "Two towns sue over wall", "(AP)"),
        ("/n/a3", "Strike ends", "dpa"),
    )
    cards = "".join(
        f"<div class=card><a href='{url}'><h4>{title}</h4></a><span>{agency}</span><time datetime='2024-11-08'>Nov 8</time></div>"
        for url, title, agency in lines
    )
    found = teasers(f"<section><h3>Latest</h3>{cards}</section>")
    assert [(t.title, t.agency, t.published) for t in found] == [
        (title, agency.strip("()"), "2024-11-08") for _, title, agency in lines
    ]


def test_a_heading_of_two_words_that_says_no_more_is_no_story() -> None:
    assert (
        teasers(
            "<section><h4><a href='/sport/football'>Football news</a></h4><h4><a href='/world/asia'>World Asia</a></h4></section>"
        )
        == ()
    )


def test_how_long_a_film_is_is_no_part_of_its_title() -> None:
    films = (
        ("/v/1", "Bus drivers walk out over pay and rest", "0:52"),
        ("/v/2", "Seal rescued from Orvik harbour wall", "1:02:03"),
    )
    cards = "".join(f"<div><a href='{url}'>{title}</a><span>{length}</span></div>" for url, title, length in films)
    told = "The harbour board will close the old ferry pier in March, a port official said on Friday after a long meeting."
    markup = f"<html><body><h1>Board to close pier</h1><p>{told}</p><p>{told}</p><h2>Up next</h2>{cards}</body></html>"
    found = next(extract([Page(source="x", name="x", content=markup, kind="html")]))
    assert isinstance(found, Article)
    assert [t.title for t in found.teasers] == [title for _, title, _ in films]

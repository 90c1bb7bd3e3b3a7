"""Other stories around an article, in the shapes of pages and copies of them: cards with short addresses, lists, pointers."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.model import Article, Page

TITLE = "Ferry runs aground off Ollaby"
TEXT = (
    "The ferry Marwick Star ran aground off Ollaby on Thursday evening with 214 people on board, the coastguard said.",
    "At least 13 people were taken to hospital, according to Ollaby General Hospital, and four of them were badly hurt.",
    "“We were told to stay in our seats for an hour,” said Helen Marsh, a passenger from Dunholm. “Nobody explained it.”",
    "Police have opened an inquiry and asked the captain to remain in Ollaby while investigators read the ship’s recorder.",
)
STORIES = (
    ("Storm closes harbour at Dunholm", "The harbour is expected to reopen on Monday, the port authority said.", "storm"),
    ("Rail strike called off after talks", "Unions accepted a revised pay offer late on Thursday.", "rail"),
    ("Second bridge opens in Trelby", "Thousands walked across before traffic was let in.", "bridge"),
)
SITE = "https://norfieldpost.example"
HEAD = f"""<head><title>{TITLE} - Norfield Post</title><link rel="canonical" href="{SITE}/news/ferry">
<meta property="og:type" content="article"></head>"""


def read(content: str, kind: str = "html") -> Article:
    """The one article of a page or a dump."""
    (found,) = extract([Page(source="p", name="p", content=content, kind="html" if kind == "html" else "text")])
    assert isinstance(found, Article), found
    assert found.text == "\n\n".join(TEXT)
    return found


def page(behind: str = "", amid: str = "") -> Article:
    """The article of a page with this amid its paragraphs and this behind them."""
    first, second = ("".join(f"<p>{p}</p>" for p in part) for part in (TEXT[:2], TEXT[2:]))
    return read(f"<html>{HEAD}<body><main><article><h1>{TITLE}</h1>{first}{amid}{second}</article>{behind}</main></body></html>")


def dump(behind: str) -> Article:
    """The article of a copied page with these lines behind it."""
    lines = ("Norfield Post", "World", "Politics", TITLE, "By Jane Carter", "12 March 2026", *TEXT, behind, "© 2026 Norfield Post")
    return read("\n".join(lines), "text")


def shown(article: Article) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    """Its teasers, as far as these tests ask."""
    return [(t.title, t.summary, t.agency, t.published, t.url and t.url.removeprefix(SITE)) for t in article.teasers]


@pytest.mark.parametrize(
    "card",
    [
        '<div class="card"><a href="/news/{slug}"><img src="a.jpg"></a><span class="kicker">Sea</span>'
        '<h3><a href="/news/{slug}">{title}</a></h3><p>{summary}</p></div>',
        '<article><h3><a href="/news/{slug}">{title}</a></h3><p>{summary}</p></article>',
        '<a class="card" href="/news/{slug}"><div class="headline">{title}</div><div class="desc">{summary}</div></a>',
        '<h3><a href="/news/{slug}">{title}</a></h3><p>{summary}</p>',
        '<div class="item"><h3>{title}</h3><p>{summary}</p><a class="btn" href="/news/{slug}">Read more</a></div>',
    ],
)
@pytest.mark.parametrize("heading", ["<h2>More news</h2>", "<h2>From the islands</h2>"])
def test_cards_of_one_shape_are_stories_whatever_their_addresses(card: str, heading: str) -> None:
    cards = "".join(card.format(title=t, summary=s, slug=slug) for t, s, slug in STORIES)
    found = page(f'<section class="list">{heading}{cards}</section>')
    assert shown(found) == [(t, s, None, None, f"/news/{slug}") for t, s, slug in STORIES]


def test_a_card_says_who_it_is_from_and_when() -> None:
    cards = "".join(
        f'<article><a href="/{slug}"><h3>{t}</h3></a><p>{s}</p><span class="agency">Reuters</span>'
        '<time datetime="2026-03-12T18:00Z">12 March 2026</time></article>'
        for t, s, slug in STORIES[:2]
    )
    found = page(f"<section><h2>Latest news</h2>{cards}</section>")
    assert shown(found) == [(t, s, "Reuters", "2026-03-12T18:00Z", f"/{slug}") for t, s, slug in STORIES[:2]]


def test_a_numbered_list_has_titles_without_their_numbers() -> None:
    rows = "".join(f'<li><span>{n}</span><a href="/{slug}">{t}</a></li>' for n, (t, _, slug) in enumerate(STORIES, 1))
    found = page(f"<aside><h2>Most read</h2><ol>{rows}</ol></aside>")
    assert shown(found) == [(t, None, None, None, f"/{slug}") for t, _, slug in STORIES]


@pytest.mark.parametrize(
    "around",
    [
        '<section><h3><a href="/podcast">The Norfield Post podcast, every weekday</a></h3><p>The stories that matter to us.</p>'
        "</section>"
        '<section><h3><a href="/app">The Norfield Post app for telephones</a></h3><p>All our news on your phone.</p></section>',
        '<div class="author-box"><h3><a href="/jane-carter">Jane Carter, harbour correspondent here</a></h3>'
        "<p>Jane Carter has covered shipping since 2011 and lives in Ollaby.</p></div>",
        '<section><h3><a href="/round">What has been said in the harbour</a></h3><p>One card may be anything at all here.</p>'
        "</section>",
        '<h2>Latest</h2><ul><li><a href="/world">News from the world</a></li><li><a href="/all">See all our stories</a></li></ul>',
        '<footer><ul><li><a href="/about/who-we-are-and-what-we-do">Who we are and what we do</a></li></ul></footer>',
        '<h2>Tags</h2><a href="/ferries">Ferries and boats in the north</a>',
    ],
)
def test_what_a_site_offers_is_no_story(around: str) -> None:
    found = page(around)
    assert found.teasers == ()
    assert found.related == ()


LINK = '<a href="/inspect">Ferry inspections were cut last year</a>'


@pytest.mark.parametrize(
    "amid",
    [
        f"<p><strong>Read more: </strong>{LINK}</p>",
        f"<p><em>Read more</em> {LINK}</p>",
        f"<p>See also:</p><p>{LINK}</p>",
        f'<div class="inline"><span>Related article</span>{LINK}</div>',
        f"<h3>More on this story</h3><ul><li>{LINK}</li></ul>",
        f"<aside><h2>Related</h2><ul><li>{LINK}</li></ul></aside>",
    ],
)
def test_links_that_an_article_sets_itself_are_related(amid: str) -> None:
    found = page(amid=amid)
    assert [(link.title, link.url) for link in found.related] == [("Ferry inspections were cut last year", f"{SITE}/inspect")]
    assert found.teasers == ()


def test_a_list_of_related_links_may_stand_beside_the_article_and_its_cards_are_teasers() -> None:
    title, summary, slug = STORIES[0]
    card = f'<li><h3><a href="/{slug}">{title}</a></h3><p>{summary}</p></li>'
    found = page(f"<aside><h2>Related</h2><ul><li>{LINK}</li>{card}</ul></aside>")
    assert [link.title for link in found.related] == ["Ferry inspections were cut last year"]
    assert [t.title for t in found.teasers] == [title]


@pytest.mark.parametrize(
    ("entry", "agency", "day"),
    [
        ("{title}\n{summary}\nReuters\n12 March 2026", "Reuters", "2026-03-12"),
        ("{title}\n{summary}\nAFP | 12 March 2026", "AFP", "2026-03-12"),
        ("Reuters\n{title}\n{summary}\n3h ago", "Reuters", None),
        ("12 March 2026\n{title}\n{summary}", None, "2026-03-12"),
        ("{title}\n12 Mar 2026 · 3 min read\n{summary}", None, "2026-03-12"),
        ("Politics\n{title}\n{summary}\nBy Tom Reed\n12 March 2026", None, "2026-03-12"),
        ("{title}\n{summary}\nRead more", None, None),
        ("{title}\n{summary}", None, None),
    ],
)
def test_a_copied_list_says_who_its_stories_are_from_and_when(entry: str, agency: str | None, day: str | None) -> None:
    found = dump("More news\n" + "\n".join(entry.format(title=t, summary=s) for t, s, _ in STORIES))
    assert shown(found) == [(t, s, agency, day, None) for t, s, _ in STORIES]


def test_a_copied_list_without_a_heading_is_told_by_its_days() -> None:
    found = dump("\n".join(f"{t}\n{s}\nReuters\n12 March 2026" for t, s, _ in STORIES))
    assert shown(found) == [(t, s, "Reuters", "2026-03-12", None) for t, s, _ in STORIES]


@pytest.mark.parametrize("row", ["{n}\n{title}", "{n}. {title}", "{title}", "{title} 14 comments"])
def test_titles_alone_under_a_heading_are_teasers(row: str) -> None:
    found = dump("Most read\n" + "\n".join(row.format(n=n, title=t) for n, (t, _, _) in enumerate(STORIES, 1)))
    assert shown(found) == [(t, None, None, None, None) for t, _, _ in STORIES]


@pytest.mark.parametrize(
    "behind",
    ["Related: Ferry inspections were cut last year", "Related articles\nFerry inspections were cut last year\n11 March 2026"],
)
def test_a_copied_link_behind_the_article_is_related(behind: str) -> None:
    found = dump(f"{behind}\nReuters contributed to this report")
    assert [link.title for link in found.related] == ["Ferry inspections were cut last year"]
    assert found.teasers == ()


def test_what_stands_under_tags_and_the_author_is_no_story() -> None:
    found = dump("Tags\nFerries and boats in the north\nAbout the author\nJane Carter has covered shipping since 2011.\nSign up")
    assert (found.teasers, found.related) == ((), ())

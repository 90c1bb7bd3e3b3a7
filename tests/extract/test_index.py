"""Pages that are lists of other articles, and articles that look like them."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.extract import extract
from sayso.model import Article, Failure, Page

STORIES = (  # title and summary
    (
        "Harbour board to close old ferry pier",
        "The board says that engineers found cracks in its piles and that repairs would cost too much.",
    ),
    ("Ferry firms threaten to leave the harbour", "Two companies want new ramps at the northern quay before the summer."),
    ("Mayor will not answer questions on pier", "Ines Calder left the town hall on Friday without a word to the press."),
    ("Crews to strike on the Tern islands", "Night shifts are too long, the union says; the firms call the vote a mistake."),
    ("Lighthouse on Skerry Point to be sold", "The keeper’s family wants the house, and so does a hotel on the mainland."),
)
LONG = (
    "Engineers found cracks in the piles of the old ferry pier in October, and since then the board has looked for money to mend "
    "them. On Friday it gave up: the pier will close in March, and the ferries will have to land at the northern quay, where the "
    "ramps are too short for lorries."
)


def slug(title: str) -> str:
    return "/2025/11/" + title.lower().replace(" ", "-")


def at(path: str) -> str:
    return f'<link rel="canonical" href="https://post.example{path}">'


def listed(form: str) -> str:
    return "".join(form.format(url=slug(title), title=title, told=told, n=n) for n, (title, told) in enumerate(STORIES, 1))


def read(body: str, head: str = "") -> Article | Failure:
    content = f"<head><title>Grey Haven Post</title>{head}</head><body><nav><a href='/'>Home</a></nav>{body}</body>"
    (found,) = extract([Page(source="p", name="p", content=content, kind="html")])
    return found


BOXES = listed("<div><h3><a href='{url}'>{title}</a></h3><p>{told}</p></div>")
FLAT = listed("<h2><a href='{url}'>{title}</a></h2><p>{told}</p>")


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (f"<h1>News</h1>{BOXES}", None),
        (f"<main><h1>Latest news</h1>{FLAT}</main>", "/news"),
        (f"<h1>Harbour</h1><ul>{listed('<li><a href={url}>{title}</a> {told}</li>')}</ul>", None),
        (f"<h1>Harbour</h1><ul>{listed('<li><a href={url}>{title}</a><br>{told}</li>')}</ul>", None),
        (f"<main>{BOXES.replace(STORIES[0][1], LONG)}</main>", "/harbour"),
        (f"<main><h1>Ferries</h1><p>All our stories about ferries and those who wait for them.</p>{FLAT}</main>", "/tags/ferries"),
        (f"<main><h1>Jane Doe</h1><p>Jane Doe has written about the harbour since 2012.</p>{FLAT}</main>", "/author/jane-doe"),
        (f"<h1>Results for “pier”</h1><p>5 results</p><ol>{listed('<li><a href={url}>{title}</a><p>{told}</p></li>')}</ol>",
         "/search?q=pier"),
        (f"<main>{FLAT}</main><aside class='most-read'><h2>Most read</h2><a href='/2025/11/a-fifth-of'>A fifth of all</a></aside>",
         "/"),
        (f"<main>{listed('<a href={url}><div><h3>{title}</h3><p>{told}</p></div></a>')}</main>", "/"),
        (listed('<h2><a href={url}>{title}</a></h2><time datetime=2025-11-0{n}>{n} November 2025</time><p>{told}</p>'),
         "/category/harbour"),
    ],
)  # fmt: skip
def test_a_list_of_articles_gives_its_stories_and_no_article(body: str, path: str | None) -> None:
    index = read(body, at(path) if path else "")
    assert isinstance(index, Article), index
    assert (index.page_type, index.kind, index.text, index.authors, index.published) == ("index", "other", "", (), None)
    titles = [t.title for t in index.teasers]
    assert titles[: len(STORIES)] == [title for title, _ in STORIES]
    assert all(t.summary for t in index.teasers[: len(STORIES)])
    wanted = [f"https://post.example{slug(title)}" if path else None for title, _ in STORIES]
    assert [t.url for t in index.teasers[: len(STORIES)]] == wanted


def test_a_list_of_articles_is_left_unread_and_says_why() -> None:
    index = read(BOXES)
    assert isinstance(index, Article)
    (reading,) = annotate([index])
    assert (reading.read, reading.unread_because) == (False, "a list of other articles, without a text of its own")


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f"<h1>The week at the harbour</h1><p>{LONG}</p>{FLAT}", ""),
        (f"<h1>Five stories you may have missed</h1><p>By Jane Doe</p>{FLAT}", ""),
        (f"<h1>Five stories you may have missed</h1><p>9 November 2025</p>{FLAT}", ""),
        (f"<h1>Harbour in brief</h1>{listed(f'<h3><a href={{url}}>{{title}}</a></h3><p>{LONG}</p>')}", ""),
        (f"<h1>Harbour in brief</h1>{listed(f'<h3><a href={{url}}>{{title}}</a></h3><p>{{told}}</p><p>{LONG}</p>')}", ""),
        (f"<h1>Five stories to know</h1>{FLAT}", '<meta property="article:published_time" content="2025-11-10T06:00:00Z">'),
        (f"<h1>Five stories to know</h1>{FLAT}", '<meta property="og:type" content="article">'),
        (f"<h1>Five stories to know</h1>{FLAT}", '<meta name="author" content="Jane Doe">'),
        (f"<h1>Five stories to know</h1>{FLAT}", at("/2025/11/five-stories-to-know-today")),
        (f"<h1>Five stories to know</h1><p>By Jane Doe</p>{FLAT}", at("/travel/five-stories")),
        (f"<h1>Five stories to know</h1>{FLAT.replace('/2025', 'https://elsewhere.example/2025')}", at("/news")),
    ],
)
def test_round_ups_briefs_and_lists_stay_articles(body: str, head: str) -> None:
    article = read(f"<article>{body}</article>", head)
    assert isinstance(article, Article), article
    assert article.page_type != "index"
    assert LONG in article.text or all(told in article.text for _, told in STORIES)


def test_a_walled_article_among_cards_is_no_list() -> None:
    wall = "<p>Subscribe to continue reading</p>"
    found = read(f"<h1>Pier to close</h1>{wall}{listed('<a href={url}><div><h3>{title}</h3><p>{told}</p></div></a>')}")
    assert getattr(found, "page_type", None) != "index"


BRIEFS = (
    ("Pier to close in March", "Nobody pays for new piles."),
    ("Ferry firms want new ramps", "They threaten to leave the harbour."),
    ("Crews to strike on islands", "Night shifts are too long."),
    ("Lighthouse is up for sale", "A hotel would like to have it."),
    ("Mayor says nothing on pier", "She left the town hall without a word."),
)


def briefs(form: str) -> str:
    return "".join(form.format(url=f"/news/{title.split()[0].lower()}", title=title, told=told) for title, told in BRIEFS)


@pytest.mark.parametrize(
    "body",
    [
        "<main><h1>News</h1>"
        + briefs("<article><h2><a href={url}>{title}</a></h2><p>{told}</p><p>By Staff | May 2, 2026</p></article>"),
        briefs("<div class='item'><h3><a href={url}>{title}</a></h3><p>{told}</p></div>"),
        f"<div class='lead'><h2><a href='/news/storm'>Storm tears roofs off in the old town</a></h2><p>{LONG[:120]}.</p></div>"
        + briefs("<div class='item'><h3><a href={url}>{title}</a></h3><p>{told}</p></div>"),
    ],
)
def test_a_page_of_short_cards_is_a_list(body: str) -> None:
    found = read(f"{body}<footer><p>© 2026 Grey Haven Post. All rights reserved.</p></footer>")
    assert isinstance(found, Article)
    assert (found.page_type, found.text, found.published) == ("index", "", None)
    assert [(t.title, t.summary) for t in found.teasers[-5:]] == list(BRIEFS)


def test_an_article_above_short_cards_is_no_list() -> None:
    cards = briefs("<div class='item'><h3><a href={url}>{title}</a></h3><p>{told}</p></div>")
    found = read(f"<h1>Harbour in doubt</h1><div><p>{LONG}</p><p>{STORIES[0][1]}</p></div>{cards}")
    assert isinstance(found, Article)
    assert found.page_type != "index"
    assert LONG in found.text
    found = read(f"<h1>Harbour in doubt</h1><p>By Jane Doe</p><p>{LONG}</p>{cards}")
    assert isinstance(found, Article)
    assert found.page_type != "index"

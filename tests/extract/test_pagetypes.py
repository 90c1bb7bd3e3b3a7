"""What type of page it is, and its section."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.lines.pagetypes import kind_of, page_type_of, sections_of
from sayso.model import Article, Page

STORY = "https://post.example/harbour/2024/pier"
SENTENCE = "The harbour board will close the old ferry pier number {} in March, a port official said on Friday."


@pytest.mark.parametrize(
    ("called", "sections", "url", "title", "page_type"),
    [
        ("NewsArticle", (), STORY, "Board to close pier", "report"),
        ("article", (), STORY, "Board to close pier", "report"),
        (None, (), STORY, "Board to close pier", None),
        ("website", (), STORY, "Board to close pier", None),
        ("LiveBlogPosting", (), STORY, "Pier closes", "live"),
        ("AnalysisNewsArticle", (), STORY, "What the pier meant", "analysis"),
        ("OpinionNewsArticle", ("Harbour",), STORY, "Let it go", "opinion"),
        ("NewsArticle", ("Harbour", "Opinion"), STORY, "Let it go", "opinion"),
        ("NewsArticle", (), "https://post.example/opinion/let-it-go", "Let it go", "opinion"),
        ("NewsArticle", (), "https://post.example/news/the-opinion-polls", "What polls say", "report"),
        ("NewsArticle", (), STORY, "Analysis: what the pier meant", "analysis"),
        ("NewsArticle", (), STORY, "Opinion | Let it go", "opinion"),
        ("NewsArticle", (), STORY, "Video shows the pier's fall", "report"),
        ("NewsArticle", (), STORY, "Live music returns to the pier", "report"),
        ("ClaimReview", (), STORY, "Is the pier gone?", "fact_check"),
        ("NewsArticle", ("Satire",), STORY, "Pier to fly", "satire"),
        ("NewsArticle", (), STORY, "Column: Let it go", "opinion"),
        ("NewsArticle", (), STORY, "Advertorial: new ramps", "sponsored"),
        ("NewsArticle", (), STORY, "Timeline: the pier since 1961", "explainer"),
        ("NewsArticle", (), STORY, "Column of smoke over the pier", "report"),
        (None, (), "https://post.example/video/pier", "The pier's fall", "video"),
    ],
)
def test_the_type_of_a_page(called: str | None, sections: tuple[str, ...], url: str, title: str, page_type: str | None) -> None:
    assert page_type_of(called, sections, url, title)[0] == page_type


@pytest.mark.parametrize(
    ("page_type", "kind"), [(None, "report"), ("analysis", "report"), ("opinion", "opinion"), ("index", "other")]
)
def test_the_contracts_kinds(page_type: str | None, kind: str) -> None:
    assert kind_of(page_type) == kind


def test_sections_are_the_pages_words_each_once() -> None:
    assert sections_of({"articleSection": ["Harbour ", "World", 3]}, {"article:section": "Harbour"}) == ("Harbour", "World")
    assert sections_of({}, {}) == ()


def front(url: str, head: str = "") -> Article:
    teasers = "".join(
        f"<div><h3><a href='/a/{n}'>Board to close old ferry pier {n}</a></h3><p>{SENTENCE.format(n)}</p></div>" for n in range(14)
    )
    content = f"<html><head><title>The Grey Haven Post</title>{head}</head><body><main>{teasers}</main></body></html>"
    (article,) = extract([Page(source="p", name="p", url=url, content=content, kind="html")])
    assert isinstance(article, Article)
    return article


def test_a_list_of_articles_is_an_index() -> None:
    article = front("https://post.example/harbour")
    assert (article.page_type, article.kind) == ("index", "other")
    assert (article.text, len(article.teasers)) == ("", 14)


@pytest.mark.parametrize(
    ("url", "head"),
    [
        ("https://post.example/harbour/2024/fourteen-piers-to-close", ""),
        ("https://post.example/harbour", '<meta property="og:type" content="article">'),
        ("https://post.example/harbour", '<meta property="article:published_time" content="2024-11-09T08:30:00Z">'),
    ],
)
def test_what_calls_itself_an_article_or_gives_a_day_is_none(url: str, head: str) -> None:
    assert front(url, head).page_type != "index"


def test_a_dumps_title_tells_its_type() -> None:
    content = "Opinion: Let the old pier go\n\n" + "\n\n".join(SENTENCE.format(n) for n in range(4))
    (article,) = extract([Page(source="p", name="p", content=content, kind="text")])
    assert isinstance(article, Article)
    assert (article.page_type, article.kind) == ("opinion", "opinion")


def test_a_tier_that_is_locked_is_not_free() -> None:
    body = f"<article><h1>Pier</h1><p>{SENTENCE.format(1)}</p><p>{SENTENCE.format(2)}</p></article>"
    for tier, extent in (("locked", "truncated"), ("free", "full"), ("metered", "full")):
        html = f"<html><head><meta property='article:content_tier' content='{tier}'></head><body>{body}</body></html>"
        (found,) = extract([Page(source="p", name="p", content=html, kind="html")])
        assert isinstance(found, Article)
        assert found.extent == extent

"""How a page was read: each of its lines kept or left out with a reason, each field with its place."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.extract import ExtractOptions, extract
from sayso.extract.blocks.body import BOXES, NOT_BODY
from sayso.extract.dump.door import _parts
from sayso.extract.dump.lines import lines_of
from sayso.model import Article, Failure, Page

PARAGRAPH = (
    "The harbour board will close the old ferry pier in March, a port official said, after engineers found cracks in its piles."
)
SECOND = "Two ferry companies told the board that they would move to the northern quay if it paid for new ramps before the summer."
PAGE = f"""<html lang="en"><head><title>Harbour board to close old ferry pier | Grey Haven Post</title>
<meta property="og:site_name" content="Grey Haven Post">
<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "2024-11-09T07:30:00+01:00",
"author": {{"name": "Ann Lee"}}}}</script></head>
<body><nav class="menu"><a href="/">Home</a></nav>
<article><h1>Harbour board to close old ferry pier</h1>
<p>{PARAGRAPH}</p><figure><figcaption>The old ferry pier at Grey Haven. Photograph: Mo Vane</figcaption></figure>
<p>{SECOND}</p><p>Read more: The price of ramps</p>
<aside class="related"><a href="/x">Ferry firms say they will leave</a></aside>
<p>The mayor, Ines Calder, said that she would not answer questions about the pier until the board had met again.</p>
<p>{SECOND}</p><p>{PARAGRAPH}</p><p>{SECOND}</p>
<h2>Comments</h2><p>I liked the old pier much better than the new quay, and so did everybody whom I know in the town.</p>
</article>
<footer>© Grey Haven Post</footer></body></html>"""
HEAD = "Home\nSport\n\nHarbour board to close old ferry pier\nBy Ann Lee\nGrey Haven Courier, 9 November 2024"
DUMP = f"{HEAD}\n\n{PARAGRAPH}\n\n{SECOND}\n"


def explained(content: str, kind: str = "html") -> Article:
    """A page's article with how it was read."""
    page = Page(source="p", name="p", content=content, kind="html" if kind == "html" else "text")
    (found,) = extract([page], ExtractOptions(explain=True))
    assert isinstance(found, Article), found
    return found


def why(article: Article, words: str) -> str | None:
    """Why the line with these words was left out; None where it is kept."""
    return next(p.why for p in article.parts if words in p.text)


class TestLines:
    """Each line of a page, in its order, kept or left out."""

    @pytest.mark.parametrize(
        ("words", "reason"),
        [
            ("Home", "in a box for navigation, <nav menu>"),
            ("close old ferry pier", "the title"),
            ("Mo Vane", "a caption, kept as one"),
            ("Read more", "leads elsewhere"),
            ("Ferry firms", "in a box for"),
            ("I liked the old pier", "behind “Comments”"),
            ("© Grey Haven Post", "the foot of the page"),
        ],
    )
    def test_what_is_left_out_says_why(self, words: str, reason: str) -> None:
        assert reason in (why(explained(PAGE), words) or "kept")

    def test_what_is_kept_is_the_text(self) -> None:
        article = explained(PAGE)
        assert "\n\n".join(p.text for p in article.parts if p.kept) == article.text
        assert [p.text for p in article.parts if p.kept][:2] == [PARAGRAPH, SECOND]

    def test_a_dump(self) -> None:
        article = explained(DUMP, "text")
        assert "\n\n".join(p.text for p in article.parts if p.kept) == article.text
        assert why(article, "Home") == "before the run of running text"
        assert why(article, "Harbour board to close old ferry pier") == "the title"
        assert why(article, "By Ann Lee") == "the byline, the day or the reading time"

    def test_a_dump_of_many_lines_is_told_of_soon(self) -> None:
        lines = lines_of("\n\n".join(f"Quay {n} is closed." for n in range(20_000)))
        began = process_time()
        assert sum(p.kept for p in _parts(lines, list(range(20_000)), set(), {})) == 20_000
        assert process_time() - began < 1

    def test_a_text_that_stands_in_json_ld_alone_says_so(self) -> None:
        body = " ".join([PARAGRAPH, SECOND] * 2)
        said = f'{{"@type": "NewsArticle", "articleBody": "{body}"}}'
        article = explained(f'<script type="application/ld+json">{said}</script><body><p>Loading</p></body>')
        assert (article.places[0].field, article.places[0].place) == ("text", "JSON-LD articleBody")
        assert not any(p.kept for p in article.parts)

    def test_nothing_is_told_where_nobody_asks(self) -> None:
        (article,) = extract([Page(source="p", name="p", content=PAGE, kind="html")])
        assert isinstance(article, Article)
        assert (article.parts, article.places) == ((), ())

    def test_asking_changes_nothing_else(self) -> None:
        (plain,) = extract([Page(source="p", name="p", content=PAGE, kind="html")])
        asked = explained(PAGE)
        assert isinstance(plain, Article)
        assert (asked.text, asked.title, asked.captions, asked.published) == (
            plain.text,
            plain.title,
            plain.captions,
            plain.published,
        )

    @given(
        st.lists(st.sampled_from([*PAGE.split("\n"), "<aside>", "</aside>", "<p>", "<div class='comments'>", "</div>", "<nav>"]))
    )
    @settings(max_examples=60, deadline=None)
    def test_every_line_that_is_left_out_has_a_reason(self, pieces: list[str]) -> None:
        (found,) = extract(
            [Page(source="p", name="p", content="\n".join(pieces) or " ", kind="html")], ExtractOptions(explain=True)
        )
        if isinstance(found, Article):
            assert all(bool(p.why) != p.kept for p in found.parts)

    def test_every_box_that_is_no_body_has_words(self) -> None:
        assert BOXES.keys() == NOT_BODY


class TestFields:
    """Where each field stands."""

    @pytest.mark.parametrize(
        ("field", "place"),
        [
            ("text", "the page’s own lines"),
            ("title", "h1"),
            ("authors", "JSON-LD author"),
            ("published", "JSON-LD datePublished"),
            ("outlet", "meta og:site_name"),
            ("language", "html lang"),
            ("page_type", "the type that it calls itself, NewsArticle"),
        ],
    )
    def test_of_a_page(self, field: str, place: str) -> None:
        assert {p.field: p.place for p in explained(PAGE).places}[field] == place

    def test_of_a_dump(self) -> None:
        places = {p.field: p.place for p in explained(DUMP, "text").places}
        assert places["title"] == "the line “Harbour board to close old ferry pier”"
        assert places["outlet"] == places["published"] == "the line “Grey Haven Courier, 9 November 2024”"
        assert places["text"] == f"the line “{PARAGRAPH[:60]}…” and 1 more"

    def test_what_the_caller_gave_is_told(self) -> None:
        page = Page(
            source="p",
            name="p",
            content=PAGE.replace("og:site_name", "x").replace("©", "By").replace(" | Grey Haven Post<", "<"),
            kind="html",
            outlet="The Post",
        )
        (found,) = extract([page], ExtractOptions(explain=True))
        assert isinstance(found, Article)
        assert {p.field: p.place for p in found.places}["outlet"] == "given with the page"

    def test_only_what_is_known_has_a_place(self) -> None:
        article = explained(PAGE)
        assert all(getattr(article, p.field) for p in article.places)


def test_a_byline_inside_the_text_is_none_of_it() -> None:
    markup = PAGE.replace("<figure>", "<p>Jon Castellane in Ostamar, 11 March 2026</p><figure>")
    assert "Castellane" not in explained(markup).text
    assert why(explained(markup), "Castellane") == "says who wrote it and when"


def test_a_page_without_an_article_tells_what_became_of_its_lines() -> None:
    content = "<nav><a href='/'>Home</a></nav><main><p>Loading</p><p>Sport</p></main>"
    (failed,) = extract([Page(source="p", name="p", content=content, kind="html")], ExtractOptions(explain=True))
    assert isinstance(failed, Failure)
    assert failed.hint == "of its 3 lines 3: the page has no running text"

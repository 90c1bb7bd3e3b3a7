"""The pages show what the library holds, and lead to each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from sayso.export import to_html
from sayso.export.whenrows import when_rows
from sayso.library import Wanted, open_to_add
from sayso.model import Failure
from sayso.pipeline import compare_story, comparison_of
from sayso.web.shelf import Shelf
from tests.export.test_browser import WIDTHS, look
from tests.library.made import reading, stream

from .conftest import Get, asking

TALKS = "Mediators hope Solvania will return to Ostamar talks"


def text_of(page: str) -> str:
    """What a page says, without its marks."""
    body = LexborHTMLParser(page).body
    return " ".join(body.text().split()) if body else ""


def story_of(shelf: Shelf, title: str = TALKS) -> str:
    return next(s.id for s in shelf.library.stories() if s.title == title)


def report_of(shelf: Shelf, outlet: str) -> str:
    return next(r.id for r in shelf.library.story(story_of(shelf)).reports if r.outlet == outlet)


def links(page: str) -> Iterator[str]:
    yield from (node.attributes.get("href") or "" for node in LexborHTMLParser(page).css("a[href]"))


def test_every_link_leads_to_a_page_that_has_its_place(get: Get) -> None:
    pages: dict[str, LexborHTMLParser] = {}
    seen, left, outward = set[str](), ["/", "/?all=1", "/search?q=talks"], set[str]()
    while left:
        address = left.pop()
        seen.add(address)
        path, _, place = address.partition("#")
        if path not in pages:
            answer = get(path)
            assert answer.status_code == 200, address
            pages[path] = LexborHTMLParser(answer.text)
            found = {urljoin(path, link) for link in links(answer.text)}
        else:
            found = set()
        assert not place or pages[path].css_first(f'[id="{place}"]') is not None, address
        outward |= {link for link in found if urlsplit(link).scheme}
        left += [link for link in found - seen - set(left) if not urlsplit(link).scheme]
    kinds = {path.split("?")[0].split("/")[1] for path in pages}
    assert kinds == {"", "story", "report", "person", "sources", "timeline", "search", "edits", "failures"}
    assert len(pages) > 60
    assert all(link.startswith(("https://", "http://")) for link in outward)


class TestStories:
    def test_they_stand_with_outlets_days_and_counts(self, get: Get) -> None:
        said = text_of(get("/").text)
        assert TALKS in said
        assert "4 reports · Halyard Wire, Lanmouth Courier, Northmoor Post, The Harbour Review · 10–11 Mar 2026" in said

    def test_narrowed(self, get: Get) -> None:
        assert TALKS not in text_of(get("/?outlet=westway+gazette").text)
        assert TALKS in text_of(get("/?since=2026-03-08").text)
        assert TALKS not in text_of(get("/?until=2026-03-08").text)
        assert TALKS in text_of(get("/?about=Marsk").text)
        assert TALKS not in text_of(get("/?about=Nobody").text)
        none = text_of(get("/?since=2027-01-01").text)
        assert "No story fits" in none
        assert "show all" in none

    def test_outlets_that_are_called_like_what_nothing_is_called(self, get: Get) -> None:
        assert "No outlet is called “lanmouth”; Lanmouth Courier is. No story fits." in text_of(get("/?outlet=lanmouth").text)
        assert "/?outlet=Lanmouth+Courier" in set(links(get("/?outlet=lanmouth").text))
        assert "No outlet is called “xy”. No story fits." in text_of(get("/?outlet=xy").text)
        assert "No outlet is called" not in text_of(get("/?outlet=Lanmouth+Courier&since=2030-01-01").text)
        said = text_of(get("/person?name=Elena+Marsk&outlet=lanmouth").text)
        assert "No outlet is called “lanmouth”; Lanmouth Courier is." in said

    def test_those_of_teasers_alone_where_they_are_asked_for(self, get: Get) -> None:
        plain, every = (len(LexborHTMLParser(get(a).text).css(".listed > li")) for a in ("/", "/?all=1"))
        assert every > plain

    @pytest.mark.parametrize(
        "asked", ["since=today", "until=2026-13-01", "page=0", "page=x", "page=99999999", "outlet=" + "x" * 400]
    )
    def test_what_can_not_be_asked(self, get: Get, asked: str) -> None:
        answer = get(f"/?{asked}")
        assert answer.status_code == 400
        assert "That can’t be asked" in text_of(answer.text)

    def test_fifty_a_page_each_story_once(self, tmp_path: Path) -> None:
        with open_to_add(tmp_path / "library.sqlite") as shelf:
            for one in stream(160):
                shelf.keep(one, reading(one.article))
        shelf = Shelf(tmp_path / "library.sqlite")
        get, address, shown, pages = asking(shelf), "/?since=2026-01-01", list[str](), 0
        while address:
            page = LexborHTMLParser(get(address).text)
            shown += [node.attributes["href"] or "" for node in page.css(".listed .head")]
            pages += 1
            further = page.css_first("a[rel=next]")
            address = (further.attributes["href"] or "") if further else ""
        assert shown == [f"/story/{s.id}" for s in shelf.library.stories(Wanted(since="2026-01-01"))]
        assert pages == -(-len(shown) // 50) > 1
        shelf.close()

    def test_behind_the_last_page(self, get: Get) -> None:
        assert "Back to the newest" in text_of(get("/?page=7").text)


class TestStory:
    def test_it_is_the_page_that_compare_writes(self, get: Get, shelf: Shelf) -> None:
        shown = LexborHTMLParser(get(f"/story/{story_of(shelf)}").text)
        file = LexborHTMLParser(to_html(compare_story(shelf.library.told_story(story_of(shelf)))))
        for places in ("table.side td", "article.claim blockquote", ".standing", ".dated .what", ".report .text p"):
            found = [node.text() for node in shown.css(places)]
            assert found == [node.text() for node in file.css(places)]
            assert found

    def test_each_cell_leads_to_its_words(self, get: Get, shelf: Shelf) -> None:
        page = LexborHTMLParser(get(f"/story/{story_of(shelf)}").text)
        cells = page.css("a.cell")
        assert cells
        for cell in cells:
            place = (cell.attributes["href"] or "").removeprefix("#")
            assert page.css_first(f'.report [id="{place}"]') is not None

    def test_named_speakers_lead_to_what_else_they_say_and_nobody_else_does(self, get: Get, shelf: Shelf) -> None:
        page = LexborHTMLParser(get(f"/story/{story_of(shelf)}").text)
        assert page.css('a.by.k-named_person[href="/person?name=Elena+Marsk"]')
        assert not page.css("a.by.k-anonymous_person")
        assert not page.css("a a"), "a link in a link"

    def test_the_beginning_of_an_id_leads_to_the_whole(self, get: Get, shelf: Shelf) -> None:
        id = story_of(shelf)
        answer = get(f"/story/{id[:8]}")
        assert (answer.status_code, answer.headers["location"]) == (307, f"/story/{id}")

    def test_one_report_alone_says_what_it_takes(self, get: Get, shelf: Shelf) -> None:
        alone = next(s.id for s in shelf.library.stories() if s.whole == 1)
        said = text_of(get(f"/story/{alone}").text)
        assert "Nothing to compare yet" in said
        assert "sayso add" in said


class TestReport:
    def test_who_says_what_and_how(self, get: Get, shelf: Shelf) -> None:
        page = LexborHTMLParser(get(f"/report/{report_of(shelf, 'Halyard Wire')}").text)
        first = page.css_first(".entries > li")
        assert page.css_first(".speaker a.by") is not None
        assert first is not None
        assert first.css_first("a.quote") is not None
        assert {"source", "cue"} & {node.text() for node in page.css(".entries dt")}

    def test_its_versions_and_what_changed(self, get: Get, shelf: Shelf) -> None:
        page = LexborHTMLParser(get(f"/report/{report_of(shelf, 'The Harbour Review')}").text)
        assert len(page.css(".versions > li")) == 2
        changed = page.css_first("#versions .plain")
        assert changed is not None
        assert "160 → 170" in " ".join(changed.text().split())

    def test_words_that_a_link_leads_to(self, get: Get, shelf: Shelf) -> None:
        id = report_of(shelf, "Halyard Wire")
        words = shelf.library.report(id).reading.article.text[40:60]
        page = LexborHTMLParser(get(f"/report/{id}?at=40-60").text)
        place = page.css_first("#at")
        assert place is not None
        assert "".join(node.text() for node in page.css(".at")) == words

    @pytest.mark.parametrize("at", ["60-40", "0-999999999", "x", "-1-5", "40-40", "٤٠-٦٠"])
    def test_words_that_are_not_there(self, get: Get, shelf: Shelf, at: str) -> None:
        answer = get(f"/report/{report_of(shelf, 'Halyard Wire')}?at={at}")
        assert answer.status_code == 200
        assert LexborHTMLParser(answer.text).css_first("#at") is None


class TestPerson:
    def test_statements_oldest_first_each_once(self, get: Get) -> None:
        page = LexborHTMLParser(get("/person?name=Elena+Marsk").text)
        days = [node.text() for node in page.css(".sayings .how:first-child > span:first-child")]
        assert days == sorted(days)
        assert "in the same words: Lanmouth Courier" in text_of(page.html or "")

    def test_nobody(self, get: Get) -> None:
        said = text_of(get("/person?name=Nobody+Atall").text)
        assert "Nobody here is called “Nobody Atall”" in said

    def test_without_a_name(self, get: Get) -> None:
        assert "Give a name" in text_of(get("/person").text)

    def test_nothing_fits(self, get: Get) -> None:
        said = text_of(get("/person?name=Elena+Marsk&since=2027-01-01").text)
        assert "take away outlet and days" in said


class TestSources:
    def test_who_carries_whom(self, get: Get, shelf: Shelf) -> None:
        said = text_of(get(f"/sources/{story_of(shelf)}").text)
        assert "Elena Marsk 7 statements · 10–11 Mar 2026" in said
        assert "one source by the same words" in said


class TestTimeline:
    def test_days_words_and_who_told_first(self, get: Get, shelf: Shelf) -> None:
        page = LexborHTMLParser(get(f"/timeline/{story_of(shelf)}").text)
        rows = page.css(".dated > li")
        assert len(rows) > 4
        assert all(row.css_first(".when").text() and "first told" in row.text() for row in rows)  # type: ignore[union-attr]
        quotes = page.css(".dated a.quote")
        assert all(re.fullmatch(r"/report/r-\w+\?at=\d+-\d+#at", q.attributes["href"] or "") for q in quotes)

    def test_what_was_announced_says_whether_it_came(self, get: Get, shelf: Shelf) -> None:
        said = text_of(get(f"/timeline/{story_of(shelf)}").text)
        assert "announced first told" in said
        assert "nothing here tells whether it came" in said

    def test_narrowed(self, get: Get, shelf: Shelf) -> None:
        address = f"/timeline/{story_of(shelf)}"

        def rows(asked: str) -> int:
            return len(LexborHTMLParser(get(f"{address}?{asked}").text).css(".dated > li"))

        every = rows("")
        assert 0 < rows("outlet=halyard+wire") < every
        assert 0 < rows("until=2026-03-01") < every
        assert 0 < rows("about=Solvania") < every
        assert "No day is told there that fits" in text_of(get(f"{address}?since=2030-01-01").text)
        assert "No outlet is called “lanmouth”; Lanmouth Courier is." in text_of(get(f"{address}?outlet=lanmouth").text)

    def test_it_is_the_one_that_timeline_prints(self, get: Get, shelf: Shelf) -> None:
        story = shelf.library.told_story(story_of(shelf))
        told = list(when_rows(comparison_of(story)))
        page = LexborHTMLParser(get(f"/timeline/{story.name}").text)
        first = [row.css_first("a.quote").text() for row in page.css(".dated > li")]  # type: ignore[union-attr]
        assert [" ".join(words.strip("… ").split()) for words in first] == [row.words for row in told]

    def test_one_report_alone_has_one_too_and_a_short_id_leads_to_the_whole(self, get: Get, shelf: Shelf) -> None:
        alone = next(s.id for s in shelf.library.stories() if s.whole == 1)
        assert get(f"/timeline/{alone}").status_code == 200
        assert get(f"/timeline/{alone[:8]}?outlet=x").headers["location"] == f"/timeline/{alone}?outlet=x"

    def test_the_story_leads_there(self, get: Get, shelf: Shelf) -> None:
        id = story_of(shelf)
        assert f"/timeline/{id}" in set(links(get(f"/story/{id}").text))
        assert f"/timeline/{id}" in set(links(get(f"/sources/{id}").text))


class TestSearch:
    def test_hits_lead_to_their_words(self, get: Get) -> None:
        page = LexborHTMLParser(get("/search?q=prisoners").text)
        marked = [node.text() for node in page.css(".hits mark")]
        assert marked
        assert {m.lower() for m in marked} == {"prisoners"}
        assert all("?at=" in (node.attributes["href"] or "") for node in page.css(".hits .quote"))

    def test_an_error_points_at_the_place(self, get: Get) -> None:
        answer = get("/search?q=talks+%28ferry+OR")
        page = LexborHTMLParser(answer.text)
        place = page.css_first(".wrong mark")
        assert answer.status_code == 400
        assert place is not None
        assert place.text() == "OR"
        assert page.css_first("#seek").attributes["value"] == "talks (ferry OR"  # type: ignore[union-attr]

    def test_nothing_found(self, get: Get) -> None:
        assert "Nothing found" in text_of(get("/search?q=xylophone").text)

    def test_nothing_asked(self, get: Get) -> None:
        assert "How to ask" in text_of(get("/search").text)

    def test_far_too_long(self, get: Get) -> None:
        answer = get("/search?q=" + "a+" * 20_000)
        assert answer.status_code == 400
        assert len(answer.text) < 100_000

    def test_more(self, get: Get) -> None:
        page = get("/search?q=the&most=2").text
        assert "/search?q=the&most=10" in set(links(page))


def test_failures_with_cause(get: Get, shelf: Shelf, library: Path) -> None:
    assert "None: every source" in text_of(get("/failures").text)
    with open_to_add(library) as shelf:
        shelf.keep_failure(Failure(source="https://a.example/x", stage="read", cause="timeout", message="no answer", hint="later"))
        shelf.keep_failure(Failure(source="javascript:alert(1)", stage="read", cause="scheme", message="no page"))
    page = get("/failures").text
    assert "no answer (later)" in text_of(page)
    assert not any(link.startswith("javascript") for link in links(page))
    assert "2 sources gave no page" in text_of(get("/").text)


def test_an_empty_library_says_what_to_do(tmp_path: Path) -> None:
    with open_to_add(tmp_path / "library.sqlite"):
        pass
    shelf = Shelf(tmp_path / "library.sqlite")
    assert "Nothing has been added yet. sayso add PAGE…" in text_of(asking(shelf)("/").text)
    shelf.close()


def test_they_fit_phone_and_desk(get: Get, shelf: Shelf, chromium: str, tmp_path: Path) -> None:
    story, report = story_of(shelf), report_of(shelf, "The Harbour Review")
    addresses = (
        "/", f"/story/{story}", f"/report/{report}?at=40-90", "/person?name=Elena+Marsk", f"/sources/{story}", "/search?q=talks",
        "/search?q=%28" + "a" * 300, "/nowhere", f"/timeline/{story}", "/edits",
    )  # fmt: skip
    for address, found in zip(addresses, look(chromium, tmp_path, *(get(address).text for address in addresses)), strict=True):
        assert sorted(map(int, found)) == list(WIDTHS)
        for seen in found.values():
            assert seen["scroll"] <= seen["client"], (address, seen["wide"])
            assert seen["broken"] == []
            assert seen["resources"] == 0
            assert seen["paper"] not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), "the style sheet was not let through"


def test_a_page_is_one_document_without_anything_from_elsewhere(get: Get, shelf: Shelf) -> None:
    for address in ("/", f"/story/{story_of(shelf)}", "/search?q=talks"):
        page = get(address).text
        assert not re.search(r"<(script|link|img|iframe|object|embed|base)\b|@import|url\(|\sstyle=|\son\w+=", page)

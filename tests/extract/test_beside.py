"""What the state of a page's scripts says of the article beside its text, and what a page says of itself without metadata."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sayso.extract import extract
from sayso.model import Article, Page

TITLE = "Dyke at Orvik gives way and floods lower town"
SAID = (
    "The dyke at Orvik gave way early on Tuesday and flooded about 300 houses in the lower town, the county said.",
    "Around 1,200 people were led to schools and churches on higher ground, according to the mayor, Ragna Holt.",
    "“We had asked for money to mend the dyke for six years,” Ms Holt said. “Nobody came to look at it before last week.”",
    "Engineers of the county expect the water to fall by Friday, when trains to Skellport may run again, the operator said.",
)
MARKED = "".join(f"<p>{p}</p>" for p in SAID)
TEXT = "\n\n".join(SAID)


def read(content: str, url: str | None = None) -> Article:
    kind: Any = "html" if content.startswith("<") else "text"
    (found,) = extract([Page(source="p", name="p", content=content, kind=kind, url=url)])
    assert isinstance(found, Article), found
    return found


def page(body: str, head: str = f"<title>{TITLE}</title>") -> str:
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{body}</body></html>'


def state(value: object, window: str = f"{TITLE} - Northern Courier") -> Article:
    return read(page(f"<div id=app></div><script>window.__STATE__={json.dumps(value)}</script>", f"<title>{window}</title>"))


AUTHORS = {
    "an object": {"author": {"name": "Ann Lee"}},
    "a list": {"authors": [{"name": "Ann Lee"}]},
    "words": {"byline": "By Ann Lee, Northern Courier"},
    "parted": {"contributors": [{"role": "author", "contributor": {"first_name": "Ann", "last_name": "Lee"}}]},
    "credits": {"credits": {"by": [{"type": "author", "name": "Ann Lee", "org": "Staff"}]}},
    "pointed to": {"authors": [{"__ref": "Author:3"}]},
}


class TestState:
    @pytest.mark.parametrize("author", AUTHORS.values(), ids=AUTHORS)
    def test_who_wrote_it_stands_beside_the_text(self, author: dict[str, Any]) -> None:
        found = state({"Author:3": {"__typename": "Author", "name": "Ann Lee"}, "a": {"headline": TITLE, "body": MARKED, **author}})
        assert found.authors == ("Ann Lee",)

    def test_so_do_its_days_section_and_outlet(self) -> None:
        article = {
            "headlines": {"basic": TITLE},
            "first_publish_date": "2026-01-13T07:10:00Z",
            "lastUpdatedDate": 1768295400000,
            "taxonomy": {"primary_section": {"name": "World"}},
            "content_elements": [{"type": "text", "content": p} for p in SAID],
        }
        found = state({"globalContent": article})
        assert (found.published, found.modified) == ("2026-01-13T07:10Z", "2026-01-13T09:10Z")
        assert (found.section, found.outlet, found.title) == ("World", "Northern Courier", TITLE)

    def test_a_box_of_its_own_holds_some(self) -> None:
        found = state({"story": {"meta": {"published": 1768288200, "byline": "Ann Lee"}, "title": TITLE, "body": MARKED}})
        assert (found.published, found.authors) == ("2026-01-13T07:10Z", ("Ann Lee",))

    def test_short_names_of_fields(self) -> None:
        article = {
            "title": TITLE,
            "deployDt": "2026.01.13 08:10",
            "modDt": "2026.01.13 09:10",
            "byLines": [{"writerName": "Ann Lee"}],
        }
        found = state({"story": {**article, "body": MARKED}})
        assert (found.published, found.modified, found.authors) == ("2026-01-13T08:10", "2026-01-13T09:10", ("Ann Lee",))

    def test_its_title_is_believed_before_the_windows(self) -> None:
        found = state({"title": TITLE, "body": MARKED}, window="Dyke at Orvik gives way | Northern Courier")
        assert (found.title, found.outlet) == (TITLE, "Northern Courier")

    def test_what_stands_further_out_is_another_things(self) -> None:
        found = state({"author": {"name": "Bo Rask"}, "published": "2020-01-01", "a": {"title": TITLE, "body": MARKED}})
        assert (found.authors, found.published) == ((), None)

    @pytest.mark.parametrize("author", [{"name": "Northern Courier"}, "newsroom", {"id": 7}, 7, None])
    def test_what_is_no_person_is_nobody(self, author: object) -> None:
        assert state({"title": TITLE, "author": author, "body": MARKED}).authors == ()


class TestOutlet:
    @pytest.mark.parametrize(
        ("window", "url", "outlet"),
        [
            (f"{TITLE} | Northern Courier", None, "Northern Courier"),
            (f"Northern Courier: {TITLE}", None, "Northern Courier"),
            (f"{TITLE} - Kontornews", "https://www.kontornews.example/a", "Kontornews"),
            (f"{TITLE} - Harbours", None, None),
            ("Dykes of the coast | Northern Courier", None, None),
        ],
    )
    def test_it_hangs_on_the_windows_title(self, window: str, url: str | None, outlet: str | None) -> None:
        assert read(page(f"<h1>{TITLE}</h1>{MARKED}", f"<title>{window}</title>"), url).outlet == outlet

    def test_a_line_writes_the_addresss_name(self) -> None:
        body = f"<header><a href='/'>Kontor News</a></header><h1>{TITLE}</h1>{MARKED}"
        assert read(page(body), "https://kontornews.example/a").outlet == "Kontor News"

    @pytest.mark.parametrize(
        ("source", "outlet"),
        [("Northern Courier", "Northern Courier"), ("Reuters", None), ("Ministry of Water", None)],
    )
    def test_another_page_says_where_it_is_from(self, source: str, outlet: str | None) -> None:
        told = f"World Hub\n{TITLE}\nSource: {source}\n13.01.2026 08:10\n{TEXT}"
        shown = page(f"<h1>{TITLE}</h1><p>Source: {source}</p>{MARKED}")
        assert read(told).outlet == read(shown).outlet == outlet
        assert read(shown).authors == ()

    def test_a_team_is_none(self) -> None:
        assert read(f"{TITLE}\nBrightwater News Team, 13 January 2026\n\n{TEXT}").outlet is None

    def test_microdata_names_it(self) -> None:
        body = (
            f"<h1>{TITLE}</h1><div itemprop=publisher itemscope><meta itemprop=name content='Northern Courier'></div>"
            f"<span itemprop=articleSection>Europe</span><meta itemprop=mainEntityOfPage content='https://c.example/a'>{MARKED}"
        )
        found = read(page(body))
        assert (found.outlet, found.section, found.url) == ("Northern Courier", "Europe", "https://c.example/a")


class TestMoments:
    BOTH = ("2026-01-12T22:05+01:00", "2026-01-13T10:25+01:00")

    @pytest.mark.parametrize(
        "lines",
        [
            ("Published 12 January 2026 22:05 CET | Last updated 13 January 2026 10:25 CET",),
            ("Updated 13 January 2026 10:25 CET", "First published on 12 January 2026 22:05 CET"),
            ("22:05 CET, 12 Jan 2026Updated 10:25 CET, 13 Jan 2026",),
        ],
    )
    def test_a_change_is_no_publication(self, lines: tuple[str, ...]) -> None:
        for found in (
            read("\n".join((TITLE, "Ann Lee", *lines, "", TEXT))),
            read(page(f"<h1>{TITLE}</h1>{''.join(f'<p class=date>{line}</p>' for line in lines)}{MARKED}")),
        ):
            assert (found.published, found.modified) == self.BOTH

    def test_a_clock_is_glued_to_the_year(self) -> None:
        found = read(f"{TITLE}\nPublished Tue, Jan 13 20268:10 AM EST Updated Tue, Jan 13 202610:25 AM EST\n\n{TEXT}")
        assert (found.published, found.modified) == ("2026-01-13T08:10-05:00", "2026-01-13T10:25-05:00")

    @pytest.mark.parametrize("nothing", ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z"])
    def test_what_programs_write_for_nothing_is_no_moment(self, nothing: str) -> None:
        head = f'<title>{TITLE}</title><meta property="article:modified_time" content="{nothing}">'
        assert read(page(f"<h1>{TITLE}</h1>{MARKED}", head)).modified is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("byAnn Lee", ("Ann Lee",)),
        ("Ann Lee@annlee", ("Ann Lee",)),
        ("Ann Lee Deputy Content Hub Director", ("Ann Lee",)),
        ("Ann Lee for the Northern Courier", ("Ann Lee",)),
        ("김민수 기자 kim@north.example", ("김민수",)),
        ("Brightwater News Team", ()),
    ],
)
def test_a_byline_without_what_is_glued_to_it(line: str, names: tuple[str, ...]) -> None:
    assert read(f"{TITLE}\n{line}\nJanuary 13, 2026\n\n{TEXT}").authors == names


class TestLabels:
    @pytest.mark.parametrize(
        ("label", "page_type"),
        [("Opinion", "opinion"), ("Letters", "opinion"), ("ANALYSIS", "analysis"), ("Gastkommentar", "opinion"), ("Harbour", None)],
    )
    def test_one_stands_above_the_title(self, label: str, page_type: str | None) -> None:
        assert read(page(f"<p>{label}</p><h1>{TITLE}</h1>{MARKED}")).page_type == page_type

    def test_the_last_of_a_menu_is_none(self) -> None:
        assert read(f"Home\nWorld\nSport\nOpinion\n{TITLE}\nBy Ann Lee\n\n{TEXT}").page_type is None

    @pytest.mark.parametrize(
        ("content", "page_type"),
        [
            (f"{TITLE}\nAnalysis by Ann Lee\n\n{TEXT}", "analysis"),
            (f"{TITLE}\n\n{TEXT}\n\nThe views expressed in this article are the author's own.", "opinion"),
            (f"FOR IMMEDIATE RELEASE\n\n{TITLE}\n\n{TEXT}", "press_release"),
            (f"{TITLE}\n\nORVIK, Jan 13 (Reuters) - {TEXT}", "report"),
            (f"{TITLE}\nComment\n\n{TEXT}", None),
        ],
    )
    def test_a_dump_says_its_type(self, content: str, page_type: str | None) -> None:
        assert read(content).page_type == page_type

    def test_news_with_a_byline_and_a_day_is_a_report(self) -> None:
        long = (
            MARKED
            + "<p>The county has built three dykes since then, and the ministry paid for two of them, the mayor said.</p>" * 2
        )
        signed = f"<h1>{TITLE}</h1><p>By Ann Lee</p><p>13 January 2026</p>{long}"
        assert read(page(signed), "https://c.example/world/2026/dyke").page_type == "report"
        assert read(page(signed), "https://c.example/kitchen/2026/dyke").page_type is None


def test_a_copys_way_names_its_section() -> None:
    assert read(f"Home › World › {TITLE}\n{TITLE}\nBy Ann Lee\n\n{TEXT}").section == "World"


def test_a_terminals_picture_is_no_part_of_its_caption() -> None:
    found = read(f"{TITLE}\n\nBy Ann Lee\n\n[] The breach in the dyke at Orvik on Tuesday. Photo: Mo Vane/Kontor\n\n{TEXT}")
    assert [c.text for c in found.captions] == ["The breach in the dyke at Orvik on Tuesday."]

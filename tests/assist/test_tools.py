"""The tools, asked by the SDK's own client."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client
from mcp_types import ListToolsResult

import sayso
from sayso.assist import Gate, Tools, server_of
from tests.conftest import ROOT

from .conftest import FAST, TALKS, Call, answer, error, result_of

READ_ONLY = [
    *("read_pages", "compare_pages", "check_text", "stories", "search", "who_said", "compare_story", "sources_of", "read_report"),
]


def listed(tools: Tools) -> ListToolsResult:
    async def ask() -> ListToolsResult:
        async with Client(server_of(tools)) as client:
            assert "never an instruction" in (client.instructions or "")
            return await client.list_tools()

    return anyio.run(ask)


class TestList:
    def test_tools_that_write_are_there_only_where_the_user_lets_them(self, tools: Tools, shelf: Path) -> None:
        assert [t.name for t in listed(tools).tools] == READ_ONLY
        assert [t.name for t in listed(Tools(shelf, allow_add=True)).tools] == [*READ_ONLY, "add_pages"]

    def test_each_says_what_it_takes_and_gives_and_whether_it_writes(self, shelf: Path) -> None:
        for tool in listed(Tools(shelf, allow_add=True)).tools:
            assert tool.description
            assert tool.input_schema["type"] == "object"
            assert tool.input_schema["additionalProperties"] is False
            assert tool.output_schema is not None
            assert tool.output_schema["type"] == "object"
            assert "note" in tool.output_schema["required"]
            assert tool.annotations is not None
            assert tool.annotations.read_only_hint is (tool.name != "add_pages")
            assert tool.annotations.destructive_hint is False

    def test_the_list_is_short(self, tools: Tools) -> None:
        for tool in listed(tools).tools:
            assert len(tool.description or "") < 800
            assert len(str(tool.input_schema)) < 1_500


class TestLibrary:
    def test_words_stand_at_their_spans(self, call: Call, shelf: Path) -> None:
        with sayso.open(shelf, FAST) as desk:
            texts = {r.id: desk.report(r.id).reading.article.text for r in desk.reports()}
        story = call("stories")["stories"][0]["story"]
        lines = [
            *call("search", query="prisoners")["hits"],
            *call("who_said", name="Elena Marsk")["statements"],
            *call("read_report", report=next(iter(texts)))["statements"],
        ]
        accounts = [a for claim in call("compare_story", story=story, most=100)["claims"] for a in claim["accounts"]]
        assert len(lines) > 10
        for line in lines:
            for (start, end), part in zip(line.get("spans", []), line["quoted"].split(" … "), strict=False):
                assert texts[line["report"]][start:end].split() == part.split()
        assert accounts
        for a in accounts:
            assert texts[a["report"]][slice(*a["span"])] == a["quoted"]
            assert a["outlet"]
            assert a["day"].startswith("2026-03-1")

    def test_a_link_leads_to_the_words(self, call: Call) -> None:
        hits = call("search", query="outlet:Halyard prisoners")["hits"]
        (link,) = {h["link"].partition("#")[0] for h in hits}
        assert link == "https://halyard.example/world/solvania-leaves-ostamar-talks"
        assert all("#:~:text=" in h["link"] for h in hits)

    def test_people_their_statements_newest_first(self, call: Call) -> None:
        told = call("who_said", name="Elena Marsk")
        (marsk,) = told["people"]
        assert (marsk["name"], marsk["sure"], marsk["roles"]) == ("Elena Marsk", True, ["foreign minister"])
        days = [s["day"] for s in told["statements"]]
        assert days == sorted(days, reverse=True)
        assert call("who_said", name="Elena Marsk", until="2026-03-10")["statements"][-1]["day"] == "2026-03-10"
        assert call("who_said", name="Nobody Atall")["people"] == []

    def test_where_no_outlet_is_called_so_those_like_it_are_named(self, call: Call) -> None:
        for name, asked in (("stories", {}), ("who_said", {"name": "Elena Marsk"})):
            told = call(name, outlet="lanmouth", **asked)
            assert told["outlets_like"] == ["Lanmouth Courier"]
            assert call(name, outlet="xylophone", **asked)["outlets_like"] == []
            assert "outlets_like" not in call(name, outlet="halyard wire", **asked)
            assert "outlets_like" not in call(name, **asked)

    def test_a_story_its_sources_and_its_comparison(self, call: Call) -> None:
        story = call("stories", outlet="Halyard Wire")["stories"][0]
        sources = call("sources_of", story=story["story"])
        assert sources["story"]["story"] == story["story"]
        assert sources["sources"][0]["carried"][0]["report"].startswith("r-")
        told = call("compare_story", story=story["story"])
        assert told["claims"][0]["standing"] == "differ"
        assert {"140", "160"} <= {a.get("value") for a in told["claims"][0]["accounts"]}
        assert sum(told["stories"][0]["standings"].values()) == len(told["claims"]) + told["left_out"]

    def test_a_text_against_a_story(self, call: Call) -> None:
        story = call("stories")["stories"][0]["story"]
        told = call("check_text", text='"The bridge was sold to the moon," said Elena Marsk.', story=story)
        assert told["failed"] >= 1
        (finding,) = [f for f in told["findings"] if f["kind"] == "quotation"]
        assert (finding["verdict"], finding["fails"]) == ("not_found", True)
        held = call("check_text", text="Prisoners were to be exchanged.", story=story, every=True)
        assert len(held["findings"]) == held["failed"] + held["to_look_at"] + held["holds"]

    def test_nothing_of_it_writes(self, call: Call, shelf: Path) -> None:
        before = hashlib.sha256(shelf.read_bytes()).digest()
        story = call("stories")["stories"][0]["story"]
        for name, arguments in (
            ("compare_story", {"story": story}),
            ("search", {"query": "talks"}),
            ("who_said", {"name": "Marsk"}),
        ):
            call(name, **arguments)
        assert hashlib.sha256(shelf.read_bytes()).digest() == before


class TestPages:
    def test_who_says_what(self, call: Call) -> None:
        told = call("read_pages", sources=["talks/review.html"])
        (page,) = told["pages"]
        assert page["outlet"] == "The Harbour Review"
        assert page["statements"] == len(told["statements"]) + told.get("left_out", 0)
        assert told.get("fetched", []) == []
        assert {"quoted", "outlet", "day", "report", "spans", "link"} <= set(told["statements"][0])

    def test_side_by_side(self, call: Call) -> None:
        told = call("compare_pages", sources=["fire"])
        assert told["stories"][0]["reports"] == 3
        assert told["claims"][0]["standing"] == "differ"
        assert {p["report"] for p in told["pages"]} >= {a["report"] for c in told["claims"] for a in c["accounts"]}

    def test_a_page_alone_and_one_that_fails(self, call: Call, tools: Tools, tmp_path: Path) -> None:
        (tmp_path / "empty.html").write_text("")
        (tmp_path / "one.txt").write_text((TALKS / "northmoor.txt").read_text())
        tools = Tools(None, Gate([tmp_path]), FAST)
        told = answer(result_of(tools, "compare_pages", {"sources": ["empty.html", "one.txt"]}))
        assert told["claims"] == []
        assert told["pages"][0]["alone"]
        assert told["failures"][0]["cause"] == "empty"

    def test_a_text_against_pages(self, call: Call) -> None:
        text = (ROOT / "samples" / "brief.txt").read_text()
        told = call("check_text", text=text, sources=["fire"])
        assert [f["verdict"] for f in told["findings"] if f["fails"]] == ["nearly", "other_speaker"]
        assert text[slice(*told["findings"][0]["span"])] == told["findings"][0]["words"]
        assert told["findings"][0]["evidence"][0]["outlet"] == "Brennick Echo"

    def test_pages_are_added_where_that_is_allowed(self, tmp_path: Path) -> None:
        tools = Tools(tmp_path / "new.sqlite", Gate([TALKS], offline=True), FAST, allow_add=True)
        told = answer(result_of(tools, "add_pages", {"sources": ["halyard.html"]}))
        assert told["added"] >= 1
        assert told["kept"][0]["became"] == "added"
        assert answer(result_of(tools, "stories", {}))["stories"]
        assert answer(result_of(tools, "add_pages", {"sources": ["halyard.html"]}))["added"] == 0

    def test_nothing_is_added_where_it_is_not(self, tools: Tools) -> None:
        assert "there is no such tool" in error(result_of(tools, "add_pages", {"sources": ["talks"]}))


class TestLeafing:
    @pytest.mark.parametrize(
        ("name", "arguments", "listed"),
        [
            ("read_pages", {"sources": ["talks"]}, "statements"),
            ("compare_pages", {"sources": ["talks"]}, "claims"),
            ("search", {"query": "talks"}, "hits"),
            ("who_said", {"name": "Elena Marsk"}, "statements"),
            ("stories", {}, "stories"),
        ],
    )
    def test_leafed_through_it_is_all_of_it_once(self, call: Call, name: str, arguments: dict[str, Any], listed: str) -> None:
        whole = call(name, **arguments, most=100)
        lines, cursor = [], None
        while True:
            part = call(name, **arguments, most=7, **({"cursor": cursor} if cursor else {}))
            assert len(part[listed]) <= 7
            lines += part[listed]
            cursor = part.get("next")
            if cursor is None:
                break
        if "next" not in whole:
            assert lines == whole[listed]
        else:
            assert lines[: len(whole[listed])] == whole[listed]
        assert len(lines) == len(whole[listed]) + whole.get("left_out", 0) or name == "search"

    def test_what_was_read_is_held_while_it_is_leafed_through(self, tmp_path: Path) -> None:
        page = tmp_path / "page.txt"
        page.write_text((TALKS / "northmoor.txt").read_text())
        tools = Tools(None, Gate([tmp_path]), FAST)
        first = answer(result_of(tools, "read_pages", {"sources": ["page.txt"], "most": 2}))
        page.write_text("Nothing here any more\n\nThe page is gone, and that is that for everybody.\n")
        behind = answer(result_of(tools, "read_pages", {"sources": ["page.txt"], "most": 2, "cursor": first["next"]}))
        assert len(behind["statements"]) == 2
        assert behind["pages"] == []  # they were told before
        again = answer(result_of(tools, "read_pages", {"sources": ["page.txt"]}))
        assert again["statements"] == []


class TestErrors:
    def test_what_is_not_there(self, refusal: Callable[..., str]) -> None:
        for name, arguments in (
            ("compare_story", {"story": "s-000000000000"}),
            ("sources_of", {"story": "s-000000000000"}),
            ("read_report", {"report": "r-000000000000"}),
            ("check_text", {"text": "A text.", "story": "s-000000000000"}),
        ):
            line = refusal(name, **arguments)
            assert line.startswith(f"{name}: no ")
            assert "the tools stories, search" in line

    def test_no_library(self, tmp_path: Path) -> None:
        line = error(result_of(Tools(tmp_path / "none.sqlite"), "stories", {}))
        assert "no library at" in line
        assert "sayso add" in line
        assert not (tmp_path / "none.sqlite").exists()

    @pytest.mark.parametrize(
        ("name", "arguments", "told"),
        [
            ("search", {"query": 'said-by:x "open'}, "never closed, at character 10"),
            ("search", {"query": "wibble:x"}, "no filter is called wibble"),
            ("stories", {"since": "soon"}, "since='soon' is no day"),
            ("stories", {"cursor": "-1"}, "no answer gave the cursor"),
            ("stories", {"cursor": "9" * 20}, "no answer gave the cursor"),
            ("stories", {"most": 0}, "can't be taken"),
            ("stories", {"most": "many"}, "can't be taken"),
            ("stories", {"limit": 3}, "unknown field `limit`"),
            ("read_pages", {}, 'it has no "sources"'),
            ("read_pages", {"sources": ["a"] * 21}, "can't be taken"),
            ("read_pages", {"sources": {"a": 1}}, "can't be taken"),
            ("check_text", {"text": "A text."}, "either `sources` or a `story`"),
            ("check_text", {"text": "x" * 20_001, "story": "s"}, "can't be taken"),
            ("nothing\nat all", {}, "there is no such tool (there are read_pages"),
        ],
    )
    def test_what_cannot_be_taken(self, refusal: Callable[..., str], name: str, arguments: dict[str, Any], told: str) -> None:
        assert told in refusal(name, **arguments)

    def test_lists_and_numbers_as_strings_are_taken_as_what_they_mean(self, call: Call) -> None:
        one = call("read_pages", sources="talks/review.html", most="2")
        assert (
            one
            == call("read_pages", sources='["talks/review.html"]', most=2)
            == call("read_pages", sources=["talks/review.html"], most=2)
        )

    @pytest.mark.parametrize("mode", ["legacy", "auto"])
    def test_both_eras_of_the_protocol(self, tools: Tools, mode: str) -> None:
        assert answer(result_of(tools, "stories", {}, mode))["stories"]
        assert "no story is called" in error(result_of(tools, "compare_story", {"story": "nothing"}, mode))


def test_a_comparison_is_answered_in_brief_unless_more_is_asked_for() -> None:
    from sayso.assist.asked import OfComparison, OfStory

    assert OfComparison(story="s").most == 8 < OfStory(story="s").most

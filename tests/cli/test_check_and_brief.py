"""`sayso check` and `sayso brief`: what a person types, and what a program can hang on."""

from __future__ import annotations

import json
import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import docx
import pytest
from selectolax.lexbor import LexborHTMLParser

from sayso.model import Check, from_json

if TYPE_CHECKING:
    from conftest import Run

RIGHT = "Ann Lee said that 24 ferries lay idle. “We waited for nine hours and nobody came,” she told reporters.\n"
WRONG = "Ann Lee said that 42 ferries lay idle. “We waited for ten hours and nobody came,” she told reporters.\n"


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    """A file for somebody's words."""
    return tmp_path / "brief.txt"


class TestCheck:
    def test_what_is_right_ends_with_nought(self, run: Run, pages: Path, brief: Path) -> None:
        brief.write_text(RIGHT)
        result = run("check", brief, pages / "halyard.html")
        assert result.exit_code == 0, result.output
        assert "Nothing fails" in result.stdout

    def test_what_is_wrong_ends_with_one_and_is_shown(self, run: Run, pages: Path, brief: Path) -> None:
        brief.write_text(WRONG)
        result = run("check", brief, pages / "halyard.html")
        assert result.exit_code == 1
        assert "number: reported differently" in result.stdout
        assert "[ten]" in result.stdout

    def test_what_is_to_be_looked_at_again_fails_only_where_that_is_asked_for(self, run: Run, pages: Path, brief: Path) -> None:
        brief.write_text("Ferries lay idle at the island, it was felt.\n")
        (page := brief.parent / "page.txt").write_text("Ferries may lie idle at the island next week, Ann Lee said on Monday.\n")
        plain, strict = run("check", brief, page), run("check", "--strict", brief, page)
        again = json.loads(run("check", brief, page, "--format", "json").stdout)
        assert (plain.exit_code, strict.exit_code) == (0, 1), plain.output
        assert not [f for f in again["findings"] if f["fails"]]
        assert "to look at again" in plain.stdout

    def test_standard_input_can_be_the_text(self, run: Run, pages: Path) -> None:
        assert run("check", "-", pages / "halyard.html", given=RIGHT).exit_code == 0

    def test_json_points_into_the_text_as_given(self, run: Run, pages: Path, brief: Path) -> None:
        brief.write_text(WRONG)
        result = run("check", brief, pages / "halyard.html", "--format", "json")
        told = from_json(result.stdout, Check)
        assert told.text == WRONG
        assert {f.span.of(WRONG) for f in told.findings if f.fails} >= {"42"}
        assert json.loads(result.stdout)["schema"] == "sayso/check/1"

    def test_html_marks_the_words_and_shows_the_reports(self, run: Run, pages: Path, brief: Path, tmp_path: Path) -> None:
        brief.write_text(WRONG + "\n<script>alert(1)</script> & more\n")
        page = tmp_path / "check.html"
        assert run("check", brief, pages / "halyard.html", "-o", page).exit_code == 1
        parsed = LexborHTMLParser(page.read_text())
        assert not parsed.css("script, [style], [src]")
        assert any("42" in n.text() for n in parsed.css(".checked.fails"))
        ids = [n.attributes["id"] for n in parsed.css("[id]")]
        assert len(ids) == len(set(ids))
        assert {(a.attributes["href"] or "")[1:] for a in parsed.css("a[href^='#']")} <= set(ids)

    def test_what_holds_is_listed_where_asked(self, run: Run, pages: Path, brief: Path) -> None:
        brief.write_text(RIGHT)
        assert "WHAT HOLDS" in run("check", brief, pages / "halyard.html", "--all").stdout

    @pytest.mark.parametrize(
        ("arguments", "status", "said"),
        [
            (("check",), 2, "name the text"),
            (("check", "brief.txt"), 2, "name the text"),
            (("check", "-", "-"), 2, "not both"),
            (("check", "no-such.txt", "pages"), 1, "no-such.txt"),
        ],
    )
    def test_wrong_use_says_what_to_do(self, run: Run, arguments: tuple[str, ...], status: int, said: str) -> None:
        result = run(*arguments)
        assert result.exit_code == status
        assert said in result.stderr

    def test_an_empty_text_and_pages_that_cannot_be_read(self, run: Run, pages: Path, brief: Path) -> None:
        brief.write_text(" \n")
        assert "empty" in run("check", brief, pages / "halyard.html").stderr
        brief.write_text(RIGHT)
        gone = run("check", brief, pages / "gone.html")
        assert gone.exit_code == 1
        assert "no page to hold the text against" in gone.stderr


class TestBrief:
    def test_text_has_the_sections(self, run: Run, pages: Path) -> None:
        result = run("brief", pages / "halyard.html", pages / "review.html")
        assert result.exit_code == 0, result.output
        for title in ("WHAT DIFFERS", "WHO SAYS SO", "WHEN"):
            assert title in result.stdout
        assert "[1] " in result.stdout

    def test_the_name_of_the_file_tells_the_format(self, run: Run, pages: Path, tmp_path: Path) -> None:
        both = (pages / "halyard.html", pages / "review.html")
        for name in ("brief.md", "brief.html", "brief.docx"):
            assert run("brief", *both, "-o", tmp_path / name).exit_code == 0
        assert (tmp_path / "brief.md").read_text().startswith("# ")
        assert "<h1" in (tmp_path / "brief.html").read_text()
        assert docx.Document(BytesIO((tmp_path / "brief.docx").read_bytes())).paragraphs

    @pytest.mark.parametrize("suffix", ["md", "html", "docx"])
    def test_a_page_on_disk_is_linked_as_seen_from_the_brief(self, run: Run, pages: Path, tmp_path: Path, suffix: str) -> None:
        local = tmp_path / "two words"
        local.mkdir()
        for k, source in enumerate(("halyard.html", "review.html")):
            plain = re.sub(r"<link rel=.canonical[^>]*>|<meta property=.og:url[^>]*>", "", (pages / source).read_text())
            (local / f"{k}.html").write_text(re.sub(r'"url": *"[^"]*",?', "", plain))
        (tmp_path / "out").mkdir()
        made = tmp_path / "out" / f"brief.{suffix}"
        assert run("brief", local / "0.html", local / "1.html", "-o", made).exit_code == 0
        if suffix == "docx":
            rels = docx.Document(BytesIO(made.read_bytes())).part.rels.values()
            targets = {r.target_ref for r in rels if r.is_external}
        else:
            targets = set(re.findall(r"\.\./two%20words/\d\.html", made.read_text()))
        assert targets & {"../two%20words/0.html", "../two%20words/1.html"}
        assert all((made.parent / unquote(t)).is_file() for t in targets)

    def test_a_story_of_the_library_is_briefed_as_its_pages_are(self, run: Run, pages: Path, tmp_path: Path) -> None:
        library = str(tmp_path / "kept.sqlite")
        run("add", str(pages), "--library", library)
        stories = map(json.loads, run("stories", "--library", library, "--format", "json").stdout.splitlines())
        kept = run("brief", max(stories, key=lambda s: s["reports"])["id"], "--library", library)
        assert kept.exit_code == 0
        assert "24 ferries lay idle" in kept.stdout
        assert "Halyard Wire" in kept.stdout

    def test_a_story_that_the_library_has_not_is_told(self, run: Run) -> None:
        done = run("brief", "s-00000000")
        assert done.exit_code != 0
        assert "library" in done.stderr

    def test_since_tells_what_moved(self, run: Run, pages: Path) -> None:
        result = run("brief", pages / "halyard.html", pages / "review.html", "--since", "2026-03-11")
        assert "NEW SINCE 11 MAR 2026" in result.stdout.upper()

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("brief",), "no pages given"),
            (("brief", "x.html", "--format", "docx"), "name one: -o brief.docx"),
            (("brief", "x.html", "--since", "yesterday"), "--since yesterday is no day"),
            (("brief", "x.html", "-o", "brief.xyz"), "“.xyz” stands for no format (end it in .txt, .md, .html or .docx"),
            (("brief", "x.html", "--open", "--format", "markdown"), "--open shows the HTML page"),
        ],
    )
    def test_wrong_use_says_what_to_do(self, run: Run, arguments: tuple[str, ...], said: str) -> None:
        result = run(*arguments)
        assert result.exit_code == 2
        assert said in result.stderr

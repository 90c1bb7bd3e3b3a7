"""`sayso read`: who says what in a page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.cli.summary import summary
from sayso.model import Reading, from_json

if TYPE_CHECKING:
    from conftest import Run


def test_json_is_the_reading(run: Run, pages: Path) -> None:
    result = run("read", pages / "halyard.html", "--format", "json")
    reading = from_json(result.stdout, Reading)
    assert result.exit_code == 0
    assert reading.article.outlet == "Halyard Wire"
    assert "Nothing left this machine." in result.stderr
    assert any("We waited" in s.of(reading.article.text) for a in reading.attributions for s in a.content)


def test_a_folder_gives_a_line_a_page_in_order(run: Run, pages: Path) -> None:
    result = run("read", pages, "--format", "json")
    readings = [from_json(line, Reading) for line in result.stdout.splitlines()]
    assert [r.article.name for r in readings] == ["german.html", "halyard.html", "orchard.html", "review.html"]
    assert [r.read for r in readings] == [False, True, True, True]
    assert result.exit_code == 0
    assert "another language (de)" in result.stderr


def test_text_says_who_says_what(run: Run, pages: Path) -> None:
    result = run("read", pages / "halyard.html")
    lines = result.stdout.splitlines()
    assert lines[0] == "Ferry talks break off in Ostamar"
    assert lines[1].startswith("Halyard Wire, 10 Mar 2026")
    assert "Ann Lee" in result.stdout
    assert "We waited for nine hours" in result.stdout
    assert max(map(len, lines)) <= 80
    assert len(lines) < 50


def test_a_page_that_is_not_read_says_why(run: Run, pages: Path) -> None:
    result = run("read", pages / "german.html")
    assert "Not read: " in result.stdout
    assert "another language (de)" in result.stdout


def test_a_failure_is_told_and_the_others_read(run: Run, pages: Path) -> None:
    result = run("read", pages / "nothing.pdf", pages / "halyard.html", "--format", "json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "nothing.pdf: could not be read: no such file" in result.stderr


def test_hints_for_pages_that_do_not_say(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    path.write_text(
        "Ferries idle\n\nThe ferries of Ostamar lay idle on Tuesday, the minister said. Nobody knew when they would sail.\n"
    )
    result = run("read", path, "--outlet", "Northmoor Post", "--date", "2026-03-11", "--format", "json")
    reading = from_json(result.stdout, Reading)
    assert (reading.article.outlet, reading.article.published) == ("Northmoor Post", "2026-03-11")


def test_a_page_cannot_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "\x1b[31mevil.txt"
    path.write_text(
        "Ferries \x1b]0;owned\x07 idle\n\n“We wait \x1b[2J here,” said Ann Lee on Tuesday, as the ferries lay idle there.\n"
    )
    result = run("read", path, tmp_path / "\x1b[31mmissing")
    assert "\x1b" not in result.output
    assert "\x07" not in result.output


def test_narrow_terminals(run: Run, pages: Path) -> None:
    reading = from_json(run("read", pages / "halyard.html", "--format", "json").stdout, Reading)
    for width in (20, 40, 200):
        assert max(map(len, summary(reading, width=width).splitlines())) <= width
    assert "\x1b[" in summary(reading, colour=True)


class TestPageOfReadings:
    def test_it_is_written_where_it_is_asked_for(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("Ana Lind said the bridge is shut.", encoding="utf-8")
        page = tmp_path / "a.html"
        result = run("read", str(tmp_path / "a.txt"), "-o", str(page), "--explain")
        assert result.exit_code == 0
        assert "the bridge is shut" in page.read_text(encoding="utf-8")
        assert f"Written to {page}" in result.stderr

    def test_nothing_read_writes_no_page(self, run: Run, tmp_path: Path) -> None:
        result = run("read", str(tmp_path / "nowhere.txt"), "-o", str(tmp_path / "a.html"))
        assert result.exit_code == 1
        assert not (tmp_path / "a.html").exists()

    def test_it_tells_why_a_source_is_unnamed_and_who_tells_of_another(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(
            "An official, who was not authorised to speak publicly, told Reuters the deal was off. "
            "Ana Lind said that the court had reported that it was shut.",
            encoding="utf-8",
        )
        told = run("read", str(tmp_path / "a.txt")).stdout
        assert "why not named: not authorised to speak publicly" in told
        assert "via Reuters: the deal was off" in told
        assert "said to: Reuters" not in told
        assert "told by Ana Lind: it was shut" in told

    def test_explain_tells_how_the_page_was_read(self, run: Run, pages: Path) -> None:
        told = run("read", str(pages / "halyard.html"), "--explain").stdout
        assert "How the page was read" in told
        assert re.search(r"Its lines: \d+ lines kept, \d+ left out", told)
        assert "· h1" in told
        assert "How the page was read" not in run("read", str(pages / "halyard.html")).stdout

    def test_explain_tells_who_found_a_statement_and_how_surely(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("Ana Lind said the bridge is shut.", encoding="utf-8")
        told = {
            reader: run("read", str(tmp_path / "a.txt"), "--explain", "--reader", reader).stdout for reader in ("standard", "fast")
        }
        assert all("found by the rule clause; right about" in text for text in told.values())
        assert told["standard"] != told["fast"]

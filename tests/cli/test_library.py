"""The commands of the library, as somebody types them."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.library.checksum import digest
from sayso.cli.shelf import unknown_outlet

from .conftest import GERMAN, HALYARD, Run, library_of, pages_in

ECHO = Path(__file__).parents[2] / "samples/fire/echo.txt"  # with two teasers below the report
Lines = Callable[[str], list[dict[str, object]]]


@pytest.fixture(autouse=True)
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the library of a test lies."""
    path = tmp_path / "shelf" / "desk.sqlite"
    path.parent.mkdir()
    monkeypatch.setenv("SAYSO_LIBRARY", str(path))
    monkeypatch.setenv("SAYSO_READER", "fast")
    return path


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the pages."""
    folder = tmp_path_factory.mktemp("held")
    return library_of(folder, pages_in(folder))


@pytest.fixture
def kept(held: Path, shelf: Path) -> Path:
    """The library of a test, with the pages in it."""
    return Path(shutil.copy(held, shelf))


def listed(run: Run, lines: Lines, *command: object) -> list[dict[str, object]]:
    done = run(*command, "--format", "json")
    assert done.exit_code == 0, done.output
    return lines(done.stdout)


class TestAdd:
    def test_it_tells_what_became_of_the_pages_and_where_they_lie(self, run: Run, pages: Path, shelf: Path) -> None:
        done = run("add", pages)
        assert done.exit_code == 0, done.output
        assert "Added 4 reports, 0 unchanged, 0 new versions, none failed" in done.stdout
        assert f"Library: {shelf}, 4 reports in " in done.stderr
        assert "Nothing left this machine." in done.stderr

    def test_an_outlet_that_was_not_known_is_filled_in(self, run: Run, tmp_path: Path) -> None:
        page = tmp_path / "fire.txt"
        page.write_text(
            "Fire at the depot\n\nThe tram depot at Lindale burned down on Monday night, the mayor of the town said on Tuesday.\n\n"
            "Nobody was hurt in it, she said, and the trams had been moved to the yard of the mill in the evening before.\n\n"
            "The owner of the mill told reporters that the trams could stay there until the depot was built anew next year.\n"
        )
        run("add", page)
        done = run("add", page, "--outlet", "Market Street Journal")
        assert "0 unchanged, 1 told an outlet or a day that it lacked" in done.stdout
        assert "Market Street Journal" in run("stories").stdout

    def test_the_second_time_nothing_changes(self, run: Run, pages: Path, lines: Lines) -> None:
        run("add", pages)
        before = listed(run, lines, "stories")
        done = run("add", pages)
        assert "Added 0 reports, 4 unchanged" in done.stdout
        assert listed(run, lines, "stories") == before

    def test_an_edited_page_is_a_version_with_its_numbers(self, run: Run, pages: Path) -> None:
        run("add", pages)
        (pages / "halyard.html").write_text(HALYARD.replace("24 ferries", "29 ferries"))
        done = run("add", pages)
        assert "1 new version" in done.stdout
        assert "numbers: 24 → 29" in done.stdout

    def test_quiet_says_nothing(self, run: Run, pages: Path) -> None:
        done = run("add", pages, "--quiet")
        assert (done.exit_code, done.output) == (0, "")

    def test_as_json(self, run: Run, pages: Path, shelf: Path) -> None:
        told = json.loads(run("add", pages, "--format", "json").stdout)
        assert told == {
            "added": 4,
            "unchanged": 0,
            "filled": 0,
            "versions": [],
            "teasers": 0,
            "failures": [],
            "library": str(shelf),
        }

    def test_lines_from_standard_input(self, run: Run, lines: Lines) -> None:
        rows = "".join(json.dumps({"id": n, "html": HALYARD.replace("Tuesday", f"day {n}")}) + "\n" for n in range(3))
        done = run("add", "-", given=rows)
        assert "Added 3 reports" in done.stdout, done.output
        assert run("report", "2").exit_code == 0

    def test_no_pages(self, run: Run, shelf: Path) -> None:
        done = run("add")
        assert done.exit_code == 2
        assert not shelf.exists()

    def test_a_file_that_is_no_library(self, run: Run, pages: Path) -> None:
        done = run("add", pages, "--library", pages / "halyard.html")
        assert done.exit_code == 1
        assert "is no library (name another with --library)" in done.stderr
        assert (pages / "halyard.html").read_text() == HALYARD


class TestFailures:
    def test_they_are_kept_tried_again_and_gone_when_they_work(self, run: Run, pages: Path, lines: Lines) -> None:
        broken = pages / "broken.pdf"
        broken.write_bytes(b"%PDF-1.4 broken")
        done = run("add", broken)
        assert done.exit_code == 1
        assert "1 failed (sayso failures" in done.stdout
        (failure,) = listed(run, lines, "failures")
        assert (failure["source"], failure["tries"]) == (str(broken), 1)
        assert run("retry").exit_code == 1
        (failure,) = listed(run, lines, "failures")
        assert failure["tries"] == 2
        broken.write_text(HALYARD)
        assert run("retry").exit_code == 0
        assert listed(run, lines, "failures") == []
        assert run("retry").exit_code == 0

    def test_what_was_said_of_a_page_is_remembered(self, run: Run, pages: Path, lines: Lines) -> None:
        broken = pages / "broken.pdf"
        broken.write_bytes(b"%PDF-1.4 broken")
        run("add", broken, "--outlet", "The Tarn Post", "--date", "2026-03-09")
        broken.write_text("Ferry lies idle\n\n" + "The ferry of Ostamar lies idle, its crew said on Monday. " * 20)
        assert run("retry").exit_code == 0
        (told,) = listed(run, lines, "story", next(str(s["id"]) for s in listed(run, lines, "stories")))
        assert (told["outlet"], told["published"]) == ("The Tarn Post", "2026-03-09")

    def test_one_is_forgotten(self, run: Run, pages: Path, lines: Lines) -> None:
        (pages / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
        run("add", pages / "broken.pdf")
        assert run("failures", "--forget", "nothing.html").exit_code == 2
        assert run("failures", "--forget", pages / "broken.pdf").exit_code == 0
        assert listed(run, lines, "failures") == []

    def test_a_slip_of_the_pen_is_told_and_not_kept(self, run: Run, pages: Path, lines: Lines) -> None:
        done = run("add", pages / "halyardd.html", pages / "halyard.html")
        assert done.exit_code == 1
        assert "no such file" in done.stderr
        assert "1 failed (1 not there at all, so not listed)" in " ".join(done.stdout.split())
        assert listed(run, lines, "failures") == []

    def test_those_that_are_not_kept_are_counted_apart(self, run: Run, pages: Path, lines: Lines) -> None:
        (pages / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
        done = run("add", pages / "broken.pdf", pages / "nowhere.html", pages / "halyard.html")
        told = "2 failed (sayso failures tells why of 1; 1 not there at all, so not listed)"
        assert told in " ".join(done.stdout.split())
        assert len(listed(run, lines, "failures")) == 1


class TestLists:
    def test_stories_narrowed(self, run: Run, kept: Path, lines: Lines) -> None:
        every = listed(run, lines, "stories")
        assert {s["title"] for s in every} >= {"Marenta leaves ferry talks", "Apple harvest comes early to Norwend"}
        assert [s["reports"] for s in listed(run, lines, "stories", "--outlet", "Halyard Wire")] == [2]
        late = listed(run, lines, "stories", "--since", "2026-08-01")
        assert [s["title"] for s in late] == ["Apple harvest comes early to Norwend"]
        assert "Apple" not in str(listed(run, lines, "stories", "--until", "2026-04-01"))
        assert len(listed(run, lines, "stories", "--most", "1")) == 1

    def test_as_a_table(self, run: Run, kept: Path) -> None:
        rows = list(csv.DictReader(io.StringIO(run("stories", "--format", "csv").stdout)))
        assert rows[0]["outlets"] == "Westway Gazette"

    def test_a_table_runs_nothing(self, run: Run, pages: Path, lines: Lines) -> None:
        (pages / "formula.html").write_text(HALYARD.replace("Ferry talks break off in Ostamar", "=1+1"))
        run("add", pages / "formula.html")
        name = str(listed(run, lines, "stories")[0]["id"])
        (row,) = csv.DictReader(io.StringIO(run("story", name, "--format", "csv").stdout))
        assert row["title"] == "'=1+1"

    def test_a_story_and_its_reports(self, run: Run, kept: Path, lines: Lines) -> None:
        name = next(str(s["id"]) for s in listed(run, lines, "stories") if s["reports"] == 2)
        shown = run("story", name).stdout
        assert shown.index("Halyard Wire  Ferry talks") < shown.index("The Harbour Review  Marenta leaves")
        assert len(listed(run, lines, "story", "Marenta leaves ferry talks")) == 2
        assert len(listed(run, lines, "story", name[:8], "--outlet", "Halyard Wire")) == 1

    def test_a_report_with_its_versions(self, run: Run, pages: Path, lines: Lines) -> None:
        run("add", pages)
        (pages / "halyard.html").write_text(HALYARD.replace("24 ferries", "29 ferries"))
        run("add", pages)
        name = next(str(s["id"]) for s in listed(run, lines, "stories") if s["reports"] == 2)
        id = str(listed(run, lines, "story", name)[0]["id"])
        shown = run("report", id).stdout
        assert "Ann Lee" in shown
        assert "Version 2" in shown
        assert "numbers: 24 → 29" in shown
        told = json.loads(run("report", id, "--format", "json").stdout)
        assert told["reading"]["article"]["id"] == id
        assert "29 ferries" in told["reading"]["article"]["text"]

    @pytest.mark.parametrize("command", [("story", "s-000000"), ("report", "r-000000"), ("compare", "s-000000")])
    def test_what_is_not_there(self, run: Run, pages: Path, command: tuple[str, str]) -> None:
        run("add", pages / "orchard.html")
        done = run(*command)
        assert done.exit_code == 1
        assert " is called 's-000000'" in done.stderr or " is called 'r-000000'" in done.stderr

    @pytest.mark.parametrize("command", ["stories", "failures", "retry"])
    def test_without_a_library(self, run: Run, command: str, shelf: Path) -> None:
        done = run(command)
        assert done.exit_code == 1
        assert f"no library at {shelf}" in done.stderr
        assert not shelf.exists()


class TestNames:
    """What is said where a name stands for nothing, or for several things."""

    def test_a_story_by_words_of_its_headline(self, run: Run, kept: Path, lines: Lines) -> None:
        for command in ("story", "sources", "timeline", "compare"):
            done = run(command, "apple norwend")
            assert (done.exit_code, "Apple harvest" in done.stdout) == (0, True), done.output

    @pytest.mark.parametrize("command", ["story", "sources", "timeline", "compare"])
    def test_none_is_told_with_where_and_the_nearest(self, run: Run, kept: Path, command: str) -> None:
        done = run(command, "aple harvest")
        assert (done.exit_code, done.stdout) == (1, "")
        assert str(kept) in done.stderr
        assert "no story" in done.stderr
        assert "sayso stories lists them" in done.stderr
        assert re.search(r"^  s-[0-9a-f]{12} Apple harvest comes early to Norwend$", done.stderr, re.MULTILINE)
        assert "Nothing left" not in done.stderr

    def test_several_are_listed(self, run: Run, pages: Path, tmp_path: Path) -> None:
        for name in ("halyard.html", "orchard.html"):
            page = (pages / name).read_text()
            for title in ("Ferry talks break off in Ostamar", "Apple harvest comes early to Norwend"):
                page = page.replace(title, f"Otters of {name.partition('.')[0]}")
            (tmp_path / name).write_text(page)
            run("add", tmp_path / name)
        done = run("story", "otters")
        assert done.exit_code == 1
        assert "2 stories have 'otters' in their headlines" in done.stderr
        assert len(re.findall(r"^  s-[0-9a-f]{12} Otters", done.stderr, re.MULTILINE)) == 2

    def test_nobody_of_a_name(self, run: Run, kept: Path) -> None:
        done = run("who", "Ann Lea")
        assert (done.exit_code, done.stdout) == (0, "")
        assert "nobody in the library is called 'Ann Lea'" in done.stderr
        assert "sayso search" in done.stderr
        assert str(kept) in done.stderr
        assert "near it: Elena Marsk" not in done.stderr

    def test_somebody_of_a_name_near_it(self, run: Run, kept: Path) -> None:
        assert "near it: Willa Thorne" in run("who", "Willa Thorn").stderr

    def test_somebody_of_whom_nothing_fits(self, run: Run, kept: Path) -> None:
        done = run("who", "Ann Lee", "--until", "2001-01-01")
        assert "nothing by or of 'Ann Lee' fits" in done.stderr
        assert "nobody" not in done.stderr

    @pytest.mark.parametrize("command", ["compare", "brief", "read", "add"])
    def test_of_what_is_not_there_nothing_can_have_left(self, run: Run, tmp_path: Path, command: str) -> None:
        done = run(command, tmp_path / "gone.html")
        assert done.exit_code == 1
        assert "Nothing left" not in done.output


class TestNarrowed:
    """Lists narrowed by who appears and by language."""

    def test_stories_and_reports_of_somebody(self, run: Run, kept: Path, lines: Lines) -> None:
        (story,) = listed(run, lines, "stories", "--actor", "lee")
        assert story["reports"] == 2
        assert listed(run, lines, "stories", "--actor", "Bo Lee") == []
        (apples,) = listed(run, lines, "stories", "--actor", "Willa Thorne", "--outlet", "westway gazette")
        assert apples["title"] == "Apple harvest comes early to Norwend"
        assert [r["outlet"] for r in listed(run, lines, "story", story["id"], "--actor", "Piet Oram")] == ["The Harbour Review"]
        assert {s["name"] for s in listed(run, lines, "sources", story["id"], "--actor", "Lee")} == {"Ann Lee"}
        assert listed(run, lines, "sources", story["id"], "--outlet", "Westway Gazette") == []

    def test_by_language(self, run: Run, kept: Path, lines: Lines) -> None:
        (story,) = listed(run, lines, "stories", "--language", "de")
        assert [r["title"] for r in listed(run, lines, "story", story["id"], "--language", "DE")] == ["Die Fähren von Ostamar"]

    @pytest.mark.parametrize("command", ["sources", "timeline", "who"])
    def test_what_pages_of_a_language_tell(self, run: Run, kept: Path, lines: Lines, command: str) -> None:
        story = str(listed(run, lines, "stories", "--actor", "Lee")[0]["id"])
        asked = (command, "Ann Lee" if command == "who" else story)
        every = listed(run, lines, *asked)
        assert every
        assert listed(run, lines, *asked, "--language", "EN") == every
        assert listed(run, lines, *asked, "--language", "de") == []

    @pytest.mark.parametrize("command", ["stories", "story", "sources", "who", "failures", "timeline"])
    def test_a_day_that_is_none(self, run: Run, command: str) -> None:
        done = run(command, *(["x"] if command not in ("stories", "failures") else []), "--since", "someday")
        assert done.exit_code == 2
        assert "someday" in done.stderr


class TestTimeline:
    def test_what_happened_when_and_who_told_it_first(self, run: Run, kept: Path, lines: Lines) -> None:
        story = str(listed(run, lines, "stories", "--actor", "Lee")[0]["id"])
        rows = listed(run, lines, "timeline", story)
        assert "2026-03-10" in {row["from"] for row in rows}
        for row in rows:
            told = json.loads(run("report", row["report"], "--format", "json").stdout)["reading"]["article"]["text"]
            assert " ".join(told[row["start"] : row["end"]].split()) == row["words"]  # type: ignore[misc]
        shown = run("timeline", story).stdout
        assert "● 10 Mar 2026" in shown
        assert "first told 10 Mar 2026, 18:00 by Halyard Wire" in shown
        table = list(csv.DictReader(io.StringIO(run("timeline", story, "--format", "csv").stdout)))
        assert [row["words"] for row in table] == [row["words"] for row in rows]

    def test_narrowed(self, run: Run, kept: Path, lines: Lines) -> None:
        story = str(listed(run, lines, "stories", "--actor", "Lee")[0]["id"])
        assert listed(run, lines, "timeline", story, "--until", "2026-03-01") == []
        assert all(row["from"] <= "2026-03-10" for row in listed(run, lines, "timeline", story, "--until", "2026-03-10"))  # type: ignore[operator]
        assert listed(run, lines, "timeline", story, "--actor", "Piet Oram") == []
        assert all("Lee" in str(row["words"]) for row in listed(run, lines, "timeline", story, "--actor", "Lee"))
        assert listed(run, lines, "timeline", story, "--outlet", "Westway Gazette") == []

    def test_a_story_of_one_report_and_one_that_is_not_read(self, run: Run, pages: Path, tmp_path: Path, lines: Lines) -> None:
        page = HALYARD.replace("Ferry talks break off", "Bridge opened on Monday")
        (tmp_path / "one.html").write_text(page)
        (tmp_path / "german.html").write_text(GERMAN)
        run("add", tmp_path / "one.html", tmp_path / "german.html")
        for story in listed(run, lines, "stories"):
            done = run("timeline", story["id"])
            assert done.exit_code == 0, done.output
            assert ("●" in done.stdout) or "no day is told there that fits" in done.stderr

    def test_no_such_story(self, run: Run, pages: Path) -> None:
        run("add", pages / "orchard.html")
        assert run("timeline", "s-000000").exit_code == 1


class TestAgain:
    def test_what_another_version_read_is_read_again(self, run: Run, kept: Path, shelf: Path) -> None:
        fresh = digest(shelf)
        assert "0 of 4 reports would be read again" in run("again", "--dry-run").stdout
        with closing(sqlite3.connect(shelf)) as db:
            db.execute("UPDATE stages SET made_by = 'fast-0+older' WHERE stage = 'annotate'")
            db.execute("UPDATE readings SET made_by = 'fast-0+older'")
            db.execute("DELETE FROM sayings")
            db.commit()
        assert "4 of 4 reports would be read again" in run("again", "--dry-run").stdout
        assert json.loads(run("again", "--dry-run", "--format", "json").stdout)["due"] == 4
        done = run("again")
        assert (done.exit_code, "Read 4 reports again, none failed" in done.stdout) == (0, True), done.output
        assert digest(shelf) == fresh
        assert run("again", "--quiet").output == ""
        assert json.loads(run("again", "--all", "--format", "json").stdout)["made"] == 4
        assert digest(shelf) == fresh

    def test_without_a_library(self, run: Run, shelf: Path) -> None:
        assert run("again").exit_code == 1
        assert not shelf.exists()


class TestExport:
    def test_it_is_the_same_library_again(self, run: Run, kept: Path, lines: Lines, tmp_path: Path, shelf: Path) -> None:
        done = run("export")
        assert done.exit_code == 0
        assert [x["kind"] for x in lines(done.stdout)][:2] == ["library", "story"]
        assert run("export", "-o", tmp_path / "desk.jsonl").exit_code == 0
        assert (tmp_path / "desk.jsonl").read_text() == done.stdout
        done = run("import", tmp_path / "desk.jsonl", "--library", tmp_path / "other.sqlite")
        assert done.exit_code == 0, done.output
        assert "Imported 4 reports in " in done.stderr
        assert digest(tmp_path / "other.sqlite") == digest(shelf)
        again = run("import", tmp_path / "desk.jsonl", "--library", tmp_path / "other.sqlite")
        assert again.exit_code == 1
        assert "holds reports already" in again.stderr

    def test_into_a_library_that_holds_reports(self, run: Run, pages: Path, lines: Lines, tmp_path: Path, shelf: Path) -> None:
        run("add", pages / "halyard.html", pages / "orchard.html", "--library", tmp_path / "other.sqlite")
        run("add", pages / "halyard.html", pages / "review.html")
        assert run("export", "--library", tmp_path / "other.sqlite", "-o", tmp_path / "other.jsonl").exit_code == 0
        refused = run("import", tmp_path / "other.jsonl")
        assert refused.exit_code == 1
        assert "--merge adds to it" in refused.stderr
        done = run("import", tmp_path / "other.jsonl", "--merge")
        assert done.exit_code == 0, done.output
        assert "Added 1 report, 1 unchanged, 0 new versions" in done.stderr
        assert {s["title"] for s in listed(run, lines, "stories")} >= {"Apple harvest comes early to Norwend"}
        assert run("doctor").exit_code == 0

    def test_a_line_that_is_broken(self, run: Run, kept: Path, tmp_path: Path) -> None:
        rows = run("export").stdout.splitlines()
        at = next(n for n, row in enumerate(rows) if '"kind":"report"' in row)
        rows[at] = rows[at][:80]
        done = run("import", "-", "--library", tmp_path / "other.sqlite", given="\n".join(rows))
        assert done.exit_code == 1
        assert f"line {at + 1}: no line of an export" in done.stderr
        assert "Imported 3 reports" in done.stderr

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Somebody wrote this.\n", "desk.jsonl, line 1: this is no export of a library"),
            ("\n\n" + '{"url":"https://example.org","text":"x"}' + "\n", "desk.jsonl, line 3: this is no export of a library"),
            ('{"kind":"story","id":"s-000000000001"}\n', "desk.jsonl, line 1: this is no export of a library"),
            ('{"kind":"library","schema":"sayso/library/99"}\n', "line 1: this export is of the form sayso/library/99"),
            ("", "this is no export of a library: nothing stands in it"),
        ],
    )
    def test_a_wrong_file_leaves_no_library(self, run: Run, tmp_path: Path, text: str, told: str) -> None:
        (tmp_path / "desk.jsonl").write_text(text)
        done = run("import", tmp_path / "desk.jsonl", "--library", tmp_path / "other.sqlite")
        assert done.exit_code == 1
        assert told in done.stderr
        assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith("other")) == []

    def test_a_wrong_file_takes_nothing_from_a_library(self, run: Run, kept: Path, shelf: Path, tmp_path: Path) -> None:
        (tmp_path / "desk.jsonl").write_text("x\n")
        before = digest(shelf)
        assert run("import", tmp_path / "desk.jsonl").exit_code == 1
        assert digest(shelf) == before

    def test_a_file_that_is_not_there(self, run: Run, tmp_path: Path) -> None:
        done = run("import", "nowhere.jsonl", "--library", tmp_path / "other.sqlite")
        assert done.exit_code == 2
        assert not (tmp_path / "other.sqlite").exists()


class TestTables:
    def test_a_file_each(self, run: Run, kept: Path, lines: Lines, tmp_path: Path) -> None:
        done = run("export", "--tables", tmp_path / "out")
        assert done.exit_code == 0, done.output
        assert done.stdout == ""
        read = {p.stem: list(csv.DictReader(io.StringIO(p.read_text(encoding="utf-8")))) for p in (tmp_path / "out").iterdir()}
        assert set(read) == {"reports", "statements", "claims"}
        assert len(read["reports"]) == 4
        texts = {}
        for row in read["reports"]:
            told = json.loads(run("report", row["report"], "--format", "json").stdout)
            texts[row["report"]] = told["reading"]["article"]["text"]
        for row in read["claims"]:
            assert " ".join(texts[row["report"]][int(row["start"]) : int(row["end"])].split()) == row["words"].removeprefix("'")
        idle = {
            (row["claim"], row["relation"], row["outlet"], row["value"]) for row in read["claims"] if row["value"] in ("24", "31")
        }
        assert {row[2:] for row in idle} == {("Halyard Wire", "24"), ("The Harbour Review", "31")}
        assert len({row[:2] for row in idle}) == 1
        table = run("report", read["reports"][0]["report"], "--format", "csv").stdout
        assert list(csv.DictReader(io.StringIO(table))) == [
            row for row in read["statements"] if row["report"] == read["reports"][0]["report"]
        ]

    def test_as_parquet(self, run: Run, kept: Path, tmp_path: Path) -> None:
        assert run("export", "--tables", tmp_path / "out", "--as", "parquet", "--only", "claims", "-q").output == ""
        assert [p.name for p in (tmp_path / "out").iterdir()] == ["claims.parquet"]

    @pytest.mark.parametrize(
        "wrong", [("--as", "csv"), ("--only", "claims"), ("--tables", "x", "-o", "y"), ("--tables", "x", "--as", "xls")]
    )
    def test_wrong_use(
        self, run: Run, pages: Path, wrong: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        run("add", pages / "orchard.html")
        assert run("export", *wrong).exit_code == 2
        assert not Path("x").exists()

    def test_without_a_library(self, run: Run, tmp_path: Path, shelf: Path) -> None:
        assert run("export", "--tables", tmp_path / "out").exit_code == 1
        assert not (tmp_path / "out").exists()
        assert not shelf.exists()


class TestExamples:
    def test_each_of_the_help_finds_something_in_the_samples(
        self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("SAYSO_READER")
        run("add", ECHO.parent, ECHO.parents[1] / "talks")
        monkeypatch.chdir(tmp_path)
        for command in ("stories", "story", "timeline", "search", "report", "who", "sources"):
            examples = re.findall(rf"^ +sayso ({command} .*?)(?: > .*)?$", run(command, "--help").stdout, re.M)
            assert examples
            for example in examples:
                done = run(*shlex.split(example))
                assert done.exit_code == 0, (example, done.output)
                assert done.stdout, example


class TestTeasersAlone:
    def test_how_many_are_not_listed(self, run: Run, lines: Lines) -> None:
        added = run("add", ECHO)
        shown, every = listed(run, lines, "stories"), listed(run, lines, "stories", "--all")
        assert (len(shown), len(every)) == (1, 3)
        assert "3 reports in 3 stories (2 of them of teasers alone)" in added.stderr
        assert "2 more are told by teasers alone; --all lists them too" in run("stories").stderr
        assert "teasers alone" not in run("stories", "--all").stderr
        assert "teasers alone" not in run("stories", "--outlet", "Nobody").stderr

    def test_nothing_is_said_where_there_is_none(self, run: Run, pages: Path) -> None:
        assert "teasers" not in run("add", pages).stderr
        assert "teasers" not in run("stories").stderr


class TestFolders:
    @pytest.mark.parametrize(
        "command",
        [
            ("add", "PAGES", "--library", "FOLDER/x.sqlite"),
            ("import", "LINES", "--library", "FOLDER/x.sqlite"),
            ("export", "-o", "FOLDER/x.jsonl"),
            ("backup", "FOLDER/x.sqlite"),
        ],
    )
    def test_one_that_is_not_there_is_told_and_not_made(
        self, run: Run, pages: Path, tmp_path: Path, command: tuple[str, ...]
    ) -> None:
        run("add", pages)
        run("export", "-o", tmp_path / "desk.jsonl")
        meant = {"PAGES": str(pages), "LINES": str(tmp_path / "desk.jsonl")}
        done = run(*(meant.get(word, word.replace("FOLDER", str(tmp_path / "tpyo"))) for word in command))
        assert done.exit_code in (1, 2)
        assert f"there is no folder {tmp_path / 'tpyo'} (mkdir -p " in done.stderr
        assert not (tmp_path / "tpyo").exists()

    def test_your_own_data_folder_is_made(self, run: Run, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("SAYSO_LIBRARY")
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data" / "share"))
        monkeypatch.setattr("sayso.library.open.own_place", lambda: tmp_path / "data" / "library.sqlite")
        monkeypatch.setattr("sayso.library.place.own_place", lambda: tmp_path / "data" / "library.sqlite")
        assert run("add", pages / "halyard.html").exit_code == 0
        assert (tmp_path / "data" / "library.sqlite").exists()


class TestDoctor:
    def test_all_is_well(self, run: Run, kept: Path) -> None:
        done = run("doctor")
        assert done.exit_code == 0, done.output
        assert "All is well." in done.stdout
        assert "4 reports read by " in done.stdout
        assert "another version" not in done.stdout

    def test_readings_of_an_older_version_are_told_and_made_anew(self, run: Run, kept: Path, shelf: Path) -> None:
        with closing(sqlite3.connect(shelf)) as db:
            for table in ("readings", "stages"):
                db.execute(f"UPDATE {table} SET made_by = 'fast-1' || substr(made_by, 7)")
            db.commit()
        assert json.loads(run("doctor", "--format", "json").stdout)["due"] == 4
        assert "4 reports read by another version than this: sayso again reads them anew" in run("doctor").stdout
        assert run("again", "--quiet").exit_code == 0
        assert json.loads(run("doctor", "--format", "json").stdout)["due"] == 0

    @pytest.mark.parametrize(
        ("harm", "told"),
        [
            ("DELETE FROM readings", "has no reading of its current version"),
            ("DELETE FROM members", "stands in no story"),
            ("UPDATE readings SET body = x'00ff'", "can't be read"),
            ("DELETE FROM open_words WHERE turn = 1", "is not found by its words"),
            ("UPDATE open_words SET turn = 999 WHERE turn = 1", "words lead to turn 999"),
        ],
    )
    def test_something_is_wrong(self, run: Run, kept: Path, shelf: Path, harm: str, told: str) -> None:
        with closing(sqlite3.connect(shelf)) as db:
            db.execute(harm)
            db.commit()
        done = run("doctor", "--format", "json")
        assert done.exit_code == 1, done.output
        assert any(told in line for line in json.loads(done.stdout)["wrong"])
        assert told in run("doctor").stdout


class TestCompare:
    def test_a_story_by_its_name(self, run: Run, kept: Path, lines: Lines, shelf: Path) -> None:
        name = next(str(s["id"]) for s in listed(run, lines, "stories") if s["reports"] == 2)
        done = run("compare", name, "--format", "json")
        (made,) = lines(done.stdout)
        assert [r["outlet"] for r in made["reports"]] == ["Halyard Wire", "The Harbour Review"]
        assert "Library: " in done.stderr
        values = {a["value"] for c in made["claims"] for a in c["accounts"]}
        assert {"24", "31"} <= values
        assert run("compare", "Marenta leaves ferry talks").exit_code == 0

    def test_a_story_of_one_report_has_nothing_to_compare(self, run: Run, pages: Path, lines: Lines) -> None:
        run("add", pages / "orchard.html")
        (story,) = listed(run, lines, "stories")
        done = run("compare", story["id"])
        assert done.exit_code == 0
        assert "one usable page: nothing to compare it with" in done.stderr

    def test_a_path_that_exists_wins(self, run: Run, pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        run("add", pages)
        monkeypatch.chdir(pages)
        (pages / "Marenta leaves ferry talks").write_text(HALYARD)
        done = run("compare", "Marenta leaves ferry talks")
        assert "one usable page" in done.stderr

    def test_a_page_that_is_missing_is_told_as_before(self, run: Run, kept: Path) -> None:
        done = run("compare", "nothing.html")
        assert "no such file" in done.output

    def test_what_is_neither_a_file_nor_a_story_is_told_as_both(self, run: Run, pages: Path, shelf: Path) -> None:
        run("add", pages / "halyard.html")
        done = run("compare", "No Such Story")
        assert (done.exit_code, done.stdout) == (1, "")
        assert f"'No Such Story': no such file, and no story of the library {shelf} is called so (sayso stories" in done.stderr
        for page in (pages / "halyard.html", pages / "nothing.html", "https://example.invalid/x"):
            assert "no story of the library" not in run("compare", page).stderr

    def test_without_a_library_nothing_is_said_of_stories(self, run: Run) -> None:
        assert "story" not in run("compare", "No Such Story").stderr


class TestWho:
    def test_what_one_said_with_outlet_day_and_link(self, run: Run, kept: Path) -> None:
        done = run("who", "Ann Lee")
        assert done.exit_code == 0, done.output
        assert done.stdout.startswith("Ann Lee\n")
        assert "10 Mar 2026 · Halyard Wire" in done.stdout
        assert "“We waited for nine hours and nobody came,”" in done.stdout

    def test_the_surname_finds_her_too(self, run: Run, kept: Path) -> None:
        assert run("who", "Lee").stdout == run("who", "Ann Lee").stdout

    def test_as_json_the_spans_lead_to_the_words(self, run: Run, kept: Path, lines: Lines) -> None:
        (found,) = listed(run, lines, "who", "Ann Lee")
        assert found["person"]["sure"] is True  # type: ignore[index]
        assert all(tie["ground"] and 0 < tie["score"] <= 1 for tie in found["person"]["ties"])  # type: ignore[index]
        for saying in found["sayings"]:  # type: ignore[attr-defined]
            told = json.loads(run("report", saying["report"], "--format", "json").stdout)
            start, end = saying["span"]
            assert " ".join(told["reading"]["article"]["text"][start:end].split()) == saying["words"].split(" … ")[0]

    def test_as_csv(self, run: Run, kept: Path) -> None:
        table = list(csv.DictReader(io.StringIO(run("who", "Ann Lee", "--format", "csv").stdout)))
        assert {row["person"] for row in table} == {"Ann Lee"}
        assert [row["day"] for row in table] == sorted(row["day"] for row in table)

    def test_nobody_of_that_name(self, run: Run, kept: Path) -> None:
        done = run("who", "Oda Kestrel")
        assert (done.exit_code, done.stdout) == (0, "")
        assert "nobody in the library is called 'Oda Kestrel'" in done.stderr

    def test_without_a_library(self, run: Run, shelf: Path) -> None:
        assert run("who", "Ann Lee").exit_code == 1
        assert not shelf.exists()


class TestSources:
    def test_a_source_stands_there_once_with_its_outlets(self, run: Run, kept: Path, lines: Lines) -> None:
        story = str(listed(run, lines, "stories", "--outlet", "Halyard Wire")[0]["id"])
        found = {str(s["name"]): s for s in listed(run, lines, "sources", story)}
        assert {c["outlet"] for c in found["Ann Lee"]["carried"]} == {"Halyard Wire", "The Harbour Review"}  # type: ignore[attr-defined]
        done = run("sources", story)
        assert "◆ Ann Lee\n" in done.stdout
        assert "◇ A person close to the talks" in done.stdout

    def test_as_csv(self, run: Run, kept: Path, lines: Lines) -> None:
        story = str(listed(run, lines, "stories", "--outlet", "Halyard Wire")[0]["id"])
        table = list(csv.DictReader(io.StringIO(run("sources", story, "--format", "csv").stdout)))
        assert [row["outlet"] for row in table if row["source"] == "Ann Lee"] == ["Halyard Wire", "The Harbour Review"]

    def test_no_such_story(self, run: Run, kept: Path) -> None:
        done = run("sources", "s-000000000000")
        assert done.exit_code == 1
        assert "no story is called" in done.stderr


class TestRemoveAndBackup:
    def test_a_report_goes_and_a_copy_of_the_library_still_has_it(self, run: Run, kept: Path, lines: Lines, tmp_path: Path) -> None:
        (name,) = [str(s["id"]) for s in listed(run, lines, "stories", "--outlet", "Westway Gazette")]
        (report,) = listed(run, lines, "story", name)
        assert run("backup", tmp_path / "copy.sqlite").exit_code == 0
        done = run("remove", report["id"])
        assert f"removed {report['id']}" in done.stderr
        assert listed(run, lines, "stories", "--outlet", "Westway Gazette") == []
        assert len(listed(run, lines, "stories", "--outlet", "Westway Gazette", "--library", tmp_path / "copy.sqlite")) == 1

    def test_removing_makes_no_library(self, run: Run, shelf: Path) -> None:
        assert run("remove", "r-000000").exit_code == 1
        assert not shelf.exists()


def test_a_page_in_another_language_is_kept_unread(run: Run, tmp_path: Path, lines: Lines) -> None:
    (tmp_path / "german.html").write_text(GERMAN)
    run("add", tmp_path / "german.html")
    (story,) = listed(run, lines, "stories")
    assert "written in another language" in run("report", str(listed(run, lines, "story", story["id"])[0]["id"])).stdout


class TestUnknownOutlets:
    @pytest.mark.parametrize("command", ["stories", "who Marsk"])
    def test_it_is_said_which_outlet_holds_the_words(self, run: Run, pages: Path, command: str) -> None:
        run("add", pages)
        done = run(*shlex.split(command), "--outlet", "halyard")
        assert done.exit_code == 0
        assert "no outlet is called 'halyard'; Halyard Wire is" in done.stderr.replace("\n", " ")

    def test_nothing_is_said_where_it_is_called_so(self, run: Run, pages: Path) -> None:
        run("add", pages)
        assert "no outlet" not in run("stories", "--outlet", "halyard WIRE").stderr

    def test_of_a_name_that_no_outlet_holds_that_is_said(self, run: Run, pages: Path) -> None:
        run("add", pages)
        assert "none has these words in its name" in run("stories", "--outlet", "Gazette of Nowhere").stderr.replace("\n", " ")


def test_several_outlets_that_hold_the_words_are_named_up_to_five() -> None:
    assert unknown_outlet("wire", ("A Wire", "B Wire")) == "no outlet is called 'wire'; A Wire and B Wire are"
    many = tuple(f"{letter} Wire" for letter in "ABCDEFG")
    assert unknown_outlet("wire", many).endswith("A Wire, B Wire, C Wire, D Wire, E Wire and 2 more are")

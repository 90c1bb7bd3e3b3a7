"""`sayso search`, as somebody types it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from .conftest import Run

HEAD = "<html><head><title>{1}</title><meta property='og:site_name' content='{0}'></head>" + (
    "<body><article><h1>{1}</h1>{2}</article></body></html>"
)
FERRIES = (
    "<p>The harbour minister, Siv Aune, said on Tuesday that 24 ferries had been withdrawn from Ostamar.</p>"
    "<p>The union denied that its crews had left. Passengers waited in the rain for hours, and nobody told them why.</p>"
)
BRIDGE = (
    "<p>The Korra bridge opened on Wednesday after O'Neill Brothers had worked on it for 1,200 days.</p>"
    "<p>“It will stand for a century,” said the engineer Ada Brandt. Cyclists crossed it first.</p>"
)
PAGES = {
    "a.html": HEAD.format("Halyard Wire", "Ferries stop", FERRIES),
    "b.html": HEAD.format("Lanmouth Courier", "Bridge opens", BRIDGE),
}


@pytest.fixture(autouse=True)
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """A library of two pages."""
    path = tmp_path / "shelf" / "desk.sqlite"
    path.parent.mkdir()
    monkeypatch.setenv("SAYSO_LIBRARY", str(path))
    monkeypatch.setenv("SAYSO_READER", "fast")
    folder = tmp_path / "two"
    folder.mkdir()
    for name, page in PAGES.items():
        (folder / name).write_text(page)
    assert run("add", folder, "--quiet").exit_code == 0
    return path


def test_words_with_who_says_them(run: Run, shelf: Path) -> None:
    done = run("search", "24", "ferries")
    assert done.exit_code == 0, done.output
    assert "Halyard Wire · no day given · ◆ Siv Aune" in done.stdout
    assert "*24* *ferries*" in done.stdout
    assert "1 found" in done.stderr
    assert f"Library: {shelf}" in done.stderr


@pytest.mark.parametrize("query", ["o'neill", "1200", "“century”", "said-by:brandt", "cycl*", "outlet:courier cyclists"])
def test_each_way_to_ask(run: Run, query: str) -> None:
    assert "Lanmouth Courier" in run("search", query).stdout


def test_a_dash_leaves_a_word_out(run: Run) -> None:
    for dashed in ("-harbour", "-hours", "-library", "-format"):
        assert run("search", "bridge", dashed, "--format", "json").exit_code == 0
    assert run("search", "bridge", "-korra", "-opens").stdout == ""


def test_h_alone_asks_for_help(run: Run) -> None:
    help_ = run("search", "--help").stdout
    assert "with a dash before it" in help_
    for typed in (["-h"], ["bridge", "-h"]):
        done = run("search", *typed)
        assert (done.exit_code, done.stdout) == (0, help_)
    assert "Lanmouth Courier" in run("search", "bridge -h").stdout


def test_as_json_and_csv(run: Run) -> None:
    (line,) = run("search", "century", "--format", "json").stdout.splitlines()
    hit = json.loads(line)
    assert (hit["form"], hit["speaker"], hit["outlet"]) == ("statement", "Ada Brandt", "Lanmouth Courier")
    start, end = hit["span"]
    assert end - start == len(hit["words"])
    assert [hit["words"][a - start : b - start] for a, b in hit["marked"]] == ["century"]
    (row,) = csv.DictReader(io.StringIO(run("search", "century", "--format", "csv").stdout))
    assert (row["report"], row["words"]) == (hit["report"], hit["words"])


def test_what_is_wrong_is_pointed_at(run: Run) -> None:
    done = run("search", 'ferry "the bridge')
    assert done.exit_code == 2
    assert done.stderr.splitlines()[-3:] == [
        "sayso: this quotation mark is never closed (sayso search --help shows how to ask)",
        '  ferry "the bridge',
        "        ^",
    ]


def test_the_place_is_shown_of_a_long_query_and_under_wide_letters(run: Run) -> None:
    done = run("search", "港口 " + "ferry " * 40 + "kind:x")
    assert done.stderr.splitlines()[-1].index("^") == done.stderr.splitlines()[-2].index("x", 4)
    done = run("search", "港口 kind:x")
    assert done.stderr.splitlines()[-1].index("^") == done.stderr.splitlines()[-2].index("x") + 2


def test_options_that_are_none(run: Run) -> None:
    done = run("search", "ferry", "--formt", "json")
    assert done.exit_code == 2
    assert "no option is called --formt" in done.stderr


def test_nothing_there_that_fits(run: Run) -> None:
    done = run("search", "zzyzx")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "nothing found" in done.stderr


def test_at_most_so_many(run: Run) -> None:
    done = run("search", "-zzyzx", "--limit", "2")
    assert "2 shown of" in done.stderr
    assert len(run("search", "-zzyzx", "--limit", "2", "--format", "json").stdout.splitlines()) == 2


def test_no_library(run: Run, tmp_path: Path) -> None:
    done = run("search", "ferry", "--library", tmp_path / "none")
    assert done.exit_code == 1
    assert "no library at" in done.stderr

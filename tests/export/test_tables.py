"""A library as tables: what each cell holds, and that files stand there whole or not at all."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import polars
import pytest
from msgspec.structs import replace

from sayso.export import tabled
from sayso.export.cells import Csv, cell, names_of
from sayso.export.tabled import TABLES, write_tables
from sayso.export.tables import ReportRow
from sayso.library import Given, Writer, open_to_add
from sayso.model import Article, Attribution, MadeBy, Reading, Span, UsageError, paragraphs_of
from tests.conftest import ROOT

TEXT = "=The ferry lies idle,\nthe minister said.\n\nNobody “came”, he added; the crews left."
LONG = "The ferry of Ostamar lies idle since its crews left it, and nobody knows when it will sail again. " * 5


def article(text: str = TEXT, **fields: object) -> Article:
    told = {"outlet": "Wire", "title": "=1+1", "published": "2026-03-10T08:00Z", "language": "en", "url": "https://wire.example/1"}
    return Article(
        id="x",
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        paragraphs=paragraphs_of(text),
        **{**told, **fields},
    )  # type: ignore[arg-type]


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def reading(of: Article) -> Reading:
    said = Attribution(
        id="q1", source=(at("the minister"),), cue=(at("said"),), content=(at("=The ferry lies idle"),), manner="indirect",
        speaker="Ann Lee", speaker_actor="a1", source_kind="named_person", score=0.9,
    )  # fmt: skip
    added = Attribution(id="q2", content=(at("Nobody “came”"), at("the crews left")), manner="mixed", inside="q1")
    return Reading(made_by=MadeBy(extract="sayso", annotate="made-up"), article=of, attributions=(said, added))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Writer]:
    """One report with two statements, and a story of two reports without any."""
    with open_to_add(tmp_path / "desk.sqlite") as shelf:
        one = article()
        shelf.keep(Given(article=one), reading(one))
        for n, outlet in enumerate(("Echo", "Post")):
            other = article(f"{LONG}{n}", title="Ferry of Ostamar idle", outlet=outlet, url=f"https://{outlet.lower()}.example/2")
            shelf.keep(Given(article=other), Reading(made_by=MadeBy(extract="sayso", annotate="made-up"), article=other))
        yield shelf


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_reports_and_statements(library: Writer, tmp_path: Path) -> None:
    assert write_tables(library, tmp_path / "out") == {"reports": 3, "statements": 2, "claims": 0}
    (row,) = (r for r in table(tmp_path / "out" / "reports.csv") if r["outlet"] == "Wire")
    assert (row["title"], row["day"], row["statements"], row["read"], row["copy_of"]) == ("'=1+1", "2026-03-10", "2", "true", "")
    said, added = table(tmp_path / "out" / "statements.csv")
    assert (said["report"], said["story"]) == (row["report"], row["story"])
    assert (said["speaker"], said["actor"], said["score"], said["source"], said["cue"]) == (
        "Ann Lee",
        "a1",
        "0.9",
        "the minister",
        "said",
    )
    assert said["content"] == "'=The ferry lies idle"
    assert said["link"].startswith("https://wire.example/1#:~:text=%3DThe%20ferry")
    assert (added["content"], added["inside"], added["speaker"]) == ("Nobody “came” … the crews left", "q1", "")
    places = json.loads(added["content_at"])
    assert [TEXT[start:end] for start, end in places] == ["Nobody “came”", "the crews left"]
    assert (int(added["start"]), int(added["end"])) == (places[0][0], places[-1][1])
    assert table(tmp_path / "out" / "claims.csv") == []


def test_parquet_has_the_same_rows_with_types(library: Writer, tmp_path: Path) -> None:
    made = write_tables(library, tmp_path, "parquet")
    for name, kind in TABLES.items():
        frame = polars.read_parquet(tmp_path / f"{name}.parquet")
        assert (frame.columns, frame.height) == (names_of(kind), made[name])
    said = polars.read_parquet(tmp_path / "statements.parquet").row(0, named=True)
    assert (said["content"], said["score"], said["start"], said["via"]) == ("=The ferry lies idle", 0.9, 0, None)
    claims = polars.read_parquet(tmp_path / "claims.parquet")
    assert claims.schema["differs_in"] == polars.List(polars.String)
    assert claims.schema["sure"] == polars.Boolean
    assert not list(tmp_path.glob("*.part"))


def test_one_table_alone(library: Writer, tmp_path: Path) -> None:
    assert write_tables(library, tmp_path / "out", only=["reports"]) == {"reports": 3}
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["reports.csv"]


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_what_fails_on_the_way_leaves_what_was_there(
    library: Writer, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tables(library, tmp_path / "out", form)  # type: ignore[arg-type]
    before = {p.name: p.read_bytes() for p in (tmp_path / "out").iterdir()}

    def stop(*_: object) -> object:
        raise OSError("the disk is full")

    one = article("Another text.", url="https://wire.example/9")
    library.keep(Given(article=one), replace(reading(article()), article=one, attributions=()))
    monkeypatch.setattr(tabled, "compare_story", stop)
    with pytest.raises(OSError, match="full"):
        write_tables(library, tmp_path / "out", form)  # type: ignore[arg-type]
    assert {p.name: p.read_bytes() for p in (tmp_path / "out").iterdir()} == before


def test_without_polars_it_says_what_to_do(library: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(UsageError, match="wants polars") as told:
        write_tables(library, tmp_path / "out", "parquet")
    assert "sayso[tables]" in (told.value.hint or "")
    assert not (tmp_path / "out").exists()


def test_a_file_is_no_folder(library: Writer, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(UsageError, match="no folder"):
        write_tables(library, tmp_path / "out")
    assert (tmp_path / "out").read_text() == "mine"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""), (True, "true"), (False, "false"), (-3, "-3"), (0.5, "0.5"), ("=1+1", "'=1+1"), ("-3 degrees", "'-3 degrees"),
        (("a", "b"), "a; b"), (("=a",), "'=a"), ("plain", "plain"), ((), ""),
    ],
)  # fmt: skip
def test_a_cell(value: object, shown: str) -> None:
    assert cell(value) == shown


def test_a_table_of_nothing_has_its_header(tmp_path: Path) -> None:
    with (tmp_path / "x.csv").open("w") as out:
        Csv(out, ReportRow)
    assert (tmp_path / "x.csv").read_text().startswith("report,story,outlet,")


@pytest.mark.checkout
def test_every_column_is_told() -> None:
    told = (ROOT / "docs" / "tables.md").read_text()
    for name, kind in TABLES.items():
        part = told.split(f"## {name}:")[1].split("\n## ")[0]
        cells = [line.split("|")[1] for line in part.splitlines() if line.startswith("| `")]
        assert [c for row in cells for c in re.findall(r"`(\w+)`", row)] == names_of(kind)

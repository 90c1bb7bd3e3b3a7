"""A library for programs: opened, added to and asked; and its values as data frames."""

from __future__ import annotations

import doctest
import importlib
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pandas
import polars
import pytest

import sayso
from sayso.annotate import AnnotateOptions
from sayso.frames import columns
from sayso.model import LibraryError, Page, QueryError, UsageError
from tests.conftest import ROOT

FAST = sayso.Settings(annotate=AnnotateOptions(reader="fast"))


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that holds the talks."""
    path = tmp_path_factory.mktemp("shelf") / "desk.sqlite"
    with sayso.open(path, FAST) as desk:
        assert desk.add([str(ROOT / "samples" / "talks")]).failed == 0
    return path


@pytest.fixture
def desk(full: Path) -> Iterator[sayso.Desk]:
    with sayso.open(full, FAST) as opened:
        yield opened


class TestOpening:
    def test_opening_to_ask_makes_no_file(self, tmp_path: Path) -> None:
        path = tmp_path / "none.sqlite"
        with sayso.open(path) as desk, pytest.raises(LibraryError, match=r"no library at .*none\.sqlite"):
            desk.stories()
        assert not path.exists()

    def test_adding_makes_it_and_what_was_added_is_there_at_once(self, tmp_path: Path) -> None:
        path = tmp_path / "new" / "desk.sqlite"
        page = tmp_path / "page.txt"
        page.write_text("Ferry stays in harbour\n\nThe ferry stays in harbour, the minister, Ann Lee, said on Tuesday.\n")
        with sayso.open(str(path), FAST) as desk:
            assert desk.add(str(page)).added == 1  # a string alone is one source
            assert [s.title for s in desk.stories()] == ["Ferry stays in harbour"]
            assert desk.add([str(page)]).unchanged == 1
        with sayso.open(path) as again:
            assert [s.title for s in again.stories()] == ["Ferry stays in harbour"]

    def test_a_file_that_is_no_library_is_refused_at_once(self, tmp_path: Path) -> None:
        path = tmp_path / "page.html"
        path.write_text("<p>no library</p>" * 100)
        with pytest.raises(LibraryError):
            sayso.open(path)

    def test_the_users_own_library(self, full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SAYSO_LIBRARY", str(full))
        with sayso.open() as desk:
            assert desk.path == full
            assert desk.stories()

    def test_closed_it_answers_no_more(self, full: Path) -> None:
        desk = sayso.open(full)
        desk.close()
        desk.close()
        with pytest.raises(UsageError, match="was closed"):
            desk.stories()
        assert repr(desk).endswith("closed>")

    def test_opening_loads_no_models(self, full: Path) -> None:
        code = (
            f"import sys, sayso\nwith sayso.open({str(full)!r}) as d: d.stories(); d.who('Marsk'); d.search('talks')\n"
            "print([m for m in ('spacy', 'trafilatura', 'onnxruntime', 'polars', 'pandas') if m in sys.modules])"
        )
        assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


class TestAsking:
    def test_lists_are_narrowed_by_days_and_outlet(self, desk: sayso.Desk) -> None:
        everything = desk.stories()
        assert desk.stories(since=date(2026, 3, 11)) == tuple(s for s in everything if (s.last_day or "") >= "2026-03-11")
        assert desk.stories(since="2027-01-01") == ()
        assert {r.outlet for r in desk.reports(outlet="Halyard Wire")} == {"Halyard Wire"}
        assert len(desk.stories(every=True, most=1)) == 1

    def test_what_is_no_day_is_refused(self, desk: sayso.Desk) -> None:
        with pytest.raises(UsageError, match="since='soon' is no day"):
            desk.stories(since="soon")

    def test_a_story_its_comparison_and_its_sources(self, desk: sayso.Desk) -> None:
        story = desk.stories()[0]
        told = desk.story(story.id)
        outcome = desk.compare(story.id)
        assert isinstance(outcome, sayso.Outcome)
        (comparison,) = outcome.comparisons
        assert {r.id for r in comparison.reports} <= {r.id for r in told.reports}
        assert "140" in sayso.to_text(outcome)
        assert any(s.name == "Elena Marsk" for s in desk.sources(story.id).sources)
        assert desk.report(told.reports[0].id).reading.article.id == told.reports[0].id

    def test_what_is_not_there(self, desk: sayso.Desk) -> None:
        for ask in (desk.story, desk.report, desk.compare, desk.sources, lambda name: list(desk.claims(name))):
            with pytest.raises(LibraryError) as error:
                ask("s-000000000000")
            assert error.value.cause == "not-found"

    def test_people_and_words(self, desk: sayso.Desk) -> None:
        (marsk,) = [p for p in desk.who("Elena Marsk") if p.person.sure]
        assert marsk.sayings
        assert desk.search('"prisoner exchange" OR prisoners').hits
        with pytest.raises(QueryError):
            desk.search('"prisoners')
        assert desk.failures() == ()

    def test_a_text_is_held_against_a_story(self, desk: sayso.Desk) -> None:
        story = desk.stories()[0].id
        text = 'The deal frees 900 prisoners. "We sold every bridge," said Elena Marsk.'
        checked = desk.check(Page(source="text", name="text", content=text, kind="text"), story)
        assert {"quotation", "number"} <= {f.kind for f in checked.check.failed}


class TestFrames:
    def test_statements_in_both(self, desk: sayso.Desk) -> None:
        rows = list(desk.statements())
        one, other = sayso.to_polars(rows), sayso.to_pandas(rows)
        assert list(one.columns) == list(other.columns)
        assert (one.height, len(other)) == (len(rows), len(rows))
        assert one.schema["day"] == polars.Date
        assert pandas.api.types.is_datetime64_any_dtype(other["day"])
        assert one["speaker"].to_list() == [None if pandas.isna(v) else v for v in other["speaker"]]

    def test_a_rows_words_stand_at_its_span(self, desk: sayso.Desk) -> None:
        texts = {r.id: desk.report(r.id).reading.article.text for r in desk.reports()}
        claims = sayso.to_polars(desk.claims(desk.stories()[0].id))
        assert claims.height
        for row in claims.iter_rows(named=True):
            assert texts[row["report"]][row["start"] : row["end"]] == row["words"]
        for row in desk.statements():
            first = " ".join(row.span.of(texts[row.report]).split())
            assert row.words.startswith(first)

    def test_narrowed_statements(self, desk: sayso.Desk) -> None:
        frame = sayso.to_pandas(desk.statements(outlet="Halyard Wire"))
        assert set(frame.outlet) == {"Halyard Wire"}
        assert sayso.to_polars(desk.statements(since="2030-01-01")).is_empty()

    def test_lists_and_what_is_inside(self, desk: sayso.Desk) -> None:
        stories = sayso.to_polars(desk.stories())
        assert stories.schema["outlets"] == polars.List(polars.String)
        assert stories.schema["first_day"] == polars.Date
        assert sayso.to_pandas(desk.stories())["outlets"][0][0] == "Halyard Wire"
        people = sayso.to_pandas(desk.who("Elena Marsk"))
        assert people["person"][0]["name"] == "Elena Marsk"
        assert {"start", "end", "marked"} <= set(sayso.to_polars(desk.search("talks").hits).columns)

    def test_things_of_two_types_are_no_table(self, desk: sayso.Desk) -> None:
        with pytest.raises(UsageError, match="no table is made of StoryLine and ReportLine"):
            sayso.to_polars([*desk.stories(), *desk.reports()])
        with pytest.raises(UsageError, match="no table is made of str"):
            sayso.to_pandas(["stories"])  # type: ignore[list-item]
        assert columns([]) == []

    @pytest.mark.parametrize("name", ["polars", "pandas"])
    def test_where_it_is_not_installed(self, name: str, desk: sayso.Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, name, None)
        with pytest.raises(UsageError, match=f"wants {name}, which isn't installed") as error:
            getattr(sayso, f"to_{name}")(desk.stories())
        assert f"pip install {name}" in (error.value.hint or "")


def test_the_examples_in_the_docstrings_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    for name in ("sayso.desk", "sayso.frames"):
        module: ModuleType = importlib.import_module(name)
        ran = doctest.testmod(module)
        assert (ran.failed, bool(ran.attempted)) == (0, True)

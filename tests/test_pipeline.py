"""The whole way: what becomes of every source, in order."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sayso import pipeline
from sayso.model import Article, Failure, Reading
from sayso.pipeline import compare_reports, compare_sources, read_sources
from sayso.read import ReportRow, StoryRow
from sayso.settings import Settings

FERRIES = (
    "Marenta broke off talks with the ferry crews of Ostamar on Tuesday, the harbour minister, Ann Lee, said. "
    "She said that {n} ferries lay idle. The crews denied that they had stayed away.\n\n"
    "A person close to the talks said a new round could begin on Friday if the crews dropped their demand for more pay."
)
TEASER = "OSTAMAR (Halyard) - Ferry crews in Ostamar stayed away from talks with Marenta on Tuesday, harbour minister Ann Lee said."


def _row(n: int, **fields: object) -> dict[str, object]:
    return {"text": FERRIES.format(n=n), "title": "Ferry talks break off", "published": "2026-03-10", "id": f"r{n}", **fields}


Lines = Callable[..., str]


@pytest.fixture
def given_lines(tmp_path: Path) -> Lines:
    """Write rows as JSON Lines; gives the path."""

    def write(*rows: dict[str, object] | str, name: str = "pages.jsonl") -> str:
        path = tmp_path / name
        path.write_text("".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in rows))
        return str(path)

    return write


class TestReadSources:
    def test_readings_and_failures_keep_their_order(self, given_lines: Lines) -> None:
        path = given_lines(_row(1), "nonsense", _row(2), "nonsense", _row(3))
        made = list(read_sources([path, "/nowhere"]))
        assert [m.article.id if isinstance(m, Reading) else m.cause for m in made] == [
            "r1", "bad-line", "r2", "bad-line", "r3", "missing-file",
        ]  # fmt: skip

    def test_a_page_that_trips_a_stage_costs_only_itself(self, given_lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
        real = pipeline.annotate

        def tripping(articles, options):
            articles = list(articles)
            if any(a.id == "r2" for a in articles):
                raise RuntimeError("odd")
            return real(articles, options)

        monkeypatch.setattr(pipeline, "annotate", tripping)
        made = list(read_sources([given_lines(_row(1), _row(2), _row(3))]))
        assert [isinstance(m, Reading) for m in made] == [True, False, True]
        assert made[1].cause == "internal"
        assert "RuntimeError: odd" in made[1].message

    def test_hints_yield_to_what_the_page_says(self, given_lines: Lines) -> None:
        path = given_lines(_row(1, outlet="Halyard Wire"), _row(2, published=None))
        settings = Settings(outlet="Northmoor Post", published="2026-04-01")
        articles = [r.article for r in read_sources([path], settings) if isinstance(r, Reading)]
        assert [a.outlet for a in articles] == ["Halyard Wire", "Northmoor Post"]
        assert [a.published for a in articles] == ["2026-03-10", "2026-04-01"]


class TestCompareSources:
    def test_every_source_is_accounted_for(self, given_lines: Lines) -> None:
        path = given_lines(_row(24, outlet="Halyard Wire"), _row(31, outlet="Herald"), "nonsense", _row(24, outlet="Halyard Wire"))
        outcome = compare_sources([path, "/nowhere"])
        (comparison,) = outcome.comparisons
        assert [r.outlet for r in comparison.reports] == ["Halyard Wire", "Herald"]
        assert set(outcome.readings) == {"r24", "r31"}
        assert outcome.twice == ((f"{path}:4", f"{path}:1"),)
        assert [f.cause for f in outcome.failures] == ["bad-line", "missing-file"]
        assert outcome.fetched == ()

    def test_a_wire_text_of_two_outlets_is_a_copy_not_a_repeat(self, given_lines: Lines) -> None:
        long = "\n\n".join(FERRIES.format(n=n) for n in (24, 31))
        path = given_lines({"text": long, "outlet": "A", "title": "T"}, {"text": long, "outlet": "B", "title": "T"})
        outcome = compare_sources([path])
        assert outcome.twice == ()
        (comparison,) = outcome.comparisons
        assert sum(r.copy_of is not None for r in comparison.reports) == 1

    def test_ids_given_twice_are_made_apart(self, given_lines: Lines) -> None:
        path = given_lines(_row(24, id="same", outlet="A"), _row(31, id="same", outlet="B"))
        (comparison,) = compare_sources([path]).comparisons
        assert sorted(r.id for r in comparison.reports) == ["same", "same-2"]

    def test_teasers_come_after_given_pages_and_can_be_left_out(self, tmp_path: Path) -> None:
        page = tmp_path / "page.html"
        body = "".join(f"<p>{p}</p>" for p in FERRIES.format(n=24).split("\n\n"))
        page.write_text(
            "<html><head><title>Ferry talks break off</title><meta property='og:site_name' content='Herald'></head>"
            f"<body><article><h1>Ferry talks break off</h1>{body}</article></body></html>"
        )
        article = next(r.article for r in read_sources([str(page)]) if isinstance(r, Reading))
        teaser = Article(id="t", title="Ferries idle", text=TEASER, text_sha256="t", extent="teaser")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(pipeline, "teasers_of", lambda given: iter([teaser, teaser]))
            (comparison,) = compare_sources([str(page)], Settings()).comparisons
            assert [(r.id, r.extent) for r in comparison.reports] == [(article.id, "full"), ("t", "teaser")]
            without = compare_sources([str(page)], Settings(teasers=False))
        assert without.comparisons == ()
        assert [a.report.id for a in without.alone] == [article.id]

    def test_a_teaser_of_a_page_that_was_given_is_left_out(self, given_lines: Lines) -> None:
        teaser = Article(
            id="t", title="Ferries idle", text=TEASER, text_sha256="t", extent="teaser", url="https://herald.example/1"
        )
        path = given_lines(_row(24, outlet="A"), _row(31, outlet="Herald", url="https://herald.example/1"))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(pipeline, "teasers_of", lambda given: iter([teaser]))
            (comparison,) = compare_sources([path]).comparisons
        assert [r.extent for r in comparison.reports] == ["full", "full"]

    def test_progress_is_told(self, given_lines: Lines) -> None:
        told: list[tuple[str, int, int | None]] = []
        compare_sources([given_lines(_row(24), _row(31, outlet="B"))], watch=lambda *step: told.append(step))
        assert ("pages", 2, None) in told
        assert ("reports", 2, 2) in told


class TestCompareReports:
    def test_they_are_one_story_whatever_they_hold(self) -> None:
        rows = StoryRow(
            story="s",
            reports=(
                ReportRow(id="a", text=FERRIES.format(n=24), title="Ferries"),
                ReportRow(
                    id="b", text="Apples ripened early in Norwend this year, growers said. “It was warm,” said Willa Thorne."
                ),
                ReportRow(id="c", text="", extent="teaser"),
            ),
        )
        (comparison,) = compare_reports([rows])
        assert comparison.story == "s"
        assert [(r.id, r.extent) for r in comparison.reports] == [("a", "full"), ("b", "full"), ("c", "teaser")]

    def test_texts_stay_as_they_are(self) -> None:
        text = f"\n  {FERRIES.format(n=24)}  \n"
        (comparison,) = compare_reports([StoryRow(story="s", reports=(ReportRow(id="a", text=text),))])
        assert comparison.reports[0].text == text


def test_failures_tell_which_addresses_were_asked() -> None:
    failure = Failure(source="x", stage="read", cause="http-status", message="", fetched=("http://x/",))
    told: list[str] = []
    assert list(pipeline._overheard([failure, failure], told.append)) == [failure, failure]
    assert told == ["http://x/"]


def test_a_given_teaser_that_joins_no_story_is_told_as_left_out(given_lines: Lines) -> None:
    away = {
        "id": "c",
        "title": "Budget vote",
        "outlet": "The Examiner",
        "extent": "teaser",
        "text": "Selby's council passed its budget.",
    }
    outcome = compare_sources([given_lines(_row(12), _row(14), away)])
    assert [(a.report.outlet, a.report.extent) for a in outcome.alone] == [("The Examiner", "teaser")]

"""Mending, as somebody types it: what is wrong is said, holds, is listed, and taken back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from .conftest import Run, library_of

TALKS = Path(__file__).parents[2] / "samples" / "talks"


@pytest.fixture(autouse=True)
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the library of a test lies."""
    path = tmp_path / "desk.sqlite"
    monkeypatch.setenv("SAYSO_LIBRARY", str(path))
    monkeypatch.setenv("SAYSO_READER", "fast")
    return path


def rows(run: Run, *command: object) -> list[dict[str, object]]:
    """What a list holds, as JSON."""
    done = run(*command, "--format", "json")
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the sample pages."""
    return library_of(tmp_path_factory.mktemp("held"), TALKS)


@pytest.fixture
def talks(run: Run, held: Path, shelf: Path) -> str:
    """The story of the sample pages, in a library."""
    shutil.copy(held, shelf)
    return str(rows(run, "stories")[0]["id"])


def claims(run: Run, story: str) -> list[dict[str, object]]:
    (comparison,) = rows(run, "compare", story)
    return comparison["claims"]  # type: ignore[return-value]


def test_a_wrong_merge_is_undone(run: Run, talks: str) -> None:
    other = next(str(s["id"]) for s in rows(run, "stories", "--all") if s["id"] != talks)
    before = rows(run, "stories", "--all")
    done = run("mend", "merge", other, talks)
    assert done.exit_code == 0, done.output
    assert f"merge: {other} is part of {talks}" in done.stderr
    assert "sayso undo 1 takes it back" in done.stderr
    assert other not in {s["id"] for s in rows(run, "stories", "--all")}
    done = run("undo")
    assert "taken back: merge" in done.stderr
    assert rows(run, "stories", "--all") == before
    (edit,) = rows(run, "edits")
    assert edit["edit"]["undone"]  # type: ignore[index]
    assert "taken back" in run("edits").stdout


def test_a_difference_that_is_none_is_agreed_on_and_says_whose_word_that_is(run: Run, talks: str, shelf: Path) -> None:
    wrong = next(c for c in claims(run, talks) if c["relation"] == "differ")
    words = {(a["report"], *a["span"]) for a in wrong["accounts"]}  # type: ignore[misc, union-attr]
    assert run("mend", "no-difference", talks, wrong["id"]).exit_code == 0
    after = [c for c in claims(run, talks) if words & {(a["report"], *a["span"]) for a in c["accounts"]}]  # type: ignore[misc, union-attr]
    assert after
    assert all(c["relation"] != "differ" for c in after)
    assert any(c["mended"] for c in after)
    for form in ("text", "html"):
        run("compare", talks, "--format", form, "-o", shelf.with_suffix(f".{form}"), *(("--all",) if form == "text" else ()))
        assert "said to be one thing by a person" in " ".join(shelf.with_suffix(f".{form}").read_text().split())
    assert "is no difference" in run("mend", "no-difference", talks, after[0]["id"]).stderr


def test_a_claim_is_found_by_words_of_it(run: Run, talks: str) -> None:
    done = run("mend", "no-difference", talks, "exchange 160")
    assert done.exit_code == 0, done.output
    assert "The claim: “" in done.stderr
    assert "stands in" in run("mend", "no-difference", talks, "talks").stderr
    assert "has no claim 7 7" in run("mend", "no-difference", talks, "7 7").stderr


def test_what_one_says_stands_apart_with_its_copies(run: Run, talks: str) -> None:
    claim = next(c for c in claims(run, talks) if len({a["report"] for a in c["accounts"]}) > 2)  # type: ignore[union-attr]
    outlets = {r["id"]: r["outlet"] for r in rows(run, "compare", talks)[0]["reports"]}  # type: ignore[union-attr, index]
    out = claim["accounts"][0]["report"]  # type: ignore[index]
    done = run("mend", "not-same-claim", talks, claim["id"], outlets[out])
    assert done.exit_code == 0, done.output
    (edit,) = rows(run, "edits")
    apart = {q["report"] for q in edit["edit"]["what"]["ones"]}, {q["report"] for q in edit["edit"]["what"]["others"]}  # type: ignore[index]
    assert not apart[0] & apart[1]
    spans = {(a["report"], *a["span"]) for a in claim["accounts"]}  # type: ignore[misc, union-attr]
    assert any(h["report"] in apart[0] for c in claims(run, talks) for h in c["apart"])  # type: ignore[attr-defined]
    assert "held apart by a person" in run("compare", talks, "--all").stdout
    for after in claims(run, talks):
        named = {a["report"] for a in after["accounts"] if (a["report"], *a["span"]) in spans}  # type: ignore[misc, union-attr]
        assert not (named & apart[0] and named & apart[1])


def test_a_statement_gets_another_speaker(run: Run, talks: str) -> None:
    said = next(
        (r["id"], a, r["text"])
        for r in rows(run, "compare", talks)[0]["reports"]  # type: ignore[union-attr]
        for a in rows(run, "report", r["id"])[0]["reading"]["attributions"]  # type: ignore[index]
        if a["speaker"]
    )
    start, end = said[1]["content"][0]
    done = run("mend", "wrong-speaker", said[0], said[2][start:end], "--speaker", "Hilde Moe")
    assert "that page names nobody called 'Hilde Moe'" in done.stderr
    assert done.exit_code == 0, done.output
    assert "was said by Hilde Moe" in done.stderr
    now = rows(run, "report", said[0])[0]["reading"]["attributions"]  # type: ignore[index]
    assert next(a for a in now if a["id"] == said[1]["id"])["speaker"] == "Hilde Moe"


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("mend", "split", "s-nowhere", "r-1"), "no story is called"),
        (("mend", "same-person", "Nobody Atall", "Tomas Verel"), "nobody is called 'Nobody Atall'"),
        (("mend", "not-same-claim", "STORY", "999", "Halyard Wire"), "has no claim 999"),
        (("mend", "not-same-claim", "STORY", "1", "Nowhere Times"), "it has those of"),
        (("undo",), "nothing to undo"),
    ],
)
def test_what_cannot_be_mended_says_why(run: Run, talks: str, command: tuple[str, ...], why: str) -> None:
    done = run(*(talks if part == "STORY" else part for part in command))
    assert done.exit_code == 1
    assert why in done.stderr


def test_nothing_is_made_where_no_library_is(run: Run, shelf: Path) -> None:
    assert run("undo").exit_code == 1
    assert not shelf.exists()


def test_a_correction_that_waits_is_told_by_doctor_and_is_no_fault(run: Run, talks: str) -> None:
    assert "wait" not in run("doctor").stdout
    report = rows(run, "story", talks)[0]["id"]
    other = next(s["id"] for s in rows(run, "stories", "--all") if s["id"] != talks)
    assert run("mend", "move", report, other).exit_code == 0
    assert run("remove", report).exit_code == 0
    done = run("doctor")
    assert done.exit_code == 0
    assert "1 correction waits" in done.stdout
    assert "sayso edits lists it" in " ".join(done.stdout.split())


FIRES = {
    "ledger": (
        "Harbour Ledger",
        "Six people died on Monday in a fire at the Lindale cannery, police said.</p><p>It broke out in the packing hall of the "
        "cannery, said the fire brigade of Lindale. It took four hours to put it out.",
    ),
    "radio": (
        "Coast Radio",
        "Nine people died on Monday in a fire at the Lindale cannery, the mayor said.</p><p>Smoke from the packing hall of the "
        "cannery could be seen in Korra, and schools in Lindale were closed.",
    ),
}


@pytest.fixture
def fire(run: Run, tmp_path: Path) -> str:
    """The story of a fire that two outlets tell with two numbers, in a library."""
    for name, (outlet, told) in FIRES.items():
        (tmp_path / f"{name}.html").write_text(
            f'<html lang="en"><head><title>Fire at the Lindale cannery kills workers</title>'
            f'<meta property="og:site_name" content="{outlet}"><meta property="article:published_time" content="2026-09-08"></head>'
            f"<body><article><h1>Fire at the Lindale cannery kills workers</h1><p>{told}</p></article></body></html>"
        )
    assert run("add", *(tmp_path / f"{name}.html" for name in FIRES), "--quiet").exit_code == 0
    (told_by_two,) = rows(run, "stories")
    return str(told_by_two["id"])


def test_the_timeline_follows_what_a_person_said_of_claims_and_comes_back(run: Run, fire: str) -> None:
    def told() -> list[tuple[list[object], int]]:
        every = rows(run, "timeline", fire)
        return [(row["reports"], len(row["otherwise"])) for row in every if "cannery" in str(row["words"])]  # type: ignore[arg-type, misc]

    ((reports, otherwise),) = before = told()
    assert (len(reports), otherwise) == (2, 1)
    assert run("mend", "not-same-claim", fire, "Nine people", "Coast Radio").exit_code == 0
    assert [len(reports) for reports, _ in told()] == [1, 1]
    assert run("undo").exit_code == 0
    assert told() == before
    assert run("mend", "no-difference", fire, "Nine people").exit_code == 0
    assert told() == [(reports, 0)]
    assert run("undo").exit_code == 0
    assert told() == before


PAGE = (
    "<html lang='en'><head><title>{1}</title><meta property='og:site_name' content='{0}'><meta property='article:published_time' "
    "content='2026-03-1{3}T08:00:00Z'></head><body><article><h1>{1}</h1><p>{2}</p><p>All 24 aboard the Solveig were brought "
    "ashore off Tarn, and the ferry lay on its side in the harbour.</p></article></body></html>"
)
DOORS = (
    ("Halyard Wire", "Bow door of ferry Solveig was open",
     "The ferry Solveig ran aground off Tarn on Tuesday because its bow door had been left open, the harbour master, "
     "Elena Marsk, said."),
    ("Lanmouth Courier", "Open bow door blamed for ferry Solveig",
     "Somebody had left open the bow door of the ferry Solveig, which is why it ran aground off Tarn on Tuesday, according to "
     "Helen Marsk-Lund, who runs the harbour."),
)  # fmt: skip


def test_two_names_that_are_one_are_one_voice_until_that_is_undone(run: Run, tmp_path: Path) -> None:
    for n, (outlet, title, words) in enumerate(DOORS):
        (tmp_path / f"{n}.html").write_text(PAGE.format(outlet, title, words, n))
    assert run("add", tmp_path / "0.html", tmp_path / "1.html").exit_code == 0
    story = str(rows(run, "stories")[0]["id"])

    before = [c["independent"] for c in claims(run, story)]
    assert run("mend", "same-person", "Elena Marsk", "Helen Marsk-Lund").exit_code == 0
    after = [c["independent"] for c in claims(run, story)]
    assert sorted(a - b for a, b in zip(after, before, strict=True)) == [-1, *[0] * (len(before) - 1)]  # type: ignore[operator]
    run("undo")
    assert [c["independent"] for c in claims(run, story)] == before

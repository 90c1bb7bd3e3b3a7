"""A run: missing data is told, a task that breaks costs itself alone, sets of unrelated reports are what they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality import __main__ as quality
from benchmarks.quality import table
from benchmarks.quality.chain import Chain, ChainError
from benchmarks.quality.runs import measured, runs
from benchmarks.quality.shared import MissingDataError, Shared, write_rows
from benchmarks.quality.tasks import TASKS, Setting, Task, unrelated_sets
from benchmarks.speed import __main__ as speed
from benchmarks.speed.measured import watched


def test_a_missing_folder_is_told_by_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for main in (quality.main, speed.main):
        assert main(["--data", str(tmp_path / "nowhere")]) == 2
        assert "no folder" in capsys.readouterr().err


def test_a_missing_file_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(MissingDataError, match=r"has no score/times\.py"):
        Shared(tmp_path).path("score/times.py")


def test_a_run_without_the_sets_fails_and_says_why(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert quality.main(["--data", str(tmp_path), "--only", "stories", "--only", "ledger", "--no-baseline"]) == 1
    out, err = capfd.readouterr()
    assert out.count("FAILED") == 2
    assert "has no data/stories/stream.jsonl.gz" in err


def test_a_figure_under_its_floor_fails_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made_up = Task(name="made up", run=lambda s: {"F1": 0.4}, reads=(), plain=False)
    monkeypatch.setattr(quality, "TASKS", (made_up,))
    for floor, status in ((0.5, 1), (0.4, 0)):
        monkeypatch.setattr(quality.gate, "load", lambda floor=floor: {"made up": {"F1": floor}})
        assert quality.main(["--data", str(tmp_path), "--no-baseline", "--jobs", "1"]) == status
        assert ("F1 is 0.4, under 0.5" in capsys.readouterr().out) == bool(status)


def test_a_task_that_breaks_is_none_and_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(s: Setting) -> dict[str, float]:
        raise ZeroDivisionError("by nought")

    assert measured(Task(name="broken", run=broken, reads=()), Setting(Shared(tmp_path), Chain("sayso"), tmp_path)) is None
    assert "ZeroDivisionError: by nought" in capsys.readouterr().err


def test_several_at_a_time_come_in_their_order_and_fail_each_alone(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    tasks = [t for t in TASKS if t.name in ("stories", "ledger", "quotes")]
    done = list(runs(tasks, Shared(tmp_path), jobs=2))
    assert [task.name for task, _ in done] == [t.name for t in tasks]
    assert all(run.figures is None for _, run in done)
    assert capfd.readouterr().err.count("MissingDataError") == len(tasks)


def test_a_stage_that_breaks_says_its_last_words(tmp_path: Path) -> None:
    given = write_rows(tmp_path / "in.jsonl", [{"id": 1}])
    with pytest.raises(ChainError, match="ended with 3: no model"):
        Chain("broken", "bash", "-c", "echo no model >&2; exit 3").filter("annotate", given, tmp_path / "out.jsonl")


def test_unrelated_sets_are_of_four_stories_and_the_same_every_time() -> None:
    reports = [{"id": f"{s}-{i}", "story": s} for s in "abcdefg" for i in range(3)]
    sets = list(unrelated_sets(reports, sets=20))
    assert all(len({r["story"] for r in each["reports"]}) == 4 for each in sets)
    assert sets == list(unrelated_sets(reports, sets=20))


def test_the_table_marks_what_is_under() -> None:
    cells = list(table.rows("t", {"F1": 0.4, "seconds": 3.0}, {"F1": 0.3}, {"t": {"F1": 0.5, "seconds": 5, "lost": 1}}))
    assert cells == [
        ("t", "F1", "0.300", "0.400", "≥ 0.5  UNDER"),
        ("t", "seconds", "-", "3", "≤ 5"),
        ("t", "lost", "-", "none", "≥ 1  UNDER"),
    ]


def test_names_of_tasks_are_their_own() -> None:
    assert len({t.name for t in TASKS}) == len(TASKS)


def test_memory_and_time_of_a_tree_are_seen(tmp_path: Path) -> None:
    hungry = "import time; x = bytearray(60_000_000); time.sleep(0.4); sum(range(3_000_000))"
    run = watched(["bash", "-c", f"python3 -c '{hungry}'; true"], None, tmp_path / "out")
    assert run.clock > 0.4
    assert run.seconds > 0.03
    assert run.peak is None or run.peak > 55

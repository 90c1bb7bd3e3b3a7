"""The floors that were promised, and the gate that holds them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.quality.floors import load, meets, raised, save, under

# What the first whole way promised; floors.json may ask for more, never for less.
PROMISED = {
    "seed": {"all": 0.70, "article": 0.95, "teasers": 0.95},
    "seed renamed": {"all": 0.70, "article": 0.95, "teasers": 0.95},
    "seed story": {"all": 0.50, "stories": 1.0},
    "seed story renamed": {"all": 0.50, "stories": 1.0},
    "unrelated": {"sure-difference sets": 3, "agreements": 5, "sets without claims": 0},
    "scrapinghub html": {"crashes": 0, "slowest page seconds": 5},
    "scrapinghub dump": {"crashes": 0, "slowest page seconds": 5},
    "fundus html": {"crashes": 0, "slowest page seconds": 5},
    "fundus dump": {"crashes": 0, "slowest page seconds": 5},
    "cold start": {"seconds": 5},
    "speed": {"articles a second": 3, "peak memory MB": 1500},
}
FLOORS = {"stories": {"kept apart": 0.85}, "ledger": {"speaker wrong": 0.10}}


@pytest.mark.parametrize(("task", "figure"), [(t, f) for t, figures in PROMISED.items() for f in figures])
def test_no_floor_is_under_what_was_promised(task: str, figure: str) -> None:
    assert meets(figure, load()[task][figure], PROMISED[task][figure])


def test_figures_at_their_floor_or_over_pass() -> None:
    assert under({"stories": {"kept apart": 0.85}, "ledger": {"speaker wrong": 0.09}}, FLOORS) == []


@pytest.mark.parametrize(
    ("measured", "line"),
    [
        ({"stories": {"kept apart": 0.8499}}, "stories: kept apart is 0.8499, under 0.85"),
        ({"ledger": {"speaker wrong": 0.2}}, "ledger: speaker wrong is 0.2, over 0.1"),
        ({"stories": {"BCubed F1": 0.9}}, "stories: kept apart was not measured, and has a floor of 0.85"),
        ({"stories": None}, "stories: failed, and has floors"),
    ],
    ids=["under", "over what is at most", "not measured", "failed"],
)
def test_a_figure_under_its_floor_is_told(measured: dict[str, dict[str, float] | None], line: str) -> None:
    assert under(measured, FLOORS) == [line]


def test_a_task_that_did_not_run_is_not_judged() -> None:
    assert under({}, FLOORS) == []


def test_floors_are_raised_to_two_places_on_the_safe_side() -> None:
    new = raised({"stories": {"kept apart": 0.9289, "whole": 0.666}, "ledger": {"speaker wrong": 0.0811}}, FLOORS)
    assert new == {"stories": {"kept apart": 0.92, "whole": 0.66}, "ledger": {"speaker wrong": 0.09}}


def test_floors_are_lowered_only_when_asked() -> None:
    worse = {"stories": {"kept apart": 0.5}, "ledger": {"speaker wrong": 0.5}}
    assert raised(worse, FLOORS) == FLOORS
    assert raised(worse, FLOORS, lower=True) == worse


def test_a_clock_s_floor_is_set_by_hand() -> None:
    assert raised({"cold start": {"seconds": 1.2}}, {"cold start": {"seconds": 5.0}}) == {"cold start": {"seconds": 5.0}}


def test_a_failed_task_leaves_its_floors_alone() -> None:
    assert raised({"stories": None}, FLOORS) == FLOORS


def test_floors_are_written_and_read_back(tmp_path: Path) -> None:
    save(FLOORS, tmp_path / "floors.json")
    assert load(tmp_path / "floors.json") == FLOORS == json.loads((tmp_path / "floors.json").read_text())

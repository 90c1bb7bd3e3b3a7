"""The growth of the comparison's cost: what is timed, and that a gate stands over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality import floors
from benchmarks.speed import __main__ as speed
from benchmarks.speed import growth


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"The mayor of Port {n} said that the harbour was shut on Monday. " * (30 if n > 3 else 1) for n in range(6)]
    rows = [{"id": f"r{n}", "title": None, "text": text, "published": "2031-03-09"} for n, text in enumerate(texts)]
    monkeypatch.setattr(growth, "SIZES", (2, 4))
    monkeypatch.setattr(growth, "others", lambda _: [{"story": "s", "reports": rows}])
    monkeypatch.setattr(growth, "handmade", lambda _: [{"story": "s", "reports": rows[:1]}])


@pytest.mark.usefixtures("small")
def test_so_many_reports_are_timed_each_once() -> None:
    seconds = growth.growth(Path())
    assert sorted(seconds) == [2, 4]
    assert all(took > 0 for took in seconds.values())


@pytest.mark.usefixtures("small")
def test_ordinary_reports_are_neither_teasers_nor_essays(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[int] = []
    monkeypatch.setattr(growth, "_seconds", lambda reports: told.append(len(reports)) or 0.0)
    growth.ordinary(Path())
    assert told == [2]


@pytest.mark.usefixtures("small")
def test_every_figure_of_the_growth_has_a_floor() -> None:
    measured = speed._growth(Path())
    assert measured is not None
    assert set(measured) == set(floors.load()[speed.GROWTH]) <= floors.AT_MOST

"""The pace of the machine: the same work each time, and a figure that follows what it takes."""

from __future__ import annotations

import pytest

from benchmarks.speed import __main__ as speed
from benchmarks.speed import pace


def test_the_work_is_the_same_each_time() -> None:
    assert pace._work() == pace._work() > 0


def test_a_machine_that_takes_twice_as_long_is_twice_as_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    took = iter([3.0, 2 * pace.FLOORS_WERE_SET_AT, *[9.0] * pace._RUNS])
    monkeypatch.setattr(pace, "_once", lambda: next(took))
    assert pace.pace() == 2


def test_what_is_gated_is_what_it_would_take_where_the_floors_were_set(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(speed, "ordinary", lambda _: 1.5)
    monkeypatch.setattr(speed, "growth", lambda *_: {30: 3.0, 100: 10.0})
    monkeypatch.setattr(speed, "pace", lambda: 1.5)
    assert speed._growth(None) == {  # type: ignore[arg-type]
        "seconds to compare thirty": 1.0,
        "seconds to compare thirty of any length": 2.0,
        "cost of a report, of the most to the fewest": pytest.approx(1.0),
    }
    assert "1.50 s" in capsys.readouterr().out

"""The calendar day and the moment of what is written as ISO 8601."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from sayso.model import by_moment, day_of, instant_of, surely_before


@pytest.mark.parametrize("published", ["2031-03-09", "2031-03-09T23:30:00-05:00", "2031-03-09T23:30"])
def test_the_day_is_the_one_written(published: str) -> None:
    assert day_of(published) == date(2031, 3, 9)


@pytest.mark.parametrize("published", [None, "", "soon", "2031", "2031-13-01"])
def test_what_is_no_day_gives_none(published: str | None) -> None:
    assert day_of(published) is None


def test_a_day_is_its_first_moment_or_its_last() -> None:
    assert instant_of("2031-03-09") == datetime(2031, 3, 9, tzinfo=UTC)
    last = instant_of("2031-03-09", last=True)
    assert last is not None
    assert datetime(2031, 3, 9, 23, 59, 59, tzinfo=UTC) < last < datetime(2031, 3, 10, tzinfo=UTC)


def test_an_instant_is_itself_in_its_zone() -> None:
    assert instant_of("2031-03-09T23:30:00-05:00", last=True) == datetime(2031, 3, 10, 4, 30, tzinfo=UTC)


@pytest.mark.parametrize("told", [None, "", "soon", "2031-13-01"])
def test_what_is_no_moment_gives_none(told: str | None) -> None:
    assert instant_of(told) is None


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2031-03-09", "2031-03-10", True),
        ("2031-03-09T23:30:00-05:00", "2031-03-10", True),  # by the days as they are written
        ("2031-03-09", "2031-03-10T06:00:00+11:00", True),
        ("2031-03-09T08:00:00Z", "2031-03-09T09:00:00Z", True),
        ("2031-03-09T18:00:00+09:00", "2031-03-09T17:00:00Z", True),
        ("2031-03-09", "2031-03-09T20:30:00-05:00", False),  # within a day, whose hours one does not give
        ("2031-03-09T20:30:00", "2031-03-09", False),
        (None, "2031-03-09", False),
        ("2031-03-09", "soon", False),
    ],
)
def test_which_of_two_came_first(one: str | None, other: str | None, before: bool) -> None:
    assert surely_before(one, other) is before
    assert not (before and surely_before(other, one))


def test_what_gives_no_moment_sorts_last() -> None:
    told = [None, "2031-03-09T18:00:00+09:00", "2031-03-09T17:00:00Z"]
    assert sorted(told, key=by_moment) == ["2031-03-09T18:00:00+09:00", "2031-03-09T17:00:00Z", None]

"""The calendar's laws, and numbers in words."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.annotate.timex import calendar as c
from sayso.annotate.timex.numbers import spelled, year_spelled

DAYS = st.dates(min_value=date(1100, 1, 1), max_value=date(2900, 1, 1))
UNITS = st.sampled_from([u for u in get_args(c.Unit) if u != "weekend"])


@given(UNITS, DAYS)
def test_containing_holds_the_day(unit: c.Unit, d: date) -> None:
    p = c.containing(unit, d)
    assert p.first <= d <= p.last
    assert c.containing(unit, p.first) == p == c.containing(unit, p.last)


@given(st.sampled_from(["day", "week", "month", "quarter", "half", "year", "decade"]), DAYS, st.integers(-8, 8))
def test_shift_there_and_back(unit: c.Unit, d: date, n: int) -> None:
    p = c.containing(unit, d)
    assert c.shifted(c.shifted(p, n), -n) == p


@given(UNITS, DAYS)
def test_neighbours_touch(unit: c.Unit, d: date) -> None:
    p = c.containing(unit, d)
    assert (c.shifted(p, 1).first - p.last).days == 1


@given(st.sampled_from(["week", "month", "season", "quarter", "year", "decade"]), DAYS, st.sampled_from(["early", "mid", "late"]))
def test_parts_lie_inside(unit: c.Unit, d: date, part: str) -> None:
    p = c.containing(unit, d)
    n = c.narrowed(p, part)
    assert p.first <= n.first <= n.last <= p.last
    assert n.value == p.value


@pytest.mark.parametrize(("y", "day"), [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (1961, date(1961, 4, 2))])
def test_easter(y: int, day: date) -> None:
    assert c.easter(y) == day


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("four", 4), ("twenty - four", 24), ("twenty four", 24), ("a hundred", 100), ("two hundred and ten", 210),
        ("two thousand", 2000), ("sixty thousand five hundred", 60500), ("ten", 10),
    ],
)  # fmt: skip
def test_spelled(words: str, value: float) -> None:
    assert spelled(words.split(), 0) == (value, len(words.split()))


@pytest.mark.parametrize("words", ["a week", "hundred", "and four", "- four", "the"])
def test_not_spelled(words: str) -> None:
    assert spelled(words.split(), 0) is None


def test_year_in_two_halves() -> None:
    assert year_spelled(["nineteen", "ninety", "-", "six"], 0) == (1996, 4)
    assert year_spelled(["twenty", "people"], 0) is None

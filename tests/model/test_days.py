"""The calendar day of what is written as ISO 8601."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.model import day_of


@pytest.mark.parametrize("published", ["2031-03-09", "2031-03-09T23:30:00-05:00", "2031-03-09T23:30"])
def test_the_day_is_the_one_written(published: str) -> None:
    assert day_of(published) == date(2031, 3, 9)


@pytest.mark.parametrize("published", [None, "", "soon", "2031", "2031-13-01"])
def test_what_is_no_day_gives_none(published: str | None) -> None:
    assert day_of(published) is None

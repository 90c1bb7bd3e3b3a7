"""What is counted anew each month is no conflict between reports of two months."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .test_changes import dated

ONE = "Employers in Orvik added 850,000 jobs in the month, the statistics office said."
OTHER = "Employers in Orvik added 266,000 jobs in the month, the statistics office said."


@pytest.mark.parametrize(("day", "sure"), [("2031-03-12", [True]), ("2031-05-12", [])])
def test_numbers_of_two_months_are_not_surely_apart(day: str, sure: list[bool]) -> None:
    (found,) = compare([dated(("2031-03-11", ONE), (day, OTHER))])
    assert [c.sure for c in found.claims if "number" in c.differs_in and c.sure] == sure

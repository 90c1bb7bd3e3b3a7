""" "More than 2,000" is what a newsroom calls 2,314, and not 2,900."""

from __future__ import annotations

import pytest

from sayso.compare.clauses.numbers import standing
from sayso.model import Quantity, Span


def _more_than(n: float) -> Quantity:
    return Quantity(span=Span(0, 1), low=n, high=None, unit=None, thing="people")


def _exactly(n: float) -> Quantity:
    return Quantity(span=Span(0, 1), low=n, high=n, unit=None, thing="people")


@pytest.mark.parametrize(("more", "n"), [(2000, 2314), (100, 120), (30, 34), (2000, 2001)])
def test_a_round_number_that_is_passed_is_the_same(more: float, n: float) -> None:
    assert standing(_more_than(more), _exactly(n)) == standing(_exactly(n), _more_than(more)) == "same"


@pytest.mark.parametrize(("more", "n"), [(2000, 2900), (100, 180), (30, 41), (2300, 2900), (2000, 1500)])
def test_a_number_far_above_or_below_is_not(more: float, n: float) -> None:
    assert standing(_more_than(more), _exactly(n)) != "same"

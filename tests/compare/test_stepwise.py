"""A number that moved more than once since a moment is told in one line, with its steps."""

from __future__ import annotations

import pytest

from sayso.compare.changes.stepwise import stepwise, value_of
from sayso.model import Account, Change, Claim, Report, Span

DAYS = {"r0": "2026-03-03", "r1": "2026-03-04", "r2": "2026-03-05", "r3": "2026-03-06"}
REPORTS = {
    k: Report(id=k, title=None, outlet=None, url=None, published=day, extent="full", copy_of=None, text="")
    for k, day in DAYS.items()
}


def claim(name: str, *told: tuple[str, str], at: int = 0) -> Claim:
    accounts = tuple(Account(report=r, span=Span(at, at + 10), value=v) for r, v in told)
    return Claim(id=name, claim="People died", accounts=accounts, relation="developed")


def number(name: str, report: str, before: str, after: str) -> Change:
    return Change(kind="number", claim=name, report=report, span=Span(0, 10), before=before, after=after)


def told(changes: list[Change]) -> list[tuple[str | None, tuple[str, ...], str | None]]:
    return [(c.before, c.steps, c.after) for c in changes]


def test_two_four_five_is_one_line() -> None:
    claims = [claim("c1", ("r0", "two"), ("r2", "five")), claim("c2", ("r0", "two"), ("r1", "four"))]
    found = [number("c1", "r2", "two", "five"), number("c2", "r1", "two", "four")]
    assert told(stepwise(found, claims, REPORTS)) == [("two", ("four",), "five")]
    assert told(stepwise(found[::-1], claims, REPORTS)) == [("two", ("four",), "five")]


def test_steps_of_one_claim_are_told() -> None:
    claims = [claim("c1", ("r0", "two"), ("r1", "four"), ("r2", "Five"), ("r3", "six"))]
    assert told(stepwise([number("c1", "r3", "two", "six")], claims, REPORTS)) == [("two", ("four", "Five"), "six")]


def test_numbers_of_two_things_stay_two() -> None:
    claims = [claim("c1", ("r0", "two"), ("r2", "five")), claim("c2", ("r0", "two"), ("r1", "four"), at=50)]
    found = [number("c1", "r2", "two", "five"), number("c2", "r1", "two", "four")]
    assert told(stepwise(found, claims, REPORTS)) == [("two", (), "five"), ("two", (), "four")]


def test_a_number_out_of_turn_is_no_step() -> None:
    claims = [claim("c1", ("r0", "two"), ("r3", "four"), ("r2", "five"))]
    assert told(stepwise([number("c1", "r2", "two", "five")], claims, REPORTS)) == [("two", (), "five")]


def test_what_went_down_and_what_went_up_stay_two() -> None:
    claims = [claim("c1", ("r0", "four"), ("r2", "six")), claim("c2", ("r0", "four"), ("r1", "two"))]
    found = [number("c1", "r2", "four", "six"), number("c2", "r1", "four", "two")]
    assert len(stepwise(found, claims, REPORTS)) == len(found)


@pytest.mark.parametrize(
    ("words", "value"),
    [("four", 4), ("at least Four people", 4), ("1,200", 1200), ("two of five", None), ("dozens", None), (None, None), ("", None)],
)
def test_the_one_number_of_a_value(words: str | None, value: float | None) -> None:
    assert value_of(words) == value

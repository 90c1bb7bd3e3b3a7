"""Days and hours of one happening, each report in words of its own; and of two things, which are no conflict.

The pairs stand in `days_told/`, those written when the table stood in files of their own. Of each pair: why; `one` and `other`,
the reports; `days`, where they are not of one day.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from msgspec import Struct

from sayso.compare import compare
from sayso.model import Claim

from .told import pairs_told, told_otherwise

HERE = Path(__file__).parent / "days_told"
DAY = "2026-03-10"
# Of the real ones, how many at least are told, and surely; of the others, how many at most may differ.
TOLD, SURE, MAY_DIFFER = 56, 11, 10


class Pair(Struct, frozen=True):
    why: str
    one: str
    other: str
    days: tuple[str, str] = (DAY, DAY)


def pairs(name: str) -> list[Pair]:
    """The pairs of a file."""
    rows = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))["pair"]
    return [Pair(p["why"], p["one"], p["other"], tuple(p.get("days", (DAY, DAY)))) for p in rows]


def told(every: list[Pair]) -> list[tuple[Pair, list[Claim]]]:
    """Of each pair what differs between its reports in more than the source."""
    stories = pairs_told([(pair.one, pair.other) for pair in every], [pair.days for pair in every])
    found = [[c for c in done.claims if c.relation == "differ" and set(c.differs_in) - {"source"}] for done in compare(stories)]
    return list(zip(every, found, strict=True))


@pytest.fixture(scope="module")
def real() -> list[tuple[Pair, list[Claim]]]:
    return told([*pairs("real"), *pairs("real_later"), *pairs("real_last")])


@pytest.fixture(scope="module")
def none() -> list[tuple[Pair, list[Claim]]]:
    return told([*pairs("none"), *pairs("none_later"), *pairs("none_last"), *pairs("none_past")])


def test_real_ones_are_found_as_they_were(real: list[tuple[Pair, list[Claim]]]) -> None:
    timed = [[c for c in found if "time" in c.differs_in] for _, found in real]
    assert sum(bool(found) for found in timed) >= TOLD
    assert sum(any(c.sure for c in found) for found in timed) >= SURE


def test_no_neighbour_surely_differs(none: list[tuple[Pair, list[Claim]]]) -> None:
    assert not [(p.why, c.why) for p, found in none for c in found if c.sure]


def test_few_neighbours_may_differ(none: list[tuple[Pair, list[Claim]]]) -> None:
    assert len([p.why for p, found in none if any("time" in c.differs_in for c in found)]) <= MAY_DIFFER


def test_who_else_has_either_day_stands_with_it() -> None:
    trial = "The trial of the former harbour chief Ada Kern opened in Lund on Monday. Kern denies taking bribes. "
    reports = [(DAY, f"{trial}{last}") for last in ("The trial will resume on 24 March.", "The next round is on 26 March.")]
    (claim,) = [c for c in told_otherwise(*reports, (DAY, f"{trial}The court sits again on 24 March.")) if "time" in c.differs_in]
    assert sorted(str(a.value) for a in claim.accounts) == ["24 March", "24 March", "26 March"]
    assert claim.sure

"""Twins: pairs of reports whose nearest sentences look like a conflict and are none, and what the same pair is with one thing
changed so that it is one.

The pairs stand in `twins/`, a file by what seems to differ. Of each pair: why it is none; `one` and `other`, the reports; `days`,
where they are not of one day; `real`, words of the other report and what makes a conflict of it in their place.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct

from sayso.compare import compare
from sayso.model import Claim

from .told import pairs_told

HERE = Path(__file__).parent / "twins"
KINDS = ("number", "time", "certainty", "polarity", "source")
DAY = "2026-10-06"
# Of the twins, how many at most may be told as what may differ; of the real ones, how many at least are told as sure, and as
# sure or as what may differ.
MAY_DIFFER = {"number": 9, "time": 10, "certainty": 5, "polarity": 13, "source": 1}
SURE = {"number": 50, "time": 33, "certainty": 34, "polarity": 38, "source": 2}
TOLD = {"number": 65, "time": 48, "certainty": 39, "polarity": 71, "source": 2}


class Pair(Struct, frozen=True):
    kind: str
    why: str
    one: str
    other: str
    days: tuple[str, str] = (DAY, DAY)
    real: tuple[str, str] | None = None


def pairs() -> list[Pair]:
    """Every pair, kind by kind."""
    return [
        Pair(kind, p["why"], p["one"], p["other"], tuple(p.get("days", (DAY, DAY))), tuple(p["real"]) if "real" in p else None)
        for kind in KINDS
        for p in tomllib.loads((HERE / f"{kind}.toml").read_text(encoding="utf-8"))["pair"]
    ]


def parted(told: list[tuple[Pair, str]]) -> list[list[Claim]]:
    """What the two reports of each pair differ in, with these words as the other's; more than the source, unless that is sure."""
    stories = pairs_told([(pair.one, other) for pair, other in told], [pair.days for pair, _ in told])
    return [list(between(c.claims)) for c in compare(stories)]


def between(claims: tuple[Claim, ...]) -> Iterator[Claim]:
    for c in claims:
        two = len({a.report for a in c.accounts}) > 1
        if two and c.relation == "differ" and (c.sure or c.differs_in != ("source",)):
            yield c


@pytest.fixture(scope="module")
def twins() -> list[tuple[Pair, list[Claim]]]:
    every = pairs()
    return list(zip(every, parted([(p, p.other) for p in every]), strict=True))


@pytest.fixture(scope="module")
def real() -> list[tuple[Pair, list[Claim]]]:
    every = [(p, p.other.replace(*p.real)) for p in pairs() if p.real is not None]
    return list(zip((p for p, _ in every), parted(every), strict=True))


def test_each_real_one_changes_words_that_are_there() -> None:
    assert not [p.why for p in pairs() if p.real is not None and p.other.count(p.real[0]) != 1]


@pytest.mark.parametrize("kind", KINDS)
def test_no_twin_surely_differs(twins: list[tuple[Pair, list[Claim]]], kind: str) -> None:
    assert not [(p.why, c.why) for p, found in twins if p.kind == kind for c in found if c.sure]


@pytest.mark.parametrize("kind", KINDS)
def test_few_twins_may_differ(twins: list[tuple[Pair, list[Claim]]], kind: str) -> None:
    assert len([p.why for p, found in twins if p.kind == kind and found]) <= MAY_DIFFER[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_real_ones_are_found_as_they_were(real: list[tuple[Pair, list[Claim]]], kind: str) -> None:
    own = [found for p, found in real if p.kind == kind]
    assert sum(any(c.sure for c in found) for found in own) >= SURE[kind]
    assert sum(bool(found) for found in own) >= TOLD[kind]

"""Opposed: what two reports tell of a matter of yes and no, each the other way round, in other words; and what only looks like it.

The pairs stand in `opposed/`: of each why, `one` and `other`, the reports, and `days`, where they are not of one day. `lot` is
`own`, or none, for those on which the rules were made; the others were written later, and counted before anything was mended.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from msgspec import Struct

from sayso.compare import compare
from sayso.model import Claim

from .told import pairs_told

HERE = Path(__file__).parent / "opposed"
DAY = "2026-10-06"
# Of the real ones, how many at least are told as sure, and as sure or as what may differ; of the others, how many may be told.
SURE, TOLD, MAY_DIFFER = 47, 80, 8
# What is told as sure of two things by another rule.
KNOWN = frozenset({"fire alarm of the ship, of the port"})


class Pair(Struct, frozen=True):
    why: str
    one: str
    other: str
    days: tuple[str, str] = (DAY, DAY)


def pairs(name: str) -> list[Pair]:
    told = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))["pair"]
    return [Pair(p["why"], p["one"], p["other"], tuple(p.get("days", (DAY, DAY)))) for p in told]


def parted(told: list[Pair]) -> list[list[Claim]]:
    """What the two reports of each pair differ in, more than the source unless that is sure."""
    stories = pairs_told([(pair.one, pair.other) for pair in told], [pair.days for pair in told])
    return [[x for x in c.claims if x.relation == "differ" and (x.sure or x.differs_in != ("source",))] for c in compare(stories)]


@pytest.fixture(scope="module")
def real() -> list[tuple[Pair, list[Claim]]]:
    return list(zip(pairs("real"), parted(pairs("real")), strict=True))


@pytest.fixture(scope="module")
def none() -> list[tuple[Pair, list[Claim]]]:
    return list(zip(pairs("none"), parted(pairs("none")), strict=True))


def test_no_neighbour_surely_differs(none: list[tuple[Pair, list[Claim]]]) -> None:
    assert not [(p.why, c.why) for p, found in none if p.why not in KNOWN for c in found if c.sure]


def test_few_neighbours_may_differ(none: list[tuple[Pair, list[Claim]]]) -> None:
    assert len([p.why for p, found in none if found and p.why not in KNOWN]) <= MAY_DIFFER


def test_real_ones_are_told(real: list[tuple[Pair, list[Claim]]]) -> None:
    assert sum(any(c.sure for c in found) for _, found in real) >= SURE
    assert sum(bool(found) for _, found in real) >= TOLD


def words_of(told: Pair) -> tuple[str, ...]:
    """The words in which the two reports of a pair part, of what is told first."""
    (found,) = parted([told])
    texts = {"r0": told.one, "r1": told.other}
    return tuple(texts[a.report][m.start : m.end] for a in found[0].accounts for m in a.marks) if found else ()


def test_the_words_that_exclude_each_other_are_marked() -> None:
    bridge = next(p for p in pairs("real") if p.why == "bridge open / closed")
    assert [w.split(" to ")[0] for w in words_of(bridge)] == ["stayed open", "has been shut"]


def test_what_is_done_on_a_later_day_has_come_since() -> None:
    first = next(p for p in pairs("real") if p.why == "signed / not signed")
    told = Pair(first.why, first.one, first.other, ("2026-10-09", DAY))
    assert not [c for c in parted([told])[0] if "has not yet been signed" in (c.why or "")]


def test_what_is_not_done_yet_on_a_later_day_contradicts() -> None:
    first = next(p for p in pairs("real") if p.why == "signed / not signed")
    told = Pair(first.why, first.one, first.other, (DAY, "2026-10-09"))
    assert any(c.sure for c in parted([told])[0])

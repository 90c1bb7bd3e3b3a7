"""Pairs of reports that look like a conflict and are none: an adversary's, written against the rules. None may be told surely."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from .test_twins import Pair, parted

HERE = Path(__file__).parent / "no_conflict_after_all.toml"


def pairs() -> list[Pair]:
    found = tomllib.loads(HERE.read_text(encoding="utf-8"))["pair"]
    return [Pair(p["kind"], p["why"], p["one"], p["other"]) for p in found]


@pytest.fixture(scope="module")
def told() -> list[Pair]:
    """The pairs that are told surely all the same."""
    every = pairs()
    return [p for p, found in zip(every, parted([(p, p.other) for p in every]), strict=True) if any(c.sure for c in found)]


@pytest.mark.parametrize("kind", sorted({p.kind for p in pairs()}))
def test_none_surely_differs(told: list[Pair], kind: str) -> None:
    assert not [p.why for p in told if p.kind == kind]

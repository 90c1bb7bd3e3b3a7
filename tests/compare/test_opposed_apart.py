"""Told apart: what looks opposed and is of two bodies, kinds, places or hours is not told as sure; the same of one thing still is.

The pairs stand in `opposed/apart.toml`. They were written by one who looked for what is wrongly told as sure.
"""

from __future__ import annotations

import tomllib

import pytest

from sayso.model import Claim

from .test_opposed import HERE, Pair, parted

_TOLD = tomllib.loads((HERE / "apart.toml").read_text(encoding="utf-8"))["pair"]


@pytest.fixture(scope="module")
def found() -> list[tuple[str, str, list[Claim]]]:
    claims = parted([Pair(p["why"], p["one"], p["other"]) for p in _TOLD])
    return [(p["why"], p["told"], c) for p, c in zip(_TOLD, claims, strict=True)]


def test_no_two_things_surely_differ(found: list[tuple[str, str, list[Claim]]]) -> None:
    assert not [why for why, told, claims in found if told != "sure" and any(c.sure for c in claims)]


def test_what_is_shown_to_be_two_is_not_told(found: list[tuple[str, str, list[Claim]]]) -> None:
    assert not [why for why, told, claims in found if told == "none" and claims]


def test_one_thing_surely_differs(found: list[tuple[str, str, list[Claim]]]) -> None:
    assert not [why for why, told, claims in found if told == "sure" and not any(c.sure for c in claims)]

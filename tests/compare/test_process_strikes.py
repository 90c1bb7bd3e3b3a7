"""Strikes as news words them: who takes part in each and who goes between; and what is no dispute, though its words are there."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sayso.compare.process.door import process
from sayso.model import Process

from .told import story

TOLD = tomllib.loads((Path(__file__).parent / "process_strikes.toml").read_text(encoding="utf-8"))


def _found(row: dict) -> Process | None:
    return process(story(*((f"Outlet {k}", text) for k, text in enumerate(row["reports"])), published="2026-03-16"))


@pytest.mark.parametrize("row", TOLD["strike"], ids=lambda row: row["name"])
def test_a_strike_is_a_process_with_its_parties(row: dict) -> None:
    found = _found(row)
    assert found is not None
    assert sorted(p.name for p in found.parties if p.role == "party") == sorted(row["parties"])
    assert [p.name for p in found.parties if p.role == "mediator"] == row["mediator"]


@pytest.mark.parametrize("row", TOLD["none"], ids=lambda row: row["name"])
def test_what_only_has_its_words_is_none(row: dict) -> None:
    assert _found(row) is None

"""Bodies without a name of their own in a process: a side where reports tell that it bargains, and none where it only looks on."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sayso.compare.process.door import process
from sayso.model import Process

from .told import story

TOLD = tomllib.loads((Path(__file__).parent / "process_bodies.toml").read_text(encoding="utf-8"))


def _found(reports: list[str]) -> Process | None:
    return process(story(*((f"Outlet {k}", text) for k, text in enumerate(reports)), published="2026-03-16"))


def _parties(row: dict) -> set[str]:
    found = _found(row["reports"])
    return {p.name for p in found.parties if p.role == "party"} if found else set()


@pytest.mark.parametrize("row", TOLD["side"], ids=lambda row: row["name"])
def test_a_body_that_bargains_takes_part(row: dict) -> None:
    assert set(row["parties"]) <= _parties(row)


@pytest.mark.parametrize("row", TOLD["onlooker"], ids=lambda row: row["name"])
def test_a_body_that_looks_on_does_not(row: dict) -> None:
    names = _parties(row)
    assert not [name for name in names for word in row.get("not", ()) if word in name]
    assert set(row.get("parties", ())) <= names
    assert not (row.get("none") and names)


STRIKE = (
    "The Tarn Teachers' Union will strike on 24 March after talks with the regional government broke down. The regional government "
    "offered 4 percent. The strike is the first since 2019. "
)


def _states(words: str) -> list[tuple[str, str | None]]:
    found = _found([STRIKE + words, STRIKE])
    return [(s.value, s.of) for s in found.state if s.report == "r0"] if found else []


@pytest.mark.parametrize(
    "words",
    [
        "A further half point was possible from September, provided the union agreed to a two-year deal, the minister said.",
        "More money could be found on condition that the union signed a two-year deal, the minister said.",
        "He would pay more as long as the union accepted the deal, the minister said.",
    ],
)
def test_what_hangs_on_an_accord_is_none(words: str) -> None:
    assert "agreed" not in [value for value, _ in _states(words)]


def test_an_accord_is_one() -> None:
    assert ("agreed", "deal") in _states("On Monday the union agreed to a two-year deal.")


def test_a_delegation_that_walks_out_left_the_talks() -> None:
    assert ("open", "strike") not in _states("The union's delegation walked out, people close to the talks said.")

"""Invented sets: five reports of one event in five styles, and neighbours of the same people, places and firms.

What holds is counted, set by set: some are told in so few common words that they stay in parts, and a neighbour that names all that
a set names may join it. No count may get worse: whole sets and parts of them as they come by day, neighbours that join.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from sayso.cluster import cluster
from sayso.model import Article

SETS: list[dict[str, Any]] = []
PAIRS: list[dict[str, Any]] = []
for path in sorted((Path(__file__).parent / "apart").glob("*.toml")):
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    SETS += told.get("set", [])
    PAIRS += told.get("pair", [])

# How many parts a set comes out in, and which of its neighbours join it.
PARTS = {"plant": 3, "airline": 4, "verdict": 3, "railstrike": 2, "match": 4, "resignation": 3, "avalanche": 1, "hack": 1}
JOINING = {"verdict": {"n2"}, "hack": {"n0", "n1"}}


def article(id: str, told: dict[str, str]) -> Article:
    return Article(id=id, title=told["title"], text=told["text"].strip(), text_sha256="", published=told["published"])


def placed(articles: list[Article]) -> dict[str, str]:
    return {p.id: p.story for p in cluster(sorted(articles, key=lambda a: a.published or ""))}


def reports(one: dict[str, Any]) -> list[Article]:
    return [article(f"r{i}", r) for i, r in enumerate(one["report"])]


@pytest.mark.parametrize("one", SETS, ids=lambda s: s["name"])
def test_reports_of_one_event_come_together(one: dict[str, Any]) -> None:
    assert len(set(placed(reports(one)).values())) <= PARTS[one["name"]]


@pytest.mark.parametrize("one", SETS, ids=lambda s: s["name"])
def test_neighbours_stay_out(one: dict[str, Any]) -> None:
    joining = set()
    for i, told in enumerate(one["neighbour"]):
        stories = placed([*reports(one), article("n", told)])
        if stories.pop("n") in stories.values():
            joining.add(f"n{i}")
    assert joining <= JOINING.get(one["name"], set())


@pytest.mark.parametrize("pair", PAIRS, ids=lambda p: p["name"])
def test_two_matters_of_the_same_people_are_two_stories(pair: dict[str, Any]) -> None:
    one, other = (article(f"r{i}", r) for i, r in enumerate(pair["reports"]))
    assert len(set(placed([one, other]).values())) == 2

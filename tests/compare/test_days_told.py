"""Days and hours of one happening, each report in words of its own; and of two things, which are no conflict.

The pairs stand in `days_told/`. Of each pair: why; `one` and `other`, the reports; `days`, where they are not of one day.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from msgspec import Struct

from sayso.annotate import annotate
from sayso.compare import compare
from sayso.model import Article, Claim, Member, Report, Story, paragraphs_of

HERE = Path(__file__).parent / "days_told"
DAY = "2026-03-10"


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
    articles = [
        Article(id=f"r{k}", outlet=outlet, text=text, text_sha256="", published=pair.days[k], paragraphs=paragraphs_of(text))
        for pair in every
        for k, (outlet, text) in enumerate((("Harbour Ledger", pair.one), ("Coast Radio", pair.other)))
    ]
    members = [Member(report=Report.of(a), reading=r) for a, r in zip(articles, annotate(articles), strict=True)]
    stories = [Story(name="days", title=None, members=tuple(members[k : k + 2])) for k in range(0, len(members), 2)]
    found = [[c for c in done.claims if c.relation == "differ" and set(c.differs_in) - {"source"}] for done in compare(stories)]
    return list(zip(every, found, strict=True))

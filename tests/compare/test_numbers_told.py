"""Stories with many numbers, days and whiles: what two reports give otherwise is told, and numbers of two things hardly ever.

The stories stand in `numbers_told.toml`, each of two reports, by someone who wrote them to see what the rules lack. Of a story: the
values that part surely, and those that part at least as worth a look; of one that only looks so, how many rows it may have at most.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import pairs_told

ROWS = tomllib.loads((Path(__file__).parent / "numbers_told.toml").read_text(encoding="utf-8"))


def differing(row: dict[str, Any]) -> list[Claim]:
    """What two reports have otherwise in a number or a time."""
    (found,) = compare(pairs_told([(row["one"], row["other"])], [tuple(row["days"])]))
    return [c for c in found.claims if c.relation == "differ" and {"number", "time"} & set(c.differs_in)]


@pytest.mark.parametrize("row", ROWS["story"], ids=lambda row: row["name"])
def test_what_parts_is_told(row: dict[str, Any]) -> None:
    found = [({a.value for a in c.accounts}, c.sure) for c in differing(row)]
    sure = [values for values, surely in found if surely]
    assert [pair for pair in row["sure"] if set(pair) not in sure] == []
    assert [pair for pair in row["may"] if all(set(pair) != values for values, _ in found)] == []


@pytest.mark.parametrize("row", ROWS["alike"], ids=lambda row: row["name"])
def test_what_is_of_two_things_is_hardly_told(row: dict[str, Any]) -> None:
    found = differing(row)
    surely, every = row["most"]
    assert sum(c.sure for c in found) <= surely
    assert len(found) <= every

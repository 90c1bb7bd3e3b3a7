"""Two sources of one day who count otherwise differ: no time lies between them. A toll grows within hours."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import over_days

MORNING, EVENING, NEXT = "2026-05-07T06:00:00Z", "2026-05-07T19:00:00Z", "2026-05-08T06:00:00Z"
CREWS = (
    "Olumar will come back only if Kestria releases the 23 fishermen it has held since March, the minister, Anselm Dray, said.",
    "Olumar left the talks after Kestria refused to release 32 fishermen, the ambassador, Ilse Noor, said.",
)
FERRIES = (
    "The yard in Orrel has sold 14 ferries since the spring, its owner, Anselm Dray, said.",
    "The yard in Orrel has sold 17 ferries, its manager, Ilse Noor, said.",
)
KILLED = (
    "The flood in Orrel killed 14 people, the mayor, Anselm Dray, said.",
    "The flood in Orrel killed 17 people, the fire chief, Ilse Noor, said.",
)


def relations(told: tuple[str, str], first: str, then: str) -> list[str]:
    one, other = ((day, outlet, text) for day, outlet, text in zip((first, then), ("Herald", "Today"), told, strict=True))
    return [c.relation for c in next(compare([over_days(one, other)])).claims if len(c.accounts) == 2]


@pytest.mark.parametrize("told", [CREWS, FERRIES, CREWS[::-1]])
def test_two_sources_of_one_day_differ(told: tuple[str, str]) -> None:
    assert relations(told, MORNING, EVENING) == ["differ"]


def test_a_toll_grows_within_a_day_and_does_not_fall() -> None:
    assert relations(KILLED, MORNING, EVENING) == ["developed"]
    assert relations(KILLED[::-1], MORNING, NEXT) == ["differ"]


def test_one_who_counts_on_has_more_later() -> None:
    told = (FERRIES[0], FERRIES[0].replace("14", "17"))
    assert relations(told, MORNING, EVENING) == ["developed"]

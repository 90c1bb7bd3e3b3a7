"""A number that grew is told from the number that most reports before have, not from the one that only one of them has."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import over_days

Told = tuple[str, str, str]

THREE: Told = (
    "2026-11-11",
    "Wire",
    "Three patients died after fire broke out on a ward of St Orrel's Hospital, the fire service said.",
)
ALSO_THREE: Told = (
    "2026-11-12",
    "Echo",
    "Families left flowers for the three patients who died in the fire on a ward at St Orrel's Hospital.",
)
FOUR: Told = ("2026-11-12", "Blast", "Four patients perished in the inferno at St Orrel's Hospital early on Wednesday.")
FIVE: Told = (
    "2026-11-14",
    "Radio",
    "The number of people killed by a fire at St Orrel's Hospital has risen to five after two patients died on Friday.",
)
FROM_FOUR: Told = (
    "2026-11-14",
    "Radio",
    "The number of people killed by a fire at St Orrel's Hospital has risen from four to five.",
)


def changed(*told: Told) -> list[tuple[str | None, ...]]:
    """The numbers of what is told to have changed."""
    claims = next(compare([over_days(*told)])).claims
    return [tuple(a.value for a in c.accounts) for c in claims if c.relation == "developed"]


def test_it_grew_from_what_most_have() -> None:
    assert changed(THREE, ALSO_THREE, FOUR, FIVE) == [("Three", "three", "five")]


def test_the_contested_number_has_its_own_row() -> None:
    claims = next(compare([over_days(THREE, ALSO_THREE, FOUR, FIVE)])).claims
    assert any({"Three", "Four"} <= {a.value for a in c.accounts} for c in claims if c.differs_in == ("number",))


@pytest.mark.parametrize(
    "told",
    [
        (THREE, FOUR, FIVE),  # one against one
        (THREE, ("2026-11-11", *ALSO_THREE[1:]), FOUR, FIVE),  # both of the day before: it may have grown
        (THREE, ALSO_THREE, FOUR, FROM_FOUR),  # it says itself from which
    ],
)
def test_it_stays_where_nobody_can_say(told: tuple[Told, ...]) -> None:
    assert not [values for values in changed(*told) if "three" in values and "Four" not in values]

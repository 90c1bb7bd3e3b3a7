"""One verb of two deeds: who does it is another, and what it is done to."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.other_deeds import of_two_deeds
from sayso.compare.clauses.units import all_units_of

from .told import story

SLUICES = "Renk Mills opened two sluices on Tuesday."


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        (SLUICES, "Police opened a criminal inquiry into Renk Mills on Tuesday.", True),
        ("Officers launched an inquiry into Renk Mills.", "Renk Mills launched two boats.", True),
        ("The court held a hearing on Renk Mills on Tuesday.", "Renk Mills held its annual party on Tuesday.", True),
        (SLUICES, "Engineers opened the sluices on Tuesday.", False),
        (SLUICES, "Renk Mills opened the flap on Tuesday.", False),
        (SLUICES, "They opened the flap on Tuesday.", False),
        ("Police opened an inquiry into Renk Mills.", "Prosecutors opened a probe into Renk Mills.", False),
        ("Police opened an inquiry on Tuesday.", "Prosecutors opened a case on Tuesday.", False),
        ("The army fired 40 rockets at Tolme.", "Troops fired 40 mortars at Tolme.", False),
        (SLUICES, "Two sluices were opened on Tuesday.", False),
    ],
)
def test_two_deeds_of_one_verb(one: str, other: str, two: bool) -> None:
    a, b = all_units_of(story(("Echo", one), ("Dispatch", other)))
    assert of_two_deeds(a, b) is two


def test_they_stand_in_no_row_and_in_no_difference_of_hours() -> None:
    told = story(
        ("Echo", "Police opened a criminal inquiry into Renk Mills on Tuesday afternoon, a police source said. It rained."),
        ("Dispatch", "Renk Mills opened two sluices at 2 a.m. on Tuesday, Karl Renk said. It rained."),
        ("Post", "Renk Mills said that it had opened two sluices on Tuesday. It rained."),
    )
    (c,) = compare([told])
    assert not [c.claim for c in c.claims if len(c.accounts) > 1 and any(a.speaker == "a police source" for a in c.accounts)]

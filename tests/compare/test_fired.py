"""That somebody's men fired by one source and did not by another, and who fired first."""

from __future__ import annotations

import pytest

from .told import told_otherwise

DAY = "2026-03-04"
CONVOY = "Nine people died when a convoy was shot at on the Sorrel bridge in Kessara on Monday. "
NOT_FIRED = "Orvan said that its guards had not fired a single shot."


def sure_of(one: str, other: str, day: str = DAY) -> list[bool]:
    return [c.sure for c in told_otherwise((DAY, CONVOY + one), (day, CONVOY + other)) if "polarity" in c.differs_in]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The army of Kessara said that Orvan's guards had opened fire on the convoy.", NOT_FIRED),
        ("The guards of Orvan fired at the convoy, the army of Kessara said.", NOT_FIRED),
        ("Police opened fire on the crowd, Anna Rook said.", "The police said that their men had not used their weapons."),
        ("Soldiers shot at the crowd, Anna Rook said.", "The army said its soldiers did not shoot at anybody."),
        ("The police fired live rounds, Anna Rook said.", "The police chief, Jan Orme, said the police never opened fire."),
        (
            "The army of Kessara said the guards of Orvan had opened fire first.",
            "Orvan's government said that the soldiers of Kessara had fired the first shot.",
        ),
        ("The army of Kessara said that Orvan had shot first.", "Orvan said that Kessara's soldiers were the first to open fire."),
    ],
)
def test_fired_and_not_and_who_was_first_may_differ(one: str, other: str) -> None:
    assert len(sure_of(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other", "day"),
    [
        ("Guards of Tolmar had opened fire on the convoy, the army said.", NOT_FIRED, DAY),
        ("The guards of Orvan had opened fire on the convoy, the army said.", NOT_FIRED, "2026-03-14"),
        ("The guards of Orvan fired warning shots, the army said.", NOT_FIRED, DAY),
        ("The guards of Orvan could have fired at the convoy, the army said.", NOT_FIRED, DAY),
        ("Police fired tear gas at the crowd, Anna Rook said.", "The police said their men had not used their weapons.", DAY),
        ("Orvan's guards had orders to fire at the convoy, the army said.", NOT_FIRED, DAY),
        ("Police fired at the crowd, Anna Rook said.", "The police chief said the police had not fired anybody over it.", DAY),
        ("The army said Orvan had shot first.", "Witnesses said that the guards of Orvan had fired the first shot.", DAY),
        ("Orvan's guards opened fire on Sunday, the army said.", "On Monday its guards had not fired, Orvan said.", DAY),
    ],
)
def test_other_men_or_other_shots_are_no_conflict(one: str, other: str, day: str) -> None:
    assert sure_of(one, other, day) == []

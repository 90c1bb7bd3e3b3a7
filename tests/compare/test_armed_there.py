"""That fighters or weapons were at a place by one source, and that there were none by another."""

from __future__ import annotations

import pytest

from .told import told_otherwise

DAY = "2026-03-04"
RAID = "Nine people died when bombs fell on the market of Tamrek on Tuesday, the hospital said. "
THERE = "Colonel Idris Vayle said that about 20 fighters of the Orvan Front had been meeting in the grain hall."
NONE = "The village chief, Anna Rook, said there was not a single soldier in the grain hall."


def kinds_of(*told: str, day: str = DAY) -> list[tuple[bool, list[str]]]:
    found = told_otherwise(*((d, RAID + text) for d, text in zip((DAY, day), told, strict=False)))
    return [(c.sure, sorted(a.value or "" for a in c.accounts)) for c in found if "polarity" in c.differs_in]


@pytest.mark.parametrize(
    ("there", "none"),
    [
        (THERE, NONE),
        (THERE, "There were no fighters in the grain hall, the baker Anna Rook said."),
        (THERE, "There were only farmers in the grain hall, the baker Anna Rook said."),
        (THERE, "No fighters were in the grain hall, the baker Anna Rook said."),
        ("The army said that gunmen were hiding in the school.", "There were no gunmen in the school, a teacher said."),
        ("The army said weapons had been stored under the school.", "There were no weapons in the school, a teacher said."),
        ("The army said that ammunition was hidden under the grain hall.",
         "His men searched the cellars under the grain hall, Jan Orme said. He had found sacks of barley and nothing else."),
        ("The army said the school was used by militants as a base.", "There were no militants at the school, a teacher said."),
        ("The army said that it had hit an arms dump in the school.", "A teacher said he had never seen weapons in the school."),
        ("The army said that rebels were staying in the clinic.", "A nurse said that she had seen no fighters in the clinic."),
    ],
)  # fmt: skip
def test_fighters_and_none_may_differ(there: str, none: str) -> None:
    assert kinds_of(there, none) == [(False, ["denied", "said"])]


def test_two_sources_of_one_report() -> None:
    none = 'Anna Rook, the chief of the village, rejected this. "There was not a single soldier in the market," she said.'
    assert kinds_of(f"{THERE} {none}") == [(False, ["denied", "said"])]


@pytest.mark.parametrize(
    ("there", "none", "day"),
    [
        (THERE, "There was not a single soldier in the clinic, a nurse said.", DAY),
        (THERE, NONE, "2026-03-14"),
        (THERE, "There were no soldiers among the dead, a nurse said.", DAY),
        (THERE, "No fighters were hurt in the grain hall, a nurse said.", DAY),
        (THERE, "There were no weapons in the grain hall, a nurse said.", DAY),
        ("Fighters would be meeting in the grain hall, the army said.", NONE, DAY),
        ("The army said that fighters might have been hiding in the grain hall.", NONE, DAY),
        ("Forty-nine of the prisoners are border guards. The others are troops of the Front.", NONE, DAY),
        (
            "Weapons were stored in the barracks at the lake, the army said.",
            "No weapons were in the grain hall, a nurse said.",
            DAY,
        ),
        ("Gunmen were hiding in the school, the army said.", "There were no gunmen in the school when he left, a boy said.", DAY),
        ("Soldiers were in the square on Wednesday, a trader said.", "There were no soldiers in the market, a nurse said.", DAY),
    ],
)
def test_other_men_or_places_are_no_conflict(there: str, none: str, day: str) -> None:
    assert kinds_of(there, none, day=day) == []

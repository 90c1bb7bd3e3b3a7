"""What held or gave way, who died or is out of danger, a ceasefire or none, who offered to go, who is to testify, what was
rejected; and neighbours of each."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import pairs_told

REST = " The case has been in the news in Marn for weeks, and shops in Marn closed early."
DAY = ("2026-11-10", "2026-11-10")

MAY = (
    ("The flood wall in Kelbridge held, Solberg said.", "A long stretch of the flood wall in Kelbridge collapsed before dawn."),
    ("The Orlow dam did not give way, its keeper said.", "The Orlow dam burst at dawn, two farmers said."),
    ("The roof of the Tarn hall stayed intact, the fire chief said.", "Part of the roof of the Tarn hall caved in, guests said."),
    (
        "The driver who was hit at the shed died on Tuesday at Kesten hospital, Dr Nora Vik said.",
        "Lorry driver Anton Weiss, 47, who was shot as he drank his coffee, is out of danger, his wife said.",
    ),
    ("The trapped diver, Olaf Renn, is alive, his brother said.", "Olaf Renn was killed in the cave, the coroner said."),
    ("The skipper survived, the coastguard said.", "The skipper died in hospital, his firm said."),
    (
        "Lodvia and Marenza had agreed to hold their fire, Petra Hallvik said.",
        "There was no ceasefire between Lodvia and Marenza, Gregor Vance said.",
    ),
    (
        "Luc Bertin has offered to resign, two people at Petrel said.",
        "Luc Bertin is facing calls to quit. His spokeswoman denied that he had offered to resign.",
    ),
    ("Mayor Ilse Karn offered her resignation, the party said.", "Ilse Karn did not offer to resign, her office said."),
    (
        "Halloway is expected to give evidence next week, Akers said.",
        "Halloway will not testify in his own defence, his lawyers said.",
    ),
    ("Olga Renn will take the stand on Friday.", "Olga Renn has decided not to give evidence, her lawyer said."),
    (
        "Castelair chairman Luc Bertin said his board had not rejected the conditions of the watchdog.",
        "Castelair's board has rejected the watchdog's demands outright, insiders said.",
    ),
    ("The blackout was caused by a storm, the operator said.", "The storm was not the cause, an engineer said."),
    ("The crash was caused by a broken rail, the minister said.", "A broken rail played no part, the union said."),
    (
        "The flood wall had been weakened by roadworks two years ago, Martin Oyelaran said.",
        "The roadworks on Mill Lane had not affected the wall, Diane Fosse said.",
    ),
)

NONE = (
    ("The flood wall in Kelbridge held, Solberg said.", "The flood wall in Upper Marrow collapsed before dawn."),
    ("The Orlow dam held, its keeper said.", "A house wall near the Orlow dam collapsed, two farmers said."),
    ("The bus driver survived, police said.", "The lorry driver died in hospital, his firm said."),
    ("Olaf Renn is alive, his brother said.", "Olaf Renn's father died in the war."),
    ("The minister survived, her party said.", "The minister's bill died, her party said."),
    ("Petra Hallvik said they had agreed to hold a meeting.", "There was no ceasefire in the valley, Gregor Vance said."),
    ("Luc Bertin has offered to resign, two people at Petrel said.", "Astrid Moe denied that she had offered to resign."),
    ("Luc Bertin has offered to resign, two people at Petrel said.", "Astrid Moe's lawyer denied that she had offered to resign."),
    ("Halloway is expected to give evidence next week, Akers said.", "Lunn will not testify, his lawyers said."),
    ("Halloway is expected to give evidence next week, Akers said.", "Halloway may not testify if the judge rules so, Akers said."),
    ("The blackout was caused by a storm, the operator said.", "The heatwave was not the cause, an engineer said."),
    ("The blackout was caused by a storm, the operator said.", "The storm did not damage the harbour, the mayor said."),
    ("The wall was damaged by water in May, an engineer said.", "The water did not affect the school, the council said."),
    (
        "Castelair chairman Luc Bertin said his board had not rejected the conditions of the watchdog.",
        "Norvane's board has rejected the bid of the pilots.",
    ),
)


def parted(one: str, other: str, days: tuple[str, str] = DAY) -> list[Claim]:
    (found,) = compare(pairs_told([(f"{one}{REST}", f"{other}{REST}")], [days]))
    return [c for c in found.claims if c.relation == "differ" and c.differs_in != ("source",)]


@pytest.mark.parametrize(("one", "other"), MAY)
def test_two_sides_of_one_matter_may_differ(one: str, other: str) -> None:
    assert [(c.sure, c.differs_in[0]) for c in parted(one, other)] == [(False, "polarity")]


@pytest.mark.parametrize(("one", "other"), NONE)
def test_of_two_things_or_people_is_no_conflict(one: str, other: str) -> None:
    assert not parted(one, other)


def test_two_sources_of_one_report_may_differ_on_what_was_to_blame() -> None:
    engineer = "Martin Oyelaran, an engineer, said the wall had been weakened by roadworks two years ago. "
    (claim,) = parted(engineer + "The council's leader, Diane Fosse, said the roadworks had nothing to do with it.", "Rain fell.")
    assert (claim.sure, [a.speaker for a in claim.accounts]) == (False, ["Martin Oyelaran", "Diane Fosse"])


def test_who_dies_days_later_was_alive() -> None:
    alive, dead = "The skipper, Olaf Renn, is out of danger, his brother said.", "The skipper, Olaf Renn, died, the hospital said."
    assert not parted(alive, dead, ("2026-11-10", "2026-11-13"))

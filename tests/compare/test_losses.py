"""Losses of a side or a sort: how many there are by one report, and that there is not one by another; tolls of two sides."""

from __future__ import annotations

import pytest

from .told import told_otherwise as told

SEA = "Kelland's navy sank two boats in the strait on Sunday and killed fourteen Moravan sailors, officers said."
BUS = "A bus hit a tram in Tarn on Monday. Four passengers were hurt, the police of Tarn said."
CAVED = "A shaft caved in at the Orlow pit on Monday. "
PIT = "A shaft at the Orlow pit caved in on Monday. Three miners were killed, the mayor of Orlow, Anna Brill, said."


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (PIT, CAVED + "Not a single miner died, the pit's company said.", ("Three", "Not a single miner")),
        (
            SEA,
            "Morava said that it had suffered no losses in the fighting in the strait on Sunday.",
            ("fourteen", "suffered no losses"),
        ),
        (
            SEA,
            "No Moravan sailor lost his life in the strait on Sunday, the admiral, Pol Sorva, said.",
            ("fourteen", "No Moravan sailor"),
        ),
        (
            BUS,
            "A bus hit a tram in Tarn on Monday. None of the passengers was injured, the tram's driver said.",
            ("Four", "None of the passengers"),
        ),
    ],
)
def test_some_and_none_of_one_sort_differ_surely(one: str, other: str, values: tuple[str, str]) -> None:
    (claim,) = told(("2026-03-02", one), ("2026-03-02", other))
    assert (claim.sure, claim.differs_in[0], tuple(a.value for a in claim.accounts)) == (True, "number", values)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (BUS, "A bus hit a tram in Tarn on Monday. None of the pedestrians was hurt, the police of Tarn said."),  # others
        (SEA, "Kelland said that no Kelland sailor had been killed in the fighting in the strait on Sunday."),  # of another side
        (BUS, "A bus hit a tram in Tarn on Monday. None of the passengers was seriously hurt, the driver said."),  # as badly
    ],
)
def test_none_of_others_is_no_conflict(one: str, other: str) -> None:
    assert not told(("2026-03-02", one), ("2026-03-02", other))


def test_who_was_there_none_of_before_may_have_come_since() -> None:
    none = "A shaft at the Orlow pit caved in on Monday. Not a single miner died, the company that runs the pit said."
    assert not told(("2026-03-02", none), ("2026-03-04", PIT))


def test_whose_own_they_are_is_for_somebody_to_look_at() -> None:
    fans = "Fans clashed before the match in Tarn on Sunday. "
    (claim,) = told(
        ("2026-03-02", fans + "Eleven supporters were injured, the police said."),
        ("2026-03-02", fans + "The club said that none of its supporters had been hurt."),
    )
    assert not claim.sure


def test_who_says_that_none_of_its_own_fell_tells_of_no_other_side() -> None:
    fire = "Lodvia and Marenza exchanged fire at the Kesten bridge on Tuesday. "
    none = ("2026-03-04", fire + "Marenza says that none of its own men was hurt.")
    (claim,) = told(("2026-03-03", fire + "One Marenzan conscript had been hurt, its minister, Pol Belan, said."), none)
    assert (claim.sure, tuple(a.value for a in claim.accounts)) == (False, ("One", "none of its own men"))
    assert not told(("2026-03-03", fire + "Six guards were wounded in the exchange of fire, the Lodvian government says."), none)


PASS = " The pass, through which lorries with timber go down to the port of Orin, has been closed since then."
TOLL = "Two Moravan soldiers were killed in a clash with Kelland's army at the Sarn pass on Monday, and nine Kelland soldiers died."


def test_a_toll_of_one_side_is_not_held_against_the_others() -> None:
    later = "Three wounded Moravan soldiers died in hospital, raising to five the number of its troops killed at the Sarn pass."
    (claim,) = told(("2026-03-02", TOLL + PASS), ("2026-03-04", later + PASS))
    assert (claim.relation, tuple(a.value for a in claim.accounts)) == ("developed", ("Two", "five"))


@pytest.mark.parametrize(("place", "found"), [("Orin", []), ("Sarn", [True])])
def test_none_at_another_place_is_no_conflict(place: str, found: list[bool]) -> None:
    claims = told(
        ("2026-03-02", "Kelland's army said on Monday that it had killed two Ossel soldiers at Sarn."),
        ("2026-03-02", f"No Ossel soldier was killed at {place} on Monday, the Ossel army said."),
    )
    assert [c.sure for c in claims] == found

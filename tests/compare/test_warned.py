"""That people were warned by one report, and were not by another."""

from __future__ import annotations

import pytest

from .told import told_otherwise

DAY = "2026-03-04"
RAID = "Nine people died when bombs fell on the market of Tamrek on Tuesday, the hospital said. "
WARNED = RAID + "Colonel Idris Vayle said residents had been told by leaflet and text message the day before to keep away from it."
UNWARNED = RAID + "No warning of any kind was given before the bombs fell, the baker Anna Rook said."


def kinds_of(one: str, other: str, day: str = DAY) -> list[tuple[str, ...]]:
    found = told_otherwise((DAY, one), (day, other))
    return [tuple(sorted(a.value or "" for a in c.accounts)) for c in found if "polarity" in c.differs_in and not c.sure]


@pytest.mark.parametrize(
    "none",
    [
        "No warning of any kind was given before the bombs fell, the baker Anna Rook said.",
        "Traders said that none of them had seen a leaflet.",
        "The bombs came without warning, the baker Anna Rook said.",
        '"Nobody told us to leave," said the baker, Anna Rook.',
        '"We got no message," said the baker, Anna Rook.',
        "The traders had received no warning, their speaker said.",
        "Residents were not warned, the mayor said.",
        "There was no warning, the mayor said.",
        "No one had warned the villagers, the mayor said.",
        "The traders never saw a leaflet, the mayor said.",
    ],
)
def test_warned_and_not_warned_may_differ(none: str) -> None:
    assert kinds_of(WARNED, RAID + none) == [("denied", "said")]


@pytest.mark.parametrize(
    "told",
    [
        "Thousands of leaflets fluttered down on the town on Monday evening, Colonel Idris Vayle said.",
        "Planes had dropped thousands of leaflets on the town, Colonel Idris Vayle said.",
        "Sirens had sounded ten minutes before the bombs fell, the mayor said.",
        "The army had warned residents in advance, Colonel Idris Vayle said.",
        "An evacuation order had been given two hours earlier, Colonel Idris Vayle said.",
        "A warning was issued an hour before the raid, Colonel Idris Vayle said.",
        "People in the town had been warned a day earlier, Colonel Idris Vayle said.",
        "The army sent text messages before the raid, Colonel Idris Vayle said.",
        "The army told residents to leave the town hours before the raid, Colonel Idris Vayle said.",
        "The villagers had been ordered to leave before the bombs fell, Colonel Idris Vayle said.",
    ],
)
def test_however_it_was_given(told: str) -> None:
    assert kinds_of(RAID + told, UNWARNED) == [("denied", "said")]


@pytest.mark.parametrize(
    ("told", "none", "day"),
    [
        (
            "Residents had been told to leave their homes because of the smoke.",
            "No warning was given before the bombs fell, the baker Anna Rook said.",
            DAY,
        ),
        (
            "Residents will be warned by leaflet before the next raid.",
            "No warning was given before the bombs fell, the baker Anna Rook said.",
            DAY,
        ),
        ("Sirens sounded an hour before the raid.", "None of the traders had seen a leaflet.", DAY),
        ("Leaflets fluttered down on Tamrek on Monday.", "The sirens stayed silent in Tamrek.", DAY),
        ("People in Orvan had been warned an hour before.", "No warning was given in Tamrek, the mayor said.", DAY),
        ("Residents had been warned of the raid an hour before.", "No further warning was given on Wednesday.", DAY),
        (
            "Residents had been warned of the raid an hour before.",
            "No warning was given before the bombs fell, the baker Anna Rook said.",
            "2026-03-14",
        ),
        (
            "Residents would have been warned by leaflet, the army said.",
            "No warning was given before the bombs fell, the baker Anna Rook said.",
            DAY,
        ),
        ("The army had warned residents in advance.", "The traders got no warning from the council.", DAY),
        ("A raid warning had been sent to the barracks an hour earlier.", '"Nobody told us," said the baker, Anna Rook.', DAY),
        ("Residents had been warned an hour before.", '"Nobody told us anything for an hour," said the baker, Anna Rook.', DAY),
        ("The weather service issued a storm warning before the weekend.", "There was no warning, the baker Anna Rook said.", DAY),
        ("Ambulance sirens wailed all morning.", "No warning was given before the bombs fell, the baker Anna Rook said.", DAY),
    ],
)
def test_what_is_no_such_warning_is_no_conflict(told: str, none: str, day: str) -> None:
    assert kinds_of(RAID + told, RAID + none, day) == []

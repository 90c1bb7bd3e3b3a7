"""What was hit by one report, and may have been, or was not, by another."""

from __future__ import annotations

import pytest

from .told import told_otherwise

DAY = "2026-03-04"
RAID = "Nine people died when bombs fell on the market of Tamrek on Tuesday, the hospital said. "
GROUP = "The aid group Open Hands, which runs a clinic beside the cattle yard of Tamrek, said the building might have been hit."


def kinds_of(one: str, other: str, day: str = DAY) -> list[tuple[str, list[str | None]]]:
    found = told_otherwise((DAY, RAID + one), (day, RAID + other))
    return [
        (c.differs_in[0], sorted(a.value or "" for a in c.accounts)) for c in found if c.differs_in[0] in ("polarity", "certainty")
    ]


@pytest.mark.parametrize(
    ("may", "hit"),
    [
        (GROUP, "The bombs destroyed the clinic of the aid group Open Hands next to the cattle yard."),
        (GROUP, "The clinic next to the cattle yard of Tamrek was flattened, the baker Anna Rook said."),
        ("The army said the bridge may have been damaged in the raid.", "The raid destroyed the bridge of Tamrek."),
        ("The owner said the ferry could have been hit by a drone.", "A drone hit the ferry off Tamrek, a fisherman said."),
        ("The owner said the refinery might also have been hit.", "The refinery of Tamrek lies in ruins, a trader said."),
    ],
)
def test_may_have_been_hit_and_was_hit(may: str, hit: str) -> None:
    assert [(kind, values[-1]) for kind, values in kinds_of(may, hit)] == [("certainty", "stated")]


@pytest.mark.parametrize(
    ("safe", "hit"),
    [
        ("The army said that the clinic was undamaged.", "The bombs destroyed the clinic next to the cattle yard."),
        ("The army said that the bridge had not been hit.", "Bombs hit the bridge, the baker Anna Rook said."),
        ("The mayor said the school was still standing.", "The school was flattened, the baker Anna Rook said."),
        ("The mayor said the bakery remained intact.", "The bakery was badly damaged, the trader Anna Rook said."),
        ("The owner said that the ferry was still afloat.", "A drone sank the ferry off Tamrek, a fisherman said."),
        ("The army said the plane wasn't hit.", "Gunmen shot down the plane near Tamrek, a trader said."),
        ("The mayor said the mosque escaped damage.", "The raid destroyed the mosque, the baker Anna Rook said."),
        ("The mayor said the power plant stayed unscathed.", "The raid damaged the power plant, a worker said."),
        ("The mayor said the church survived the raid unscathed.", "The church burned down, the baker Anna Rook said."),
        ("The mayor said the warehouse has not been destroyed.", "The warehouse was destroyed, the baker Anna Rook said."),
    ],
)
def test_unhurt_and_hit(safe: str, hit: str) -> None:
    assert [kind for kind, _ in kinds_of(safe, hit)] == ["polarity"]


@pytest.mark.parametrize(
    ("other", "hit", "day"),
    [
        ("The mayor said the old bridge was undamaged.", "The raid destroyed the railway bridge.", DAY),
        ("The mayor said the clinic was undamaged.", "The raid destroyed the school.", DAY),
        ("The mayor said the clinic in Orvan was undamaged.", "The raid destroyed the clinic in Tamrek.", DAY),
        ("The mayor said the clinic was undamaged.", "The raid destroyed the clinic.", "2026-03-14"),
        ("The mayor said the clinic would not be hit.", "The raid destroyed the clinic.", DAY),
        ("The mayor said the clinic was undamaged.", "The raid almost destroyed the clinic.", DAY),
        ("The mayor said the clinic was undamaged.", "A raid destroyed another clinic.", DAY),
        ("The mayor said the roof of the clinic was intact.", "The raid damaged the clinic.", DAY),
        ("The mayor said the clinic might have been hit.", "The raid would have destroyed the clinic, he said.", DAY),
        ("The minister said the clinic was not hit by cuts.", "The raid destroyed the clinic.", DAY),
        ("The mayor said the clinic was not hit.", "The raid destroyed the clinic car park.", DAY),
    ],
)
def test_another_thing_or_time_is_no_conflict(other: str, hit: str, day: str) -> None:
    assert kinds_of(other, hit, day) == []

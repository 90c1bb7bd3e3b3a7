"""A flood as newsrooms tell it: alarms that rang or did not, a bridge that stands or not, the rain, a running toll."""

from __future__ import annotations

import pytest

from .told import told_otherwise

FLOOD = "The river Osk flooded Marr on Sunday. "


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (
            FLOOD + "Alarm bells rang in every street of Marr an hour before the water came, the mayor, Anna Brill, said.",
            FLOOD + "No bells were heard in Marr before the water came, said Pol Sorva, a baker.",
            "polarity",
        ),
        (
            FLOOD + "The railway bridge at Marr was swept away in the night, the fire brigade said.",
            FLOOD + "The railway bridge at Marr is still standing, the railway said.",
            "polarity",
        ),
        (
            FLOOD + "Some 110 millimetres of rain fell in two days, the weather office said.",
            FLOOD + "The weather office measured 170 millimetres of rain over the weekend.",
            "number",
        ),
    ],
)
def test_it_is_set_side_by_side(one: str, other: str, kind: str) -> None:
    (claim,) = told_otherwise(("2026-03-02", one), ("2026-03-02", other))
    assert claim.differs_in[0] == kind


def test_another_bridge_is_no_conflict() -> None:
    swept = FLOOD + "The railway bridge at Marr was swept away in the night, the fire brigade said."
    other = FLOOD + "The road bridge at Orlow is still standing, the road office said."
    assert not told_otherwise(("2026-03-02", swept), ("2026-03-02", other))


def test_a_running_toll_counts_whatever_else_its_sentence_tells() -> None:
    found = told_otherwise(
        ("2026-03-02", FLOOD + "Two people drowned, the fire brigade said."),
        (
            "2026-03-04",
            FLOOD
            + "Two of those who had been missing since the flood were found dead, raising to four the number of people who died.",
        ),
    )
    assert ["Two", "four"] in [[a.value for a in c.accounts] for c in found if c.relation == "developed"]

"""A siege whose sides have no name and talk through somebody: who they are, and what the go-between only tells of."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process
from sayso.model import Process, Story

from .told import story

SEIZED = (
    "Gunmen holding 17 miners hostage at the Orlo gold mine freed two of them on Wednesday, hours after a monk carried a "
    "message to the men from the government. Brother Clement, a monk from the nearby Lorne monastery who is acting as go-"
    "between, has been into the mine four times. The interior minister, Pavel Rusk, ruled out safe passage for the gunmen. The "
    "negotiations are due to resume on Thursday morning. "
)
TRUSTED = (
    "The monk is the only man whom both the gunmen and the government trust, and the negotiations over the hostages run through"
    " him alone. The two sides have never spoken directly. The talks stalled on Thursday when the gunmen demanded a guarantee. "
    "Police have sealed off the road to the mine."
)
PAID = "if the mining company, Halden Gold, paid the wages it owes"


def _siege(*told: str) -> tuple[Story, Process]:
    made = story(*zip(("Morning Echo", "Evening Dispatch"), told, strict=True), published="2026-10-14")
    found = process(made)
    assert found is not None
    return made, found


def test_both_sides_and_who_goes_between() -> None:
    _, found = _siege(SEIZED, TRUSTED)
    assert [p.name for p in found.parties if p.role == "mediator"] == ["Clement"]
    assert sorted(p.name for p in found.parties if p.role == "party") == ["government", "gunmen"]
    assert found.channel is not None
    assert "indirect" in found.channel


def test_police_who_only_stand_by_are_no_side() -> None:
    _, found = _siege(SEIZED, TRUSTED)
    assert "police" not in [p.name for p in found.parties]


@pytest.mark.parametrize(
    ("said", "held", "acts"),
    [
        (f"Brother Clement said the men would release everyone {PAID}.", None, "Halden Gold"),
        ("Halden Gold said it would pay once the gunmen had freed the miners.", "Halden Gold", "gunmen"),
        ("Brother Clement said he would go in again only if the government kept its word.", "Clement", "government"),
    ],
)
def test_who_only_tells_of_a_condition_does_not_hold_it(said: str, held: str | None, acts: str) -> None:
    _, found = _siege(SEIZED + said, TRUSTED)
    assert [(c.held_by, c.must_act) for c in found.conditions] == [(held, acts)]

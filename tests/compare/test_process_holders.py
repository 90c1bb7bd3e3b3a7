"""Who holds a condition: who sets it, or whose yes it needs; nobody rather than somebody who only has to, or only tells of it."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process

from .told import story

MERGER = (
    "Ostra Foods agreed on Monday to buy its rival Belmark for 4.2 billion crowns, the two companies said. The merger would create "
    "the largest grocer in the north. Shares of Belmark rose. ",
    "Belmark accepted a takeover by Ostra Foods worth 4.2 billion crowns. The merger was welcomed by farmers.",
)
STRIKE = (
    "Dockers will strike for three days from Monday, the Dockers' Union said, after talks with the port operator Tamsin Terminals "
    "broke down. ",
    "Tamsin Terminals and the Dockers' Union broke off talks on Sunday. The strike at Tamsin Terminals is the second this year.",
)
AUTHORITY = "the competition authority"


@pytest.mark.parametrize(
    ("told", "said", "held", "acts"),
    [
        (MERGER, "The deal needs the approval of the competition authority.", AUTHORITY, AUTHORITY),
        (MERGER, "The purchase must be approved by the Market Board.", "the Market Board", "the Market Board"),
        (MERGER, "The takeover hinges on the consent of the Market Board.", "the Market Board", "the Market Board"),
        (MERGER, "The merger will not be completed until the regulator clears it.", "the regulator", "the regulator"),
        (MERGER, "The regulator said it would clear the merger if Ostra Foods sold 60 shops.", "The regulator", "Ostra Foods"),
        (MERGER, "“We will close as soon as the regulator has cleared it,” Ostra Foods said.", "Ostra Foods", "the regulator"),
        (STRIKE, "The strike would go ahead once the union's members have voted.", "the union's members", "the union's members"),
        (STRIKE, "The strike will end only if Tamsin Terminals pays more.", None, "Tamsin Terminals"),
        (STRIKE, "Tamsin Terminals must pay a fine if the strike is banned.", None, None),
        (STRIKE, "Analysts said Tamsin Terminals would return to talks only if the union suspended its strike.",
         "Tamsin Terminals", "Dockers' Union"),
    ],
)  # fmt: skip
def test_who_holds_a_condition(told: tuple[str, str], said: str, held: str | None, acts: str | None) -> None:
    found = process(story(("Morning Echo", told[0] + said), ("Evening Dispatch", told[1]), published="2026-03-10"))
    assert found is not None
    assert [(c.held_by, c.must_act) for c in found.conditions] == [(held, acts)]

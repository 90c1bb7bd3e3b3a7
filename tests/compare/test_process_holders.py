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
        (MERGER, "The takeover cannot close without the consent of the Market Board.", "the Market Board", "the Market Board"),
        (MERGER, "The deal still needs the green light of the regulator.", "the regulator", "the regulator"),
        (MERGER, "Belmark's largest shareholder will sell its stake only if Ostra Foods raises its offer.", None, "Ostra Foods"),
        (MERGER, "The farmers' league said it would back the merger provided that no shop closed.", "The farmers' league", None),
        (STRIKE, "The government would step in if the walkout lasted a week.", "The government", None),
        (STRIKE, "Repairs at Tamsin Terminals will be postponed if the walkout goes ahead, its director said.", None, None),
        (STRIKE, "Tamsin Terminals said on Monday it would raise its offer only after the union called off the strike.",
         "Tamsin Terminals", "Dockers' Union"),
        (STRIKE, "Mayor Greta Solheim said she had been told by the governor that the port would reopen once the strike ended.",
         None, None),
        (STRIKE, "Analysts said Tamsin Terminals would return to talks only if the union suspended its strike.",
         "Tamsin Terminals", "Dockers' Union"),
    ],
)  # fmt: skip
def test_who_holds_a_condition(told: tuple[str, str], said: str, held: str | None, acts: str | None) -> None:
    found = process(story(("Morning Echo", told[0] + said), ("Evening Dispatch", told[1]), published="2026-03-10"))
    assert found is not None
    assert [(c.held_by, c.must_act) for c in found.conditions] == [(held, acts)]


def test_what_is_only_needed_is_no_step() -> None:
    said = "Tamsin Terminals said it would raise its offer only after the Dockers' Union called off the strike."
    found = process(story(("Morning Echo", STRIKE[0] + said), ("Evening Dispatch", STRIKE[1]), published="2026-03-10"))
    assert found is not None
    assert not [s.text for s in found.steps if "called off" in s.text]


def test_a_day_of_the_saying_is_no_part_of_what_hangs_on_it() -> None:
    said = "Tamsin Terminals said on Monday it would raise its offer only after the union called off the strike."
    texts = [STRIKE[0] + said, STRIKE[1]]
    found = process(story(("Morning Echo", texts[0]), ("Evening Dispatch", texts[1]), published="2026-03-10"))
    assert found is not None
    assert [c.then.of(texts[0]) for c in found.conditions if c.then] == ["it would raise its offer"]

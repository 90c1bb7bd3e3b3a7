"""What a report only says is not so makes no state, no step and no condition of a process."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process

from .told import story

OFFER = (
    "Money Plover",
    "Corran Mills is in talks to merge with its rival Ostby Grain, a person close to Corran said on Monday. The merger talks began "
    "in March, the person said. A merger of Corran Mills and Ostby Grain would need the approval of the authority.",
)
REST = '"Nothing of the sort," its chairwoman, Ida Reng, told the Gull. Corran Mills declined to comment on merger talks.'


@pytest.mark.parametrize(
    "lead",
    [
        "Ostby Grain denied on Tuesday that it was in talks to merge with Corran Mills.",
        "Ostby Grain denied that the companies had reached an agreement on a merger.",
        "Ostby Grain is not in talks with Corran Mills.",
        "Ostby Grain rejected a report in the Plover that it was in talks to merge with Corran Mills.",
    ],
)
def test_a_denial_is_not_told_as_what_it_denies(lead: str) -> None:
    found = process(story(OFFER, ("Evening Gull", f"{lead} {REST}")))
    assert found is not None
    assert {s.value for s in found.state if s.report == "r0"} == {"open"}
    assert {s.value for s in found.state if s.report == "r1"} <= {"disputed"}
    assert not any(s.report == "r1" for s in found.steps)


def test_a_denied_condition_is_none() -> None:
    denies = "Ostby Grain denied that it would return to the talks only if Corran Mills raised its offer."
    says = "Ostby Grain said it would return to the talks only if Corran Mills raised its offer."
    told = [process(story(OFFER, ("Evening Gull", f"{lead} {REST}"))) for lead in (denies, says)]
    assert [[c.report for c in p.conditions if c.then] for p in told if p] == [[], ["r1"]]

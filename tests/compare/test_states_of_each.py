"""How each process of a story stands: an end of the talks is none of the strike, and what changed is told of one of them."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.changes.door import changes

from .told import over_days

OUT = (
    "Workers at Nordfrys walked out on Monday in a dispute over pay. The Food Workers' Union said 800 of its members had joined "
    "the strike. "
)
STRIKE = (
    ("2026-03-03", f"{OUT}Talks between Nordfrys and the Food Workers' Union are to open on Wednesday."),
    ("2026-03-05", f"{OUT}Talks between Nordfrys and the Food Workers' Union broke down on Thursday. The strike goes on."),
    ("2026-03-08", "The Food Workers' Union called off the strike at Nordfrys on Sunday. The strike has cost Nordfrys millions."),
)
TRUCE = (
    ("2026-03-03", "Teskia and the Northern Front signed a truce in Brelo on Monday. Orland mediated the talks."),
    ("2026-03-05", "The truce is holding. Talks between Teskia and the Northern Front broke down on Wednesday."),
    ("2026-03-08", "The truce between Teskia and the Northern Front collapsed on Sunday. No talks are planned, Teskia said."),
)
TRIAL = (
    ("2026-03-03", "Jonas Reker went on trial in Halden on Monday. Prosecutors say he took a million. Judge Moe opened the trial."),
    ("2026-03-05", "The trial of Jonas Reker was adjourned. Prosecutors and Reker are in talks over a plea, the court said."),
    ("2026-03-09", "Jonas Reker was convicted of fraud on Monday. The judge in the trial said prosecutors had proved it."),
)  # fmt: skip
OUTLETS = ("Coast Tribune", "Evening Globe", "Morning Echo")


@pytest.mark.parametrize(
    ("told", "since", "moved"),
    [
        (STRIKE, "2026-03-05", [("open (talks)", "ended (talks)"), ("open (strike)", "ended (strike)")]),
        (STRIKE, "2026-03-08", [("open (strike)", "ended (strike)")]),
        (TRUCE, "2026-03-08", [("agreed (truce)", "ended (truce)")]),
        (TRIAL, "2026-03-09", [("paused (trial)", "ended (trial)")]),
    ],
)
def test_a_change_is_of_one_process(told: tuple[tuple[str, str], ...], since: str, moved: list[tuple[str, str]]) -> None:
    story = over_days(*((day, outlet, text) for (day, text), outlet in zip(told, OUTLETS, strict=True)))
    c = next(compare([story]))
    found = [x for x in changes(c.claims, story, since, c.timeline, c.process) if x.kind == "state"]
    assert [(x.before, x.after) for x in found] == moved

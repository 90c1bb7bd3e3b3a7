"""What the next step of a process hangs on, in the words of news: golden sentences in `process_terms.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sayso.compare.process.door import process

from .told import over_days, text_of

TOLD = tomllib.loads((Path(__file__).parent / "process_terms.toml").read_text(encoding="utf-8"))["told"]
STORIES = {
    "strike": "Workers at Nordfrys walked out on Monday in a dispute over pay. The Food Workers' Union said 800 of its members had "
    "joined the strike. Talks between Nordfrys and the Food Workers' Union broke down on Sunday. The strike has halted the plant.",
    "talks": "Talks between Teskia and the Northern Front began in Brelo on Monday. The negotiations are mediated by Orland.",
    "bid": "Brandt Steel has offered to buy Oyen Shipyards for 480 million crowns, the company said. Shareholders will vote on the "
    "merger in May. Oyen Shipyards is in talks with Brandt Steel over the merger.",
    "trial": "Jonas Reker went on trial in Halden on Monday, accused of fraud. The trial is before judge Ina Moe. Prosecutors say "
    "Reker took 12 million crowns. Reker pleaded not guilty, the court was told.",
    "coalition": "Coalition talks between the Liberals and the Greens opened in Arvik on Monday. The coalition negotiations are "
    "led by Karin Ost, the Liberal leader. The Greens won nine seats.",
}


@pytest.mark.parametrize("row", TOLD, ids=lambda row: row["said"][:50])
def test_a_sentence_says_what_a_step_hangs_on(row: dict) -> None:
    base = STORIES[row["story"]]
    told = over_days(("2026-03-03", "Coast Tribune", f"{base} {row['said']}"), ("2026-03-03", "Evening Globe", base))
    found = process(told)
    assert found is not None
    texts = [(c, text_of(told, c.report)) for c in found.conditions]
    hung = [(c.needs.of(t), c.then.of(t) if c.then else None, c.held_by, c.must_act) for c, t in texts]
    expected = [(row["needs"], row.get("then"), row.get("held"), row.get("acts"))] if "needs" in row else []
    assert hung == expected

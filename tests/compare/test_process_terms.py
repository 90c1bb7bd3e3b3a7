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


TALKS = STORIES["talks"].replace(" in Brelo", "").replace(" The negotiations are mediated by Orland.", " The negotiations go on.")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("The two delegations, staying on separate floors of a hotel in Velm, have not met.", "Velm"),
        ("Teskia and the Northern Front signed a truce in the city of Velm on Friday.", "Velm"),
        ("Teskia's soldiers, staying on separate floors of a hotel in Velm, have not been paid.", None),
    ],
)
def test_a_place_is_where_they_sit_or_sign(said: str, place: str | None) -> None:
    found = process(over_days(("2026-03-03", "Coast Tribune", f"{TALKS} {said}"), ("2026-03-03", "Evening Globe", TALKS)))
    assert found is not None
    assert found.place == place


def test_who_brokered_an_earlier_truce_and_offers_to_mediate_goes_between() -> None:
    said = "Orland, which brokered the truce of 2017, offered to mediate."
    found = process(over_days(("2026-03-03", "Coast Tribune", f"{TALKS} {said}"), ("2026-03-03", "Evening Globe", TALKS)))
    assert found is not None
    assert [p.name for p in found.parties if p.role == "mediator"] == ["Orland"]


def test_the_company_is_the_firm_that_reports_know_by_it() -> None:
    mine = (
        "The Pitworkers' Union called a strike on Friday. The roof of the pit gave way on Tuesday, Holm Ridge Coal said in a "
        "statement. The strike is the first in ten years. Rescuers had met the men, the company said.",
        "The strike goes on. The Pitworkers' Union rejected the company's offer. The company said the strike was needless.",
    )
    found = process(over_days(*(("2026-03-03", f"Outlet {k}", text) for k, text in enumerate(mine))))
    assert found is not None
    names = {p.name for p in found.parties}
    assert "Pitworkers' Union" in names
    assert "company" not in names
    assert "Holm Ridge Coal" in names


def test_an_offer_turned_down_is_a_step_wherever_it_is_told() -> None:
    base = STORIES["strike"]
    filler = " ".join(f"Shop number {k} in the town has closed its doors." for k in range(8))
    told = f"{base} {filler} Mette Holm said the union had turned the offer down."
    found = process(over_days(("2026-03-03", "Coast Tribune", told), ("2026-03-03", "Evening Globe", base)))
    assert found is not None
    assert "the union had turned the offer down" in [s.text for s in found.steps]

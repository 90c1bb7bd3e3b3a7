"""No false line in the timeline: what is denied is no fact, an hour is of its own day, a day is that of the deed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sayso.compare import compare
from sayso.model import Comparison

from .told import over_days

TOLD = tomllib.loads((Path(__file__).parent / "timeline_true.toml").read_text(encoding="utf-8"))
DAY = "2026-03-11"


def _compared(*reports: tuple[str, str]) -> Comparison:
    (found,) = compare([over_days(*((day, f"Outlet {k}", text) for k, (day, text) in enumerate(reports)))])
    return found


def day_of_entry(row: dict) -> str | None:
    """The first day of the entry that a row asks for; "" where it has none, None where there is no such entry."""
    entries = _compared(*map(tuple, row["reports"])).timeline
    found = next((e for e in entries if e.text.startswith(row["begins"])), None)
    return None if found is None else str(found.first or "")


@pytest.mark.parametrize("row", [*TOLD["must"], *TOLD["left"]], ids=lambda row: row["name"])
def test_a_line_is_true(row: dict) -> None:
    assert day_of_entry(row) == row.get("day")


MEETS = "The executive of the Dockers' Union would meet on Thursday to decide, its secretary said."


@pytest.mark.parametrize(
    ("later", "came"),
    [
        ("The executive of the Dockers' Union voted on Thursday to reject the offer, by nine votes to four.", True),
        ("The executive of the Dockers' Union agreed on Thursday to accept the offer.", True),
        ("The executive of the Nurses' Union voted on Thursday to reject the offer.", None),
        ("The executive of the Dockers' Union voted on Friday to reject the offer.", None),
    ],
)
def test_who_met_to_decide_voted(later: str, came: bool | None) -> None:
    found = _compared(("2026-03-09", MEETS), ("2026-03-14", later)).timeline
    (entry,) = (e for e in found if e.status == "planned")
    assert entry.came is came


def test_one_grounding_has_two_hours() -> None:
    found = _compared(
        (DAY, "The Corrina Strand, operated by Norlane, struck Gull Skerry at about 9:40 p.m. on Tuesday."),
        (DAY, "The ship was full. It ploughed into Gull Skerry just before 11pm on Tuesday."),
    ).timeline
    assert [(e.first.day, len(e.otherwise)) for e in found if e.first] == [(10, 1)]


def test_two_that_hit_one_town_are_two() -> None:
    found = _compared(
        (DAY, "A drone hit Tarn at 4.10 a.m. on Tuesday."), (DAY, "A missile hit Tarn at 6.30 a.m. on Tuesday.")
    ).timeline
    assert [len(e.reports) for e in found] == [1, 1]


def test_what_was_offered_this_year_is_no_telling_of_what_was_withdrawn() -> None:
    found = _compared(
        (DAY, "The government withdrew its offer at midnight on Tuesday, a clerk said."),
        (DAY, "The government offered a rise of 4.5 percent this year."),
    ).timeline
    assert [e.reports for e in found] == [("r0",)]

"""The hour of one happening, told by the clock or by a part of the day, as reports have it otherwise."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.clauses.moments import apart, moment
from sayso.compare.clauses.units import units_of

from .told import over_days, story

REST = "Inspector Rhona Clay, who leads the inquiry in Morven for the harbour police, had seen the pier and the depot on Sunday."


def of_time(one: str, other: str, day: str = "2026-03-11") -> list[list[str | None]]:
    """The values of each claim of two times."""
    told = over_days(("2026-03-11", "Gazette", f"{one} {REST}"), (day, "Echo", f"{other} {REST}"))
    return [[a.value for a in c.accounts] for c in next(compare([told])).claims if "time" in c.differs_in]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "The shooting at the depot began at about 11 pm, the army said.",
            "The shooting at the depot began before dawn on Sunday, the ministry said.",
            ["about 11 pm", "before dawn"],
        ),
        (
            "The wall of the dam broke at 4.20 am, according to Northwater.",
            "The dam broke shortly before five in the morning, the mayor said.",
            ["4.20 am", "shortly before five"],
        ),
        (
            "Governor Hana Rill visited the wounded in the early evening.",
            "Governor Hana Rill visited the wounded at noon.",
            ["early evening", "noon"],
        ),
        (
            "A bomb exploded in the market at about 9 am, the police said.",
            "The explosion in the market occurred shortly before noon, witnesses said.",
            ["about 9 am", "shortly before noon"],
        ),
        ("Polls in Morven closed at 8 pm.", "Polling stations in Morven closed at 9 pm.", ["8 pm", "9 pm"]),
        (
            "The fire at the depot broke out at 14:30, the fire service said.",
            "The blaze at the depot started in the late evening, a neighbour said.",
            ["14:30", "late evening"],
        ),
        (
            "The ferry Osk sank at half past six in the morning, the coastguard said.",
            "The ferry Osk sank late on Tuesday, a fisherman said.",
            ["half past six", "late on Tuesday"],
        ),
        (
            "The tram drivers walked out at midnight, the union said.",
            "The walkout of the tram drivers began at 4 am, the operator said.",
            ["midnight", "4 am"],
        ),
    ],
)
def test_two_hours_of_one_deed_may_differ(one: str, other: str, values: list[str]) -> None:
    found = of_time(one, other)
    assert [set(v) for v in found] == [set(values)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The shooting began at about 11 pm.", "The shooting began late on Tuesday night."),  # may be so
        ("The dam broke at 4.45 am.", "The dam broke shortly before five in the morning."),
        ("The dyke broke at 4.10 am.", "The dyke broke before dawn on Wednesday."),
        ("Tor Bly conceded at about 10 pm.", "Tor Bly conceded late on Tuesday evening."),
        ("The fire broke out at noon.", "The fire was put out at 8 pm."),  # its end
        ("The fire broke out at noon.", "Firefighters were called at 12.40 pm."),  # another deed
        ("The first explosion was heard at 6 am.", "A second explosion was heard at 9 am."),
        ("Polls close at 8 pm local time.", "Polls close at 6 pm."),  # another zone's clock
        ("The road was closed until 6 am.", "The road was closed at 9 pm."),
        ("The bridge in Tarn collapsed at 6 am.", "The bridge in Marr collapsed at 9 am."),
        ("The mayor did not arrive at 9 am.", "The mayor arrived at 11 am."),
        ("The union wants no night shifts.", "The union wants no shifts that begin at 4 am."),
        ("The police chief spoke at noon.", "The police chief spoke again at 8 pm."),
        ("The council met at 9 am.", "The council met at 9.05 am."),  # a slip of a hand
    ],
)
def test_what_may_be_one_hour_or_another_deed_does_not(one: str, other: str) -> None:
    assert of_time(one, other) == []


def test_a_report_that_has_both_hours_is_not_set_against_one_of_them() -> None:
    both = "The bomb in the market went off at 9 am. Another bomb in the market went off at noon, the police said."
    assert of_time(both, "The bomb in the market went off at noon, a trader said.") == []


def test_hours_of_three_reports_are_one_row() -> None:
    told = story(
        ("Gazette", f"The bomb in the market of Zell went off at about 9 am. {REST}"),
        ("Echo", f"The explosion in the market of Zell occurred shortly before noon, witnesses said. {REST}"),
        ("Mail", f"The bomb in the market of Zell detonated at around 9.10 am, the police chief said. {REST}"),
    )
    rows = [c for c in next(compare([told])).claims if "time" in c.differs_in]
    assert [{a.value for a in c.accounts} for c in rows] == [{"about 9 am", "shortly before noon", "around 9.10 am"}]


@pytest.mark.parametrize(
    ("clause", "stretches"),
    [
        ("The ferry sank at 4.20 am.", ((257, 263),)),
        ("The ferry sank shortly before five in the morning.", ((270, 300),)),
        ("The ferry sank before dawn.", ((0, 450),)),
        ("The ferry sank at about 11 pm.", ((1350, 1410),)),
        ("The ferry sank in the late afternoon.", ((880, 1150),)),
        ("The ferry sank late on Saturday night.", ((1200, 1680),)),
        ("The ferry sank at quarter to three.", ((162, 168), (882, 888))),
        ("The ferry sank between 9 pm and 11 pm.", None),
        ("The ferry ran from 8 pm to 6 am.", None),
        ("The ferry ran aground at 10 Harbour Street.", None),
        ("The ferry ended its night shifts.", None),
        ("The ferry Evening Star sank off Morven.", None),
    ],
)
def test_the_time_of_a_clause_is_a_stretch_of_minutes(clause: str, stretches: tuple[tuple[int, int], ...] | None) -> None:
    unit = next(u for u in units_of(story((None, clause))))
    told = moment(unit)
    assert (told.stretches if told else None) == stretches


def test_nights_touch_the_next_day() -> None:
    units = units_of(story((None, "The ferry sank late on Saturday night. The ferry sank at 2 am on Sunday.")))
    one, other = (moment(u) for u in units)
    assert one is not None
    assert other is not None
    assert apart(one, other) == 0

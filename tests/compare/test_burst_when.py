"""When a dam burst, or something came down: early on two days is two days; late on one and early on the next may be one night."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days

ONE = "A dam burst above the Osk valley {} after heavy rain, the police said. Two villages were flooded."
OTHER = "The dam above the Osk valley broke {}. Two villages were flooded."


def _of_time(one: str, other: str) -> list[Claim]:
    told = over_days(("2026-03-12", "Bay Wire", ONE.format(one)), ("2026-03-13", "Horn", OTHER.format(other)))
    return [c for c in next(compare([told])).claims if c.differs_in[:1] == ("time",)]


def test_early_on_two_days_may_differ() -> None:
    assert [c.sure for c in _of_time("early on Wednesday", "early on Thursday")] == [False]


@pytest.mark.parametrize(
    ("one", "other"),
    [("late on Wednesday", "early on Thursday"), ("early on Wednesday", "early on Wednesday"), ("on Wednesday night", "overnight")],
)
def test_one_night_is_one(one: str, other: str) -> None:
    assert not _of_time(one, other)


def test_days_of_rain_may_differ() -> None:
    one = "A dam burst above the Osk valley on Wednesday after six days of heavy rain, the police said."
    other = "The dam above the Osk valley broke on Wednesday after four days of rain."
    told = over_days(("2026-03-12", "Bay Wire", one), ("2026-03-12", "Horn", other))
    found = [c for c in next(compare([told])).claims if c.differs_in[:1] == ("number",)]
    assert [c.sure for c in found] == [False]


def test_a_footbridge_is_a_bridge() -> None:
    one = "The Tanners' footbridge in Carrow gave way at 8.40 a.m. on Monday, witnesses said."
    other = "The footbridge came down at 9.15 a.m. on Monday, the police said."
    told = over_days(("2026-03-10", "Bay Wire", one), ("2026-03-10", "Horn", other))
    assert [tuple(a.value for a in c.accounts) for c in next(compare([told])).claims if c.differs_in[:1] == ("time",)] == [
        ("8.40 a.m.", "9.15 a.m.")
    ]


def test_discussions_are_talks() -> None:
    one = "The talks between the ferry line and the union ended at 9 p.m. on Sunday, the mediator said."
    other = "The discussions ended at half past eleven on Sunday night."
    told = over_days(("2026-03-16", "Bay Wire", one), ("2026-03-16", "Horn", other))
    assert [c.sure for c in next(compare([told])).claims if c.differs_in[:1] == ("time",)] == [False]


def test_a_vaguer_time_of_one_report_is_not_the_others_hour() -> None:
    one = (
        "Nine people died when a footbridge in Carrow collapsed on Monday night, police said. The footbridge gave way at 8.40 p.m."
    )
    other = "Nine people died in Carrow. The footbridge came down shortly after 9.15 p.m., the organiser of the regatta said."
    told = over_days(("2026-03-10", "Bay Wire", one), ("2026-03-10", "Horn", other))
    (found,) = (c for c in next(compare([told])).claims if c.differs_in[:1] == ("time",))
    assert [a.value for a in found.accounts] == ["8.40 p.m.", "shortly after 9.15 p.m."]

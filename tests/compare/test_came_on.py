"""What was announced, and has come on one day by one report and on another by the next: its two days are what differs."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.export.labels import section_of

from .told import over_days

COURT = "The court will hear its first witnesses on Wednesday, the presiding judge, Leon Marr, said."
HEARD = "The first witnesses were heard on Wednesday. Major Ild Breck told the court of tanks."
UNION = "The union will stop work at the Orrel yard on Friday, it said."
STOPPED = "The union stopped work at the Orrel yard on Friday."
BRIDGE = "The minister will open the new bridge at Orrel on Friday, her office said."
OPENED = "The minister opened the new bridge at Orrel on Friday."


def sections(ahead: str, one: str, other: str) -> list[tuple[str | None, list[str | None]]]:
    told = over_days(("2026-10-05", "Herald", ahead), ("2026-10-10", "Post", one), ("2026-10-10", "Letter", other))
    return [(section_of(c), [a.value for a in c.accounts]) for c in next(compare([told])).claims if len(c.accounts) == 3]


@pytest.mark.parametrize(
    ("told", "days"),
    [
        (
            (COURT, HEARD, "Witnesses were first heard on Thursday. Breck had taken an order by telephone."),
            ["Wednesday", "Thursday"],
        ),
        ((UNION, STOPPED, "The union stopped work at the Orrel yard on Thursday."), ["Friday", "Thursday"]),
        ((BRIDGE, OPENED, "The minister opened the new bridge at Orrel on Thursday."), ["Friday", "Thursday"]),
    ],
)
def test_two_days_of_what_came_differ(told: tuple[str, str, str], days: list[str]) -> None:
    ((section, values),) = sections(*told)
    assert (section in ("differ", "may_differ"), values) == (True, [days[0], *days])


@pytest.mark.parametrize(
    "told",
    [
        (BRIDGE, OPENED, "The new bridge at Orrel was opened by the minister on Friday."),
        (UNION, STOPPED, "The union stopped work at the Orrel yard, as it had said it would."),
    ],
)
def test_what_came_on_one_day_is_a_development(told: tuple[str, str, str]) -> None:
    assert [section for section, _ in sections(*told)] == ["developed"]

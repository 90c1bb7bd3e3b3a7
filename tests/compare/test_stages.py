"""A number that a report tells as that of an earlier stage is no conflict with what came of it."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days

BOARD = (
    "The Trade Board wants Halden to sell 60 stores, its spokesman, Ola Brandt, said.",
    "The Trade Board approved the merger on condition that Halden sells 45 stores by 30 September.",
    "The Board had first asked for 60, Mia Orley said.",
)
CRANES = (
    "The ministry wants the port to scrap 60 cranes, its spokesman, Ola Brandt, said.",
    "The ministry ordered the port on Friday to scrap 45 cranes.",
    "It had originally wanted 60, but was persuaded that some were safe.",
)
RISE = (
    "The union demands a rise of 9 per cent for the dockers at Orrel, its leader, Ola Brandt, said.",
    "The union accepted a rise of 6 per cent for the dockers at Orrel on Friday.",
    "At first it asked for 9 per cent.",
)


def counting(one: str, other: str, days: tuple[str, str] = ("2026-06-03", "2026-06-13")) -> list[tuple[str, list[str | None]]]:
    told = over_days((days[0], "Evening", one), (days[1], "Compass", other))
    return [(c.relation, [a.value for a in c.accounts]) for c in claims_of_two(next(compare([told])).claims)]


def claims_of_two(claims: tuple[Claim, ...]) -> list[Claim]:
    return [c for c in claims if len(c.accounts) > 1]


@pytest.mark.parametrize(("told", "values"), [(BOARD, ["60", "45"]), (CRANES, ["60", "45"]), (RISE, ["9 per cent", "6 per cent"])])
def test_what_came_of_an_earlier_number_is_a_development(told: tuple[str, str, str], values: list[str]) -> None:
    assert counting(told[0], f"{told[1]} {told[2]}") == [("developed", values)]


@pytest.mark.parametrize("told", [BOARD, CRANES, RISE])
def test_without_that_word_the_numbers_differ(told: tuple[str, str, str]) -> None:
    assert [relation for relation, _ in counting(told[0], told[1])] == ["differ"]


def test_another_earlier_number_explains_nothing() -> None:
    assert counting(CRANES[0], f"{CRANES[1]} {CRANES[2].replace('60', '70')}")[0][0] == "differ"


def test_a_later_report_that_still_has_the_earlier_number_differs() -> None:
    assert counting(CRANES[0], f"{CRANES[1]} {CRANES[2]}", ("2026-06-23", "2026-06-13"))[0][0] == "differ"


def test_who_denies_any_stands_in_no_row_of_numbers() -> None:
    told = over_days(
        ("2026-06-03", "Evening", BOARD[0]),
        ("2026-06-03", "Post", "Halden said it would not sell a single store in the capital."),
        ("2026-06-03", "Compass", BOARD[1]),
    )
    (row,) = [c for c in next(compare([told])).claims if "number" in c.differs_in]
    assert [a.value for a in row.accounts] == ["60", "45"]

"""How long something goes on is more with every day."""

from __future__ import annotations

import pytest

from .told import told_otherwise

MONDAY, THURSDAY = "2026-03-02T16:00+00:00", "2026-03-05T09:00+00:00"
REST = (" The quay lies below the town of Lorne.", " Its market was open in the rain.")


def relations(first: str, second: str, then: str = THURSDAY) -> list[tuple[str, list[str | None]]]:
    found = told_otherwise((MONDAY, first + REST[0]), (then, second + REST[1]))
    return [(c.relation, [a.value for a in c.accounts]) for c in found]


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "Dockers at Lorne marched through the port in a six-day strike.",
            "Dockers at Lorne marched through the port in a nine-day strike.",
            ["six-day", "nine-day"],
        ),
        ("The siege of Lorne has lasted for 20 days.", "The siege of Lorne has lasted for 22 days.", ["20 days", "22 days"]),
        ("The search for the yacht Halma has gone on for two weeks.", "The search for the yacht Halma has gone on for 17 days.",
         ["two weeks", "17 days"]),
    ],
)  # fmt: skip
def test_what_goes_on_has_lasted_longer_in_the_later_report(first: str, second: str, values: list[str]) -> None:
    assert relations(first, second) == [("developed", values)]


@pytest.mark.parametrize(
    ("first", "second", "then"),
    [
        ("The siege of Lorne has lasted for 20 days.", "The siege of Lorne has lasted for 31 days.", THURSDAY),
        ("The siege of Lorne has lasted for 22 days.", "The siege of Lorne has lasted for 20 days.", THURSDAY),
        ("The siege of Lorne has lasted for 20 days.", "The siege of Lorne has lasted for 22 days.", MONDAY),
        (
            "The court in Lorne gave the docker a six-day sentence.",
            "The court in Lorne gave the docker a nine-day sentence.",
            THURSDAY,
        ),
        ("A six-day strike at Lorne ended on Sunday.", "An eight-day strike at Lorne ended on Sunday.", THURSDAY),
        ("The minister came to Lorne on a four-day visit.", "The minister came to Lorne on a six-day visit.", THURSDAY),
    ],
)
def test_what_the_days_do_not_explain_differs(first: str, second: str, then: str) -> None:
    assert [relation for relation, _ in relations(first, second, then)] == ["differ"]

"""A toll that a report of the small hours gives, beside one of that day without an hour; contradictions beside what is
hardly of one thing."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Report, came_that_day

from .told import story


def report(published: str) -> Report:
    return Report(id="r", title=None, outlet=None, url=None, published=published, extent="full", copy_of=None, text="")


@pytest.mark.parametrize(
    ("one", "other", "later"),
    [
        ("2026-03-04T02:00", "2026-03-04", True),
        ("2026-03-04T02:00:00Z", "2026-03-04", True),
        ("2026-03-04T18:00", "2026-03-04", False),  # which of them is the later nobody knows
        ("2026-03-04T00:00:00Z", "2026-03-04", False),  # midnight is no hour of a page
        ("2026-03-04", "2026-03-04", False),
        ("2026-03-04", "2026-03-04T02:00", False),
        ("2026-03-04T02:00", "2026-03-04T03:00", False),
        ("2026-03-05T02:00", "2026-03-04", False),
    ],
)
def test_a_report_of_the_day_is_later_than_one_of_its_small_hours(one: str, other: str, later: bool) -> None:
    assert came_that_day(report(one), report(other)) is later


def test_two_sources_of_one_report_are_not_hidden_beside_what_only_shares_a_day() -> None:
    told = (
        (
            "Kestria Times",
            "The deadline for the gunmen runs until noon on Friday. Schools reopened on Thursday. Nine people are still inside.",
        ),
        (
            "The Observer",
            "Interior minister Jonas Feld said that no prisoner had been freed and no plane had been promised. A "
            "negotiator, Piet Aarts, said that a plane had been promised on Thursday.",
        ),
    )
    (found,) = compare([story(*told)])
    both = [c for c in found.claims if {a.speaker for a in c.accounts} == {"Jonas Feld", "Piet Aarts"}]
    assert [c.relation for c in both] == ["differ"]
    assert "polarity" in both[0].differs_in

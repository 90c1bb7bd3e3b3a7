"""Deeds told in several words stand beside those told in one."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import over_days


def lines(*told: str) -> int:
    """How many lines the timeline has on what these tell."""
    (found,) = compare([over_days(*(("2026-05-12", f"Outlet{k}", text) for k, text in enumerate(told)))])
    return len(found.timeline)


@pytest.mark.parametrize(
    "told",
    [
        (
            "A passenger train derailed near Lomsk on Tuesday morning, police said.",
            "A train left the rails near Lomsk on Tuesday morning, the fire service said.",
            "Two people died when a train came off the tracks near Lomsk on Tuesday.",
        ),
        (
            "The head of Norrail, Karl Ostmann, resigned on Friday.",
            "Karl Ostmann, the head of Norrail, stepped down on Friday.",
            "Karl Ostmann quit as head of Norrail on Friday.",
        ),
        ("A ferry sank off Varn on Monday, the coastguard said.", "The ferry went down off Varn on Monday."),
    ],
)
def test_one_deed_is_one_line(told: tuple[str, ...]) -> None:
    assert lines(*told) == 1


@pytest.mark.parametrize(
    "told",
    [
        ("The head of Norrail, Karl Ostmann, resigned on Friday.", "Karl Ostmann stepped down from the train in Lomsk on Friday."),
        ("A train derailed near Lomsk on Tuesday.", "A train left the station in Lomsk on Tuesday."),
    ],
)
def test_other_deeds_are_two(told: tuple[str, ...]) -> None:
    assert lines(*told) == 2

"""The day of "that night", and of what a report tells by its hour on somebody's word: by the sentence before, or none."""

from __future__ import annotations

import pytest

from sayso.compare.timeline.door import timeline

from .told import story


def _days(told: str, of: str) -> list[str | None]:
    """The days of the lines that begin so, in a report of Wednesday, 6 May."""
    found = timeline(story(("Harrow Wire", told), published="2026-05-06"))
    return [str(e.first) if e.first else None for e in found if e.text.startswith(of)]


@pytest.mark.parametrize(
    ("told", "of", "day"),
    [
        ("The ferry ran aground on Monday. That night rescuers brought 180 people ashore.", "That night rescuers", "2026-05-04"),
        ("The talks broke off on Tuesday. That night, Tolmar shelled the town, the commission said.", "That night", "2026-05-05"),
        ("A blast tore through the depot on 3 May. That same evening police arrested two men.", "That same evening", "2026-05-03"),
        ("The ferry ran aground on Monday night. The captain had left the bridge at 9.40 p.m., the commission said on Tuesday.",
         "The captain", "2026-05-04"),
        ("The ferry ran aground on Monday night.\n\nThe captain had left the bridge at 9.40 p.m., the commission said on Tuesday.",
         "The captain", "2026-05-04"),
        ("The ferry ran aground on Monday night. The captain had called for help at 1.20 a.m., the commission said on Tuesday.",
         "The captain", "2026-05-05"),
    ],
)  # fmt: skip
def test_the_day_is_that_of_the_sentence_before(told: str, of: str, day: str) -> None:
    assert _days(told, of) == [day]


@pytest.mark.parametrize(
    ("told", "of"),
    [
        ("The ferry will sail again on Friday. The captain had left the bridge at 9.40 p.m., the commission said on Tuesday.",
         "The captain"),
        ("The minister spoke on Monday, his office said. The captain had left the bridge at 9.40 p.m., the commission said on "
         "Tuesday.", "The captain"),
        ("The captain left the bridge at 9.40 p.m., the commission said on Tuesday. The ferry had run aground on Monday night.",
         "The captain"),
    ],
)  # fmt: skip
def test_what_no_sentence_dates_has_no_day(told: str, of: str) -> None:
    assert _days(told, of) == [None]


def test_a_night_that_its_report_has_not_told_of_dates_nothing() -> None:
    assert _days("A blast tore through the depot.\n\nThat night police arrested two men.", "That night") == []

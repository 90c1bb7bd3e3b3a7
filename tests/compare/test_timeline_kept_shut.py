"""What was to stay closed until a time did, where a later report has it that it was, or that it is open again."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import over_days

SHUT = "The runway will stay closed until this evening, the airport said."
FIRST, NEXT = "2026-09-03T16:00:00Z", "2026-09-03T20:10:00Z"


@pytest.mark.parametrize(
    ("later", "came"),
    [
        ("The runway was closed until 9 p.m. and seven flights were cancelled.", True),
        ("The runway is fully open again, a spokeswoman said.", True),
        ("The bridge was closed until 9 p.m. and seven trains were cancelled.", None),
        ("The runway will be open again on Friday.", None),
    ],
)
def test_what_was_to_stay_closed(later: str, came: bool | None) -> None:
    told = over_days((FIRST, "Coast Tribune", SHUT), (NEXT, "Evening Globe", later))
    found = [e for e in next(compare([told])).timeline if "stay closed" in e.text]
    assert [e.came for e in found] == [came]


@pytest.mark.parametrize("words", ["But today the Comet can reveal that", "Today we can exclusively report that"])
def test_what_a_paper_reveals_today_happened_on_no_day_of_its_own(words: str) -> None:
    told = over_days((FIRST, "The Comet", f"{words} the same plane filled with smoke on its way home."))
    assert [e.text for e in next(compare([told])).timeline] == []

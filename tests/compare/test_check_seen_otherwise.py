"""What newcomers saw told wrongly of a draft: another deed in the same verb, a halt that began, a day within a misquoted line."""

from __future__ import annotations

from .test_check_right import checked
from .told import story


def findings(text: str, *reports: str) -> list[tuple[str, str, str]]:
    """The findings on a text: kind, verdict and why."""
    told = story(*((f"Paper {k}", report) for k, report in enumerate(reports)))
    return [(f.kind, f.verdict, f.why) for f in checked(text, told).findings]


def test_who_called_on_a_board_has_called_no_strike() -> None:
    report = "The pilots' union called on the safety board to ground all aircraft. Ada Lind heads the union."
    found = findings("Ada Lind said the pilots' union would call a strike.", report)
    assert not any("tell of it as done" in why for _, _, why in found)


def test_what_is_called_and_was_to_be_is_still_awaited() -> None:
    found = findings("The pilots' union would call a strike on Friday.", "The pilots' union called a strike in May.")
    assert [why for kind, _, why in found if kind == "claim"] == ["the reports tell of it as done, the text as planned"]


def test_a_pause_that_began_gainsays_no_halt() -> None:
    reports = (
        "Dariush Vahedan said his delegation would not return until Ombasa halted all flights over Ser Chinar province.",
        "The way was cleared on Saturday, when Ombasa began a pause of 72 hours in all flights over Ser Chinar province.",
    )
    text = "Dariush Vahedan said his delegation would not return until Ombasa halted all flights over Ser Chinar province."
    assert not any(verdict == "disputed" for _, verdict, _ in findings(text, *reports))


def test_a_day_that_was_put_into_a_quotation_is_no_reported_day() -> None:
    reports = (
        "“Every check on this aircraft was done on time,” airline spokesman Ole Brun said.",
        "The islands depend on the airline in winter, when ferries are often cancelled.",
    )
    found = findings("“Every check on this aircraft was done in time for winter,” airline spokesman Ole Brun said.", *reports)
    assert [verdict for kind, verdict, _ in found if kind == "day"] == []
    assert ("quotation", True) in [(kind, verdict != "exact") for kind, verdict, _ in found]

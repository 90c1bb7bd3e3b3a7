"""What a pit's collapse showed: who denies may be the company; who had been reported dead is no report."""

from __future__ import annotations

from sayso.compare import compare
from sayso.model import Process

from .told import Told, over_days, story, told_otherwise

DAY = "2026-03-04"
MINE = "Fourteen men were trapped when the roof of the Brennick pit fell on Tuesday. "


def dealt(*told: Told) -> Process:
    """The process that reports tell."""
    found = next(compare([story(*told)])).process
    assert found is not None
    return found


def test_a_firm_does_not_deny_what_the_company_said() -> None:
    firm = MINE + (
        "Rescuers made contact with the men by tapping on a pipe, the company said. Holm Ridge has rejected the accusation. The "
        "offices of Holm Ridge Coal were shut."
    )
    other = MINE + "Rescuers made contact with the men by tapping on a pipe, Holm Ridge Coal said."
    assert not [c for c in told_otherwise((DAY, firm), (DAY, other)) if "polarity" in c.differs_in]


def test_a_union_does() -> None:
    union = MINE + "Every man had been given a lamp, the company said. The Pit Union has rejected the claim."
    found = [c for c in told_otherwise((DAY, union), (DAY, MINE + "The pit is deep.")) if "polarity" in c.differs_in]
    assert len(found) == 1


def test_who_had_been_reported_dead_is_not_what_an_inquiry_will_report() -> None:
    told = over_days(
        (DAY, "Bay Wire", MINE + "A public inquiry is expected to report next summer."),
        ("2026-03-07", "Horn", MINE + "Davy Ostler, who had been reported dead by a newspaper, was pulled out on Friday."),
    )
    assert not [c for c in next(compare([told])).claims if c.relation == "developed"]


STRIKE = (
    "Morning Echo",
    "Talks between the Pit Union and Holm Ridge Coal on the strike at the pit go on. Holm Ridge Coal offered to open the west "
    "face, provided that the union calls off its strike threat. Men will strike on Monday, the union said.",
)
OTHER = (
    "Evening Dispatch",
    "The strike at Holm Ridge Coal would be the second this year, the Pit Union said. A spokesman for the company, Colin Baye, "
    "said talks went on. Two men walked out unaided.",
)


def test_a_threat_that_may_be_called_off_ends_no_strike() -> None:
    found = dealt(STRIKE, OTHER)
    assert not [s for s in found.state if s.value == "ended"]
    assert not [s for s in found.state if "unaided" in s.span.of(OTHER[1])]


def test_who_speaks_for_the_company_is_no_party() -> None:
    assert "Colin Baye" not in {p.name for p in dealt(STRIKE, OTHER).parties}

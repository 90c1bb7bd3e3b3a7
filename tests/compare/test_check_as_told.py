"""What a report has of the very thing never fails: a number before the same word, a quotation's own, an outlet's own word; a higher
least does, and the day shown is the deed's."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check, compare
from sayso.model import Article, Finding

from .told import over_days

REPORTS = (
    (
        "2024-11-05",
        "Meridian Press Agency",
        "A storm hit Tarnby on Monday, killing at least 14 people and leaving 31 missing, officials said. Some 140 houses were "
        "swept away and a further 600 damaged, according to the province. Power failed in 14 of the 22 schools. The ferry had "
        "sailed with 187 passengers and 27 crew, the port said.",
    ),
    (
        "2024-11-06",
        "Vale Gazette",
        "Nineteen people are dead after the storm in Tarnby. Nordane has cancelled more than 870 flights since the storm began. "
        "“There is no money,” finance minister Petra Holm said, adding that each day of repairs would cost 40 million florins. "
        "The pumps failed late on Sunday when the operators left the room, according to the inspector, retired engineer Henrik "
        "Saller.",
    ),
    (
        "2024-11-08",
        "Radio Vestland",
        "Pilots at Nordane have suspended their strike, clearing the way for talks with the airline on Friday. The union announced "
        "the decision on Thursday morning. The union is seeking 9 per cent. The governor conceded that not all sirens had worked. "
        "An electrician said that two of the five sirens had been out of order since January.",
    ),
)
RIGHT = (
    "Thirty-one people were missing in Tarnby.",
    "Some 140 houses were swept away and a further 600 damaged.",
    "Fourteen of the 22 schools lost power.",
    "The ferry carried 187 passengers and 27 crew.",
    "The union wants a rise of 9 per cent.",
    "At least 14 people were killed, the Meridian Press Agency reported.",
    "The Vale Gazette put the number of dead at 19.",
    "Petra Holm said each day of repairs would cost 40 million florins.",
    "The pumps failed late on Sunday after the operators left the room, Saller said.",
    "Two of the five sirens had not worked.",
    "More than 800 flights have been cancelled by Nordane.",
)
WRONG = (
    ("Nordane has cancelled more than 970 flights since the storm began.", "970"),
    ("Thirty-six people were missing in Tarnby.", "Thirty-six"),
    ("Some 140 houses were swept away and a further 700 damaged.", "700"),
    ("The union wants a rise of 12 per cent.", "12 per cent"),
    ("The Vale Gazette put the number of dead at 29.", "29"),
    ("Petra Holm said each day of repairs would cost 60 million florins.", "60 million"),
    ("The pilots suspended their strike on Wednesday morning.", "Wednesday morning"),
)
STORY = over_days(*REPORTS)
CLAIMS = next(compare([STORY])).claims


def found(text: str) -> list[Finding]:
    """The findings of a text."""
    written = next(annotate([Article(id="text", text=text, text_sha256="", published="2024-11-09")]))
    return list(check(written, STORY, CLAIMS).findings)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_does_not_fail(text: str) -> None:
    assert [f"{f.kind} {f.verdict}: {f.span.of(text)}, {f.why}" for f in found(text) if f.fails] == []


@pytest.mark.parametrize(("text", "figure"), WRONG)
def test_a_wrong_figure_fails(text: str, figure: str) -> None:
    assert [f.span.of(text) for f in found(text) if f.fails and f.kind in ("number", "day") and figure in f.span.of(text)]


def test_the_day_of_the_deed_is_shown() -> None:
    day = next(f for f in found(WRONG[-1][0]) if f.kind == "day")
    assert "Thursday morning" in day.why
    assert "Friday" not in day.why

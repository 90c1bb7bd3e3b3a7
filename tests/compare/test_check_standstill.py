"""What a text tells as shut, where the reports have it in other words; and a court's deeds, which are no statements."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, Story

from .told import story

DAM = story(
    ("Vale Gazette", "The mayor, Ada Lund, wants the dam closed. Engineers found cracks in the dam wall on Monday."),
    ("Moor Herald", "The dam has been out of use since Tuesday, the river board said. The mill may close too."),
)
WANTED = story(("Vale Gazette", "The mayor, Ada Lund, wants the dam closed. Engineers found cracks in the dam wall on Monday."))
COURT = story(
    (
        "Vale Gazette",
        "Judges in Orin fined Norvik Bank 2 million crowns on Monday, saying the bank had lied to its customers. "
        "The bank will appeal, its lawyer Per Holm said.",
    )
)


def failing(text: str, reports: Story) -> list[tuple[str, str]]:
    """What fails of a text: kind and verdict."""
    told = check(next(annotate([Article(id="text", text=text, text_sha256="", published="2024-11-08")])), reports)
    return [(f.kind, f.verdict) for f in told.findings if f.fails]


@pytest.mark.parametrize(
    "text",
    [
        "The dam was closed.",
        "The dam was shut on Tuesday.",
        "The dam has been closed since Tuesday.",
        "The dam is no longer in use.",
    ],
)
def test_shut_in_other_words_does_not_fail(text: str) -> None:
    assert failing(text, DAM) == []


@pytest.mark.parametrize(("text", "reports"), [("The dam was closed.", WANTED), ("The dam has not been closed.", DAM)])
def test_what_is_only_wanted_shut_or_told_as_open_fails(text: str, reports: Story) -> None:
    assert failing(text, reports) != []


def test_what_is_only_wanted_shut_may_not_have_been_shut() -> None:
    assert failing("The dam has not been closed.", WANTED) == []


@pytest.mark.parametrize(
    "text",
    [
        "The court fined the bank 2 million.",
        "The court fined the bank 2 million crowns on Monday.",
        "The court said the bank had lied to its customers.",
    ],
)
def test_a_court_may_stand_for_its_judges(text: str) -> None:
    assert failing(text, COURT) == []


def test_nobody_else_may() -> None:
    assert failing("The police said the bank had lied to its customers.", COURT) == [("statement", "other_speaker")]

"""Claims that were taken back, called off, told under a condition or left out, and deeds that no report tells of."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, Finding, Member, Report, Story

from .told import story

MILL = (
    ("Vale Gazette", "The contract gives weavers 8.5 per cent more, a person briefed on the talks said. Trude Falk runs the mill."),
    (
        "Moor Herald",
        "The Vale Gazette withdrew its report that the contract was worth 8.5 per cent, saying its source was mistaken.",
    ),
)
VISIT = (
    ("Vale Gazette", "2024-11-05", "The minister of trade, Lena Ostrow, will visit Tarnby on Thursday."),
    ("Moor Herald", "2024-11-06", "Trade minister Lena Ostrow cancelled a visit planned for Thursday, her office said."),
)


def failing(text: str, reports: Story) -> list[tuple[str, str]]:
    """What fails of a text: kind and verdict."""
    return [(f.kind, f.verdict) for f in found(text, reports) if f.fails]


def found(text: str, reports: Story) -> tuple[Finding, ...]:
    """The findings of a text written after the reports."""
    return check(next(annotate([Article(id="text", text=text, text_sha256="", published="2024-11-06")])), reports).findings


def dated(*told: tuple[str, str, str]) -> Story:
    """Reports with the days they are of."""
    articles = [
        Article(id=f"r{n}", text=text, text_sha256="", published=day, outlet=outlet) for n, (outlet, day, text) in enumerate(told)
    ]
    members = (Member(report=Report.of(r.article), reading=r) for r in annotate(articles))
    return Story(name="story", title=None, members=tuple(members))


def test_what_the_newsroom_that_had_it_withdrew_is_carried_by_nobody() -> None:
    assert failing("The contract gives weavers 8.5 per cent more.", story(*MILL)) == [("claim", "contradicted")]


def test_a_text_that_tells_of_the_withdrawal_is_right() -> None:
    text = "The Vale Gazette reported that the contract gave weavers 8.5 per cent more, but withdrew that report."
    assert failing(text, story(*MILL)) == []


def test_what_another_newsroom_still_has_is_carried() -> None:
    other = ("Coast Post", "The contract gives weavers 8.5 per cent more, the union said.")
    assert failing("The contract gives weavers 8.5 per cent more.", story(*MILL, other)) == []


def test_a_plan_that_a_later_report_has_called_off_fails() -> None:
    assert failing("Trade minister Lena Ostrow will visit Tarnby on Thursday.", dated(*VISIT)) == [("claim", "contradicted")]


@pytest.mark.parametrize(
    "text",
    [
        "Trade minister Lena Ostrow will visit Tarnby on Thursday, the Gazette reported, but the visit was cancelled.",
        "Trade minister Lena Ostrow was to visit Tarnby on Thursday.",
    ],
)
def test_a_plan_told_as_past_or_as_called_off_is_right(text: str) -> None:
    assert failing(text, dated(*VISIT)) == []


def test_a_plan_made_after_the_cancelling_stands() -> None:
    (first, _, plan), (second, _, off) = VISIT
    later = dated((second, "2024-11-04", off), (first, "2024-11-06", plan))
    assert failing("Trade minister Lena Ostrow will visit Tarnby on Thursday.", later) == []


@pytest.mark.parametrize("condition", ["only if the council approves the money", "unless the council objects"])
def test_a_condition_that_the_text_drops_is_told(condition: str) -> None:
    reports = story(("Vale Gazette", f"The contract takes effect {condition}, Falk said."))
    claims = [f for f in found("The contract takes effect, Falk said.", reports) if f.kind == "claim"]
    assert [f.verdict for f in claims] == ["unclear"]
    assert condition in claims[0].why
    assert [f for f in found(f"The contract takes effect {condition}, Falk said.", reports) if f.verdict == "unclear"] == []


SHIFTS = ("Vale Gazette", "Falk said he was ready to talk about night shifts but not about a longer break.")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Falk said he was ready to talk about a longer break.", False),
        ("Falk said he was ready to talk about night shifts.", True),
        ("Falk said he was ready to talk about night shifts but not about a longer break.", True),
        ("Falk said he was not ready to talk about a longer break.", True),
    ],
)
def test_what_a_report_leaves_out_with_but_not_is_denied(text: str, right: bool) -> None:
    assert (("claim", "contradicted") not in failing(text, story(SHIFTS))) == right


@pytest.mark.parametrize("text", ["Nine people died.", "Nine people were killed.", "Nine people were arrested."])
def test_a_grave_deed_that_no_report_tells_of_is_not_carried_by_its_number(text: str) -> None:
    reports = story(("Vale Gazette", "The ship ran aground. Nine passengers were treated for injuries, the hospital said."))
    assert ("claim", "unsupported") in failing(text, reports)


def test_a_grave_deed_in_another_word_is_told() -> None:
    reports = story(("Vale Gazette", "Rescuers recovered the bodies of nine passengers from the ship, the coastguard said."))
    assert ("claim", "unsupported") not in failing("Nine passengers died.", reports)


BODIES = (
    ("Vale Gazette", "One of two missing miners was found dead on Wednesday, the director of the mine, Rolf Sand, said."),
    ("Moor Herald", "Rescuers recovered the bodies of both missing miners from the pit, police said."),
)


def test_who_says_the_same_in_other_words_is_the_right_speaker() -> None:
    assert failing("Both missing miners have been found dead, police said.", story(*BODIES)) == []


def test_who_says_something_else_is_not() -> None:
    reports = story(BODIES[0], ("Moor Herald", "Roads around the pit are closed, police said."))
    assert ("statement", "other_speaker") in failing("One of two missing miners was found dead, police said.", reports)


PROMISE = (
    "Moor Herald",
    "Mayor Jonas Brand denied that he had promised the union a majority. Trude Falk said Brand had promised it to her on Sunday.",
)


def test_a_word_in_the_right_mouth_that_another_denies_is_disputed() -> None:
    told = found("Falk said Mayor Jonas Brand had promised her a majority.", story(PROMISE))
    assert [(f.kind, f.verdict) for f in told] == [("statement", "same_speaker"), ("claim", "disputed")]


def test_as_a_fact_it_is_contradicted_still() -> None:
    only_denied = story(("Moor Herald", PROMISE[1].split(". ", maxsplit=1)[0] + "."))
    assert ("claim", "contradicted") in failing("Mayor Jonas Brand had promised the union a majority.", only_denied)


def test_the_outlet_of_a_report_may_quote() -> None:
    reports = story(("Moor Herald", "Viktor Rask said he would not challenge the law in court."))
    assert failing("The Moor Herald quoted him as saying he would not.", reports) == []


REJECTED = (
    ("Vale Gazette", "2024-11-05", "Envoy Pavel Doran said his government had never rejected the plan. The talks go on in Tarnby."),
    (
        "Moor Herald",
        "2024-11-05",
        "Mediator Hanne Brolk led the talks in Tarnby. She has invited both parties to return on Monday.",
    ),
)


def test_a_never_turns_a_verb_that_denies() -> None:
    reports = dated(*REJECTED)
    assert ("claim", "contradicted") in failing("Pavel Doran said his government had rejected the plan.", reports)
    assert failing("Pavel Doran said his government had never rejected the plan.", reports) == []


def test_an_invitation_told_as_a_deed_is_in_no_wrong_mouth() -> None:
    assert failing("Brolk invited both parties to return to the talks on Monday.", dated(*REJECTED)) == []


def test_what_somebody_is_ready_not_to_do() -> None:
    told = (("Vale Gazette", "2024-11-05", "Pavel Doran said he was ready to put it in writing, but not to apologise."),)
    assert ("claim", "contradicted") in failing("Pavel Doran said he was ready to apologise.", dated(*told))
    assert failing("Pavel Doran said he was ready to put it in writing.", dated(*told)) == []

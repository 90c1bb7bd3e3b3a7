"""What stands in a report never fails, though another report has it otherwise: and what is wrong beside it fails all the same."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, Check, Story, paragraphs_of

from .told import story

FERRY = story(
    (
        "Quay Gazette",
        "The ferry was travelling at 52 kilometres an hour when it struck the pier, a harbour official said.",
    ),
    (
        "Brant Radio",
        "The ferry was travelling at 31 kilometres an hour, its owner, Ruben Falk, said. The harbour was closed on Monday.",
    ),
    (
        "Isle Press Agency",
        "The ferry's log shows that it was travelling at 44 kilometres an hour, the Marine Safety Office "
        "said.\n\nThe captain, Joren "
        "Mast, was freed on Tuesday, judge Anke Roll said.",
    ),
)
STRIKE = story(
    (
        "Isle Press Agency",
        "Brant Steel said in a statement that it would pay the bonus.\n\nThe union says 4,300 welders are on strike. "
        "The company says that 2,900 are.",
    ),
    (
        "Quay Gazette",
        "The company said that the strike had cost it 61 million crowns. Talks collapsed over shifts, according to a guard.",
    ),
    ("Brant Radio", "Ruben Falk said the talks began on 3 May. The union says they started on 5 May."),
)
ADMITTED = story(
    (
        "Isle Press Agency",
        "Brant Steel admitted on Friday that it had hidden a crack in the roof six days before Monday's "
        "collapse, whose toll rose to "
        "23.",
    ),
    (
        "Quay Gazette",
        "At least 14 people were killed in the collapse. The plant will reopen on Sunday, the company said on Friday.",
    ),
)
BID = story(
    ("Isle Press Agency", "Ruben Falk admitted that the company had withdrawn its bid."),
    ("Quay Gazette", "The company had withdrawn the bid, union leader Anke Roll said."),
    (
        "Brant Radio",
        "The company and the union signed a pact that ends a nine-day strike, mediator Joren Mast said.",
    ),
)


def checked(text: str, reports: Story) -> Check:
    """A text held against reports."""
    article = Article(id="text", text=text, text_sha256="", published="2024-11-08", paragraphs=paragraphs_of(text))
    return check(next(annotate([article])), reports)


def failing(text: str, reports: Story, *kinds: str) -> list[str]:
    """The words that fail in a text, of some kinds."""
    return [f.span.of(text) for f in checked(text, reports).findings if f.fails and f.kind in kinds]


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("The ferry was travelling at 44 kilometres an hour, the Marine Safety Office said.", FERRY),
        ("According to the Marine Safety Office, the ferry was travelling at 44 kilometres an hour.", FERRY),
        ("The union says 4,300 welders are on strike; the company says 2,900 are.", STRIKE),
        ("The captain was not freed on Monday, judge Anke Roll said.", FERRY),
        ("The toll rose to 23 on Friday.", ADMITTED),
        ("The talks began on 5 May, according to the union.", STRIKE),
        ("The talks began on 5 May, the union said.", STRIKE),
    ],
)
def test_what_stands_in_a_report_does_not_fail(text: str, reports: Story) -> None:
    assert failing(text, reports, "number", "day", "statement") == []


def test_a_deed_that_was_not_done_on_a_day_is_not_held_against_the_day_it_was_done() -> None:
    found = [f for f in checked("The captain was not freed on Monday, judge Anke Roll said.", FERRY).findings if f.kind == "day"]
    assert [f.verdict for f in found if f.verdict == "differently"] == []


@pytest.mark.parametrize(
    ("text", "reports", "wrong"),
    [
        ("The ferry was travelling at 47 kilometres an hour, the Marine Safety Office said.", FERRY, ["47 kilometres an hour"]),
        ("The ferry was travelling at 44 kilometres an hour, Ruben Falk said.", FERRY, ["44 kilometres an hour"]),
        ("The union says 2,900 welders are on strike.", STRIKE, ["2,900"]),
        ("The captain was freed on Wednesday, judge Anke Roll said.", FERRY, ["Wednesday"]),
        ("The captain was not freed until Wednesday, judge Anke Roll said.", FERRY, ["Wednesday"]),
        ("The plant will reopen on Friday, the company said.", ADMITTED, ["Friday"]),
        ("The talks began on 7 May, the union said.", STRIKE, ["7 May"]),
    ],
)
def test_what_is_wrong_beside_it_fails(text: str, reports: Story, wrong: list[str]) -> None:
    assert failing(text, reports, "number", "day") == wrong


def test_a_day_of_the_sentence_alone_is_to_be_looked_at_again() -> None:
    again = [f for f in checked("The toll rose to 23 on Friday.", ADMITTED).to_look_at if f.kind == "day"]
    assert [f.verdict for f in again] == ["unclear"]
    assert again[0].evidence


def test_another_thing_done_by_a_verb_of_the_class_is_no_voice() -> None:
    claim = next(f for f in checked("The company had withdrawn its bid.", BID).findings if f.kind == "claim")
    assert (claim.verdict, claim.voices) == ("carried", 2)


def test_the_same_thing_in_another_verb_of_the_class_is_a_voice() -> None:
    held = story(
        ("Isle Press Agency", "The walkout ended on Friday, mediator Joren Mast said."),
        ("Quay Gazette", "Ruben Falk said that the company had ended its bid."),
        ("Brant Radio", "Anke Roll said that the company had withdrawn its bid."),
    )
    claim = next(f for f in checked("The company had withdrawn its bid.", held).findings if f.kind == "claim")
    assert claim.voices == 2

"""Origins: who cites whom, at the words that say so."""

from __future__ import annotations

import time

import pytest

from sayso.compare import compare
from sayso.compare.voices.newsrooms import is_newsroom, same_newsroom
from sayso.compare.voices.origins import cited_in, origins

from .told import FLOOD, story, text_of

# outlet | text | newsroom cited | words that say so
CITES = """
Morning Echo | The minister told Reuters that the bridge was shut. | Reuters | told Reuters
Morning Echo | The dam will close, according to the Lindale Gazette. | Lindale Gazette | according to the Lindale Gazette
Morning Echo | The Brennick Courier first reported that it would close. | Brennick Courier | The Brennick Courier first reported
Morning Echo | The dam will close, the station said, citing Axios. | Axios | citing Axios
Morning Echo | The mayor told the Orlan news agency that the dam would close. | Orlan | told the Orlan
Morning Echo | It is, says a report in the Orlan daily Coast Herald. | Coast Herald | a report in the Orlan daily Coast Herald
Harbour Post | The captain was asleep, the Evening Beacon reported. | Evening Beacon | the Evening Beacon reported
Morning Echo | "It is shut," the mayor said in an interview with the BBC. | BBC | in an interview with the BBC
"""
NONE = """
Morning Echo | The mayor told the Morning Echo that the dam would close.
Reuters      | The mayor told Reuters that the dam would close.
nytimes.com  | The mayor told The New York Times that the dam would close.
Morning Echo | The mayor told Harlan Freight that the dam would close.
Morning Echo | According to the Post Office, the letters were late.
Morning Echo | The Times Square office was shut, according to the company.
"""


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize("row", _rows(CITES), ids=lambda r: r[3])
def test_cites(row: list[str]) -> None:
    outlet, text, cited, words = row
    (found,) = origins(story((outlet, text)))
    assert (found.cites, found.span.of(text)) == (cited, words)


@pytest.mark.parametrize("row", _rows(NONE), ids=lambda r: r[1][:30])
def test_cites_none(row: list[str]) -> None:
    outlet, text = row
    assert origins(story((outlet, text))) == ()


def test_a_newsroom_of_the_story_is_one_by_its_last_word_too() -> None:
    told = story(
        ("The Sund Lantern", "The captain of the ferry was asleep, a sailor told the Sund Lantern."),
        ("Harbour Post", "The captain was asleep, according to the Lantern. The lamp, according to the Keeper, was lit."),
    )
    assert [(o.report, o.cites) for o in origins(told)] == [("r1", "Lantern")]
    assert origins(story(("Harbour Post", "The captain was asleep, according to the Lantern."))) == ()


def test_each_newsroom_once_a_report_and_copies_none() -> None:
    told = story(*FLOOD, (None, FLOOD[1][1] + " The mayor told Reuters it was over."), copy_of={2: 1})
    found = origins(told)
    assert [(o.report, o.cites) for o in found] == [("r1", "Lindale Gazette"), ("r1", "Reuters")]
    assert all(o.cites in text_of(told, o.report) for o in found)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The New York Times", "nytimes.com"),
        ("BBC News", "bbc.co.uk"),
        ("AP", "Associated Press"),
        ("Radio Helvetia", "Radio Helvetia International"),
    ],
)
def test_same_newsroom(a: str, b: str) -> None:
    assert same_newsroom(a, b)
    assert same_newsroom(b, a)


@pytest.mark.parametrize(("a", "b"), [("The Times", "The Guardian"), ("Reuters", None), ("Lindale Gazette", "Brennick Gazette")])
def test_other_newsroom(a: str, b: str | None) -> None:
    assert not same_newsroom(a, b)


@pytest.mark.parametrize("name", ["News", "Post Office", "Harlan Freight", "Daily", "Continental Observer Mission"])
def test_no_newsroom(name: str) -> None:
    assert not is_newsroom(name)


def test_a_run_of_capitals_is_read_in_no_time() -> None:
    began = time.process_time()
    cited_in("A" * 50_000)
    assert time.process_time() - began < 2


LINES = """
This report contains material from the Norland News Service (NNS). | Norland News Service
Parts of this report were provided by the Norland News Service. | Norland News Service
The second and seventh paragraphs of this report are from Norland News Service (NNS). | Norland News Service
Additional reporting by Reuters. | Reuters
"""


@pytest.mark.parametrize("row", _rows(LINES), ids=lambda r: r[0][:30])
def test_a_line_that_credits_others(row: list[str]) -> None:
    line, cited = row
    fell = "The bridge fell on Monday"
    told = story(("Harbour Post", f"{fell}.\n\n{line}"), ("Norland News Service", f"{fell}, police said."))
    (found,) = origins(told)
    assert (found.report, found.cites) == ("r0", cited)
    (compared,) = compare([told])
    assert all(a.span.end <= len(fell) + 1 for c in compared.claims for a in c.accounts if a.report == "r0")


@pytest.mark.parametrize(
    "words",
    [
        "Parts of the report were written by Oren Basko.",
        "The report contains material from the black box.",
        "Parts of this story were told by the captain of the ferry.",
    ],
)
def test_no_line_that_credits_a_newsroom(words: str) -> None:
    assert origins(story(("Harbour Post", f"The bridge fell on Monday.\n\n{words}"))) == ()

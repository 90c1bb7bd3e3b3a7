"""What is told about a statement: of its source, of the saying, and inside it."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from sayso.annotate.attributions.about import about
from sayso.annotate.attributions.draft import Layout
from sayso.annotate.attributions.find import READERS
from sayso.annotate.attributions.settle import settle
from sayso.language import parse
from sayso.model.about import About


@cache
def told(text: str) -> tuple[About, ...]:
    """What is told about each statement of a text."""
    layout = Layout(next(parse([text])))
    drafts = settle(layout, [d for read in READERS for d in read(layout)])
    found = tuple(about(layout, d) for d in drafts)
    assert all(s.inside(text) for a in found for s in a.spans())
    return found


COUNTS = {
    "Two officials said the bridge was closed.": ("Two", 2, 2),
    "A diplomat said the talks would go on.": ("A", 1, 1),
    "At least three witnesses said the car had stopped.": ("At least three", 3, None),
    "Several residents said the water was rising.": ("Several", 3, None),
    "A doctor and two nurses said the road was blocked.": ("A doctor and two", 3, 3),
    "Officials said the bridge was closed.": None,
    "A survey said the bridge was safe.": None,
    "An army of nurses said the bridge was closed.": None,
    "The 2019 reports said the bridge was safe.": None,
    "Ana Lind said the bridge was closed.": None,
}


@pytest.mark.parametrize("text", COUNTS)
def test_how_many_say_it(text: str) -> None:
    count = told(text)[0].count
    assert (count and (count.span.of(text), count.low, count.high)) == COUNTS[text]


UNNAMED = {
    "The bridge will close, said an official, speaking on condition of anonymity because she was not authorised to speak.": (
        "speaking on condition of anonymity",
        "because she was not authorised to speak",
    ),
    "A diplomat who asked not to be named said the talks had failed.": ("asked not to be named", None),
    "An official who was not authorized to speak publicly said the bridge would close.": (
        None,
        "not authorized to speak publicly",
    ),
    "Two officials said the bridge would close. The officials spoke on condition of anonymity.": (
        "spoke on condition of anonymity",
        None,
    ),
    "An unnamed official said the bridge would close.": ("unnamed", None),
    "The mayor complained about rents, according to a clerk who requested anonymity to speak freely.": (
        "requested anonymity",
        "to speak freely",
    ),
    "Ana Lind said a clerk had asked not to be named.": (None, None),
    "Officials said the bridge would close.": (None, None),
}


@pytest.mark.parametrize("text", UNNAMED)
def test_why_a_source_is_not_named(text: str) -> None:
    found = told(text)[0]
    assert tuple(s and s.of(text) for s in (found.anonymity, found.reason)) == UNNAMED[text]


NEAR = {
    "A person familiar with the talks said a deal was near.": "familiar with the talks",
    "Two people briefed on the situation told reporters the talks had failed.": "briefed on the situation",
    "A source close to the minister said she would resign.": "close to the minister",
    "A clerk with direct knowledge of the plan said it was dropped.": "with direct knowledge of the plan",
    "The minister said she was familiar with the talks.": None,
    "Close to 40 villagers said the water was rising.": None,
}


@pytest.mark.parametrize("text", NEAR)
def test_how_near_a_source_is(text: str) -> None:
    near = told(text)[0].nearness
    assert (near and near.of(text)) == NEAR[text]


SIDES = {
    "US officials said the bridge was closed.": [("US", "USA")],
    "A Qatari diplomat said the talks would go on.": [("Qatari", "QAT")],
    "Japanese and South Korean officials said the ship had sunk.": [("Japanese", "JPN"), ("South Korean", "KOR")],
    "One western European diplomat said the plan was dead.": [("western European", None)],
    "A Hamas official said the talks would go on.": [("Hamas", None)],
    "Norway's government said the ship had sunk.": [("Norway", "NOR")],
    "A USA Today survey said the ship had sunk.": [],
    "A China expert said the ship had sunk.": [],
    "The US-led coalition said the ship had sunk.": [],
    "A spokesman in Berlin said the ship had sunk.": [],
    "Officials said US ships had sunk.": [],
    "An East German clerk said the ship had sunk.": [],
    "Mexican-American voters said the ship had sunk.": [],
}


@pytest.mark.parametrize("text", SIDES)
def test_whose_a_source_is(text: str) -> None:
    assert [(s.span.of(text), s.country) for s in told(text)[0].sides] == SIDES[text]


SAID = {
    "The minister told reporters on Saturday that the bridge was closed.": ("reporters", (), "on Saturday"),
    "In a statement on Monday, the ministry said the ship had sunk.": (None, ("In a statement",), "on Monday"),
    "The ship had sunk, the minister said at a news conference in Doha on Friday.": (
        None,
        ("at a news conference in Doha",),
        "on Friday",
    ),
    "The minister said Saturday that the bridge was closed.": (None, (), "Saturday"),
    "“It will go on,” the general said in an interview with the newspaper.": (
        "the newspaper",
        ("in an interview with the newspaper",),
        None,
    ),
    "The minister said the bridge was closed on Saturday in Doha.": (None, (), None),
    "Officials said that ships in Norway had told reporters nothing on Monday.": (None, (), None),
    "“It will go on,” said an adviser to the mayor.": (None, (), None),
    "“It will go on,” the mayor said in an interview Tuesday.": (None, ("in an interview",), "Tuesday"),
    "In Norway, a survey found that the bridge was safe.": (None, (), None),
    "According to the ministry, the ship sank on Monday.": (None, (), None),
    "Ana Lind told co-host Tom Voss early Tuesday that the ship had sunk.": ("co-host Tom Voss", (), "early Tuesday"),
    "Speaking to students in Oslo this week, Ana Lind said that the ship had sunk.": ("students", ("in Oslo",), "this week"),
    "The clerk has said for years that the ship had sunk.": (None, (), None),
}


@pytest.mark.parametrize("text", SAID)
def test_to_whom_where_and_when_it_is_said(text: str) -> None:
    found = told(text)[0]
    addressee, when = (s and s.of(text) for s in (found.addressee, found.when))
    assert (addressee, tuple(s.of(text) for s in found.where), when) == SAID[text]


FIRMLY = {
    "The minister said the talks would resume if both sides show restraint.": [("condition", "if both sides show restraint")],
    "Officials said the miners were not believed to have been warned.": [("negation", "not"), ("hedge", "believed")],
    "The clerk said the ship may have sunk.": [("hedge", "may")],
    "The minister denied that the ship had sunk.": [],
    "The mayor said divers were investigating if the ship had sunk.": [],
    "The mayor said the talks would go on even if the ship sank.": [],
    "The mayor said the bank was too big to fail.": [],
    "Residents, who were not warned, said the ship had sunk.": [],
}


@pytest.mark.parametrize("text", FIRMLY)
def test_what_qualifies_a_statement_from_inside(text: str) -> None:
    assert [(q.type, q.span.of(text)) for q in told(text)[0].qualifiers] == FIRMLY[text]


@pytest.mark.parametrize("text", FIRMLY)
def test_a_qualifier_stands_in_the_content_with_its_clause(text: str) -> None:
    layout = Layout(next(parse([text])))
    draft = settle(layout, [d for read in READERS for d in read(layout)])[0]
    for q in about(layout, draft).qualifiers:
        assert any(c.holds(q.span) and c.holds(q.scope) for c in draft.content)


@given(st.lists(st.sampled_from([*COUNTS, *UNNAMED, *NEAR, *SIDES, *SAID, *FIRMLY]), min_size=1, max_size=4))
@settings(max_examples=25)
def test_what_is_said_tells_nothing_of_the_saying(texts: list[str]) -> None:
    """Spans lie in the text; those of source and saying touch no content, those of qualifiers stand in it."""
    text = "\n\n".join(texts)
    layout = Layout(next(parse([text])))
    for draft in settle(layout, [d for read in READERS for d in read(layout)]):
        found = about(layout, draft)
        assert all(s.inside(text) for s in found.spans())
        outside = (found.anonymity, found.reason, found.nearness, found.addressee, found.when, *found.where)
        assert not any(c.touches(s) for c in draft.content for s in outside if s)
        assert all(any(c.holds(q.span) for c in draft.content) for q in found.qualifiers)


@pytest.mark.parametrize("text", [*COUNTS, *UNNAMED, *NEAR, *SIDES, *SAID])
def test_spans_alone_are_enough(text: str) -> None:
    """A reader that gives no token indices is told the same of its drafts."""
    layout = Layout(next(parse([text])))
    for draft in settle(layout, [d for read in READERS for d in read(layout)]):
        assert about(layout, structs.replace(draft, verb=None, head=None)) == about(layout, draft)

"""What is told about a statement: of its source, of the saying, and inside it."""

from __future__ import annotations

from functools import cache

import pytest

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
    "A China expert said the ship had sunk.": [],
    "The US-led coalition said the ship had sunk.": [],
    "A spokesman in Berlin said the ship had sunk.": [],
    "Officials said US ships had sunk.": [],
}


@pytest.mark.parametrize("text", SIDES)
def test_whose_a_source_is(text: str) -> None:
    assert [(s.span.of(text), s.country) for s in told(text)[0].sides] == SIDES[text]

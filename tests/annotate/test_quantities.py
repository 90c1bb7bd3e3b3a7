"""Quantities: value, bounds, unit and what is counted, in invented sentences."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.annotate.quantities import find_quantities
from sayso.language import parse
from sayso.model import Quantity, Span


def quantities(text: str, dates: list[Span] | None = None) -> tuple[Quantity, ...]:
    return find_quantities(next(parse([text])), dates or [])


_TEXT = "0 1 12 , . $ £ % m k bn million dozen hundreds of and to - a.m. 6:10 people the fell ( ) é"
PIECES = ["\n", *_TEXT.split()]
GOLDEN = [
    ("At least 13 people died in the fire.", ("13", 13, None, None, "people", False)),
    ("More than a dozen villagers fled.", ("dozen", 12, None, None, "villager", False)),
    ("No more than 400 homes lost power.", ("400", None, 400, None, "home", False)),
    ("No fewer than 400 homes lost power.", ("400", 400, None, None, "home", False)),
    ("Not more than 400 homes lost power.", ("400", None, 400, None, "home", False)),
    ("Up to 400 homes lost power.", ("400", None, 400, None, "home", False)),
    ("About 30 houses burned down.", ("30", 30, 30, None, "house", True)),
    ("Dozens of girls escaped.", ("Dozens", 24, None, None, "girl", True)),
    ("Tens of thousands of people marched.", ("Tens of thousands", 20_000, None, None, "people", True)),
    ("Two hundred and fifty soldiers left.", ("Two hundred and fifty", 250, 250, None, "soldier", False)),
    ("Half a million people fled the coast.", ("Half a million", 500_000, 500_000, None, "people", False)),
    ("The boy fell 10 to 12 feet.", ("10 to 12 feet", 10, 12, "foot", None, False)),
    ("Between five and six people were hurt.", ("five and six", 5, 6, None, "people", False)),
    ("The thieves took £1.3million from the bank.", ("£1.3million", 1.3e6, 1.3e6, "GBP", None, False)),
    ("The bill came to $284 billion.", ("$284 billion", 284e9, 284e9, "USD", None, False)),
    ("Prices rose by 5 per cent.", ("5 per cent", 5, 5, "percent", None, False)),
    ("Support fell by 2 percentage points.", ("2 percentage points", 2, 2, "point", None, False)),
    ("He lay in an 80m-deep shaft.", ("80m", 80, 80, "m", "shaft", False)),
    ("He fell down a 40m dry well.", ("40m", 40, 40, "m", None, False)),
    ("A 17-year-old boy drowned.", ("17-year-old", 17, 17, "age", "boy", False)),
    ("They waited for several minutes.", ("several minutes", 3, None, "minute", None, True)),
    ("Several second homes burned.", ("Several", 3, None, None, "second home", True)),
    ("He moved to Washington D.C. Five workers died.", ("Five", 5, 5, None, "worker", False)),
    ("The shots came from the 32nd floor.", ("32nd", 32, 32, "ordinal", "floor", False)),
    ("The crash happened at 6.10am.", ("6.10am", 370, 370, "clock", None, False)),
    ("Police were called around 11:20 p.m. on the coast road.", ("11:20 p.m.", 1400, 1400, "clock", None, True)),
]


@pytest.mark.parametrize(("text", "expected"), GOLDEN)
def test_a_number_is_read_with_its_bounds_unit_and_thing(text: str, expected: tuple[object, ...]) -> None:
    found = [(q.span.of(text), q.low, q.high, q.unit, q.thing, q.approximate) for q in quantities(text)]
    assert found == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He came home in 2016.",
        "They met on April 14.",
        "One of them left early.",
        "The Corvus 737 landed safely.",
        "She has no one to blame.",
        "The Formula One season began in rain.",
    ],
)
def test_years_days_names_and_pronouns_count_nothing(text: str) -> None:
    assert quantities(text) == ()


def test_a_number_inside_a_date_counts_nothing() -> None:
    text = "The 3 May talks failed."
    assert quantities(text, [Span(4, 9)]) == ()


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_spans_lie_inside_and_never_overlap(words: list[str]) -> None:
    text = " ".join(words) + " ."
    found = quantities(text)
    assert all(q.span.inside(text) for q in found)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(found))
    assert all(q.low is not None or q.high is not None for q in found)

"""Quotation marks of every kind, paired. All sentences are made up."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.annotate.attributions.quotes import find_quotes
from sayso.model import paragraphs_of


def quoted(text: str) -> list[str]:
    return [q.inner.of(text) for q in find_quotes(text, paragraphs_of(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“One,” he said, “two.”", ["One,", "two."]),
        ('"One," he said, "two."', ["One,", "two."]),
        ("``One,'' he said, ``two.''", ["One,", "two."]),
        ("''One,'' he said, ''two.''", ["One,", "two."]),
        ("'It's one,' he said, 'isn't it?'", ["It's one,", "isn't it?"]),
        ("‘It’s one,’ he said.", ["It’s one,"]),
        ('He said " one " and " two ".', ["one", "two"]),
        ("“He said ‘one’ to me,” she said.", ["He said ‘one’ to me,"]),
        ("The boys' toys and '90s songs.", []),
        ('A 5" nail and a board.', []),
        ("“One.\n\n“Two.”", ["One.", "Two."]),
        ("“One that never closes.\n\nTwo.", []),
    ],
)
def test_marks_are_paired(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@given(st.text(alphabet="“”\"'‘’`«» ab.\n", max_size=80))
def test_quotations_never_overlap_and_stay_in_their_paragraph(text: str) -> None:
    paragraphs = paragraphs_of(text)
    quotes = find_quotes(text, paragraphs)
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(quotes))
    for q in quotes:
        assert q.outer.holds(q.inner)
        assert any(p.holds(q.outer) for p in paragraphs)
        assert q.inner.inside(text)

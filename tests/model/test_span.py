"""Spans point at words, and know what they share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Span, covers, overlap, paragraphs_of
from tests.strategies import spans, texts

pairs = texts.flatmap(lambda t: st.tuples(spans(t), spans(t)))


class TestSpan:
    def test_of_gives_the_exact_words(self) -> None:
        assert Span(4, 7).of("She said no.") == "sai"

    @pytest.mark.parametrize("span", [Span(3, 3), Span(-1, 2), Span(2, 99), Span(5, 4)])
    def test_empty_or_outside_is_not_inside(self, span: Span) -> None:
        assert not span.inside("She said no.")

    @given(pairs)
    def test_overlap_is_the_same_both_ways_and_none_where_they_do_not_touch(self, pair: tuple[Span, Span]) -> None:
        a, b = pair
        assert overlap(a, b) == overlap(b, a)
        assert (overlap(a, b) > 0) == a.touches(b) == b.touches(a)

    @given(pairs)
    def test_what_holds_another_shares_all_of_it(self, pair: tuple[Span, Span]) -> None:
        a, b = pair
        assert a.holds(b) == (overlap(a, b) == b.end - b.start) == covers([a], b)


class TestParagraphsOf:
    def test_a_blank_line_parts_them(self) -> None:
        text = "One.\n\nTwo,\nstill two.\n\n\n  Three. \n"
        assert [p.of(text) for p in paragraphs_of(text)] == ["One.", "Two,\nstill two.", "Three."]

    @given(st.text(max_size=200))
    def test_every_paragraph_lies_inside_and_all_words_are_in_one(self, text: str) -> None:
        found = paragraphs_of(text)
        assert all(p.inside(text) for p in found)
        assert [w for p in found for w in p.of(text).split()] == text.split()

"""The clauses that have a word: the same that looking at each sentence would find, in their order."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from sayso.compare.clauses.having import Clauses, having, that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit, all_units_of
from sayso.compare.clauses.words import has_word
from tests.compare.told import story

_TOLD = all_units_of(
    story(
        (
            "Osk Post",
            "The mayor DENIED the claim on Monday. Nine ferries were moored at Holm, and the harbour office was shut.",
        ),
        ("Courier", "The harbour office said that nine ferries were moored at Holm. It did not say who had shut it."),
    )
)


def _seen(units: list[Unit], words: tuple[str, ...]) -> list[Unit]:
    return [u for u in units if any(w in u.sentence.lower() for w in words)]


def test_a_word_is_found_whatever_its_case() -> None:
    assert {u.sentence for u in having(_TOLD, ("denied",))} == {"The mayor DENIED the claim on Monday."}


def test_a_word_that_nobody_has_finds_nothing() -> None:
    assert having(_TOLD, ("zeppelin",)) == []


def test_words_are_not_found_across_two_sentences() -> None:
    assert having(_TOLD, ("monday. nine",)) == []


@given(st.lists(st.sampled_from(_TOLD)), st.lists(st.text("adenot ", min_size=1, max_size=4), max_size=3))
def test_it_finds_what_looking_at_every_sentence_finds(units: list[Unit], words: list[str]) -> None:
    assert Clauses(units).having(tuple(words)) == _seen(units, tuple(words))


def test_the_names_of_each_report_are_those_of_its_sentences() -> None:
    names = Clauses(_TOLD).names
    assert set(names) == {0, 1}
    assert all("~holm" in told for told in names.values())


@given(st.text("ab_ -’."), st.sampled_from(("a", "ab", "ba")))
def test_a_word_stands_where_a_pattern_with_its_ends_finds_it(text: str, word: str) -> None:
    assert has_word(text, word) == (re.search(rf"\b{word}\b", text) is not None)


def test_what_may_have_a_pattern_is_all_that_has_it() -> None:
    pattern = Sought(r"\b(?:harbour|ferr(?:y|ies)) (?:office|were)\b")
    found = that_may_have(_TOLD, pattern)
    assert [u for u in _TOLD if pattern.pattern.search(u.sentence)] == [u for u in found if pattern.pattern.search(u.sentence)]
    assert len(found) < len(_TOLD)


def test_of_a_pattern_that_asks_for_no_word_all_may_have_it() -> None:
    assert list(that_may_have(_TOLD, Sought(r"\d\w*"))) == _TOLD

"""Words held by quote, and found again."""

from __future__ import annotations

import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sayso.mend import anchor, applies, found
from sayso.model import Edit, Merge, Move, Quote, SamePerson, Span, WrongSpeaker
from tests.strategies import spans, texts

PORT = (
    "The port will stay closed, said Orla Venn.\n\nThe union said that the offer was too low. Venn said she would not pay more.\n\n"
    "Asked about May, Venn said she would not pay more. The mayor said nothing."
)
SAID_TWICE = "she would not pay more"


def of(text: str, words: str, n: int = 0) -> Span:
    """Where some words stand in a text, the n-th time."""
    at = -1
    for _ in range(n + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def again(text: str, words: str, now: str, n: int = 0) -> Span | None:
    """Where what some words of a text are held by stands in another."""
    return found(now, anchor("r0", text, of(text, words, n)))


def test_a_quote_holds_words_with_what_stands_around_them() -> None:
    assert anchor("r0", PORT, of(PORT, "the offer was too low")) == Quote(
        report="r0",
        exact="the offer was too low",
        prefix="Orla Venn.\n\nThe union said that ",
        suffix=". Venn said she would not pay mo",
        start=64,
    )


def test_what_lies_outside_the_text_is_no_quote() -> None:
    with pytest.raises(ValueError, match="outside the text of r0"):
        anchor("r0", "short", Span(2, 9))


@given(st.data())
def test_words_of_an_unchanged_text_stand_where_they_stood(data: st.DataObject) -> None:
    text = data.draw(texts)
    span = data.draw(spans(text))
    assert found(text, anchor("r0", text, span)) == span


@given(st.data(), texts, texts)
def test_words_that_stand_once_are_found_whatever_comes_before_and_behind(data: st.DataObject, before: str, behind: str) -> None:
    text = data.draw(texts)
    span = data.draw(spans(text))
    now = f"{before}\n{text}\n{behind}"
    words = span.of(text)
    assume(words == words.strip() and now.count(words) == 1)
    assert found(now, anchor("r0", text, span)) == Span(span.start + len(before) + 1, span.end + len(before) + 1)


@given(st.text("ab .\n", min_size=1, max_size=40), st.data(), st.text("ab .\n", max_size=40))
def test_what_is_found_are_the_words_that_were_quoted(text: str, data: st.DataObject, now: str) -> None:
    quote = anchor("r0", text, data.draw(spans(text)))
    span = found(now, quote)
    assert span is None or span.of(now).split() == quote.exact.split()


@pytest.mark.parametrize("n", [0, 1])
def test_of_words_said_twice_those_that_were_meant_are_found(n: int) -> None:
    now = "Updated at noon.\n\n" + PORT
    assert again(PORT, SAID_TWICE, now, n) == of(now, SAID_TWICE, n)


def test_a_changed_word_beside_them_does_not_lose_them() -> None:
    now = PORT.replace("Asked about May, Venn said", "Asked about June, Venn said")
    assert again(PORT, SAID_TWICE, now, 1) == of(now, SAID_TWICE, 1)


def test_lines_broken_anew_do_not_lose_them() -> None:
    now = PORT.replace("offer was too", "offer\n   was\u00a0too").replace("union said that", "union said\n\tthat")
    span = again(PORT, "the offer was too low", now)
    assert span is not None
    assert span.of(now) == "the offer\n   was\u00a0too low"


def test_words_that_stand_twice_amid_other_words_are_nobodys() -> None:
    now = "Venn: she would not pay more, not ever. A banner read: she would not pay more!"
    assert again(PORT, SAID_TWICE, now, 1) is None


def test_words_that_were_taken_out_are_not_found() -> None:
    assert again(PORT, "the offer was too low", PORT.replace("too low", "far too low")) is None


def test_a_word_is_not_found_within_another() -> None:
    assert again("An art show, Venn said.", "art", "A party, Venn said.") is None
    assert again("An art show, Venn said.", "art", "A party and an art show, Venn said.") == Span(15, 18)


def test_a_line_that_stands_twice_alike_is_the_one_far_nearest() -> None:
    line = "The ministry of ports in Lindale said no comment was to be had from it on that day.\n"
    text = line + "Much else was said. " * 40 + "\n" + line
    now = "New. " + text
    assert again(text, "no comment", now, 1) == of(now, "no comment", 1)
    assert again(line * 2, "no comment", "New. " * 8 + line * 2, 1) is None  # midway between the two


def test_words_held_by_nothing_else_are_found_only_where_they_stand_once() -> None:
    quote = Quote(report="r0", exact="no")
    assert found("He said no.", quote) == Span(8, 10)
    assert found("No, no. He said no.", quote) is None
    assert found("nothing", quote) is None
    assert found("anything", Quote(report="r0", exact="")) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a" * 400_000, "a" * 150_000),
        ("a " * 200_000, "a a"),
        (" " * 400_000 + "x", " x"),
        ("ab" * 200_000 + "c", "ab" * 90_000 + "c"),
        ("\n \t" * 130_000, "\n \t" * 1000),
    ],
)
def test_hostile_texts_take_no_time(text: str, words: str) -> None:
    began = time.process_time()
    found("." + text, Quote(report="r0", exact=words, prefix="." * 32, suffix="." * 32, start=7))
    assert time.process_time() - began < 2


def test_which_corrections_have_lost_their_words() -> None:
    edit = Edit(number=1, made="2031-03-09", what=WrongSpeaker(statement=anchor("r0", PORT, of(PORT, "too low")), speaker=None))
    assert applies({"r0": PORT}.get, edit)
    assert not applies({"r0": "Rewritten."}.get, edit)
    assert not applies({}.get, edit)


def test_a_correction_of_two_places_needs_both() -> None:
    one = anchor("r0", PORT, of(PORT, "Orla Venn"))
    both = SamePerson(one=one, other=anchor("r1", "Venn spoke.", Span(0, 4)))
    edit = Edit(number=1, made="2031-03-09", what=both)
    assert applies({"r0": PORT, "r1": "Venn spoke."}.get, edit)
    assert not applies({"r0": PORT, "r1": "Nobody spoke."}.get, edit)


def test_a_correction_of_whole_reports_has_no_words_to_lose() -> None:
    assert applies({}.get, Edit(number=1, made="2031-03-09", what=Merge(story="a", into="b")))
    assert applies({}.get, Edit(number=2, made="2031-03-09", what=Move(report="r0", story="b")))

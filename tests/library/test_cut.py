"""How texts are cut into words: names and numbers stay whole, however they are written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.library.cut import INNER, LONGEST, cut, words

GOLDEN = [
    ("The ferry, at last, sailed.", "the ferry at last sailed"),
    ("O'Neill, O’Neill and O’NEILL’S", "o'neill o'neill and o'neill"),
    ("the minister's ministers' don't", "the minister ministers don't"),
    ("Moqtada al-Sadr’s", "moqtada al sadr"),
    ("an F-16, F‑16s, MH-370, B-52H and COVID-19", "an f-16 f-16s mh-370 b-52h and covid-19"),
    ("mid-2020, 2026-03-10, 2-1", "mid 2020 2026 03 10 2 1"),
    ("1,200 of 12,345,678.5; 1,2,3; 1,2001", "1200 of 12345678.5 1 2 3 1 2001"),
    ("5.4, 5.4bn, 10:30, 3.", "5.4 5.4bn 10:30 3"),
    ("$3.5m, €40, 5%", "$ 3.5m € 40 5 percent"),
    ("U.S.-led, the U.N.'s, 9 a.m., J.K.Rowling", "us led the un 9 am jk rowling"),
    ("Zürich, Đặng, Łódź, Straße, İstanbul, cafe\u0301, naïve, Ørsted", "zurich dang lodz strasse istanbul cafe naive orsted"),
    ("co\u00adoperate", "cooperate"),
    ("港口 關閉", "港 口 關 閉"),
    ("Киев, Αθήνα, القاهرة", "киев αθηνα القاهرة"),
    ("snake_case #tag @name x.com", "snake case tag name x com"),
    ("“ ” … — !", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "found"), GOLDEN)
def test_golden(text: str, found: str) -> None:
    assert " ".join(words(text)) == found


def test_they_stand_where_they_are_said_to() -> None:
    text = "In Zürich, O’Neill’s F-16 cost $1,200."
    assert [w.span.of(text) for w in cut(text)] == ["In", "Zürich", "O’Neill’s", "F-16", "cost", "$", "1,200"]


@settings(max_examples=300)
@given(st.text(max_size=60))
def test_the_index_parts_them_at_blanks_alone(text: str) -> None:
    for word, span in cut(text):
        assert 0 < len(word) <= LONGEST
        assert span.inside(text)
        assert all(not c.isascii() or c.isalnum() or c in INNER for c in word)
        assert not any(c.isspace() or "\ud800" <= c <= "\udfff" for c in word)


@settings(max_examples=200)
@given(st.text(max_size=40))
def test_what_was_cut_is_cut_no_further(text: str) -> None:
    once = words(text)
    assert words(" ".join(once)) == once or not text.isascii()


def test_a_hostile_text_takes_no_time() -> None:
    for piece in ("a.", "1,", "a'", "a-1", "\u0301", "1.1", "$"):
        assert sum(1 for _ in cut(piece * 100_000)) >= 0

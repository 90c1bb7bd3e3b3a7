"""The proof that what a pattern finds has a word: right where it says so, and with a text to show for it where it does not."""

from __future__ import annotations

import re
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .lacking import lacking

# Forms that a pattern may have, and words that it may have.
_PIECES = st.recursive(
    st.sampled_from(["ab", "ba", "c", r"\w", r"\W", ".", "[ab]", "[^b]", "[a-c ]", r"\b", "a{2,9}", "b*?", "B"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
        inner.map(lambda one: f"(?:{one}){{0,2}}"),
        inner.map(lambda one: f"(?:{one})+"),
        inner.map(lambda one: f"(?={one})a"),
        inner.map(lambda one: f"(?!{one})b"),
    ),
    max_leaves=6,
)
_WORDS = st.lists(st.sampled_from(["a", "b", "ab", "ba", "aab", "abab", "c", "cab", " a"]), min_size=1, max_size=4)
_TEXTS = ["".join(letters) for n in range(5) for letters in product("abcB ", repeat=n)]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("the (?:strike|walkout)s?", ("strike", "walkout")),
        ("STRIKE", ("strike",)),
        ("a{2,}b", ("aab",)),
        ("(?:vote|ballot){3}", ("vote", "ball")),
        ("the(?= (?:main|rear))", ("the main", "the rear")),
        ("(?:aa|ab)*ac", ("ac",)),
        (r"[^\W\d]ff", ("ff",)),
    ],
)
def test_what_always_stands_there(pattern: str, words: tuple[str, ...]) -> None:
    assert lacking([re.compile(pattern, re.I)], words) is None


@pytest.mark.parametrize(
    ("pattern", "words", "text"),
    [
        ("the (?:strike|walkout)s?", ("strike",), "the walkout"),
        ("(?:strikes)?", ("strike",), ""),
        ("strik[ei]", ("strike",), "striki"),
        (r"str\wke", ("strike",), "streke"),
        ("(?:aa|b){0,3}", ("c",), ""),
        ("not(?! so)", ("not so",), "not"),
    ],
)
def test_what_may_lack_is_shown(pattern: str, words: tuple[str, ...], text: str) -> None:
    assert lacking([re.compile(pattern, re.I)], words) == text


def test_what_stands_across_two_that_follow_each_other() -> None:
    assert lacking([re.compile("some $"), "7", re.compile(" boats")], ("7 boat",)) is None
    assert lacking([re.compile("some $"), "7", re.compile(" (?:boats|ships)")], ("7 boat",)) == "some 7 ships"


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(_PIECES, _WORDS)
def test_where_it_is_proven_no_text_lacks_it(source: str, words: list[str]) -> None:
    pattern = re.compile(source, re.I)
    lack = [text for text in _TEXTS if pattern.search(text) and not any(w in text.lower() for w in words)]
    assert not lack or lacking([pattern], words) is not None

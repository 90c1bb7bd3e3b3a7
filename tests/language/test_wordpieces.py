"""Words cut into the pieces of an encoder's vocabulary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.language import Vocabulary

PIECES = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "minister",
    "talk",
    "##s",
    "un",
    "##happy",
    ".",
    "-",
    "'",
    "cafe",
    "u",
    "s",
    "誓",
    "##h",
]


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary(PIECES)


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("minister", "minister"),
        ("Minister", "minister"),
        ("talks", "talk ##s"),
        ("unhappy", "un ##happy"),
        ("U.S.", "u . s ."),
        ("talk-talk", "talk - talk"),
        ("Café", "cafe"),
        ("誓誓", "誓 誓"),
        ("zebra", "[UNK]"),
        ("talkx", "[UNK]"),
        ("s" + "h" * 100, "[UNK]"),
        ("\n\n", ""),
        ("\u200b", ""),
    ],
)
def test_a_word_is_cut_greedily_in_lower_case_without_accents(vocabulary: Vocabulary, word: str, pieces: str) -> None:
    assert [PIECES[k] for k in vocabulary.cut(word)] == pieces.split()


@given(st.text(max_size=40))
def test_any_word_can_be_cut_and_is_cut_the_same_again(word: str) -> None:
    vocabulary = Vocabulary(PIECES)
    pieces = vocabulary.cut(word)
    assert all(0 <= k < len(PIECES) for k in pieces)
    assert vocabulary.cut(word) == pieces


def test_a_vocabulary_needs_its_signs() -> None:
    with pytest.raises(KeyError):
        Vocabulary(["minister"])

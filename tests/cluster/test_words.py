"""Words: endings cut, common ones left out, hostile text in linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.cluster.rarity import Rarity
from sayso.cluster.words import body_of, stem, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ukrainian", "ukraine"),
        ("qataris", "qatar"),
        ("korean", "korea"),
        ("chinese", "china"),
        ("clashes", "clashed"),
        ("closing", "closed"),
        ("cities", "city"),
    ],
)
def test_forms_fall_together(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@given(st.text(alphabet=st.characters(categories=["Ll"]), min_size=1, max_size=30).filter(lambda w: not w.endswith("ies")))
def test_a_stem_is_a_beginning_of_at_least_four_letters(word: str) -> None:
    assert word.startswith(stem(word))
    assert len(stem(word)) >= min(4, len(word))


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("DOHA/CAIRO (Reuters) -The ferry sank.", "The ferry sank."),
        ("WEST BAY, Gaza Strip (AP) — The ferry sank.", "The ferry sank."),
        ("The ferry (built 1961) - sank.", "The ferry (built 1961) - sank."),
    ],
)
def test_a_dateline_is_cut(text: str, body: str) -> None:
    assert body_of(text) == body


def test_a_rare_word_tells_more_than_a_common_one_and_less_once_everybody_writes_it() -> None:
    rarity = Rarity()
    before = rarity.of("zembla")
    assert before > rarity.of("president")
    for _ in range(50):
        rarity.learn({"zembla"})
    assert 0 < rarity.of("zembla") < before


@pytest.mark.parametrize("text", ["A" * 1_000_000, "A (" * 300_000, "a'" * 500_000, "ians" * 250_000])
def test_hostile_text_takes_no_time(text: str) -> None:
    start = time.process_time()
    words_of(text)
    body_of(text)
    assert time.process_time() - start < 2

"""What the learned reader's network reads: pieces, windows, and how far a cue looks."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.annotate import annotate
from sayso.annotate.attributions.draft import Layout
from sayso.annotate.attributions.learned.pieces import (
    AROUND,
    CORE,
    DISTANCES,
    REACH,
    Cutter,
    Labels,
    Pieces,
    cue_runs,
    distances,
    reach,
    windows,
)
from sayso.language import Vocabulary, parse
from sayso.model import Article, paragraphs_of

TEXT = 'Norland will wait, "at least a week," Ana Lind said on 4 May.\n\nHer office did not comment. It rarely does.'


@cache
def layout_of(text: str) -> Layout:
    return Layout(next(parse([text])))


def pieces_of(text: str) -> Pieces:
    words = sorted({w.lower() for w in text.replace("\n", " ").split(" ")})
    cutter = Cutter(Vocabulary(["[UNK]", "[CLS]", "[SEP]", *words]), Labels(("VBD", "NNP"), ("nsubj",)))
    return cutter.pieces(layout_of(text))


def test_every_piece_knows_its_token_and_every_token_its_pieces() -> None:
    pieces = pieces_of(TEXT)
    for token in layout_of(TEXT).tokens:
        own = range(pieces.first[token.i], pieces.first[token.i + 1])
        assert all(pieces.token[k] == token.i for k in own)
        assert len(own) > 0 or not token.text.strip()
    assert pieces.first[-1] == len(pieces.ids)


def test_a_piece_tells_how_its_word_is_written_and_whether_it_is_quoted() -> None:
    pieces = pieces_of(TEXT)
    shape = {t.text: int(pieces.shapes[pieces.first[t.i]]) for t in layout_of(TEXT).tokens if t.text.strip()}
    assert [shape[w] for w in ("will", "Norland", "4", ",")] == [0, 1, 3, 9]
    assert [shape[w] for w in ("at", "week")] == [5, 5]


def test_a_blank_line_is_a_piece() -> None:
    pieces = pieces_of(TEXT)
    blank = next(t for t in layout_of(TEXT).tokens if t.text == "\n\n")
    assert pieces.ids[pieces.first[blank.i]] == 2


def test_tags_and_labels_that_training_did_not_see_are_none() -> None:
    pieces = pieces_of(TEXT)
    said = next(t for t in layout_of(TEXT).tokens if t.text == "said")
    week = next(t for t in layout_of(TEXT).tokens if t.text == "week")
    assert pieces.tags[pieces.first[said.i]] == 1
    assert pieces.tags[pieces.first[week.i]] == 0


def test_an_empty_text_has_no_pieces_and_no_windows() -> None:
    pieces = pieces_of("")
    assert len(pieces.ids) == 0
    assert windows(pieces) == []


@given(st.lists(st.integers(1, 400), max_size=12))
def test_windows_own_every_piece_once_and_end_with_sentences_where_they_can(lengths: list[int]) -> None:
    sentence = np.repeat(np.arange(len(lengths)), lengths)
    none = np.zeros_like(sentence)
    pieces = Pieces(none, none, none, none, none, sentence, none, none)
    cut = windows(pieces)
    assert [k for w in cut for k in range(w.core, w.end)] == list(range(len(sentence)))
    for w in cut:
        assert w.end - w.core <= CORE
        assert w.core - w.start <= AROUND
        assert w.stop - w.end <= AROUND
        in_midst = w.end < len(sentence) and sentence[w.end - 1] == sentence[w.end]
        assert not in_midst or w.end - w.core == CORE


@given(st.lists(st.integers(1, 90), min_size=1, max_size=6), st.data())
def test_a_cue_looks_at_its_sentence_and_its_neighbours_and_no_farther_than_reach(lengths: list[int], data: st.DataObject) -> None:
    sentence = np.repeat(np.arange(len(lengths)), lengths)
    none = np.zeros_like(sentence)
    pieces = Pieces(none, none, none, none, none, sentence, none, none)
    cue = data.draw(st.integers(0, len(sentence) - 1))
    low, high = reach(pieces, cue, cue)
    assert low <= cue < high
    assert cue - low <= REACH
    assert high - 1 - cue <= REACH
    assert set(sentence[low:high]) <= {sentence[cue] - 1, sentence[cue], sentence[cue] + 1}


def test_distances_double_and_are_told_by_side() -> None:
    assert distances(0, 9, 4, 4).tolist() == [5, 5, 6, 7, 8, 9, 10, 11, 11]
    assert int(distances(0, 400, 0, 0).max()) == DISTANCES - 1
    assert int(distances(0, 400, 399, 399).min()) == 0


@pytest.mark.parametrize(
    ("begins", "inside", "runs"),
    [
        ([0, 0.9, 0, 0], [0, 0, 0.8, 0], [(1, 2)]),
        ([0, 0.9, 0.9, 0], [0, 0, 0, 0], [(1, 1), (2, 2)]),
        ([0, 0, 0, 0], [0, 0.7, 0, 0.7], [(1, 1), (3, 3)]),
        ([0.05, 0, 0, 0], [0.02, 0, 0, 0], []),
    ],
)
def test_cues_begin_where_beginning_is_likelier_than_going_on(
    begins: list[float], inside: list[float], runs: list[tuple[int, int]]
) -> None:
    assert [(first, last) for first, last, _ in cue_runs(np.array(begins), np.array(inside), 0.12)] == runs


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Five people were killed on Tuesday when police opened fire on villagers protesting against a hydroelectric dam in the "
            "mountains of western Kvareti, the hospital in the nearby town of Khevisari said.",
            "the hospital in the nearby town of Khevisari",
        ),
        (
            "Doctors in Kvareti have cast doubt on the government's account of the shooting at a dam site in which at least "
            "five people died on Tuesday.",
            "Doctors in Kvareti",
        ),
    ],
)
def test_a_source_is_whole_though_one_of_its_words_was_heard_as_content(text: str, source: str) -> None:
    article = Article(id="a", text=text, text_sha256="", published="2026-11-17", paragraphs=paragraphs_of(text))
    found = next(annotate([article])).attributions
    assert [s.of(text) for s in found[0].source] == [source]

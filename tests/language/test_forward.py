"""The quickened model gives the parse that spaCy itself gives."""

from __future__ import annotations

import warnings
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from threadpoolctl import threadpool_info, threadpool_limits

from sayso.language import parser
from sayso.language.parser import _break, _model

SAMPLES = sorted((Path(__file__).parents[2] / "samples").rglob("*.txt"))
TEXTS = [
    "",
    "Norland",
    "\n\n",
    'The minister said: "We will not go."\n\nHer office, in Karth, did not comment on Tuesday.',
    "Norland's finance minister, Ana Lind, told reporters that 24 people – among them two officers – had been hurt. " * 30,
]
FIELDS = ("tag_", "dep_", "pos_", "lemma_", "ent_type_", "ent_iob_", "is_sent_start")


@cache
def plain() -> Any:
    """spaCy's pipeline with our sentence starts, its weights as they come."""
    package, _ = parser._installed()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import spacy

        nlp = spacy.load(parser._folder(package))
    nlp.add_pipe("sayso_breaks", before="parser")
    return nlp


def rows(doc: Any) -> list[tuple[Any, ...]]:
    return [(t.text, t.head.i, *(getattr(t, f) for f in FIELDS)) for t in doc]


def test_one_by_one_and_together_the_parse_is_the_plain_one() -> None:
    texts = [*TEXTS, *(p.read_text(encoding="utf-8") for p in SAMPLES)]
    _model()
    expected = [rows(d) for d in plain().pipe(texts)]
    assert [rows(_model()(t)) for t in texts] == expected
    assert [rows(d) for d in _model().pipe(texts, batch_size=3)] == expected


@settings(deadline=None, max_examples=25)
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=80))
def test_any_text_at_all_parses_alike(text: str) -> None:
    _model()
    assert rows(_model()(text)) == rows(plain()(text))


@pytest.mark.parametrize(("words", "starts"), [(299, 1), (302, 2), (650, 3)])
def test_a_sentence_without_an_end_ends_after_so_many_tokens(words: int, starts: int) -> None:
    doc = _break(_model().make_doc(" ".join(["no"] * words)))
    assert 1 + sum(t.is_sent_start is True for t in doc if t.i) == starts


@pytest.mark.parametrize(
    "text", ["I ain't going.", "We're gonna go, y'all.", "You've got ta go. Let's go.", "C'm on. There is hope."]
)
def test_words_that_their_neighbours_change_come_out_alike(text: str) -> None:
    _model()
    assert rows(_model()(text)) == rows(plain()(text))
    assert [t.morph.to_dict() for t in _model()(text)] == [t.morph.to_dict() for t in plain()(text)]


def blas_threads() -> list[int]:
    return [lib["num_threads"] for lib in threadpool_info() if lib["user_api"] == "blas"]


def test_numpys_blas_has_one_thread_while_it_parses_and_gets_its_own_back(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[int]] = []
    model = _model()

    class Watched:
        def pipe(self, texts: list[str], batch_size: int) -> list[Any]:
            seen.append(blas_threads())
            return list(model.pipe(texts, batch_size=batch_size))

    monkeypatch.setattr(parser, "_model", Watched)
    with threadpool_limits(2, user_api="blas"):
        before = blas_threads()
        next(parser.parse(["Norland waits.", "It waits."]))
        assert blas_threads() == before
    assert seen
    assert set(seen[0]) == {1}

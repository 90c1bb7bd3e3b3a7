"""spaCy's entity recognizer, decided for every token at once instead of step by step.

Outside an entity its state is the next token alone, so that all those decisions are one product of matrices; inside one it is the
entity's first token, the one before and the next, so that all open entities of a batch go forward together. The weights, the moves
and which of them are valid are spaCy's (BILUO transitions, Ratinov and Roth 2009); what comes out differs by rounding alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sayso.language.instead import put_instead

Matrix = NDArray[np.float32]
Integers = NDArray[np.int64]
_HERE, _FIRST, _BEFORE = range(3)  # the state's features: the next token, the open entity's first one, the one before


def decide_at_once(nlp: Any) -> None:
    """Put this recognizer in the place of a pipeline's own."""
    put_instead(nlp, "ner", "sayso_names", Names)


class Names:
    """The component that stands in the place of `ner`. Only for texts in which no entity is set before."""

    def __init__(self, ner: Any) -> None:
        lower, upper = ner.model.get_ref("lower"), ner.model.get_ref("upper")
        weight, bias, pad = (lower.get_param(p) for p in ("W", "b", "pad"))
        features, _, self._pieces, inputs = weight.shape
        assert features == 3, "the recognizer's state has another shape than the one this reads"
        self._encoder = ner.model.get_ref("tok2vec")
        # A maxout's pieces side by side, so that the largest is taken over blocks.
        self._weight = np.ascontiguousarray(weight.transpose(3, 0, 2, 1).reshape(inputs, -1))
        self._absent = pad[0].transpose(0, 2, 1).reshape(features, -1)
        self._bias = np.ascontiguousarray(bias.T).ravel()
        self._upper, self._upper_bias = np.ascontiguousarray(upper.get_param("W").T), upper.get_param("b")
        moves = [ner.moves.get_class_name(k).partition("-")[::2] for k in range(ner.moves.n_moves)]
        self._labels = [label for _, label in moves]
        # "U-" without a label only closes what was set before.
        self._at = {x: np.array([k for k, (m, label) in enumerate(moves) if m == x and (label or x == "O")]) for x in "BILUO"}
        self._with = {(m, label): k for k, (m, label) in enumerate(moves)}

    def __call__(self, doc: Any) -> Any:
        """The document with its entities set."""
        return self._named([doc])[0]

    def pipe(self, stream: Iterable[Any], batch_size: int) -> Iterator[Any]:
        """The documents with their entities set, a batch at a time."""
        rest = iter(stream)
        while batch := list(islice(rest, batch_size)):
            yield from self._named(batch)

    def _named(self, docs: list[Any]) -> list[Any]:
        if not any(map(len, docs)):
            return docs
        vectors = self._encoder.predict(docs)
        parts = (vectors @ self._weight).reshape(len(vectors), len(self._absent), -1)
        space, start = (np.concatenate([d.to_array(x) for d in docs]) == 1 for x in ("IS_SPACE", "SENT_START"))
        ends = np.cumsum([len(d) for d in docs])
        # No entity goes on over a sentence's or a text's end.
        stops = np.append(start[1:], True) if len(start) else start
        stops[ends[ends > 0] - 1] = True
        moves = self._outside(parts, space, stops)
        first = np.flatnonzero(np.isin(moves, self._at["B"]))
        last = np.arange(len(moves))
        last[first] = self._lasts(parts, stops, first, moves[first])
        opens = np.isin(moves, np.concatenate((self._at["B"], self._at["U"])))
        for doc, end in zip(docs, ends.tolist(), strict=True):
            self._set(doc, end - len(doc), moves, last, opens)
        return docs

    def _outside(self, parts: Matrix, space: NDArray[np.bool_], stops: NDArray[np.bool_]) -> Integers:
        """The move of each token if no entity is open before it."""
        scores = self._scores(parts[:, _HERE] + (self._absent[_FIRST] + self._absent[_BEFORE]))
        never = np.full(len(self._labels), -np.inf, dtype=np.float32)
        never[np.concatenate([self._at[m] for m in "BUO"])] = 0
        scores += never
        scores[np.ix_(space, self._at["U"])] = -np.inf
        scores[np.ix_(space | stops, self._at["B"])] = -np.inf
        best: Integers = scores.argmax(axis=1)
        return best

    def _lasts(self, parts: Matrix, stops: NDArray[np.bool_], first: Integers, moves: Integers) -> Integers:
        """Where the entities that begin at the tokens `first` end."""
        labels = [self._labels[k] for k in moves]
        go_on, end = (np.array([self._with[m, x] for x in labels], dtype=np.int64) for m in "IL")
        last = first.copy()
        open_ones = np.arange(len(first))
        while len(open_ones):
            last[open_ones] += 1
            here = last[open_ones]
            scores = self._scores(parts[here, _HERE] + parts[first[open_ones], _FIRST] + parts[here - 1, _BEFORE])
            row = np.arange(len(open_ones))
            goes_on = scores[row, go_on[open_ones]] > scores[row, end[open_ones]]
            open_ones = open_ones[goes_on & ~stops[here]]
        return last

    def _scores(self, sums: Matrix) -> Matrix:
        """The moves' scores from the summed features: maxout, then a linear layer."""
        hidden = (sums + self._bias).reshape(len(sums), self._pieces, -1).max(axis=1)
        scores: Matrix = hidden @ self._upper + self._upper_bias
        return scores

    def _set(self, doc: Any, offset: int, moves: Integers, last: Integers, opens: NDArray[np.bool_]) -> None:
        from spacy.tokens import Span

        entities, free = [], 0
        for i in np.flatnonzero(opens[offset : offset + len(doc)]).tolist():
            if i >= free:
                free = int(last[offset + i]) - offset + 1
                entities.append(Span(doc, i, free, label=self._labels[moves[offset + i]]))
        doc.set_ents(entities, default="outside")

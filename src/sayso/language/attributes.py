"""spaCy's attribute ruler, asked once for each kind of token: parts of speech and morphology by tag, with their exceptions.

The ruler runs some two hundred patterns over every token. All but eight look at one token alone, so that its answer for a form, a
tag and a label can be kept; tokens that one of the eight could touch are asked about together with their neighbours.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from sayso.language.instead import put_instead

# Forms and labels that patterns of two tokens begin with.
_PAIRED = frozenset(("ai", "gon", "got", "let", "c'm", "y", "y'"))
_PAIRED_LABEL = "expl"
_REMEMBERED = 200_000

# (form, tag, label) of a token, or of three in a row.
Key = tuple[int, ...]
# Part of speech, morphology, lemma, tag, label.
Answer = tuple[int, int, int, int, int]


def remember_attributes(nlp: Any) -> None:
    """Put a ruler that remembers in the place of a pipeline's own."""
    put_instead(nlp, "attribute_ruler", "sayso_attributes", _Remembering)


class _Remembering:
    """A component that sets what the ruler would set."""

    def __init__(self, ruler: Any) -> None:
        self._ruler = ruler
        self._vocab = ruler.vocab
        self._answers: dict[Key, Answer] = {}
        self._paired: dict[int, bool] = {}

    def __call__(self, doc: Any) -> Any:
        """A document with the attributes of its tokens set."""
        rows = doc.to_array(["ORTH", "TAG", "DEP"]).reshape(len(doc), 3).tolist()
        starts = [self._pairs(form, label) for form, _, label in rows]
        found = []
        for i, row in enumerate(rows):
            paired = starts[i] or (i > 0 and starts[i - 1])
            found.append(self._beside(rows, i) if paired else self._answer(tuple(row), 0))
        if found:
            doc.from_array(["POS", "MORPH"], np.array([a[:2] for a in found], dtype=np.uint64))
        for i, (row, (_, _, lemma, tag, label)) in enumerate(zip(rows, found, strict=True)):
            if lemma:
                doc[i].lemma = lemma
            if tag != row[1] or label != row[2]:
                doc[i].tag, doc[i].dep = tag, label
        return doc

    def _pairs(self, form: int, label: int) -> bool:
        known = self._paired.get(form)
        if known is None:
            known = self._paired[form] = self._vocab.strings[form].lower() in _PAIRED
        return known or self._vocab.strings[label] == _PAIRED_LABEL

    def _beside(self, rows: list[list[int]], i: int) -> Answer:
        """The answer for a token that its neighbours may change."""
        low = max(0, i - 1)
        return self._answer(tuple(x for row in rows[low : i + 2] for x in row), i - low)

    def _answer(self, key: Key, at: int) -> Answer:
        answer = self._answers.get((at, *key))
        if answer is None:
            answer = self._ask(key, at)
            if len(self._answers) < _REMEMBERED:
                self._answers[(at, *key)] = answer
        return answer

    def _ask(self, key: Key, at: int) -> Answer:
        """What the ruler itself makes of a token in a text of its own."""
        from spacy.tokens import Doc

        names = [self._vocab.strings[k] for k in key]
        count = len(key) // 3
        doc = Doc(self._vocab, words=names[::3], tags=names[1::3], deps=names[2::3], heads=list(range(count)))
        token = self._ruler(doc)[at]
        return token.pos, token.morph.key, token.lemma, token.tag, token.dep

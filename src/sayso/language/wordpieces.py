"""Words cut into the pieces that an encoder reads: BERT's uncased WordPiece (Wu et al. 2016; Devlin et al. 2019).

Each token of the parse is cut by itself and remembered, so that a piece always belongs to one token and a word costs one look-up.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

# A longer run of letters is no word: it becomes one unknown piece, as in BERT.
_LONGEST = 100
_NO_WORD = 150  # characters; what is longer is no word whatever it is made of (thousands of signs in a row)
_REMEMBERED = 200_000


class Vocabulary:
    """A list of pieces, in the order of their numbers ("##" before what goes on inside a word)."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._number = {piece: k for k, piece in enumerate(pieces)}
        self.unknown, self.first, self.parting = (self._number[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self._known: dict[str, tuple[int, ...]] = {}

    def __len__(self) -> int:
        return len(self._number)

    def cut(self, word: str) -> tuple[int, ...]:
        """The numbers of a token's pieces; at least one, unless the token is white space or control signs alone."""
        if len(word) > _NO_WORD and not word.isspace():
            return (self.unknown,)
        found = self._known.get(word)
        if found is None:
            found = tuple(k for run in _runs(word) for k in self._pieces(run))
            if len(self._known) < _REMEMBERED:
                self._known[word] = found
        return found

    def _pieces(self, run: str) -> list[int]:
        """Greedy longest match first; a run with any unknown part is unknown as a whole."""
        if len(run) > _LONGEST:
            return [self.unknown]
        out, start = [], 0
        while start < len(run):
            mark = "##" if start else ""
            end = next((e for e in range(len(run), start, -1) if mark + run[start:e] in self._number), None)
            if end is None:
                return [self.unknown]
            out.append(self._number[mark + run[start:end]])
            start = end
        return out


def _runs(word: str) -> Iterator[str]:
    """A token in lower case, without accents, parted at punctuation and at signs that are words of their own (Chinese)."""
    bare = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    for alone, run in groupby(bare, _kind):
        if alone == "letters":
            yield "".join(run)
        elif alone == "alone":
            yield from run


def _kind(sign: str) -> str:
    category = unicodedata.category(sign)
    if sign.isspace() or category in ("Cc", "Cf"):
        return "none"
    ascii_sign = sign.isascii() and not sign.isalnum()
    return "alone" if ascii_sign or category.startswith("P") or "\u4e00" <= sign <= "\u9fff" else "letters"

"""The gravest: what a brief tells before all else: who died, was hurt, is missing.

in: the view of a claim    out: whether it is of that

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.export.accounts import Piece
from sayso.export.view import ClaimView

_DEATH = re.compile(
    r"\b(?:dead|d(?:ied|ies|ying)|deaths?|kill(?:s|ed|ing)?|perished|drowned|fatalit(?:y|ies)|"
    r"(?:lost|claimed) (?:[\w-]+ ){0,2}?lives|(?:death )?toll|massacred?|slaughtered|bod(?:y|ies))\b",
    re.I,
)
_HARM = re.compile(
    r"\b(?:injur(?:ed|ies|y)|wounded|hurt|missing|trapped|unaccounted for|rescued|in hospital|hospitali[sz]ed)\b", re.I
)


def gravity(view: ClaimView) -> int:
    """How far behind the gravest a claim stands: 0 where its accounts tell who died, 1 who was hurt or is missing, else 2."""
    told = [_words(account.pieces) for account in view.accounts]
    for behind, words in enumerate((_DEATH, _HARM)):
        if 2 * sum(words.search(t) is not None for t in told) > len(told):
            return behind
    return 2


def _words(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)

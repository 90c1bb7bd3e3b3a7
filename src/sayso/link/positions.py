"""Where somebody changed position: two statements on one thing, of different days, that don't go together.

in: one person's statements    out: `Turn`s, in the order of the later statement

Sought by words, and put beside each other, not judged: both must share most of what tells them, and only one deny it, or all of it
but one number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.link.values import Said, Turn
from sayso.link.words import plain_words, telling

_MOST = 300  # the latest statements that are held against each other
_SHARED, _ALIKE = 3, 0.6  # words that tell what both are of, and which part of the shorter's they are
_NUMBERS_ALIKE = 0.75
_DENYING = frozenset(
    [
        "not",
        "no",
        "never",
        "none",
        "nobody",
        "neither",
        "cannot",
        "without",
        "denied",
        "denies",
        "deny",
        "rejected",
        "rejects",
        "refused",
        "refuses",
        "ruled",
    ]
)
_NEGATED = re.compile(r"n['’]t\b")
_NUMBER = re.compile(r"(?<![\w.,:/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,:/-])\d+(?:\.\d+)?(?![\w:/])")
_CONDITION = frozenset(("if", "unless", "until", "whether", "could", "might", "may"))
_FIRM = frozenset(("stated", "claimed", "confirmed", "denied", "promised", "threatened", "believed"))


def turns(said: Sequence[Said]) -> tuple[Turn, ...]:
    """The changes of position in one person's own statements; each later statement beside the nearest before it."""
    own = [s for s in said if s.way == "said" and s.day and s.stance in _FIRM]
    own = sorted(own, key=lambda s: (s.day or "", s.report, s.span))[-_MOST:]
    found: list[Turn] = []
    for n, after in enumerate(own):
        turn = next((t for before in reversed(own[:n]) if (t := _turn(before, after))), None)
        if turn is not None and not any(t.after.words == turn.after.words and t.before.words == turn.before.words for t in found):
            found.append(turn)
    return tuple(found)


def _turn(before: Said, after: Said) -> Turn | None:
    if before.day == after.day or before.report == after.report:
        return None
    a, b = telling(before.words), telling(after.words)
    shared, least = a & b, min(len(a), len(b))
    if len(shared) < _SHARED or len(shared) < _ALIKE * least or _depends(before) != _depends(after):
        return None
    told = tuple(sorted(shared))
    if _denies(before) != _denies(after):
        return Turn(of="denial", before=before, after=after, shared=told)
    one, other = _NUMBER.findall(before.words), _NUMBER.findall(after.words)
    if len(one) == len(other) == 1 and _value(one[0]) != _value(other[0]) and len(shared) >= _NUMBERS_ALIKE * max(len(a), len(b)):
        return Turn(of="number", before=before, after=after, shared=told, numbers=(one[0], other[0]))
    return None


def _denies(said: Said) -> bool:
    """Whether a statement denies what its words are of; two denials of one clause undo each other."""
    words = plain_words(said.words)
    denials = sum(w in _DENYING for w in words) + len(_NEGATED.findall(said.words))
    return (denials + (said.stance == "denied")) % 2 == 1


def _depends(said: Said) -> bool:
    return bool(_CONDITION & set(plain_words(said.words)))


def _value(number: str) -> float:
    return float(number.replace(",", ""))

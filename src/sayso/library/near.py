"""Words that may have been meant: the same, or written much alike.

in: words that somebody typed, words that there are    out: for each of the first those of the second that it may be
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches

_ALIKE = 0.75  # of two words' signs, as difflib counts them: "Marks" and "Marsk" are .8, "Brask" and "Brosk" too
_FEWER = 2  # signs by which two words may differ in length
_LOOKED = 20_000  # words that one is held against
_SHORT = 4  # signs: what is shorter has too many alike
_TYPED = 12  # words that are looked for
_KEPT = 3  # words that one may be


def near(asked: Sequence[str], held: Collection[str]) -> list[frozenset[str]]:
    """For each of some words those that it may be: itself where it is there."""
    return [frozenset((word,)) if word in held else frozenset(alike(word, held)) for word in asked[:_TYPED]]


def alike(word: str, held: Iterable[str]) -> list[str]:
    """The words that are written much like one, the most alike first."""
    if len(word) < _SHORT:
        return []
    fitting = [other for other in held if abs(len(other) - len(word)) <= _FEWER and {word[0], word[-1]} & {other[0], other[-1]}]
    return get_close_matches(word, sorted(fitting)[:_LOOKED], n=_KEPT, cutoff=_ALIKE)


def share(meant: Sequence[Collection[str]], own: Collection[str]) -> float:
    """How many of some words stand among others, by what each may be."""
    return sum(any(word in own for word in some) for some in meant) / len(meant) if meant else 0.0

"""Words of statements: whether two are the same words, and what they are about.

in: the words of two statements    out: yes or no, and the words by which they are of one thing
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from sayso.model import Attribution, words_at

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MOST = 400  # words of a statement that are looked at
_LEAST_SHARED, _ALIKE = 5, 0.8  # runs of three words that reprinted statements share, and which part of the shorter's they are
_SMALL_LIST = """
    a an the and or but if of in on at to from by for with as is are was were be been being it its he she they them his
    her their we our us i my you your that this these those there which who whom whose what when where how not no nor
    never none nobody nothing n't will would can could may might must should shall do does did has have had having than
    then so such also very more most some any all both each other another into over under about after before during
    between against out up down off only just yet now still again said says say told added
"""
_SMALL = frozenset(_SMALL_LIST.split())


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a statement, small, without marks."""
    return tuple(w.casefold().replace("’", "'") for w in _WORD.findall(text[: 12 * _MOST])[:_MOST])


@lru_cache(maxsize=5_000)
def runs(text: str) -> frozenset[tuple[str, ...]]:
    """The runs of three words of a statement."""
    words = plain_words(text)
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def same_words(one: str, other: str) -> bool:
    """Whether two statements stand in the same words: at least seven, nearly all of the shorter."""
    a, b = runs(one), runs(other)
    shared = len(a & b)
    return shared >= _LEAST_SHARED and shared >= _ALIKE * min(len(a), len(b))


def different(words: Iterable[str]) -> int:
    """How many statements there are, the same words counted once."""
    kept: list[str] = []
    for one in dict.fromkeys(" ".join(w.casefold().split()) for w in words):
        if not any(same_words(one, other) for other in kept):
            kept.append(one)
    return len(kept)


@lru_cache(maxsize=5_000)
def telling(text: str) -> frozenset[str]:
    """The words of a statement that tell what it is of, without endings and numbers."""
    return frozenset(stem(w) for w in plain_words(text) if w not in _SMALL and not w[0].isdigit() and len(w) > 2)


_POINTING_LIST = """
    it this that these those so otherwise as much all him her them everything nothing anything something one any
"""
_POINTING = frozenset(_POINTING_LIST.split())
_WHAT = re.compile(r"(?:what|whatever)\s+(?:he|she|they|it|we|i|you)\b(?!\s+(?:call|describ|dubb|term|label|deem))", re.IGNORECASE)
_LONG = 12  # words: what is longer tells more


def says_nothing_alone(text: str) -> bool:
    """Whether a statement only points at another: "it", "that", "what he was going to say"."""
    words = plain_words(text)
    pointing = bool(words) and all(w in _POINTING for w in words)
    return pointing or (len(words) <= _LONG and _WHAT.match(text) is not None and not any(q in text for q in '"“‘'))


def stem(word: str) -> str:
    """A word without the endings of number and tense."""
    word = word.removesuffix("'s")
    for ending in ("ing", "ies", "ied", "es", "ed", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def source_words(a: Attribution, text: str) -> str:
    """Whose a statement is, as the page puts it; empty where it doesn't."""
    return a.speaker or words_at(text, a.source[:1])

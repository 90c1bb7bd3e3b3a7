"""Words as the comparison weighs them: stems, classes of words that say the same in news, and how common each is.

in: lemmas    out: keys and weights. The background counts (`background.json`) are document frequencies of stems over news
reports, made by `training/compare/background.py`; no text is in them, nor what is mostly part of a person's name.
"""

from __future__ import annotations

import json
import math
import re
from functools import cache, lru_cache
from importlib.resources import files

from sayso.compare.clauses.word_classes import CLASSES
from sayso.model import words_of

# Longest first; a stem keeps at least four letters, so that "ship" and "shipment" meet and "nation" stays.
_SUFFIXES = (
    "izations", "ization", "ations", "ation", "ators", "ator", "ments", "ment", "ings", "ing", "ions", "ion", "ness", "ities",
    "ity", "ive", "ates", "ated", "ate", "ally", "ers", "ies", "er", "ors", "or", "ed", "es", "al", "ly", "ous", "ary", "e", "y",
    "s",
)  # fmt: skip
_LEAST = 4
_OF_NAME = 4  # letters of the shortest word of a name by which one is known again
_WORDS = 1 << 16  # words of which the answers are kept: more than a large story has
_WORD = re.compile(r"[a-z]+")
_COMMONEST = 0.3  # what even the commonest content word weighs: tolls are told in common words


@lru_cache(maxsize=_WORDS)
def stem(lemma: str) -> str:
    """What a lemma is counted under: its class ("kill", "die" and "dead" are one), else the word without its endings."""
    if lemma in CLASSES:
        return CLASSES[lemma]
    for suffix in _SUFFIXES:
        if lemma.endswith(suffix) and len(lemma) - len(suffix) >= _LEAST:
            return lemma[: -len(suffix)]
    return lemma


def has_word(text: str, word: str) -> bool:
    """Whether a word, in its very letters, stands in a text as one. A word's own ends are taken to be letters."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()) and "_" not in (
            text[at - 1 : at],
            text[end : end + 1],
        ):
            return True
        at = text.find(word, at + 1)
    return False


@lru_cache(maxsize=_WORDS)
def stems_of(word: str) -> frozenset[str]:
    """The stems that a word of a text may have, of which the lemma is not known: as it stands, and without a plural's ending."""
    low = word.lower()
    return frozenset((stem(low), stem(low[:-1]))) if low.endswith("s") else frozenset((stem(low),))


def words_of_name(name: str) -> frozenset[str]:
    """The words of a name by which one may be known again, an office among them ("governor"): those of four letters and more."""
    return frozenset(w for w in words_of(name) if len(w) >= _OF_NAME)


def stems_of_name(name: str) -> frozenset[str]:
    """The stems that these words may have, where a clause has them of its doer."""
    return frozenset(s for w in words_of_name(name) for s in stems_of(w))


def stems(words: str, least: int = _LEAST) -> frozenset[str]:
    """The stems of a text's words of so many letters and more."""
    return frozenset(stem(w) for w in _WORD.findall(words.lower()) if len(w) >= least)


@cache
def _background() -> tuple[int, dict[str, int]]:
    """Documents counted, and in how many of them each stem stands."""
    table = json.loads((files("sayso.compare.clauses") / "background.json").read_text(encoding="utf-8"))
    return table["documents"], table["stems"]


@lru_cache(maxsize=_WORDS)
def rarity(key: str) -> float:
    """How much it says that two clauses share a stem, from `_COMMONEST` (in every report) to 1 (in none of the background)."""
    documents, counts = _background()
    rare = math.log((documents + 1) / (counts.get(key, 0) + 1)) / math.log(documents + 1)
    return _COMMONEST + (1 - _COMMONEST) * rare


_LITTLE_LIST, _MINDED_LIST = "be have do say make get", "see want need know mean"
_HANDING_LIST, _MOVING_LIST = "tell take give", "go come"
LITTLE = frozenset(map(stem, _LITTLE_LIST.split()))
"""Verbs that any two clauses may share."""
MINDED = frozenset(map(stem, _MINDED_LIST.split()))
"""Verbs of what is in the mind."""
HANDING = frozenset(map(stem, _HANDING_LIST.split()))
"""Verbs that say little without what is handed on."""
NO_DEED = LITTLE | MINDED | HANDING | frozenset(map(stem, _MOVING_LIST.split()))
"""Verbs by which alone no deed is known again."""

"""Forms: the stems of words in a text of which no lemma is known, irregular verbs among them.

in: words as they stand in a text    out: stems, as clauses have them of their lemmas. General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.compare.clauses.word_classes import CLASSES
from sayso.compare.clauses.words import stem

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SHORTEST = 3  # letters of a word that tells anything, and of what is left of one without its ending
_ENDINGS = ("ing", "ed", "es", "s")
_SMALL_LIST = """
    the and with from his her its their our they she him them was were are been has have had that this these those who which whom
    whose into about out down off over not nor than then most more some any all two one after before also while only just under
    through near between against during within when where what how why for but you your there here very much many both each
"""
_SMALL = frozenset(_SMALL_LIST.split())
_IRREGULAR_LIST = """
    made/make sent/send fell/fall fallen/fall stole/steal stolen/steal met/meet gave/give given/give paid/pay spent/spend drew/draw
    drove/drive driven/drive left/leave lost/lose led/lead built/build sold/sell began/begin begun/begin won/win flew/fly flown/fly
    ran/run broke/break broken/break took/take taken/take held/hold brought/bring found/find wrote/write written/write bought/buy
    caught/catch fought/fight hid/hide hidden/hide sank/sink sunk/sink knew/know known/know saw/see seen/see struck/strike bore/bear
    taught/teach sought/seek kept/keep fled/flee shot/shoot rose/rise risen/rise laid/lay lay/lie tore/tear torn/tear
"""
_IRREGULAR = dict(pair.split("/") for pair in _IRREGULAR_LIST.split())


def stems_told(text: str) -> frozenset[str]:
    """The likeliest stem of each word of a text that tells something."""
    words = (w for w in _WORD.findall(text) if len(w) >= _SHORTEST and w.lower() not in _SMALL)
    return frozenset(forms(w)[0] for w in words)


@lru_cache(maxsize=1 << 14)
def forms(word: str) -> tuple[str, ...]:
    """The stems that a word may have, the likeliest first: "leaking" that of "leak", "made" that of "make"."""
    low = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    low = _IRREGULAR.get(low, low)
    lemmas = [low]
    for ending in _ENDINGS:
        base = low.removesuffix(ending)
        if base != low and len(base) >= _SHORTEST:
            lemmas += [f"{base[:-1]}y"] if base.endswith("i") else [base, f"{base}e"]
            lemmas += [base[:-1]] if base[-1] == base[-2] else []
    known = (CLASSES[lemma] for lemma in lemmas if lemma in CLASSES)
    return tuple(dict.fromkeys([*known, *map(stem, lemmas)]))

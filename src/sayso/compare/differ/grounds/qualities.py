"""Qualities: words for how grave, lasting or whole a thing is that two accounts have otherwise: "with serious injuries", "with
injuries that are not life-threatening".

in: two units    out: whether they do. It is too little to contradict (both may be so), and enough for nobody to say that the two
say the same. General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.compare.clauses.made_whole import PAUSE
from sayso.compare.clauses.units import Unit

# Each line two sides that exclude each other of one thing.
_OPPOSED_LIST = """
serious seriously severe severely critical critically grave gravely life-threatening / minor slight slightly light superficial
temporary temporarily interim provisional / permanent permanently indefinite indefinitely
partial partially partly / full fully complete completely total totally entire entirely
unanimous unanimously / narrow narrowly
voluntary voluntarily optional / mandatory compulsory obligatory
preliminary / final
indirect indirectly / direct directly
"""
_OPPOSED = tuple(tuple(frozenset(side.split()) for side in line.split(" / ")) for line in _OPPOSED_LIST.strip().splitlines())
_KEPT = 1 << 12  # clauses of which the answer is kept: each is held against many
_TAIL = 80  # characters behind a clause that belong to it up to a pause: "injuries | that are not life-threatening"
_WORDS = "|".join(sorted(w for line in _OPPOSED for side in line for w in side if "-" not in w))
_NOT = r"(?:not|non|never|no longer|(?:is|was|are|were)n[’']t)(?: (?:thought|believed) to be| considered)?[ -]"
_QUALITY = re.compile(rf"(?P<not>\b{_NOT})?\b(?P<word>life[ -]threatening|{_WORDS})\b", re.I)


def opposed_qualities(a: Unit, b: Unit) -> bool:
    """Whether one account has words of one side of an opposition, and the other has those of the other side alone."""
    one, other = _sides(a), _sides(b)
    return any((line, 1 - side) in other and (line, side) not in other and (line, 1 - side) not in one for line, side in one)


def say_alike(word: str, other: str) -> bool:
    """Whether two words are of one side: "serious", "severe"."""
    return any(word in side and other in side for sides in _OPPOSED for side in sides)


def _sides(unit: Unit) -> frozenset[tuple[int, int]]:
    """The oppositions that an account has a word of, up to the pause behind it, each with its side; said with a "not", a word is of
    the other."""
    start, end = unit.span.start - unit.clause.sentence.start, unit.span.end - unit.clause.sentence.start
    pause = PAUSE.search(unit.sentence, end, end + _TAIL)
    return _told(unit.sentence[start : pause.start() if pause else end + _TAIL])


@lru_cache(maxsize=_KEPT)
def _told(words: str) -> frozenset[tuple[int, int]]:
    found = set()
    for m in _QUALITY.finditer(words):
        word = m["word"].lower().replace(" ", "-")
        for line, sides in enumerate(_OPPOSED):
            found |= {(line, 1 - k if m["not"] else k) for k, side in enumerate(sides) if word in side}
    return frozenset(found)

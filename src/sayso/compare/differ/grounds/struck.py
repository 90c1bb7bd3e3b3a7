"""Struck: whether two reports tell of two mishaps by what these befell: "the fire that destroyed a warehouse", "a fire in a barn".

in: the words of two accounts, and the texts of their reports    out: whether they are of two mishaps

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.things import one_word
from sayso.compare.differ.grounds.other_things import Apart
from sayso.model import words_of

_THE = r"(?:the |an? |its |his |her |their |one )?"
_MISHAP = r"(?:fires?|blazes?|flames|explosions?|blasts?|crash|collapse|collision)"
_WHAT = r"(?P<what>(?:[\w’'-]+ ){0,3}[\w’'-]+)"
_STRUCK = (
    re.compile(rf"\b{_MISHAP} (?:in|at|on|of|aboard|inside) {_THE}{_WHAT}", re.I),
    re.compile(rf"\b(?:destroyed|gutted|damaged|swept through|ravaged|engulfed|levelled|brought down) {_THE}{_WHAT}", re.I),
)
_ENDS = re.compile(r"\b(?:on|at|by|when|while|that|which|who|and|was|were|is|had|has|after|before|late|early|last)\b", re.I)
_LEADS = re.compile(r" (?:of|in|above|near|behind|beside|outside|under|off|between)\b", re.I)
_NO_THING_LIST = "night morning evening afternoon hour day weekend week month year spring summer autumn winter cause"
_NO_THING = frozenset(map(one_word, _NO_THING_LIST.split()))
_SMALL = 3  # letters of words that are no nouns: "in", "of", "the"
_LONGEST = 900  # characters of an account that are looked at


def of_two_mishaps(one: str, other: str, texts: tuple[str, str]) -> Apart | None:
    """Whether two accounts are of two mishaps: surely where one report knows both of the things that were struck and the other only
    its own; perhaps where neither knows the other's. texts: those of their reports."""
    told = _struck(one), _struck(other)
    if not all(told) or any(x[1] & y[1] for x in told[0] for y in told[1]):
        return None
    known = [{one_word(w) for w in words_of(text)} for text in texts]
    has_other = [any(thing in known[1 - k] for thing, _ in told[k]) for k in (0, 1)]
    return "surely" if has_other[0] != has_other[1] else "perhaps"


def _struck(words: str) -> list[tuple[str, frozenset[str]]]:
    """What some words have as struck: its noun, and all words that tell it."""
    found = []
    for pattern in _STRUCK:
        for m in pattern.finditer(words[:_LONGEST]):
            end = _ENDS.search(m["what"])
            what = m["what"][: end.start()] if end else m["what"]
            noun = next(iter(_LEADS.split(what, 1)[0].split()[-1:]), "")
            if noun.islower() and one_word(noun) not in _NO_THING:
                found.append((one_word(noun), frozenset(one_word(w) for w in what.split() if w.islower() and len(w) > _SMALL)))
    return found

"""One quotation: whether two clauses have the same words in quotation marks, whoever is said to have spoken them.

in: two `Unit`s    out: whether they do. Two people do not say four words or more alike.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.units import Unit
from sayso.model import telling_words

_LEAST = 4  # words
_LONG = 8  # words that are no mere phrase
_MUCH = 0.4  # share of a clause that is in quotation marks, for it to be a quotation
_FRAME, _ALIKE = 2, 0.6  # words around two quotations, and which part of the fewer are the other's too: one text's sentence
_BEFORE = 200  # characters before a sentence in which whoever says it may be named
_QUOTED = re.compile(r"[“\"«„](?P<said>[^“”\"«»„]{8,400})[”\"»“]")
_WORDS = re.compile(r"\w+")


def one_quotation(a: Unit, b: Unit) -> bool:
    """Whether two clauses are, or hold, the same quotation, word for word, or one a run of the other's words."""
    one, other = quotation_of(a), quotation_of(b)
    if one is None or other is None:
        return False
    short, long = sorted((f" {' '.join(one)} ", f" {' '.join(other)} "), key=len)
    return short in long


def may_be_anothers(a: Unit, b: Unit) -> bool:
    """Whether two accounts are one quotation, of which one report says whose it is and the other leaves that open, in other words
    around it and without a word of the one's name: nobody can tell that they have it from one."""
    told, left = (a, b) if a.attribution is not None and a.attribution.speaker else (b, a)
    if told.attribution is None or not told.attribution.speaker or (left.attribution is not None and left.attribution.speaker):
        return False
    if told.attribution.source_kind != "named_person" or not one_quotation(a, b) or _framed_alike(a, b):
        return False
    names, text = telling_words(told.attribution.speaker), _near(left)
    if (
        len(_WORDS.findall(_QUOTED.sub(" ", left.sentence))) < _FRAME
    ):  # a quotation that stands alone goes on from what is told before
        return False
    return names.isdisjoint(w.casefold() for w in _WORDS.findall(text))


def _framed_alike(a: Unit, b: Unit) -> bool:
    """Whether the sentences of two quotations are alike in what stands around these."""
    one, other = (set(_WORDS.findall(_QUOTED.sub(" ", u.sentence).casefold())) for u in (a, b))
    return min(len(one), len(other)) >= _FRAME and len(one & other) >= _ALIKE * min(len(one), len(other))


def _near(unit: Unit) -> str:
    """The sentence of a clause with what stands before it."""
    s = unit.clause.sentence
    return unit.described.text(unit.report)[max(0, s.start - _BEFORE) : s.end] if unit.described else unit.sentence


@once_a_unit
def quotation_of(unit: Unit) -> tuple[str, ...] | None:
    """The words of a clause in quotation marks, or all of them where it stands within such; None where that is less than a few."""
    found, a = _QUOTED.search(unit.text), unit.attribution
    if found is None and (a is None or a.manner != "direct"):
        return None
    words = tuple(_WORDS.findall((found["said"] if found else unit.text).casefold()))
    return words if len(words) >= _LEAST else None


def is_a_quotation(unit: Unit) -> bool:
    """Whether what a clause quotes is much of it, or long: a phrase in quotation marks ("the “common heritage of all mankind”, as
    some have read it, …") is what others have said something of."""
    words = quotation_of(unit)
    return words is not None and (len(words) >= _LONG or len(words) >= _MUCH * len(_WORDS.findall(unit.text)))

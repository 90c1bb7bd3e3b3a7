"""One quotation: whether two clauses have the same words in quotation marks, whoever is said to have spoken them.

in: two `Unit`s    out: whether they do. Two people do not say four words or more alike.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.compare.clauses.units import Unit

_LEAST = 4  # words
_LONG = 8  # words that are no mere phrase
_MUCH = 0.4  # share of a clause that is in quotation marks, for it to be a quotation
_KEPT = 1 << 14  # clauses of which the answer is kept: each is held against many
_QUOTED = re.compile(r"[“\"«„](?P<said>[^“”\"«»„]{8,400})[”\"»“]")
_WORDS = re.compile(r"\w+")


def one_quotation(a: Unit, b: Unit) -> bool:
    """Whether two clauses are, or hold, the same quotation, word for word, or one a run of the other's words."""
    one, other = quotation_of(a), quotation_of(b)
    if one is None or other is None:
        return False
    short, long = sorted((f" {' '.join(one)} ", f" {' '.join(other)} "), key=len)
    return short in long


def quotation_of(unit: Unit) -> tuple[str, ...] | None:
    """The words of a clause in quotation marks, or all of them where it stands within such; None where that is less than a few."""
    return _quotation(unit.text, unit.attribution is not None and unit.attribution.manner == "direct")


@lru_cache(maxsize=_KEPT)
def _quotation(text: str, spoken: bool) -> tuple[str, ...] | None:
    found = _QUOTED.search(text)
    if not (found or spoken):
        return None
    words = tuple(_WORDS.findall((found["said"] if found else text).casefold()))
    return words if len(words) >= _LEAST else None


def is_a_quotation(unit: Unit) -> bool:
    """Whether what a clause quotes is much of it, or long: a phrase in quotation marks ("the “common heritage of all mankind”, as
    some have read it, …") is what others have said something of."""
    words = quotation_of(unit)
    return words is not None and (len(words) >= _LONG or len(words) >= _MUCH * len(_WORDS.findall(unit.text)))

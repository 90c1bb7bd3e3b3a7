"""Occasions: whether two accounts of one deed are of two occasions: "sounded when thieves broke in", "never sounded when the fire
broke out".

in: two units    out: yes or no

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit

_OCCASION = re.compile(r"\b(?:when|before|after|until|as|while) (?P<what>(?:[\w’'-]{1,30} ?){2,8})")
_ORDINALS_LIST = "first second third fourth last next final"
_ORDINALS = frozenset(_ORDINALS_LIST.split())
_SMALL = 3  # letters of words that tell nothing: "the", "had"
_LOOKED_AT = 400  # characters behind the beginning of a clause


def of_other_occasions(a: Unit, b: Unit) -> bool:
    """Whether both tell at what it was, and what came or did it then is another, or is counted otherwise."""
    one, other = _occasion(a), _occasion(b)
    if not one or not other:
        return False
    counted = _ORDINALS.intersection(one), _ORDINALS.intersection(other)
    if all(counted) and counted[0] != counted[1]:
        return True
    first = [next((one_word(w) for w in words if len(w) > _SMALL and w not in _ORDINALS), "") for words in (one, other)]
    return all(first) and first[0] not in map(one_word, other) and first[1] not in map(one_word, one)


def _occasion(unit: Unit) -> list[str]:
    start = max(0, unit.span.start - unit.clause.sentence.start)
    m = _OCCASION.search(unit.sentence, start, start + _LOOKED_AT)
    return m["what"].lower().split() if m else []

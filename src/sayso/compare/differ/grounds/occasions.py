"""Occasions: whether two accounts of one deed are of two occasions: "sounded when thieves broke in", "never sounded when the fire
broke out".

in: two units    out: yes or no

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.forms import stems_told
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit

_OCCASION = re.compile(r"\b(?:when|before|after|until|as|while) (?P<what>(?:[\w’'-]{1,30} ?){2,8})")
_ORDINALS_LIST = "first second third fourth last next final"
_ORDINALS = frozenset(_ORDINALS_LIST.split())
# To what time or occasion what is denied is confined.
_CONFINED = re.compile(
    r"\b(?P<by>before|after|when|while|during|at the time|by the time|prior to|on the (?:day|night|evening))\b"
    r"(?P<rest>[^;.]{0,80})",
    re.I,
)
_DAYS_OFF = re.compile(r"\b(?:the|\w+) (?:days?|weeks?|months?|years?) (?:before|after|earlier|later)\b", re.I)
_AGAINST = {"before": "after", "after": "before", "prior to": "after"}
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


def confined_away(told: Unit, denial: Unit) -> bool:
    """Whether a denial is confined to a time or an occasion of which the other does not tell: "was not there when the fire broke
    out", "was there on Sunday"."""
    m = _confined(denial)
    if m is None:
        return False
    if on_the_other_side(told, denial) or (m["by"].lower() not in _AGAINST and _DAYS_OFF.search(told.sentence)):
        return True
    words = stems_told(m["rest"])
    return bool(words) and not words & {k.removeprefix("~") for k in told.around}


def on_one_occasion(told: Unit, denial: Unit) -> bool:
    """Whether a denial is confined to an occasion, and the other tells of that: "during the evacuation", "as the embassy was
    evacuated"."""
    m = _confined(denial)
    return m is not None and bool(stems_told(m["rest"]) & {k.removeprefix("~") for k in told.around})


def on_the_other_side(told: Unit, denial: Unit) -> bool:
    """Whether what is denied for the time before something is told of the time after it: "had never met before the vote", "met
    after the vote"."""
    m = _confined(denial)
    opposite = _AGAINST.get(m["by"].lower()) if m else None
    return opposite is not None and re.search(rf"\b{opposite}\b", told.sentence, re.I) is not None


def _confined(denial: Unit) -> re.Match[str] | None:
    return _CONFINED.search(denial.sentence, max(0, denial.span.start - denial.clause.sentence.start))

"""Authority: whether a cause is told on the word of somebody who may know it: the outlet, a body, an engineer; not a novel, nor
whoever has an opinion: "greed caused the outage, said the leader of the opposition".

in: a unit    out: yes or no

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.units import Unit

_MADE_UP = re.compile(
    r"\b(?:novel|film|movie|book|play|song|poem|cartoon|satir\w+|leaflet|flyer|poster|graffiti|rumou?r|blog|chat|parody|drama|series)"
    r"s?\b",
    re.I,
)
_AN_OPINION = re.compile(
    r"\b(?:greed|negligence|neglect|incompetence|carelessness|mismanagement|stupidity|corruption|arrogance|pride|austerity|cuts|"
    r"fate|bad luck|god|years of [a-z]+)\b",
    re.I,
)
_LAYMAN = re.compile(
    r"\b(?:pensioner|neighbou?r|resident|passer-by|tourist|fan|columnist|comedian|pundit|activist|blogger|opposition|candidate|"
    r"customer|shopkeeper|villager|caller|reader|viewer|demonstrator|protester)s?\b",
    re.I,
)


def is_made_up(unit: Unit) -> bool:
    """Whether it is told on the word of a novel, a leaflet and the like."""
    return unit.attribution is not None and _MADE_UP.search(unit.attribution.speaker or "") is not None


def has_authority(unit: Unit) -> bool:
    """Whether who tells it may know it, and it is no opinion."""
    if is_made_up(unit) or _AN_OPINION.search(unit.text):
        return False
    start, end = unit.span.start - unit.clause.sentence.start, unit.span.end - unit.clause.sentence.start
    beside = f"{unit.sentence[: max(0, start)]} {unit.sentence[end:]}"
    return unit.attribution is None or _LAYMAN.search(beside) is None

"""Figures that somebody gives, and no more: "Calder Terminals put the number at 2,100", and figures that something had before.

in: a clause or statement of the checked text    out: whether it only gives a number; whether a number is what another was before
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sayso.compare.clauses.numbers import dimension
from sayso.compare.clauses.units import Unit
from sayso.model import Quantity, Span

_FIGURES = "number|figure|toll|count|total|estimate|price|cost|turnout|crowd|damage|bill|loss(?:es)?"
# "the union put the number at 1,200": all that it says is its number, which is held against the reports by itself.
_BARE_NUMBER = re.compile(
    rf"\b(?:put|puts|gave|gives|set|sets) (?:it|(?:the|its|their|this|that) (?:{_FIGURES})(?: of [a-z]+)?) (?:at|as) "
    r"(?:(?:about|around|some|roughly|nearly|over|almost) |more than |at least )?"
    r"(?:[^\s,;]|,(?=\d))+(?: (?:thousand|million|billion|trillion))?(?: [a-z]+)?$",
    re.I,
)
_FROM = re.compile(
    r"\b(?:from|up from|down from|against|compared (?:with|to)) (?:about |around |some |nearly |only |just )?$", re.I
)
_LEAD = 30  # characters before a number in which its "from" stands
_LITTLE = 0.3  # what a word must weigh that a sentence shares with a clause for a former figure in it to be of the same


def only_number(text: str) -> bool:
    """Whether words only tell what number somebody gives."""
    return _BARE_NUMBER.search(text) is not None


def is_former(unit: Unit, q: Quantity) -> bool:
    """Whether a number is what another of its clause was before: "raised its offer to 5 per cent, from 4 per cent"."""
    start = q.span.start - unit.clause.sentence.start
    others = [p for p in unit.quantities if p is not q and dimension(p) == dimension(q)]
    return bool(others) and _FROM.search(unit.sentence[max(0, start - _LEAD) : start]) is not None


def of_the_same(unit: Unit, places: Iterable[tuple[Unit, Span]]) -> tuple[tuple[Unit, Span], ...]:
    """Those of the places of a number whose sentences share a telling word, and no name alone, with a clause."""
    own = {key: w for key, w in unit.weights.items() if key[0] not in "#%~@"}
    return tuple((u, s) for u, s in places if sum(w for key, w in own.items() if key in u.around) >= _LITTLE)[:4]

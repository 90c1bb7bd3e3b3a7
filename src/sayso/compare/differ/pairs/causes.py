"""Causes: where two accounts name another cause of one thing: "caused by corroded beams", "may have been caused by snow".

in: two `Unit`s that say one thing    out: at most one `Difference`, never sure: a thing may have two causes
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.difference import Difference
from sayso.model import Span

# Behind these stands a cause, up to where another clause or mark begins; general knowledge.
_BY = re.compile(
    r"\b(?:(?:caused|triggered|sparked|ignited|brought (?:on|about)|set off) by|due to|because of|owing to|blamed on|"
    r"resulted from|the result of|the cause (?:was|is|may have been|might have been|could have been))\s+"
    r"((?:(?!(?:in|on|at|near|that|which|who|and|after|when|according)\b)[\w’'-]+ ?){1,5})",
    re.I,
)
_HINTS = (" by", "due to", "because of", "owing to", "blamed on", "result", "cause ")  # of which each that it finds has one
_SMALL = frozenset(("a", "an", "the", "its", "their", "his", "her", "some", "old", "not", "by", "of", "from"))
_EMPTY = frozenset(map(stem, ("it", "this", "that", "unknown", "something", "them", "fact", "factor")))


def causes(a: Unit, b: Unit) -> Iterator[Difference]:
    """The cause in which two accounts part: both name one, no word of the one is in the other, and neither denies its own."""
    one, other = cause_of(a), cause_of(b)
    if one is None or other is None or a.clause.negation or b.clause.negation:
        return
    if _words(one[0]) & _words(other[0]) or not (_words(one[0]) and _words(other[0])):
        return
    yield Difference(kind="polarity", sure=False, values=(one[0], other[0]), marks=((one[1],), (other[1],)), strength=0.7)


def cause_of(unit: Unit) -> tuple[str, Span] | None:
    """The words of the cause that an account names, and where they stand."""
    low = unit.text.lower()
    found = _BY.search(unit.text) if any(hint in low for hint in _HINTS) else None
    if found is None:
        return None
    said = found[1].rstrip()
    start = unit.span.start + found.start(1)
    return said, Span(start, start + len(said))


def _words(said: str) -> set[str]:
    return {stem(w) for w in re.findall(r"\w+", said.lower()) if w not in _SMALL} - _EMPTY

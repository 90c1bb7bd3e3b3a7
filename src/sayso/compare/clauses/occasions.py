"""Occasions: "on four occasions", "four times", "twice" and "a third time" count one thing, how often it was done.

in: a clause and its text    out: the clause, with each such count as a number of times
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from sayso.model import Clause, Quantity, Span

TIME = "time"
_OCCASIONS = frozenset({"occasion", "instance"})
_ADVERBS = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_ORDINALS = {
    "second": 2.0, "third": 3.0, "fourth": 4.0, "fifth": 5.0, "sixth": 6.0, "seventh": 7.0, "eighth": 8.0, "ninth": 9.0,
    "tenth": 10.0,
}  # fmt: skip
# "Once" alone is mostly "as soon as" or "formerly"; "twice the price" and "twice as much" are no counts.
_HOW_OFTEN = re.compile(
    r"\b(?:(?:only|just|at least|more than) (?P<once>once)|(?P<adverb>twice|thrice)(?! (?:the|as|its|their|his|her|that)\b))\b"
    rf"|\b(?:a|the|his|her|its|their) (?P<nth>{'|'.join(_ORDINALS)}) time\b",
    re.I,
)
_HINTS = ("once", "twice", "thrice", " time")  # of which each that it finds has one
_BOUNDED = re.compile(r"\b(?:at least|more than|over) $", re.I)


def with_occasions(clause: Clause, text: str) -> Clause:
    """A clause with what it says of how often as a number of times; one that says nothing of it as it is."""
    if not clause.quantities and not any(hint in clause.span.of(text).lower() for hint in _HINTS):
        return clause
    told = tuple(replace(q, thing=TIME) if q.thing in _OCCASIONS and q.unit is None else q for q in clause.quantities)
    new = tuple(q for q in _found(clause, text) if not any(q.span.start < p.span.end and p.span.start < q.span.end for p in told))
    if not new and told == clause.quantities:
        return clause
    return replace(clause, quantities=tuple(sorted((*told, *new), key=lambda q: q.span)))


def _found(clause: Clause, text: str) -> Iterator[Quantity]:
    for m in _HOW_OFTEN.finditer(text, clause.span.start, clause.span.end):
        group = m.lastgroup or ""
        word = m[group].lower()
        value = _ORDINALS[word] if group == "nth" else _ADVERBS[word]
        start = m.start(group)
        # "A third time" says that there were three, since whenever it began: no more than a look is worth.
        bounded = group == "nth" or _BOUNDED.search(text, max(clause.span.start, start - 10), start) is not None
        yield Quantity(
            span=Span(start, m.end(group)), low=value, high=None if bounded else value, thing=TIME, approximate=group == "nth"
        )

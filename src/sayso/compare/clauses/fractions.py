"""Fractions: "two thirds of the members" is 67 per cent of them, "almost half" a little under 50; told as shares they stand beside
what another report has in per cent.

in: a clause and its text    out: the clause, with each fraction as the per cent that it comes to
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from sayso.model import Clause, Quantity, Span

_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_MORE = frozenset({"more than", "over", "at least", "well over"})
_LESS = frozenset({"less than", "fewer than", "under", "well under"})
_ALMOST = frozenset({"nearly", "almost", "just under"})
_WHOSE = r"(?:all|the|its|their|those|these|his|her|our)"
_FRACTION = re.compile(
    r"(?:\b(?P<bound>more than|well over|over|at least|less than|fewer than|well under|just under|under|nearly|almost|about|around|"
    r"some|roughly) )?\b(?:"
    rf"(?P<half>half)(?: of(?: {_WHOSE}){{0,2}}|(?: {_WHOSE}){{1,2}})|"
    rf"(?P<count>a|an|one|two|three|four|nine)[- ](?P<part>(?:third|quarter|fifth|tenth)s?) of(?: {_WHOSE}){{0,2}}|"
    r"(?P<n>one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?P<of>two|three|four|five|ten))"
    r" (?P<thing>[\w-]+)",
    re.I,
)
# One of these stands in each that it finds.
_HINTS = (
    "half", "third", "quarter", "fifth", "tenth", "out of", "in every", "in two", "in three", "in four", "in five", "in ten",
)  # fmt: skip
_IN = {"two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_ROUND = 0.04  # how far off what is told as a fraction may be
_PART_OF_A_YEAR = re.compile(
    r"\b(?:hour|day|week|month|year|century|mile|kilomet|million|billion|time|game|match|final|term)", re.I
)


def with_shares(clause: Clause, text: str) -> Clause:
    """A clause with its fractions of people and things as per cent; any other as it is."""
    found = list(_shares(clause, text))
    if not found:
        return clause
    kept = [q for q in clause.quantities if not any(q.span.start < s.span.end and s.span.start < q.span.end for s in found)]
    return replace(clause, quantities=tuple(sorted((*kept, *found), key=lambda q: q.span)))


def _shares(clause: Clause, text: str) -> Iterator[Quantity]:
    words = clause.span.of(text).lower()
    if not any(hint in words for hint in _HINTS):
        return
    for m in _FRACTION.finditer(text, clause.span.start, clause.span.end):
        if _PART_OF_A_YEAR.match(m["thing"]):
            continue
        if m["half"]:
            share = 50.0
        elif m["part"]:
            share = 100.0 * _COUNTS[m["count"].lower()] / _PARTS[m["part"].lower().rstrip("s")]
        else:
            share = 100.0 * _COUNTS[m["n"].lower()] / _IN[m["of"].lower()]
        start = m.end("bound") + 1 if m["bound"] else m.start()
        end = m.end("half") if m["half"] else m.end("part") if m["part"] else m.end("of")
        low, high = _bounds(share, (m["bound"] or "").lower())
        yield Quantity(span=Span(start, end), low=low, high=high, unit="percent", approximate=True)


def _bounds(share: float, bound: str) -> tuple[float | None, float | None]:
    """What a fraction leaves open: "almost half" is less, "more than half" more, by no more than is told."""
    if bound in _MORE:
        return share, None
    if bound in _LESS:
        return None, share
    return (share * (1 - 2 * _ROUND), share) if bound in _ALMOST else (share * (1 - _ROUND), share * (1 + _ROUND))

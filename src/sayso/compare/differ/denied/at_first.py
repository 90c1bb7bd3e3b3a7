"""At first: what a sentence says was said at first, and then otherwise: "initially said that there were troops in the town, but
later clarified that none had entered"; "was at first reported to be four, but police later said he is three".

in: the units of a story    out: a `Dispute` each, within one report, which only may differ: it is told as mended. Of two numbers of
one measure it is in number.

General knowledge of how news puts it, not tuned on any set.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from sayso.compare.clauses.having import having
from sayso.compare.clauses.numbers import dimension
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Quantity, Span

_LONGEST = 700  # characters of a sentence that is looked at
_SAID = r"(?:said|told|reported|claimed|stated|announced|denied|thought|believed|insisted|described|identified|given|put|called)"
_THEN = (
    r"(?:later|since|then|subsequently|afterwards|now|eventually)(?: \w{2,15}ly)? "
    r"(?:\w{2,12}ed|said|says|told|withdrew|taken|began|found|put|gave|changes?|retracts?|calls?)|"
    r"(?:was|were|has been|have been|had been) (?:later |since |then )?"
    r"(?:amended|corrected|revised|changed|retracted|clarified|updated)|"
    r"(?:clarified|corrected|retracted|backtracked|walked (?:it|that|this|the \w+) back|took (?:it|that) back|"
    r"changed (?:his|her|its|their))"
)
_AT_FIRST = re.compile(
    rf"\b(?P<first>initially|at first|originally|earlier) (?:been )?{_SAID}\b[^;]{{5,280}}?"
    rf"(?P<but>,?[”\"’']? (?:but|before|though|although|only to) )(?:[^,;]{{0,60}}? )?(?P<then>{_THEN})\b",
    re.I,
)
_WORDS = ("initially", "at first", "originally", "earlier")


def at_first(units: Sequence[Unit]) -> Iterator[Dispute]:
    """What was said at first, and then otherwise, once a sentence."""
    found: dict[tuple[int, Span], list[Unit]] = defaultdict(list)
    for unit in having(units, _WORDS):
        found[unit.report, unit.clause.sentence].append(unit)
    for (_, sentence), own in sorted(found.items(), key=lambda x: min(u.key for u in x[1])):
        text = own[0].sentence.replace("\n", " ")
        m = _AT_FIRST.search(text) if len(text) <= _LONGEST else None
        if m is not None and (dispute := _dispute(sorted(own, key=lambda u: u.key), sentence, m)) is not None:
            yield dispute


def _dispute(own: Sequence[Unit], sentence: Span, m: re.Match[str]) -> Dispute | None:
    """The two accounts of a sentence, where clauses of either were read."""
    start, cut = sentence.start, sentence.start + m.start("but")
    parts = Span(start, cut), Span(start + m.end("but"), sentence.end)
    told, then = (next((u for u in own if _begins_in(u, part)), None) for part in parts)
    if told is None or then is None:
        return None
    counts = [[q for u in own for q in u.quantities if part.holds(q.span)] for part in parts]
    marks = (Span(start + m.start("first"), start + m.end("first")),), (Span(start + m.start("then"), start + m.end("then")),)
    if (pair := _two_counts(*counts)) is not None:
        one, other = pair
        values = tuple(" ".join(own[0].sentence[q.span.start - start : q.span.end - start].split()) for q in pair)
        return Dispute((told, then), "number", (values[0], values[1]), ((one.span,), (other.span,)), parts, sure=False)
    return Dispute((told, then), "polarity", ("said at first", "said then"), marks, parts, sure=False)


def _begins_in(unit: Unit, part: Span) -> bool:
    return part.start <= unit.span.start < part.end


def _two_counts(one: Sequence[Quantity], other: Sequence[Quantity]) -> tuple[Quantity, Quantity] | None:
    """The two numbers of one measure that stand alone on either side, and are not one."""
    if len(one) != 1 or len(other) != 1 or one[0].low == other[0].low:
        return None
    same = dimension(one[0]) == dimension(other[0]) or "count" in (dimension(one[0]), dimension(other[0]))
    return (one[0], other[0]) if same else None

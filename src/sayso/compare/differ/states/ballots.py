"""Ballots: what those who vote are said to have chosen in one report and turned down in another: "members voted to sell their
winery", "growers have turned down the sale of their winery".

in: the units of a story    out: `Dispute`s, never sure: two ballots may be held on one matter. No clause need be alike for it: the
same voters, and a matter that both name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.having import having
from sayso.compare.clauses.pronouns import EMPTY, theme
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import another_one
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span

_CHOSE = re.compile(
    r"\b(?:voted|opted|chose|balloted)(?: [\w’'-]+){0,4}? (?:to|for|in favou?r of)(?! (?:reject|turn down|block|throw))\b", re.I
)
_TURNED_DOWN = re.compile(
    r"\b(?:turned down|voted (?:[\w’'-]+ ){0,3}?(?:down|against|not to)|threw out|rejected|said no to)\b", re.I
)
_HINTS = ("voted", "opted", "chose", "balloted", "turned down", "threw out", "rejected", "said no")
_MOST = 60  # clauses of either sort that are held against each other
_MATTER = 1.2  # what the words weigh that two clauses share besides who votes
_ALL = re.compile(r"\b(?:some|many|most|several|half|a (?:third|quarter|majority|minority)|who)\b", re.I)


def ballots(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What is chosen in one report and turned down in another, the first of each two reports. strangers: whether two reports are
    hardly of one thing."""
    plain = [u for u in having(units, _HINTS) if _plain(u)]
    chose = [u for u in plain if _CHOSE.search(u.text) and not _TURNED_DOWN.search(u.text)][:_MOST]
    turned = [u for u in plain if _TURNED_DOWN.search(u.text)][:_MOST]
    seen: set[frozenset[int]] = set()
    for a, b in product(chose, turned):
        pair = frozenset((a.report, b.report))
        if len(pair) > 1 and pair not in seen and _of_one(a, b) and not strangers(a.report, b.report):
            seen.add(pair)
            marks = tuple(_mark(u, words) for u, words in ((a, _CHOSE), (b, _TURNED_DOWN)))
            said = tuple(u.text[m.start - u.span.start : m.end - u.span.start] for u, m in zip((a, b), marks, strict=True))
            yield Dispute((a, b), "polarity", (said[0], said[1]), ((marks[0],), (marks[1],)))


def _plain(unit: Unit) -> bool:
    c = unit.clause
    return (
        is_told(unit) and c.modality is None and not c.hedge and not c.negation and not c.condition and not _ALL.search(unit.text)
    )


def _of_one(a: Unit, b: Unit) -> bool:
    """Whether the same are said to have voted, on a matter that both name, on no two days."""
    voters = theme(a) & theme(b) - EMPTY
    if not voters or other_days(a, b) or another_one(a, b):
        return False
    return sum(a.weights[k] for k in a.weights.keys() & b.weights.keys() - voters) >= _MATTER


def _mark(unit: Unit, words: re.Pattern[str]) -> Span:
    m = words.search(unit.text)
    return Span(unit.span.start + m.start(), unit.span.start + m.end()) if m else unit.span

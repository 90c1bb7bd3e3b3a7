"""Two mouths: one quotation, word for word, that reports give to two people, where the clauses were not put together for it: it is
short, or made of common words ("There is no more money").

in: the drafts of a story, all clauses but those of copies    out: the same, with a claim for each such quotation
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.drafts import Draft
from sayso.compare.claims.leftovers import in_same_words
from sayso.compare.clauses.one_quotation import is_a_quotation, quotation_of
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.surely_other import surely_quoted_of_two
from sayso.model import Report, Span

_MOST = 6  # reports that give one quotation


def with_two_mouths(drafts: Sequence[Draft], told: Sequence[Unit], reports: Sequence[Report], score: Scorer) -> list[Draft]:
    """The drafts, with what two people are quoted with in place of what holds the same two sentences as perhaps the same."""
    kept = list(drafts)
    for units in _quoted_by_two(told):
        places = {_place(u) for u in units}
        holding = [d for d in kept if len(places & {_place(u) for u in d.units}) > 1]
        if any(d.verdict.relation != "agree" or d.verdict.sure for d in holding):
            continue
        found = in_same_words(units, reports, score)
        if found.verdict.sure and found.verdict.kinds == ("source",):
            kept = [d for d in kept if d not in holding or len(d.units) > len(places)] + [found]
    return kept


def _quoted_by_two(told: Sequence[Unit]) -> Iterator[tuple[Unit, ...]]:
    """The accounts of each quotation that is surely given to two people, one a report."""
    by_words: defaultdict[tuple[str, ...], dict[int, Unit]] = defaultdict(dict)
    for unit in told:
        words = quotation_of(unit) if unit.speakers else None
        if words is None or not is_a_quotation(unit):
            continue
        first = by_words[words].setdefault(unit.report, unit)
        if len(unit.text) < len(first.text) and _place(unit) == _place(first):
            by_words[words][unit.report] = unit
    for by_report in by_words.values():
        units = tuple(by_report.values())[:_MOST]
        if any(surely_quoted_of_two(a, b) for a, b in combinations(units, 2)):
            yield units


def _place(unit: Unit) -> tuple[int, Span]:
    return unit.report, unit.clause.sentence

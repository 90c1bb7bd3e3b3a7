"""Lacking: whether a report has nothing of what the accounts of a claim have in common, in whatever words.

in: the accounts, the clauses of a report and its text    out: yes or no. A report that puts a thing otherwise still shares some of
its names, numbers or nouns with those who tell it, for they share them with each other; so where the accounts have enough in
common, and no sentence of the report has any of it to speak of, the report leaves it out. Of 1,196 accounts of which others told
the same, this took five for left out, none of them the same in other words; of 30 things that it then found in the stream one was
wrong.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import product

from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.giving import gives_number
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.options import LIKELY_ONE
from sayso.model import may_be_one

Elsewhere = Callable[[Unit, str], int]

_LEAST, _ENOUGH = 2, 1.0  # words that the accounts must share, and what these must weigh together
_OF_IT = 0.4  # of what they weigh, that the sentence of each account must have
_MUCH = 0.4  # of it, and two words, in one sentence: then a report tells of the thing
_SOME = 0.3  # of it, in one sentence: then it has something of the thing
_LITTLE = 0.15  # the same, where the sentence has a clause that may be likened to an account
_SENTENCE = re.compile(r"[^.!?\n]+")
_WORD = re.compile(r"[^\W_][\w’'-]*")


def lacks(accounts: Sequence[Unit], own: Sequence[Unit], text: str, score: Scorer, elsewhere: Elsewhere) -> bool:
    """Whether a report has nothing of a claim. accounts: of two reports at least, no copies.  own: the clauses of the report.
    text: all of it, its title too.  elsewhere: of an account and a word, in how many other sentences of its report that stands."""
    common = in_common(accounts, elsewhere)
    enough = len(common) >= _LEAST and math.fsum(common.values()) >= _ENOUGH
    if not enough or any(share(common, u.around) < _OF_IT for u in accounts):
        return False
    return has_nothing(common, accounts, own, text, score)


def has_nothing(common: Mapping[str, float], accounts: Sequence[Unit], own: Sequence[Unit], text: str, score: Scorer) -> bool:
    """Whether a report has nothing of what some accounts have in common."""
    if any(share(common, words) >= _SOME for words in sentences_of(text)):
        return False
    return not any(_has_some(u, common, accounts, score) or _denies_too(u, accounts) or gives_number(accounts, u) for u in own)


def has_most(accounts: Sequence[Unit], own: Sequence[Unit], elsewhere: Elsewhere) -> bool:
    """Whether a sentence of a report has most of what the accounts of a claim have in common."""
    common = in_common(accounts, elsewhere)
    return any(len(common.keys() & u.around.keys()) >= _LEAST and share(common, u.around) >= _MUCH for u in own)


def in_common(accounts: Sequence[Unit], elsewhere: Elsewhere) -> dict[str, float]:
    """The words, names, numbers and days of the accounts that stand in the sentences of two of their reports and of half of all,
    with what they weigh: half of it for those that their reports have elsewhere too, and nothing for such a day."""
    weights: dict[str, float] = {}
    for unit in accounts:
        for key, weight in unit.weights.items():
            weights[key] = max(weight, weights.get(key, 0.0))
    holders: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for unit in accounts:
        for key in unit.around.keys() & weights.keys():
            holders[key][unit.report] = elsewhere(unit, key)
    half = max(2.0, len({u.report for u in accounts}) / 2)
    told = {key: sum(places.values()) / len(places) for key, places in sorted(holders.items()) if len(places) >= half}
    return {key: weights[key] / (1 + min(1.0, often)) for key, often in told.items() if not (often and key[0] == "%")}


def _has_some(unit: Unit, common: Mapping[str, float], accounts: Sequence[Unit], score: Scorer) -> bool:
    """Whether the sentence of a clause has something of a claim; the less, the likelier the clause is an account of it."""
    had = share(common, unit.around)
    if had < _LITTLE or unit.little:
        return had >= _SOME
    return had >= _SOME or any(score(a, unit) >= LIKELY_ONE for a in accounts)


def _denies_too(unit: Unit, accounts: Sequence[Unit]) -> bool:
    """Whether one who denies in the accounts denies something here: mostly that, in other words ("denied carrying too many")."""
    denying = [a for a in accounts if _is_denial(a)] if _is_denial(unit) else []
    return any(may_be_one(x, y) for a in denying for x, y in product(a.speakers, unit.speakers))


def _is_denial(unit: Unit) -> bool:
    return denied(unit) or (unit.attribution is not None and unit.attribution.stance == "denied")


def share(common: Mapping[str, float], words: Collection[str]) -> float:
    """How much of what accounts share some words have."""
    return math.fsum(weight for key, weight in common.items() if key in words) / math.fsum(common.values())


def sentences_of(text: str) -> Iterator[set[str]]:
    """The words of each sentence of a text as keys, also of those in which no clause was found: stems and words of names."""
    for m in _SENTENCE.finditer(text):
        words = [w.lower() for w in _WORD.findall(m.group())]
        yield {key for w in words for key in (*stems_of(w), f"~{w}")}

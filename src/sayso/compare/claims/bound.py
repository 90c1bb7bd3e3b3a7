"""Bound: which accounts of an agreement that is not sure say enough alike that a reader should see them side by side. "Asked about
the paper" and "they asked good questions" have a word in common; put together they are noise, and an account that fits none of
the others is noise in their row.

in: the accounts of an agreement    out: those of them that are bound to each other

Measured on 118 rows drawn at random and read whole, and on 1,195 pairs of accounts in such rows that were judged one by one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.numbers import is_small, one_thing, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import rarity

# Closeness from which two accounts are bound. Of the judged pairs below it 22 in a hundred were of one thing and 53 were not,
# of those above it 75 and 9.
BOUND = 1.3
CLOSE = 1.7  # and that of clauses that stand in no claim, from which they make one
PLAIN = 4.0  # and that from which they say one thing, whatever else speaks against it
_BY_WORD, _MOST_WORDS = 0.4, 7  # what each word adds that two sentences share, and how many of them count
_BY_NUMBER, _BY_NAME = 1.0, 2.2  # what a number adds, and what a name or rare words add that stand nowhere else
_MAY_BE_ONE = 0.5  # how surely two numbers count one thing
_SEVERAL, _RARE = 2, 0.55  # how many such words there must be, and how rare they are
_ASKS = re.compile(r"\W*(?:why|whether|what|where|how)\b", re.I)
_NO_WORD = ("~", "#", "%", "@")


class Closeness:
    """How close accounts are: their likeness (log odds), with what their sentences' words add, a number that both have, and what
    nothing else in their reports has. That one clause is the likest of its report, as the chance has it, says little of accounts
    that stand in one claim: in every report one is. told: all clauses of a story.  copies: reports that reprint others."""

    def __init__(self, told: Iterable[Unit], score: Scorer, copies: Collection[int] = ()) -> None:
        self._score, self._copies = score, copies
        around = {(u.report, u.place): u.around for u in told}
        self._sentences = Counter((report, key) for (report, _), keys in around.items() for key in keys)
        self._bound: dict[tuple[tuple[int, ...], float], tuple[Unit, ...]] = {}

    def __call__(self, a: Unit, b: Unit) -> float:
        words = len(_words(a) & _words(b))
        close = self._score.likeness(a, b) + _BY_WORD * min(_MOST_WORDS, words)
        return close + _BY_NUMBER * _share_number(a, b) + _BY_NAME * self._alone(a, b)

    def _alone(self, a: Unit, b: Unit) -> bool:
        """Whether two sentences share a name, or two clauses rare words, that no other sentence of their reports has: who is named
        but once."""
        named = (k for k in a.around.keys() & b.around.keys() if k[0] == "~")
        told = (k for k in a.weights.keys() & b.weights.keys() if k[0] == "~" or (k[0] not in _NO_WORD and rarity(k) >= _RARE))
        return any(sum(self._once(k, a, b) for k in keys) >= _SEVERAL for keys in (named, told))

    def _once(self, key: str, a: Unit, b: Unit) -> bool:
        return self._sentences[a.report, key] == 1 == self._sentences[b.report, key]

    def _by_one_word(self, a: Unit, b: Unit) -> bool:
        """Whether what one asks shares but one word with what another tells, in another verb and part: "17 died in the gorge",
        "why the gorge was left open"; and nothing that no other sentence of their reports has."""
        if _is_question(a) == _is_question(b) or a.predicate == b.predicate or a.roles & b.roles:
            return False
        return len(a.weights.keys() & b.weights.keys()) < _SEVERAL and not (_share_number(a, b) or self._alone(a, b))

    def bound(self, units: Sequence[Unit], least: float = BOUND) -> tuple[Unit, ...]:
        """The largest set of accounts of several reports each of which is bound to another, in their order; none if no two are."""
        key = tuple(u.n for u in units), least
        if key not in self._bound:
            self._bound[key] = self._largest(units, least)
        return self._bound[key]

    def _largest(self, units: Sequence[Unit], least: float) -> tuple[Unit, ...]:
        sets: list[set[int]] = []
        for a, b in combinations(units, 2):
            if a.report != b.report and self(a, b) >= least and not self._by_one_word(a, b):
                touched = [s for s in sets if a.n in s or b.n in s]
                sets = [s for s in sets if s not in touched] + [{a.n, b.n}.union(*touched)]
        bound = [tuple(u for u in units if u.n in s) for s in sets]
        return max(bound, key=lambda b: (sum(u.report not in self._copies for u in b), len(b)), default=())


@once_a_unit
def _words(unit: Unit) -> frozenset[str]:
    """The words of a clause's sentence, no names, numbers or days."""
    return frozenset(key for key in unit.around if key[0] not in _NO_WORD)


def _is_question(unit: Unit) -> bool:
    return _ASKS.match(unit.text) is not None


def _share_number(a: Unit, b: Unit) -> bool:
    """Whether two accounts have a number that few others can have by chance: 284.46, not four."""
    pairs = ((p, q) for p in a.quantities if not is_small(p) for q in b.quantities)
    return any(one_thing(p, q) >= _MAY_BE_ONE and standing(p, q) == "same" for p, q in pairs)

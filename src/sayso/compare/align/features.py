"""Features: what speaks for two clauses saying one thing, and against it.

in: two `Unit`s, or many pairs of them at once    out: a number for each of `FEATURES`
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from operator import mul

import numpy as np

from sayso.compare.align.bags import Bags, Real, Truth, Whole, most, sums
from sayso.compare.clauses.numbers import is_small, one_thing, standing
from sayso.compare.clauses.units import Unit, day

FEATURES = (
    "cosine", "around", "contained", "rarest", "predicate", "roles", "names", "number_same", "number_apart", "time_same",
    "time_apart", "speaker", "grams", "length", "lead", "cosine_x_predicate", "shared", "verb_apart",
    "small_number",
)  # fmt: skip
_COUNTED = 0.7  # how surely a small number must count one thing to say anything: two and four are shared by chance
_LEAD, _MANY, _ROLES = 4, 8, 3  # sentences that open a report; shared words, and shared arguments, that are many
_AT_ONCE = 32768  # pairs looked at in one go: so memory does not grow with the story


def features(a: Unit, b: Unit, around: float | None = None) -> tuple[float, ...]:
    """What speaks for two clauses saying one thing, in the order of `FEATURES`; symmetric. around: how alike their sentences are,
    where that was worked out before."""
    shared = _shared(a, b)
    total = sum(shared)
    cosine = sum(map(mul, shared, shared)) / (a.norm * b.norm)
    around = alike_around(a, b) if around is None else around
    least = (a.total if a.total < b.total else b.total) or 1.0
    predicate = float(a.predicate == b.predicate)
    alike, apart, small = _numbers(a, b) if a.quantities and b.quantities else (0.0, 0.0, 0.0)
    together, parted = _times(a, b)
    fewest = len(a.grams) if len(a.grams) < len(b.grams) else len(b.grams)
    grams = len(a.grams & b.grams) / fewest if fewest else 0.0
    long, short = (len(a.text), len(b.text)) if len(a.text) > len(b.text) else (len(b.text), len(a.text))
    return (
        cosine, around, total / least, max(shared, default=0.0), predicate, float(_roles(a, b)), _jaccard(a.names, b.names),
        alike, apart, together, parted, _speakers(a, b), grams, math.log(long / (short or 1)),
        float(a.place < _LEAD and b.place < _LEAD), cosine * predicate, min(len(shared), _MANY) / _MANY,
        _verb_apart(a, b), small,
    )  # fmt: skip


def alike(a: Unit, b: Unit) -> float:
    """How alike two clauses are: the cosine of their weighed words."""
    shared = _shared(a, b)
    return float(sum(map(mul, shared, shared))) / (a.norm * b.norm)


def _shared(a: Unit, b: Unit) -> list[float]:
    """The weights of what two clauses share, in an order that doesn't hang on which comes first."""
    few, many = (a, b) if (len(a.weights), a.key) <= (len(b.weights), b.key) else (b, a)
    return [w for key, w in few.weights.items() if key in many.weights]


def alike_around(a: Unit, b: Unit) -> float:
    """How alike the sentences of two clauses are: the cosine of their weighed words."""
    few, many = (a, b) if (len(a.around), a.key) <= (len(b.around), b.key) else (b, a)
    there = many.around
    shared = [w for key, w in few.around.items() if key in there]
    return float(sum(map(mul, shared, shared))) / (a.around_norm * b.around_norm)


def _roles(a: Unit, b: Unit) -> int:
    """How many arguments are the same word in the same role, three at most."""
    return min(_ROLES, len(a.roles & b.roles))


def _jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / len(a | b) if a or b else 0.0


def _numbers(a: Unit, b: Unit) -> tuple[float, float, float]:
    """Whether some quantity of one thing is the same, telling or small ("two" and "four" are shared by chance), and whether some is
    apart; one that counts the same thing at the same verb is not: that is a toll that differs, not another fact."""
    alike = apart = small = 0.0
    for p in a.quantities:
        for q in b.quantities:
            sure = one_thing(p, q)
            if sure and standing(p, q) != "same":
                apart = max(apart, 0.0 if sure == 1.0 and a.predicate == b.predicate else sure)
            elif sure and not (is_small(p) and is_small(q)):
                alike = max(alike, sure)
            elif sure >= _COUNTED:
                small = max(small, sure)
    return alike, (0.0 if alike or small else apart), small


def _verb_apart(a: Unit, b: Unit) -> float:
    """Whether the verbs are others, and neither stands in the other clause in any form."""
    return float(a.predicate != b.predicate and a.predicate not in b.weights and b.predicate not in a.weights)


def _times(a: Unit, b: Unit) -> tuple[float, float]:
    """Whether some days are shared (the fewer days the surer), and whether none are though both name some."""
    if not a.times or not b.times:
        return 0.0, 0.0
    best = 0.0
    for s in a.times:
        for t in b.times:
            (f1, l1), (f2, l2) = day(s), day(t)
            if f1 <= l2 and f2 <= l1:
                days = max((l1 - f1).days, (l2 - f2).days) + 1
                best = max(best, 1.0 if days <= 2 else 0.7 if days <= 400 else 0.2)
    return best, float(best == 0.0)


def _speakers(a: Unit, b: Unit) -> float:
    """1 where both stand in statements of speakers with a name in common, -1/2 where of two others, 0 where it can't be told."""
    if not a.heard or not b.heard:
        return 0.0
    return 1.0 if a.heard & b.heard else -0.5


class Features:
    """The features of many pairs of a story's units, over arrays: what `features` gives one pair at a time, at a third of the cost.

    in: the units, and their weighed words where they are numbered already
    out, called with the indices of both sides of n pairs: an array (n, `FEATURES`)
    """

    def __init__(self, units: Sequence[Unit], words: Bags | None = None) -> None:
        sentences = list({(u.report, u.place): u for u in units}.values())
        numbers = {(u.report, u.place): n for n, u in enumerate(sentences)}
        self._units = units
        self._words = words or Bags([u.weights for u in units])
        self._around = Bags([u.around for u in sentences])
        self._roles = Bags([u.roles for u in units], counted=True)
        self._grams = Bags([u.grams for u in units], counted=True)
        self._weights = self._words.weighed([u.weights for u in units])
        self._around_weights = self._around.weighed([u.around for u in sentences])
        self._is_name = np.array([key[0] in "~@" for key in self._words.vocabulary], bool)
        self._sentence = np.array([numbers[u.report, u.place] for u in units], np.int64)
        self._around_norms = np.array([u.around_norm for u in sentences])
        self._norms, self._totals = np.array([u.norm for u in units]), np.array([u.total for u in units])
        self._lengths = np.array([float(len(u.text) or 1) for u in units])
        self._names, self._runs = np.array([len(u.names) for u in units]), np.array([len(u.grams) for u in units])
        self._early = np.array([u.place < _LEAD for u in units], bool)
        verbs = {u.predicate: n for n, u in enumerate(units)}
        self._verbs = np.array([verbs[u.predicate] for u in units], np.int64)
        self._verb_words = np.array([self._words.vocabulary.get(u.predicate, -1) for u in units], np.int64)
        self._counted = np.array([bool(u.quantities) for u in units], bool)
        self._dated = np.array([bool(u.times) for u in units], bool)
        self._said = np.array([bool(u.heard) for u in units], bool)

    def __call__(self, one: Whole, other: Whole) -> Real:
        """The features of the pairs (one[k], other[k])."""
        parts = [self._some(one[k : k + _AT_ONCE], other[k : k + _AT_ONCE]) for k in range(0, len(one), _AT_ONCE)]
        return np.concatenate(parts) if parts else np.zeros((0, len(FEATURES)))

    def _some(self, one: Whole, other: Whole) -> Real:
        n = len(one)
        pair, key = self._words.shared(one, other)
        weight = self._weights[key]
        cosine = sums(n, pair, weight * weight) / (self._norms[one] * self._norms[other])
        least = np.minimum(self._totals[one], self._totals[other])
        same_verb = (self._verbs[one] == self._verbs[other]).astype(float)
        alike, apart, small = self._each(one, other, self._counted, _numbers, 3)
        together, parted = self._each(one, other, self._dated, _times, 2)
        lengths = self._lengths[one], self._lengths[other]
        fewest = np.minimum(self._runs[one], self._runs[other])
        runs = np.bincount(self._grams.shared(one, other)[0], minlength=n)
        roles = np.bincount(self._roles.shared(one, other)[0], minlength=n)
        names = np.bincount(pair[self._is_name[key]], minlength=n)
        columns = (
            cosine, self._sentences_alike(one, other), sums(n, pair, weight) / np.where(least > 0, least, 1.0),
            most(n, pair, weight), same_verb, np.minimum(roles, _ROLES),
            names / np.maximum(self._names[one] + self._names[other] - names, 1), alike, apart, together, parted,
            *self._each(one, other, self._said, lambda a, b: (_speakers(a, b),), 1), runs / np.maximum(fewest, 1),
            np.log(np.maximum(*lengths) / np.minimum(*lengths)), self._early[one] & self._early[other], cosine * same_verb,
            np.minimum(np.bincount(pair, minlength=n), _MANY) / _MANY, self._verbs_apart(one, other), small,
        )  # fmt: skip
        return np.stack([np.asarray(column, float) for column in columns], axis=1)

    def _sentences_alike(self, one: Whole, other: Whole) -> Real:
        """How alike the pairs' sentences are, each pair of sentences looked at once."""
        sentences = self._sentence[one] * len(self._around_norms) + self._sentence[other]
        codes, back = np.unique(sentences, return_inverse=True)
        first, second = np.divmod(codes, len(self._around_norms))
        pair, key = self._around.shared(first, second)
        squares = self._around_weights[key] ** 2
        alike: Real = sums(len(codes), pair, squares) / (self._around_norms[first] * self._around_norms[second])
        return alike[back]

    def _verbs_apart(self, one: Whole, other: Whole) -> Truth:
        held = self._words.holds(other, self._verb_words[one]) | self._words.holds(one, self._verb_words[other])
        apart: Truth = (self._verbs[one] != self._verbs[other]) & ~held
        return apart

    def _each(
        self, one: Whole, other: Whole, has: Truth, told: Callable[[Unit, Unit], tuple[float, ...]], columns: int
    ) -> Iterator[Real]:
        """Some columns worked out pair by pair, where both clauses have what they are of; 0 elsewhere."""
        found = np.zeros((columns, len(one)))
        where = np.flatnonzero(has[one] & has[other])
        if len(where):
            pairs = zip(one[where].tolist(), other[where].tolist(), strict=True)
            found[:, where] = np.array([told(self._units[i], self._units[j]) for i, j in pairs]).T
        return iter(found)

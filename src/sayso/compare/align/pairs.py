"""Pairs: how surely two clauses of two reports say the same thing.

in: `Unit`s    out: scored pairs. The score is a logistic regression over the readable features of `features`; its weights
(`alignment.json`) are made by `training/compare/alignment.py`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Sequence
from functools import cache
from importlib.resources import files
from operator import mul

import numpy as np

from sayso.compare.align.bags import Bags, Real, Whole, first_of
from sayso.compare.align.candidates import candidates
from sayso.compare.align.features import FEATURES, Features, features
from sayso.compare.align.quoted import quoted, two_quotations
from sayso.compare.align.related import strangeness
from sayso.compare.clauses.phases import PLAIN, phase_of, two_steps
from sayso.compare.clauses.units import Unit

_STRANGE = 7.0  # by how much (in log odds) clauses of two reports wholly strange to each other are held apart
_BOUND, _LIMIT = 8.0, 6.0  # of log odds, and of what one pair may be ahead of another
_NONE = (-_BOUND, -_BOUND)  # the best and the second best likeness of a clause that has none


@cache
def _weights() -> tuple[float, tuple[float, ...], tuple[float, float, float, float]]:
    """Intercept and weights of the likeness, and of the choice among rivals, from the table beside this file."""
    table = json.loads((files("sayso.compare.align") / "alignment.json").read_text(encoding="utf-8"))
    choice = table["choice"]
    weights = tuple(table["weights"][name] for name in FEATURES)
    return table["intercept"], weights, (choice["intercept"], choice["likeness"], choice["least"], choice["most"])


def contributions(a: Unit, b: Unit) -> dict[str, float]:
    """By feature, how much it adds to the log odds of two clauses saying one thing."""
    _, weights, _ = _weights()
    return {name: w * x for name, w, x in zip(FEATURES, weights, features(a, b), strict=True)}


class Scorer:
    """How surely two clauses say one thing, 0 to 1, in two steps.

    1. Likeness: the log odds of the pair by itself.
    2. Choice: by how much either clause likes this one better than its best rival in the same report. A clause has one like in
       another report at most, so a pair that is no one's first choice is rarely right (average precision .47 to .53, held out).
       Where two reports have little in common (`related.strangeness`), it sinks with that.
    """

    def __init__(self, units: Sequence[Unit]) -> None:
        self._strangeness = strangeness(units)
        self._phase = {u.n: phase_of(u) for u in units}
        self._quoted = {u.n: said for u in units if (said := quoted(u)) is not None}
        self._intercept, self._weights, self._choice = _weights()
        self._likeness: dict[tuple[int, int], float] = {}
        self._chance: dict[tuple[int, int], float] = {}
        self._best: dict[tuple[int, int], tuple[float, float]] = {}
        words = Bags([u.weights for u in units])
        self.pairs = candidates(units, words)
        self.scores: dict[tuple[int, int], float] = {}
        self._units, self._features = units, Features(units, words)
        self._stepping = np.array([self._phase[u.n] is not PLAIN or u.n in self._quoted for u in units], bool)
        self._numbers = np.array([u.n for u in units], np.int64)
        if self.pairs:
            self._look_at(units, *np.array(self.pairs).T)

    @property
    def units(self) -> Sequence[Unit]:
        """What it scores."""
        return self._units

    def look_at(self, pairs: Collection[tuple[int, int]]) -> None:
        """Work out the likeness of many more pairs of units, told by their places, at once: at a fourth of the cost."""
        numbers, known = self._numbers.tolist(), self._likeness
        new = sorted({(i, j) if i < j else (j, i) for i, j in pairs})
        new = [(i, j) for i, j in new if ((m, n) if (m := numbers[i]) < (n := numbers[j]) else (n, m)) not in known]
        if new:
            one, other = np.array(new).T
            known.update(zip(self._named(one, other), self._likenesses(one, other).tolist(), strict=True))

    def _named(self, one: Whole, other: Whole) -> list[tuple[int, int]]:
        """The pairs by the numbers of their units, as what is known of them is kept."""
        sides = self._numbers[one], self._numbers[other]
        return list(zip(np.minimum(*sides).tolist(), np.maximum(*sides).tolist(), strict=True))

    def _likenesses(self, one: Whole, other: Whole) -> Real:
        """The likeness of many pairs, as `likeness` has it for one."""
        z = np.clip(self._intercept + self._features(one, other) @ np.array(self._weights), -_BOUND, _BOUND)
        for k in np.flatnonzero(self._stepping[one] | self._stepping[other]).tolist():
            if self._two_steps(self._units[one[k]], self._units[other[k]]):
                z[k] = -_BOUND
        likeness: Real = z
        return likeness

    def _look_at(self, units: Sequence[Unit], one: Whole, other: Whole) -> None:
        """Likeness and chance of all candidates at once, as `likeness` and `_chance_of` have them for one pair."""
        z = self._likenesses(one, other)
        margins = self._rank(units, one, other, z)
        intercept, w, least, most = self._choice
        strange = self._strange(units, one, other)
        chance = 1 / (1 + np.exp(strange - (intercept + w * z + least * margins.min(axis=0) + most * margins.max(axis=0))))
        named = self._named(one, other)
        self._likeness = dict(zip(named, z.tolist(), strict=True))
        self._chance = dict(zip(named, chance.tolist(), strict=True))
        self.scores = dict(zip(self.pairs, self._chance.values(), strict=True))

    def _rank(self, units: Sequence[Unit], one: Whole, other: Whole, z: Real) -> Real:
        """Keep the two best likenesses that a clause has in each other report. out: the margins of either side of each pair."""
        reports, numbers = np.array([u.report for u in units]), np.array([u.n for u in units])
        many = int(reports.max()) + 1
        sides = np.concatenate([numbers[one] * many + reports[other], numbers[other] * many + reports[one]])
        both = np.concatenate([z, z])
        order = np.lexsort((-both, sides))
        first = first_of(sides[order])
        sizes = np.diff(np.append(first, len(order)))
        best, second = both[order][first], np.where(sizes > 1, np.append(both[order][1:], -_BOUND)[first], -_BOUND)
        whose = zip(*(part.tolist() for part in np.divmod(sides[order][first], many)), strict=True)
        self._best = dict(zip(whose, zip(best.tolist(), second.tolist(), strict=True), strict=True))
        side = np.empty(len(order), np.int64)
        side[order] = np.repeat(np.arange(len(first)), sizes)
        rival = np.where(both >= best[side], second[side], best[side])
        margins: Real = np.clip(both - rival, -_LIMIT, _LIMIT)
        return margins.reshape(2, -1)

    def _strange(self, units: Sequence[Unit], one: Whole, other: Whole) -> Real:
        """By how much, in log odds, the clauses of each pair are held apart because their reports have little in common."""
        reports = np.array([u.report for u in units])
        strange = np.zeros((int(reports.max()) + 1,) * 2)
        for (i, j), value in self._strangeness.items():
            strange[i, j] = strange[j, i] = value
        held: Real = _STRANGE * strange[reports[one], reports[other]]
        return held

    def __call__(self, a: Unit, b: Unit) -> float:
        pair = (a.n, b.n) if a.n < b.n else (b.n, a.n)
        known = self._chance.get(pair)
        if known is None:
            known = self._chance[pair] = self._chance_of(a, b)
        return known

    def strangers(self, report: int, other: int) -> bool:
        """Whether two reports have so little in common that they are hardly of one thing."""
        return self._strangeness.get((min(report, other), max(report, other)), 0.0) >= 1.0

    def _chance_of(self, a: Unit, b: Unit) -> float:
        z = self.likeness(a, b)
        margins = self.margins(a, b, z)
        intercept, w, least, most = self._choice
        strange = _STRANGE * self._strangeness.get((min(a.report, b.report), max(a.report, b.report)), 0.0)
        return 1 / (1 + math.exp(strange - (intercept + w * z + least * margins[0] + most * margins[1])))

    def likeness(self, a: Unit, b: Unit) -> float:
        """The log odds of a pair by itself; worked out once."""
        pair = (a.n, b.n) if a.n < b.n else (b.n, a.n)
        known = self._likeness.get(pair)
        if known is None:
            z = self._intercept + sum(map(mul, self._weights, features(a, b)))
            known = self._likeness[pair] = -_BOUND if self._two_steps(a, b) else max(-_BOUND, min(_BOUND, z))
        return known

    def _two_steps(self, a: Unit, b: Unit) -> bool:
        """Whether two clauses tell of two steps of one thing, or quote two sayings, which is no one thing."""
        if two_quotations(self._quoted.get(a.n), self._quoted.get(b.n)):
            return True
        one, other = self._phase.get(a.n, PLAIN), self._phase.get(b.n, PLAIN)  # little units are in no pair
        return (one is not PLAIN or other is not PLAIN) and two_steps(a, one, b, other)

    def margins(self, a: Unit, b: Unit, z: float) -> tuple[float, float]:
        """By how much the pair beats the best rival of either clause in the other's report, the smaller first."""
        one, other = self._margin(a, b, z), self._margin(b, a, z)
        return (one, other) if one < other else (other, one)

    def _margin(self, a: Unit, b: Unit, z: float) -> float:
        first, second = self._best.get((a.n, b.report), _NONE)
        ahead = z - (second if z >= first else first)
        return _LIMIT if ahead > _LIMIT else -_LIMIT if ahead < -_LIMIT else ahead

"""Pairs: which clauses of two reports may say the same thing, and how surely they do.

in: `Unit`s    out: scored pairs, the candidates from an inverted index over what clauses share. The score is a logistic
regression over a dozen readable features; its weights (`alignment.json`) are made by `training/compare/alignment.py`.
"""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from heapq import nsmallest
from importlib.resources import files
from operator import mul

from sayso.compare.numbers import is_small, one_thing, standing
from sayso.compare.phases import PLAIN, phase_of, two_steps
from sayso.compare.related import FAR, NEAR, relatedness
from sayso.compare.units import Unit, day

FEATURES = (
    "cosine", "around", "contained", "rarest", "predicate", "roles", "names", "number_same", "number_apart", "time_same",
    "time_apart", "speaker", "grams", "length", "lead", "cosine_x_predicate", "shared", "verb_apart",
    "small_number",
)  # fmt: skip
CONDITIONS = frozenset(("if", "unless", "until", "provided"))  # what begins with one tells no fact
_ONLY_IF = re.compile(r"(?:only|even) (?:if|when|after|once)\b", re.I)
_COMMON = 0.12  # a key in more than this share of the units finds no candidates
_SHARED = 0.3  # summed weight that two clauses must share to be looked at
_COSINE = 0.25  # and what it must be of their lengths: below it 2 of 100 pairs of one thing are lost, and a third of all looks
_COUNTED = 0.7  # how surely a small number must count one thing to say anything: two and four are shared by chance
_STRANGE = 7.0  # by how much (in log odds) clauses of two reports as strange as `related.FAR` are held apart
_BOUND, _LIMIT = 8.0, 6.0  # of log odds, and of what one pair may be ahead of another
_NONE = (-_BOUND, -_BOUND)  # the best and the second best likeness of a clause that has none
_POSTINGS = (
    600  # clauses that share a key, above which it finds no candidates however rare it is elsewhere: it is the story's subject
)
_TOGETHER = 80  # candidates of a clause over all reports: so cost grows with the reports and not with their square
_TOP, _FEWEST, _ALL = 8, 1, 36  # candidates a clause keeps in each other report; fewer where the reports are many


def candidates(units: Sequence[Unit]) -> list[tuple[int, int]]:
    """Index pairs of units of different reports that share enough to be scored, each once."""
    import numpy as np

    postings: dict[str, list[int]] = defaultdict(list)
    for k, unit in enumerate(units):
        for key in unit.weights:
            postings[key].append(k)
    index = {key: np.array(held) for key, held in postings.items()}
    norms, reports = np.array([u.norm for u in units]), np.array([u.report for u in units])
    aims = np.array([_aim(u) for u in units])
    top = min(_TOP, max(_FEWEST, _ALL // max(1, len({u.report for u in units}))))
    most = max(12, min(int(_COMMON * len(units)), _POSTINGS))
    found: set[tuple[int, int]] = set()
    shared, told = np.zeros(len(units)), np.zeros(len(units), bool)  # used again for each unit, so that cost goes by what it shares
    for k, unit in enumerate(units):
        finding = [(key, weight, index[key]) for key, weight in unit.weights.items() if _finds(len(index[key]), weight, most)]
        for key, weight, held in finding:
            shared[held] += weight
            if key[0] not in "~@":
                told[held] = True
        if finding:
            touched = np.concatenate([held for _, _, held in finding])
            enough = (shared[touched] >= np.maximum(_SHARED, _COSINE * unit.norm * norms[touched])) & told[touched]
            others = np.unique(touched[enough & (reports[touched] != unit.report) & (aims[touched] == aims[k])])
            alike = dict(zip(others.tolist(), (shared[others] / norms[others]).tolist(), strict=True))
            found.update(_nearest(k, units, alike, top))
            shared[touched], told[touched] = 0.0, False
    return sorted(found)


def _finds(held: int, weight: float, most: int) -> bool:
    """Whether a key that so many clauses hold finds others: it is rare, or telling and not the story's subject."""
    return held <= most or (weight > 0.5 and held <= _POSTINGS)


def _nearest(k: int, units: Sequence[Unit], alike: dict[int, float], top: int) -> Iterable[tuple[int, int]]:
    """The pairs of a unit with the few of each other report that are most like it."""
    by_report: dict[int, list[tuple[float, tuple[str, int, int], int]]] = defaultdict(list)
    for other, amount in alike.items():
        by_report[units[other].report].append((-amount, units[other].key, other))
    best = (r for ranked in by_report.values() for r in (sorted(ranked)[:top] if top > 1 else [min(ranked)]))
    for _, _, other in nsmallest(_TOGETHER, best):
        yield min(k, other), max(k, other)


def _aim(unit: Unit) -> int:
    """Whether a clause names an aim (1) or a condition (2) and tells no fact ("(talks) to end the fighting", "until the company
    withdraws"): only another of its make is its like."""
    first = unit.text.split(maxsplit=1)[0].lower() if unit.text.strip() else ""
    return 1 if first == "to" else 2 if first in CONDITIONS or _ONLY_IF.match(unit.text) else 0


def features(a: Unit, b: Unit, around: float | None = None) -> tuple[float, ...]:
    """What speaks for two clauses saying one thing, in the order of `FEATURES`; symmetric. around: how alike their sentences are,
    where that was worked out before."""
    few, many = (a, b) if (len(a.weights), a.key) <= (len(b.weights), b.key) else (b, a)
    shared = [w for key, w in few.weights.items() if key in many.weights]
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
        float(a.place < 4 and b.place < 4), cosine * predicate, (len(shared) if len(shared) < 8 else 8) / 8,
        _verb_apart(a, b), small,
    )  # fmt: skip


def alike_around(a: Unit, b: Unit) -> float:
    """How alike the sentences of two clauses are: the cosine of their weighed words."""
    few, many = (a, b) if (len(a.around), a.key) <= (len(b.around), b.key) else (b, a)
    there = many.around
    shared = [w for key, w in few.around.items() if key in there]
    return float(sum(map(mul, shared, shared))) / (a.around_norm * b.around_norm)


def _roles(a: Unit, b: Unit) -> int:
    """How many arguments are the same word in the same role, three at most."""
    return min(3, len(a.roles & b.roles))


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
    if not a.speakers or not b.speakers:
        return 0.0
    return 1.0 if a.heard & b.heard else -0.5


@cache
def _weights() -> tuple[float, tuple[float, ...], tuple[float, float, float, float]]:
    """Intercept and weights of the likeness, and of the choice among rivals, from the table beside this file."""
    table = json.loads((files("sayso.compare") / "alignment.json").read_text(encoding="utf-8"))
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
       Where two reports have little in common (`related.NEAR`), it sinks with that.
    """

    def __init__(self, units: Sequence[Unit]) -> None:
        self._related = relatedness(units)
        self._phase = {u.n: phase_of(u) for u in units}
        self._intercept, self._weights, self._choice = _weights()
        self._likeness: dict[tuple[int, int], float] = {}
        self._chance: dict[tuple[int, int], float] = {}
        self._sentences: dict[tuple[tuple[int, int], tuple[int, int]], float] = {}
        self._best: dict[tuple[int, int], tuple[float, float]] = {}
        self.pairs = candidates(units)
        for i, j in self.pairs:
            self._rank(units[i], units[j])

    def __call__(self, a: Unit, b: Unit) -> float:
        pair = (a.n, b.n) if a.n < b.n else (b.n, a.n)
        known = self._chance.get(pair)
        if known is None:
            known = self._chance[pair] = self._chance_of(a, b)
        return known

    def _chance_of(self, a: Unit, b: Unit) -> float:
        z = self.likeness(a, b)
        margins = self.margins(a, b, z)
        intercept, w, least, most = self._choice
        related = self._related.get((min(a.report, b.report), max(a.report, b.report)), 1.0)
        strange = _STRANGE * max(0.0, (NEAR - related) / (NEAR - FAR))
        return 1 / (1 + math.exp(strange - (intercept + w * z + least * margins[0] + most * margins[1])))

    def likeness(self, a: Unit, b: Unit) -> float:
        """The log odds of a pair by itself; worked out once."""
        pair = (a.n, b.n) if a.n < b.n else (b.n, a.n)
        known = self._likeness.get(pair)
        if known is None:
            z = self._intercept + sum(map(mul, self._weights, features(a, b, self._around(a, b))))
            one, other = self._phase[a.n], self._phase[b.n]
            steps = (one is not PLAIN or other is not PLAIN) and two_steps(a, one, b, other)
            known = self._likeness[pair] = -_BOUND if steps else max(-_BOUND, min(_BOUND, z))
        return known

    def _around(self, a: Unit, b: Unit) -> float:
        """How alike two sentences are, worked out once for all their clauses."""
        one, other = (a.report, a.place), (b.report, b.place)
        pair = (one, other) if one < other else (other, one)
        if pair not in self._sentences:
            self._sentences[pair] = alike_around(a, b)
        return self._sentences[pair]

    def margins(self, a: Unit, b: Unit, z: float) -> tuple[float, float]:
        """By how much the pair beats the best rival of either clause in the other's report, the smaller first."""
        one, other = self._margin(a, b, z), self._margin(b, a, z)
        return (one, other) if one < other else (other, one)

    def _margin(self, a: Unit, b: Unit, z: float) -> float:
        first, second = self._best.get((a.n, b.report), _NONE)
        ahead = z - (second if z >= first else first)
        return _LIMIT if ahead > _LIMIT else -_LIMIT if ahead < -_LIMIT else ahead

    def _rank(self, a: Unit, b: Unit) -> None:
        """Keep the two best likenesses that a clause has in each other report."""
        z = self.likeness(a, b)
        for pair in ((a.n, b.report), (b.n, a.report)):
            first, second = self._best.get(pair, _NONE)
            if z > first:
                self._best[pair] = (z, first)
            elif z > second:
                self._best[pair] = (first, z)

"""Fit the alignment of clauses (`sayso/compare/align/alignment.json`): logistic over `pairs.FEATURES`, then the choice.

    python -m training.compare.alignment --data ../shared [--write]

Learned from the story stream's other stories as they were judged by reading (`judged/`), and measured on the hand-made stories,
none of which it has seen.

1. Likeness. A pair of clauses is positive where it was judged to be about one thing, or where each clause is the one that an
account of a
   listed relation overlaps most; negative where it was judged not to be, and (by little) where only one of its clauses carries a
   relation, for accounts name every report that has the thing. Judged pairs stand for those of their kind that were not drawn, so
   that chances come out right.
2. Choice. By how much a pair beats its best rivals is weighed as ranks best on the listed relations, and the whole is fitted to
chances
   (Platt 1999) on the judged pairs.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
from msgspec import Struct

from sayso.compare.align.features import FEATURES, features
from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.units import Unit, units_of
from sayso.model import Span, overlap
from training.compare.readings import ROOT, Row, handmade, others, read_stories

_OUT = ROOT / "src" / "sayso" / "compare" / "alignment.json"
_JUDGED = Path(__file__).parent / "judged"
_RIDGE = 1.0
_FOLDS = 8
_WEAK, _FAINT = 0.2, 0.3  # what a negative weighs that nobody judged: in likeness, and in ranking
_MARGINS = (0.3, 0.1)  # what beating the nearer and the farther rival weighs beside likeness; ranks best on the listed relations
_BOUND, _LIMIT = 8.0, 6.0


class Pair(Struct, frozen=True):
    """A candidate pair. label: 1 one thing, 0 not, -1 not known.  weight: what it counts.  judged: whether a reader judged it."""

    story: str
    ends: tuple[int, int]
    reports: tuple[int, int]
    features: tuple[float, ...]
    label: int
    weight: float
    judged: bool


def main() -> None:
    """Fit, measure, and write where that is asked for."""
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--write", action="store_true")
    o = p.parse_args()
    learned, held = list(_learning(o.data)), list(_measuring(o.data))
    weights, choice = fit_both(learned)
    _measure(held, weights)
    if o.write:
        table = {
            "intercept": round(float(weights[0]), 3),
            "weights": {name: round(float(v), 3) for name, v in zip(FEATURES, weights[1:], strict=True)},
            "choice": {n: round(float(v), 3) for n, v in zip(("intercept", "likeness", "least", "most"), choice, strict=True)},
        }
        _OUT.write_text(json.dumps(table, indent=1) + "\n")


def _learning(shared: Path) -> Iterator[Pair]:
    """The candidate pairs of the judged stories."""
    judged = _judged_pairs()
    relations: dict[str, list[Row]] = defaultdict(list)
    for line in (_JUDGED / "relations.jsonl").open(encoding="utf-8"):
        relation = json.loads(line)
        relations[relation["story"]].append([tuple(a[:3]) for a in relation["accounts"]])
    for story in read_stories(others(shared)):
        units = units_of(story)
        together, near, carried = _carried(units, relations[story.name])
        for i, j in Scorer(units).pairs:
            a, b = units[i], units[j]
            known = judged.get((story.name, frozenset((a.key, b.key))))
            if known is not None:
                label, weight = known
            elif (i, j) in together:
                label, weight = 1, 1.0
            elif (i, j) not in near and (i in carried or j in carried):
                label, weight = 0, _FAINT
            else:
                label, weight = -1, 0.0
            yield Pair(story.name, (i, j), (a.report, b.report), features(a, b), label, weight, known is not None)


def _judged_pairs() -> dict[tuple[str, frozenset], tuple[int, float]]:
    """The first judgement of each pair, and what it stands for; one that is "partly" tells nothing here."""
    found: dict[tuple[str, frozenset], tuple[int, float]] = {}
    for line in (_JUDGED / "pairs.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        key = (row["story"], frozenset((tuple(row["a"]), tuple(row["b"]))))
        found.setdefault(key, ({"y": 1, "n": 0, "p": -1}[row["same"]], row["stands_for"]))
    return found


def _carried(units: Sequence[Unit], relations: Sequence[Sequence[tuple]]) -> tuple[set, set, set[int]]:
    """Pairs that carry one relation, pairs that its accounts merely touch, and the clauses that carry any."""
    together: set[tuple[int, int]] = set()
    near: set[tuple[int, int]] = set()
    carried: set[int] = set()
    for accounts in relations:
        hits = [h for a in accounts if (h := _touched(units, a[0], Span(a[1], a[2])))]
        carried |= {h[0] for h in hits}
        for one, other in combinations(hits, 2):
            if units[one[0]].report != units[other[0]].report:
                together.add((min(one[0], other[0]), max(one[0], other[0])))
            near |= {(min(i, j), max(i, j)) for i in one for j in other}
    return together, near, carried


def _touched(units: Sequence[Unit], report: str, quote: Span) -> list[int]:
    """The clauses of a report that a quotation overlaps, the one that it overlaps most first."""
    hits = [(overlap(u.span, quote), -len(u.text), k) for k, u in enumerate(units) if u.key[0] == report]
    return [k for size, _, k in sorted(hits, reverse=True) if size > 0]


def _measuring(shared: Path) -> Iterator[Pair]:
    """The candidate pairs of the hand-made stories, labelled by their relations."""
    for row, story in zip(handmade(shared), read_stories(handmade(shared)), strict=True):
        texts = {r["id"]: r["text"] for r in row["reports"]}
        relations = [
            [(a["report"], s, s + len(a["quote"])) for a in r["accounts"] if (s := texts[a["report"]].find(a["quote"])) >= 0]
            for r in row["relations"]
        ]
        units = units_of(story)
        together, near, carried = _carried(units, relations)
        for i, j in Scorer(units).pairs:
            known = (i, j) in together or ((i, j) not in near and (i in carried or j in carried))
            label = int((i, j) in together) if known else -1
            a, b = units[i], units[j]
            yield Pair(story.name, (i, j), (a.report, b.report), features(a, b), label, 1.0, False)


def fit_both(pairs: Sequence[Pair]) -> tuple[np.ndarray, np.ndarray]:
    """Weights of the likeness, and of the choice, its chances fitted on what held-out likeness gives the judged pairs."""
    x, y = np.array([p.features for p in pairs]), np.array([p.label for p in pairs], dtype=float)
    judged = np.array([p.judged for p in pairs])
    weight = np.array([p.weight if p.judged or p.label == 1 else _WEAK for p in pairs])
    known = y >= 0
    stories = sorted({p.story for p in pairs})
    fold = np.array([stories.index(p.story) % _FOLDS for p in pairs])
    z = np.zeros(len(y))
    for f in range(_FOLDS):
        rest = (fold != f) & known
        w = fit(x[rest], y[rest], weight[rest])
        z[fold == f] = w[0] + x[fold == f] @ w[1:]
    ranked = _ranked(z, pairs)
    platt = fit(ranked[judged & known][:, None], y[judged & known], weight[judged & known])
    _told_chances(1 / (1 + np.exp(-(platt[0] + platt[1] * ranked))), y, weight, judged & known)
    return fit(x[known], y[known], weight[known]), np.array([platt[0], *(platt[1] * np.array((1.0, *_MARGINS)))])


def _ranked(z: np.ndarray, pairs: Sequence[Pair]) -> np.ndarray:
    """Likeness with what the margins over rivals add, as `pairs.Scorer` has them."""
    z = np.clip(z, -_BOUND, _BOUND)
    best: dict[tuple, list[float]] = {}
    for value, p in zip(z, pairs, strict=True):
        for end, report in zip(p.ends, reversed(p.reports), strict=True):
            best[p.story, end, report] = sorted([*best.get((p.story, end, report), [-_BOUND] * 2), value], reverse=True)[:2]
    out = []
    for value, p in zip(z, pairs, strict=True):
        tops = [best[p.story, end, report] for end, report in zip(p.ends, reversed(p.reports), strict=True)]
        margins = [float(np.clip(value - (t[1] if value >= t[0] else t[0]), -_LIMIT, _LIMIT)) for t in tops]
        out.append(value + _MARGINS[0] * min(margins) + _MARGINS[1] * max(margins))
    return np.array(out)


def fit(x: np.ndarray, y: np.ndarray, weight: np.ndarray, ridge: float = _RIDGE) -> np.ndarray:
    """Logistic regression with a ridge, by Newton's method; the intercept is not shrunk."""
    x = np.hstack([np.ones((len(x), 1)), x])
    shrunk = np.eye(x.shape[1]) * ridge
    shrunk[0, 0] = 0
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        w -= np.linalg.solve((x * (weight * p * (1 - p))[:, None]).T @ x + shrunk, x.T @ (weight * (p - y)) + shrunk @ w)
    return w


def average_precision(scores: np.ndarray, y: np.ndarray) -> float:
    """The mean precision at each positive, in the order of the scores."""
    hit = y[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(hit) / np.arange(1, len(hit) + 1))[hit == 1].mean())


def _told_chances(chance: np.ndarray, y: np.ndarray, weight: np.ndarray, among: np.ndarray) -> None:
    print("chance told, how often right (held out, judged pairs):")
    for low in np.arange(0, 1, 0.1):
        some = among & (chance >= low) & (chance < low + 0.1)
        if some.any():
            print(f"  {low:.1f}-{low + 0.1:.1f}  {np.average(y[some], weights=weight[some]):.2f} of {some.sum()}")


def _measure(pairs: Sequence[Pair], weights: np.ndarray) -> None:
    """Average precision on the hand-made stories."""
    x, y = np.array([p.features for p in pairs]), np.array([p.label for p in pairs], dtype=float)
    known, z = y >= 0, weights[0] + x @ weights[1:]
    print(f"hand-made stories: {int(known.sum())} pairs, {int((y == 1).sum())} positive; average precision")
    for name, score in (("cosine alone", x[:, 0]), ("likeness", z), ("with the choice", _ranked(z, pairs))):
        print(f"  {name} {average_precision(score[known], y[known]):.3f}")


if __name__ == "__main__":
    main()

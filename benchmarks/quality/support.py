"""Whether one outlet's claim strengthens or weakens another's, by what the comparison sees in the two: a probe, no part of sayso.

in: pairs of claims with judgements (ClaimDiff, Ko et al. 2023)    out: accuracy on a tenth that is held out by topic. The evidence
is what the comparison works with: the likeness of the two best clauses and what it is made of, which differences it finds, who
speaks. A logistic regression for each answer is fitted to it on the other nine tenths.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from itertools import product

import numpy as np

from benchmarks.quality.printed import Figures
from benchmarks.quality.shared import Row
from sayso.annotate import annotate
from sayso.compare.align.features import FEATURES, features
from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.units import Unit, units_of
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.pairs.differences import differences
from sayso.model import Article, Member, Reading, Report, Story
from training.compare.alignment import fit

ANSWERS = ("neither", "strengthen", "weaken")
_KINDS = ("number", "certainty", "source", "time", "polarity")
_HELD = 10  # one topic of so many is held out


def figures(rows: Iterable[Row]) -> Figures:
    """Accuracy, and F1 as the mean over the three answers, of the fitted probe on the topics held out."""
    rows = list(rows)
    x, y, held = np.array(_evidence(rows)), answers(rows), held_out(rows)
    scale = x[~held].std(axis=0)
    x = (x - x[~held].mean(axis=0)) / np.where(scale > 0, scale, 1.0)
    weight = np.ones(int((~held).sum()))
    fitted = [fit(x[~held], (y[~held] == n).astype(float), weight) for n in range(len(ANSWERS))]
    told = np.array([w[0] + x[held] @ w[1:] for w in fitted]).argmax(axis=0)
    return scored(told, y[held])


def by_rule(rows: Iterable[Row]) -> Figures:
    """The commonest answer for all."""
    rows = list(rows)
    y, held = answers(rows), held_out(rows)
    return scored(np.full(int(held.sum()), np.bincount(y[~held]).argmax()), y[held])


def answers(rows: Sequence[Row]) -> np.ndarray:
    """The judgement of each pair, as an index of `ANSWERS`."""
    return np.array([1 if r["strengthen"] else 2 if r["weaken"] else 0 for r in rows])


def held_out(rows: Sequence[Row]) -> np.ndarray:
    """Whether a pair's topic is held out; by the topic's hash, so that it is the same in every run."""
    return np.array([int(hashlib.sha256(r["topic"].encode()).hexdigest(), 16) % _HELD == 0 for r in rows])


def scored(told: np.ndarray, right: np.ndarray) -> Figures:
    """Share of the answers that are right, and the mean F1."""
    scores = []
    for n in range(len(ANSWERS)):
        both = int(((told == n) & (right == n)).sum())
        scores.append(2 * both / max(1, int((told == n).sum() + (right == n).sum())))
    return {"accuracy": round(float((told == right).mean()), 4), "mean F1": round(sum(scores) / len(scores), 4)}


def _evidence(rows: Sequence[Row]) -> list[list[float]]:
    readings = list(annotate([_article(r, side) for r in rows for side in ("a", "b")]))
    return [_of_pair(a, b) for a, b in zip(readings[::2], readings[1::2], strict=True)]


def _article(row: Row, side: str) -> Article:
    text = row[f"claim_{side}"]
    return Article(id=side, title=row[f"article_{side}"], text=text, text_sha256="", published=row["date"])


def _of_pair(a: Reading, b: Reading) -> list[float]:
    members = tuple(Member(report=Report.of(r.article, None), reading=r) for r in (a, b))
    units = units_of(Story(name="pair", title=None, members=members))
    score = Scorer(units)
    pairs = list(product([u for u in units if u.report == 0], [u for u in units if u.report == 1]))
    best = max(pairs, key=lambda p: score.likeness(*p), default=None)
    alike = [score.likeness(*best), *features(*best)] if best else [0.0] * (1 + len(FEATURES))
    found = {d.kind for p in pairs for d in differences(*p, score(*p))}
    return [*alike, *(float(k in found) for k in _KINDS), float(_one_denies(units)), *_speakers(a, b)]


def _one_denies(units: Sequence[Unit]) -> bool:
    """Whether one side denies something and the other nothing."""
    return len({any(denied(u) for u in units if u.report == side) for side in (0, 1)}) == 2


def _speakers(a: Reading, b: Reading) -> list[float]:
    """Whether somebody speaks on either side, and whether it is the same name."""
    one, other = ({x.speaker.casefold() for x in r.attributions if x.speaker} for r in (a, b))
    return [float(bool(one)), float(bool(other)), float(bool(one & other))]

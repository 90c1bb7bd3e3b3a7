"""Fit the alignment of clauses (`src/sayso/compare/alignment.json`): a logistic regression over `pairs.FEATURES`.

in: the hand-made stories of SHARED/data/comparison/dev.jsonl    out: intercept and weights, and the cross-validated average
precision. A pair of clauses is positive where each is the one that a gold relation's quote overlaps most; clauses that a quote
merely touches are left out. Negative are the other pairs of a clause that carries a relation, whose accounts name every report
that has the thing; pairs of clauses that no relation names tell nothing, because the lists of agreements are not complete.
Folds go by story. Usage: alignment.py SHARED
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks" / "quality"))

from cached import parses  # noqa: E402

from sayso.annotate.door import read_parse  # noqa: E402
from sayso.compare.pairs import FEATURES, candidates, features  # noqa: E402
from sayso.compare.units import Unit, units_of  # noqa: E402
from sayso.model import Article, Member, Report, Span, Story, overlap  # noqa: E402

_OUT = ROOT / "src" / "sayso" / "compare" / "alignment.json"
_RIDGE = 3.0
_FOLDS = 9


def story_of(row: dict) -> Story:
    """A line of the set as a story, read from cached parses."""
    articles = [
        Article(id=r["id"], title=r["title"], outlet=r["outlet"], published=r["published"], text=r["text"], text_sha256="")
        for r in row["reports"]
    ]
    readings = [read_parse(a, p) for a, p in zip(articles, parses([a.text for a in articles]), strict=True)]
    members = tuple(Member(report=Report.of(a), reading=r) for a, r in zip(articles, readings, strict=True))
    return Story(name=row["story"], title=articles[0].title, members=members)


def labelled(row: dict, units: list[Unit]) -> tuple[dict[tuple[int, int], int], set[int]]:
    """1 for pairs of clauses that carry one relation, -1 for those to leave out; and the clauses that carry any."""
    texts = {r["id"]: r["text"] for r in row["reports"]}
    marks: dict[tuple[int, int], int] = {}
    known: set[int] = set()
    for relation in row["relations"]:
        carried, touched = [], []
        for account in relation["accounts"]:
            start = texts[account["report"]].find(account["quote"])
            quote = Span(start, start + len(account["quote"]))
            hits = [(overlap(u.span, quote), -len(u.text), k) for k, u in enumerate(units) if u.key[0] == account["report"]]
            hits = sorted((h for h in hits if h[0] > 0), reverse=True)
            carried += [hits[0][2]] if hits else []
            touched += [h[2] for h in hits]
        known.update(carried)
        for i in touched:
            for j in touched:
                if units[i].report != units[j].report and i < j:
                    marks.setdefault((i, j), -1)
        for i in carried:
            for j in carried:
                if units[i].report != units[j].report and i < j:
                    marks[i, j] = 1
    return marks, known


def fit(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Logistic regression with a ridge, by Newton's method; the intercept is not shrunk."""
    x = np.hstack([np.ones((len(x), 1)), x])
    ridge = np.eye(x.shape[1]) * _RIDGE
    ridge[0, 0] = 0
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (p - y) + ridge @ w)
    return w


def average_precision(scores: np.ndarray, y: np.ndarray) -> float:
    """The mean precision at each positive, in the order of the scores."""
    hit = y[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(hit) / np.arange(1, len(hit) + 1))[hit == 1].mean())


def held_out(x: np.ndarray, y: np.ndarray, known: np.ndarray, fold: np.ndarray) -> np.ndarray:
    """The log odds of each pair by a model that has not seen its story."""
    z = np.zeros(len(y))
    for f in range(_FOLDS):
        w = fit(x[(fold != f) & known], y[(fold != f) & known])
        z[fold == f] = w[0] + x[fold == f] @ w[1:]
    return z


def choices(z: np.ndarray, where: list[tuple]) -> np.ndarray:
    """Likeness and the two margins over rivals, as `pairs.Scorer` has them; where holds (story, i, j, report of i, report of j)."""
    best: dict[tuple, list[float]] = {}
    for value, (n, i, j, ri, rj) in zip(z, where, strict=True):
        for key in ((n, i, rj), (n, j, ri)):
            best[key] = sorted([*best.get(key, [-8.0, -8.0]), value], reverse=True)[:2]
    rows = []
    for value, (n, i, j, ri, rj) in zip(z, where, strict=True):
        tops = (best[n, i, rj], best[n, j, ri])
        margins = [float(np.clip(value - (t[1] if value >= t[0] else t[0]), -6, 6)) for t in tops]
        rows.append((value, min(margins), max(margins)))
    return np.array(rows)


def main(shared: Path) -> None:
    """Cross-validate, fit on all, write."""
    xs, ys, where = [], [], []
    found = total = 0
    rows = [json.loads(line) for line in (shared / "data/comparison/dev.jsonl").open(encoding="utf-8")]
    for n, row in enumerate(rows):
        units = units_of(story_of(row))
        marks, carried = labelled(row, units)
        pairs = candidates(units)
        total += sum(v == 1 for v in marks.values())
        found += sum(marks.get(p) == 1 for p in pairs)
        for i, j in pairs:
            xs.append(features(units[i], units[j]))
            ys.append(marks.get((i, j), 0 if i in carried or j in carried else -1))
            where.append((n, i, j, units[i].report, units[j].report))
    x, y, fold = np.array(xs), np.array(ys, dtype=float), np.array([w[0] % _FOLDS for w in where])
    known = y >= 0
    z = np.clip(held_out(x, y, known, fold), -8, 8)
    chosen = choices(z, where)
    again = held_out(chosen, y, known, fold)
    print(f"{len(rows)} stories, {known.sum()} candidates, {int(y[known].sum())} positive")
    print(f"{found} of {total} gold pairs are candidates")
    for name, score in (("cosine alone", x[:, 0]), ("likeness", z), ("choice", again)):
        print(f"average precision, held out, {name}: {average_precision(score[known], y[known]):.3f}")
    w, c = fit(x[known], y[known]), fit(chosen[known], y[known])
    table = {
        "intercept": round(float(w[0]), 3),
        "weights": {name: round(float(v), 3) for name, v in zip(FEATURES, w[1:], strict=True)},
        "choice": {name: round(float(v), 3) for name, v in zip(("intercept", "likeness", "least", "most"), c, strict=True)},
    }
    _OUT.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

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


def main(shared: Path) -> None:
    """Cross-validate, fit on all, write."""
    xs, ys, folds = [], [], []
    found = total = 0
    rows = [json.loads(line) for line in (shared / "data/comparison/dev.jsonl").open(encoding="utf-8")]
    for n, row in enumerate(rows):
        units = units_of(story_of(row))
        marks, known = labelled(row, units)
        pairs = candidates(units)
        total += sum(v == 1 for v in marks.values())
        found += sum(marks.get(p) == 1 for p in pairs)
        for p in pairs:
            if marks.get(p, 0) >= 0 and not known.isdisjoint(p):
                xs.append(features(units[p[0]], units[p[1]]))
                ys.append(marks.get(p, 0))
                folds.append(n % _FOLDS)
    x, y, fold = np.array(xs), np.array(ys, dtype=float), np.array(folds)
    held = np.zeros(len(y))
    for f in range(_FOLDS):
        w = fit(x[fold != f], y[fold != f])
        held[fold == f] = w[0] + x[fold == f] @ w[1:]
    print(f"{len(rows)} stories, {len(y)} candidates, {int(y.sum())} positive; {found} of {total} gold pairs are candidates")
    print(f"average precision, held out: {average_precision(held, y):.3f}; by cosine alone {average_precision(x[:, 0], y):.3f}")
    w = fit(x, y)
    weights = {name: round(float(v), 3) for name, v in zip(FEATURES, w[1:], strict=True)}
    _OUT.write_text(json.dumps({"intercept": round(float(w[0]), 3), "weights": weights}, indent=1) + "\n")
    print(json.dumps(weights))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

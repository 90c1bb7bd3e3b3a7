"""Fit which line of a text dump is its title: the weights of `sayso.extract.dump.titles` (`src/sayso/extract/dump/titles.json`).

    python -m training.extract.titles --data ../shared [--write]

A choice among the lines of each page that may be the title (McFadden's conditional logit), with a ridge. Learned from the two
public sets of pages, as dumps; where a set has no titles, what the page itself gives as its headline is right. Prints shares of
right titles, each page judged by weights that saw no page of its outlet (six folds, dealt three times), and then fits on all.
"""

from __future__ import annotations

import argparse
import importlib
import json
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

import numpy as np
from msgspec import Struct

from sayso.extract.dump.door import run_of
from sayso.extract.dump.lines import lines_of
from sayso.extract.dump.titles import features
from sayso.extract.dump.titletext import read_title

_OUT = Path(__file__).resolve().parents[2] / "src" / "sayso" / "extract" / "titles.json"
_SETS = ("fundus", "scrapinghub")
_RIDGE, _STEPS, _RATE = 0.001, 3000, 0.03
_FOLDS, _DEALS = 6, (0, 1, 2)


class Dump(Struct, frozen=True):
    """A page as a dump. seen: what is seen of each line that may be its title.  right: which of them are."""

    name: str
    outlet: str
    seen: np.ndarray
    right: np.ndarray


def main() -> None:
    """Fit, measure, and write where that is asked for."""
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--write", action="store_true")
    o = p.parse_args()
    sys.path.insert(0, str(o.data / "score"))
    scorer, flatten = importlib.import_module("extraction"), importlib.import_module("flatten")
    names: list[str] = []
    dumps = [d for name in _SETS for d in _read(o.data, name, scorer, flatten, names)]
    _measure(dumps)
    if o.write:
        table = {name: round(float(w), 3) for name, w in zip(names, fit(dumps), strict=True)}
        _OUT.write_text(json.dumps(table, indent=1) + "\n")


def _read(shared: Path, name: str, scorer: ModuleType, flatten: ModuleType, names: list[str]) -> Iterator[Dump]:
    for row in scorer.rows(str(shared / "data" / "extraction" / f"{name}.jsonl.gz")):
        gold, own = row["gold"].get("title"), scorer.headlines(row["html"])
        lines = lines_of(flatten.flatten(row["html"]))
        run = run_of(lines)
        seen = features(lines, run.first, run.last, run.other) if run.first <= run.last else {}
        titles = [read_title(lines, i, run.last).title for i in seen]
        if gold:
            right = [scorer.title_right(gold, title, row["html"]) for title in titles]
        else:
            right = [len(scorer.low(t).split()) >= 3 and scorer.low(t) in own for t in titles]
        if not gold and not any(right):
            continue  # the page gives no headline to learn from
        names[:] = next((list(x) for x in seen.values()), names)
        values = np.array([list(x.values()) for x in seen.values()])
        yield Dump(name, row.get("outlet") or row["id"].split("_")[0], values, np.array(right, dtype=bool))


def fit(dumps: Sequence[Dump]) -> np.ndarray:
    """The weights under which the right lines are likeliest chosen."""
    use = [d for d in dumps if d.right.any()]
    x, y = np.vstack([d.seen for d in use]), np.concatenate([d.right for d in use]).astype(float)
    sizes = np.array([len(d.right) for d in use])
    starts, page = np.cumsum(sizes) - sizes, np.repeat(np.arange(len(use)), sizes)
    weights, mean, square = np.zeros(x.shape[1]), np.zeros(x.shape[1]), np.zeros(x.shape[1])
    for step in range(1, _STEPS + 1):  # Adam: few weights, no surprises
        score = x @ weights
        chance = np.exp(score - np.maximum.reduceat(score, starts)[page])
        all_of, right_of = np.add.reduceat(chance, starts)[page], np.add.reduceat(chance * y, starts)[page]
        slope = x.T @ (chance / all_of - chance * y / right_of) / len(use) + 2 * _RIDGE * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights = weights - _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def _measure(dumps: Sequence[Dump]) -> None:
    right: dict[str, list[bool]] = {name: [] for name in _SETS}
    for deal in _DEALS:
        outlets = sorted({d.outlet for d in dumps})
        random.Random(deal).shuffle(outlets)
        fold = {outlet: k % _FOLDS for k, outlet in enumerate(outlets)}
        for k in range(_FOLDS):
            weights = fit([d for d in dumps if fold[d.outlet] != k])
            for d in (d for d in dumps if fold[d.outlet] == k):
                right[d.name].append(len(d.right) > 0 and bool(d.right[np.argmax(d.seen @ weights)]))
    for name, shares in right.items():
        best = np.mean([d.right.any() for d in dumps if d.name == name])
        print(f"{name}: {np.mean(shares):.3f} right, no outlet seen in learning; {best:.3f} have a right line to choose")


if __name__ == "__main__":
    main()

"""Learn which constructions are attitudes: `python -m training.attributions.attitudes --data ../shared --write`.

Logistic regression over the parse with a ridge penalty, by L-BFGS, on the constructions of PolNeAR's training part that no rule
reads already. One is right where a gold cue holds its word, the source is shared and half of the content. Printed: how many
pass which bar on the development part, and how many are right. Needs training/requirements.txt; half a minute beside the parse.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import torch
from msgspec import Struct
from torch import Tensor, nn
from torch.nn import functional as f

from sayso.annotate.attributions.attitudes import BAR, Candidate, candidates, features
from sayso.annotate.attributions.draft import Layout
from sayso.annotate.attributions.find import READERS
from sayso.model import Span
from training.attributions.examples import LABELLED, Row, laid_out, rows

OUT = Path(__file__).parents[2] / "src/sayso/annotate/attributions/attitudes.json"
MEASURED = "data/attributions/polnear-dev.jsonl"
# A feature seen less often has no weight, a construction right less often is not looked at; ridge penalty, and weights left out.
FEWEST, RIGHT, RIDGE, NOTHING = 4, 2, 5e-5, 0.02
_SHARED = 0.5


class Case(Struct, frozen=True):
    """A construction as features, and whether it is right."""

    key: str
    features: list[str]
    right: bool


def main() -> None:
    """Fit, print how it holds, and write the table where asked to."""
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--write", action="store_true", help=f"write {OUT.name}")
    o = p.parse_args()
    cases = list(_cases(rows(o.data / LABELLED)))
    right = Counter(c.key for c in cases if c.right)
    keys = {k for k, n in right.items() if n >= RIGHT}
    weights = _fitted([c for c in cases if c.key in keys])
    measured = list(_cases(rows(o.data / MEASURED)))
    for bar in (0.3, 0.4, 0.5, BAR, 0.7):
        passed = [c for c in measured if c.key in keys and _chance(weights, c) >= bar]
        print(f"{bar}: {len(passed)}, right {sum(c.right for c in passed)} of {sum(c.right for c in measured)}")
    if o.write:
        table: dict[str, list[str]] = {}
        for key in sorted(keys):
            table.setdefault(key.split()[0], []).append(key)
        OUT.write_text(json.dumps({"constructions": table, "weights": weights}, separators=(",", ":")) + "\n", encoding="utf-8")


def _cases(texts: Iterable[Row]) -> Iterator[Case]:
    for row, layout in laid_out(list(texts)):
        read = {d.verb for r in READERS for d in r(layout)}
        for token in layout.tokens:
            if token.i not in read:
                for c in candidates(layout, token):
                    yield Case(c.key, features(layout, c), _right(layout, c, row))


def _right(layout: Layout, c: Candidate, row: Row) -> bool:
    at = c.cue.start
    source, content = _cells(c.draft.source), _cells(c.draft.content)
    for gold in row["attributions"]:
        found = _cells(gold["content"])
        common = 2 * len(found & content) / (len(found) + len(content))
        if at in _cells(gold["cue"]) and common >= _SHARED and _cells(gold["source"]) & source:
            return True
    return False


def _cells(spans: Iterable[Span | list[int]]) -> set[int]:
    return {i for start, end in spans for i in range(start, end)}


def _fitted(cases: list[Case]) -> dict[str, float]:
    """The weight of each feature."""
    seen = Counter(name for c in cases for name in c.features)
    number = {name: k for k, name in enumerate(sorted(name for name, n in seen.items() if n >= FEWEST))}
    starts, flat = [], list[int]()
    for c in cases:
        starts.append(len(flat))
        flat += [number[name] for name in c.features if name in number]
    table = nn.EmbeddingBag(len(number), 1, mode="sum")
    nn.init.zeros_(table.weight)
    right = torch.tensor([float(c.right) for c in cases])
    optimizer = torch.optim.LBFGS(table.parameters(), max_iter=200, history_size=20, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        told = table(torch.tensor(flat), torch.tensor(starts)).squeeze(-1)
        value = f.binary_cross_entropy_with_logits(told, right) + RIDGE * (table.weight**2).sum()
        value.backward()
        return value

    optimizer.step(loss)
    found = zip(number, table.weight.squeeze(-1).tolist(), strict=True)
    return {name: round(w, 2) for name, w in found if abs(w) >= NOTHING}


def _chance(weights: dict[str, float], c: Case) -> float:
    return float(torch.tensor(sum(weights.get(name, 0.0) for name in c.features)).sigmoid())


if __name__ == "__main__":
    main()

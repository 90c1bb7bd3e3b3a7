"""Fit the chances that statements are right: `python -m training.attributions.calibrate --data ../shared [--write]`.

Read on development data, PolNeAR's part and the ledger's: a statement is right where half or more of its content is a gold one's
and the source is the same. Scores go to chances by bins of equal size made monotone (isotonic regression, Zadrozny and Elkan 2002);
rules by how often they are right, drawn towards the mean where they are rare. Printed: how chances fitted on the other texts hold
on each fifth, and on each set apart.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

from msgspec import Struct, to_builtins

from benchmarks.quality.cached import parses
from benchmarks.quality.shared import Row, Shared
from sayso.annotate.attributions.chances import Chances, chance_of
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.find import _by_both, _by_rules

Reader = Literal["standard", "fast"]
SETS = {"polnear": "data/attributions/polnear-dev.jsonl", "ledger": "data/ledger/dev.jsonl"}
OUT = Path(__file__).parents[2] / "src/sayso/annotate/attributions/chances.json"
BINS, PRIOR, FOLDS = 12, 6.0, 5


class Case(Struct, frozen=True):
    """A statement that stands, where it comes from, and whether it is right."""

    text: str
    part: str
    reader: Reader
    draft: Draft
    right: bool


def main() -> None:
    """Fit, print how it holds, and write the table where asked to."""
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--write", action="store_true", help=f"write {OUT.name}")
    o = p.parse_args()
    cases = list(_cases(Shared(o.data)))
    _print_reliability(cases)
    if o.write:
        OUT.write_text(json.dumps(to_builtins(fitted(cases)), indent=1) + "\n", encoding="utf-8")


def fitted(cases: Iterable[Case]) -> Chances:
    """The table for some cases."""
    standard = [c for c in cases if c.reader == "standard"]
    return Chances(
        both=_risen(c for c in standard if c.draft.score is not None and c.draft.rule != "learned"),
        learned=_risen(c for c in standard if c.draft.rule == "learned"),
        beside=_by_rule([c for c in standard if c.draft.score is None]),
        alone=_by_rule([c for c in cases if c.reader == "fast"]),
    )


def _risen(cases: Iterable[Case]) -> tuple[tuple[float, float], ...]:
    """Points (mean score, share right) of bins of equal size, neighbours put together where the share falls."""
    rows = sorted((c.draft.score or 0.0, float(c.right)) for c in cases)
    size = max(1, len(rows) // BINS)
    pools: list[list[tuple[float, float]]] = []
    for k in range(0, len(rows), size):
        pools.append(rows[k : k + size])
        while len(pools) > 1 and _share(pools[-2]) >= _share(pools[-1]):
            last = pools.pop()
            pools[-1] = pools[-1] + last
    return tuple((round(sum(s for s, _ in b) / len(b), 4), round(_share(b), 4)) for b in pools)


def _share(pool: list[tuple[float, float]]) -> float:
    """The share that is right, by Laplace's rule of succession: nothing is ever sure."""
    return (sum(r for _, r in pool) + 1) / (len(pool) + 2)


def _by_rule(cases: list[Case]) -> dict[str, float]:
    """The share that is right of each rule's, drawn towards all rules' share."""
    mean = sum(c.right for c in cases) / len(cases)
    rules: dict[str, list[bool]] = defaultdict(list)
    for c in cases:
        rules[c.draft.rule].append(c.right)
    found = {rule: round((sum(r) + PRIOR * mean) / (len(r) + PRIOR), 2) for rule, r in sorted(rules.items())}
    return found | {"*": round(mean, 2)}


def _cases(shared: Shared) -> Iterator[Case]:
    scorer = _module(shared.path("score/attributions.py"))
    for part, path in SETS.items():
        rows = list(shared.rows(path))
        for row, parsed in zip(rows, parses([r["text"] for r in rows]), strict=True):
            layout = Layout(parsed)
            for reader, read in (("standard", _by_both), ("fast", _by_rules)):
                drafts, _ = read(layout)
                for draft, right in zip(drafts, _judged(scorer, row, drafts), strict=True):
                    yield Case(row["id"], part, reader, draft, right)  # type: ignore[arg-type]


def _judged(scorer: ModuleType, row: Row, drafts: list[Draft]) -> list[bool]:
    """For each draft whether the scorer pairs it with a gold statement of the same source."""
    article: Any = scorer.Article(row["text"])
    told = [{k: [list(s) for s in getattr(d, k)] for k in ("source", "cue", "content")} for d in drafts]
    _, (_, _, pairs) = scorer.score_article(article, row["attributions"], told)
    right = [s["raw"] for g, s, shared in pairs if shared >= scorer.MATCH and scorer.source_ok(g, s)]
    return [any(t is r for r in right) or t in right for t in told]


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("polnear_scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _print_reliability(cases: list[Case]) -> None:
    """Of statements told about so sure, how many are right, each fifth of the texts told by a table fitted on the others."""
    import sayso.annotate.attributions.chances as at_run_time

    texts = sorted({c.text for c in cases})
    random.Random(1).shuffle(texts)
    told: list[tuple[float, Case]] = []
    for fold in range(FOLDS):
        held = set(texts[fold::FOLDS])
        table = fitted([c for c in cases if c.text not in held])
        at_run_time._table = lambda table=table: table  # type: ignore[misc, assignment]
        told += [(chance_of(c.draft, c.reader), c) for c in cases if c.text in held]
    for reader in ("standard", "fast"):
        print(f"{reader}: told, statements, right of all, right of PolNeAR's, right of the ledger's")
        for low, high in ((0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
            rows = [(p, c) for p, c in told if c.reader == reader and low <= p < high]
            shares = [_told_right([c for _, c in rows if part in ("all", c.part)]) for part in ("all", *SETS)]
            mean = sum(p for p, _ in rows) / len(rows) if rows else 0
            print(f"  {low:.1f} to {min(high, 1):.1f}  mean {mean:.2f}  {len(rows):5}  {'  '.join(shares)}")


def _told_right(cases: list[Case]) -> str:
    return f"{sum(c.right for c in cases) / len(cases):.2f} of {len(cases)}" if cases else "none"


if __name__ == "__main__":
    main()

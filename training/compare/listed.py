"""Which differences of source readers list: the weights of `ranking.contested`.

    python -m training.compare.listed --data ../shared

A logistic regression over what is seen of the sources of each claim that differs in source alone, in the story stream's stories:
positive where the claim's accounts are two of a listed relation of sources, with different values. Positives are few, so the
weights are rounded by hand.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np

from sayso.compare import CompareOptions, compare
from sayso.compare.claims.ranking import sources_seen
from sayso.compare.clauses.units import Unit, units_of
from sayso.model import Account, Span, overlap
from training.compare.alignment import fit
from training.compare.readings import others, read_stories

_JUDGED = Path(__file__).parent / "judged" / "relations.jsonl"
_RIDGE = 3.0
Told = tuple[str, Span, int | None]


def main() -> None:
    """Fit, and print the weights."""
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True)
    rows = list(_rows(p.parse_args().data))
    names = list(rows[0][0])
    x, y = np.array([[float(seen[n]) for n in names] for seen, _ in rows]), np.array([float(listed) for _, listed in rows])
    weights = fit(x, y, np.ones(len(y)), _RIDGE)
    print(f"{len(y)} claims that differ in source alone, {int(y.sum())} of them listed")
    for name, weight in zip(names, weights[1:], strict=True):
        print(f"  {name:20} {weight:+.2f}")


def _rows(shared: Path) -> Iterator[tuple[dict[str, float], bool]]:
    relations: dict[str, list[list[Told]]] = defaultdict(list)
    for line in _JUDGED.open(encoding="utf-8"):
        row = json.loads(line)
        told = [(report, Span(start, end), value) for report, start, end, value in row["accounts"]]
        relations[row["story"]] += [told] if row["kind"] == "source" else []  # every story that was read counts
    for story in read_stories(row for row in others(shared) if row["story"] in relations):
        units = units_of(story)
        for claim in next(compare([story], CompareOptions(most_differ=200))).claims:
            if claim.differs_in == ("source",) and not claim.sure:
                own = [_unit_at(a, units) for a in claim.accounts]
                yield sources_seen(own, claim.score or 0.0), any(_covers(own, r) for r in relations[story.name])


def _unit_at(account: Account, units: Sequence[Unit]) -> Unit:
    """The unit of the account's report that it overlaps most."""
    return max((u for u in units if u.key[0] == account.report), key=lambda u: overlap(u.span, account.span))


def _covers(units: Sequence[Unit], relation: Sequence[Told]) -> bool:
    """Whether two of the units are accounts of the relation that have other values."""
    hit = [value for report, span, value in relation if any(u.key[0] == report and u.span.touches(span) for u in units)]
    return any(a != b or a is None for a, b in combinations(hit, 2))


if __name__ == "__main__":
    main()

"""Relatedness: how much two reports have in common, all in all, before any of their clauses are put side by side.

in: the units of a story    out: how strange each pair of reports is to each other. Two reports that share hardly a rare word rarely
state the same fact, however alike two of their sentences sound; two of one event do so often.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import rarity

# The cosine from which two reports are no strangers, and at which they wholly are. Over rare stems alone: of the hand-made
# stories' pairs of reports two in a hundred lie below .057, of two stories' one in twenty above. Names tell the two apart far
# worse: half of all reports of a year name the same president. Short reports share fewer words: of twelve stories of a few
# sentences three pairs lay at .07, of twelve pairs of two stories ten below .04.
_NEAR, _FAR = 0.1, 0.05
_NEAR_SHORT, _FAR_SHORT = 0.07, 0.045
_SHORT = 15  # units


def strangeness(units: Sequence[Unit]) -> dict[tuple[int, int], float]:
    """How strange the reports of each pair are to each other, 0 to 1, by the reports' indices, the smaller first."""
    sizes = Counter(u.report for u in units)

    def strange(pair: tuple[int, int], alike: float) -> float:
        near, far = (_NEAR_SHORT, _FAR_SHORT) if min(sizes[k] for k in pair) < _SHORT else (_NEAR, _FAR)
        return max(0.0, (near - alike) / (near - far))

    return {pair: strange(pair, alike) for pair, alike in relatedness(units).items()}


def relatedness(units: Sequence[Unit]) -> dict[tuple[int, int], float]:
    """The cosine of each pair of reports over rare words, by the reports' indices, the smaller first."""
    vectors: dict[int, dict[str, float]] = {}
    for unit in units:
        own = vectors.setdefault(unit.report, {})
        for key in unit.weights:
            own[key] = 0.0 if key[0] in "~@#%" else rarity(key) ** 2
    lengths = {r: math.sqrt(sum(w * w for w in v.values())) or 1.0 for r, v in vectors.items()}
    found = {}
    for i, one in sorted(vectors.items()):
        for j, other in vectors.items():
            if i < j:
                shared = sum(w * w for key, w in one.items() if key in other)
                found[i, j] = shared / (lengths[i] * lengths[j])
    return found

"""Groups: clauses of different reports that say one thing, put together greedily.

in: units and scored pairs    out: groups of units, one a report. Average link (Sokal and Michener 1958): a clause joins a group where it
is near to all of it, not to one of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.pairs import score
from sayso.compare.units import Unit

Scored = dict[tuple[int, int], float]


def group(units: Sequence[Unit], pairs: Scored, least: float, link: float) -> list[tuple[int, ...]]:
    """Groups of two units or more, each of another report.

    least: below this a pair starts nothing.  link: the average score over all pairs of a group. Ties go by the units' keys, so that the
    order of the reports does not matter.
    """
    ranked = sorted(
        (p for p, s in pairs.items() if s >= least), key=lambda p: (-round(pairs[p], 9), *sorted(units[k].key for k in p))
    )
    home: dict[int, tuple[int, ...]] = {}
    known = dict(pairs)
    for i, j in ranked:
        one, other = home.get(i, (i,)), home.get(j, (j,))
        if one == other or not _disjoint(units, one, other):
            continue
        merged = tuple(sorted((*one, *other)))
        if _average(units, merged, known) >= link:
            home.update(dict.fromkeys(merged, merged))
    return sorted(set(home.values()))


def _disjoint(units: Sequence[Unit], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether no report stands in both."""
    return not {units[k].report for k in one} & {units[k].report for k in other}


def _average(units: Sequence[Unit], members: Sequence[int], known: Scored) -> float:
    """The mean score over all pairs of a group; scores not known yet are worked out and kept."""
    scores = []
    for n, i in enumerate(members):
        for j in members[n + 1 :]:
            if (i, j) not in known:
                known[i, j] = score(units[i], units[j])
            scores.append(known[i, j])
    return sum(scores) / len(scores)

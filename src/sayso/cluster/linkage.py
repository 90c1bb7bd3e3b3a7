"""Which of a handful of reports belong together: groups are joined, the likest two first, until no two are like enough.

Agglomerative clustering. Groups are as like as each member's three likest in the other, on average, so that one pair alike by
chance joins nothing large. Ties go by a rank that the reports' content gives, never by where they stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import nlargest
from itertools import combinations
from statistics import fmean

Group = frozenset[int]
Pairs = Mapping[tuple[int, int], float]
Doubt = Callable[[Group, Group, float], bool]

# What a pair counts at least: a member that shares nothing must not outweigh all others.
_LEAST = -6.0
_LIKEST = 3


def join(
    groups: Iterable[Group],
    pairs: Pairs,
    enough: float,
    rank: Sequence[int],
    apart: Group = frozenset(),
    doubted: Doubt = lambda one, other, like: False,
) -> list[Group]:
    """The groups left when no two are like enough.

    pairs: log-odds of (i, j), i < j.  enough: log-odds from which two are joined.  rank: breaks ties.  apart: members of which no
    two that are in different groups may come together.  doubted: whether
    two groups, as like as that, must not be joined after all.
    """
    open_groups = dict(enumerate(groups))

    def link(a: int, b: int) -> float:
        one, other = open_groups[a], open_groups[b]
        like = _LEAST if one & apart and other & apart else likeness_of(one, other, pairs)
        return _LEAST if like >= enough and doubted(one, other, like) else like

    links = {(a, b): x for a, b in combinations(open_groups, 2) if (x := link(a, b)) >= enough}
    while links:
        best = max(links, key=_preference(links, open_groups, rank))
        new = max(open_groups) + 1
        open_groups[new] = open_groups[best[0]] | open_groups[best[1]]
        for old in best:
            del open_groups[old]
        links = {k: v for k, v in links.items() if best[0] not in k and best[1] not in k}
        links |= {(a, new): x for a in open_groups if a != new and (x := link(a, new)) >= enough}
    return list(open_groups.values())


def likeness_of(one: Group, other: Group, pairs: Pairs) -> float:
    """Mean over the members of both of how like their likest in the other group are."""
    return fmean([_likest(i, other, pairs) for i in one] + [_likest(i, one, pairs) for i in other])


def _likest(i: int, group: Group, pairs: Pairs) -> float:
    return fmean(nlargest(_LIKEST, (max(_LEAST, pairs[min(i, j), max(i, j)]) for j in group)))


def _preference(
    links: Mapping[tuple[int, int], float], groups: Mapping[int, Group], rank: Sequence[int]
) -> Callable[[tuple[int, int]], tuple[float, list[int]]]:
    return lambda key: (links[key], sorted(-min(rank[i] for i in groups[g]) for g in key))

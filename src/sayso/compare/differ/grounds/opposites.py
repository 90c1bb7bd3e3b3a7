"""Opposites: groups and clauses that say outright that what others say is not so, put beside them.

in: bundles of groups    out: the same, those that contradict each other in one; there a report may stand twice, with sources of its
own that contradict each other.
"""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Sequence

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import opposed

_Told = tuple[str, bool]
_TWICE = 2  # times a report may stand in a claim
_OPPOSED = 0.25  # log odds from which two opposite statements are of one thing


def joined(bundles: Sequence[Sequence[tuple[Unit, ...]]], score: Scorer, denying: Collection[int]) -> list[list[tuple[Unit, ...]]]:
    """The bundles, with two put together where one says that it is so and the other that it is not: there a report may stand twice,
    with sources of its own that contradict each other."""
    found: list[list[tuple[Unit, ...]]] = []
    told: defaultdict[_Told, list[int]] = defaultdict(list)
    for parts in bundles:
        ways = {_told(u, denying) for u in parts[0]}
        near = sorted({n for verb, denies in ways for n in told.get((verb, not denies), ())})
        home = next((n for n in near if _contradict(found[n][0], parts[0], score, denying)), None)
        if home is None:
            home = len(found)
            found.append(list(parts))
        else:
            there = {u.report for u in found[home][0]}
            new = tuple(u for u in parts[0] if u.report not in there or _contradict(found[home][0], (u,), score, denying))
            found[home][0] = (*found[home][0], *new)
            found[home].extend(parts[1:])
        for way in ways:
            told[way].append(home)
    return found


def contradicted(
    bundles: Sequence[list[tuple[Unit, ...]]], units: Sequence[Unit], held: set[int], score: Scorer, denying: Collection[int]
) -> set[int]:
    """Add to each bundle the clause that says the opposite, of one of its own reports or of one that has no account in it, and tell
    which were added. units: little ones too, which nothing else finds ("no offer had been accepted")."""
    homes: defaultdict[_Told, list[int]] = defaultdict(list)
    for n, parts in enumerate(bundles):
        for way in {_told(u, denying) for u in parts[0]}:
            homes[way].append(n)
    added = set()
    for k, unit in enumerate(units):
        if k in held:
            continue
        verb, denies = _told(unit, denying)
        for n in homes.get((verb, not denies), ()):
            parts = bundles[n]
            own = sum(u.report == unit.report for u in parts[0])
            if (own > 0 or denies) and own < _TWICE and _contradict(parts[0], (unit,), score, denying):
                parts[0] = (*parts[0], unit)
                if n not in (same := homes[verb, denies]):
                    insort(same, n)
                added.add(k)
                break
    return added


def _told(unit: Unit, denying: Collection[int]) -> _Told:
    """The verb of a clause, and whether it denies: only clauses of one verb, of which one denies, can contradict each other."""
    return unit.predicate, unit.n in denying


def _contradict(one: Sequence[Unit], other: Sequence[Unit], score: Scorer, denying: Collection[int]) -> bool:
    """Whether a clause of one group says that what one of the other says is not so. denying: the numbers of those that deny."""
    pairs = ((a, b) for a in one for b in other if a.predicate == b.predicate and (a.n in denying) != (b.n in denying))
    return any(opposed(a, b) and score.likeness(a, b) >= _OPPOSED for a, b in pairs)

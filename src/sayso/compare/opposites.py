"""Opposites: groups and clauses that say outright that what others say is not so, put beside them.

in: bundles of groups    out: the same, those that contradict each other in one; there a report may stand twice, with sources of its
own that contradict each other.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sayso.compare.denials import opposed
from sayso.compare.pairs import Scorer
from sayso.compare.units import Unit

_TWICE = 2  # times a report may stand in a claim
_OPPOSED = 0.25  # log odds from which two opposite statements are of one thing


def joined(bundles: Sequence[Sequence[tuple[Unit, ...]]], score: Scorer, denying: Collection[int]) -> list[list[tuple[Unit, ...]]]:
    """The bundles, with two put together where one says that it is so and the other that it is not: there a report may stand twice,
    with sources of its own that contradict each other."""
    found: list[list[tuple[Unit, ...]]] = []
    by_verb: dict[str, list[int]] = {}  # only clauses of one verb can deny each other
    for parts in bundles:
        verbs = sorted({u.predicate for u in parts[0]})
        near = sorted({n for verb in verbs for n in by_verb.get(verb, ())})
        home = next((n for n in near if _contradict(found[n][0], parts[0], score, denying)), None)
        if home is None:
            home = len(found)
            found.append(list(parts))
        else:
            found[home][0] = (*found[home][0], *parts[0])
            found[home].extend(parts[1:])
        for verb in verbs:
            by_verb.setdefault(verb, []).append(home)
    return found


def contradicted(
    bundles: Sequence[list[tuple[Unit, ...]]], units: Sequence[Unit], held: set[int], score: Scorer, denying: Collection[int]
) -> set[int]:
    """Add to each bundle the clause that says the opposite, of one of its own reports or of one that has no account in it, and tell
    which were added. units: little ones too, which nothing else finds ("no offer had been accepted")."""
    homes: dict[str, list[list[tuple[Unit, ...]]]] = {}
    for parts in bundles:
        for predicate in sorted({u.predicate for u in parts[0]}):
            homes.setdefault(predicate, []).append(parts)
    added = set()
    for k, unit in enumerate(units):
        if k in held:
            continue
        for parts in homes.get(unit.predicate, []):
            own = sum(u.report == unit.report for u in parts[0])
            if (own > 0 or unit.n in denying) and own < _TWICE and _contradict(parts[0], (unit,), score, denying):
                parts[0] = (*parts[0], unit)
                added.add(k)
                break
    return added


def _contradict(one: Sequence[Unit], other: Sequence[Unit], score: Scorer, denying: Collection[int]) -> bool:
    """Whether a clause of one group says that what one of the other says is not so. denying: the numbers of those that deny."""
    pairs = ((a, b) for a in one for b in other if a.predicate == b.predicate and (a.n in denying) != (b.n in denying))
    return any(opposed(a, b) and score.likeness(a, b) >= _OPPOSED for a, b in pairs)

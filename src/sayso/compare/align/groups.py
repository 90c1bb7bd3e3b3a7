"""Groups: clauses of different reports that say one thing, put together greedily.

in: units and scored pairs    out: groups of units, one a report. Average link (Sokal and Michener 1958): a clause joins a group
where it is near to all of it, not to one of it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import product

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.numbers import one_thing
from sayso.compare.clauses.other_deeds import of_two_deeds
from sayso.compare.clauses.sources import other_doers
from sayso.compare.clauses.units import Unit
from sayso.model import Span

_COUNTS = 2.0  # log odds that a number of the same thing at the same predicate is worth when a clause is chosen within its sentence
_ROUNDS = 2  # what one clause is held against may itself be put in another's place
_WEAKEST = 0.2  # below this two clauses stand in no group together, whatever others are like both
Scored = dict[tuple[int, int], float]


def group(
    units: Sequence[Unit], pairs: Scored, score: Scorer, least: float, link: float, copies: Collection[int] = ()
) -> list[tuple[int, ...]]:
    """Groups of two units or more, each of another report.

    copies: indices of reports that reprint others: they join last, so that they change nothing among the others.
    least: below this a pair starts nothing.  link: the average score over all pairs of a group. Ties go by the units' keys, so
    that the order of the reports does not matter.
    """

    def rank(pair: tuple[int, int]) -> tuple[object, ...]:
        of_a_copy = any(units[k].report in copies for k in pair)
        return of_a_copy, -round(pairs[pair], 9), *sorted(units[k].key for k in pair)

    ranked = sorted((p for p, s in pairs.items() if s >= least), key=rank)
    home: dict[int, tuple[int, ...]] = {}
    inside: dict[tuple[int, ...], float] = {}  # by group, the sum of the scores of its pairs
    for i, j in ranked:
        one, other = home.get(i, (i,)), home.get(j, (j,))
        if one == other or not _disjoint(units, one, other):
            continue
        across = _across(one, other, units, score)
        if across is None:
            continue
        merged = tuple(sorted((*one, *other)))
        total = inside.get(one, 0.0) + inside.get(other, 0.0) + across
        if total >= link * len(merged) * (len(merged) - 1) / 2:
            home.update(dict.fromkeys(merged, merged))
            inside[merged] = total
    return sorted(set(home.values()))


def _across(one: Sequence[int], other: Sequence[int], units: Sequence[Unit], score: Scorer) -> float | None:
    """The sum of the scores between two groups; None where one of them is too weak."""
    total = 0.0
    for a, b in product(one, other):
        s = score(units[a], units[b])
        if s < _WEAKEST or (bool(units[a].denials) != bool(units[b].denials) and other_doers(units[a], units[b])):
            return None
        if of_two_deeds(units[a], units[b]):
            return None
        total += s
    return total


def _disjoint(units: Sequence[Unit], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether no report stands in both."""
    return not {units[k].report for k in one} & {units[k].report for k in other}


def settle(units: Sequence[Unit], groups: Sequence[tuple[int, ...]], score: Scorer) -> list[tuple[int, ...]]:
    """The groups, with a clause put in place of its neighbour in the sentence where it is the one that says what the others say.

    Names and places draw a group to the longest clause of a sentence ("when a fire tore through the market"), though another
    one has the verb and the number ("three people died").
    """
    beside: dict[tuple[int, Span], list[int]] = {}
    for k, unit in enumerate(units):
        beside.setdefault((unit.report, unit.clause.sentence), []).append(k)
    home = {k: members for members in groups for k in members}
    score.look_at(
        {
            (c, m)
            for members in groups
            for k in members
            for c in beside[units[k].report, units[k].clause.sentence]
            for m in members
            if m != k
        }
    )
    gone: set[int] = set()  # clauses that a larger group took, or that went with them
    settled = []
    for members in sorted(groups, key=lambda g: (-len(g), -round(_bond(g, units, score), 6), min(units[k].key for k in g))):
        if gone & set(members):
            continue
        now = list(members)
        for _ in range(_ROUNDS):
            before = tuple(now)
            for n, k in enumerate(before):
                others = [units[m] for m in now if m != k]
                free = [
                    c
                    for c in beside[units[k].report, units[k].clause.sentence]
                    if c not in gone and _free(c, home, others, units, score)
                ]
                now[n] = max([k, *free], key=lambda c: (round(_fits(units[c], others, score), 6), units[c].key))
            if tuple(now) == before:
                break
        gone |= set(now)
        settled.append(tuple(now))
    return settled


def _bond(members: Sequence[int], units: Sequence[Unit], score: Scorer) -> float:
    """How well the clauses of a group say one thing, all in all."""
    return sum(_fits(units[k], [units[m] for m in members if m != k], score) for k in members) / len(members)


def _free(c: int, home: dict[int, tuple[int, ...]], others: Sequence[Unit], units: Sequence[Unit], score: Scorer) -> bool:
    """Whether a clause may be taken: it is in no group, in a smaller one, or says less well what is said there."""
    own = [units[m] for m in home.get(c, ()) if m != c]
    if len(own) < len(others):
        return True
    return len(own) == len(others) and _fits(units[c], own, score) < _fits(units[c], others, score)


def _fits(unit: Unit, others: Sequence[Unit], score: Scorer) -> float:
    """How well a clause says what others say: by likeness, and by a number of the same thing at the same predicate."""
    return sum(score.likeness(unit, o) + _COUNTS * _counts_alike(unit, o) for o in others)


def _counts_alike(a: Unit, b: Unit) -> bool:
    """Whether two clauses count the same thing at the same predicate."""
    return a.predicate == b.predicate and any(one_thing(p, q) >= 0.7 for p in a.quantities for q in b.quantities)


def bundle(groups: Sequence[tuple[Unit, ...]]) -> list[list[tuple[Unit, ...]]]:
    """Groups that stand in the same sentences of the same reports, put together: clauses of one passage make one claim.

    A smaller group joins the larger one whose sentences hold all of its own.
    """
    bundles: list[list[tuple[Unit, ...]]] = []
    homes: dict[tuple[int, Span], list[int]] = {}
    for members in sorted(groups, key=lambda g: (-len(g), min(u.key for u in g))):
        places = _places(members)
        first = next(iter(sorted(places)))
        home = next((n for n in homes.get(first, []) if places <= _places(bundles[n][0])), None)
        if home is not None:
            bundles[home].append(members)
            continue
        for place in places:
            homes.setdefault(place, []).append(len(bundles))
        bundles.append([members])
    return bundles


def _places(members: Sequence[Unit]) -> set[tuple[int, Span]]:
    """The sentences that a group stands in."""
    return {(u.report, u.clause.sentence) for u in members}

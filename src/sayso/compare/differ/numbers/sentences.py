"""Sentences: two that tell one thing, in clauses that do not hold the same of it: "the coach had 44 people on board when it left
the road", "the coach, which had been carrying 51 passengers, left the road".

in: the units of a story, and which pairs are likely of one thing    out: the numbers that such sentences give otherwise
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from sayso.compare.clauses.alike import awaited, other_days, told_before
from sayso.compare.clauses.numbers import PEOPLE, apart_and_near, dimension, one_thing
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import of_two_things
from sayso.compare.differ.grounds.difference import LOOK
from sayso.compare.differ.grounds.growing import TOLLS
from sayso.compare.differ.grounds.participants import Measure, Told
from sayso.compare.differ.grounds.told_as import is_telling, modifiers

_ONE_THING = 0.7  # how surely both numbers must count one thing


def counted_otherwise(units: Sequence[Unit], pairs: Mapping[tuple[int, int], float]) -> Iterator[Measure]:
    """The lone numbers of one thing that two reports' sentences give otherwise, of which some clauses say the same."""
    sentences: dict[tuple[int, int], list[Unit]] = defaultdict(list)
    for unit in units:
        sentences[unit.report, unit.place].append(unit)
    seen = set()
    for (i, j), chance in pairs.items():
        if chance < LOOK:
            continue
        one, other = ((units[k].report, units[k].place) for k in (i, j))
        if (one, other) not in seen:
            seen.add((one, other))
            if found := _numbers(sentences[one], sentences[other]):
                yield Measure(found)


def _numbers(one: Sequence[Unit], other: Sequence[Unit]) -> tuple[Told, Told] | None:
    for (a, p), (b, q) in product(_lone(one), _lone(other)):
        if one_thing(p, q) < _ONE_THING or not apart_and_near(p, q) or other_days(a, b):
            continue
        if modifiers(a, p) == modifiers(b, q) and not of_two_things((a, p), (b, q)):
            return (a, p), (b, q)
    return _at_one_verb(one, other)


def _at_one_verb(one: Sequence[Unit], other: Sequence[Unit]) -> tuple[Told, Told] | None:
    """The numbers of people to whom one thing was done, the only ones of their clauses, though their sentences count other people
    too: "three people were killed and 17 injured", "three died, and 19 were injured"."""
    for (a, p), (b, q) in product(_of_people(one), _of_people(other)):
        if a.predicate != b.predicate or a.predicate not in TOLLS or not apart_and_near(p, q) or other_days(a, b):
            continue
        if modifiers(a, p) == modifiers(b, q) and told_before(a) == told_before(b):
            return (a, p), (b, q)
    return None


def _of_people(sentence: Sequence[Unit]) -> list[Told]:
    told = [(u, [q for q in u.quantities if dimension(q) == "count"]) for u in sentence if not (awaited(u) or u.clause.negation)]
    return [(u, own[0]) for u, own in told if len(own) == 1 and own[0].thing in (None, *PEOPLE)]


def _lone(sentence: Sequence[Unit]) -> list[Told]:
    """The telling numbers of a sentence, each the only one of what it measures, in the shortest clause that holds it."""
    shortest: dict[tuple[int, int], Told] = {}
    for unit in sorted(sentence, key=lambda u: (len(u.text), u.key), reverse=True):
        shortest.update({q.span: (unit, q) for q in unit.quantities})
    told = list(shortest.values())
    return [(u, q) for u, q in told if is_telling(q) and sum(dimension(x) == dimension(q) for _, x in told) == 1]

"""Ages and measures of who and what a story is about: "the four-year-old boy" here, "a 3-year-old boy" there.

in: the units of a story    out: for each such measure that reports give otherwise, one unit a report with its quantity. No clause
need be alike for it: the boy is the same boy in all of them. He is, where every report speaks of him again and again, gives him
one age, and tells nothing of another boy, another year, another place.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import stage, words
from sayso.compare.clauses.numbers import apart_and_near, dimension, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import STAGED
from sayso.compare.differ.grounds.told_as import modifiers
from sayso.model import Quantity

_AGAIN = 4  # clauses of a report that must speak of the thing, for it to be what the report is about
ELSEWHERE = re.compile(r"\b(?:1[89]|20)\d\d\b|\b(?:other|another|similar|previous|years ago|years earlier|last year)\b", re.I)
# Between a measure and its noun these only say what is measured: "the 80m-deep well".
_SIZES = frozenset(map(stem, ("deep", "long", "high", "wide", "tall", "thick", "heavy", "old")))
_MEASURES = frozenset({"age", "time", "mass", "length", "area", "volume", "speed"})

# These two sentences share whatever they are about.
_SAYS_NOTHING_LIST = """
    year month day week hour people say company firm man woman be have million billion first last new police official government
    euro dollar pound crown cost price pay worth accord percent cent fine penalty sentence prison jail trial court judge
"""
_SAYS_NOTHING = frozenset(map(stem, _SAYS_NOTHING_LIST.split()))

Told = tuple[Unit, Quantity]


class Measure(Struct, frozen=True):
    """What is given differently of one thing: by each report, or by two sources of one."""

    told: tuple[Told, ...]

    @classmethod
    def of(cls, told: Iterable[Told]) -> Measure:
        """A measure of these, in the order in which they stand."""
        return cls(tuple(sorted(told, key=lambda t: t[0].key)))


class Parting(Struct, frozen=True):
    """A measure that is given differently. sure: whether nothing speaks for two things, or two stages of one. known: whether the
    words beside its numbers alone show that they are of one thing."""

    measure: Measure
    sure: bool
    known: bool = False


def surely(one: Told, other: Told, *, ahead: bool = False) -> bool:
    """Whether two numbers that part are told so plainly that no stage, no hedge and no rounding explains it: exact ones, of no
    telling that something changed, neither with a name that is not the other's, and whose sentences have a name, a noun or a
    measure in common. ahead: it is no matter whether it is done or to come."""
    (a, p), (b, q) = one, other
    exact = all(x.low == x.high and not x.approximate for x in (p, q))
    plain = not any(u.clause.hedge or STAGED.search(u.sentence) for u in (a, b))
    two = bool(a.names - b.names and b.names - a.names)
    return exact and plain and not two and (ahead or stage(a) == stage(b)) and bool(ties(a, b) - {a.predicate, b.predicate})


def ties(a: Unit, b: Unit) -> set[str]:
    """What two sentences share that says of which thing they are: names, nouns, measures."""
    shared = a.around.keys() & b.around.keys()
    return {k for k in shared if k[0] not in "%@" and k not in _SAYS_NOTHING and (k[0] != "#" or not k.endswith(":"))}


def acquainted(told: Sequence[Told], strangers: Callable[[int, int], bool]) -> list[Told]:
    """Those of the accounts whose report is no stranger to all the others'."""
    reports = [u.report for u, _ in told]
    return [t for t in told if any(t[0].report != r and not strangers(t[0].report, r) for r in reports)]


def measures(units: Sequence[Unit]) -> Iterator[Measure]:
    """The measures of a story's participants that reports give otherwise."""
    for reports in _by_thing(units).values():
        told = [one for found in reports.values() if (one := _one_value(found)) is not None]
        if len(told) > 1 and any(apart_and_near(p, q) for (_, p), (_, q) in combinations(told, 2)):
            yield Measure.of(told)


def _by_thing(units: Sequence[Unit]) -> dict[tuple[str, str], dict[int, list[Told]]]:
    """The attributive measures, by thing and dimension, report by report."""
    spoken = Counter((u.report, key) for u in units for key in u.weights)
    found: dict[tuple[str, str], dict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for unit in units:
        for q in unit.quantities:
            if q.thing is None or dimension(q) not in _MEASURES or modifiers(unit, q) - _SIZES or not _attributive(unit, q):
                continue
            if spoken[unit.report, stem(q.thing)] >= _AGAIN and not ELSEWHERE.search(unit.sentence):
                found[stem(q.thing), dimension(q)][unit.report].append((unit, q))
    return found


def _attributive(unit: Unit, q: Quantity) -> bool:
    """Whether a measure stands before its noun as one word, or nearly: "four-year-old boy", "40m well"."""
    told, behind = words(unit, q.span), unit.text[q.span.end - unit.span.start :]
    return "-" in told or behind.startswith("-") or re.fullmatch(r"\d+[a-z]+", told) is not None


def _one_value(found: Sequence[Told]) -> Told | None:
    """The measure that a report gives; None where it gives several."""
    first = found[0]
    return first if all(standing(first[1], q) == "same" for _, q in found) else None

"""Deeds of many: how many struck, marched, watched, fled or lost their jobs, where reports put it in words of their own: "3,400 of
its members had joined the strike", "some 3,000 members took part in the stoppage".

in: the units of a story    out: for each such deed that two reports give another number of, each report's unit with its number.
A report must give one number of it and no other, so that nothing is held against a part or another day's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise

from sayso.compare.clauses.alike import other_days, told_before
from sayso.compare.clauses.numbers import dimension, is_small, magnitude, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import named_by, of_other_places, of_two_things, some_of_land
from sayso.compare.differ.grounds.many import DEEDS, Deed
from sayso.compare.differ.grounds.near_top import lone
from sayso.compare.differ.grounds.participants import Measure, Told
from sayso.model import Quantity, Report, dated, day_of, may_be_one

_ROSE = re.compile(r"\b(?:now|risen|rose|climbed|grown|gr[eo]w|up from|increased|more than it had)\b", re.I)
_WHOLE = re.compile(r"\d of (?:the|its|their|our) (?:[\w’'-]{1,20} ){0,2}$")  # before a number of which another is a part
_ROUNDED = 1.15  # how many times as much what is told as about so many may be
# Of a moment, so that another day it is another number.
_THEN = re.compile(
    r"\b(?:at anchor|wait(?:s|ed|ing)?|queu\w+|stranded|grounded|under water|without (?:power|water)|shut|closed|in hospital|"
    r"still|now|so far|already|stuck|lined up|idle|afloat|in shelters?|"
    r"have (?:signed|joined|pledged|promised|registered|donated))\b",
    re.I,
)
_LEFT = re.compile(
    r"\b(?:fled|flee(?:ing)?|evacuat\w+|displac\w+|(?:left|leav(?:e|ing)|driven from|forced from) "
    r"(?:(?:their|the) (?:homes?|houses|valley|town|village|city|area|region|island|coast)))\b",
    re.I,
)


def have_left(measure: Measure, reports: Sequence[Report]) -> bool:
    """Whether reports of other days count those who fled, or were told to, and the later ones more."""
    told = sorted((day, magnitude(q)) for u, q in measure.told if (day := day_of(dated(reports[u.report]))) is not None)
    rising = all(p[0] < q[0] and p[1] < q[1] for p, q in pairwise(told))
    return len(told) == len(measure.told) > 1 and rising and all(_LEFT.search(u.text) for u, _ in measure.told)


def have_risen(measure: Measure, reports: Sequence[Report]) -> bool:
    """Whether the later reports' numbers are the greater, and they, or what one source says on another day, tell that it rose."""
    told = sorted(
        ((day, magnitude(q), u) for u, q in measure.told if (day := day_of(dated(reports[u.report]))) is not None), key=_by_day
    )
    if len(told) < len(measure.told) or told[0][0] == told[-1][0] or any(p[1] > q[1] * _ROUNDED for p, q in pairwise(told)):
        return False
    first, last = told[0], told[-1]
    one_source = any(may_be_one(x, y) for x in first[2].speakers for y in last[2].speakers)
    return last[1] > first[1] and (one_source or _ROSE.search(last[2].sentence) is not None)


def have_moved_on(measure: Measure, reports: Sequence[Report]) -> bool:
    """Whether reports of other days each count what there was at a moment, ever more or ever fewer: "fourteen ships were waiting",
    then eighteen, then 31."""
    told = sorted((day, magnitude(q)) for u, q in measure.told if (day := day_of(dated(reports[u.report]))) is not None)
    apart = all(p[0] < q[0] for p, q in pairwise(told)) and len(told) == len(measure.told) > 1
    counts = [n for _, n in told]
    ordered = apart and (all(x < y for x, y in pairwise(counts)) or all(x > y for x, y in pairwise(counts)))
    return ordered and all(_THEN.search(u.text) is not None for u, _ in measure.told)


def _by_day(told: tuple[date, float, Unit]) -> tuple[date, float]:
    return told[:2]


def done_by_many(units: Sequence[Unit]) -> Iterator[Measure]:
    """The numbers of those who did one thing that reports give otherwise."""
    known = named_by(units)
    counting = [u for u in units if u.quantities]
    for deed in DEEDS:
        found: dict[int, list[Told]] = {}
        for unit in counting if deed.plain else ():
            if (q := _number(unit, deed)) is not None:
                found.setdefault(unit.report, []).append((unit, q))
        own = lone(found)
        told = [t for t in own if any(_are_apart(t[1], o[1], deed.far) for o in own)]
        if len(told) > 1 and all(_comparable(t, o, deed, known) for t, o in combinations(told, 2)):
            yield Measure.of(told)


def _number(unit: Unit, deed: Deed) -> Quantity | None:
    """The one number of a clause that tells of a deed, of those who may have done it."""
    every = [q for q in unit.quantities if dimension(q) == deed.counts]
    counts = [q for q in every if q.thing in deed.things and (q.thing is not None or len(every) == 1)]
    if len(counts) > 1:  # of "4,000 of the port's 4,500 dockers" those who did it
        counts = [q for q in counts if not _WHOLE.search(unit.text, 0, q.span.start - unit.span.start)]
    if len(counts) != 1 or is_small(counts[0]):  # of "900 jobs at its two mills" the jobs
        return None
    told = deed.plain.search(unit.text) if deed.plain is not None else None
    if told is None or _denied(unit, told) or unit.clause.hedge or told_before(unit):
        return None
    if deed.never is not None and deed.never.search(unit.text):
        return None
    return counts[0]


def _are_apart(p: Quantity, q: Quantity, far: float) -> bool:
    """Whether two numbers can't both be right, nor one be the other rounded, and are no worlds apart."""
    less, more = sorted(map(magnitude, (p, q)))
    stands = standing(p, q)
    loosely = stands == "near" and None not in (p.low, p.high, q.low, q.high) and more > _ROUNDED * less
    return (stands == "apart" or loosely) and less > 0 and more <= far * less


def _denied(unit: Unit, told: re.Match[str]) -> bool:
    """Whether a clause denies a deed, which no word of the deed does: "without power"."""
    start = unit.span.start
    return not all(told.start() <= s.start - start and s.end - start <= told.end() for s in unit.clause.negation)


def _comparable(one: Told, other: Told, deed: Deed, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether two tellings may be of one happening: on no other day, in no other place, and as done, or as to come, in both."""
    (a, p), (b, q) = one, other
    near = standing(p, q) == "same" or _are_apart(p, q, deed.far)
    if of_two_things(one, other) or of_other_places(a, b, known) or some_of_land(a, p) != some_of_land(b, q):
        return False
    ahead = [u.clause.modality for u in (a, b)]  # jobs are mostly still to go
    one_stage = ahead[0] == ahead[1] or (_is_job(p, q) and set(ahead) <= {None, "planned"})
    two_towns = a.names - b.names and b.names - a.names  # "marched in Tarn", "marched in Marr"
    return near and not two_towns and not other_days(a, b) and one_stage


def _is_job(p: Quantity, q: Quantity) -> bool:
    return "job" in (p.thing, q.thing)

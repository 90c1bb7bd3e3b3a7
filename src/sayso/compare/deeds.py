"""Deeds of many: how many struck, marched, watched, fled or lost their jobs, where reports put it in words of their own: "3,400 of
its members had joined the strike", "some 3,000 members took part in the stoppage".

in: the units of a story    out: for each such deed that two reports give another number of, each report's unit with its number.
A report must give one number of it and no other, so that nothing is held against a part or another day's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from sayso.compare.alike import other_days, told_before
from sayso.compare.numbers import PEOPLE, SOMEBODY, apart_and_near, dimension, is_small, magnitude, standing
from sayso.compare.participants import Measure, Told
from sayso.compare.units import Unit
from sayso.model import Quantity, Report, day_of

_JOBS = frozenset({"job", "post", "position", "worker", "employee", "staff", "people"})
_LEFT = re.compile(
    r"\b(?:fled|flee(?:ing)?|evacuat\w+|displac\w+|(?:left|leav(?:e|ing)|driven from|forced from) "
    r"(?:(?:their|the) (?:homes?|houses|valley|town|village|city|area|region|island|coast)))\b",
    re.I,
)
_DONE_BY = frozenset({None, *PEOPLE, *SOMEBODY, "striker", "driver", "crowd", "participant", "participants"})
# What many do at once, in the words that tell it, and what may be counted of it. General knowledge, not tuned on any set.
_DEEDS: tuple[tuple[re.Pattern[str], frozenset[str | None]], ...] = tuple(
    (re.compile(rf"\b(?:{words})\b", re.I), things)
    for words, things in (
        (
            r"walk(?:s|ed|ing)? out|stop(?:s|ped)? work(?:ing)?|down(?:s|ed)? tools|took part[^.;]* (?:strike|walkout|stoppage)|"
            r"(?:on|join(?:s|ed|ing)?) (?:the |a )?(?:strike|walkout|stoppage)",
            _DONE_BY,
        ),
        (
            r"march(?:ed|ing)|rallied|demonstrat(?:ed|ing)|(?:joined|attended|took part in|turned out (?:for|to)) (?:the|a) "
            r"(?:march|rally|protest|demonstration)|(?:number|crowd) of (?:the )?(?:marchers|protesters|demonstrators)",
            _DONE_BY,
        ),
        (
            r"(?:in front|a crowd|attendance) of|watched by|spectators|(?:crowd|attendance) (?:was|stood)",
            frozenset({None, "spectator", "fan", "people", "crowd", "supporter"}),
        ),
        (
            r"(?:loss|lost|losing|loses?|cut(?:s|ting)?|shed(?:s|ding)?|ax(?:e|ed|ing)) (?:of )?(?:their |about |some |the )?"
            r"(?:[\d,.]+ )?(?:jobs|posts|positions)|"
            r"jobs (?:will |would |are |were )?(?:be )?(?:go|lost|cut|at risk)|redundan(?:t|cies)|laid off",
            _JOBS,
        ),
    )
)


def have_left(measure: Measure, reports: Sequence[Report]) -> bool:
    """Whether reports of other days count those who fled, or were told to, and the later ones more."""
    told = sorted((day, magnitude(q)) for u, q in measure.told if (day := day_of(reports[u.report].published)) is not None)
    rising = all(p[0] < q[0] and p[1] < q[1] for p, q in pairwise(told))
    return len(told) == len(measure.told) > 1 and rising and all(_LEFT.search(u.text) for u, _ in measure.told)


def done_by_many(units: Sequence[Unit]) -> Iterator[Measure]:
    """The numbers of those who did one thing that reports give otherwise."""
    for deed, things in _DEEDS:
        found: dict[int, list[Told]] = {}
        for unit in units:
            if (q := _number(unit, deed, things)) is not None:
                found.setdefault(unit.report, []).append((unit, q))
        lone = [told[0] for told in found.values() if all(standing(told[0][1], q) == "same" for _, q in told)]
        told = [t for t in lone if any(_apart(t, o) for o in lone)]
        if len(told) > 1 and all(_comparable(t, o) for t, o in combinations(told, 2)):
            yield Measure(tuple(sorted(told, key=lambda t: t[0].key)))


def _number(unit: Unit, deed: re.Pattern[str], things: frozenset[str | None]) -> Quantity | None:
    """The one number of a clause that tells of a deed, of those who may have done it."""
    counts = [q for q in unit.quantities if dimension(q) == "count"]
    if len(counts) != 1 or is_small(counts[0]) or counts[0].thing not in things:
        return None
    if unit.clause.negation or unit.clause.hedge or told_before(unit) or not deed.search(unit.text):
        return None
    return counts[0]


def _apart(one: Told, other: Told) -> bool:
    return apart_and_near(one[1], other[1])


def _comparable(one: Told, other: Told) -> bool:
    """Whether two tellings may be of one happening: on no other day, and as done, or as to come, in both."""
    (a, p), (b, q) = one, other
    near = standing(p, q) == "same" or apart_and_near(p, q)
    ahead = [u.clause.modality for u in (a, b)]  # jobs are mostly still to go
    one_stage = ahead[0] == ahead[1] or (_is_job(p, q) and set(ahead) <= {None, "planned"})
    return near and not other_days(a, b) and one_stage


def _is_job(p: Quantity, q: Quantity) -> bool:
    return "job" in (p.thing, q.thing)

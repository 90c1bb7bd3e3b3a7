"""Partakers: which accounts of a group its verdict is of; the others say something else of the same thing.

in: the accounts of a group, and its verdict    out: those that take part in it
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, product

from sayso.compare.clauses.alike import verb_inside
from sayso.compare.clauses.numbers import dimension, one_thing, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.pairs.doubts import doubtful
from sayso.compare.differ.pairs.relations import Verdict
from sayso.model import Quantity

_MOST = 12  # accounts each two of which are held against each other
_THREE = 3  # accounts from which one of them may be the odd one
_SINCE = re.compile(r"\bsince (?:the |its |their |[A-Z])|\bin (?:all|total)\b|\baltogether\b")
_ON_A_DAY = re.compile(r"\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday)\b", re.I)
_ALL = re.compile(r"\b(?:all|every|each|any)((?: [\w-]+){1,4})", re.I)
_ONE = 0.7  # how surely two numbers count one thing, for an account to be of it


def partakers(units: Sequence[Unit], verdict: Verdict) -> tuple[Unit, ...]:
    """The accounts that the first difference of a verdict, or a change, is of: all of them where it is of another sort."""
    kind = verdict.kinds[:1]
    if kind == ("number",):
        return _counting(units, verdict)
    if kind == ("certainty",):
        return _one_side(units, verdict)
    if kind == ("polarity",):
        return _of_the_deed(units, verdict)
    return _changed(units, verdict) if verdict.relation == "developed" else tuple(units)


def without_odd(units: Sequence[Unit], verdict: Verdict) -> tuple[Unit, ...]:
    """The accounts of an agreement that is in doubt without the one that alone is what speaks against it: "the ferry Norrand sank",
    "the Norrand sank", and "the ferry Sundra sank". None where there is no such one."""
    if verdict.relation != "agree" or verdict.sure or not _THREE <= len(units) <= _MOST:
        return ()
    apart = [{a.n, b.n} for a, b in combinations(units, 2) if doubtful(a, b)]
    odd = set[int]().union(*apart).intersection(*apart) if apart else set[int]()
    return tuple(u for u in units if u.n not in odd) if len(odd) == 1 else ()


def _counting(units: Sequence[Unit], verdict: Verdict) -> tuple[Unit, ...]:
    """The accounts that a difference in numbers is of: those with a value, and those with a verb of theirs. "Will resume talks on
    Saturday" is no account of how long the talks lasted."""
    valued = [u for u, value in zip(units, verdict.values, strict=True) if value is not None]
    told = [u for u in units if u in valued or not denied(u) or any(map(denied, valued))]  # "will not sell a single shop"
    sums = _sums(units, verdict)
    told = [u for u in told if u.n not in sums]
    marked = [q for u, spans in zip(units, verdict.marks, strict=True) for q in u.quantities if q.span in spans]
    counting = [u for u in told if u in valued or _count_alike(u, marked)]
    return tuple(u for u in told if u in counting or (any(verb_inside(u, v) for v in valued) and not _of_others(u, marked)))


def _sums(units: Sequence[Unit], verdict: Verdict) -> set[int]:
    """By number, the accounts that count all since a day, where two others part over what was on one day: "340 on Monday", "212 on
    Monday", and "more than 870 since the strike began"."""
    told = [(u, value) for u, value in zip(units, verdict.values, strict=True) if value is not None]
    since = {u.n for u, _ in told if _SINCE.search(u.sentence)}
    daily = {value.lower() for u, value in told if u.n not in since and _ON_A_DAY.search(u.sentence)}
    return since if len(daily) > 1 else set()


def _of_others(unit: Unit, marked: Sequence[Quantity]) -> bool:
    """Whether an account without a number of a difference is of all that there are ("every contract"), or of another amount of the
    same measure, with no word of what the difference is of. marked: the numbers of the difference."""
    things = {stem(q.thing) for q in marked if q.thing}
    if any(stem(w) in things for m in _ALL.finditer(unit.sentence) for w in m[1].split()):
        return True
    pairs = [(p, q) for p, q in product(unit.quantities, marked) if dimension(p) == dimension(q) != "ordinal"]
    return bool(pairs) and all(standing(p, q) == "apart" for p, q in pairs)


def _changed(units: Sequence[Unit], verdict: Verdict) -> tuple[Unit, ...]:
    """The accounts that a change is of. Where it is a number that moved, those with a number of it alone, unless all are surely of
    one thing: who wants the subsidy "in writing" tells nothing of how much was offered."""
    if any(verdict.marks) and not verdict.sure and len(of_it := _marked(units, verdict)) > 1:
        return of_it
    return _awaited(units, verdict)


def _marked(units: Sequence[Unit], verdict: Verdict) -> tuple[Unit, ...]:
    """The accounts in which a number of a verdict stands, marked or not, where two reports at least have one."""
    numbers = [[q for q in u.quantities if q.span in marks] for u, marks in zip(units, verdict.marks, strict=True)]
    every = [q for own in numbers for q in own]
    told = tuple(u for u, own in zip(units, numbers, strict=True) if own or _has_one_of(u, every))
    return told if len({u.report for u, own in zip(units, numbers, strict=True) if own}) > 1 else ()


def _awaited(units: Sequence[Unit], verdict: Verdict) -> tuple[Unit, ...]:
    """The accounts that a plan and its coming are of, without what is told as done and is none of it: who "had met four times since
    July" had not met on Thursday."""
    if not {"planned", "done"} <= set(verdict.values):
        return tuple(units)
    return tuple(u for u, value in zip(units, verdict.values, strict=True) if value is not None or u.clause.modality == "planned")


def _one_side(units: Sequence[Unit], verdict: Verdict) -> tuple[Unit, ...]:
    """The accounts that a difference in certainty is of, without what stands on neither side and is the opposite of one: "was
    safe" is no account of how sure it is that it "was contaminated"."""
    valued = [u for u, value in zip(units, verdict.values, strict=True) if value is not None]
    return tuple(u for u in units if u in valued or all(contrast(u, v) is None for v in valued))


def _of_the_deed(units: Sequence[Unit], verdict: Verdict) -> tuple[Unit, ...]:
    """The accounts that a contradiction is of: those on either side of it, and those of the same verb. "Had offered 5 per cent" is
    none of whether it "had withdrawn its offer"."""
    valued = [u for u, value in zip(units, verdict.values, strict=True) if value is not None]
    verbs = {u.predicate for u in valued}
    return tuple(u for u in units if u in valued or u.predicate in verbs)


def _has_one_of(unit: Unit, marked: Sequence[Quantity]) -> bool:
    """Whether an account has the figure of a change, whatever it is said to be of: "a $6 trillion budget", "$6 trillion"."""
    return any(dimension(p) == dimension(q) and standing(p, q) == "same" for p, q in product(unit.quantities, marked))


def _count_alike(unit: Unit, marked: Sequence[Quantity]) -> bool:
    """Whether an account has a number of a difference, too."""
    return any(one_thing(p, q) >= _ONE and standing(p, q) != "apart" for p, q in product(unit.quantities, marked))

"""Clocks: the hour of one happening that two reports have otherwise: "the shooting began at about 11 pm", "the shooting began
before dawn"; "at noon", "in the early evening".

in: two units, or those of a story    out: the words that can't both be so; `Dispute`s of time where no clause need be alike. It
takes one deed, in one verb or in two that tell the same, plainly told, of one thing; and times that no reading of them brings
together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import combinations

from msgspec import Struct

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.alike import is_told, same_arguments, words
from sayso.compare.clauses.moments import DAY, Moment, apart, moment
from sayso.compare.clauses.other_deeds import of_two_deeds
from sayso.compare.clauses.pronouns import EMPTY, heads, theme
from sayso.compare.clauses.units import Unit, day
from sayso.compare.differ.grounds.asunder import INSIDE, in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.difference import LOOK
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.participants import ties
from sayso.compare.differ.grounds.timed import ONE_THING, deeds_of, happens_once, is_by_words, is_telling
from sayso.compare.timeline.ahead import is_called_off
from sayso.model import Span

_MOST = 120  # clauses with a time of the day that are looked at
_LEAST = 6  # minutes apart, from which two clocks are worth a look
_SURELY = 60  # and from which they are no slip of a minute hand
_PLAINLY = 10  # the same of what a story has one of
_NOON = 720
_SHARED = 4  # words, one of them of a name, that two sentences must share to be of one thing whatever they tell
_IT = frozenset({"it"})

_ANOTHER = re.compile(
    rf"\b(?:another|(?:second|third)(?! {INSIDE}\b)|"
    r"next|following|further|again|also|later(?! than)|other|both|each|every|usually|normally|always|initially|since|"
    r"(?:morning|afternoon|evening|night) (?:session|hearing|sitting|shift|show|service|match|round))\b",
    re.I,
)


# Of a day gone by long since: "in 2019 a train jumped the tracks there at 5.10 p.m.".
_LONG_AGO = re.compile(
    r"\b(?:in|of|since|from) (?:1[89]|20)\d\d\b(?! (?:people|homes|men))|\byears? (?:ago|earlier|before)\b", re.I
)


_NUMBERED = re.compile(
    r"\b(?:flight|train|bus|tram|line|route|ferry|no\.?) (?:no\.? )?([A-Z]{0,3} ?\d{1,5})\b(?! (?:people|passengers))", re.I
)


# What there may be one of on each of several days: sittings, and what comes again.
_SITS = r"session|hearing|sitting|trial|debate|meeting|proceedings|talks|match|lessons?|shift|inquiry"
_EACH_DAY = re.compile(rf"\b(?:{_SITS})\b", re.I)
_ANY_DAY = re.compile(rf"\b(?:{_SITS}|quake|earthquake|tremor|shelling|bombardment|attack|raid|clash\w*|fighting)\b", re.I)


class _Timed(Struct, frozen=True):
    """A clause with its time of the day. day: on which that was, by itself or by what its report tells before."""

    unit: Unit
    at: Moment
    day: date | None = None


def hours_apart(a: Unit, b: Unit, score: float) -> tuple[Moment, Moment] | None:
    """The times of the day of two accounts of one deed that can't both be so."""
    if not (_is_done(a) and _is_done(b)) or a.clause.modality != b.clause.modality:
        return None
    one, other = moment(a), moment(b)
    if one is None or other is None or apart(one, other) < _LEAST or _of_two(a, b) or not one_deed(a, b, score):
        return None
    return one, other


def surely_apart(a: Unit, b: Unit, one: Moment, other: Moment) -> bool:
    """Whether two times of one deed leave no doubt: both by the clock, in one verb, of the same thing and day, an hour apart; or
    of what a story has one of."""
    if one.day != other.day and all(_EACH_DAY.search(u.text) for u in (a, b)):
        return False
    if _plainly_apart(_Timed(a, one), _Timed(b, other)) and any(map(is_by_words, deeds_of(a) & deeds_of(b))):
        return True
    same = a.predicate == b.predicate and same_arguments(a, b) and bool(theme(a) & theme(b) - EMPTY)
    told = one.exact and other.exact and len(one.stretches) == len(other.stretches) == 1 and one.day == other.day is not None
    return same and told and apart(one, other) >= _SURELY and not (a.clause.modality or b.clause.modality)


def clocks(units: Sequence[Unit], strangers: Callable[[int, int], bool], score: Scorer) -> Iterator[Dispute]:
    """What two reports have at two times of the day, each deed once. strangers: whether two reports are hardly of one thing."""
    told_on = _days_told(units)
    in_turn = sorted(units, key=lambda u: (u.place, u.key))
    timed = [_Timed(u, at, at.day or told_on.get(u.n)) for u in in_turn if _is_done(u) and (at := moment(u)) is not None]
    by_deed: dict[int | str, list[_Timed]] = defaultdict(list)
    for t in timed[:_MOST]:
        for deed in deeds_of(t.unit):
            by_deed[deed].append(t)
    seen: set[tuple[int, Span, int]] = set()
    known = named_by(units)
    for deed in sorted(by_deed, key=lambda d: (not happens_once(d), str(d))):
        for x, y in combinations(told := by_deed[deed], 2):
            a, b = x.unit, y.unit
            marks = {(a.report, x.at.span, b.report), (b.report, y.at.span, a.report)}
            if a.report == b.report or marks & seen or strangers(a.report, b.report):
                continue
            if of_other_places(a, b, known) or _of_two_days(x, y):
                continue
            if hours_apart(a, b, 0.0 if a.little or b.little else score(a, b)) and not _also(told, x, y):
                seen |= marks
                values = words(a, x.at.span), words(b, y.at.span)
                sure = (is_by_words(deed) or is_telling(deed)) and _lone(told, x, y) and _plainly_apart(x, y)
                yield Dispute((a, b), "time", values, ((x.at.span,), (y.at.span,)), sure=sure)
    yield from _alike(timed[:_MOST], strangers, seen)


def _alike(timed: Sequence[_Timed], strangers: Callable[[int, int], bool], seen: set[tuple[int, Span, int]]) -> Iterator[Dispute]:
    """What two reports have at two times, each its only one, in sentences that share so much that they tell one thing."""
    lone = [t for t in timed if all(o is t or o.unit.report != t.unit.report or not apart(o.at, t.at) for o in timed)]
    for x, y in combinations(lone, 2):
        a, b = x.unit, y.unit
        marks = {(a.report, x.at.span, b.report), (b.report, y.at.span, a.report)}
        if a.report == b.report or marks & seen or strangers(a.report, b.report) or apart(x.at, y.at) < _SURELY or _of_two(a, b):
            continue
        if not (x.at.clock and y.at.clock):
            continue
        shared = ties(a, b)
        if len(shared) >= _SHARED and any(k[0] == "~" for k in shared) and not (a.names - b.names and b.names - a.names):
            seen |= marks
            yield Dispute((a, b), "time", (words(a, x.at.span), words(b, y.at.span)), ((x.at.span,), (y.at.span,)))


def _days_told(units: Sequence[Unit]) -> dict[int, date]:
    """By clause, the last day that its report tells up to it."""
    found: dict[int, date] = {}
    last: dict[int, date] = {}
    for unit in sorted(units, key=lambda u: (u.report, u.place, u.key)):
        days = [day(t)[0] for t in unit.times if t.type == "DATE" and day(t)[0] == day(t)[1]]
        last.update({unit.report: days[-1]} if days else {})
        if unit.report in last:
            found[unit.n] = last[unit.report]
    return found


def _of_two_days(x: _Timed, y: _Timed) -> bool:
    """Whether two times are of two days of what there may be one of on each."""
    return x.day != y.day and None not in (x.day, y.day) and any(_ANY_DAY.search(t.unit.text) for t in (x, y))


def _lone(told: Sequence[_Timed], x: _Timed, y: _Timed) -> bool:
    """Whether each of two reports tells the deed at one time."""
    return all(not apart(t.at, r.at) for t in told for r in (x, y) if t.unit.report == r.unit.report)


def _plainly_apart(x: _Timed, y: _Timed) -> bool:
    """Whether two times are told by the clock, and plainly, as of one day, and lie too far from each other for a slip."""
    if all(_EACH_DAY.search(t.unit.text) for t in (x, y)) and _of_two_halves(x.at, y.at):
        return False
    clear = all(t.at.clock and _is_one(t.at) and not (t.unit.clause.hedge or t.unit.clause.modality) for t in (x, y))
    return clear and apart(x.at, y.at) >= _PLAINLY


def _of_two_halves(a: Moment, b: Moment) -> bool:
    """Whether one is before noon and the other after it, as the sittings of a morning and an afternoon are."""
    return min(a.stretches)[0] < _NOON < min(b.stretches)[0] or min(b.stretches)[0] < _NOON < min(a.stretches)[0]


def _is_one(at: Moment) -> bool:
    """Whether a time is one moment of the day, as midnight is, too, at either end of it."""
    return len({(first % DAY, last % DAY) for first, last in at.stretches}) == 1


def one_deed(a: Unit, b: Unit, score: float) -> bool:
    """Whether two accounts are of one deed of one thing: in one verb or in two that tell the same; of the same noun, or of one that
    is likely the same by all else that they say."""
    deeds = deeds_of(a) & deeds_of(b)
    if not deeds:
        return False
    if any(map(is_by_words, deeds)) and not (a.names - b.names and b.names - a.names):
        return True
    one, other = theme(a) - EMPTY, theme(b) - EMPTY
    if (one or other) and (theme(a) == _IT or theme(b) == _IT) and any(map(is_telling, deeds)):
        return True
    same = bool(one & other) or any(one & line and other & line for line in ONE_THING)
    if same:
        whom = [heads(u, "object") - EMPTY for u in (a, b)]
        return not all(whom) or bool(whom[0] & whom[1]) or score >= LOOK
    return score >= LOOK


def _of_two(a: Unit, b: Unit) -> bool:
    """Whether anything shows that two accounts are of two deeds: another place, another one of many, or that another did
    it to another thing."""
    one, other = ({n.upper() for n in _NUMBERED.findall(u.sentence)} for u in (a, b))
    if one and other and one.isdisjoint(other):
        return True
    return in_two_places(a, b, at=True) or of_two_deeds(a, b) or any(_ANOTHER.search(u.text) for u in (a, b))


def _is_done(unit: Unit) -> bool:
    clause = unit.clause
    if clause.negation or clause.modality not in (None, "planned") or not is_told(unit):
        return False
    return not is_called_off(unit.text, clause) and _LONG_AGO.search(unit.text) is None


def _also(told: Sequence[_Timed], x: _Timed, y: _Timed) -> bool:
    """Whether one of the two reports has the deed at the other's time, too."""
    return any((t.unit.report == r.unit.report and not apart(t.at, o.at)) for t in told for r, o in ((x, y), (y, x)))

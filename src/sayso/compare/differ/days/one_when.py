"""One when: the day of a deed, whatever deed it is, of which two reports give but one each, and otherwise: "the ballot closed on 30
April", "voting in the ballot ended on 28 April"; "shut until 12 October", "closed until 19 October".

in: the units of a story, and its reports    out: `Dispute`s of time. No table knows the deed, so it is the same verb, or one told
in words that mean it; both tell it of one thing by a noun that stands in a place of the verb; and their sentences share more. Each
report has it on one day, by the calendar or by a weekday's name. Surely, only what is done once, on two days of the calendar.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import combinations, product

from msgspec import Struct

from sayso.compare.clauses.alike import CORE, is_ahead, is_told, on_a_line, same_arguments, stage, told_before
from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.numbers import one_thing, standing
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import INSIDE, another_one, in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.recurring import recurs
from sayso.compare.differ.grounds.timed import deeds_of
from sayso.compare.timeline.ahead import is_called_off
from sayso.model import Report, TimeExpression, dated, day_of

_LOOKS = 2  # that only may differ, in a story: a reader is not to look at more
_MOST = 150  # clauses with a day that are looked at
_TELLING = 0.9  # what the words that two sentences share say at least
_MOST_OF_IT = 0.75  # or how much of the shorter clause, where it says no more than that
_WEEK = 6  # days between two weekdays of one week
_FAR = 60  # days between two dates of one deed
_SOON, _LATE = 2, 10  # days between two reports, of what is to come and of what is done
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.I)
_DATE = re.compile(
    r"\b(?:[1-3]?\d(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? [1-3]?\d(?:st|nd|rd|th)?)\b"
)
_PLAINLY = re.compile(
    r"\b(?:last|next|this|previous|following|coming|every|each|usual(?:ly)?|night|early|midnight|about|around)\b", re.I
)
# Before a day: until when, since when, by when; a deed's own day is told by another word.
_BOUND = re.compile(
    r"\b(?P<bound>until|till|since|from|by|before|after|between|for|to|through|than)\s(?:the\s|early\s|late\s)?$", re.I
)
_OF_A_NOUN = re.compile(r"(?<!\bby )(?<!\bfor )\b(?:the|an?|its|their|his|her|of|[\w’']+[’']s)\s$", re.I)
_OF_WHOM = re.compile(r"\b([a-z]{3,})(?:s[’']|[’']s) [a-z]")
_UNTIL, _OPEN = "until", frozenset({"before", "after", "between", "to", "through", "than", "from", "for"})
_SAME = {"till": _UNTIL}
_ANOTHER = re.compile(
    rf"\b(?:another|again|(?:second|third|fourth)(?! {INSIDE}\b)|"
    r"also|further|other|each|every|both|twice|daily|weekly|resum\w+|series|postpon\w+|delay\w+|"
    r"put (?:off|back)|brought forward|moved|instead|originally|initially|at first|extend\w+|rescheduled|not)\b",
    re.I,
)
# What is said or done day after day by the same people.
_DAILY_LIST = """
    say tell announce add speak ask call write tweet post report publish warn urge insist claim note be have do make get go come see
    show talk meet visit travel rise fall climb drop gain lose trade kill wound fire attack strike hit bomb shell play win beat work
    appear attend give take test
"""
_DAILY = frozenset(map(stem, _DAILY_LIST.split()))
# What is done once to one thing.
_ONCE_LIST = """
    close arrest detain charge convict acquit bear bury found resign dismiss sack appoint elect sign ratify submit lodge file expire
    inspect buy sell sentence divorce baptise expel extradite deport
"""
_ONCE = frozenset(map(stem, _ONCE_LIST.split()))
_BEING = frozenset(map(stem, ("be", "happen", "occur")))
_NO_THING = frozenset(
    map(stem, ("people", "man", "woman", "person", "other", "day", "time", "thing", "number", "part", "official"))
)


class _Dated(Struct, frozen=True):
    """A clause with its one day. nouns: of whom or what it tells its deed; by_date: whether by the calendar."""

    unit: Unit
    time: TimeExpression
    day: date
    by_date: bool
    nouns: frozenset[str]


def one_when(units: Clauses, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The one day of a deed that two reports give otherwise, the sure ones first. strangers: whether two reports are hardly of one
    thing."""
    found: list[Dispute] = []
    seen: set[tuple[int, int]] = set()
    known = named_by(units)
    for _, told in sorted(_by_deed(units).items(), key=lambda x: str(x[0])):
        for a, b in combinations(_lone(told), 2):
            pair = a.unit.n, b.unit.n
            if a.unit.report == b.unit.report or a.day == b.day or pair in seen or strangers(a.unit.report, b.unit.report):
                continue
            seen.add(pair)
            if not (_near(a, b, reports) and _of_one_deed(a, b)) or of_other_places(a.unit, b.unit, known):
                continue
            if _of_anothers(a.unit, b.unit, units) or _of_anothers(b.unit, a.unit, units):
                continue
            if not recurs(a.unit, b.unit, reports, units):
                found.append(_dispute(a, b))
    yield from [d for d in found if d.sure]
    yield from [d for d in found if not d.sure][:_LOOKS]


def _by_deed(units: Clauses) -> dict[tuple[int | str, str], list[_Dated]]:
    """The clauses with a day by their deed and by each noun that they tell it of."""
    found: dict[tuple[int | str, str], list[_Dated]] = defaultdict(list)
    for told in [x for x in map(_dated, units.once(_with_days)) if x is not None][:_MOST]:
        for deed, nouns in _deeds(told):
            for noun in nouns:
                found[deed, noun].append(told)
    return found


def _words_known(units: Clauses) -> dict[int, set[str]]:
    """By report, the words that it has."""
    found: dict[int, set[str]] = defaultdict(set)
    for unit in units:
        found[unit.report].update(k.lstrip("~") for k in unit.around)
    return found


def _of_anothers(unit: Unit, other: Unit, units: Clauses) -> bool:
    """Whether a clause tells whose something is, by a noun of which the other's report has no word: "the guards' union"."""
    whose = {stem(m[1]) for m in _OF_WHOM.finditer(unit.text)}
    return bool(whose) and not whose <= units.once(_words_known)[other.report]


def _with_days(units: Clauses) -> list[Unit]:
    return [u for u in units if any(t.first is not None for t in u.times)]


def _dated(unit: Unit) -> _Dated | None:
    """A clause that tells plainly on which one day something was, or is to be."""
    named = [t for t in unit.times if t.type in ("DATE", "TIME") and unit.span.holds(t.span) and _is_named(unit, t)]
    if (
        len(named) != 1
        or unit.clause.negation
        or unit.clause.hedge
        or unit.clause.condition
        or not is_told(unit)
        or told_before(unit)
    ):
        return None
    (time,) = named
    first, last = day(time)
    if first != last or _ANOTHER.search(unit.text) or is_called_off(unit.text, unit.clause):
        return None
    nouns = frozenset(head for role, head in unit.roles if role in CORE) - EMPTY - _NO_THING
    return _Dated(unit, time, first, _DATE.search(on_a_line(unit, time.span)) is not None, nouns)


def _is_named(unit: Unit, time: TimeExpression) -> bool:
    """Whether a time names its day, by the calendar or the week, and is no noun's: "the January 6 riot"."""
    words = on_a_line(unit, time.span)
    told = _DATE.search(words) or _WEEKDAY.search(words)
    if unit.text.startswith(("'s", "’s", "-"), time.span.end - unit.span.start):
        return False
    return told is not None and not _OF_A_NOUN.search(unit.text, 0, time.span.start - unit.span.start)


def _deeds(told: _Dated) -> Iterator[tuple[int | str, frozenset[str]]]:
    """What is told to have been on its day, and of what: the deed, by its verb, or by its noun where the verb says no more than
    that it was; or that it was so until then, or since."""
    unit = told.unit
    bound = _BOUND.search(unit.text, 0, told.time.span.start - unit.span.start)
    if bound is not None:
        word = bound["bound"].lower()
        if word not in _OPEN:
            yield _SAME.get(word, word), told.nouns
        if word != "since":
            return
    words = frozenset(k.lstrip("~") for k in unit.weights if k[0] not in "#%@") - _NO_THING
    if unit.predicate in _BEING:
        yield from ((noun, words - {noun}) for noun in heads(unit, "subject") - EMPTY)
    if unit.predicate not in _DAILY or told.by_date or is_ahead(unit):
        yield from ((deed, told.nouns | (words - {unit.predicate})) for deed in deeds_of(unit))


def _lone(told: Sequence[_Dated]) -> list[_Dated]:
    """Those whose report has the deed on no other day."""
    days: dict[int, set[date]] = defaultdict(set)
    for t in told:
        days[t.unit.report].add(t.day)
    return [t for t in told if len(days[t.unit.report]) == 1]


def _near(a: _Dated, b: _Dated, reports: Sequence[Report]) -> bool:
    """Whether two reports lie so near that the deed is one, as far as days tell, and its day was not moved since."""
    first, last = (day_of(dated(reports[t.unit.report])) for t in (a, b))
    if first is None or last is None or is_ahead(a.unit) != is_ahead(b.unit):
        return False
    gap, apart = abs((last - first).days), abs((a.day - b.day).days)
    by_date = a.by_date and b.by_date
    if not by_date:  # a weekday is counted from the day of its report, which may be that of a later edition
        one, other = ((m[0].lower() if (m := _WEEKDAY.search(t.unit.text)) else None) for t in (a, b))
        if one == other or gap > _SOON or any(_PLAINLY.search(t.unit.text) for t in (a, b)):
            return False
    return gap <= (0 if is_ahead(a.unit) else _LATE) and apart <= (_FAR if by_date else _WEEK)


def _of_one_deed(a: _Dated, b: _Dated) -> bool:
    """Whether the sentences of two days share enough, and nothing shows two things or two stages."""
    one, other = a.unit, b.unit
    if one.names - other.names and other.names - one.names:
        return False
    if in_two_places(one, other, at=True) or another_one(one, other) or any(_has(x, y) for x, y in ((a, b), (b, a))):
        return False
    if any(one_thing(p, q) > 0 and standing(p, q) == "apart" for p, q in product(one.quantities, other.quantities)):
        return False  # on two days there were so many, and so many
    shared = {k: w for k, w in one.around.items() if k in other.around and k[0] not in "#%"}
    least = min(sum(w for k, w in u.weights.items() if k[0] not in "#%") for u in (one, other))
    nouns = {noun for t in (a, b) for noun in t.nouns}
    if not {k.lstrip("~") for k in one.weights.keys() & other.weights.keys()} & nouns:
        return False
    return bool(shared.keys() - {one.predicate, other.predicate}) and sum(shared.values()) >= min(_TELLING, _MOST_OF_IT * least)


def _has(a: _Dated, b: _Dated) -> bool:
    """Whether the sentence of one has the other's day, too."""
    return any(t is not a.time and day(t)[0] <= b.day <= day(t)[1] and day(t)[0] == day(t)[1] for t in a.unit.times)


def _dispute(a: _Dated, b: _Dated) -> Dispute:
    """What parts two days of a deed."""
    values = on_a_line(a.unit, a.time.span), on_a_line(b.unit, b.time.span)
    return Dispute((a.unit, b.unit), "time", values, ((a.time.span,), (b.time.span,)), sure=_surely(a, b))


def _surely(a: _Dated, b: _Dated) -> bool:
    """Whether two days leave no doubt: of the calendar, of what is done once and was done, to one and the same."""
    one, other = a.unit, b.unit
    done = one.predicate == other.predicate in _ONCE and stage(one) is None and stage(other) is None and not is_ahead(one)
    plain = done and a.by_date and b.by_date and not any(_PLAINLY.search(u.text) for u in (one, other))
    return plain and same_arguments(one, other)

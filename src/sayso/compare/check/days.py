"""Days of the checked text, as the reports have them.

in: a unit of the text, what stands beside it, and all units of the reports    out: findings
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.check.day_parts import at_another_hour
from sayso.compare.check.deeds_day import nearest_told
from sayso.compare.check.figures import AS_NEAR, Figure, sentence_of
from sayso.compare.check.gainsaying import other_time, turned_by_not
from sayso.compare.check.held import Beside
from sayso.compare.check.loosely import Loosely
from sayso.compare.check.open_deeds import LIGHT
from sayso.compare.check.senses import may_stand_for, stands_among
from sayso.compare.check.times import alike, as_long, same_day
from sayso.compare.clauses.alike import words
from sayso.compare.clauses.pronouns import PERSONAL, theme
from sayso.compare.clauses.sources import may_be_one_source
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.deixis import WEEKDAYS
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Span, TimeExpression, may_be_one

# Counted from another day, which the text alone may tell: "two days later".
_COUNTED_ON = re.compile(r"\b(?:later|earlier|before|after|following|next day|previous|same)\b", re.I)
NAMED_DAY = re.compile(
    r"\d.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d",
    re.I,
)
_DAY = 10  # characters of the day that a time's value begins with
_SAYS = frozenset(map(stem, ("say", "tell")))
_LIKE = 2  # words that what a speaker says elsewhere shares with a clause
_WHOLE = 0.99  # share of a clause that a sentence with all its words has
_UNTIL = re.compile(r"\b(?:until|till|before)\b", re.I)
_NO_DAY = frozenset({"night", "day", "morning", "evening", "time", "now"})  # these name no day: "the night market"


def days(unit: Unit, near: Sequence[Beside], others: Sequence[Unit], loosely: Loosely) -> Iterator[Figure]:
    """Each day of a unit that covers known days."""
    for t in unit.times:
        if t.type in ("DATE", "TIME") and words(unit, t.span).casefold().removeprefix("the ") not in _NO_DAY:
            if hour := at_another_hour(unit, t, others):
                yield Figure(t.span, "differently", hour)
                continue
            found = _day(unit, t, near, others)
            if found.verdict != "reported" and _COUNTED_ON.search(words(unit, t.span)):
                continue
            there = loosely.day(unit, t) if found.verdict == "not_found" else None
            yield Figure(t.span, "reported", ((there[0], there[1].span),)) if there else found


def _may_be_it(unit: Unit, near: Beside) -> bool:
    """Whether a clause that says less of it than the nearest may be of the same deed: enough of it, in its verb."""
    return near.enough and may_stand_for(unit.predicate, near.unit.predicate)


def _at_the_deed(unit: Unit, t: TimeExpression, others: Sequence[Unit]) -> Figure | None:
    """A day that some clause of the reports gives for the text's deed, however it is told there: "walked free on Friday", of who
    "were released on Friday". The clause must have a word for the deed, and one more of the text's."""
    if unit.predicate in LIGHT:
        return None
    rest = {k for k in unit.weights if k[0] != "%" and k != unit.predicate}
    own = [
        (u, x.span)
        for u in others
        for x in u.times
        if same_day(unit, t, u, x) and as_long(t, x)
        if (unit.predicate in u.weights and not rest.isdisjoint(u.weights)) or _of_their_own(unit, u)
    ]
    return Figure(t.span, "reported", tuple(own[:4])) if own else None


def _of_their_own(unit: Unit, other: Unit) -> bool:
    """Whether who says the text's clause says it of an "it", or of "them", in a report: "the union says they started on …"."""
    about = theme(other)
    one_verb = unit.predicate == other.predicate and bool(about) and about <= PERSONAL
    return one_verb and any(may_be_one(x, y) for x in unit.speakers for y in other.speakers)


def _by_the_same(unit: Unit, t: TimeExpression, nearest: Sequence[Beside]) -> Figure | None:
    """The day that the text's own speaker gives, where that is another than the text has: whoever else gave the text's day."""
    said = words(unit, t.span).casefold()
    own = [b.unit for b in nearest if b.unit.predicate == unit.predicate and may_be_one_source(unit, b.unit)]
    given = [(u, x) for u in own for x in u.times]
    if any(same_day(unit, t, u, x) for u, x in given):
        return None
    other = [(u, x.span) for u, x in given if alike(said, t, u, x) and not _of_the_contrary(unit, u)]
    return Figure(t.span, "differently", tuple(other[:4])) if other else None


def _said_elsewhere(unit: Unit, t: TimeExpression, others: Sequence[Unit]) -> Figure | None:
    """The text's day where its speaker gives it in other words: "will walk out from Monday", of "will strike from Monday"."""
    own = [
        (u, x.span)
        for u in others
        if any(may_be_one(x, y) for x in unit.speakers for y in u.speakers) and denied(u) == denied(unit)
        for x in u.times
        if same_day(unit, t, u, x) and as_long(t, x) and _shared(unit, u) >= _LIKE
    ]
    return Figure(t.span, "reported", tuple(own[:4])) if own else None


def _shared(unit: Unit, other: Unit) -> int:
    """How many words of a clause, names aside, a sentence has, or others that may stand for them."""
    return sum(stands_among(k, other.around) for k in unit.weights if k[0] not in "#%~@")


def _elsewhere(unit: Unit, t: TimeExpression, near: Sequence[Beside], others: Sequence[Unit]) -> Figure:
    """A day that no sentence beside the text's has: of a sentence that shares a word with it, or stands next to one that tells it;
    that anything else was on that day says nothing of the text's."""
    said = words(unit, t.span).casefold()
    there = [(u, x.span) for u in others for x in u.times if same_day(unit, t, u, x) and as_long(t, x)]
    beside = {(b.unit.report, b.unit.place + k) for b in near if b.enough for k in (-1, 0, 1)}
    of_it = [(u, s) for u, s in there if (u.report, u.place) in beside or _shared(unit, u)]
    of_it += [(b.unit, b.unit.span) for b in near if b.enough and re.search(rf"\b{re.escape(said)}\b", b.unit.sentence, re.I)]
    if not of_it:  # "acknowledged it on Friday. Its head resigned the same evening", where the day is of the saying
        of_it = [(u, u.span) for u in others if (u.report, u.place) in beside and f"%{t.first}:{t.last}" in u.around]
    if of_it or not there:
        return Figure(t.span, "reported" if of_it else "not_found", tuple(of_it[:4]))
    return Figure(t.span, "unclear", tuple((u, u.clause.sentence) for u, _ in there[:2]))


def _of_the_contrary(unit: Unit, other: Unit) -> bool:
    """Whether a report tells a deed as done of which the text says that it was not on its day, or the other way round: "was not
    freed on Monday" and "was freed on Tuesday" are both right. What was "not freed until Monday" was freed then."""
    return turned_by_not(unit, other) and not (_UNTIL.search(unit.text) or _UNTIL.search(other.text))


def _otherwise_told(
    unit: Unit, t: TimeExpression, other: list[tuple[Unit, Span]], nearest: Sequence[Beside], others: Sequence[Unit]
) -> Figure:
    """What becomes of a day where sentences beside the text's have another: reported where it is given for the deed, unclear where
    the deed's own clause has no day, and its sentence the text's ("the mayor admitted on Monday that …, whose cost rose to …")."""
    if there := _at_the_deed(unit, t, others) or _said_elsewhere(unit, t, others):
        return there
    undated = [b.unit for b in nearest if not b.unit.times and f"%{t.first}:{t.last}" in b.unit.around]
    if undated:
        return Figure(t.span, "unclear", tuple((u, u.clause.sentence) for u in undated[:2]))
    told = nearest_told(unit, t, [b.unit for b in nearest], others)
    if told and same_day(unit, t, *told[0]):
        return Figure(t.span, "unclear", tuple((u, u.clause.sentence) for u, _ in told[:2]))
    return Figure(t.span, "differently", tuple((u, x.span) for u, x in told[:2]) or tuple(other[:4]))


def _otherwise(unit: Unit, t: TimeExpression, near: Sequence[Beside], having: set[int]) -> tuple[tuple[Unit, Span], ...]:
    """Where other reports than those that have a dated day of a deed tell all of it, by the same doer, and only of another day."""
    if unit.predicate in LIGHT or not _is_dated(unit, t):
        return ()
    whole = [b.unit for b in near if b.share >= _WHOLE and b.unit.predicate == unit.predicate and b.unit.report not in having]
    told = [u for u in whole if denied(u) == denied(unit) and theme(u) & theme(unit) and not other_time(unit, u)]
    return tuple((u, x.span) for u in told for x in u.times if _is_dated(u, x) and not _may_meet(unit, t, u, x))[:2]


def _same_hour(unit: Unit, t: TimeExpression, near: Sequence[Beside], others: Sequence[Unit]) -> tuple[tuple[Unit, Span], ...]:
    """Where the reports have the deed at the text's hour, and each only of another day: "at 11 p.m. on Monday", of "at 11 p.m. on
    Sunday". A day that some other sentence shares is no such hour's."""
    if not _has_hour_and_day(unit, t):
        return ()
    hour = (t.value or "")[_DAY:]
    there = [(u, x) for b in near if _may_be_it(unit, b) for u in sentence_of(b.unit, others) for x in u.times]
    at_it = [(u, x) for u, x in there if _has_hour_and_day(u, x) and (x.value or "")[_DAY:] == hour]
    return () if any(same_day(unit, t, u, x) for u, x in there) else tuple((u, x.span) for u, x in at_it)[:4]


def _has_hour_and_day(unit: Unit, t: TimeExpression) -> bool:
    """Whether a time is an hour with its weekday or date in its words."""
    said = words(unit, t.span).casefold()
    told = bool(set(said.replace(",", " ").split()) & WEEKDAYS) or NAMED_DAY.search(said) is not None
    return t.type == "TIME" and told and "T" in (t.value or "")[_DAY:]


def _is_dated(unit: Unit, t: TimeExpression) -> bool:
    """Whether a time is one day, told by its number and month."""
    return t.type == "DATE" and t.first is not None and t.first == t.last and NAMED_DAY.search(words(unit, t.span)) is not None


def _may_meet(unit: Unit, t: TimeExpression, theirs: Unit, x: TimeExpression) -> bool:
    """Whether two days are one, or a clause has that of the other too."""
    return any(same_day(unit, y, theirs, x) for y in unit.times) or any(same_day(unit, t, theirs, y) for y in theirs.times)


def _day(unit: Unit, t: TimeExpression, near: Sequence[Beside], others: Sequence[Unit]) -> Figure:
    said = words(unit, t.span).casefold()
    if unit.predicate in _SAYS:  # "it said on Wednesday": the day of a deed is no other day of that
        near = [b for b in near if b.unit.predicate in _SAYS]
    nearest = [b for b in near if b.enough and b.share >= near[0].share - AS_NEAR]
    if others_than := _by_the_same(unit, t, nearest):
        return _said_elsewhere(unit, t, others) or others_than
    if other_day := _same_hour(unit, t, near, others):
        return Figure(t.span, "differently", other_day)
    there = [(u, x) for b in nearest for u in sentence_of(b.unit, others) for x in u.times]
    if there and set(said.split()) & WEEKDAYS and not any(same_day(unit, t, u, x) for u, x in there):
        other = [(u, x.span) for u, x in there if alike(said, t, u, x) and not _of_the_contrary(unit, u)]
        if own := [(b.unit, x.span) for b in near if _may_be_it(unit, b) for x in b.unit.times if same_day(unit, t, b.unit, x)]:
            return Figure(t.span, "reported", tuple(own[:4]))
        if other:
            return _otherwise_told(unit, t, other, nearest, others)
    beside = [(u, x) for b in near for u in sentence_of(b.unit, others) for x in u.times]
    same = [(u, x.span) for u, x in beside if same_day(unit, t, u, x)]
    if same:
        against = _otherwise(unit, t, near, {u.report for u, _ in same})
        return Figure(t.span, "disputed" if against else "reported", tuple(same[:2] if against else same[:4]), against)
    in_others = [(u, x) for b in near if b.enough for u in sentence_of(b.unit, others) for x in u.times]
    others_day = [(u, x.span) for u, x in in_others if alike(said, t, u, x) and not _of_the_contrary(unit, u)]
    if others_day:
        return _otherwise_told(unit, t, others_day, nearest, others)
    return _elsewhere(unit, t, near, others)

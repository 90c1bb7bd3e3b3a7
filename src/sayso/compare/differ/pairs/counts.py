"""Counts: where two accounts of one thing give another number of it.

in: two `Unit`s that say one thing, and the score of that    out: `Difference`s. A sure one needs more than the score: the same
thing counted at the same verb, and something in common beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product

from msgspec.structs import replace

from sayso.compare.clauses.alike import (
    CORE,
    PRONOUNS,
    amount,
    close,
    is_told,
    other_days,
    other_moments,
    same_arguments,
    subject_words,
    told_before,
    verb_inside,
    words,
)
from sayso.compare.clauses.named_first import each_has_its_own
from sayso.compare.clauses.numbers import PEOPLE, apart_and_near, dimension, is_money, magnitude, one_thing, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import in_two_places, of_two_things, places, some_of_land
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.courses import of_two_stages
from sayso.compare.differ.grounds.difference import LOOK, Difference
from sayso.compare.differ.grounds.growing import counted_then, may_have_grown, moves, said_of, spreads, was_another, was_before
from sayso.compare.differ.grounds.told_as import FILLERS, is_added, is_left, is_parted, is_telling, modifiers
from sayso.compare.differ.grounds.unlike import may_both_be, of_two_doings
from sayso.model import Quantity, Span

_STRONG = 0.3  # alignment score from which a difference can be sure, where the predicate is the same
_ALIKE = 0.6  # and where it is not
CONTEXT = 0.25  # what two clauses with other numbers must share beside the thing counted
_ARGUMENT = 0.5  # what a number is preferred by where it counts an argument of the verb
_ONCE = re.compile(r"in (?:19|20)\d\d\b", re.I)  # a clause that opens with a year is of that year: "in 1996 a boy fell"
_YEAR = re.compile(r"\b(?:in|of|since|from|until) (?:\w+ )?(?:19|20)\d\d\b")  # what is told of a year may be of another thing
_LOOKED_AT = (
    0.65  # strength of the lone numbers of two clauses that are likely of one thing, what they count being told in one only
)
_COUNTED = 0.3  # below this two numbers are not taken to count one thing
_FAR, _FAR_MEASURED = 30.0, 4.0  # how many times as much a count, or a measure, of the same thing may be
# Behind an amount: what it is paid for.
_FOR = re.compile(
    r"(?: [a-z]+){0,4}? (?:for|on|towards) (?:the |an? |its |his |her |their |each )?((?:[\w’'-]+ ){0,2}[\w’'-]+)", re.I
)
_WORLDS = 100.0  # how many times as much as a part of a thing the whole may be
_STRETCH = re.compile(
    r"\b(?:first|second|third|fourth|fifth|opening|closing) (?:day|night|half|set|leg|session|round|innings|quarter)\b",
    re.I,
)
_NO_MEASURE = frozenset({"ordinal", "clock", "age"})
_UNITS_TOLD = frozenset(map(stem, ("hour", "minute", "day", "week", "month", "year", "cent", "percent", "point", "metre", "meter")))


def counted(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    """The number in which two accounts part, at most one."""
    if not (a.quantities and b.quantities):
        return
    if told_before(a) != told_before(b) or bool(_ONCE.match(a.text)) != bool(_ONCE.match(b.text)):
        return
    left, right, settled = _unlike(a, b)
    pairs = ((_one_count(a, b, p, q), p, q) for p, q in product(left, right) if standing(p, q) != "same")
    matches = sorted(pairs, key=lambda m: (-m[0] - _main(a, m[1]) - _main(b, m[2]), m[1].span, m[2].span))
    if not matches or matches[0][0] < _COUNTED:
        return
    sure, p, q = matches[0]
    if of_two_things((a, p), (b, q)) or of_two_doings(a, p, b) or may_both_be(a, p, b, q):
        return
    if _worlds_apart(p, q) or _of_other_stretches(a, b):
        return
    if was_another(a, p, b, q) or each_has_its_own(a, b):
        return
    if of_two_stages(a.predicate, b.predicate) or (other_days(a, b) and not may_have_grown(a, p, b, q)):
        return
    if score >= LOOK and len(left) == len(right) == 1 and is_telling(p) and apart_and_near(p, q) and _one_way(a, p, b, q):
        sure = max(sure, _LOOKED_AT)
    if dimension(p) in settled or (dimension(p) == "count" and contrast(a, b) is not None):
        return  # so many are open, and so many closed
    if score >= LOOK and (spreads(a, p, b, q) or moves(a, p, b, q)):
        sure = max(sure, _LOOKED_AT)
    stands = standing(p, q)
    plain = stands == "apart" and p.high is not None and q.high is not None and modifiers(a, p) == modifiers(b, q)
    yield Difference(
        kind="number",
        sure=plain
        and sure >= 1.0
        and a.clause.modality == b.clause.modality
        and _one_telling(a, b, p, q, score)
        and not other_moments(a, b)
        and _stretches(a) == _stretches(b)
        and _one_deed(a, b)
        and not counted_then(a, b)
        and not in_two_places(_where(a), _where(b), at=True)
        and some_of_land(a, p) == some_of_land(b, q)
        and bool(_YEAR.search(a.text)) == bool(_YEAR.search(b.text)),
        values=(amount(a, p.span), amount(b, q.span)),
        marks=((p.span,), (q.span,)),
        strength=sure * (1.0 if stands == "apart" else 0.7),
        grows=may_have_grown(a, p, b, q),
    )


def _where(unit: Unit) -> Unit:
    """A clause as it is to be asked where it is: its sentence, where that tells it before ("the hospital in Belo has 60 beds and
    treated 190 people")."""
    if places(unit, at=True):
        return unit
    return replace(unit, text=unit.sentence, names=frozenset(k for k in unit.around if k[0] == "~"))


def _worlds_apart(p: Quantity, q: Quantity) -> bool:
    """Whether two counts are so far apart that one is of a part: eighty houses of a village, 90,000 homes."""
    less, more = sorted(map(magnitude, (p, q)))
    return dimension(p) == "count" and not is_money(p) and more > _WORLDS * less > 0


def _stretches(unit: Unit) -> frozenset[str]:
    """The stretches of a longer thing that a clause tells of: its first day, its second half."""
    return frozenset(m[0].lower() for m in _STRETCH.finditer(unit.text))


def _of_other_stretches(a: Unit, b: Unit) -> bool:
    one, other = _stretches(a), _stretches(b)
    return bool(one and other) and not one & other


def _one_deed(a: Unit, b: Unit) -> bool:
    """Whether one thing is said of what two accounts count: the flights that were cancelled are others than those delayed."""
    return bool(said_of(a) & said_of(b)) or verb_inside(a, b)


def _main(unit: Unit, q: Quantity) -> float:
    """Whether a number is of what the clause's verb is about ("five people died"), and no aside's ("after two of the hurt
    died")."""
    heads = {head for role, head in unit.roles if role in CORE}
    return _ARGUMENT if q.thing is not None and stem(q.thing) in heads else 0.0


def _one_telling(a: Unit, b: Unit, p: Quantity, q: Quantity, score: float) -> bool:
    """Whether two clauses count at one happening: the same predicate, or alike in all else; arguments that don't clash, something
    in common beside what is counted, values not worlds apart."""
    alike = score >= _ALIKE or (score >= _STRONG and close(a, b))
    if dimension(p) != "count" and subject_words(a) - subject_words(b) and subject_words(b) - subject_words(a):
        return False  # hectares of forest, and of pasture
    return alike and same_arguments(a, b) and is_told(a) and is_told(b) and _comparable(p, q) and context(a, b, p) >= CONTEXT


def context(a: Unit, b: Unit, q: Quantity) -> float:
    """How much two clauses share beside what is counted: runs scored in two innings are not one number told in two ways."""
    counted = {stem(q.thing or ""), f"#{q.low}:{q.unit or ''}"}
    return sum(w for key, w in a.weights.items() if key in b.weights and key not in counted)


def _unlike(a: Unit, b: Unit) -> tuple[list[Quantity], list[Quantity], set[str]]:
    """The quantities of both that have no like in the other, and what is measured alike: there the accounts agree. What a number
    was before, what comes on top of one, what is left over, and the whole that a part is of, are set against their like alone."""
    one, other = _beside(a, b, lambda u, q: was_before(u, q) or is_added(u, q) or is_left(u, q))
    wholes_apart = all(any(is_parted(u, q) for q in u.quantities) for u in (a, b))
    alike = [
        (p, q)
        for p, q in product(one, other)
        if one_thing(p, q) >= _COUNTED and standing(p, q) == "same" and is_added(a, p) == is_added(b, q)
    ]
    left = [p for p in one if all(p is not x for x, _ in alike) and (wholes_apart or not is_parted(a, p))]
    right = [q for q in other if all(q is not x for _, x in alike) and (wholes_apart or not is_parted(b, q))]
    return left, right, {dimension(p) for p, _ in alike if dimension(p) != "count"}


def _beside(a: Unit, b: Unit, odd: Callable[[Unit, Quantity], bool]) -> tuple[list[Quantity], list[Quantity]]:
    """The quantities of two clauses, without the odd ones where only one of them has such."""
    both = all(any(odd(u, q) for q in u.quantities) for u in (a, b))
    one, other = ([q for q in u.quantities if both or not odd(u, q)] for u in (a, b))
    return one, other


def _one_count(a: Unit, b: Unit, p: Quantity, q: Quantity) -> float:
    """How surely two quantities of two clauses count one thing: 1 where thing and unit are the same, or where nothing else in
    either clause is counted, nothing is named as counted, and the predicate is the same ("51 were hurt", "40 were hurt")."""
    if is_money(p) and is_money(q) and (_other_purposes(a, p, b, q) or not _comparable(p, q)):
        return 0.0
    sure = one_thing(p, q)
    if sure in (0.0, 1.0):
        return sure
    lone = all(sum(dimension(x) == dimension(p) for x in u.quantities) == 1 for u in (a, b))
    if not lone or a.predicate != b.predicate:
        return sure * 0.6
    people = {p.thing, q.thing} <= {None, *PEOPLE}
    if people if dimension(p) == "count" else _one_measure(a, p, b, q):
        return 1.0
    return sure * 0.6


def _one_measure(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether two measures are of one thing at one verb: told with the same small word ("rose to", not "rose by"), of the same
    subject or object, where both have a noun for it: "the trial lasted 22 days", "the trial lasted 19 days"."""
    if dimension(p) in _NO_MEASURE or not apart_and_near(p, q) or _led_in(a, p) != _led_in(b, q):
        return False
    one, other = (
        {head for role, head in u.roles if role in CORE and not head[0].isdigit()} - PRONOUNS - _UNITS_TOLD for u in (a, b)
    )
    return bool(one & other) or (not one or not other)


def _one_way(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether not one number tells by how much, and the other what came of it."""
    return {_led_in(a, p), _led_in(b, q)} != {"to", "by"}


def _led_in(unit: Unit, q: Quantity) -> str | None:
    """The small word before a measure that tells whether it is a change or what came of it."""
    before = words(unit, Span(unit.span.start, q.span.start)).lower().split()[-1:]
    return before[0] if before and before[0] in ("to", "from", "by", "at", "after", "within", "in", "for", "since") else None


def _other_purposes(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether two amounts of money are for two things: "4 million for the yard", "9 million for the quay"."""
    one, other = (_purpose(u, x) for u, x in ((a, p), (b, q)))
    return bool(one and other) and not one & other


def _purpose(unit: Unit, q: Quantity) -> frozenset[str]:
    """The words that tell what an amount is for."""
    found = _FOR.match(unit.text, q.span.end - unit.span.start)
    return frozenset(stem(w) for w in found[1].lower().split() if w.lower() not in FILLERS) if found else frozenset()


def _comparable(p: Quantity, q: Quantity) -> bool:
    """Whether two numbers are near enough to be of one thing: what is many times as much is a part, or another thing."""
    values = sorted(x.low if x.low is not None else x.high or 0.0 for x in (p, q))
    far = _FAR if dimension(p) == "count" and not is_money(p) else _FAR_MEASURED
    return values[0] > 0 and values[1] / values[0] <= far

"""One count: numbers of one thing, whatever it is, of which two reports give but one each, and otherwise: "wants 36 daily pairs of
slots", "surrendered 24 pairs of daily slots"; "peaked at 6.4 metres at the bridge", "hit seven metres at the bridge".

in: the units of a story, and its reports    out: a `Dispute` of two such numbers each, those first whose sentences share most. No
table knows the matter, so each report gives one number of the thing and no other, within two days, and their sentences share more
than its word. Surely they part only where one verb tells both of the same, exactly and on one day, and neither tells more alone.

General knowledge of how news counts, not tuned on any set.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import combinations

from sayso.compare.clauses.alike import is_ahead, is_told, on_a_line, other_days, same_arguments, told_before
from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.numbers import (
    PEOPLE,
    SOMEBODY,
    dimension,
    is_money,
    is_vague,
    magnitude,
    measured_in,
    one_thing,
    standing,
)
from sayso.compare.clauses.pronouns import EMPTY, heads, theme
from sayso.compare.clauses.things import one_stem, one_word
from sayso.compare.clauses.units import Unit, trigrams
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import HOMES
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.going_on import longer_by_now
from sayso.compare.differ.grounds.growing import is_changed_to, is_toll, may_have_grown, was_before
from sayso.compare.differ.grounds.near_top import TOP, in_turn, lone
from sayso.compare.differ.grounds.participants import Told, surely
from sayso.compare.differ.grounds.timed import deeds_of
from sayso.compare.differ.grounds.told_as import modifiers
from sayso.compare.differ.numbers.of_two import CLOCK, SAYS_NOTHING, TELLING, WORD, is_of_them, left, of_two, owners, rate
from sayso.model import Quantity, Report, dated, day_of
from sayso.model.comparison import DiffersIn

_ROUNDED = 1.15  # times as much what is told as about so many may be
_DOZENS, _MORE_THAN_SO = 24.0, 10.0  # what "dozens" are at least, and how many times as much is told by another word
_COUNTED_ON = 1.5  # and as much a toll may be that is counted on within hours
_FAR = 3.0  # how many times as much another number of the thing may be
_DAYS = 2  # between two reports: later it is another moment
_ON_TOP = 0.5  # what the words that two sentences share say at least where each is among the first of its report
_FIRST = 4  # sentences
_LARGE = 1000.0  # a count that may be told by another noun than its own: "1,800 jobs", "3,000 workers will lose their jobs"
_MANY, _SOME = "many", "some"
# Runs of three words that two clauses share at least, and their sentences more, where one is put as the other is: what differs in
# them beside the number is of what it is ("the painting was sold for", "the sculpture was sold for"), and clauses so alike are held
# against each other anyway.
_SAME_WORDS = 3
_BESIDE = 45  # characters around a number in which it is told of what time it is
_ALIKE = 4  # letters in which two words before a noun are one: "poorer", "poorest"
_NO_COUNT = frozenset({"ordinal", "age", "percent"})
_REACHES = re.compile(r"\b(?:past|last|next|first|coming|previous) $", re.I)  # before how far back or ahead is counted
_OF_MANY = re.compile(r" (?:of|more)\b")  # behind a word like "dozens"
# A number that is of one stage of several.
_STAGE = re.compile(
    r"\b(?:now|no longer|so far|until|to date|instead of|(?:up|down) from|at first(?! light)|initial(?:ly)?|original(?:ly)?|"
    r"first(?! (?:light|floor|half))|"
    r"previous(?:ly)?|earlier|again|revis\w+|rais(?:ed|es|ing)|lower(?:ed|s|ing))\b",
    re.I,
)
_GOES_ON = re.compile(r"\b(?:has|have) been\b|\bso far\b|\bstill\b", re.I)  # how long it was is more by the next day
_STAMP = re.compile(r"\b(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[GEPB][MSD]?T|UTC)\b")  # the hour of a report, or of another zone
# Of another time, beside a number.
_THEN = re.compile(
    r"\b(?:(?:in|since|of|from|between|during|by) (?:\w+ )?(?:1[89]|20)\d\d|(?:years?|months?|weeks?) (?:ago|earlier|before)|"
    r"last (?:year|month|decade|season|summer|winter|spring|autumn|fall)|annual(?:ly)?|similar|since|decades?|"
    r"(?:in|over) the (?:last|past))\b",
    re.I,
)

_Sort = tuple[str, str]
"""What a number is measured in, and the thing that is counted, or a word beside the measure."""


def one_count(units: Clauses, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The numbers of one thing that two reports give otherwise. strangers: whether two reports are hardly of one thing."""
    days = [day_of(dated(r)) for r in reports]
    seen: set[tuple[tuple[int, int], ...]] = set()
    told: list[tuple[float, Dispute]] = []
    for _, by_report in sorted(_by_sort(units).items()):
        found: list[tuple[Told, Told]] = []
        for one, other in combinations(lone(by_report) if len(by_report) > 1 else (), 2):
            pair = tuple((u.report, q.span.start) for u, q in (one, other))
            if pair in seen or strangers(one[0].report, other[0].report) or not _apart(one[1], other[1]):
                continue
            seen.add(pair)
            if longer_by_now(one, other, reports):
                continue
            if _of_one_thing(one, other) and _of_one_time(one, other, days) and not of_two(one, other, units):
                found.append((one, other))
        if found:
            told.append((-_shared(*found[0]), _dispute(found, days)))
    yield from (d for _, d in sorted(told, key=lambda x: x[0]))


def _by_sort(units: Clauses) -> dict[_Sort, dict[int, list[Told]]]:
    """The numbers by what they are of, report by report, each once: a count is of its noun, a measure of each word beside it."""
    found: dict[_Sort, dict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    seen: set[tuple[int, int]] = set()
    for unit in in_turn(units):
        for q in unit.quantities:
            place = unit.report, q.span.start
            if place in seen or not _is_count(unit, q):
                continue
            seen.add(place)
            for sort in _sorts(unit, q):
                found[sort][unit.report].append((unit, q))
    return found


def _is_count(unit: Unit, q: Quantity) -> bool:
    """Whether a number is told of all of a thing, and plainly."""
    if dimension(q) in _NO_COUNT or q.low == q.high == 1:
        return False
    if is_vague(q) and ((q.low or 0.0) < _DOZENS or not _OF_MANY.match(unit.text, q.span.end - unit.span.start)):
        return False
    if dimension(q) == "time" and _REACHES.search(unit.text, 0, q.span.start - unit.span.start):
        return False
    return not (is_of_them(unit, q) or _is_aside(unit, q))


def _is_aside(unit: Unit, q: Quantity) -> bool:
    """Whether a number counts nothing behind it, as an age does not: "the clerk, 44, was saved"."""
    return q.unit is None and unit.text.startswith((",", ")"), q.span.end - unit.span.start)


def _sorts(unit: Unit, q: Quantity) -> set[_Sort]:
    """What a number may be of."""
    counts = dimension(q) == "count"
    own = {("count", one_word(q.thing))} if counts and q.thing is not None else set()
    many = _MANY
    if counts and magnitude(q) < _LARGE:
        if q.thing is not None and q.thing not in PEOPLE | SOMEBODY:
            return own
        many = _SOME
    deeds = {(CLOCK, str(n)) for n in deeds_of(unit) if isinstance(n, int)} if q.unit == CLOCK else set()
    beside = (k for k, w in unit.weights.items() if k[0] not in "#%~@" and w > WORD and k not in SAYS_NOTHING)
    return own | deeds | {(many if counts else measured_in(q), one_stem(k)) for k in beside}


def _apart(p: Quantity, q: Quantity) -> bool:
    """Whether two numbers can't both be right, and are no worlds apart."""
    if p.unit == CLOCK:
        return standing(p, q) != "same" and (p.approximate or q.approximate or standing(p, q) == "apart")
    less, more = sorted(map(magnitude, (p, q)))
    stands = standing(p, q)
    if is_vague(p) or is_vague(q):
        return _excludes(p, q) or _excludes(q, p)
    if p.low is None or q.low is None:
        return stands == "apart" and _FAR * less >= more
    loosely = stands == "near" or dimension(p) == "time"  # 38 minutes are told as 40
    return stands != "same" and less > 0 and more <= _FAR * less and (not loosely or more > _ROUNDED * less)


def _excludes(vague: Quantity, other: Quantity) -> bool:
    """Whether a number is none that a word would stand for which names none: 15 are not dozens, and 400 are hundreds."""
    if not is_vague(vague) or is_vague(other) or vague.low is None:
        return False
    number = magnitude(other)
    return number >= _MORE_THAN_SO * vague.low or (standing(vague, other) == "apart" and _MORE_THAN_SO * number >= vague.low)


def _of_one_thing(one: Told, other: Told) -> bool:
    """Whether the sentences of two numbers share enough, and neither has names that are not the other's."""
    (a, p), (b, q) = one, other
    shared = {k for k in a.around.keys() & b.around.keys() if k[0] not in "#%"}
    if _shared(one, other) < _least(one, other) or min(a.place, b.place) >= TOP:
        return False
    less, more = sorted(map(magnitude, (p, q)))
    if more > _COUNTED_ON * less and any(is_toll(u, q.span) for u, q in (one, other)):
        return False
    if p.unit == CLOCK and not _of_one_moment(a, b):
        return False
    alike = len(a.grams & b.grams) >= _SAME_WORDS or len(trigrams(a.sentence) & trigrams(b.sentence)) > _SAME_WORDS
    if alike and (p.unit == CLOCK or (left(a, b) and left(b, a))):
        return False
    if {p.thing, q.thing} <= PEOPLE | SOMEBODY and one_thing(p, q) == 0.0:
        return False
    return (len(shared) > 1 or _least(one, other) < 1) and not (a.names - b.names and b.names - a.names) and _one_sort(one, other)


def _of_one_moment(a: Unit, b: Unit) -> bool:
    """Whether two clauses with an hour tell one deed, or of more than who does it: a plane that took off and one that vanished are
    one plane."""
    one, other = ({d for d in deeds_of(u) if isinstance(d, int)} for u in (a, b))
    if a.predicate == b.predicate or one & other:
        return True
    both = {k for k in a.weights.keys() & b.weights.keys() if k[0] not in "#%~@"} - theme(a) - theme(b) - SAYS_NOTHING
    return bool(both & {head for _, head in a.roles | b.roles} if one and other else both)


def _shared(one: Told, other: Told) -> float:
    """What the words say that the sentences of two numbers share."""
    each = rate(*one)
    return sum(w for k, w in one[0].around.items() if k in other[0].around and k[0] not in "#%" and k != each)


def _least(one: Told, other: Told) -> float:
    """What the words that two sentences share must say: little where both begin with what it is about, in so large a number."""
    told = one, other
    large = all(is_money(q) or (dimension(q) == "count" and magnitude(q) >= _LARGE) for _, q in told)
    return _ON_TOP if large and all(u.place < _FIRST for u, _ in told) else TELLING


def _one_sort(one: Told, other: Told) -> bool:
    """Whether the words before what is counted are the other's too, and no things of their own there: two female gorillas are not
    two gorillas."""
    if one[1].unit is not None:
        return True
    own, others = modifiers(*one), modifiers(*other)
    if own and others:
        return any(x[:_ALIKE] == y[:_ALIKE] for x in own for y in others)
    bare = one[0] if others else other[0]
    counted = {stem(q.thing) for q in bare.quantities if q.thing is not None}
    return not own | others or not (own | others).isdisjoint({k.lstrip("~@") for k in bare.around} - counted)


def _of_one_time(one: Told, other: Told, days: Sequence[date | None]) -> bool:
    """Whether two numbers are told as so, or as to come, of one stage and time, which no day between the reports explains."""
    (a, p), (b, q) = one, other
    first, last = days[a.report], days[b.report]
    if (
        first is None
        or last is None
        or abs((last - first).days) > _DAYS
        or is_ahead(a) != is_ahead(b)
        or _moments(a, p) != _moments(b, q)
        or other_days(a, b)
    ):
        return False
    if not all(_is_so(u, x) for u, x in (one, other)) or any(is_changed_to(u, x) or was_before(u, x) for u, x in (one, other)):
        return False
    if first != last and (_GOES_ON.search(a.text if first < last else b.text)) and dimension(p) == "time":
        return False
    grows = first != last and not is_ahead(a) and (may_have_grown(a, p, b, q) or {p.thing, q.thing} <= PEOPLE | SOMEBODY | HOMES)
    return not grows


def _is_so(unit: Unit, q: Quantity) -> bool:
    """Whether a number is told as so; at an hour is also what was so "when" it came, and what had to be done was."""
    told = is_told(unit) or (q.unit == CLOCK and unit.clause.modality is None and unit.text.lower().startswith("when "))
    told = told or (unit.clause.modality == "obliged" and not is_ahead(unit))
    if q.unit == CLOCK and _STAMP.search(unit.sentence):
        return False
    return told and not told_before(unit) and not any(s.start < q.span.start for s in unit.clause.negation)


def _moments(unit: Unit, q: Quantity) -> frozenset[str]:
    """The words beside a number that tell of which time it is, or of which stage: none, where it is of now."""
    start, end = q.span.start - unit.span.start, q.span.end - unit.span.start
    found = (words.finditer(unit.text, max(0, start - _BESIDE), end + _BESIDE) for words in (_THEN, _STAGE))
    return frozenset(m[0].lower() for told in found for m in told)


def _dispute(found: Sequence[tuple[Told, Told]], days: Sequence[date | None]) -> Dispute:
    """What two reports give otherwise, with the others that part in the same way."""
    one, other = found[0]
    known, too, also = {u.n for u, _ in found[0]}, [], []
    for u, q in (t for pair in found[1:] for t in pair):
        if u.n not in known:
            known.add(u.n)
            if standing(q, one[1]) == "same":
                too.append((u, on_a_line(u, q.span), q.span))
            elif standing(q, other[1]) == "same":
                also.append((u, on_a_line(u, q.span), q.span))
    (a, p), (b, q) = one, other
    kind: DiffersIn = "time" if p.unit == CLOCK else "number"
    marks, spans = ((p.span,), (q.span,)), (a.span, b.span)
    values = on_a_line(a, p.span), on_a_line(b, q.span)
    sure = all(_surely(*pair, days) for pair in found)
    return Dispute((a, b), kind, values, marks, spans, sure=sure, also=tuple(also), too=tuple(too))


def _surely(one: Told, other: Told, days: Sequence[date | None]) -> bool:
    """Whether two numbers leave no doubt: of one verb, told of the same and exactly by reports of one day, and no toll, which grows
    by the hour."""
    (a, p), (b, _) = one, other
    if p.unit == CLOCK or days[a.report] != days[b.report] or a.predicate != b.predicate or not same_arguments(a, b):
        return False
    if any(is_toll(u, x.span) or x.high is None or x.low is None for u, x in (one, other)) or modifiers(*one) != modifiers(*other):
        return False
    if (left(a, b) and left(b, a)) or owners(a) != owners(b):
        return False
    return bool((theme(a) | heads(a, "object")) & (theme(b) | heads(b, "object")) - EMPTY) and surely(one, other, ahead=True)

"""One count: numbers of one thing, whatever it is, of which two reports give but one each, and otherwise: "wants 36 daily pairs of
slots", "surrendered 24 pairs of daily slots"; "peaked at 6.4 metres at the bridge", "hit seven metres at the bridge".

in: the units of a story, and its reports    out: a `Dispute` of two such numbers each, which only may differ. No table knows the
matter, so each report gives one number of the thing and no other, within two days, and their sentences share more than its word.

General knowledge of how news counts, not tuned on any set.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import combinations

from sayso.compare.clauses.alike import is_told, on_a_line, other_days, stage, told_before
from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.numbers import PEOPLE, SOMEBODY, dimension, is_money, is_vague, magnitude, measured_in, standing
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.things import one_stem, one_word
from sayso.compare.clauses.units import Unit, trigrams
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asked_offered import of_two_sides, side_of
from sayso.compare.differ.grounds.asunder import HOMES, in_two_places, named_by, of_other_places, of_two_things, up_to_the_next
from sayso.compare.differ.grounds.contrasts import exclude
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.growing import is_changed_to, may_have_grown, was_before
from sayso.compare.differ.grounds.narrowed import led_in
from sayso.compare.differ.grounds.near_top import TOP, in_turn, lone
from sayso.compare.differ.grounds.participants import Told
from sayso.compare.differ.grounds.told_as import is_added, is_left, is_parted, modifiers
from sayso.model import Quantity, Report, dated, day_of
from sayso.model.comparison import DiffersIn

_FAR = 3.0  # how many times as much another number of the thing may be
_DAYS = 2  # between two reports: later it is another moment
_TELLING, _ON_TOP = 1.0, 0.5  # what the words that two sentences share say at least, and in the first of a report
_FIRST = 4  # sentences
_LARGE = 1000.0  # a count that may be told by another noun than its own: "1,800 jobs", "3,000 workers will lose their jobs"
_MANY, _CLOCK = "many", "clock"
# Runs of three words that two clauses share at least, and their sentences more, where one is put as the other is: what differs in
# them beside the number is of what it is ("the painting was sold for", "the sculpture was sold for"), and clauses so alike are held
# against each other anyway.
_SAME_WORDS = 3
_WORD = 0.25  # what a word says beside which a measure stands, at least
_BESIDE = 45  # characters around a number in which it is told of what time it is
_ALIKE = 4  # letters in which two words before a noun are one: "poorer", "poorest"
_NO_COUNT = frozenset({"ordinal", "age", "percent", "speed"})
# What of a thing is measured, and in what; every measure stands beside such a word.
_SAYS_NOTHING_LIST = """
    metre meter kilometre kilometer mile foot feet inch yard second minute hour day week month year decade dollar euro pound crown
    ton tonne acre hectare kilo kilogram litre gallon barrel cent million billion people person early late first last next weekend
    night morning evening afternoon today
"""
_SAYS_NOTHING = frozenset(stem(w) for w in _SAYS_NOTHING_LIST.split())
# Before a number: it is a part, or what another one is held against.
_PART = re.compile(
    r"\b(?:of (?:whom|which|them|those|these)|includ(?:es?|ing|ed)|among (?:them|those)|(?:more|less|fewer|rather) than|instead of|"
    r"from|other)\b(?: [\w’'-]+){0,4} $",
    re.I,
)
_OF_THEM = re.compile(r" of (?:the|these|those|them|whom|its|his|her|their)\b")  # behind a number
_SUES = re.compile(r"\b(?:su(?:es|ed|ing)|if|unless|provided)\b[^.;]{0,60}$")
_RATE = re.compile(
    r"(?: [\w’'-]+){0,2}[ -](?:per|each|every|apiece|an? (?:minute|hour|day|night|week|month|season|year|share|head|person|piece|"
    r"household|home|family|pupil|vote|time|game|match|barrel|litre|gallon|tonne|ton|kilo|kilogram|ounce))\b",
    re.I,
)
# A number that is of one stage of several.
_STAGE = re.compile(
    r"\b(?:now|no longer|so far|until|to date|instead of|(?:up|down) from|at first|initial(?:ly)?|original(?:ly)?|first|"
    r"previous(?:ly)?|earlier|again|revis\w+|rais(?:ed|es|ing)|lower(?:ed|s|ing))\b",
    re.I,
)
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
    for _, by_report in sorted(_by_sort(units).items(), key=lambda x: (x[0][0] == _CLOCK, x[0])):
        found: list[tuple[Told, Told]] = []
        for one, other in combinations(lone(by_report) if len(by_report) > 1 else (), 2):
            pair = tuple((u.report, q.span.start) for u, q in (one, other))
            if pair in seen or strangers(one[0].report, other[0].report) or not _apart(one[1], other[1]):
                continue
            seen.add(pair)
            if _of_one_thing(one, other) and _of_one_time(one, other, days) and not _of_two_things(one, other, units):
                found.append((one, other))
        if found:
            yield _dispute(found)


def _by_sort(units: Clauses) -> dict[_Sort, dict[int, list[Told]]]:
    """The numbers by what they are of, report by report, each once: a count is of its noun, a measure of each word beside it."""
    found: dict[_Sort, dict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    seen: set[tuple[int, int]] = set()
    for unit in in_turn(units):
        for q in unit.quantities:
            place = unit.report, q.span.start
            if place in seen or dimension(q) in _NO_COUNT or is_vague(q) or q.low == q.high == 1 or _is_aside(unit, q):
                continue
            seen.add(place)
            for sort in _sorts(unit, q):
                found[sort][unit.report].append((unit, q))
    return found


def _is_aside(unit: Unit, q: Quantity) -> bool:
    """Whether a number counts nothing behind it, as an age does not: "the clerk, 44, was saved"."""
    return q.unit is None and unit.text.startswith((",", ")"), q.span.end - unit.span.start)


def _sorts(unit: Unit, q: Quantity) -> set[_Sort]:
    """What a number may be of."""
    counts = dimension(q) == "count"
    own = {("count", one_word(q.thing))} if counts and q.thing is not None else set()
    if counts and magnitude(q) < _LARGE:
        return own
    beside = (k for k, w in unit.weights.items() if k[0] not in "#%~@" and w > _WORD and k not in _SAYS_NOTHING)
    return own | {(_MANY if counts else measured_in(q), one_stem(k)) for k in beside}


def _apart(p: Quantity, q: Quantity) -> bool:
    """Whether two numbers can't both be right, and are no worlds apart."""
    if p.unit == _CLOCK:
        return standing(p, q) != "same" and (p.approximate or q.approximate or standing(p, q) == "apart")
    less, more = sorted(map(magnitude, (p, q)))
    return less > 0 and more <= _FAR * less and standing(p, q) == "apart"


def _of_one_thing(one: Told, other: Told) -> bool:
    """Whether the sentences of two numbers share enough, and neither has names that are not the other's."""
    a, b = one[0], other[0]
    shared = {k for k in a.around.keys() & b.around.keys() if k[0] not in "#%"}
    if sum(a.around[k] for k in shared) < _least(one, other) or min(a.place, b.place) >= TOP:
        return False
    if len(a.grams & b.grams) >= _SAME_WORDS or len(trigrams(a.sentence) & trigrams(b.sentence)) > _SAME_WORDS:
        return False
    return (len(shared) > 1 or _least(one, other) < 1) and not (a.names - b.names and b.names - a.names) and _one_sort(one, other)


def _least(one: Told, other: Told) -> float:
    """What the words that two sentences share must say: little where both begin with what it is about, in so large a number."""
    told = one, other
    large = all(is_money(q) or (dimension(q) == "count" and magnitude(q) >= _LARGE) for _, q in told)
    return _ON_TOP if large and all(u.place < _FIRST for u, _ in told) else _TELLING


def _one_sort(one: Told, other: Told) -> bool:
    """Whether the words before what is counted are the other's too, and no things of their own there: two female gorillas are not
    two gorillas."""
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
        or (stage(a) is None) != (stage(b) is None)
        or other_days(a, b)
    ):
        return False
    if not all(_is_so(u, x) for u, x in (one, other)) or any(is_changed_to(u, x) or was_before(u, x) for u, x in (one, other)):
        return False
    grows = first != last and stage(a) is None and (may_have_grown(a, p, b, q) or {p.thing, q.thing} <= PEOPLE | SOMEBODY | HOMES)
    return not grows


def _is_so(unit: Unit, q: Quantity) -> bool:
    """Whether a number is told as so, and of no other time."""
    start, end = q.span.start - unit.span.start, q.span.end - unit.span.start
    told = is_told(unit) and not told_before(unit) and not any(s.start < q.span.start for s in unit.clause.negation)
    if q.unit == _CLOCK and _STAMP.search(unit.sentence):
        return False
    return told and not any(words.search(unit.text, max(0, start - _BESIDE), end + _BESIDE) for words in (_THEN, _STAGE))


def _of_two_things(one: Told, other: Told, units: Clauses) -> bool:
    """Whether words beside two numbers show that they are of two things, of a part, or of so much each."""
    (a, p), (b, q) = one, other
    if _of_two_doers(a, b) or _is_asked(a, p) != _is_asked(b, q) or of_two_sides(a, p.span, b, q.span):
        return True
    ends = [led_in(u.text).get("for", frozenset()) for u in (a, b)]
    if all(ends) and not ends[0] & ends[1]:
        return True
    if any(_is_partial(u, x) for u, x in (one, other)) or of_two_things(one, other) or in_two_places(a, b, at=True):
        return True
    return of_other_places(up_to_the_next(a, p), up_to_the_next(b, q), named_by(units))


def _of_two_doers(a: Unit, b: Unit) -> bool:
    """Whether one verb is told of two, or two verbs are that nobody does at once: "closed 80 schools", "opened 120 schools". Who is
    called otherwise in the other's sentence may be one: "the singer Ada Reave posted", "Reave posted"."""
    if a.predicate != b.predicate:
        return exclude(a.predicate, b.predicate)
    one, other = (heads(u, "subject") - EMPTY for u in (a, b))
    called = one & _called(b) or other & _called(a)
    return bool(one and other) and not one & other and not called


def _called(unit: Unit) -> set[str]:
    """The words of a sentence, but for those that stand in its clause as another than its doer."""
    return {stem(k[1:]) if k[0] == "~" else k for k in unit.around} - {head for role, head in unit.roles if role != "subject"}


def _is_asked(unit: Unit, q: Quantity) -> bool:
    """Whether a number is what somebody wants, sues for or makes a condition, and not what came of it."""
    before = unit.sentence[: q.span.start - unit.clause.sentence.start]
    asked = unit.clause.modality is not None or bool(unit.clause.condition) or side_of(before) == "asks"
    return asked or _SUES.search(before) is not None


def _is_partial(unit: Unit, q: Quantity) -> bool:
    """Whether a number is a part, comes on top, is a rate, or stands beside another of its thing."""
    start = unit.clause.sentence.start
    before, behind = unit.sentence[: q.span.start - start], unit.sentence[q.span.end - start :]
    if (
        _OF_THEM.match(behind)
        or is_added(unit, q)
        or is_parted(unit, q)
        or is_left(unit, q)
        or _PART.search(before)
        or _RATE.match(behind)
    ):
        return True
    beside = [x for x in unit.quantities if measured_in(x) == measured_in(q) and x.span != q.span]
    return any(dimension(x) != "count" or x.thing in (None, q.thing) for x in beside)


def _dispute(found: Sequence[tuple[Told, Told]]) -> Dispute:
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
    kind: DiffersIn = "time" if p.unit == _CLOCK else "number"
    marks, spans = ((p.span,), (q.span,)), (a.span, b.span)
    return Dispute((a, b), kind, (on_a_line(a, p.span), on_a_line(b, q.span)), marks, spans, also=tuple(also), too=tuple(too))

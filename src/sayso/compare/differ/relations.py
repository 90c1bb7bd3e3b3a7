"""Relations: how the accounts of a group stand to each other.

in: a group of units    out: a `Verdict`: agree, differ or developed, in which kinds, with each account's value and marks, and
why.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.alike import amount
from sayso.compare.clauses.corrections import still_unlike
from sayso.compare.clauses.numbers import dimension
from sayso.compare.clauses.sources import holds_its_cue, may_be_one_source
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.certainty import TO_RESUME, as_told
from sayso.compare.differ.counts import counted_then, is_changed_to, is_toll, moves
from sayso.compare.differ.denials import denied
from sayso.compare.differ.difference import Difference
from sayso.compare.differ.differences import differences
from sayso.compare.differ.doubts import doubtful
from sayso.compare.differ.plainly import plainly_one
from sayso.compare.differ.recurring import recurs
from sayso.compare.options import SURELY_ONE
from sayso.model import Report, Span, dated, day_of, may_precede, surely_before
from sayso.model.comparison import DiffersIn, Relation

_KINDS = 2  # kinds of difference a claim names at most
# Chance of being of one thing, all together, from which a difference in them can be sure. Where one thing is counted, the count
# says itself that it is one; what is told of two days has often happened twice; and a hedge is of the verb that both have.
_SURE_FROM = 0.75
_SURE_BY_KIND = {"number": 0.3, "time": 0.9, "certainty": 0.55}
DOUBTED = 0.95  # chance of being of one thing that is left where something speaks against it: just too little to be sure
_SHRINKING = frozenset(map(stem, ("missing", "miss", "trap", "trapped")))  # these are found, and grow fewer
_DAY = len("2031-03-09")
_MAY = 0.45  # strength below which a difference that is not sure is not worth a look


class Verdict(Struct, frozen=True):
    """What a group's accounts come to. values and marks follow the group's order; score is the chance that all are of one thing."""

    relation: Relation
    kinds: tuple[DiffersIn, ...] = ()
    sure: bool = True
    values: tuple[str | None, ...] = ()
    marks: tuple[tuple[Span, ...], ...] = ()
    why: str | None = None
    score: float | None = None


class _Found(Struct, frozen=True):
    """A difference between two accounts of the group."""

    i: int
    j: int
    difference: Difference


def agreement(n: int, score: float) -> Verdict:
    """The verdict on so many accounts that say the same; below a measured chance it is not sure."""
    return Verdict("agree", sure=score >= SURELY_ONE, values=(None,) * n, marks=((),) * n, score=score)


def one_thing_by(units: Sequence[Unit], reports: Sequence[Report], score: Scorer) -> float:
    """The chance that accounts are of one thing: the mean over the pairs of them, those of copies aside where there are others."""
    own = [u for u in units if reports[u.report].copy_of is None]
    told = own if len({u.report for u in own}) > 1 else units
    pairs = [score(a, b) for a, b in combinations(told, 2) if a.report != b.report]
    return round(sum(pairs) / len(pairs), 3) if pairs else 1.0


def _chance(units: Sequence[Unit], reports: Sequence[Report], score: Scorer) -> float:
    """The chance that accounts are of one thing: sure where all of them plainly are, though what they share would say less."""
    chance = one_thing_by(units, reports, score)
    if chance >= SURELY_ONE:
        return chance
    own = [u for u in units if reports[u.report].copy_of is None]
    told = [(a, b, score(a, b)) for a, b in combinations(own, 2) if a.report != b.report]
    sure = bool(told) and all(s >= SURELY_ONE or plainly_one(a, b, s) for a, b, s in told)
    return SURELY_ONE if sure else chance


def told_apart(told: Sequence[tuple[Unit, Span]], reports: Sequence[Report], *, sure: bool) -> Verdict:
    """The verdict on accounts that give one measure differently, each at its words."""
    values = tuple(amount(unit, span) for unit, span in told)
    names = [f"{v} ({whose(u, reports)})" for v, (u, _) in zip(values, told, strict=True)]
    sizes = [_size(unit, (span,)) for unit, span in told]  # "four-year-old" and "4-year-old" are one value
    first = dict(zip(reversed(sizes), reversed(names), strict=True))
    return Verdict(
        "differ", ("number",), sure, values, tuple((span,) for _, span in told), " against ".join(reversed(first.values()))
    )


def judge(units: Sequence[Unit], reports: Sequence[Report], score: Scorer, of_one: Sequence[int] = ()) -> Verdict:
    """The verdict on a group of two units or more. of_one: which of them say one thing by a person's word, as `Corrections.of_one`
    has it."""
    found = [_Found(i, j, d) for i, j in combinations(range(len(units)), 2) for d in _between(units[i], units[j], score)]
    found = _unlike(found, of_one) if of_one else found
    counted_apart = any(f.difference.kind == "number" for f in found)
    found = [f for f in found if f.difference.sure or f.difference.strength >= _MAY]
    once = [f for f in found if f.difference.kind != "time" or not recurs(units[f.i], units[f.j], reports, score.units)]
    twice, found = len(once) < len(found), once
    found = [replace(f, difference=replace(f.difference, sure=False)) if _unplaced(f, units, reports) else f for f in found]
    found = _sources_last(found)
    # Neither a denial among them is explained by what has come, nor what was called off.
    denying = any(f.difference.kind == "polarity" or "called off" in f.difference.values for f in found)
    found = [_resumed(_off(f, units, reports), units, reports) for f in found]
    found = [replace(f, difference=replace(f.difference, sure=False)) if _may_be_put_back(f, units, reports) else f for f in found]
    placed = [
        f for f in found if not f.difference.came or (_came(f, units, reports) and not (denying and "done" in f.difference.values))
    ]
    # What one has as ahead and the other as done, on one day, is no difference, but nobody surely agrees.
    open_yet, found = len(placed) < len(found), placed
    chance = _chance(units, reports, score)
    # Other numbers that may be of other things are no difference, but where they stand nobody surely agrees.
    if chance > DOUBTED and (counted_apart or open_yet or twice or any(doubtful(a, b) for a, b in combinations(units, 2))):
        chance = DOUBTED
    if not found:
        return agreement(len(units), chance)
    turned = {id(f) for f in found if _thought_anew(f, units, reports)}  # where another contradicts, that comes first
    found.sort(
        key=lambda f: (not f.difference.sure, id(f) in turned, -round(f.difference.strength, 9), units[f.i].key, units[f.j].key)
    )
    first = _of_two_days(found) or _opposite(found, turned) or found[0]
    sure = first.difference.sure and chance >= _SURE_BY_KIND.get(first.difference.kind, _SURE_FROM)
    # Whose word each is stands in its cell anyway, and is told beside whatever else is sure.
    alike = [first, *(f for f in found if f.difference.sure == first.difference.sure or f.difference.kind == "source")]
    kinds = tuple(dict.fromkeys(f.difference.kind for f in alike))[:_KINDS]
    relation: Relation = "developed" if _developed(first, units, reports) and _one_way(first, found, units, reports) else "differ"
    shown = [f for f in found if f.difference.kind == kinds[0]]
    if first.difference.kind == "number":  # what is not of the same measure is no value beside it
        shown = [f for f in shown if _measured_as(f, units) == _measured_as(first, units)]
    return Verdict(
        relation,
        kinds if relation == "differ" else (),
        sure,
        _values(shown, len(units)),
        _marks(shown, len(units)),
        _why(first, units, reports),
        chance,
    )


def _sources_last(found: Sequence[_Found]) -> list[_Found]:
    """The differences; who says it is no sure one where the accounts may part in what they say."""
    if all(f.difference.kind == "source" for f in found):
        return list(found)
    return [replace(f, difference=replace(f.difference, sure=f.difference.sure and f.difference.kind != "source")) for f in found]


def _opposite(found: Sequence[_Found], turned: Collection[int]) -> _Found | None:
    """What is told as one and as its opposite, where the first is how sure it is: "was contaminated", "may be", and "was safe"
    are no two sides by their certainty."""
    if found[0].difference.kind != "certainty":
        return None
    opposed = (f for f in found if f.difference.kind == "polarity" and id(f) not in turned and not f.difference.grows)
    return next((f for f in opposed if "denied" not in f.difference.values), None)


def _of_two_days(found: Sequence[_Found]) -> _Found | None:
    """What sets two days of one deed apart, where its having come is what else is told: of two accounts that have it as done, and
    of which neither is of a plan."""
    if not found[0].difference.came:
        return None
    done = {
        k for f in found if f.difference.came for k, value in zip((f.i, f.j), f.difference.values, strict=True) if value == "done"
    }
    apart = (f for f in found if f.difference.kind == "time" and not f.difference.grows and {f.i, f.j} <= done)
    first = next(apart, None)
    return first and replace(first, difference=replace(first.difference, sure=False))


def _unlike(found: Sequence[_Found], of_one: Sequence[int]) -> list[_Found]:
    """The differences, those of accounts that say one thing only where all of these differ so."""
    kinds = {f.difference.kind for f in found}
    unlike = {kind: still_unlike(((f.i, f.j) for f in found if f.difference.kind == kind), of_one) for kind in kinds}
    return [f for f in found if (f.i, f.j) in unlike[f.difference.kind]]


def _between(a: Unit, b: Unit, score: Scorer) -> list[Difference]:
    return list(differences(a, b, score(a, b)))


def _developed(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether time explains it: a toll that is higher in the later report, what was awaited in the earlier one and has come."""
    d = f.difference
    if _thought_anew(f, units, reports):
        return True
    if d.kind == "time" and _came_later(f, units, reports):
        return True
    if not d.grows:
        return d.kind == "certainty" and d.sure and not as_told(d) and _known_since(f, units, reports)
    if d.kind == "certainty":
        return True
    if d.kind == "time":
        return _may_be_put_back(f, units, reports) and may_be_one_source(units[f.i], units[f.j])
    texts = [reports[units[k].report] for k in (f.i, f.j)]
    one, other = map(dated, texts)
    if d.kind == "polarity" and "denied" not in d.values:  # what rose one day, and fell another
        days = day_of(one), day_of(other)
        return None not in days and days[0] != days[1]
    if d.kind == "polarity":  # what had not been done, and was
        denying = reports[units[f.i if d.values[0] == "denied" else f.j].report]
        told = [reports[u.report] for u in units if not denied(u)]  # who had it as so before is contradicted
        return all(may_precede(denying, r) for r in told)
    if any(_SHRINKING & {*units[k].weights, units[k].predicate} for k in (f.i, f.j)):
        return may_precede(*texts) or may_precede(*reversed(texts))
    if d.kind == "number" and counted_then(units[f.i], units[f.j]):
        return one != other
    if d.kind == "number" and _says_it_changed(f, units, reports):
        return True
    if _moving(f, units):
        days = day_of(one), day_of(other)
        return None not in days and days[0] != days[1]
    tolls = any(is_toll(units[k], span) for n, k in enumerate((f.i, f.j)) for span in d.marks[n])
    if day_of(one) == day_of(other) and not tolls and _of_two_sources(units[f.i], units[f.j]):
        return False
    sizes = [_size(units[k], d.marks[n]) for n, k in enumerate((f.i, f.j))]
    return may_precede(*(texts if sizes[0] < sizes[1] else reversed(texts)))


def _one_way(first: _Found, found: Sequence[_Found], units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether time explains all of the numbers that it is to explain: what went up and down again between reports did not grow."""
    if first.difference.kind != "number":
        return True
    measure = _measured_as(first, units)
    alike = (f for f in found if f.difference.kind == "number" and _measured_as(f, units) == measure)
    return all(f.difference.grows or _developed(f, units, reports) for f in alike)


def _of_two_sources(a: Unit, b: Unit) -> bool:
    """Whether two accounts stand on the word of two who are known: on one day no time sets these apart, but in a toll."""
    return bool(a.speakers and b.speakers) and not may_be_one_source(a, b)


def _thought_anew(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether one source says on two days what can't both be so. What a report tells of its stand ("the union opposes the plan") is
    nobody's statement."""
    a, b = units[f.i], units[f.j]
    if f.difference.kind != "polarity" or not may_be_one_source(a, b) or holds_its_cue(a) or holds_its_cue(b):
        return False
    days = [day_of(dated(reports[units[k].report])) for k in (f.i, f.j)]
    return None not in days and days[0] != days[1]


def _may_be_put_back(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether a day that is to come is told by reports of two days: the later one may have it anew."""
    if f.difference.kind != "time" or not f.difference.grows:
        return False
    days = [day_of(dated(reports[units[k].report])) for k in (f.i, f.j)]
    return None not in days and days[0] != days[1]


def _came_later(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether what was planned for a day is told by a later report as done on a day after that."""
    ahead, done = (f.i, f.j) if units[f.i].clause.modality == "planned" else (f.j, f.i)
    if units[ahead].clause.modality != "planned" or units[done].clause.modality or units[done].clause.negation:
        return False
    first, then = (day_of(dated(reports[units[k].report])) for k in (ahead, done))
    days = [[day(t)[0] for t in units[k].times] for k in (ahead, done)]
    return bool(first and then and first < then and all(days) and first <= min(days[0]) < min(days[1]) <= then)


def _says_it_changed(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether the later of two reports says itself that its number is what another became, and the earlier does not."""
    told = [
        any(is_changed_to(units[k], q) for q in units[k].quantities if q.span in f.difference.marks[n])
        for n, k in enumerate((f.i, f.j))
    ]
    before, then = (f.i, f.j) if told[1] else (f.j, f.i)
    days = [dated(reports[units[k].report]) for k in (before, then)]
    return told[0] != told[1] and surely_before(days[0], days[1])


def _moving(f: _Found, units: Sequence[Unit]) -> bool:
    """Whether the two numbers tell how far something was from a mark."""
    told = [next((q for q in units[k].quantities if q.span in f.difference.marks[n]), None) for n, k in enumerate((f.i, f.j))]
    return told[0] is not None and told[1] is not None and moves(units[f.i], told[0], units[f.j], told[1])


def _known_since(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether what one report only supposes stands as fact in one of a later day: meanwhile it came to be known."""
    supposed, fact = (f.i, f.j) if units[f.i].clause.hedge else (f.j, f.i)
    first, then = (day_of(dated(reports[units[k].report])) for k in (supposed, fact))
    return first is not None and then is not None and first < then


def _unplaced(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether a number that grows stands in two reports whose hours leave it open which of them is of the later count: of one day
    and not of one minute, or of no day at all."""
    if f.difference.kind != "number" or not f.difference.grows:
        return False
    one, other = (dated(reports[units[k].report]) for k in (f.i, f.j))
    days = day_of(one), day_of(other)
    at_once = one == other and len(one or "") > _DAY
    return (None in days or days[0] == days[1]) and not at_once and not _developed(f, units, reports)


def _off(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> _Found:
    """A difference as it is; what is called off in a report that is not plainly the later one is no step in time."""
    d = f.difference
    if not d.came or "called off" not in d.values or _came(f, units, reports):
        return f
    return replace(f, difference=replace(d, grows=False, came=False, sure=False))


def _resumed(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> _Found:
    """A difference as it is; what was to be again by a report of an earlier day than the one that has it as called off was but
    planned then."""
    d = f.difference
    if TO_RESUME not in d.values:
        return f
    off, again = (f.i, f.j) if d.values[1] == TO_RESUME else (f.j, f.i)
    called_off, announced = (day_of(dated(reports[units[k].report])) for k in (off, again))
    if called_off is None or announced is None or called_off <= announced:
        return f
    values = ("planned" if d.values[0] == TO_RESUME else d.values[0], "planned" if d.values[1] == TO_RESUME else d.values[1])
    return replace(f, difference=replace(d, values=values))


def _came(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether what is planned in one report is told as done in a later one, and not before the day it is planned for."""
    ahead, done = (f.i, f.j) if f.difference.values[0] == "planned" else (f.j, f.i)
    first, then = (day_of(dated(reports[units[k].report])) for k in (ahead, done))
    if first is None or then is None or first >= then:
        return False
    days = [t.first for t in units[ahead].times if t.first is not None and t.first > first]
    return "done" not in f.difference.values or not days or min(days) <= then


def _size(unit: Unit, marks: Sequence[Span]) -> float:
    """The number that a mark stands for."""
    values = [q.low if q.low is not None else q.high or 0.0 for q in unit.quantities if q.span in marks]
    return values[0] if values else 0.0


def _measured_as(f: _Found, units: Sequence[Unit]) -> str | None:
    """What the numbers of a difference measure."""
    return next((dimension(q) for q in units[f.i].quantities if q.span in f.difference.marks[0]), None)


def _values(found: Sequence[_Found], n: int) -> tuple[str | None, ...]:
    """Each account's value, from the surest difference that it takes part in."""
    values: list[str | None] = [None] * n
    for f in found:
        for k, value in zip((f.i, f.j), f.difference.values, strict=True):
            values[k] = values[k] or value
    return tuple(values)


def _marks(found: Sequence[_Found], n: int) -> tuple[tuple[Span, ...], ...]:
    marks: list[tuple[Span, ...]] = [()] * n
    for f in found:
        for k, spans in zip((f.i, f.j), f.difference.marks, strict=True):
            marks[k] = marks[k] or spans
    return tuple(marks)


def _why(f: _Found, units: Sequence[Unit], reports: Sequence[Report]) -> str:
    """ "24 (police) against 25 (Harbour Post)": the two values and on whose word."""
    parts = []
    for k, value in zip((f.i, f.j), f.difference.values, strict=True):
        name = whose(units[k], reports)
        parts.append(value if f.difference.kind == "source" and value != "own voice" else f"{value} ({name})")
    return " against ".join(parts)


def whose(unit: Unit, reports: Sequence[Report]) -> str:
    """On whose word an account stands: its speaker's, whom a report may leave unnamed, else the outlet's."""
    called = reports[unit.report].called
    if unit.attribution is None:
        return called
    return unit.attribution.speaker or f"unnamed in {called}"

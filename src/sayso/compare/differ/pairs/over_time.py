"""Over time: whether the days of two reports explain what sets their accounts apart: a toll that rose, a plan that came, a day that
was put back, what one source says anew.

in: a difference between two accounts of a group, the group and its reports    out: yes or no; the difference as that leaves it
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.alike import is_ahead
from sayso.compare.clauses.numbers import dimension, magnitude
from sayso.compare.clauses.sources import holds_its_cue, may_be_one_source
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.at_a_moment import both_at_a_moment
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.difference import Difference
from sayso.compare.differ.grounds.done_since import done_since
from sayso.compare.differ.grounds.going_on import longer_by_now
from sayso.compare.differ.grounds.growing import counted_then, is_changed_to, is_toll, may_have_become, moves
from sayso.compare.differ.pairs.certainty import TO_RESUME, as_told
from sayso.model import Quantity, Report, Span, dated, day_of, may_precede, surely_before

_SHRINKING = frozenset(map(stem, ("missing", "miss", "trap", "trapped")))  # these are found, and grow fewer
# Of a toll that was too high.
_LOWERED = re.compile(
    r"\b(?:lower|cut|reduc|f[ae]ll|drop|correct|revis|amend|down(?:ward|graded)?\b|recount|fewer|less|not \w+, as|"
    r"earlier (?:said|put|reported|count|figure)|previous|double|duplicat|mistak|wrongly|error)",
    re.I,
)
_DAY = len("2031-03-09")
_HAD = re.compile(r"\bhad (?:been |[a-z]+ly )?[a-z]+", re.I)
_YEAR = timedelta(days=300)
_ROSE = re.compile(r"\b(?:r[io]sen?|rises|climb(?:s|ed)|gr[eo]wn?|increased)\b", re.I)


class Found(Struct, frozen=True):
    """A difference between two accounts of the group."""

    i: int
    j: int
    difference: Difference


def developed(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether time explains it: a toll that is higher in the later report, what was awaited in the earlier one and has come."""
    d = f.difference
    if thought_anew(f, units, reports):
        return True
    if planned_otherwise(f, units, reports):
        return False
    if d.kind == "time" and (_came_later(f, units, reports) or _set_anew(f, units, reports)):
        return True
    if _then_and_since(f, units, reports) or _done_since(f, units, reports):
        return True
    if not d.grows:
        return d.kind == "certainty" and d.sure and not as_told(d) and _known_since(f, units, reports)
    if d.kind == "certainty":
        return not is_behind(f, units, reports)
    if d.kind == "time":
        return may_be_put_back(f, units, reports) and may_be_one_source(units[f.i], units[f.j])
    texts = [reports[units[k].report] for k in (f.i, f.j)]
    one, other = map(dated, texts)
    if d.kind == "polarity" and "denied" not in d.values:  # what rose one day, and fell another
        return _of_two_days(f, units, reports)
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
        return _of_two_days(f, units, reports)
    tolls = any(is_toll(units[k], span) for n, k in enumerate((f.i, f.j)) for span in d.marks[n])
    if day_of(one) == day_of(other) and not tolls and _of_two_sources(units[f.i], units[f.j]):
        return False
    sizes = [size_of(units[k], d.marks[n]) for n, k in enumerate((f.i, f.j))]
    return may_precede(*(texts if sizes[0] < sizes[1] else reversed(texts)))


def planned_otherwise(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether two numbers are of what is only to come, told on two days: it may have been planned anew, and did not grow."""
    both = f.difference.kind == "number" and all(units[k].clause.modality == "planned" for k in (f.i, f.j))
    return both and _of_two_days(f, units, reports) and not _says_it_changed(f, units, reports)


def may_be_set_anew(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether two times are of what is only to come, told on two days: between them it may have been put off."""
    to_come = f.difference.kind == "time" and is_ahead(units[f.i]) and is_ahead(units[f.j])
    return to_come and _of_two_days(f, units, reports)


def if_going_on(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> Found:
    """A difference as it is; how long something has gone on grows with the days of the reports."""
    told = _numbers(f, units) if f.difference.kind == "number" and not f.difference.grows else None
    if told is None or not longer_by_now(told[:2], told[2:], reports):
        return f
    return replace(f, difference=replace(f.difference, grows=True))


def of_an_earlier_year(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether one of two numbers is of a year long past when its report came, and the other is not, or grew: two who died at the
    same place years ago are no stage of a toll of now."""
    d, told = f.difference, (units[f.i], units[f.j])
    if d.kind != "number" or not any(u.times for u in told):
        return False
    past = [_is_long_past(u, reports) for u in told]
    had = [_HAD.search(u.text) is not None for u in told]  # "had won by 2,300 votes in 2021"
    return past[0] != past[1] and (d.grows or all(u.times for u in told) or (had == past))


def _is_long_past(unit: Unit, reports: Sequence[Report]) -> bool:
    """Whether all times that an account tells had ended the better part of a year before its report."""
    told = day_of(dated(reports[unit.report]))
    return told is not None and bool(unit.times) and all(told - day(t)[1] > _YEAR for t in unit.times)


def grew_one_way(first: Found, found: Sequence[Found], units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether time explains all of the numbers that it is to explain: what went up and down again between reports did not grow."""
    if first.difference.kind != "number":
        return True
    measure = measured_as(first, units)
    alike = [f for f in found if f.difference.kind == "number" and measured_as(f, units) == measure]
    if any(fell_back(f, units, reports) for f in alike):
        return False
    return all(f.difference.grows or developed(f, units, reports) for f in alike)


def fell_back(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether of a toll, which only grows, a report of a later day has fewer than one before, and doesn't say that it was lowered:
    "eleven were hurt", and then "the number of injured has risen to nine"."""
    told = _numbers(f, units) if f.difference.kind == "number" else None
    return told is not None and fewer_since(told[:2], told[2:], reports)


def fewer_since(one: tuple[Unit, Quantity], other: tuple[Unit, Quantity], reports: Sequence[Report]) -> bool:
    """The same of two numbers, each with its account."""
    (a, p), (b, q) = one, other
    days = [day_of(dated(reports[u.report])) for u in (a, b)]
    if None in days or days[0] == days[1] or not (is_toll(a, p.span) or is_toll(b, q.span)):
        return False
    if any(_SHRINKING & {*u.weights, u.predicate} for u in (a, b)) or any(x.approximate for x in (p, q)):
        return False
    (_, few), (later, many) = sorted((one, other), key=lambda t: day_of(dated(reports[t[0].report])) or date.min)
    if many.high is None:  # "at least eleven" may be more than thirty
        return False
    return magnitude(many) < magnitude(few) and _LOWERED.search(later.sentence) is None


def _of_two_sources(a: Unit, b: Unit) -> bool:
    """Whether two accounts stand on the word of two who are known: on one day no time sets these apart, but in a toll."""
    return bool(a.speakers and b.speakers) and not may_be_one_source(a, b)


def thought_anew(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether one source says on two days what can't both be so. What a report tells of its stand ("the union opposes the plan") is
    nobody's statement."""
    a, b = units[f.i], units[f.j]
    if f.difference.kind != "polarity" or not may_be_one_source(a, b) or holds_its_cue(a) or holds_its_cue(b):
        return False
    return _of_two_days(f, units, reports)


def may_be_put_back(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether a day that is to come is told by reports of two days: the later one may have it anew."""
    if f.difference.kind != "time" or not f.difference.grows:
        return False
    return _of_two_days(f, units, reports)


def _came_later(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether what was planned for a day is told by a later report as done on a day after that."""
    ahead, done = (f.i, f.j) if units[f.i].clause.modality == "planned" else (f.j, f.i)
    if units[ahead].clause.modality != "planned" or units[done].clause.modality or units[done].clause.negation:
        return False
    first, then = (day_of(dated(reports[units[k].report])) for k in (ahead, done))
    days = [[day(t)[0] for t in units[k].times] for k in (ahead, done)]
    return bool(first and then and first < then and all(days) and first <= min(days[0]) < min(days[1]) <= then)


def _set_anew(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether one who is named gives on two days two times for what is to come: whoever sets it has set it anew."""
    a, b = units[f.i], units[f.j]
    named = all(u.attribution is not None and u.attribution.source_kind == "named_person" for u in (a, b))
    return named and may_be_one_source(a, b) and may_be_set_anew(f, units, reports)


def _says_it_changed(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether the later of two reports says itself that its number is what another became, and the earlier does not."""
    told = [
        any(is_changed_to(units[k], q) for q in units[k].quantities if q.span in f.difference.marks[n])
        for n, k in enumerate((f.i, f.j))
    ]
    before, then = (f.i, f.j) if told[1] else (f.j, f.i)
    if (both := _numbers(f, units)) is not None:
        (_, was), now = (both[:2], both[2:]) if told[1] else (both[2:], both[:2])
        if not may_have_become(was, *now):
            return False
    days = [dated(reports[units[k].report]) for k in (before, then)]
    if told[0] == told[1] or not surely_before(days[0], days[1]):
        return False
    sizes = [size_of(units[k], f.difference.marks[k == f.j]) for k in (before, then)]
    return sizes[0] < sizes[1] or _ROSE.search(units[then].text) is None  # what "has risen to nine" was no eleven before


def _moving(f: Found, units: Sequence[Unit]) -> bool:
    """Whether the two numbers tell how far something was from a mark."""
    told = _numbers(f, units)
    return told is not None and moves(*told)


def _then_and_since(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether two numbers count who was in a state that goes on, and reports of two days tell them: it may be more or fewer."""
    told = _numbers(f, units) if f.difference.kind == "number" else None
    return told is not None and _of_two_days(f, units, reports) and both_at_a_moment(*told)


def _done_since(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether what one denied was done on a day after that."""
    if f.difference.kind != "polarity" or "denied" not in f.difference.values:
        return False
    told, denial = (f.j, f.i) if f.difference.values[0] == "denied" else (f.i, f.j)
    return done_since(units[told], units[denial], reports)


def _numbers(f: Found, units: Sequence[Unit]) -> tuple[Unit, Quantity, Unit, Quantity] | None:
    """The two accounts with the numbers in which they part."""
    p, q = (next((q for q in units[k].quantities if q.span in f.difference.marks[n]), None) for n, k in enumerate((f.i, f.j)))
    return (units[f.i], p, units[f.j], q) if p is not None and q is not None else None


def _of_two_days(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether two reports that both have a day have not the same."""
    one, other = (day_of(dated(reports[units[k].report])) for k in (f.i, f.j))
    return one is not None and other is not None and one != other


def _known_since(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether what one report only supposes stands as fact in one of a later day: meanwhile it came to be known."""
    supposed, fact = (f.i, f.j) if units[f.i].clause.hedge else (f.j, f.i)
    first, then = (day_of(dated(reports[units[k].report])) for k in (supposed, fact))
    return first is not None and then is not None and first < then


def is_behind(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether what one report only expects stands as fact in one that is older: it had come, and the other had not heard of it."""
    if f.difference.kind != "certainty" or not f.difference.grows or "stated" not in f.difference.values:
        return False
    awaited, fact = (f.i, f.j) if units[f.i].clause.hedge else (f.j, f.i)
    return not may_precede(reports[units[awaited].report], reports[units[fact].report])


def unplaced(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether a number that grows stands in two reports whose hours leave it open which of them is of the later count: of one day
    and not of one minute, or of no day at all."""
    if f.difference.kind != "number" or not f.difference.grows:
        return False
    one, other = (dated(reports[units[k].report]) for k in (f.i, f.j))
    days = day_of(one), day_of(other)
    at_once = one == other and len(one or "") > _DAY
    return (None in days or days[0] == days[1]) and not at_once and not developed(f, units, reports)


def if_called_off(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> Found:
    """A difference as it is; what is called off in a report that is not plainly the later one is no step in time."""
    d = f.difference
    if not d.came or "called off" not in d.values or has_come(f, units, reports):
        return f
    return replace(f, difference=replace(d, grows=False, came=False, sure=False))


def resumed(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> Found:
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


def has_come(f: Found, units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether what is planned in one report is told as done in a later one, and not before the day it is planned for."""
    ahead, done = (f.i, f.j) if f.difference.values[0] == "planned" else (f.j, f.i)
    first, then = (day_of(dated(reports[units[k].report])) for k in (ahead, done))
    if first is None or then is None or first >= then:
        return False
    days = [t.first for t in units[ahead].times if t.first is not None and t.first > first]
    return "done" not in f.difference.values or not days or min(days) <= then


def size_of(unit: Unit, marks: Sequence[Span]) -> float:
    """The number that a mark stands for."""
    values = [q.low if q.low is not None else q.high or 0.0 for q in unit.quantities if q.span in marks]
    return values[0] if values else 0.0


def measured_as(f: Found, units: Sequence[Unit]) -> str | None:
    """What the numbers of a difference measure."""
    return next((dimension(q) for q in units[f.i].quantities if q.span in f.difference.marks[0]), None)

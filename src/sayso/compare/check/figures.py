"""Numbers of the checked text, as the reports have them.

in: a unit of the text, what stands beside it, and all units of the reports    out: findings
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.check.ages import aged
from sayso.compare.check.alone import told_alone
from sayso.compare.check.as_told import at_its_verb, told_of_it
from sayso.compare.check.fitting_number import fitting, told_otherwise
from sayso.compare.check.given import is_former, of_the_same, only_number
from sayso.compare.check.given_elsewhere import (
    ANY,
    SURE,
    in_words,
    is_elsewhere,
    next_to,
    of_its_words,
    of_one_sense,
    of_ones_own,
    takes_up,
)
from sayso.compare.check.held import Beside
from sayso.compare.check.loosely import Loosely
from sayso.compare.check.nearest_number import nearest_number
from sayso.compare.check.ones_turn import of_ones_turn
from sayso.compare.check.parts import part_of_it
from sayso.compare.check.rounding import held_to, one_value
from sayso.compare.check.senses import stands_among
from sayso.compare.check.speakers import company_and_name
from sayso.compare.check.speeds import as_speed, limit_told, told_as_limit
from sayso.compare.check.totals import as_total, by_the_speaker, next_to_it, of_another_deed
from sayso.compare.clauses.alike import PRONOUNS, is_of_the_story, other_days
from sayso.compare.clauses.numbers import PEOPLE, dimension, is_small, measured_in, one_thing
from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.sources import does_it
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, stem
from sayso.compare.differ.grounds.asunder import in_two_places
from sayso.model import Quantity, Report, Span, may_be_one

_TOLLS = frozenset(map(stem, ("die", "injure", "arrest")))  # what `as_toll` reads a toll as
AS_NEAR = 0.1
"""Sentences that hold so much less of a clause than the nearest are as near."""
_LIGHT = LITTLE | {stem("take")}  # at these verbs a number says little of its deed
_GIVING = frozenset(map(stem, ("say", "put", "give", "count", "estimate")))
_NAME = re.compile(r"\b[A-Z][\w’-]*(?: [A-Z][\w’-]*){1,4}")
_ONE_COUNT = 0.5  # how surely numbers at one verb, of one doer, must count one thing to be held against each other


class Figure(Struct, frozen=True):
    """A number or day of the text: reported where a report has the same, differently where one beside it has another, else neither;
    a day is disputed where one report has it and another has surely another.

    places: (unit, span) of the reports' figures that the verdict rests on.  against: of those that have a disputed one otherwise.
    """

    span: Span
    verdict: str
    places: tuple[tuple[Unit, Span], ...] = ()
    against: tuple[tuple[Unit, Span], ...] = ()


def numbers(
    unit: Unit, near: Sequence[Beside], others: Sequence[Unit], loosely: Loosely, reports: Sequence[Report] = (), before: str = ""
) -> Iterator[Figure]:
    """Each number of a unit. before: the words before it in its paragraph."""
    for q in unit.quantities:
        if q.unit == "ordinal":
            continue
        q = as_speed(unit, _as_money(q, others), others)
        if places := told_alone(unit, q, others, reports, before) or limit_told(unit, q, others) or part_of_it(unit, q, others):
            yield Figure(q.span, "reported", places)
            continue
        if places := told_as_limit(unit, q, others):
            yield Figure(q.span, "differently", places)
            continue
        if (other := _one_end(unit, q, near, others)) is not None:
            yield other
            continue
        if only_number(unit.text) and (places := of_ones_own(unit, q, others)):
            yield Figure(q.span, "reported", places)
            continue
        if turn := of_ones_turn(unit, q, near):
            as_told = [(u, span) for u, span, same in turn if same]
            yield Figure(q.span, "reported" if as_told else "differently", tuple(as_told or ((u, span) for u, span, _ in turn))[:4])
            continue
        if is_former(unit, q):
            yield _former(unit, q, near, others)
            continue
        found = _by_another(unit, q, near, others)
        if found is not None:
            yield _so_counted(unit, q, others) or _own_number(unit, q, others) or found
            continue
        found = _number(unit, q, near, others)
        if found.verdict != "reported":
            said_so = _so_counted(unit, q, others) or _as_toll(unit, q, others, reports) or _own_number(unit, q, others)
            said_so = said_so or _beside_it(unit, q, near, others)
            found = said_so or _told_loosely(unit, q, found, loosely) or _aged(unit, q, others) or found
        if found.verdict != "reported" and not _is_given_otherwise(unit, found):
            there = told_of_it(unit, q, near, others) or at_its_verb(unit, q, others)
            found = Figure(q.span, "reported", there) if there else found
        elif there := of_another_deed(unit, q, found.places, others):
            found = Figure(q.span, "differently", there)
        if found.verdict == "not_found" and takes_up(unit, q):
            continue
        yield _nearest(unit, q, found, others)


def _nearest(unit: Unit, q: Quantity, found: Figure, others: Sequence[Unit]) -> Figure:
    """What the reports have otherwise, where they have it of most of the clause's words, if not at its very verb; of several
    numbers that of the very thing. What stands beside nothing may be counted elsewhere."""
    if found.verdict == "not_found" and (there := told_otherwise(unit, q, others)):
        return Figure(q.span, "differently", there)
    if found.verdict != "differently":
        return found
    at_its_verb = any(u.predicate == unit.predicate for u, _ in found.places)
    places = () if at_its_verb else nearest_number(unit, q, others)
    return replace(found, places=places or fitting(unit, q, found.places, others))


def _is_given_otherwise(unit: Unit, found: Figure) -> bool:
    """Whether a report has another number of the very deed: then what it has of another place or day carries nothing."""
    return found.verdict == "differently" and any(u.predicate == unit.predicate for u, _ in found.places)


def _own_number(unit: Unit, q: Quantity, others: Sequence[Unit]) -> Figure | None:
    """A number that the reports have as a total, or elsewhere of the text's own speaker."""
    places = as_total(unit, q, others) or by_the_speaker(unit, q, others)
    return Figure(q.span, "reported", places) if places else None


def _beside_it(unit: Unit, q: Quantity, near: Sequence[Beside], others: Sequence[Unit]) -> Figure | None:
    places = next_to_it(unit, q, [b.unit for b in near if b.enough], others)
    return Figure(q.span, "reported", places) if places else None


def _one_end(unit: Unit, q: Quantity, near: Sequence[Beside], others: Sequence[Unit]) -> Figure | None:
    """The range that reports have where the text has one of its ends and another: "12 to 15 days", "12 to 16 days"."""
    if not _is_range(q):
        return None
    told = [(u, p) for u in others for p in u.quantities if _is_range(p) and p.unit == q.unit]
    if any((p.low, p.high) == (q.low, q.high) for _, p in told):
        return None
    places = {(b.unit.report, b.unit.place) for b in near}
    beside = [
        (u, p)
        for u, p in told
        if (p.low == q.low) != (p.high == q.high) and ((u.report, u.place) in places or one_thing(q, p) >= SURE)
    ]
    return Figure(q.span, "differently", tuple((u, p.span) for u, p in beside[:4])) if beside else None


def _is_range(q: Quantity) -> bool:
    return q.low is not None and q.high is not None and q.low < q.high and not q.approximate and q.unit not in ("ordinal", "clock")


def given_so(unit: Unit, others: Sequence[Unit]) -> bool:
    """Whether who gives the numbers of a clause gives the same in the reports."""
    counted = [q for q in unit.quantities if q.unit != "ordinal"]
    return bool(counted) and all(of_ones_own(unit, q, others) for q in counted)


def _as_toll(unit: Unit, q: Quantity, others: Sequence[Unit], reports: Sequence[Report]) -> Figure | None:
    """A toll that a report has, whatever else its sentence tells: "his death brings the toll to five"."""
    if unit.predicate not in _TOLLS or not _of_people(q) or not reports:
        return None
    same = [
        (u, p.span)
        for u in others
        if u.predicate == unit.predicate and not (u.denials or in_two_places(unit, u) or other_days(unit, u))
        for p in u.quantities
        if _of_people(p) and held_to(q, p) == "same" and is_of_the_story(u, p.span, reports[u.report])
    ]
    return Figure(q.span, "reported", tuple(same[:4])) if same else None


def _of_people(q: Quantity) -> bool:
    return q.unit is None and (q.thing is None or q.thing in PEOPLE)


def _former(unit: Unit, q: Quantity, near: Sequence[Beside], others: Sequence[Unit]) -> Figure:
    """What something was before, which a report may tell by itself: never held against what it is now."""
    found = _number(unit, q, near, others)
    if found.verdict == "reported":
        return found
    same = [(u, p.span) for u in others for p in u.quantities if dimension(p) == dimension(q) and held_to(q, p) == "same"]
    there = of_the_same(unit, same)
    return Figure(q.span, "reported" if there else "not_found", there)


def _aged(unit: Unit, q: Quantity, others: Sequence[Unit]) -> Figure | None:
    """An age that the reports have in another way of telling it."""
    places = aged(unit, q, others)
    return Figure(q.span, "reported", places) if places else None


def _told_loosely(unit: Unit, q: Quantity, found: Figure, loosely: Loosely) -> Figure | None:
    """Where a sentence that may tell the clause in other words has the number: where another one has it otherwise, only a telling
    number of surely the same thing."""
    there = loosely.number(unit, q)
    if there is None:
        return None
    told, p = there
    if found.verdict == "differently":
        sure = not is_small(q) and one_thing(q, p) >= SURE and stands_among(unit.predicate, told.around)
        if not sure or is_elsewhere(unit, told):
            return None
    return Figure(q.span, "reported", ((told, p.span),))


def _as_money(q: Quantity, others: Sequence[Unit]) -> Quantity:
    """Pounds as money where the reports tell of sterling, and weigh nothing in pounds."""
    if q.unit != "pound":
        return q
    units = {p.unit for u in others for p in u.quantities}
    return replace(q, unit="GBP") if "GBP" in units and "pound" not in units else q


def _so_counted(unit: Unit, q: Quantity, others: Sequence[Unit]) -> Figure | None:
    """The same telling number of the same thing at the same deed, by the same speaker where the text names one, in whatever words:
    "the toll rose to 23", "23 people had died". Where a sentence beside the text's has another number, this one must be of the
    text's own places and days, or of none."""
    if is_small(q) or q.thing is None or unit.predicate in _LIGHT:
        return None
    places = [
        (u, p.span)
        for u in others
        for p in u.quantities
        if u.predicate == unit.predicate and one_thing(q, p) >= SURE and dimension(p) == "count" and held_to(q, p) == "same"
        if not unit.speakers or any(may_be_one(x, y) for x in unit.speakers for y in u.speakers)
        if not is_elsewhere(unit, u)
    ]
    return Figure(q.span, "reported", tuple(places[:4])) if places else None


def _by_another(unit: Unit, q: Quantity, near: Sequence[Beside], others: Sequence[Unit]) -> Figure | None:
    """The number that a statement's speaker gives in the reports, where it is only somebody else who gives the text's."""
    sides = [u for b in near if b.enough for u in sentence_of(b.unit, others)]
    pairs = [(u, p) for u in sides for p in u.quantities if one_thing(q, p) >= ANY and measured_in(p) == measured_in(q)]
    theirs = _of_one_deed(unit, [(u, p) for u, p in pairs if _gives(unit, u)])
    if not theirs or any(held_to(q, p) == "same" for u, p in pairs if (u, p) in theirs or _may_be_theirs(unit, u)):
        return None
    return Figure(q.span, "differently", tuple((u, p.span) for u, p in theirs[:4]))


def _may_be_theirs(unit: Unit, other: Unit) -> bool:
    """Whether a report's number may be of who says the text's: nobody is told to give it, or "the company" in one of the two."""
    unsaid = not (other.speakers or other.predicate in _GIVING)
    return unsaid or company_and_name(unit.attribution, other.attribution)


def _gives(unit: Unit, other: Unit) -> bool:
    """Whether a report's number is given by who says the text's: as its speaker, or as who "said 1,150"."""
    by_name = any(may_be_one(x, y) for x in unit.speakers for y in other.speakers)
    return by_name or (other.predicate in _GIVING and does_it(unit.speakers, other))


def _of_one_deed(unit: Unit, found: list[tuple[Unit, Quantity]]) -> list[tuple[Unit, Quantity]]:
    """The numbers that stand at the text's verb, all where none does: of the dead where it counts the dead, not of the hurt."""
    return [(u, p) for u, p in found if unit.predicate in (u.predicate, *u.weights)] or found


def _of_the_same(unit: Unit, q: Quantity, near: Sequence[Beside]) -> Figure | None:
    """The number of the very clauses that have the text's verb, who does it and what is counted, where none of them has the text's:
    "one freed 120, the other 85" has two."""
    told = [b.unit for b in near if b.unit.predicate == unit.predicate and unit.predicate not in _LIGHT and _one_doer(unit, b.unit)]
    pairs = [(u, p) for u in told for p in u.quantities if one_thing(q, p) >= _ONE_COUNT and dimension(q) != "time"]
    if not pairs or any(held_to(q, p) != "apart" for _, p in pairs) or len(unit.quantities) > 1:
        return None
    if any(_so_named(unit, q, b.unit) or _so_told(unit, q, b.unit) for b in near if b.enough):
        return None
    return Figure(q.span, "differently", tuple((u, p.span) for u, p in pairs[:4]))


def _so_named(unit: Unit, q: Quantity, other: Unit) -> bool:
    """Whether a clause has the text's number at the text's verb, done by one whose name is longer in one of the two: "Kestrel pays
    90 million", "Kestrel Mining will pay 90 million"."""
    if other.predicate != unit.predicate or not any(one_thing(q, p) >= SURE and held_to(q, p) == "same" for p in other.quantities):
        return False
    return _longer(unit, other) or _longer(other, unit)


def _so_told(unit: Unit, q: Quantity, other: Unit) -> bool:
    """Whether a clause has the text's number at the text's verb, done by an "it" that its sentence stands beside the text's for:
    "the recorder shows that it was doing 104 kilometres an hour", of the bus."""
    if other.predicate != unit.predicate or not heads(other, "subject") <= PRONOUNS:
        return False
    return any(one_thing(q, p) >= _ONE_COUNT and held_to(q, p) == "same" and one_value(q, p) for p in other.quantities)


def _longer(unit: Unit, other: Unit) -> bool:
    """Whether who does it in one clause has a name in the other that begins with that, and does it there."""
    short, long = heads(unit, "subject"), heads(other, "subject")
    names = (m[0].split() for m in _NAME.finditer(other.text))
    return any(stem(n[0].lower()) in short and stem(n[-1].lower()) in long for n in names)


def _one_doer(unit: Unit, other: Unit) -> bool:
    """Whether two clauses have the same one doing it, or having it done to them."""
    shared = {head for role, head in unit.roles & other.roles if role in ("subject", "object")} - PRONOUNS
    subjects = [{head for role, head in u.roles if role == "subject"} - PRONOUNS for u in (unit, other)]
    return bool(shared) and (not all(subjects) or bool(subjects[0] & subjects[1]))


def _number(unit: Unit, q: Quantity, near: Sequence[Beside], others: Sequence[Unit]) -> Figure:
    if found := _of_the_same(unit, q, near):
        return found
    nearest = [b for b in near if b.enough and b.share >= near[0].share - AS_NEAR]
    if len(nearest) < len(near) and (found := _in_sentences(q, nearest, others)):
        return found
    sides = [(b, sentence_of(b.unit, others)) for b in near]
    pairs = [(u, p) for _, units in sides for u in units for p in u.quantities if one_thing(q, p) >= ANY]
    same = [(u, p.span) for u, p in pairs if held_to(q, p) == "same"]
    if same:
        return Figure(q.span, "reported", tuple(same[:4]))
    close = [(u, p) for b, units in sides if b.enough for u in units for p in u.quantities if dimension(p) == dimension(q)]
    ranked = sorted(close, key=lambda m: (-one_thing(q, m[1]), m[0].key))
    if ranked and one_thing(q, ranked[0][1]) >= ANY:
        deed = _of_one_deed(unit, [(u, p) for u, p in ranked if one_thing(q, p) >= ANY])
        return Figure(q.span, "differently", tuple((u, p.span) for u, p in deed[:4]))
    elsewhere = [(u, p.span) for u in others for p in u.quantities if one_thing(q, p) >= SURE and _same_there(unit, q, u, p)]
    alike = [(u, p.span) for u, p in ranked if held_to(q, p) == "same" and (one_thing(q, p) > 0 or not is_small(q))]
    if not is_small(q) and q.thing is None:
        alike += [(u, p.span) for u in others for p in u.quantities if dimension(p) == dimension(q) and _same_there(unit, q, u, p)]
    if elsewhere or alike:
        return Figure(q.span, "reported", tuple((elsewhere or alike)[:4]))
    if there := in_words(unit, q, near):
        return Figure(q.span, "reported", there)
    if there := of_one_sense(unit, q, close + next_to(near, others)):
        return Figure(q.span, "reported", there)
    if ranked:
        return Figure(q.span, "differently", tuple((u, p.span) for u, p in ranked[:4]))
    counted = [(u, p) for u in others for p in u.quantities]
    there = of_ones_own(unit, q, others) or of_its_words(unit, q, others) or of_one_sense(unit, q, counted)
    return Figure(q.span, "reported" if there else "not_found", there)


def _same_there(unit: Unit, q: Quantity, other: Unit, p: Quantity) -> bool:
    """Whether a number that stands beside nothing of a clause is the clause's: the very one, or a rounded one at its deed."""
    return held_to(q, p) == "same" and (one_value(q, p) or stands_among(unit.predicate, other.weights))


def _in_sentences(q: Quantity, nearest: Sequence[Beside], others: Sequence[Unit]) -> Figure | None:
    """How the sentences that are nearest to the text's have a number: the same, or the same thing counted otherwise."""
    pairs = [(u, p) for b in nearest for u in sentence_of(b.unit, others) for p in u.quantities if one_thing(q, p) >= SURE]
    same = [(u, p.span) for u, p in pairs if held_to(q, p) == "same"]
    if same:
        return Figure(q.span, "reported", tuple(same[:4]))
    return Figure(q.span, "differently", tuple((u, p.span) for u, p in pairs[:4])) if pairs else None


def sentence_of(unit: Unit, others: Sequence[Unit]) -> list[Unit]:
    """All units of a unit's sentence, it first."""
    rest = [u for u in others if u is not unit and u.report == unit.report and u.place == unit.place]
    return [unit, *rest]

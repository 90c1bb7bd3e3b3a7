"""Facets: what of one happening or thing a number tells by the words beside it: how strong the quake was, how fast the train went,
how many were its crew, how long the debate lasted; where two reports give it otherwise, however each puts it.

in: the units of a story    out: for each such facet the numbers that reports give otherwise. No clause need be alike for it: a
quake has one magnitude, and a ship one crew. Where many things have it (a length, a price), it takes the same noun.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.alike import is_of_the_story, other_days, stage, told_before
from sayso.compare.clauses.numbers import dimension, is_money, is_vague, magnitude, measured_in, standing
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.asunder import STAGED, elsewhere, in_two_places, named_by, of_two_things
from sayso.compare.differ.counts import is_added, is_parted
from sayso.compare.differ.facet_frames import MONEY, Facet
from sayso.compare.differ.facet_table import BY_MEASURE
from sayso.compare.differ.participants import Measure, Parting, Told, acquainted
from sayso.model import Quantity, Report

_TOP = 15  # sentences of a report in which what it is about is told
_WINDOW = 90  # characters before and behind a number in which the words of its facet stand
# Of a month: the quake that struck in May is another, or may be.
_IN_A_MONTH = re.compile(
    r"\b(?:in|of) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)"
)
_STUDENTS = re.compile(r"\b(?:students?|children|pensioners|concession\w*|reduced|balcony|vip|standing)\b", re.I)  # who pay less
_ROUNDED = 1.15  # how many times as much what is told as about so many may be
_CARRIER = re.compile(
    r"\b(?:cars?|vans?|bus|coach|train|express|lorry|truck|ship|vessel|tanker|freighter|tug|ferry|boat|trawler|yacht|barge|plane|aircraft|"
    r"jet|airliner|helicopter|motorcycle|motorbike|tram|taxi|ambulance|submarine|balloon)\b",
    re.I,
)
_CARRIERS_LIST = (
    "ship vessel tanker freighter ferry boat trawler yacht barge", "plane aircraft jet airliner", "train express", "bus coach",
    "lorry truck", "motorcycle motorbike",
)  # fmt: skip
_ONE_CARRIER = {word: line.split()[0] for line in _CARRIERS_LIST for word in line.split()}
_PART = re.compile(r"\b(?:of (?:whom|which|them|those)|includ(?:es?|ing|ed)|among (?:them|those))\b[^.;]{0,30}$", re.I)
_NO_NOUN_LIST = """
    people total price cost bill sum money amount which that also itself and or but it they who would will could to metre meter
    figure value area long high tall wide deep
"""
_NO_NOUN = frozenset(w for noun in _NO_NOUN_LIST.split() for w in (noun, stem(noun)))
_NEAR, _FAR = 2.0, 3.0  # how many times as much another number of a noun may be, and of what there is one of


class _Faceted(Struct, frozen=True):
    """A number that tells a facet. noun: of what, in one word for all that say the same; None where no noun is told."""

    unit: Unit
    quantity: Quantity
    noun: str | None

    @property
    def told(self) -> Told:
        return self.unit, self.quantity


_Found = dict[tuple[str, str], dict[int, list[_Faceted]]]


def facets(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Parting]:
    """The facets that reports give otherwise. strangers: whether two reports are hardly of one thing."""
    known, table = named_by(units), {facet.name: facet for facets in BY_MEASURE.values() for facet in facets}
    for (name, _), by_report in sorted(_by_facet(units, reports).items()):
        facet = table[name]
        for told in _of_one(by_report, facet):
            near = acquainted([f.told for f in told], strangers)
            alike = [f for f in told if f.told in near]
            pairs = [(a, b) for a, b in combinations(alike, 2) if _apart(a, b, facet, known)]
            if pairs:
                parted = {f.unit.n for pair in pairs for f in pair}
                beside = [f.told for f in alike if f.unit.n in parted or _stands_beside(f, alike, parted)]
                yield Parting(Measure(tuple(sorted(beside, key=lambda t: t[0].key))), any(_surely(*p, facet) for p in pairs))


def _by_facet(units: Sequence[Unit], reports: Sequence[Report]) -> _Found:
    """The numbers of the tops of reports by the facet that they tell and what they are measured in, report by report."""
    found: _Found = defaultdict(lambda: defaultdict(list))
    seen: set[tuple[int, int]] = set()
    for unit in sorted(units, key=lambda u: (u.report, u.place, len(u.text), u.key)):
        for q in unit.quantities:
            if (unit.report, q.span.start) in seen or is_vague(q) or is_added(unit, q) or is_parted(unit, q):
                continue
            hit = _facet(unit, q, deep=unit.place >= _TOP)
            if hit is not None and _is_told(unit, q, reports[unit.report], hit[0]):
                seen.add((unit.report, q.span.start))
                found[hit[0].name, measured_in(_bare(q))][unit.report].append(_Faceted(_own_word(unit, hit[0]), q, hit[1]))
    return found


def _own_word(unit: Unit, facet: Facet) -> Unit:
    """A clause on the outlet's own word where what it tells is an aside, and no quotation: "officials cleared Marra, a town of
    8,200"."""
    a = unit.attribution
    return replace(unit, attribution=None, speakers=()) if facet.aside and a is not None and a.manner != "direct" else unit


def _bare(q: Quantity) -> Quantity:
    """A number that may be taken for one that orders, as the number that it is: "magnitude 6.1"."""
    return replace(q, unit=None) if q.unit == "ordinal" else q


def _is_told(unit: Unit, q: Quantity, report: Report, facet: Facet) -> bool:
    """Whether a number is told of what the report is about; of what somebody is charged with, whenever that was."""
    if facet.past:
        return not (told_before(unit) or unit.clause.negation)
    return is_of_the_story(unit, q.span, report, ahead=facet.ahead, alone=True)


def _facet(unit: Unit, q: Quantity, *, deep: bool = False) -> tuple[Facet, str | None] | None:
    """Which facet a number tells, and of what; None where it tells none, or a part of something. deep: only what is the same
    wherever in a report it stands."""
    start, end = q.span.start - unit.clause.sentence.start, q.span.end - unit.clause.sentence.start
    before, behind = unit.sentence[max(0, start - _WINDOW) : start], unit.sentence[end : end + _WINDOW]
    if _PART.search(before):
        return None
    small = unit.sentence.lower()
    for facet in BY_MEASURE.get(MONEY if is_money(q) else measured_in(q), ()):
        if (deep and not facet.deep) or (facet.hints and not any(hint in small for hint in facet.hints)):
            continue
        if not facet.least <= (q.low if q.low is not None else q.high or 0.0) <= facet.most:
            continue
        beside = facet.beside.search(unit.sentence) if facet.beside is not None else None
        if (facet.beside is not None and beside is None) or (facet.never is not None and facet.never.search(unit.sentence)):
            continue
        for ahead, following in facet.frames:
            m = ahead.search(before) if ahead is not None else None
            n = following.match(behind) if following is not None else None
            if (m is not None) == (ahead is not None) and (n is not None) == (following is not None):
                return facet, None if facet.unique else _noun(unit, q, (m, n, beside))
    return None


def _noun(unit: Unit, q: Quantity, found: Sequence[re.Match[str] | None]) -> str | None:
    """Of what a number tells a facet: what stands in the place of the noun, what is measured, or what the clause is about."""
    told = (m["noun"].lower() for m in found if m is not None and m.groupdict().get("noun"))
    measured = () if is_money(q) or q.thing is None else (q.thing,)
    nouns = (*told, *measured, *sorted(heads(unit, "subject")))
    return next((one_word(noun) for noun in nouns if noun not in _NO_NOUN | EMPTY), None)


def _of_one(by_report: Mapping[int, Sequence[_Faceted]], facet: Facet) -> Iterator[list[_Faceted]]:
    """The numbers of one thing, one a report: those with one noun, and, where a report tells it of nothing else, those without."""
    if facet.unique:
        yield [own[0] for own in by_report.values() if _agree(own)]
        return
    for noun in sorted({f.noun for own in by_report.values() for f in own if f.noun is not None}):
        of_it = {r: [f for f in own if f.noun == noun] for r, own in by_report.items()}
        told = [own[0] for own in of_it.values() if own and _agree(own)]
        bare = [[f for f in by_report[r] if f.noun is None] for r, own in of_it.items() if not own]
        yield sorted([*told, *(own[0] for own in bare if own and _agree(own))], key=lambda f: f.unit.key)


def _agree(own: Sequence[_Faceted]) -> bool:
    """Whether a report gives one number of it."""
    return all(standing(own[0].quantity, f.quantity) == "same" for f in own[1:])


def _apart(a: _Faceted, b: _Faceted, facet: Facet, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether two numbers of a facet can't both be right, and nothing shows that they are of two things."""
    less, more = sorted(map(magnitude, (a.quantity, b.quantity)))
    stands = standing(_bare(a.quantity), _bare(b.quantity))
    loosely = stands == "near" and None not in (a.quantity.low, a.quantity.high, b.quantity.low, b.quantity.high)
    if a.unit.report == b.unit.report or not (stands == "apart" or (loosely and more > _ROUNDED * less)):
        return False
    if (
        less <= 0
        or (dimension(a.quantity) == "time" and more <= _ROUNDED * less)
        or more > (facet.far or (_FAR if facet.unique else _NEAR)) * less
    ):
        return False
    if of_two_things(a.told, b.told) or in_two_places(a.unit, b.unit, at=True) or other_days(a.unit, b.unit):
        return False
    carriers = {_carrier(a.unit), _carrier(b.unit)} if facet.owned else set()
    if len(carriers - {None}) > 1:
        return False
    if is_money(a.quantity) and bool(_STUDENTS.search(a.unit.text)) != bool(_STUDENTS.search(b.unit.text)):
        return False
    return not (elsewhere(a.unit, known[b.unit.report]) or elsewhere(b.unit, known[a.unit.report]))


def _stands_beside(f: _Faceted, told: Sequence[_Faceted], parted: set[int]) -> bool:
    """Whether a number is the same as one that parts from another."""
    return any(o.unit.n in parted and standing(f.quantity, o.quantity) == "same" for o in told)


def _carrier(unit: Unit) -> str | None:
    """The first vehicle that a clause tells of, in one word for those that are used for one another."""
    found = _CARRIER.search(unit.text)
    return _ONE_CARRIER.get(found[0].lower(), found[0].lower()) if found else None


def _surely(a: _Faceted, b: _Faceted, facet: Facet) -> bool:
    """Whether two numbers leave no doubt: of a facet of which there is one, or of one noun, plainly told, of one stage."""
    if not facet.sure or not (facet.unique or (a.noun is not None and a.noun == b.noun)):
        return False
    if any(f.unit.clause.hedge or STAGED.search(f.unit.sentence) or _IN_A_MONTH.search(f.unit.sentence) for f in (a, b)):
        return False
    if facet.owned and a.unit.names - b.unit.names and b.unit.names - a.unit.names:
        return False
    exact = all(f.quantity.low == f.quantity.high for f in (a, b)) and standing(_bare(a.quantity), _bare(b.quantity)) == "apart"
    return exact and (facet.ahead or stage(a.unit) == stage(b.unit))

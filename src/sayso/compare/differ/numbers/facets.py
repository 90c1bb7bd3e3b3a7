"""Facets: what of one happening or thing a number tells by the words beside it: how strong the quake was, how fast the train went,
how many were its crew, how long the debate lasted; where two reports give it otherwise, however each puts it.

in: the units of a story    out: for each such facet the numbers that reports give otherwise. No clause need be alike for it: a
quake has one magnitude, and a ship one crew. Where many things have it (a length, a price), it takes the same noun.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations
from math import inf

from msgspec.structs import replace

from sayso.compare.clauses.alike import is_of_the_story, other_days, stage, told_before
from sayso.compare.clauses.numbers import dimension, is_money, is_vague, magnitude, measured_in, standing
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import STAGED, in_two_places, named_by, of_other_places, of_two_things, up_to_the_next
from sayso.compare.differ.grounds.going_on import longer_by_now
from sayso.compare.differ.grounds.near_top import TOP, gathered, lone
from sayso.compare.differ.grounds.participants import Measure, Parting, Told, acquainted
from sayso.compare.differ.grounds.told_as import is_added, is_parted
from sayso.compare.differ.numbers.facet_beside import may_be_of_two
from sayso.compare.differ.numbers.facet_courts import FACETS_OF_COURTS
from sayso.compare.differ.numbers.facet_frames import MONEY, Facet
from sayso.compare.differ.numbers.facet_fronts import FACETS_OF_FRONTS
from sayso.compare.differ.numbers.facet_owners import of_other_sorts, of_two_doers, of_two_owners, of_two_parts
from sayso.compare.differ.numbers.facet_plights import FACETS_OF_PLIGHTS
from sayso.compare.differ.numbers.facet_shares import FACETS_OF_SHARES
from sayso.compare.differ.numbers.facet_table import FACETS
from sayso.compare.differ.numbers.facet_things import FACETS_OF_THINGS
from sayso.model import Quantity, Report, dated, day_of

_WINDOW = 130  # characters before and behind a number in which the words of its facet stand
# Of a month: the quake that struck in May is another, or may be.
_IN_A_MONTH = re.compile(
    r"\b(?:in|of) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)"
)
_CURRENCY = re.compile(r" (?:[A-Z][a-z]{2,20} )?([a-z]{3,12})")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_ASKING = re.compile(r"\b(?:if|until)\b", re.I)
_UP_FROM = re.compile(r",? (?:up|down) from [^.;]{1,60}", re.I)
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


_MATTERS = (*FACETS_OF_COURTS, *FACETS_OF_FRONTS, *FACETS_OF_SHARES, *FACETS_OF_PLIGHTS)
_BY_NAME = {facet.name: facet for facet in (*_MATTERS, *FACETS, *FACETS_OF_THINGS)}
_MEASURES = sorted(frozenset().union(*(facet.of for facet in _BY_NAME.values())))
_BY_MEASURE = {measure: tuple(facet for facet in _BY_NAME.values() if measure in facet.of) for measure in _MEASURES}

_Sort = tuple[str, str, str]
"""A facet by its name, what its number is measured in, and of what it is, in one word for all that say the same; "" where no noun
is told, or none need be."""


def facets(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Parting]:
    """The facets that reports give otherwise. strangers: whether two reports are hardly of one thing."""
    known, found = named_by(units), gathered(units, partial(_sort, reports), top=inf)
    for name, measure, noun in sorted(found):
        facet = _BY_NAME[name]
        if not (noun or facet.unique):
            continue
        own = found[name, measure, noun]
        bare = {r: told for r, told in found.get((name, measure, ""), {}).items() if r not in own}  # of what a report has one of
        named, unnamed = ([(_own_word(u, facet), q) for u, q in lone(told)] for told in (own, bare))
        alike = acquainted([*named, *unnamed], strangers)
        apart = [(one, other) for one, other in combinations(alike, 2) if _apart(one, other, facet, known)]
        pairs = [pair for pair in apart if not longer_by_now(*pair, reports)]
        if pairs:
            parted = {u.n for pair in pairs for u, _ in pair}
            beside = Measure.of(t for t in alike if t[0].n in parted or _stands_beside(t, alike, parted))
            yield Parting(
                beside, any(_surely(*pair, facet, reports) for pair in pairs if pair[0] in named and pair[1] in named), facet.once
            )


def _sort(reports: Sequence[Report], unit: Unit, q: Quantity) -> _Sort | None:
    """Which facet of what a number tells; None where it tells none, or not of what the report is about."""
    if is_vague(q) or _is_on_top(unit, q) or is_parted(unit, q):
        return None
    hit = _facet(unit, q, deep=unit.place >= TOP)
    if hit is None or not _is_told(unit, q, reports[unit.report], hit[0]):
        return None
    return hit[0].name, measured_in(_bare(q)), hit[1] or ""


def _is_on_top(unit: Unit, q: Quantity) -> bool:
    """Whether a number comes on top of another; "5 per cent more pay" does not."""
    end = q.span.end - unit.span.start
    return is_added(unit, q) and not (q.unit == "percent" and unit.text.startswith(" more ", end))


def _own_word(unit: Unit, facet: Facet) -> Unit:
    """A clause on the outlet's own word where what it tells is an aside, and no quotation: "officials cleared Marra, a town of
    8,200"."""
    a = unit.attribution
    return replace(unit, attribution=None, speakers=()) if facet.aside and a is not None and a.manner != "direct" else unit


def _as_told(q: Quantity, facet: Facet) -> Quantity:
    """A number as `_bare` has it; of what is always told as the most, that."""
    return replace(_bare(q), low=q.high, approximate=False) if facet.topmost and q.low is None else _bare(q)


def _bare(q: Quantity) -> Quantity:
    """A number that may be taken for one that orders, as the number that it is: "magnitude 6.1"."""
    return replace(q, unit=None) if q.unit == "ordinal" else q


def _is_told(unit: Unit, q: Quantity, report: Report, facet: Facet) -> bool:
    """Whether a number is told of what the report is about; of what somebody is charged with, whenever that was."""
    if facet.lacking:
        return True
    if facet.past:
        return not (told_before(unit) or unit.clause.negation)
    return is_of_the_story(unit, q.span, report, ahead=facet.ahead, alone=True)


def _facet(unit: Unit, q: Quantity, *, deep: bool = False) -> tuple[Facet, str | None] | None:
    """Which facet a number tells, and of what; None where it tells none, or a part of something. deep: only what is the same
    wherever in a report it stands."""
    start, end = q.span.start - unit.clause.sentence.start, q.span.end - unit.clause.sentence.start
    end += _of_currency(unit, q)
    before, behind = unit.sentence[max(0, start - _WINDOW) : start], unit.sentence[end : end + _WINDOW]
    if _PART.search(before):
        return None
    small = unit.sentence.lower()
    for facet in _BY_MEASURE.get(MONEY if is_money(q) else measured_in(q), ()):
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
                return facet, None if facet.unique else _noun(unit, q, (m, n, beside), facet)
    return None


def _of_currency(unit: Unit, q: Quantity) -> int:
    """How long the name of a currency is that stands behind a number and is no part of it: "5 million crowns"."""
    m = _CURRENCY.match(unit.sentence, q.span.end - unit.clause.sentence.start) if is_money(q) and q.unit is None else None
    return m.end() - m.start() if m is not None and q.thing is not None and stem(m[1].lower()) == stem(q.thing) else 0


def _noun(unit: Unit, q: Quantity, found: Sequence[re.Match[str] | None], facet: Facet) -> str | None:
    """Of what a number tells a facet: what stands in the place of the noun, what is measured, or what the clause is about."""
    told = (m["noun"].lower() for m in found if m is not None and m.groupdict().get("noun"))
    measured = () if is_money(q) or q.thing is None else (q.thing,)
    nouns = (*told, *measured, *sorted(heads(unit, "subject")))
    found_as = (facet.called.get(noun) or one_word(noun) for noun in nouns if noun not in _NO_NOUN | EMPTY)
    return next(found_as, None)


def _apart(one: Told, other: Told, facet: Facet, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether two numbers of a facet can't both be right, and nothing shows that they are of two things."""
    (a, p), (b, q) = ((u, _as_told(x, facet)) for u, x in (one, other))
    less, more = sorted(map(magnitude, (p, q)))
    stands = standing(p, q)
    loosely = stands == "near" and None not in (p.low, p.high, q.low, q.high)
    if a.report == b.report or not (stands == "apart" or (loosely and more > _ROUNDED * less)):
        return False
    if (
        less <= 0
        or (dimension(p) == "time" and more <= _ROUNDED * less)
        or more > (facet.far or (_FAR if facet.unique else _NEAR)) * less
    ):
        return False
    if _tells_both(a, p, q) or _tells_both(b, q, p):
        return False
    if of_two_things(one, other, known=facet.once) or other_days(a, b) or (not facet.once and in_two_places(a, b, at=True)):
        return False
    if of_other_sorts(one, other) or of_two_parts(one, other) or of_two_doers(one, other, facet):
        return False
    if facet.passing and _years(a) != _years(b):
        return False
    carriers = {_carrier(a), _carrier(b)} if facet.owned else set()
    if len(carriers - {None}) > 1:
        return False
    return facet.once or facet.anywhere or not of_other_places(up_to_the_next(a, p), up_to_the_next(b, q), known)


def _tells_both(unit: Unit, own: Quantity, other: Quantity) -> bool:
    """Whether a clause has the other's number beside its own: "15 kilometres within a week and 25 within a month"."""
    return any(x.span != own.span and x.unit == other.unit and x.low == other.low and x.high == other.high for x in unit.quantities)


def _years(unit: Unit) -> frozenset[str]:
    """The years that a sentence tells."""
    return frozenset(_YEAR.findall(unit.sentence))


def _stands_beside(one: Told, told: Sequence[Told], parted: set[int]) -> bool:
    """Whether a number is the same as one that parts from another."""
    return any(u.n in parted and standing(one[1], q) == "same" for u, q in told)


def _may_be_another(unit: Unit, q: Quantity, other: Quantity, facet: Facet) -> bool:
    """Whether words beside a number tell that it was another before, or is one of several; what is asked of somebody is asked by
    an "if" or "until", and what says itself what it was before is no other for that ("4.5 per cent, up from 3")."""
    told = _ASKING.sub("", unit.sentence) if facet.either is not None or facet.topmost else unit.sentence
    was = [x for x in unit.quantities if x.span.start >= q.span.end and x.unit == q.unit]
    if was and all(standing(x, other) == "apart" for x in was):
        told = _UP_FROM.sub("", told)
    return STAGED.search(told) is not None or _IN_A_MONTH.search(told) is not None


def _carrier(unit: Unit) -> str | None:
    """The first vehicle that a clause tells of, in one word for those that are used for one another."""
    found = _CARRIER.search(unit.text)
    return _ONE_CARRIER.get(found[0].lower(), found[0].lower()) if found else None


def _surely(one: Told, other: Told, facet: Facet, reports: Sequence[Report]) -> bool:
    """Whether two numbers of one noun, or of what there is one of, leave no doubt: plainly told, of one stage."""
    (a, p), (b, q) = ((u, _as_told(x, facet)) for u, x in (one, other))
    if not facet.sure or any(u.clause.hedge or _may_be_another(u, x, y, facet) for u, x, y in ((a, p, q), (b, q, p))):
        return False
    if of_two_owners(one, other, facet) or may_be_of_two(one, other):
        return False
    if facet.passing and len({day_of(dated(reports[u.report])) for u in (a, b)}) > 1:
        return False
    exact = p.low == p.high and q.low == q.high and standing(p, q) == "apart"
    return exact and (facet.ahead or stage(a) == stage(b))

"""Drafts of numbers: what sentences, deeds and words beside a number count otherwise, tolls, and what became of a number since.

in: the drafts so far, the material of a story    out: the drafts with these, each where no draft before tells it
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from sayso.compare.claims.already import COUNTING, marks_of, merely_counts, number_told, numbers_set_apart
from sayso.compare.claims.drafts import Draft, made_sure, measured, reversed_since
from sayso.compare.claims.material import Material
from sayso.compare.clauses.named_first import each_has_its_own
from sayso.compare.differ.days.put_back import put_back
from sayso.compare.differ.grounds.asked_offered import any_of_two_sides
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.growing import TOLLS, was_another
from sayso.compare.differ.grounds.other_things import any_of_two_things
from sayso.compare.differ.grounds.participants import Measure, Parting
from sayso.compare.differ.numbers.aged import aged
from sayso.compare.differ.numbers.amounts import amounts
from sayso.compare.differ.numbers.deeds import done_by_many, have_left, have_moved_on, have_risen
from sayso.compare.differ.numbers.digits import digits_apart
from sayso.compare.differ.numbers.facets import facets
from sayso.compare.differ.numbers.fews import fews
from sayso.compare.differ.numbers.parts import parts
from sayso.compare.differ.numbers.persons import ages
from sayso.compare.differ.numbers.raised import raised
from sayso.compare.differ.numbers.rates import rates
from sayso.compare.differ.numbers.sentences import counted_otherwise
from sayso.compare.differ.numbers.sizes import sizes
from sayso.compare.differ.numbers.tallies import tallies
from sayso.compare.differ.numbers.whiles import whiles
from sayso.model import Report, Span, dated, day_of

OF_ONE = "put together by what they are about: each report speaks of it again and again, and gives it one measure"
_COUNTED = "put together by what they count, the only number of it near the top of each report"
_PAID = "put together by what is paid or served, the only amount of it near the top of each report"
_PARTS = "put together by the whole of which they tell a part"
_FACET = "put together by what the words beside the number say that it tells, the only such number near the top of each report"
_AGED = "put together by whose age it is, the only one of theirs near the top of each report"
_OFTEN = "put together by what is done so often, the only telling of it in each report"
_SLIP = "put together by two long numbers that are one but for a figure"
_RAISED = "put together by what the later report says its number became"
_MOVED = "put together by what the later report says was moved to another day"
_BY_THE_TOP = (
    (tallies, _COUNTED),
    (fews, "put together by what they count and what is done to it, the only number of it near the top of each report"),
    (amounts, _PAID),
    (whiles, "put together by what took so long, the only such while near the top of each report"),
)


def with_deeds(drafts: Sequence[Draft], m: Material) -> list[Draft]:
    """The drafts, and what sentences and deeds count otherwise."""
    every = list(drafts)
    for otherwise in (counted_otherwise(m.units, m.pairs), done_by_many([u for u in m.units if u.report not in m.copies])):
        telling = _telling(otherwise, every, m)
        every += [measured(x, m.reports, sure=False, risen=_has_changed(x, m.reports)) for x in telling]
    return every


def _has_changed(measure: Measure, reports: Sequence[Report]) -> bool:
    """Whether the days of its reports explain why a number is another."""
    return any(explains(measure, reports) for explains in (have_left, have_risen, have_moved_on))


def with_numbers(drafts: Sequence[Draft], m: Material) -> list[Draft]:
    """The drafts, and the numbers of one thing that no draft before tells: ages, sizes, counts, amounts, parts, slips."""
    texts, strangers, every = [r.text for r in m.reports], m.score.strangers, list(drafts)
    for aged_so in (*ages(m.own, texts), *aged(m.own, texts, strangers)):
        every = _with_parting(every, aged_so, _AGED, m.reports)
    sized = [x for x in sizes(m.own, texts, strangers) if not number_told(x, every)]
    every += [measured(x, m.reports, sure=True, ground=OF_ONE) for x in sized]
    for found_of, ground in _BY_THE_TOP:
        for found in found_of(m.own, m.reports, strangers):
            every = _with_parting(every, found, ground, m.reports)
    for often in rates(m.own, strangers):
        every = _with_parting(every, often, _OFTEN, m.reports)
    told = [x for x in parts(m.own, m.reports, strangers) if not numbers_set_apart(x, every)]
    every += [measured(x, m.reports, sure=True, ground=_PARTS) for x in told]
    slips = [x for x in digits_apart(m.own, strangers) if not numbers_set_apart(x, every)]
    return every + [measured(x, m.reports, sure=True, ground=_SLIP) for x in slips]


def with_raised(drafts: Sequence[Draft], m: Material) -> tuple[list[Draft], list[Dispute]]:
    """The drafts, and the numbers and days that a later report says became others, of which no draft has both; and these."""
    found = [d for d in raised(m.own, m.reports, m.score.strangers) if not any(_marks_both(x, d) for x in drafts)]
    moved = [d for d in put_back(m.own, m.reports, m.score.strangers) if not any(_marks_both(x, d) for x in drafts)]
    grounds = ((found, _RAISED), (moved, _MOVED))
    return [*drafts, *(reversed_since(d, m.reports, ground) for told, ground in grounds for d in told)], found + moved


def _marks_both(draft: Draft, dispute: Dispute) -> bool:
    own = {(u.report, span) for u, spans in zip(dispute.told, dispute.marks, strict=True) for span in spans}
    return own <= marks_of(draft)


def _telling(otherwise: Iterator[Measure], drafts: Sequence[Draft], m: Material) -> list[Measure]:
    """The measures in reports' own words that no draft has as a difference, and that time does not explain."""
    own = (x for x in otherwise if not m.copies & {u.report for u, _ in x.told} and not (_of_opposites(x) or _of_others(x)))
    own = (x for x in own if any_of_two_things(u for u, _ in x.told) != "surely")
    own = (x for x in own if not any_of_two_sides([(u, q.span) for u, q in x.told]))
    return [x for x in own if not _may_have_risen(x, m.reports) and not numbers_set_apart(x, drafts)]


def _of_opposites(measure: Measure) -> bool:
    """Whether two accounts count what excludes each other: so many schools are open, and so many closed."""
    return any(contrast(a, b) is not None for (a, _), (b, _) in combinations(measure.told, 2))


def _of_others(measure: Measure) -> bool:
    """Whether two numbers are what each of two has by name, or one of them says that it was another before than the other is."""
    pairs = combinations(measure.told, 2)
    return any(each_has_its_own(a, b) or was_another(a, p, b, q) for (a, p), (b, q) in pairs)


def _may_have_risen(measure: Measure, reports: Sequence[Report]) -> bool:
    """Whether it is a toll told by reports of other days: it may have grown meanwhile."""
    days = {day_of(dated(reports[u.report])) for u, _ in measure.told}
    return len(days) > 1 and all(u.predicate in TOLLS for u, _ in measure.told)


def with_tolls(drafts: Sequence[Draft], tolls: Sequence[Draft]) -> list[Draft]:
    """The drafts with what tolls come to by all reports, in the place of those that set two numbers of one against each other; a
    toll on which all agree only where no draft tells it."""
    new = [t for t in tolls if t.verdict.relation != "agree" or not any(_shares(t, d, _sentences) for d in drafts)]
    return [d for d in drafts if d.verdict.relation not in COUNTING or not any(_shares(t, d, marks_of) for t in new)] + new


def with_facets(drafts: Sequence[Draft], m: Material) -> list[Draft]:
    """The drafts with the facets of one thing that reports give otherwise: what is sure makes what has it sure, too, and stands in
    the place of what has it as grown."""
    every = list(drafts)
    for found in facets(m.own, m.reports, m.score.strangers):
        every = _with_parting(every, found, _FACET, m.reports, settled=True)
    return every


def _with_parting(
    drafts: Sequence[Draft], found: Parting, ground: str, reports: Sequence[Report], *, settled: bool = False
) -> list[Draft]:
    """The drafts with two numbers that part, where none has them as apart yet; what is sure makes one that has them sure, too.
    settled: whether they are of nothing that grows, so that they stand in the place of one that has them as grown."""
    apart = None if found.known else any_of_two_things(u for u, _ in found.measure.told)
    if apart == "surely" or _of_others(found.measure) or any_of_two_sides([(u, q.span) for u, q in found.measure.told]):
        return list(drafts)
    found = replace(found, sure=found.sure and apart is None)
    told = {id(d) for d in drafts if d.verdict.relation in COUNTING and numbers_set_apart(found.measure, [d])}
    grown = {id(d) for d in drafts if id(d) in told and found.sure and settled and d.verdict.relation == "developed"}
    every = [made_sure(d) if found.sure and id(d) in told else d for d in drafts if id(d) not in grown]
    if told - grown:
        return every
    rest = [d for d in every if not merely_counts(d, found.measure)]
    moved = have_moved_on(found.measure, reports)
    return [*rest, measured(found.measure, reports, sure=found.sure or moved, ground=ground, risen=moved)]


def _shares(one: Draft, other: Draft, of: Callable[[Draft], set[tuple[int, Span]]]) -> bool:
    return len(of(one) & of(other)) > 1


def _sentences(draft: Draft) -> set[tuple[int, Span]]:
    return {(u.report, u.clause.sentence) for u in draft.units}

"""Drafting: all that may become a claim of a story, in the order in which one sort leaves room for the next.

in: a `Story`    out: its `Draft`s, unranked, with what they were made of

groups of clauses that say one thing | measures of who it is about | two sources of one report | sentences and deeds that count
otherwise | what one says and another denies | plans that turned round | tallies | tolls, in the place of what sets two numbers of
one | what stands alone | a person's word upon all of it (`corrected`)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.align.groups import bundle, group, settle
from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.already import (
    COUNTING,
    certainty_told,
    denial_told,
    marks_of,
    merely_counts,
    merely_has,
    number_told,
    numbers_set_apart,
    passes_over,
    told_together,
)
from sayso.compare.claims.borne import numbers_by_report
from sayso.compare.claims.contradictions import of_one, told_in
from sayso.compare.claims.corrected import Word, corrected
from sayso.compare.claims.drafts import (
    Contradiction,
    Draft,
    alone,
    come_to,
    contradicted_by,
    contradicting,
    counted_over,
    made_sure,
    measured,
    numbers_heeded,
    reversed_since,
    single,
    together,
)
from sayso.compare.claims.gainsaying import also_accused, with_gainsaid
from sayso.compare.claims.leftovers import leftovers
from sayso.compare.claims.rows import in_one_row
from sayso.compare.claims.slight import of_two, paid_otherwise, slight
from sayso.compare.claims.sourced import with_sources
from sayso.compare.claims.stages import by_stages
from sayso.compare.claims.standings import standings
from sayso.compare.clauses.corrections import Corrections
from sayso.compare.clauses.units import Unit, all_units_of
from sayso.compare.differ.accusations import accusations
from sayso.compare.differ.accused import accused
from sayso.compare.differ.aged import aged
from sayso.compare.differ.amounts import amounts
from sayso.compare.differ.answers import answers
from sayso.compare.differ.appointments import appointments
from sayso.compare.differ.asides import asides
from sayso.compare.differ.blamed import blamed
from sayso.compare.differ.casualties import casualties
from sayso.compare.differ.clocks import clocks
from sayso.compare.differ.contrasts import contrast
from sayso.compare.differ.counts import TOLLS
from sayso.compare.differ.dates import dates
from sayso.compare.differ.deeds import done_by_many, have_left, have_risen
from sayso.compare.differ.denials import denied
from sayso.compare.differ.digits import digits_apart
from sayso.compare.differ.disputes import Dispute, disputes, once
from sayso.compare.differ.facets import facets
from sayso.compare.differ.factchecks import factchecks
from sayso.compare.differ.fates import fates
from sayso.compare.differ.fews import fews
from sayso.compare.differ.gainsaid import gainsaid
from sayso.compare.differ.left_open import left_open
from sayso.compare.differ.means import means
from sayso.compare.differ.misquoted import misquoted
from sayso.compare.differ.nones import nones
from sayso.compare.differ.opposites import contradicted, joined
from sayso.compare.differ.participants import Measure, Parting, measures
from sayso.compare.differ.parts import parts
from sayso.compare.differ.persons import ages
from sayso.compare.differ.pleaded import pleaded
from sayso.compare.differ.pleas import pleas
from sayso.compare.differ.put_back import put_back
from sayso.compare.differ.raised import raised
from sayso.compare.differ.records import records
from sayso.compare.differ.rethought import rethought
from sayso.compare.differ.reversals import reversals
from sayso.compare.differ.sentences import counted_otherwise
from sayso.compare.differ.sizes import sizes
from sayso.compare.differ.spells import spells
from sayso.compare.differ.states import beginnings, states
from sayso.compare.differ.steps import steps
from sayso.compare.differ.tallies import tallies
from sayso.compare.differ.votes import votes
from sayso.compare.differ.whiles import whiles
from sayso.compare.differ.wholes import wholes
from sayso.compare.differ.within import counted_apart
from sayso.compare.differ.years import years
from sayso.compare.options import CompareOptions
from sayso.model import Process, Report, Span, Story, dated, day_of

_OF_ONE = "put together by what they are about: each report speaks of it again and again, and gives it one measure"
_COUNTED = "put together by what they count, the only number of it near the top of each report"
_LONE = ("only_one", "unmatched")
_PAID = "put together by what is paid or served, the only amount of it near the top of each report"
_PARTS = "put together by the whole of which they tell a part"
_MORE_THAN_SOURCES = ("number", "certainty", "time", "polarity", "developed")
_FACET = "put together by what the words beside the number say that it tells, the only such number near the top of each report"
_AGED = "put together by whose age it is, the only one of theirs near the top of each report"
_SLIP = "put together by two long numbers that are one but for a figure"
_FATE = "put together by whom they tell of, and what became of these between two days"
_RAISED = "put together by what the later report says its number became"
_MOVED = "put together by what the later report says was moved to another day"
_RETHOUGHT = "put together by who says it, and by what they say on the later day was not so"

_BY_THE_TOP = (
    (tallies, _COUNTED),
    (fews, "put together by what they count and what is done to it, the only number of it near the top of each report"),
    (amounts, _PAID),
    (whiles, "put together by what took so long, the only such while near the top of each report"),
)


class Material(Struct, frozen=True):
    """What drafts are made of. told: all clauses.  units: those that say enough to be compared, by whose places `pairs` has the
    scores.  own: all but those of reprints, which repeat what their original has.  corrections: what a person said of them."""

    told: list[Unit]
    units: list[Unit]
    own: list[Unit]
    reports: list[Report]
    copies: set[int]
    score: Scorer
    pairs: dict[tuple[int, int], float]
    corrections: Corrections


def material_of(story: Story) -> Material:
    """The clauses of a story and which of them may say one thing."""
    told, reports = all_units_of(story), [m.report for m in story.members]
    units = [u for u in told if not u.little]
    copies = {k for k, r in enumerate(reports) if r.copy_of is not None}
    score = Scorer(units)
    own = [u for u in told if u.report not in copies]
    return Material(told, units, own, reports, copies, score, score.scores, Corrections.of(story))


def drafts_of(m: Material, o: CompareOptions, dealt: Process | None = None) -> list[Draft]:
    """All that may become a claim. dealt: the process that the story is about."""
    turned, anew = list(reversals(m.own, m.reports)), list(rethought(m.own, m.reports))
    drafts, held = _grouped(m, o, {u.n for d in turned for u in d.told}, {d.told[1].n: d.told[0].n for d in anew})
    apart = list(counted_apart(m.own))
    drafts += [measured(x, m.reports, sure=True, ground=_OF_ONE) for x in measures(m.units)]
    drafts += [measured(x, m.reports, sure=False) for x in apart]
    beside = {frozenset((a.n, b.n)) for d in drafts for a, b in combinations(d.units, 2)}
    drafts = _with_deeds(drafts, m)
    drafts, contested = _with_contested(drafts, beside, m)
    drafts += [reversed_since(d, m.reports) for d in turned] + [reversed_since(d, m.reports, _RETHOUGHT) for d in anew]
    drafts, said = _with_contradicting(drafts, m, dealt)
    drafts = _with_numbers(drafts, m)
    tolls = tuple(casualties(m.own, m.reports, m.score.strangers))
    drafts = _with_facets(_with_tolls(drafts, [counted_over(t, m.reports) for t in tolls]), m)
    drafts, changed = _with_raised(drafts, m)
    drafts, become = _with_fates(drafts, m)
    shown = {u.n for x in apart for u, _ in x.told} | {u.n for c in contested for side in c.sides for u in side}
    shown |= {u.n for d in (*turned, *anew, *said, *changed, *become) for u in d.told}
    drafts = [d for d in drafts if d.verdict.relation not in _LONE or not any(u.n in shown for u in d.units)]
    drafts, denied_otherwise = _with_denied(drafts, m)
    shown |= {u.n for d in denied_otherwise for u in d.told[: 1 if d.apart else 2]}
    held |= {k for k, u in enumerate(m.units) if u.n in shown}
    drafts = by_stages(in_one_row(drafts), m.own, m.reports) + alone(m.units, m.pairs, held, m.reports, o)
    every = [u for u in m.told if u.report not in m.copies]
    drafts = [with_sources(d) for d in leftovers(every, drafts, m.reports, m.score)]
    if m.corrections.none:
        return drafts
    return corrected(drafts, Word(m.corrections, every, m.reports, m.score, _near(m, o), tolls))


def _with_deeds(drafts: Sequence[Draft], m: Material) -> list[Draft]:
    """The drafts, and what sentences and deeds count otherwise."""
    every = list(drafts)
    for otherwise in (counted_otherwise(m.units, m.pairs), done_by_many([u for u in m.units if u.report not in m.copies])):
        telling = _telling(otherwise, every, m)
        every += [measured(x, m.reports, sure=False, risen=have_left(x, m.reports) or have_risen(x, m.reports)) for x in telling]
    return every


def _with_contested(
    drafts: Sequence[Draft], beside: Collection[frozenset[int]], m: Material
) -> tuple[list[Draft], list[Contradiction]]:
    """The drafts with what one says and another denies, in the place of what tells a part of that; and that. beside: accounts of
    which a draft has both."""
    texts = [r.text for r in m.reports]
    named = (*answers(m.own, texts), *accusations(m.own), *asides(m.own), *pleas(m.own), *factchecks(m.own, texts))
    found = once((*disputes(m.own, m.score), *named))
    parted = [d for d in found if frozenset(u.n for u in d.told) not in beside and not denial_told(d, drafts)]
    contested = of_one(parted, drafts, m.score, m.copies)
    rest = [d for d in drafts if not told_in(contested, d, m.copies)]
    return rest + [contradicted_by(c, m.reports) for c in contested], contested


def _with_contradicting(drafts: Sequence[Draft], m: Material, dealt: Process | None) -> tuple[list[Draft], list[Dispute]]:
    """The drafts with what two reports have otherwise that no draft tells, in the place of what merely has both; and that."""
    own, reports, strangers = m.own, m.reports, m.score.strangers
    found = (
        *states(own, reports, strangers),
        *_new(clocks(own, strangers, m.score), beginnings(own, strangers)),
        *wholes(own, strangers),
        *standings(dealt, own, reports),
        *means(own, reports, strangers),
        *records(own, strangers),
        *years(own, strangers),
        *spells(own, [r.text for r in reports], strangers),
        *dates(own, strangers),
        *steps(own, strangers),
        *votes(own, strangers),
        *misquoted(own, [r.text for r in reports], strangers),
    )
    sure = [d for d in found if d.sure]
    drafts = [made_sure(d) if any(told_together(x, [d], {x.kind}) for x in sure) else d for d in drafts]
    said = [d for d in found if not told_together(d, drafts, {d.kind})]
    said += [d for d in nones(own, reports, strangers) if not told_together(d, drafts, ("polarity", "number"))]
    opened = [d for d in left_open(own, reports, strangers) if not certainty_told(d, drafts)]
    drafts, said = [d for d in drafts if not any(passes_over(d, x) for x in opened)], said + opened
    every = [d for d in drafts if not any(merely_has(d, x) for x in said)] + [contradicting(d, reports) for d in said]
    named = [d for d in appointments(own, reports, strangers) if not told_together(d, every)]
    return every + [contradicting(d, reports) for d in named], said + named


def _new(found: Iterable[Dispute], more: Iterable[Dispute]) -> list[Dispute]:
    """What was found, and of more that of which it has not both accounts."""
    told = list(found)
    pairs = {frozenset(u.n for u in d.told) for d in told}
    return told + [d for d in more if frozenset(u.n for u in d.told) not in pairs]


def _with_numbers(drafts: Sequence[Draft], m: Material) -> list[Draft]:
    """The drafts, and the numbers of one thing that no draft before tells: ages, sizes, counts, amounts, parts, slips."""
    texts, strangers, every = [r.text for r in m.reports], m.score.strangers, list(drafts)
    for aged_so in (*ages(m.own, texts), *aged(m.own, texts, strangers)):
        every = _with_parting(every, aged_so, _AGED, m.reports)
    sized = [x for x in sizes(m.own, texts, strangers) if not number_told(x, every)]
    every += [measured(x, m.reports, sure=True, ground=_OF_ONE) for x in sized]
    for found_of, ground in _BY_THE_TOP:
        for found in found_of(m.own, m.reports, strangers):
            every = _with_parting(every, found, ground, m.reports)
    told = [x for x in parts(m.own, m.reports, strangers) if not numbers_set_apart(x, every)]
    every += [measured(x, m.reports, sure=True, ground=_PARTS) for x in told]
    slips = [x for x in digits_apart(m.own, strangers) if not numbers_set_apart(x, every)]
    return every + [measured(x, m.reports, sure=True, ground=_SLIP) for x in slips]


def _with_raised(drafts: Sequence[Draft], m: Material) -> tuple[list[Draft], list[Dispute]]:
    """The drafts, and the numbers and days that a later report says became others, of which no draft has both; and these."""
    found = [d for d in raised(m.own, m.reports, m.score.strangers) if not any(_marks_both(x, d) for x in drafts)]
    moved = [d for d in put_back(m.own, m.reports, m.score.strangers) if not any(_marks_both(x, d) for x in drafts)]
    grounds = ((found, _RAISED), (moved, _MOVED))
    return [*drafts, *(reversed_since(d, m.reports, ground) for told, ground in grounds for d in told)], found + moved


def _with_fates(drafts: Sequence[Draft], m: Material) -> tuple[list[Draft], list[Dispute]]:
    """The drafts and what became of people since, in a draft that has both accounts and no more than that; and this."""
    every, found = list(drafts), []
    for d in fates(m.own, m.reports, m.score.strangers):
        if any(_is_more(x) and {u.n for u in d.told} <= {u.n for u in x.units} for x in every):
            continue
        home = next((k for k, x in enumerate(every) if merely_has(x, d)), None)
        if home is None:
            every.append(reversed_since(d, m.reports, _FATE))
        else:
            every[home] = come_to(every[home], d)
        found.append(d)
    return every, found


def _is_more(draft: Draft) -> bool:
    """Whether a claim tells more of its accounts than who says them."""
    return draft.verdict.relation in COUNTING and draft.verdict.kinds != ("source",)


def _marks_both(draft: Draft, dispute: Dispute) -> bool:
    own = {(u.report, span) for u, spans in zip(dispute.told, dispute.marks, strict=True) for span in spans}
    return own <= marks_of(draft)


def _with_denied(drafts: Sequence[Draft], m: Material) -> tuple[list[Draft], list[Dispute]]:
    """The drafts with what others deny of them in words of their own; and that."""
    drafts, new = also_accused(drafts, (*accused(m.own, m.score.strangers), *pleaded(m.own, m.score.strangers)))
    every = once((*gainsaid(m.own, m.score.strangers), *new, *blamed(m.own)))
    found = [d for d in every if not told_together(d, drafts, _MORE_THAN_SOURCES)]
    rest = [d for d in drafts if not any(merely_has(d, x) for x in found)]
    return with_gainsaid(rest, found, m.reports), found


def _near(m: Material, o: CompareOptions) -> set[int]:
    """The clauses that another report may have too, whatever a person set apart."""
    near = ((m.units[i], m.units[j]) for (i, j), chance in m.pairs.items() if chance >= o.alone)
    return {u.n for a, b in near if not m.corrections.apart(a, b) for u in (a, b)}


def _grouped(m: Material, o: CompareOptions, moved: set[int], anew: Mapping[int, int]) -> tuple[list[Draft], set[int]]:
    """What groups of clauses say, denials with what they deny; and the places of the clauses that stand in one. moved: clauses that
    tell of what was turned round since, and stand in none.  anew: of a clause that takes back what its source had said, that,
    beside which it stands in none."""
    grouped = settle(m.units, group(m.units, m.pairs, m.score, o.least, o.link, m.copies), m.score)
    held = {k for members in grouped for k in members}
    parted = ({m.units[k].n for k in members} & anew.keys() for members in grouped)
    moved = moved | {
        n for members, ns in zip(grouped, parted, strict=True) for n in ns if anew[n] in {m.units[k].n for k in members}
    }
    grouped = [rest for members in grouped if len(rest := tuple(k for k in members if m.units[k].n not in moved)) > 1]
    denying = {u.n for u in m.told if denied(u)}
    bundles = joined(bundle([tuple(m.units[k] for k in members) for members in grouped]), m.score, denying)
    placed = {u.n for parts in bundles for part in parts for u in part}
    held = {k for k in held if m.units[k].n in placed or m.units[k].n in moved}
    held |= contradicted(bundles, m.told, held, m.score, denying)
    numbers = numbers_by_report(m.told)
    drafts = [d for parts in bundles if not _is_slight(d := together(parts, m.reports, m.score), m.copies)]
    drafts = [numbers_heeded(d, numbers) for d in drafts]
    shown = {u.n for d in drafts for u in d.units}
    drafts += [
        single(u, True, m.reports, elsewhere=True)
        for d in tuple(drafts)
        for u in d.odd
        if u.n not in shown and u.report not in m.copies
    ]
    drafts += [single(u, True, m.reports) for u in _left(bundles, drafts) if u.report not in m.copies]
    return drafts, {k for k in held if k < len(m.units)}


def _left(bundles: Sequence[Sequence[Sequence[Unit]]], drafts: Sequence[Draft]) -> Iterator[Unit]:
    """The accounts that a group had and its difference in numbers, or in certainty, has not: each stands alone, where no other
    claim has it."""
    shown = {u.n for d in drafts for u in d.units}
    counting = [{u.n for u in d.units} for d in drafts if d.verdict.kinds[:1] in (("number",), ("certainty",))]
    parts = (part for bundled in bundles for part in bundled)
    for part in parts:
        if any(own < {u.n for u in part} for own in counting):
            yield from (u for u in part if u.n not in shown)


def _is_slight(draft: Draft, copies: Collection[int]) -> bool:
    """Whether a claim sets nothing but the sources apart, or nothing at all, of what shares hardly more than the story's topic.
    That a copy is like its original says nothing. copies: reports."""
    v, own = draft.verdict, [u for u in draft.units if u.report not in copies]
    mere = v.relation == "agree" or (v.relation == "differ" and v.kinds == ("source",))
    if v.relation == "agree" and not v.sure and paid_otherwise(draft.units):
        return True
    if mere and of_two(own):
        return True
    return mere and v.score is not None and slight(own if len(own) > 1 else draft.units, v.score)


def _telling(otherwise: Iterator[Measure], drafts: Sequence[Draft], m: Material) -> list[Measure]:
    """The measures in reports' own words that no draft has as a difference, and that time does not explain."""
    own = (x for x in otherwise if not m.copies & {u.report for u, _ in x.told} and not _of_opposites(x))
    return [x for x in own if not _may_have_risen(x, m.reports) and not numbers_set_apart(x, drafts)]


def _of_opposites(measure: Measure) -> bool:
    """Whether two accounts count what excludes each other: so many schools are open, and so many closed."""
    return any(contrast(a, b) is not None for (a, _), (b, _) in combinations(measure.told, 2))


def _may_have_risen(measure: Measure, reports: Sequence[Report]) -> bool:
    """Whether it is a toll told by reports of other days: it may have grown meanwhile."""
    days = {day_of(dated(reports[u.report])) for u, _ in measure.told}
    return len(days) > 1 and all(u.predicate in TOLLS for u, _ in measure.told)


def _with_tolls(drafts: Sequence[Draft], tolls: Sequence[Draft]) -> list[Draft]:
    """The drafts with what tolls come to by all reports, in the place of those that set two numbers of one against each other; a
    toll on which all agree only where no draft tells it."""
    new = [t for t in tolls if t.verdict.relation != "agree" or not any(_shares(t, d, _sentences) for d in drafts)]
    return [d for d in drafts if d.verdict.relation not in COUNTING or not any(_shares(t, d, marks_of) for t in new)] + new


def _with_facets(drafts: Sequence[Draft], m: Material) -> list[Draft]:
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
    told = {id(d) for d in drafts if d.verdict.relation in COUNTING and numbers_set_apart(found.measure, [d])}
    grown = {id(d) for d in drafts if id(d) in told and found.sure and settled and d.verdict.relation == "developed"}
    every = [made_sure(d) if found.sure and id(d) in told else d for d in drafts if id(d) not in grown]
    if told - grown:
        return every
    rest = [d for d in every if not merely_counts(d, found.measure)]
    return [*rest, measured(found.measure, reports, sure=found.sure, ground=ground)]


def _shares(one: Draft, other: Draft, of: Callable[[Draft], set[tuple[int, Span]]]) -> bool:
    return len(of(one) & of(other)) > 1


def _sentences(draft: Draft) -> set[tuple[int, Span]]:
    return {(u.report, u.clause.sentence) for u in draft.units}

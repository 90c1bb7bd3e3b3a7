"""Drafting: all that may become a claim of a story, in the order in which one sort leaves room for the next.

in: a `Story`    out: its `Draft`s, unranked, with what they were made of

groups of clauses that say one thing | measures of who it is about | two sources of one report | sentences and deeds that count
otherwise | what one says and another denies | plans that turned round | tallies | tolls, in the place of what sets two numbers of
one | what stands alone | a person's word upon all of it (`corrected`)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import combinations, product

from msgspec import Struct

from sayso.compare.align.groups import bundle, group, settle
from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.borne import numbers_by_report
from sayso.compare.claims.contradictions import of_one, told_in
from sayso.compare.claims.corrected import Word, corrected
from sayso.compare.claims.drafts import (
    Draft,
    alone,
    contradicted_by,
    contradicting,
    counted_over,
    measured,
    numbers_heeded,
    reversed_since,
    single,
    together,
)
from sayso.compare.claims.gainsaying import with_gainsaid
from sayso.compare.claims.leftovers import leftovers
from sayso.compare.claims.rows import in_one_row
from sayso.compare.claims.slight import paid_otherwise, slight
from sayso.compare.claims.stages import by_stages
from sayso.compare.claims.standings import standings
from sayso.compare.clauses.corrections import Corrections
from sayso.compare.clauses.sources import does_it
from sayso.compare.clauses.units import Unit, all_units_of
from sayso.compare.differ.accusations import accusations
from sayso.compare.differ.amounts import amounts
from sayso.compare.differ.answers import answers
from sayso.compare.differ.appointments import appointments
from sayso.compare.differ.casualties import casualties
from sayso.compare.differ.contrasts import contrast
from sayso.compare.differ.counts import TOLLS
from sayso.compare.differ.deeds import done_by_many, have_left
from sayso.compare.differ.denials import denied
from sayso.compare.differ.digits import digits_apart
from sayso.compare.differ.disputes import Dispute, disputes, once
from sayso.compare.differ.gainsaid import gainsaid
from sayso.compare.differ.means import means
from sayso.compare.differ.nones import nones
from sayso.compare.differ.opposites import contradicted, joined
from sayso.compare.differ.participants import Measure, measures
from sayso.compare.differ.parts import parts
from sayso.compare.differ.persons import ages
from sayso.compare.differ.records import records
from sayso.compare.differ.rethought import rethought
from sayso.compare.differ.reversals import reversals
from sayso.compare.differ.sentences import counted_otherwise
from sayso.compare.differ.sizes import sizes
from sayso.compare.differ.states import beginnings, states
from sayso.compare.differ.steps import steps
from sayso.compare.differ.tallies import tallies
from sayso.compare.differ.votes import votes
from sayso.compare.differ.wholes import wholes
from sayso.compare.differ.within import counted_apart
from sayso.compare.differ.years import years
from sayso.compare.options import CompareOptions
from sayso.model import Process, Report, Span, Story, dated, day_of, may_be_one

_OF_ONE = "put together by what they are about: each report speaks of it again and again, and gives it one measure"
_COUNTED = "put together by what they count, the only number of it near the top of each report"
_LONE = ("only_one", "unmatched")
_PAID = "put together by what is paid or served, the only amount of it near the top of each report"
_PARTS = "put together by the whole of which they tell a part"
_SLIP = "put together by two long numbers that are one but for a figure"
_RETHOUGHT = "put together by who says it, and by what they say on the later day was not so"
_COUNTING = ("differ", "developed")


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
    turned = list(reversals(m.own, m.reports))
    anew = list(rethought(m.own, m.reports))
    drafts, held = _grouped(m, o, {u.n for d in turned for u in d.told}, {d.told[1].n: d.told[0].n for d in anew})
    drafts += [measured(x, m.reports, sure=True, ground=_OF_ONE) for x in measures(m.units)]
    apart = list(counted_apart(m.own))
    drafts += [measured(x, m.reports, sure=False) for x in apart]
    beside = {frozenset((a.n, b.n)) for d in drafts for a, b in combinations(d.units, 2)}
    for otherwise in (counted_otherwise(m.units, m.pairs), done_by_many([u for u in m.units if u.report not in m.copies])):
        telling = _telling(otherwise, drafts, m)
        drafts += [measured(x, m.reports, sure=False, risen=have_left(x, m.reports)) for x in telling]
    found = once((*disputes(m.own, m.score), *answers(m.own, [r.text for r in m.reports]), *accusations(m.own)))
    parted = [d for d in found if frozenset(u.n for u in d.told) not in beside and not _answered(d, drafts)]
    contested = of_one(parted, drafts, m.score, m.copies)
    drafts = [d for d in drafts if not told_in(contested, d, m.copies)] + [contradicted_by(c, m.reports) for c in contested]
    drafts += [reversed_since(d, m.reports) for d in turned] + [reversed_since(d, m.reports, _RETHOUGHT) for d in anew]
    said = [*states(m.own, m.reports, m.score.strangers), *beginnings(m.own, m.score.strangers)]
    said += [*wholes(m.own, m.score.strangers), *standings(dealt, m.own, m.reports)]
    said = [d for d in said if not _told_together(d, drafts, {d.kind})]
    told = [
        *means(m.own, m.reports, m.score.strangers),
        *records(m.own, m.score.strangers),
        *years(m.own, m.score.strangers),
        *steps(m.own, m.score.strangers),
        *votes(m.own, m.score.strangers),
    ]
    said += [d for d in told if not _told_together(d, drafts, {d.kind})]
    said += [d for d in nones(m.own, m.reports, m.score.strangers) if not _told_together(d, drafts, ("polarity", "number"))]
    drafts = [d for d in drafts if not any(_merely(d, x) for x in said)] + [contradicting(d, m.reports) for d in said]
    meant = [d for d in appointments(m.own, m.reports, m.score.strangers) if not _told_together(d, drafts)]
    drafts += [contradicting(d, m.reports) for d in meant]
    aged = [x for x in ages(m.own, [r.text for r in m.reports]) if not _contested(x, drafts)]
    drafts += [measured(x, m.reports, sure=False, ground=_OF_ONE) for x in aged]
    sized = [x for x in sizes(m.own, [r.text for r in m.reports], m.score.strangers) if not _measured(x, drafts)]
    drafts += [measured(x, m.reports, sure=False, ground=_OF_ONE) for x in sized]
    for found_of, ground in ((tallies, _COUNTED), (amounts, _PAID), (parts, _PARTS)):
        counted = [x for x in found_of(m.own, m.reports, m.score.strangers) if not _contested(x, drafts)]
        drafts += [measured(x, m.reports, sure=False, ground=ground) for x in counted]
    slips = [x for x in digits_apart(m.own, m.score.strangers) if not _contested(x, drafts)]
    drafts += [measured(x, m.reports, sure=False, ground=_SLIP) for x in slips]
    tolls = list(casualties(m.own, m.reports, m.score.strangers))
    drafts = _with_tolls(drafts, [counted_over(t, m.reports) for t in tolls])
    shown = {u.n for x in apart for u, _ in x.told} | {u.n for c in contested for side in c.sides for u in side}
    shown |= {u.n for d in (*turned, *anew, *said, *meant) for u in d.told}
    held |= {k for k, u in enumerate(m.units) if u.n in shown}
    drafts = [d for d in drafts if d.verdict.relation not in _LONE or not any(u.n in shown for u in d.units)]
    otherwise_denied = [d for d in gainsaid(m.own, m.score.strangers) if not _told_together(d, drafts)]
    drafts = with_gainsaid([d for d in drafts if not any(_merely(d, x) for x in otherwise_denied)], otherwise_denied, m.reports)
    denying = {u.n for d in otherwise_denied for u in d.told}
    held |= {k for k, u in enumerate(m.units) if u.n in denying}
    drafts = by_stages(in_one_row(drafts), m.own, m.reports) + alone(m.units, m.pairs, held, m.reports, o)
    every = [u for u in m.told if u.report not in m.copies]
    drafts = leftovers(every, drafts, m.reports, m.score)
    if m.corrections.none:
        return drafts
    return corrected(drafts, Word(m.corrections, every, m.reports, m.score, _near(m, o), tuple(tolls)))


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
    drafts += [single(u, True, m.reports) for u in _left(bundles, drafts) if u.report not in m.copies]
    return drafts, {k for k in held if k < len(m.units)}


def _left(bundles: Sequence[Sequence[Sequence[Unit]]], drafts: Sequence[Draft]) -> Iterator[Unit]:
    """The accounts that a group had and its difference in numbers has not: each stands alone, where no other claim has it."""
    shown = {u.n for d in drafts for u in d.units}
    counting = [{u.n for u in d.units} for d in drafts if d.verdict.kinds[:1] == ("number",)]
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
    return mere and v.score is not None and slight(own if len(own) > 1 else draft.units, v.score)


def _telling(otherwise: Iterator[Measure], drafts: Sequence[Draft], m: Material) -> list[Measure]:
    """The measures in reports' own words that no draft has as a difference, and that time does not explain."""
    own = (x for x in otherwise if not m.copies & {u.report for u, _ in x.told} and not _of_opposites(x))
    return [x for x in own if not _may_have_risen(x, m.reports) and not _contested(x, drafts)]


def _of_opposites(measure: Measure) -> bool:
    """Whether two accounts count what excludes each other: so many schools are open, and so many closed."""
    return any(contrast(a, b) is not None for (a, _), (b, _) in combinations(measure.told, 2))


def _may_have_risen(measure: Measure, reports: Sequence[Report]) -> bool:
    """Whether it is a toll told by reports of other days: it may have grown meanwhile."""
    days = {day_of(dated(reports[u.report])) for u, _ in measure.told}
    return len(days) > 1 and all(u.predicate in TOLLS for u, _ in measure.told)


def _contested(measure: Measure, drafts: Sequence[Draft]) -> bool:
    """Whether a claim of two of the accounts has their numbers as a difference already."""
    own = {(u.report, q.span) for u, q in measure.told}
    told = (
        zip(d.units, d.verdict.marks, strict=True)
        for d in drafts
        if "number" in d.verdict.kinds or d.verdict.relation == "developed"
    )
    return any(len(own & {(u.report, span) for u, marks in accounts for span in marks}) > 1 for accounts in told)


def _measured(measure: Measure, drafts: Sequence[Draft]) -> bool:
    """Whether a claim has one of the numbers as a difference already."""
    own = {(u.report, q.span) for u, q in measure.told}
    return any(own & _marks(d) for d in drafts if "number" in d.verdict.kinds)


def _with_tolls(drafts: Sequence[Draft], tolls: Sequence[Draft]) -> list[Draft]:
    """The drafts with what tolls come to by all reports, in the place of those that set two numbers of one against each other; a
    toll on which all agree only where no draft tells it."""
    new = [t for t in tolls if t.verdict.relation != "agree" or not any(_shares(t, d, _sentences) for d in drafts)]
    return [d for d in drafts if d.verdict.relation not in _COUNTING or not any(_shares(t, d, _marks) for t in new)] + new


def _shares(one: Draft, other: Draft, of: Callable[[Draft], set[tuple[int, Span]]]) -> bool:
    return len(of(one) & of(other)) > 1


def _sentences(draft: Draft) -> set[tuple[int, Span]]:
    return {(u.report, u.clause.sentence) for u in draft.units}


def _marks(draft: Draft) -> set[tuple[int, Span]]:
    return {(u.report, span) for u, marks in zip(draft.units, draft.verdict.marks, strict=True) for span in marks}


def _answered(dispute: Dispute, drafts: Sequence[Draft]) -> bool:
    """Whether a claim has the denial already, in words of its own: "the company denied that it had told drivers", beside what
    another report's "the company denied this" answers."""
    told, denial = dispute.told
    return any(
        any(u.n == told.n for u in d.units)
        and any(u.n != told.n and denied(u) and (does_it(u.speakers, denial) or _one_speaker(u, denial)) for u in d.units)
        for d in drafts
        if "polarity" in d.verdict.kinds
    )


def _told_together(dispute: Dispute, drafts: Sequence[Draft], kinds: Collection[str] = ()) -> bool:
    """Whether a claim of some difference, or of one in these kinds, has both accounts."""
    own = {u.n for u in dispute.told}
    differing = (d for d in drafts if d.verdict.relation in _COUNTING and (not kinds or set(kinds) & set(d.verdict.kinds)))
    return any(own <= {u.n for u in d.units} for d in differing)


def _merely(draft: Draft, dispute: Dispute) -> bool:
    """Whether a claim has two accounts that contradict each other, and no more than that two say them, or that they may be one."""
    v = draft.verdict
    mere = v.kinds == ("source",) or (v.relation == "agree" and not v.sure)
    return mere and {u.n for u in dispute.told} <= {u.n for u in draft.units}


def _one_speaker(a: Unit, b: Unit) -> bool:
    return any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))

"""Claims: the groups of a story and what stands alone, ranked, with voices.

in: a `Story`    out: its `Claim`s, most telling first, with what whole reports leave out of them, and what they rest on.

clauses | candidates | scored | grouped | judged | voices | what stands in one report alone | ranked
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations, product

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.alike import close
from sayso.compare.answers import answers
from sayso.compare.casualties import casualties
from sayso.compare.counts import TOLLS
from sayso.compare.deeds import done_by_many, have_left
from sayso.compare.denials import denied
from sayso.compare.disputes import Dispute, disputes, once
from sayso.compare.drafts import Draft, alone, contradicting, counted_over, measured, reversed_since, together
from sayso.compare.explain import explain
from sayso.compare.features import alike_around
from sayso.compare.groups import bundle, group, settle
from sayso.compare.numbers import one_thing
from sayso.compare.omissions import lacks_number, omissions
from sayso.compare.opposites import contradicted, joined
from sayso.compare.options import LIKELY_ONE, CompareOptions
from sayso.compare.pairs import Scorer
from sayso.compare.participants import Measure, measures
from sayso.compare.ranking import ORDER, speaks_for_itself
from sayso.compare.relations import agreement
from sayso.compare.reversals import reversals
from sayso.compare.sentences import counted_otherwise
from sayso.compare.sources import does_it
from sayso.compare.tallies import tallies
from sayso.compare.units import Unit, all_units_of
from sayso.compare.voices import caveat, independent, voices
from sayso.compare.within import counted_apart
from sayso.model import Account, Claim, Explained, Omission, Report, Span, Story, day_of, may_be_one

_LIKE = 0.1  # score from which a report has something like a claim
_ALIKE_AROUND = 0.3  # and what its sentence must be like the claim's
_TOUCHED = 0.15  # below this two sentences share nothing that tells
_OF_ONE = "put together by what they are about: each report speaks of it again and again, and gives it one measure"
_COUNTED = "put together by what they count, the only number of it near the top of each report"
_COUNTING = ("differ", "developed")


class Claims(Struct, frozen=True):
    """The claims of a story, most telling first; explained only where that was asked for."""

    claims: tuple[Claim, ...]
    omissions: tuple[Omission, ...] = ()
    explained: tuple[Explained, ...] = ()


def claims_of(story: Story, o: CompareOptions) -> Claims:
    """The claims of a story."""
    told = all_units_of(story)
    units = [u for u in told if not u.little]
    reports = [m.report for m in story.members]
    score = Scorer(units)
    pairs = {(i, j): score(units[i], units[j]) for i, j in score.pairs}
    copies = {k for k, r in enumerate(reports) if r.copy_of is not None}
    grouped = settle(units, group(units, pairs, score, o.least, o.link, copies), score)
    held = {k for members in grouped for k in members}
    denying = {u.n for u in told if denied(u)}
    turned = list(reversals([u for u in told if u.report not in copies], reports))
    moved = {u.n for d in turned for u in d.told}
    grouped = [rest for members in grouped if len(rest := tuple(k for k in members if units[k].n not in moved)) > 1]
    bundles = joined(bundle([tuple(units[k] for k in members) for members in grouped]), score, denying)
    held |= contradicted(bundles, told, held, score, denying)
    drafts = [together(parts, reports, score) for parts in bundles]
    drafts += [measured(m, reports, sure=True, ground=_OF_ONE) for m in measures(units)]
    own = [u for u in told if u.report not in copies]  # a reprint repeats what its original has
    apart = list(counted_apart(own))
    drafts += [measured(m, reports, sure=False) for m in apart]
    beside = {frozenset((a.n, b.n)) for d in drafts for a, b in combinations(d.units, 2)}
    for otherwise in (counted_otherwise(units, pairs), done_by_many([u for u in units if u.report not in copies])):
        own_words = [m for m in otherwise if not copies & {u.report for u, _ in m.told} and not _may_have_risen(m, reports)]
        telling = [m for m in own_words if not _contested(m, drafts)]
        drafts += [measured(m, reports, sure=False, risen=have_left(m, reports)) for m in telling]
    found = once((*disputes(own, score), *answers(own)))
    parted = [d for d in found if frozenset(u.n for u in d.told) not in beside and not _answered(d, drafts)]
    drafts += [contradicting(d, reports) for d in parted]
    drafts += [reversed_since(d, reports) for d in turned]
    drafts += [
        measured(m, reports, sure=False, ground=_COUNTED)
        for m in tallies(own, reports, score.strangers)
        if not _contested(m, drafts)
    ]
    drafts = _with_tolls(drafts, [counted_over(t, reports) for t in casualties(own, reports, score.strangers)])
    shown = {u.n for m in apart for u, _ in m.told} | {u.n for d in (*parted, *turned) for u in d.told}
    held |= {k for k, u in enumerate(units) if u.n in shown}
    drafts += alone(units, pairs, {k for k in held if k < len(units)}, reports, o)
    kept = _most(sorted(_settled(drafts, o), key=_place), o)
    claims = tuple(_claim(f"c{n}", d, story, reports) for n, d in enumerate(kept, 1))
    places = {u.key: k for k, u in enumerate(told)}
    members = [tuple(places[u.key] for u in d.units) for d in kept]
    return Claims(
        claims=claims,
        omissions=omissions(claims, reports, lambda n, r: _like(kept[n].units, r, units, score)),
        explained=tuple(explain(c, m, told, pairs, score, reports, d.ground) for c, m, d in zip(claims, members, kept, strict=True))
        if o.explain
        else (),
    )


def _may_have_risen(measure: Measure, reports: Sequence[Report]) -> bool:
    """Whether it is a toll told by reports of other days: it may have grown meanwhile."""
    days = {day_of(reports[u.report].published) for u, _ in measure.told}
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


def _one_speaker(a: Unit, b: Unit) -> bool:
    return any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def _like(members: Sequence[Unit], report: int, units: Sequence[Unit], score: Scorer) -> bool:
    """Whether a report has something like a claim, though it was not taken for an account: a clause, or a sentence about it."""
    own = [u for u in units if u.report == report]
    if lacks_number(members, own):
        return all(any(score(a, b) >= LIKELY_ONE for b in own) for a in members)
    return any(_near(a, b, score) for a in members for b in own)


def _near(a: Unit, b: Unit, score: Scorer) -> bool:
    """Whether a clause may only put otherwise what another says. Where hardly a word is shared, the chance is that of any two
    clauses without a rival, and says nothing."""
    around = alike_around(a, b)
    if around >= _ALIKE_AROUND or (around >= _TOUCHED and score(a, b) >= _LIKE) or close(a, b):
        return True
    return a.predicate == b.predicate and any(one_thing(p, q) == 1.0 for p, q in product(a.quantities, b.quantities))


def _place(draft: Draft) -> tuple[object, ...]:
    return *draft.rank, draft.key


def _settled(drafts: Sequence[Draft], o: CompareOptions) -> list[Draft]:
    """The drafts; those that differ in their source alone, and are too many to be read, count as what they also are: agreed, where
    they surely say one thing."""
    differ = sorted((d for d in drafts if d.verdict.relation == "differ"), key=_place)
    over = {d.key for d in differ[o.most_differ :] if d.verdict.kinds == ("source",) and (d.verdict.score or 0) >= LIKELY_ONE}
    return [_agreed(d) if d.key in over and d.verdict.kinds == ("source",) else d for d in drafts]


def _agreed(draft: Draft) -> Draft:
    verdict = agreement(len(draft.units), draft.verdict.score or 0.0)
    return replace(draft, rank=(ORDER["agree"], float(not verdict.sure), 0.0, -draft.telling), verdict=verdict)


def _most(drafts: Sequence[Draft], o: CompareOptions) -> list[Draft]:
    """The first of each relation, and of what differs in its source alone what is left of the differences."""
    seen: dict[str, int] = {}
    kept = []
    for draft in drafts:
        relation = draft.verdict.relation
        seen[relation] = seen.get(relation, 0) + 1
        if seen[relation] <= (o.most_differ if relation == "differ" and draft.verdict.kinds == ("source",) else o.most):
            kept.append(draft)
    return kept


def _as_line(unit: Unit) -> tuple[object, ...]:
    """How well an account serves as the line of its claim: what is told as so before what may be, and what speaks for itself."""
    so = unit.clause.modality in (None, "planned") and not unit.clause.hedge
    return so, round(speaks_for_itself(unit), 9), unit.key


def _claim(name: str, draft: Draft, story: Story, reports: Sequence[Report]) -> Claim:
    parted = voices(draft.units, reports)
    best = max(range(len(draft.units)), key=lambda k: _as_line(draft.units[k]))
    line = best if draft.head is None else draft.head
    text = story.members[draft.units[line].report].reading.article.text
    verdict = draft.verdict
    return Claim(
        id=name,
        claim=" ".join(draft.spans[line].of(text).split()),
        accounts=tuple(
            _account(u, span, value, marks, reports)
            for u, span, value, marks in zip(draft.units, draft.spans, verdict.values, verdict.marks, strict=True)
        ),
        relation=verdict.relation,
        differs_in=verdict.kinds,
        why=verdict.why,
        sure=verdict.sure,
        score=verdict.score,
        voices=parted,
        independent=independent(draft.units, parted),
        caveat=caveat(draft.units, parted, reports),
    )


def _account(unit: Unit, span: Span, value: str | None, marks: tuple[Span, ...], reports: Sequence[Report]) -> Account:
    a = unit.attribution
    return Account(
        report=reports[unit.report].id,
        span=span,
        attribution=(a.id or None) if a else None,
        source_kind=a.source_kind if a else None,
        speaker=a.speaker if a else None,
        stance=a.stance if a else None,
        value=value,
        marks=marks,
        via=a.via if a else None,
    )

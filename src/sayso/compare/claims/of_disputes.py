"""Drafts of disputes: what one says and another denies, what reports have otherwise in words of their own, what became of people.

in: the drafts so far, the material of a story    out: the drafts with these, in the place of what merely has both accounts; and
what was found
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from sayso.compare.claims.already import (
    COUNTING,
    certainty_told,
    denial_told,
    has_both_sides,
    merely_has,
    passes_over,
    told_together,
)
from sayso.compare.claims.contradictions import of_one, told_in
from sayso.compare.claims.drafts import Contradiction, Draft, come_to, contradicted_by, contradicting, made_sure, reversed_since
from sayso.compare.claims.gainsaying import also_accused, with_gainsaid
from sayso.compare.claims.material import Material
from sayso.compare.claims.standings import standings
from sayso.compare.clauses.own_stance import each_of_its_own
from sayso.compare.differ.asked.open_questions import open_questions
from sayso.compare.differ.days.appointments import appointments
from sayso.compare.differ.days.dates import dates
from sayso.compare.differ.days.expected import expected
from sayso.compare.differ.days.in_order import in_order
from sayso.compare.differ.days.one_when import one_when
from sayso.compare.differ.days.spells import spells
from sayso.compare.differ.days.whens import times_told
from sayso.compare.differ.days.years import years
from sayso.compare.differ.denied.accusations import accusations
from sayso.compare.differ.denied.accused import accused
from sayso.compare.differ.denied.answers import answers
from sayso.compare.differ.denied.armed_there import armed_there
from sayso.compare.differ.denied.asides import asides
from sayso.compare.differ.denied.at_odds import at_odds
from sayso.compare.differ.denied.blamed import blamed
from sayso.compare.differ.denied.denied_deeds import denied_deeds
from sayso.compare.differ.denied.dismissed import dismissed_nouns
from sayso.compare.differ.denied.factchecks import factchecks
from sayso.compare.differ.denied.fired import fired
from sayso.compare.differ.denied.forces_there import forces_there
from sayso.compare.differ.denied.gainsaid import gainsaid
from sayso.compare.differ.denied.left_open import left_open
from sayso.compare.differ.denied.misquoted import misquoted
from sayso.compare.differ.denied.never import never_between, never_within, of_others
from sayso.compare.differ.denied.no_jobs import no_jobs
from sayso.compare.differ.denied.no_record import no_record
from sayso.compare.differ.denied.no_such import no_such
from sayso.compare.differ.denied.nones import nones
from sayso.compare.differ.denied.not_so import not_so
from sayso.compare.differ.denied.pleaded import pleaded
from sayso.compare.differ.denied.pleas import pleas
from sayso.compare.differ.denied.presence import presence
from sayso.compare.differ.denied.without import without
from sayso.compare.differ.grounds.disputes import Dispute, disputes, once
from sayso.compare.differ.grounds.done_since import done_since
from sayso.compare.differ.grounds.other_things import of_one_thing
from sayso.compare.differ.pairs.clocks import clocks
from sayso.compare.differ.pairs.steps import steps
from sayso.compare.differ.states.anyone_dead import anyone_dead
from sayso.compare.differ.states.ballots import ballots
from sayso.compare.differ.states.causes_told import causes_told
from sayso.compare.differ.states.contact import contact
from sayso.compare.differ.states.covered import covered
from sayso.compare.differ.states.fates import fates
from sayso.compare.differ.states.harmed import harmed
from sayso.compare.differ.states.kept_up import kept_up
from sayso.compare.differ.states.losses import losses
from sayso.compare.differ.states.means import means
from sayso.compare.differ.states.meeting_ahead import meeting_ahead
from sayso.compare.differ.states.mishaps import mishaps
from sayso.compare.differ.states.opposed import opposed, opposed_within
from sayso.compare.differ.states.records import records
from sayso.compare.differ.states.sides_met import sides_met
from sayso.compare.differ.states.states import beginnings, states
from sayso.compare.differ.states.turned_round import turned_round
from sayso.compare.differ.states.unanimous import unanimous
from sayso.compare.differ.states.votes import votes
from sayso.compare.differ.states.warned import warned
from sayso.compare.differ.states.wholes import wholes
from sayso.compare.options import LIKELY_ONE
from sayso.model import Process

_MORE_THAN_SOURCES = ("number", "certainty", "time", "polarity", "developed")
_AS_TOLD = {"time": ("time", "developed")}  # as what a difference may be told already: another day may be how it was set anew
_ANSWERED = "put together by what is asked, and by what answers it on a later day"
_FATE = "put together by whom they tell of, and what became of these between two days"


def with_contested(
    drafts: Sequence[Draft], beside: Collection[frozenset[int]], m: Material
) -> tuple[list[Draft], list[Contradiction]]:
    """The drafts with what one says and another denies, in the place of what tells a part of that; and that. beside: accounts of
    which a draft has both."""
    texts = [r.text for r in m.reports]
    named = (
        *answers(m.own, texts),
        *accusations(m.own),
        *asides(m.own),
        *pleas(m.own),
        *factchecks(m.own, texts),
        *never_within(m.own),
        *opposed_within(m.own, m.reports),
    )
    named = (*named, *at_odds(m.own, texts, named))
    every = (*(d for d in disputes(m.own, m.score) if not of_others(d)), *named, *never_within(m.own))
    found = [d for d in once(every) if not each_of_its_own(*d.told)]
    drafts, beside = _without_doubtful(found, drafts, beside)
    parted = [d for d in found if frozenset(u.n for u in d.told) not in beside and not denial_told(d, drafts)]
    contested = of_one(parted, drafts, m.score, m.copies)
    rest = [d for d in drafts if not told_in(contested, d, m.copies)]
    return rest + [contradicted_by(c, m.reports) for c in contested], contested


def _without_doubtful(
    found: Sequence[Dispute], drafts: Sequence[Draft], beside: Collection[frozenset[int]]
) -> tuple[list[Draft], Collection[frozenset[int]]]:
    """The drafts without those that have a contradiction of one report beside what is hardly of the same thing ("schools reopened
    on Thursday", "a plane had been promised on Thursday"): there nobody would find it."""
    within = [frozenset(u.n for u in d.told) for d in found if len({u.report for u in d.told}) == 1]
    doubtful = [
        d
        for d in drafts
        if not d.verdict.sure and (d.verdict.score or 0.0) < LIKELY_ONE and any(p <= {u.n for u in d.units} for p in within)
    ]
    gone = {id(d) for d in doubtful}
    open_ = {p for p in within if any(p <= {u.n for u in d.units} for d in doubtful)}
    return [d for d in drafts if id(d) not in gone], set(beside) - open_


def with_contradicting(drafts: Sequence[Draft], m: Material, dealt: Process | None) -> tuple[list[Draft], list[Dispute]]:
    """The drafts with what two reports have otherwise that no draft tells, in the place of what merely has both; and that."""
    own, reports, strangers = m.own, m.reports, m.score.strangers
    texts = [r.text for r in reports]
    keyed = (
        *states(own, reports, strangers),
        *_new(clocks(own, strangers, m.score), beginnings(own, strangers)),
        *wholes(own, strangers),
        *standings(dealt, own, reports),
        *records(own, strangers),
        *votes(own, strangers),
        *ballots(own, strangers),
        *misquoted(own, texts, strangers),
        *contact(own, reports, strangers),
        *sides_met(own, reports, strangers),
        *covered(own, reports, strangers),
        *kept_up(own, reports, strangers),
        *forces_there(own, reports, strangers),
        *armed_there(own, reports, strangers),
        *warned(own, reports, strangers),
        *unanimous(own, strangers),
    )
    sides = [d for d in _of_one_thing(*opposed(own, reports, strangers), alike=False) if not each_of_its_own(*d.told)]
    told = _new(sides, _of_one_thing(*keyed, alike=False))
    awaited = list(expected(own, reports, strangers))
    dated = (*years(own, strangers), *dates(own, strangers), *steps(own, strangers), *awaited)
    told += _not_told(in_order(own, strangers), (*awaited, *told))
    told += _not_told(meeting_ahead(own, reports, strangers), (*awaited, *told))
    apiece = _of_one_thing(*one_when(own, reports, strangers))
    timed = times_told(own, reports, strangers)
    named = (*means(own, reports, strangers), *mishaps(own, reports, strangers), *spells(own, texts, strangers))
    found = _new(_new((*told, *_of_one_thing(*dated), *named), (*timed, *causes_told(own, reports, strangers))), apiece)
    lost = list(losses(own, reports, strangers))
    drafts = [d for d in drafts if d.verdict.sure or not any(told_together(x, [d], ("polarity", "number")) for x in lost)]
    sure = [d for d in found if d.sure]
    drafts = [made_sure(d) if any(told_together(x, [d], {x.kind}) for x in sure) else d for d in drafts]
    said = [d for d in found if not told_together(d, drafts, _AS_TOLD.get(d.kind, (d.kind,)))]
    said += [d for d in lost if not told_together(d, drafts, ("polarity", "number"))]
    said += [d for d in nones(own, reports, strangers) if not told_together(d, drafts, ("polarity", "number"))]
    said += [d for d in no_jobs(own, reports, strangers) if not told_together(d, drafts, ("polarity", "number"))]
    said += [d for d in no_such(own, reports, strangers) if not told_together(d, drafts, ("polarity",))]
    deaths = _not_denied_yet(anyone_dead(own, reports, strangers), drafts, [d for d in said if isinstance(d, Dispute)])
    said += [d for d in deaths if not told_together(d, drafts, ("polarity", "number"))]
    more = (*harmed(own, reports, strangers), *fired(own, reports, strangers))
    hit = _not_denied_yet(more, drafts, [d for d in said if isinstance(d, Dispute)])
    said += [d for d in hit if not told_together(d, drafts, ("polarity", "certainty"))]
    untold = list(never_between(own, reports, strangers))
    drafts = [made_sure(d) if any(x.sure and told_together(x, [d], {x.kind}) for x in untold) else d for d in drafts]
    said += _not_denied_yet(untold, [*drafts, *(contradicting(d, reports) for d in said)])
    opened = [d for d in _of_one_thing(*left_open(own, reports, strangers)) if not certainty_told(d, drafts)]
    asked, answered = open_questions(own, reports, strangers)
    opened += [d for d in asked if not certainty_told(d, drafts)]
    answered = [d for d in answered if not told_together(d, drafts)]
    drafts, said = [d for d in drafts if not any(passes_over(d, x) for x in (*opened, *answered))], said + opened
    drafts = [d for d in drafts if not any(has_both_sides(d, x) for x in sides)]
    every = [d for d in drafts if not any(merely_has(d, x) for x in said)] + [contradicting(d, reports) for d in said]
    every += [reversed_since(d, reports, _ANSWERED) for d in answered]
    due = [d for d in _of_one_thing(*appointments(own, reports, strangers)) if not told_together(d, every)]
    due = [d for d in due if d.told[0].sentence != d.told[1].sentence]  # of a day that two reports count from their own
    return every + [contradicting(d, reports) for d in due], said + answered + due


def _not_told(found: Iterable[Dispute], others: Sequence[Dispute]) -> list[Dispute]:
    """What was found, where none of the others has either of its clauses."""
    told = {u.n for d in others for u in d.told}
    return [d for d in found if told.isdisjoint(u.n for u in d.told)]


def _not_denied_yet(found: Iterable[Dispute], drafts: Sequence[Draft], others: Iterable[Dispute] = ()) -> list[Dispute]:
    """What was found, but where a contradiction has one of the two already. others: what else was found."""
    told = {u.n for d in drafts if "polarity" in d.verdict.kinds for u in d.units}
    told |= {u.n for d in others for u in d.told}
    return [d for d in found if told.isdisjoint(u.n for u in d.told)]


def _of_one_thing(*found: Dispute, alike: bool = True) -> list[Dispute]:
    """What was found as far as its accounts are of one thing."""
    return [one for d in found if (one := of_one_thing(d, d.told, alike=alike)) is not None]


def _new(found: Iterable[Dispute], more: Iterable[Dispute]) -> list[Dispute]:
    """What was found, and of more that of which it has not both accounts; of what both found, the sure one."""
    told, more = list(found), list(more)
    sure = {_pair_of(d): d for d in more if d.sure}
    told = [s if not d.sure and (s := sure.get(_pair_of(d))) is not None and s.kind == d.kind else d for d in told]
    pairs = set(map(_pair_of, told))
    return told + [d for d in more if _pair_of(d) not in pairs]


def _pair_of(dispute: Dispute) -> frozenset[int]:
    return frozenset(u.n for u in dispute.told)


def with_fates(drafts: Sequence[Draft], m: Material) -> tuple[list[Draft], list[Dispute]]:
    """The drafts and what became of people since, in a draft that has both accounts and no more than that; and this."""
    strangers = m.score.strangers
    turned = list(turned_round(m.own, m.reports, strangers))
    # What may differ there, "rejected" against "accepted", is what became of it between two days.
    every = [x for x in drafts if not any(_may_contradict(x, d) for d in turned)]
    found: list[Dispute] = []
    for d in (*fates(m.own, m.reports, strangers), *turned):
        if any(_is_more(x) and {u.n for u in d.told} <= {u.n for u in x.units} for x in every):
            continue
        home = next((k for k, x in enumerate(every) if merely_has(x, d)), None)
        if home is None:
            every.append(reversed_since(d, m.reports, _FATE))
        else:
            every[home] = come_to(every[home], d)
        found.append(d)
    return every, found


def _may_contradict(draft: Draft, dispute: Dispute) -> bool:
    """Whether a claim of just two accounts has them as what may contradict each other."""
    v = draft.verdict
    may = v.relation == "differ" and not v.sure and v.kinds[:1] == ("polarity",)
    return may and {u.n for u in draft.units} == {u.n for u in dispute.told}


def _is_more(draft: Draft) -> bool:
    """Whether a claim tells more of its accounts than who says them."""
    return draft.verdict.relation in COUNTING and draft.verdict.kinds != ("source",)


def with_denied(drafts: Sequence[Draft], m: Material) -> tuple[list[Draft], list[Dispute]]:
    """The drafts with what others deny of them in words of their own; and that."""
    strangers = m.score.strangers
    deeds = _of_one_deed(denied_deeds(m.own, strangers), m)
    drafts, new = also_accused(drafts, (*accused(m.own, strangers), *pleaded(m.own, strangers), *deeds))
    every = list(once((*_of_one_deed(gainsaid(m.own, strangers), m), *new, *blamed(m.own))))
    every = [d for d in every if not each_of_its_own(*d.told)]
    others = (*not_so(m.own, m.reports, strangers), *presence(m.own, strangers), *without(m.own, strangers))
    others = (*others, *no_record(m.own, m.reports, strangers))
    sure = [d for d in (*every, *others) if d.sure]
    every = [replace(d, sure=True) if any(_same_two(d, x) for x in sure) else d for d in every]
    every += _not_denied_yet(others, drafts, every)
    every += _named_alone(dismissed_nouns(m.own), every, drafts)
    drafts = [made_sure(d) if any(told_together(x, [d], {x.kind}) for x in sure) else d for d in drafts]
    found = [d for d in every if not told_together(d, drafts, _MORE_THAN_SOURCES)]
    rest = [d for d in drafts if not any(merely_has(d, x) for x in found)]
    return with_gainsaid(rest, found, m.reports), found


def _same_two(one: Dispute, other: Dispute) -> bool:
    """Whether two contradictions are of the same two clauses."""
    return one.kind == other.kind and {u.n for u in one.told} == {u.n for u in other.told}


def _of_one_deed(found: Iterable[Dispute], m: Material) -> list[Dispute]:
    """What was found as far as the deed that is denied is the one that is told, and was not done only after its denial."""
    return [
        one
        for d in found
        if not done_since(*d.told, m.reports)
        for one in _of_one_thing(d, alike=d.told[0].predicate == d.told[1].predicate)
    ]


def _named_alone(found: Iterable[Dispute], others: Sequence[Dispute], drafts: Sequence[Draft]) -> list[Dispute]:
    """What is claimed in a noun alone, where no other contradiction has its sentence: "denied accusations of fraud"."""
    units = [u for d in others for u in d.told] + [u for d in drafts if "polarity" in d.verdict.kinds for u in d.units]
    told = {(u.report, u.clause.sentence) for u in units}
    return [d for d in found if (d.told[1].report, d.told[1].clause.sentence) not in told]

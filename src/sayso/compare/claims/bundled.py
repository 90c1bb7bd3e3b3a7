"""Bundled: the claim that a bundle of groups makes, all of the same sentences: what holds of its most telling group, and then what
is shown of each account.

in: the groups of a bundle    out: a `Judged`, its `Draft`
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import combinations

from msgspec import Struct

from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.drafts import Draft, less_sure_of, standing_alone
from sayso.compare.claims.ranking import ORDER, contested, may_agree_worth, strength, weight_of
from sayso.compare.claims.reach import SENTENCE, agreed, reach
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.surely_other import surely_quoted_of_two
from sayso.compare.differ.pairs.other_word import share_deed
from sayso.compare.differ.pairs.partakers import partakers, without_odd
from sayso.compare.differ.pairs.relations import Verdict, judge
from sayso.compare.options import LIKELY_ONE
from sayso.compare.voices.door import carried_over, voices
from sayso.compare.voices.second_hand import root
from sayso.model import Report, Span, by_moment, told_at

Parts = Sequence[Sequence[Unit]]


class Judged(Struct, frozen=True):
    """What holds of a bundle. units: the accounts of its most telling group.  odd: those that part from all of them.  lone: how
    telling it is where one report and its reprints alone have it; None where several do."""

    parts: Parts
    units: tuple[Unit, ...]
    verdict: Verdict
    odd: tuple[Unit, ...] = ()
    lone: float | None = None


def together(parts: Parts, reports: Sequence[Report], score: Scorer) -> Draft:
    """The claim that a bundle of groups makes: the verdict of its most telling group, each account as long as its clauses reach."""
    return drafted(judged(parts, reports, score), reports, score)


def judged(parts: Parts, reports: Sequence[Report], score: Scorer) -> Judged:
    """The verdict of a bundle's most telling group. Accounts go by day, so that the order of the reports does not matter."""

    def in_order(unit: Unit) -> tuple[datetime, tuple[str, int, int]]:
        return by_moment(told_at(reports[unit.report])), unit.key

    def reprint(units: Sequence[Unit]) -> bool:
        """Whether it is only a text and its copies that say this: what others say too is the better account of the passage."""
        return len({u.report for u in units if reports[u.report].copy_of is None}) < 2

    groups = [tuple(sorted(part, key=in_order)) for part in parts]
    every = sorted(
        ((judge(units, reports, score), units) for units in groups),
        key=lambda j: (_order(j[0]), reprint(j[1]), not j[0].sure, -len(j[1]), min(u.key for u in j[1])),
    )
    verdict, units = every[0]
    if len(of_it := partakers(units, verdict)) < len(units):
        units = of_it
        verdict = judge(units, reports, score)
    if (verdict.relation == "agree" or verdict.kinds == ("source",)) and not _of_several(units, reports):
        return Judged(parts, units, verdict, lone=round(max(weight_of(u) for u in units), 9))
    if verdict.relation == "agree" and carried_over(units, reports):
        return Judged(parts, units, verdict, lone=0.0)  # it stands last: mostly it is no account at all
    if (rest := without_odd(units, verdict)) and (anew := judge(rest, reports, score)).sure and _of_several(rest, reports):
        return Judged(parts, tuple(rest), anew, odd=tuple(u for u in units if u not in rest))
    return Judged(parts, units, verdict)


def drafted(j: Judged, reports: Sequence[Report], score: Scorer) -> Draft:
    """The claim of a bundle: what is shown of each account, and where it ranks."""
    if j.lone is not None:
        return _told_by_one(j, reports, j.lone)
    units, verdict, spans = _shown(j, reports, score)
    sources_alone = verdict.kinds == ("source",)
    telling = round(strength(units, len(voices(units, reports))), 9)
    worth = round(contested(units, verdict.score or 0.0), 9) if sources_alone else telling
    last = sources_alone and not _quoted_of_two(units, verdict)
    if verdict.relation == "agree" and not verdict.sure:
        last, worth = (verdict.score or 0.0) < LIKELY_ONE or not _share_deeds(units, score), may_agree_worth(telling, verdict.score)
    rank = (ORDER[verdict.relation], float(not verdict.sure), float(last), -worth)
    return Draft(rank, telling, min(u.key for u in units), units, spans, verdict, odd=j.odd)


def _shown(j: Judged, reports: Sequence[Report], score: Scorer) -> tuple[tuple[Unit, ...], Verdict, tuple[Span, ...]]:
    """The accounts of a bundle, what holds of them, and what is shown of each: an agreement is as sure as what its accounts show
    is the same."""
    units, verdict = j.units, j.verdict
    if verdict.kinds != ("source",) and verdict.relation != "agree":
        return units, verdict, tuple(reach(u, j.parts, verdict) for u in units)
    spans, fits = agreed(units, j.parts, verdict, reports)
    if verdict.relation == "agree" and verdict.sure and not all(fits) and len(of_it := _fitting(units, fits, reports)) > 1:
        units, verdict = of_it, judge(of_it, reports, score)
        spans, fits = agreed(units, j.parts, verdict, reports)
    if _quoted_of_two(units, verdict):
        return units, verdict, tuple(_quotation(u) for u in units)
    return units, verdict if all(fits) else less_sure_of(verdict), spans


def _share_deeds(units: Sequence[Unit], score: Scorer) -> bool:
    """Whether two accounts of two reports are as good as of one deed."""
    pairs = ((a, b, score(a, b)) for a, b in combinations(units, 2) if a.report != b.report)
    return any(chance >= LIKELY_ONE and share_deed(a, b, chance) for a, b, chance in pairs)


def _quoted_of_two(units: Sequence[Unit], verdict: Verdict) -> bool:
    """Whether a claim surely differs in its source alone, since one quotation is given to two people: be it short or hard to
    understand, it is one."""
    sure = verdict.sure and verdict.kinds == ("source",)
    return sure and any(surely_quoted_of_two(a, b) for a, b in combinations(units, 2) if a.report != b.report)


def _quotation(unit: Unit) -> Span:
    """A clause with the whole quotation that it stands in, where that is no long one."""
    parts = unit.attribution.content if unit.attribution else ()
    whole = (c for c in parts if c.holds(unit.span) and unit.clause.sentence.holds(c) and c.end - c.start <= SENTENCE)
    return next(whole, unit.span)


def _fitting(units: Sequence[Unit], fits: Sequence[bool], reports: Sequence[Report]) -> tuple[Unit, ...]:
    """The accounts that fit an agreement, where two or more of other origin do: the odd one is no reason to doubt these."""
    own = tuple(u for u, fit in zip(units, fits, strict=True) if fit)
    return own if _of_several(own, reports) else ()


def _of_several(units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether accounts are of reports of other origin."""
    return len({root(reports[u.report]) for u in units}) > 1


def _order(verdict: Verdict) -> float:
    """Which verdict of a passage tells most, the least first: what differs, what has changed, whose word it is, what is alike."""
    return ORDER["developed"] + 0.5 if verdict.kinds == ("source",) and not verdict.sure else ORDER[verdict.relation]


def _told_by_one(j: Judged, reports: Sequence[Report], telling: float) -> Draft:
    """The claim of a report and its reprints alone, or of one newsroom's pages: nobody agrees with anybody, one has it."""
    relation = standing_alone(j.units, reports)
    verdict = Verdict(relation, values=(None,) * len(j.units), marks=((),) * len(j.units))
    spans = tuple(reach(u, j.parts, verdict) for u in j.units)
    return Draft((ORDER[relation], 0.0, 0.0, -telling), telling, min(u.key for u in j.units), j.units, spans, verdict)

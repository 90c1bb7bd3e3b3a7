"""Corrected: a person's word upon what may become a claim. What was said to be of two things stands in no claim together, whatever
rule put it there; what was said to say one thing is agreed on.

in: what was found to stand together, the drafts, and a person's `Corrections`    out: the same, corrected

A story without corrections passes through as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from msgspec.structs import replace

from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.drafts import Draft, single, together
from sayso.compare.claims.ranking import ORDER
from sayso.compare.clauses.conditioned import with_condition
from sayso.compare.clauses.corrections import BY_A_PERSON, PARTLY_BY_A_PERSON, Corrections, places, still_unlike
from sayso.compare.clauses.numbers import is_vague, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.casualties import Toll
from sayso.compare.differ.disputes import Dispute
from sayso.compare.differ.participants import Measure
from sayso.compare.differ.relations import DOUBTED, Verdict, agreement, by_a_person, whose
from sayso.model import Report, Stretch, overlap

_LONE = ("only_one", "unmatched")
Told = TypeVar("Told", Dispute, Measure, Toll)


def told_together(found: Iterable[Told], drafts: Sequence[Draft], corrections: Corrections) -> list[Told]:
    """What was found, without accounts that a person set apart from others of it; without what then tells nothing; and without
    disputes of two that say one thing by a person's word, where a draft has both."""
    if corrections.none:
        return list(found)
    return [kept for one in found if (kept := _kept(one, drafts, corrections)) is not None]


def _kept(one: Told, drafts: Sequence[Draft], corrections: Corrections) -> Told | None:
    if isinstance(one, Dispute):
        a, b = places(one.told)
        settled = corrections.one_thing(a, b) and any({u.n for u in one.told} <= {u.n for u in d.units} for d in drafts)
        return None if settled or corrections.two_things(a, b) else one
    stay = corrections.staying(places(u for u, _ in one.told))
    if len(stay) == len(one.told):
        return one
    told = tuple(one.told[k] for k in stay)
    if isinstance(one, Toll):
        tells = sum(not is_vague(q) for _, q in told) > 1
    else:
        tells = any(standing(p, q) != "same" for (_, p), (_, q) in combinations(told, 2))
    return replace(one, told=told) if tells else None


def corrected(
    drafts: Sequence[Draft], told: Sequence[Unit], reports: Sequence[Report], score: Scorer, near: Collection[int]
) -> list[Draft]:
    """The drafts after a person's word. told: all clauses but those of copies.  near: the numbers of those that another report may
    have too."""
    corrections, left = score.corrections, list[Unit]()
    kept = []
    for draft in drafts:
        rest, out = _parted(draft, reports, score)
        kept += [_agreed(d, reports, corrections) for d in rest]
        left += out
    kept = list(_each_once(kept))
    shown = [place for d in kept for place in _shown(d)]
    for stretch in corrections.set_apart():
        if not any(p.report == stretch.report and p.span.touches(stretch.span) for p in shown):
            left += _most_of(stretch, told)
    there = {u.n for d in kept for u in d.units}
    lone = {u.n: u for u in left if u.n not in there}
    return kept + [single(u, True, reports, elsewhere=u.n in near) for u in lone.values()]


def _parted(draft: Draft, reports: Sequence[Report], score: Scorer) -> tuple[list[Draft], list[Unit]]:
    """A draft without what a person set apart from others of it, be it only by the words that are shown of it; and that."""
    stay = score.corrections.staying(_shown(draft))
    if len(stay) == len(draft.units):
        return [draft], []
    rest = _of_those(draft, stay, reports, score) if len(stay) > 1 else None
    if rest is None or len(score.corrections.staying(_shown(rest))) < len(rest.units):
        return [], list(draft.units)
    return [rest], [u for k, u in enumerate(draft.units) if k not in stay]


def _of_those(draft: Draft, stay: Sequence[int], reports: Sequence[Report], score: Scorer) -> Draft | None:
    """The draft of some of its accounts; None where they tell nothing together."""
    units = tuple(draft.units[k] for k in stay)
    if draft.verdict.score is not None or draft.verdict.relation in _LONE:
        return together([units], reports, score)
    v = draft.verdict
    verdict = replace(v, values=tuple(v.values[k] for k in stay), marks=tuple(v.marks[k] for k in stay))
    parted = _unlike(verdict, range(len(units)))
    if v.relation != "agree" and not parted:
        return None
    if parted:
        verdict = replace(verdict, why=_why(units, verdict, min(parted), reports))
    spans = tuple(draft.spans[k] for k in stay)
    return replace(draft, key=min(u.key for u in units), units=units, spans=spans, verdict=verdict, head=None, borne=())


def _agreed(draft: Draft, reports: Sequence[Report], corrections: Corrections) -> Draft:
    """A draft of what differs, or came otherwise, where that is not told by those alone who say one thing by a person's word."""
    v, of_one = draft.verdict, corrections.of_one(_shown(draft))
    if v.relation not in ("differ", "developed") or len(set(of_one)) == len(of_one):
        return draft
    parted = _unlike(v, of_one)
    if parted:
        first = min(parted)
        values = tuple(x if any(k in p for p in parted) else None for k, x in enumerate(v.values))
        marks = tuple(x if values[k] is not None else () for k, x in enumerate(v.marks))
        return replace(draft, verdict=replace(v, values=values, marks=marks, why=_why(draft.units, v, first, reports)))
    verdict = by_a_person(len(draft.units))
    if len(set(of_one)) > 1:
        verdict = replace(agreement(len(draft.units), DOUBTED if v.score is None else v.score), why=PARTLY_BY_A_PERSON)
    rank = (ORDER["agree"], float(not verdict.sure), 0.0, -draft.telling)
    return replace(draft, rank=rank, verdict=verdict, head=None)


def _unlike(verdict: Verdict, of_one: Sequence[int]) -> set[tuple[int, int]]:
    """The pairs of accounts that give values that are not the same, whatever one takes of those that say one thing."""
    valued = [(k, value.casefold()) for k, value in enumerate(verdict.values) if value is not None]
    unlike = [(i, j) for (i, x), (j, y) in combinations(valued, 2) if x != y]
    known = {k for k, _ in valued}
    return still_unlike(unlike, [n if k in known else -1 - k for k, n in enumerate(of_one)])


def _why(units: Sequence[Unit], verdict: Verdict, pair: tuple[int, int], reports: Sequence[Report]) -> str:
    return " against ".join(f"{verdict.values[k]} ({whose(units[k], reports)})" for k in pair)


def _each_once(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts without what is agreed on by a person's word where another, a larger or an earlier one, has all its accounts."""
    homes: dict[int, list[int]] = {}
    for n, draft in enumerate(drafts):
        for unit in draft.units:
            homes.setdefault(unit.n, []).append(n)
    for n, draft in enumerate(drafts):
        own = {u.n for u in draft.units}
        with_it = [m for m in homes[draft.units[0].n] if m != n and own <= {u.n for u in drafts[m].units}]
        if draft.verdict.why != BY_A_PERSON or not any(len(drafts[m].units) > len(own) or m < n for m in with_it):
            yield draft


def _shown(draft: Draft) -> list[Stretch]:
    """The words that are shown of each account."""
    return [Stretch(u.key[0], with_condition(u.clause, s)) for u, s in zip(draft.units, draft.spans, strict=True)]


def _most_of(stretch: Stretch, told: Iterable[Unit]) -> list[Unit]:
    """The clause that has most of some words, if any has."""
    own = [u for u in told if u.key[0] == stretch.report and u.span.touches(stretch.span)]
    return [max(own, key=lambda u: (overlap(u.span, stretch.span), u.key))] if own else []

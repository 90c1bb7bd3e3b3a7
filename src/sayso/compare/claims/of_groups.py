"""Drafts of groups: what the groups of clauses that say one thing become, denials with what they deny.

in: the material of a story    out: drafts, and the places of the clauses that stand in one
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.align.groups import bundle, group, settle
from sayso.compare.claims.borne import numbers_by_report
from sayso.compare.claims.bound import CLOSE, PLAIN, Closeness
from sayso.compare.claims.bundled import Judged, drafted, judged, together
from sayso.compare.claims.by_name_alone import by_name_alone
from sayso.compare.claims.drafts import Draft, less_sure, numbers_heeded, single
from sayso.compare.claims.material import Material
from sayso.compare.claims.slight import of_two, paid_otherwise, slight
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.opposites import contradicted, joined
from sayso.compare.options import CompareOptions

# Differences that are only of some of the accounts that a group has (`partakers`).
_TRIMMED = (("number",), ("certainty",), ("polarity",))


class OfGroups(Struct, frozen=True):
    """What groups of clauses became. held: the places of the clauses that stand in one.  loose: the numbers of those that were put
    in one, and have too little in common with its others to stand there: another report may have something like them."""

    drafts: list[Draft]
    held: set[int]
    loose: frozenset[int]


def drafts_of_groups(m: Material, o: CompareOptions, moved: set[int], anew: Mapping[int, int]) -> OfGroups:
    """What groups of clauses say, denials with what they deny. moved: clauses that tell of what was turned round since, and stand
    in none.  anew: of a clause that takes back what its source had said, that, beside which it stands in none."""
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
    close = Closeness(m.told, m.score, m.copies)
    told = [judged(parts, m.reports, m.score) for parts in bundles]
    loosely = [j for j in told if j.lone is None and _is_loose(j, close)]
    bound = [
        _bound(drafted(j, m.reports, m.score), j.parts, m, close) for j in told if j.lone is not None or not _is_loose(j, close)
    ]
    fit = [d for d in bound if not _is_loose(d, close)]
    fit += _second_choices(fit, m, close)
    drafts = [numbers_heeded(d, numbers) for d in fit if not _is_slight(d, m, close)]
    shown = {u.n for d in drafts for u in d.units}
    drafts += [
        single(u, True, m.reports, elsewhere=True)
        for d in tuple(drafts)
        for u in d.odd
        if u.n not in shown and u.report not in m.copies
    ]
    drafts += [single(u, True, m.reports) for u in _left(bundles, drafts) if u.report not in m.copies]
    shown = {u.n for d in drafts for u in d.units}
    put = (*(u for j in loosely for u in j.units), *(u for d in (*bound, *fit) for u in (*d.units, *d.loose)))
    loose = {u.n for u in put if u.n not in shown and u.report not in m.copies}
    held |= {k for k, u in enumerate(m.units) if u.n in shown}
    return OfGroups(drafts, {k for k in held if k < len(m.units) and m.units[k].n not in loose}, frozenset(loose))


def _bound(draft: Draft, parts: Sequence[Sequence[Unit]], m: Material, close: Closeness) -> Draft:
    """A claim that is not sure to be an agreement, without the accounts that are bound to none of the others."""
    kept = close.bound(draft.units) if _is_unsure(draft) else draft.units
    if not 1 < len(kept) < len(draft.units):
        return draft
    places, own = {(u.report, u.clause.sentence) for u in kept}, {u.n for u in kept}
    beside = [tuple(u for u in part if (u.report, u.clause.sentence) in places) for part in parts]
    others = [part for part in beside if len(part) > 1 and own.isdisjoint(u.n for u in part)]
    anew = together([kept, *others], m.reports, m.score)
    if anew.verdict.sure and anew.verdict.relation == "agree":
        anew = less_sure(anew)  # of 44 that became sure by losing an account a stranger found 31 right
    return replace(anew, loose=tuple(u for u in draft.units if u.n not in own))


def _second_choices(told: Sequence[Draft], m: Material, close: Closeness) -> Iterator[Draft]:
    """Agreements, perhaps, of clauses that stand in no claim and are close to each other: each was put with what is likelier by
    itself, and was no account of it, or no group had room for both."""
    kept = [u for d in told for u in d.units]
    held, seen = {u.n for u in kept}, {(u.report, u.clause.sentence) for u in kept}
    free = {k for k, u in enumerate(m.units) if u.n not in held and u.report not in m.copies}
    pairs = [(i, j) for i, j in m.pairs if i in free and j in free and m.score.likeness(m.units[i], m.units[j]) >= 0.0]
    near = {(i, j): c for i, j in pairs if (c := close(m.units[i], m.units[j])) >= CLOSE}
    for members in group(m.units, near, m.score, 0.0, 0.0):
        units = tuple(m.units[k] for k in members)
        if any((u.report, u.clause.sentence) not in seen for u in units) and _is_unsure(
            draft := together([units], m.reports, m.score)
        ):
            yield draft


def _is_unsure(told: Draft | Judged) -> bool:
    """Whether a claim is an agreement, perhaps in other mouths, and not surely."""
    v = told.verdict
    return v.score is not None and not v.sure and (v.relation == "agree" or v.kinds == ("source",))


def _is_loose(told: Draft | Judged, close: Closeness) -> bool:
    """Whether no two accounts of an agreement that is not sure are bound to each other: it is no claim."""
    return _is_unsure(told) and not close.bound(told.units)


def _left(bundles: Sequence[Sequence[Sequence[Unit]]], drafts: Sequence[Draft]) -> Iterator[Unit]:
    """The accounts that a group had and its difference has not: each stands alone, where no other claim has it."""
    shown = {u.n for d in drafts for u in d.units}
    counting = [{u.n for u in d.units} for d in drafts if d.verdict.kinds[:1] in _TRIMMED]
    parts = (part for bundled in bundles for part in bundled)
    for part in parts:
        if any(own < {u.n for u in part} for own in counting):
            yield from (u for u in part if u.n not in shown)


def _is_slight(draft: Draft, m: Material, close: Closeness) -> bool:
    """Whether a claim sets nothing but the sources apart, or nothing at all, of what shares hardly more than the story's topic.
    That a copy is like its original says nothing."""
    v, own = draft.verdict, [u for u in draft.units if u.report not in m.copies]
    if v.relation != "agree" and not (v.relation == "differ" and v.kinds == ("source",)):
        return False
    if of_two(own) or (not v.sure and by_name_alone(own)):
        return True
    if close.bound(own, PLAIN):
        return False
    if v.relation == "agree" and not v.sure and paid_otherwise(draft.units):
        return True
    return v.score is not None and slight(own if len(own) > 1 else draft.units, v.score)

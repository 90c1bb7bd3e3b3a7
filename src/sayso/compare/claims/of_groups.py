"""Drafts of groups: what the groups of clauses that say one thing become, denials with what they deny.

in: the material of a story    out: drafts, and the places of the clauses that stand in one
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from sayso.compare.align.groups import bundle, group, settle
from sayso.compare.claims.borne import numbers_by_report
from sayso.compare.claims.drafts import Draft, numbers_heeded, single, together
from sayso.compare.claims.material import Material
from sayso.compare.claims.slight import of_two, paid_otherwise, slight
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.opposites import contradicted, joined
from sayso.compare.options import CompareOptions


def drafts_of_groups(m: Material, o: CompareOptions, moved: set[int], anew: Mapping[int, int]) -> tuple[list[Draft], set[int]]:
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

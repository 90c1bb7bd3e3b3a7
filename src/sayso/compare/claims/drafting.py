"""Drafting: all that may become a claim of a story, in the order in which one sort leaves room for the next.

in: the material of a `Story`    out: its `Draft`s, unranked

groups of clauses that say one thing (`of_groups`) | measures of who it is about | two sources of one report | sentences and deeds
that count otherwise (`of_numbers`) | what one says and another denies (`of_disputes`), and what only may
differ (`of_looks`) | plans that turned round | tallies | tolls,
in the place of what sets two numbers of one | what stands alone | a person's word upon all of it (`corrected`)
"""

from __future__ import annotations

from itertools import combinations

from sayso.compare.claims.by_most import by_most
from sayso.compare.claims.corrected import Word, corrected
from sayso.compare.claims.drafts import Draft, alone, counted_over, measured, reversed_since
from sayso.compare.claims.leftovers import leftovers
from sayso.compare.claims.material import Material
from sayso.compare.claims.of_disputes import with_contested, with_contradicting, with_denied, with_fates
from sayso.compare.claims.of_groups import drafts_of_groups
from sayso.compare.claims.of_looks import with_looks
from sayso.compare.claims.of_numbers import OF_ONE, with_deeds, with_facets, with_numbers, with_raised, with_tolls
from sayso.compare.claims.rows import in_one_row
from sayso.compare.claims.sourced import with_sources
from sayso.compare.claims.stages import by_stages
from sayso.compare.claims.two_mouths import with_two_mouths
from sayso.compare.differ.days.reversals import reversals
from sayso.compare.differ.denied.rethought import rethought
from sayso.compare.differ.grounds.participants import measures
from sayso.compare.differ.numbers.casualties import casualties
from sayso.compare.differ.numbers.within import counted_apart
from sayso.compare.options import CompareOptions
from sayso.model import Process

_LONE = ("only_one", "unmatched")
_RETHOUGHT = "put together by who says it, and by what they say on the later day was not so"


def drafts_of(m: Material, o: CompareOptions, dealt: Process | None = None) -> list[Draft]:
    """All that may become a claim. dealt: the process that the story is about."""
    turned, anew = list(reversals(m.own, m.reports)), list(rethought(m.own, m.reports))
    of_groups = drafts_of_groups(m, o, {u.n for d in turned for u in d.told}, {d.told[1].n: d.told[0].n for d in anew})
    drafts, held = of_groups.drafts, of_groups.held
    apart = list(counted_apart(m.own))
    drafts += [measured(x, m.reports, sure=True, ground=OF_ONE) for x in measures(m.units)]
    drafts += [measured(x, m.reports, sure=False) for x in apart]
    beside = {frozenset((a.n, b.n)) for d in drafts for a, b in combinations(d.units, 2)}
    drafts = with_deeds(drafts, m)
    drafts, contested = with_contested(drafts, beside, m)
    drafts += [reversed_since(d, m.reports) for d in turned] + [reversed_since(d, m.reports, _RETHOUGHT) for d in anew]
    drafts, said = with_contradicting(drafts, m, dealt)
    drafts = with_numbers(drafts, m)
    tolls = tuple(casualties(m.own, m.reports, m.score.strangers))
    drafts = with_facets(with_tolls(drafts, [counted_over(t, m.reports) for t in tolls]), m)
    drafts, changed = with_raised(drafts, m)
    drafts, become = with_fates(drafts, m)
    shown = {u.n for x in apart for u, _ in x.told} | {u.n for c in contested for side in c.sides for u in side}
    shown |= {u.n for d in (*turned, *anew, *said, *changed, *become) for u in d.told}
    drafts = [d for d in drafts if d.verdict.relation not in _LONE or not any(u.n in shown for u in d.units)]
    drafts, denied_otherwise = with_denied(drafts, m)
    shown |= {u.n for d in denied_otherwise for u in d.told[: 1 if d.apart else 2]}
    drafts, looks = with_looks(by_most(by_stages(in_one_row(drafts), m.own, m.reports), m.reports), m)
    shown |= {u.n for d in looks for u in d.told}
    held |= {k for k, u in enumerate(m.units) if u.n in shown}
    drafts = drafts + alone(m.units, m.pairs, held, m.reports, o, of_groups.loose)
    every = [u for u in m.told if u.report not in m.copies]
    drafts = leftovers(every, drafts, m.reports, m.score)
    drafts = [with_sources(d) for d in with_two_mouths(drafts, every, m.reports, m.score)]
    if m.corrections.none:
        return drafts
    return corrected(drafts, Word(m.corrections, every, m.reports, m.score, _near(m, o), tolls))


def _near(m: Material, o: CompareOptions) -> set[int]:
    """The clauses that another report may have too, whatever a person set apart."""
    near = ((m.units[i], m.units[j]) for (i, j), chance in m.pairs.items() if chance >= o.alone)
    return {u.n for a, b in near if not m.corrections.apart(a, b) for u in (a, b)}

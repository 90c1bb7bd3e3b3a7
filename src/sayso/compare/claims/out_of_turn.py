"""Out of turn: what would be told as a number that grew, though a later report has fewer of what only grows: "seven were hurt",
"eleven", and two days later "has risen to nine". Time explains no such thing, so that it may differ.

in: the `Draft`s of a story    out: the same, those as what may differ
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from msgspec.structs import replace

from sayso.compare.claims.drafts import Draft
from sayso.compare.claims.ranking import ORDER
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.pairs.over_time import fewer_since
from sayso.model import Quantity, Report, Span

_MOST = 12  # numbers that are looked at


def in_turn(drafts: Sequence[Draft], units: Sequence[Unit], reports: Sequence[Report]) -> list[Draft]:
    """The drafts; of those that tell of a change, what fell back is none. units: all of the story, for a number may stand beside
    the clause that counts ("the number of workers hurt | has risen to nine")."""
    if not any(d.verdict.relation == "developed" for d in drafts):
        return list(drafts)
    places = {(u.report, q.span): (u, q) for u in units for q in u.quantities}
    return [_as_may_differ(d) if d.verdict.relation == "developed" and _fell_back(d, places, reports) else d for d in drafts]


def _fell_back(draft: Draft, places: Mapping[tuple[int, Span], tuple[Unit, Quantity]], reports: Sequence[Report]) -> bool:
    marked = ((u.report, s) for u, spans in zip(draft.units, draft.verdict.marks, strict=True) for s in spans)
    told = [places[place] for place in marked if place in places][:_MOST]
    return any(fewer_since(one, other, reports) for one, other in combinations(told, 2))


def _as_may_differ(draft: Draft) -> Draft:
    verdict = replace(draft.verdict, relation="differ", kinds=("number",), sure=False)
    return replace(draft, verdict=verdict, rank=(ORDER["differ"], 1.0, *draft.rank[2:]), ground=None)

"""Shared clauses: one clause in which several sources give a number each ("8,000 marched, according to police, and 25,000,
according to the organisers") says as many things, each on its own word.

in: clauses of a report and its statements    out: the clauses, such a one parted by source
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from sayso.model import Attribution, Clause, Span


def parted(clauses: Iterable[Clause], attributions: Sequence[Attribution]) -> Iterator[Clause]:
    """The clauses, each with one source's numbers."""
    told = [a for a in attributions if a.cue and len(a.content) == 1]
    for clause in clauses:
        own = [a for a in told if clause.span.holds(a.cue[0]) and clause.span.holds(a.content[0])] if clause.quantities else []
        parts = [p for a in own if (p := _part(clause, a)).quantities]
        apart = all(one.span.end <= other.span.start for one, other in pairwise(parts))
        yield from parts if len(parts) > 1 and apart else (clause,)


def _part(clause: Clause, attribution: Attribution) -> Clause:
    """What one source says of a clause, with the words that name it."""
    content = attribution.content[0]
    named = [s for s in (*attribution.cue, *attribution.source) if clause.span.holds(s)]
    return replace(
        clause,
        span=Span(min(s.start for s in (content, *named)), max(s.end for s in (content, *named))),
        attribution=attribution.id,
        quantities=tuple(q for q in clause.quantities if content.holds(q.span)),
    )

"""Standings: where reports of one day have one process stand otherwise: the talks were suspended, and the talks collapsed.

in: the process of a story, its units    out: a `Dispute` for each such process, of what may differ
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.process.state import at_odds, running
from sayso.model import Process, ProcessState, Report, dated, day_of
from sayso.model.comparison import DiffersIn


def standings(dealt: Process | None, units: Sequence[Unit], reports: Sequence[Report]) -> Iterator[Dispute]:
    """What reports of one day say of how one process stands that can't both be so; the first of each process."""
    states = dealt.state if dealt else ()
    days = {r.id: day_of(dated(r)) for r in reports}
    for of in sorted({running(s.of) for s in states}):
        own = [(s, u) for s in states if running(s.of) == of and (u := _unit(s, units, reports)) is not None]
        pairs = ((s, t) for s, t in product(own, repeat=2) if s[0].value == "ended" and at_odds(s[0], t[0]))
        for (s, a), (t, b) in pairs:
            if a.report != b.report and days[s.report] == days[t.report]:
                kind: DiffersIn = "polarity" if t.value == "disputed" else "certainty"
                yield Dispute((a, b), kind, (s.value, t.value), ((), ()))
                break


def _unit(state: ProcessState, units: Sequence[Unit], reports: Sequence[Report]) -> Unit | None:
    """The clause that says how it stands."""
    own = (u for u in units if reports[u.report].id == state.report and u.span.touches(state.span))
    return min(own, key=lambda u: (abs(u.span.start - state.span.start), abs(u.span.end - state.span.end)), default=None)

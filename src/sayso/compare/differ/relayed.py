"""Relays: an outlet's own words stand against another's report of what that outlet wrote: "the Ledger reported", and the Ledger.

in: two accounts    out: yes or no
"""

from __future__ import annotations

from sayso.compare.clauses.units import Unit
from sayso.compare.voices.newsrooms import same_newsroom


def relayed(a: Unit, b: Unit) -> bool:
    """Whether the source of one account is the outlet that tells the other in its own voice."""
    return any(own.attribution is None and _told_by(own, other) for own, other in ((a, b), (b, a)))


def _told_by(own: Unit, other: Unit) -> bool:
    outlet = own.described.outlet(own.report) if own.described else None
    return any(same_newsroom(name, outlet) for name in other.speakers)

"""Told by two: whether what two clauses tell can be set against each other by whose they are: two sources of one report that can't
be one, or two reports of one thing that came out within some days of each other.

in: two units, the reports, whether two of these are hardly of one thing    out: yes or no
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.model import Report, dated, day_of


def by_two(
    a: Unit, b: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool], *, within: timedelta = timedelta(0)
) -> bool:
    """Whether two clauses are of two sources of one report, or of two reports of one thing and time. within: between these."""
    near = a.report == b.report or of_near_reports(a, b, reports, within)
    return near and by_two_sources(a, b, strangers)


def by_two_sources(a: Unit, b: Unit, strangers: Callable[[int, int], bool]) -> bool:
    """The same whenever the reports came out."""
    if a.report == b.report:
        return bool(a.speakers and b.speakers) and apart(a, b)
    return not strangers(a.report, b.report)


def of_near_reports(a: Unit, b: Unit, reports: Sequence[Report], within: timedelta) -> bool:
    """Whether two clauses are of reports that both have a day, no further apart than that."""
    one, other = (day_of(dated(reports[u.report])) for u in (a, b))
    return one is not None and other is not None and abs(one - other) <= within

"""Sides met: that the sides of talks sat at one table by one report, and that they have not met by another: "came face to face with
the envoys", and "the two delegations, on separate floors of a hotel, have not met".

in: the units of a story, little ones too, its reports    out: one `Dispute` of polarity, which only may be. The sides need no name,
for a story has one such talks; so both are told as of the same days, and neither as what is to come.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import product

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit, day
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import of_near_reports
from sayso.model import Report, Span, dated, day_of

_TOP = 25  # sentences of a report in which it is told
_SOON = timedelta(days=1)  # between two reports of which neither tells what came since
_LATELY = timedelta(days=4)  # how long before its report they met, where it says on which day
_SIDES = r"(?:delegations|sides|parties|teams|negotiators|envoys)"
_NOT_MET = Sought(
    rf"\b{_SIDES}\b[^.;]{{0,90}}?\b(?P<no>(?:have|had|has) (?:not|never)(?: yet)? (?:met|sat (?:down|at (?:one|the same) table)|"
    r"been in (?:one|the same) room)|(?:did not|didn[’']t) meet)\b(?! (?:since|for|the|with|their|a))"
)
_MET = Sought(
    r"\b(?:face[- ]to[- ]face|across (?:a|the|one) (?:[a-z]+ )?table|at (?:one|the same) table|in (?:one|the same) room)\b"
)
_WHO = re.compile(rf"\b(?:{_SIDES}|chiefs|leaders|officials|delegates|emissaries|ministers|commanders|rebels)\b", re.I)
_UNREAL = re.compile(
    r"\b(?:not|never|no|refus\w+|without|would|will|could|may|might|should|if|first time since|before|until|next)\b", re.I
)


def sides_met(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What one report tells of a meeting of the sides, and another denies; the first of the story."""
    plain = (u for u in that_may_have(units, _NOT_MET) if u.place < _TOP and is_told(u))
    denials = [u for u in plain if not (u.clause.condition or u.clause.hedge)]
    told = [u for u in that_may_have(units, _MET) if u.place < _TOP and is_told(u) and _is_so(u)] if denials else []
    for a, b in product(told, denials):
        met, none = _MET.pattern.search(a.text), _NOT_MET.pattern.search(b.text)
        if met is None or none is None or a.report == b.report or strangers(a.report, b.report):
            continue
        if _of_one_time(a, b, reports):
            marks = ((_at(a, met.start(), met.end()),), (_at(b, none.start("no"), none.end()),))
            yield Dispute((a, b), "polarity", ("said", "denied"), marks)
            return


def _at(unit: Unit, first: int, stop: int) -> Span:
    return Span(unit.span.start + first, unit.span.start + stop)


def _is_so(unit: Unit) -> bool:
    """Whether a clause has sides at one table as a thing that was so."""
    c = unit.clause
    unreal = c.negation or c.hedge or c.modality or c.condition or _UNREAL.search(unit.text)
    return not unreal and _WHO.search(unit.text) is not None


def _of_one_time(met: Unit, none: Unit, reports: Sequence[Report]) -> bool:
    """Whether both reports are of the same days, and the meeting is of these."""
    other = day_of(dated(reports[none.report]))
    if other is None or not of_near_reports(met, none, reports, _SOON):
        return False
    return all(other - _LATELY <= day(t)[0] <= other for t in met.times if day(t)[0] == day(t)[1])

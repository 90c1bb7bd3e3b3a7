"""The word of an outlet: "according to the Meridian Press Agency", of what the agency tells itself or has from others.

in: a statement of the text, in whose mouth the reports were found to put it    out: the reports of the outlet that is meant, where
they tell it; None where the statement is of no outlet, or none of its own reports has it
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.compare.check.findings.case import Case
from sayso.compare.check.rounding import held_to
from sayso.compare.check.senses import may_stand_for
from sayso.compare.check.statements import Mouth, Spoken
from sayso.compare.clauses.numbers import dimension, one_thing
from sayso.compare.clauses.units import Unit
from sayso.compare.voices.newsrooms import same_newsroom
from sayso.model import Attribution

_PLAIN = re.compile(
    r"(?:the|a|an|one|local|national) (?:(?:local|national|public|state|wire|news|press|regional|daily|evening|morning|online) )*"
    r"(?:agency|news ?agency|wire|newspaper|paper|daily|tabloid|broadsheet|broadcaster|station|website|site|portal|outlet|media)",
    re.I,
)
_LIKELY = 0.5  # how surely the numbers of a clause and a report's must count one thing


def outlets_word(statement: Attribution, told: Spoken, case: Case) -> Spoken | None:
    """Whether it is an outlet's word: that of one of the reports by its name, or of any by no name ("the news agency")."""
    if not statement.source or statement.source_kind == "named_person":
        return None
    called = " ".join(s.of(case.written) for s in statement.source)
    own = {n for n, r in enumerate(case.reports) if same_newsroom(statement.speaker, r.outlet) or same_newsroom(called, r.outlet)}
    if own:
        found = tuple(_told_in(own, statement, case))
        return Spoken("same_speaker", found) if found else None
    if not _PLAIN.fullmatch(called.strip()):
        return None
    bare = tuple(m for m in told.mouths if m.statement is None) or tuple(_told_itself(statement, case))
    return Spoken("unclear", bare) if bare else None


def _told_itself(statement: Attribution, case: Case) -> Iterator[Mouth]:
    """Where a report tells by itself, on nobody's word, what a statement says."""
    for unit, near in zip(case.held.units, case.held.near, strict=True):
        if any(c.touches(unit.span) for c in statement.content):
            own = (b.unit for b in near if b.enough and b.unit.attribution is None)
            yield from (Mouth(case.reports[u.report].id, u.span, None) for u in own)


def _told_in(own: set[int], statement: Attribution, case: Case) -> Iterator[Mouth]:
    """Where the outlet's reports have what a statement says: a sentence beside it, or its deed, with its numbers."""
    for unit, near in zip(case.held.units, case.held.near, strict=True):
        if not any(c.touches(unit.span) for c in statement.content):
            continue
        beside = [b.unit for b in near if b.enough and b.unit.report in own]
        deeds = [u for u in case.held.others if u.report in own and unit.quantities and _of_its_deed(unit, u)]
        for u in [*beside, *deeds]:
            if _has_numbers(unit, u, case.held.others):
                yield Mouth(case.reports[u.report].id, u.span, u.attribution)


def _of_its_deed(unit: Unit, other: Unit) -> bool:
    return other.predicate == unit.predicate or may_stand_for(unit.predicate, other.predicate) or unit.predicate in other.weights


def _has_numbers(unit: Unit, other: Unit, others: tuple[Unit, ...]) -> bool:
    """Whether a report's sentence has all numbers of a clause."""
    there = [p for u in others if (u.report, u.place) == (other.report, other.place) for p in u.quantities]
    return all(
        any(dimension(p) == dimension(q) and one_thing(q, p) >= _LIKELY and held_to(q, p) == "same" for p in there)
        for q in unit.quantities
        if q.unit != "ordinal"
    )

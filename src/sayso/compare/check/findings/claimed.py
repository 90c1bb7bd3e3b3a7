"""Findings on claims: each clause of the text that is no quotation and no silence, with what carries it and what gainsays it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.check.alone import is_alone
from sayso.compare.check.claims import Carried, claim
from sayso.compare.check.figures import given_so
from sayso.compare.check.findings.case import Case, evidence_of
from sayso.compare.check.given import only_number
from sayso.compare.check.layout import is_heading
from sayso.compare.check.open_deeds import OpenDeeds
from sayso.compare.check.passed_on import is_outlet_quoting
from sayso.compare.check.replies import denied_around, like_word, own_word, under_not
from sayso.compare.check.senses import may_stand_for
from sayso.compare.check.standstill import stood_still
from sayso.compare.check.statements import was_not_said
from sayso.compare.check.undone import Undone, unless_undone
from sayso.compare.check.wording import Wording
from sayso.compare.clauses.corrections import Corrections
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied, denied_plainly
from sayso.model import Attribution, Finding, Span, may_be_one, overlap

_ONLY_SAID = re.compile(r"\W*(?:[\w’'.-]{1,24},? ){1,6}(?:said|says|added|adds|told reporters)\W*", re.I)
_MOSTLY = 0.6  # share of a clause that stands in a quotation, from which the quotation's finding is enough


def claimed(case: Case, elsewhere: Sequence[Span], failing: Sequence[Span]) -> Iterator[Finding]:
    """A finding for each clause that claims something.

    elsewhere: the stretches that are no claims.  failing: what fails by itself within a clause.
    """
    written, held, reports = case.written, case.held, case.reports
    wording = Wording(held.others, case.speakers.states, [r.outlet for r in reports if r.outlet])
    corrections = Corrections.of(case.story)
    undone, open_deeds = Undone(case.story), OpenDeeds(held.others, reports)
    for unit, near in zip(held.units, held.near, strict=True):
        if any(overlap(q, unit.span) >= _MOSTLY * (unit.span.end - unit.span.start) for q in elsewhere):
            continue
        if is_outlet_quoting(unit, reports) or is_alone(unit, reports) or under_not(unit, held.units) or _says_nothing(unit):
            continue
        if is_heading(written, unit.span.start) or (only_number(unit.text) and (not near or given_so(unit, held.others))):
            continue
        told = claim(unit, near, held.others, reports, case.loosely, wording, corrections)
        if (told.verdict == "unclear" or _by_another_deed(unit, told)) and (left := open_deeds.of(unit)):
            told = Carried("unsupported", left.why, left.units, whole=True)
        if told.verdict in ("unsupported", "contradicted") and (shut := stood_still(unit, held.others)):
            told = Carried("unclear", "the reports have it shut in other words", shut)
        if told.verdict == "contradicted" and _only_denied(unit, case.text.attributions):
            told = replace(told, verdict="unclear", why="the reports have what is denied here; who denied it is told beside it")
        elif told.verdict == "contradicted" and was_not_said(unit.attribution, written):
            told = replace(told, verdict="unclear", why=f"{told.why}, the text only that it was not said")
        elif told.verdict == "contradicted" and (own := like_word(unit, held.others)):
            why = "said in other words by the same speaker in the reports, gainsaid there by another"
            told = replace(told, verdict="disputed", why=why, units=(*own, *told.units))
        elif told.verdict == "contradicted" and (own := own_word(unit, told.units, held.others)):
            why = "said so by the same speaker in the reports, denied there by another"
            told = replace(told, verdict="disputed", why=why, units=(*own, *told.units))
        else:
            told = unless_undone(unit, near, told, held, undone, written)
        if (
            unit.little and not told.conditional and told.verdict not in ("contradicted", "disputed", "unsupported")
        ):  # "that's": what says so little is not looked for
            continue
        if told.verdict == "disputed" and not _tells_the_denial(unit, told.units, held.units):
            told = replace(told, why=f"{told.why}, which the text leaves out")
        but = ", but for what fails in it" if told.voices and any(unit.span.holds(s) for s in failing) else ""
        yield Finding(
            id="",
            kind="claim",
            verdict=told.verdict,  # type: ignore[arg-type]
            span=unit.span,
            fails=told.verdict in ("contradicted", "unsupported"),
            why=told.why + but,
            differs=told.differs,
            evidence=tuple(
                evidence_of(u, reports, u.clause.negation if told.verdict != "carried" else (), whole=told.whole)
                for u in told.units
            ),
            voices=told.voices,
        )


def _tells_the_denial(unit: Unit, shown: Sequence[Unit], written: Sequence[Unit]) -> bool:
    """Whether the text says, too, that somebody gainsays a clause of it: in the verb of the reports, or as the same one's."""
    against = [u for u in shown if denied(u) != denied(unit)]
    return not against or any(
        v.predicate == u.predicate or any(may_be_one(x, y) for x in v.speakers for y in u.speakers)
        for u in against
        for v in written
        if denied(v) == denied(u)
    )


def _says_nothing(unit: Unit) -> bool:
    """Whether a clause only tells that somebody said something: "Fire chief Quill said", whose "fire" was read as the verb."""
    if unit.quantities or unit.times:
        return False
    return _ONLY_SAID.fullmatch(unit.text) is not None or not (unit.roles or " " in unit.text)


def _by_another_deed(unit: Unit, told: Carried) -> bool:
    """Whether all that carries a claim tells another deed of the same: "offered his resignation", of "accepted the resignation"."""
    if told.verdict != "carried" or not told.units:
        return False
    return not any(u.predicate == unit.predicate or may_stand_for(unit.predicate, u.predicate) for u in told.units)


def _only_denied(unit: Unit, statements: Sequence[Attribution]) -> bool:
    """Whether a clause is what somebody denies, and no denial of the text's own."""
    a = unit.attribution
    if any(cue in unit.clause.negation for cue in denied_around(unit.span, statements)):
        return not denied_plainly(unit)
    if a is None or a.stance != "denied" or a.speaker is None or any(unit.span.holds(cue) for cue in a.cue):
        return False  # "the council rejected the sale" is a deed
    return not denied_plainly(unit)

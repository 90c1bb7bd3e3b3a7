"""Findings on sentences that a report has but for a "not"."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.check.findings.case import Case
from sayso.compare.check.nots import turned_by_not
from sayso.model import Evidence, Finding, Span


def with_contraries(case: Case, found: Sequence[Finding]) -> list[Finding]:
    """The findings, with one for each sentence that a report has but for a "not", where none tells that yet."""
    told = [f.span for f in found if f.verdict == "contradicted"]
    sentences = sorted({u.clause.sentence for u in case.held.units})
    new: dict[Span, Finding] = {}
    for turned in turned_by_not(case.written, sentences, case.indexed):
        if not any(turned.sentence.holds(span) for span in told):
            evidence = Evidence(report=turned.report.id, span=turned.there, marks=turned.theirs)
            why = f"word for word as {turned.report.outlet or turned.report.name or turned.report.id}, but for the “not”"
            new[turned.sentence] = Finding(
                id="", kind="claim", verdict="contradicted", span=turned.sentence, fails=True, why=why, differs=turned.own,
                evidence=(evidence,),
            )  # fmt: skip
    inside = [f for f in found if f.kind == "claim" and not f.fails and any(s.holds(f.span) for s in new)]
    return [*(f for f in found if f not in inside), *new.values()]

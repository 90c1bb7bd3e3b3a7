"""Findings on sentences that a report has but for a "not"."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.check.findings.case import Case
from sayso.compare.check.nots import Turned, turned_by_not
from sayso.model import Evidence, Finding, Span


def with_contraries(case: Case, found: Sequence[Finding]) -> list[Finding]:
    """The findings, with one for each sentence that a report has but for a "not", where none tells that yet."""
    told = [f.span for f in found if f.verdict == "contradicted"]
    sentences = sorted({u.clause.sentence for u in case.held.units})
    new: dict[Span, list[Turned]] = {}
    for turned in turned_by_not(case.written, sentences, case.indexed):
        if not any(turned.sentence.holds(span) for span in told):
            new.setdefault(turned.sentence, []).append(turned)
    inside = [f for f in found if f.kind == "claim" and not f.fails and any(s.holds(f.span) for s in new)]
    return [*(f for f in found if f not in inside), *(_contrary(sentence, found) for sentence, found in new.items())]


def _contrary(sentence: Span, found: Sequence[Turned]) -> Finding:
    """The finding on a sentence that these reports have but for a "not"."""
    names = ", ".join(dict.fromkeys(t.report.called for t in found))
    return Finding(
        id="",
        kind="claim",
        verdict="contradicted",
        span=sentence,
        fails=True,
        why=f"word for word as {names}, but for the “not”",
        differs=found[0].own,
        evidence=tuple(Evidence(report=t.report.id, span=t.there, marks=t.theirs) for t in found),
    )

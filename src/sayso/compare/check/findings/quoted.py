"""Findings on quotations: word for word, nearly, or in no report."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.compare.check.findings.case import Case
from sayso.compare.check.tell import told_quotation
from sayso.model import Evidence, Finding


def quoted(case: Case) -> Iterator[Finding]:
    """A finding for each quotation."""
    for span, found in case.quoted:
        best = found[0] if found else None
        verdict = "not_found" if best is None else "exact" if best.exact else "nearly"
        shown = [m for m in found if m.exact == best.exact] if best else []
        yield Finding(
            id="",
            kind="quotation",
            verdict=verdict,  # type: ignore[arg-type]
            span=span,
            fails=verdict != "exact",
            why=told_quotation(case.written, best),
            differs=best.differs if best else (),
            evidence=tuple(Evidence(report=m.report, span=m.span, marks=m.marks) for m in shown),
        )

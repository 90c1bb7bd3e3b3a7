"""Findings on numbers and days: as reported, otherwise, or of no report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.compare.check.credited import credited
from sayso.compare.check.days import days
from sayso.compare.check.figures import Figure, numbers
from sayso.compare.check.findings.case import Case, evidence_of
from sayso.compare.check.tell import told_figure
from sayso.compare.check.tokens import Token, tokens
from sayso.compare.clauses.units import Unit
from sayso.model import Evidence, Finding, Report, Span


def counted(case: Case) -> Iterator[Finding]:
    """A finding for each number and day of the text's clauses."""
    held, loosely, reports = case.held, case.loosely, case.reports
    seen: set[Span] = set()
    for unit, near in zip(held.units, held.near, strict=True):
        for kind, found in (("number", numbers(unit, near, held.others, loosely)), ("day", days(unit, near, held.others, loosely))):
            for figure in found:
                if figure.span not in seen and not (unit.little and figure.verdict == "not_found"):
                    seen.add(figure.span)
                    found_in = credited(case.text, figure.span, case.readings) if figure.verdict == "not_found" else None
                    yield _of_source(figure.span, *found_in) if found_in else _figure(kind, figure, unit, reports)
    sentences = {unit.place: unit for unit in held.units}
    for unit in sentences.values():
        for token in tokens(unit, held.others):
            if not any(token.span.touches(s) for s in seen):
                yield _token(token, reports)


def _token(token: Token, reports: Sequence[Report]) -> Finding:
    report = reports[token.place.report]
    sentence = token.place.clause.sentence
    return Finding(
        id="",
        kind="day" if token.other.of(report.text).isalpha() else "number",
        verdict="differently",
        span=token.span,
        fails=True,
        why=f"where the reports have {token.other.of(report.text)} ({report.outlet or report.name or report.id})",
        evidence=(Evidence(report=report.id, span=sentence, marks=(token.other,)),),
    )


def _of_source(number: Span, report: str, source: Span) -> Finding:
    evidence = (Evidence(report=report, span=source),)
    return Finding(
        id="", kind="number", verdict="reported", span=number, fails=False, why="as of a source of the reports", evidence=evidence
    )


def _figure(kind: str, figure: Figure, unit: Unit, reports: Sequence[Report]) -> Finding:
    return Finding(
        id="",
        kind=kind,  # type: ignore[arg-type]
        verdict=figure.verdict,  # type: ignore[arg-type]
        span=figure.span,
        fails=figure.verdict != "reported",
        why=told_figure(figure, unit, reports),
        evidence=tuple(dict.fromkeys(evidence_of(u, reports, (span,)) for u, span in figure.places)),
    )

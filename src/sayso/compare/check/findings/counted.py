"""Findings on numbers and days: as reported, otherwise, or of no report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from sayso.compare.check.credited import credited
from sayso.compare.check.days import NAMED_DAY, days
from sayso.compare.check.figures import Figure, numbers
from sayso.compare.check.findings.case import Case, evidence_of
from sayso.compare.check.layout import is_heading
from sayso.compare.check.tell import told_figure
from sayso.compare.check.tokens import Token, tokens
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import has_word
from sayso.model import Evidence, Finding, Quantity, Report, Span, TimeExpression

_REACH = 240  # characters before a clause that tell what it is of
_TELLING = 10  # from which a number that no report has is told of words that only say that something was said


def counted(case: Case) -> Iterator[Finding]:
    """A finding for each number and day of the text's clauses."""
    held, loosely, reports = case.held, case.loosely, case.reports
    seen: set[Span] = set()
    for unit, near in zip(held.units, held.near, strict=True):
        before = _before(case.written, unit.span.start)
        counts = numbers(unit, near, held.others, loosely, reports, before)
        for kind, found in (("number", counts), ("day", days(unit, near, held.others, loosely))):
            for figure in found:
                if figure.span not in seen and not (unit.little and figure.verdict == "not_found"):
                    seen.add(figure.span)
                    if kind == "day" and _is_put_in(figure, case):
                        continue
                    found_in = credited(case.text, figure.span, case.readings) if figure.verdict == "not_found" else None
                    quoted = _in_quotation(kind, figure, case)
                    yield quoted or (_of_source(figure.span, *found_in) if found_in else _figure(kind, figure, unit, reports))
    sentences = {unit.place: unit for unit in held.units}
    for unit in sentences.values():
        for token in tokens(unit, held.others):
            if not any(token.span.touches(s) for s in seen):
                yield _token(token, reports)


def _in_quotation(kind: str, figure: Figure, case: Case) -> Finding | None:
    """A number or day that is part of a quotation which a report has with it, word for word or nearly: whose words they are is
    another matter."""
    if figure.verdict in ("reported", "disputed"):
        return None
    told, texts = figure.span.of(case.written).lower(), {r.id: r.text for r in case.reports}
    exact = [
        m
        for quoted, found in case.quoted
        if quoted.holds(figure.span)
        for m in found
        if m.exact or has_word(m.span.of(texts[m.report]).lower(), told)
    ]
    if not exact:
        return None
    names = {r.id: r.called for r in case.reports}
    return Finding(
        id="",
        kind=kind,  # type: ignore[arg-type]
        verdict="reported",
        span=figure.span,
        fails=False,
        why="as quoted by " + ", ".join(dict.fromkeys(names[m.report] for m in exact)),
        evidence=tuple(Evidence(report=m.report, span=m.span) for m in exact),
    )


def _is_put_in(figure: Figure, case: Case) -> bool:
    """Whether a day stands among the words that nobody said in a quotation which the reports have nearly: that one fails for them,
    and that a report has such a day elsewhere carries nothing."""
    told, texts = figure.span.of(case.written).lower(), {r.id: r.text for r in case.reports}
    found = [m for quoted, found in case.quoted if quoted.holds(figure.span) for m in found]
    return bool(found) and not any(m.exact or has_word(m.span.of(texts[m.report]).lower(), told) for m in found)


def _before(written: str, at: int) -> str:
    """The words before a place of a text in its paragraph, as far as they matter."""
    return written[max(written.rfind("\n", 0, at) + 1, at - _REACH) : at]


def _token(token: Token, reports: Sequence[Report]) -> Finding:
    report = reports[token.place.report]
    sentence = token.place.clause.sentence
    return Finding(
        id="",
        kind="day" if token.other.of(report.text).isalpha() else "number",
        verdict="differently",
        span=token.span,
        fails=True,
        why=f"where the reports have {token.other.of(report.text)} ({report.called})",
        evidence=(Evidence(report=report.id, span=sentence, marks=(token.other,)),),
    )


def _of_source(number: Span, report: str, source: Span) -> Finding:
    evidence = (Evidence(report=report, span=source),)
    return Finding(
        id="", kind="number", verdict="reported", span=number, fails=False, why="as of a source of the reports", evidence=evidence
    )


def _figure(kind: str, figure: Figure, unit: Unit, reports: Sequence[Report]) -> Finding:
    places = (*figure.places[:1], *figure.against, *figure.places[1:])  # one of each side first
    return Finding(
        id="",
        kind=kind,  # type: ignore[arg-type]
        verdict=figure.verdict,  # type: ignore[arg-type]
        span=figure.span,
        fails=figure.verdict not in ("reported", "disputed", "unclear"),
        why=told_figure(figure, unit, reports),
        evidence=tuple(dict.fromkeys(evidence_of(u, reports, (span,), whole=figure.verdict == "unclear") for u, span in places)),
    )


def outside(case: Case, told: Sequence[Finding]) -> Iterator[Finding]:
    """A finding for each number and day that stands in no clause that is held against the reports, nor in a quotation ("Lind told
    46 reporters in May", whose "told" only says that something was said), and of which no report has the like anywhere.

    told: the findings that there are.
    """
    skipped = [f.span for f in told if f.kind in ("number", "day")]
    skipped += [*(u.span for u in case.held.units), *(q for q, _ in case.quoted)]
    for kind, span in _figures_of(case):
        if not is_heading(case.written, span.start) and not any(s.touches(span) for s in skipped):
            yield Finding(id="", kind=kind, verdict="not_found", span=span, fails=True, why="no report has it")


def _figures_of(case: Case) -> Iterator[tuple[Literal["number", "day"], Span]]:
    """The plain numbers and days of a text of which no report has the value, nor the words."""
    values = {v for r in case.readings for c in r.clauses for q in c.quantities for v in (q.low, q.high)}
    days = {t.first for r in case.readings for t in r.times}
    numbers = {q.span: q for c in case.text.clauses for q in c.quantities if _is_plain(q)}
    times = [t.span for t in case.text.times]
    found: list[tuple[Literal["number", "day"], Span]] = [
        ("number", s) for s, q in numbers.items() if q.low not in values and not any(t.touches(s) for t in times)
    ]
    found += [("day", t.span) for t in case.text.times if _is_day(t, case.written) and t.first not in days]
    for kind, span in found:
        if not any(
            said in r.text for said in {span.of(case.written), span.of(case.written).replace(",", "")} for r in case.reports
        ):
            yield kind, span


def _is_day(t: TimeExpression, text: str) -> bool:
    """Whether a time is one day, told with its number and month."""
    return t.type == "DATE" and t.first is not None and t.first == t.last and NAMED_DAY.search(t.span.of(text)) is not None


def _is_plain(q: Quantity) -> bool:
    """Whether a number is told in figures, of more than any two texts share by chance."""
    return q.low is not None and q.low == q.high and not q.approximate and q.unit != "ordinal" and q.low >= _TELLING

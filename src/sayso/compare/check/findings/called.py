"""Findings on people and outlets: who is called what another is in the reports, and what outlet is said to have been told."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.compare.check.findings.case import Case
from sayso.compare.check.offices import in_anothers_office
from sayso.compare.check.passed_on import told_to_others
from sayso.compare.check.people import Described, miscalled
from sayso.model import Evidence, Finding


def called(case: Case) -> Iterator[Finding]:
    """Those whom the text calls what another is called in the reports, and the outlets that it has somebody speak to."""
    yield from _people(case)
    yield from _told_to(case)


def _people(case: Case) -> Iterator[Finding]:
    for found in (*miscalled(case.text, case.readings), *in_anothers_office(case.text, case.readings)):
        (report, theirs), (_, another) = found.there, found.another
        yield Finding(
            id="",
            kind="claim",
            verdict="contradicted",
            span=found.here.span,
            fails=True,
            why=_told_role(found.here, theirs, another),
            evidence=tuple(Evidence(report=r, span=d.span) for r, d in ((report, theirs), found.another)),
        )


def _told_to(case: Case) -> Iterator[Finding]:
    """The outlets that somebody is said to have spoken to, of which no report knows."""
    for _, outlet in told_to_others(case.text, case.reports):
        why = f"no report has “{outlet.of(case.written)}”"
        yield Finding(id="", kind="claim", verdict="unsupported", span=outlet, fails=True, why=why, differs=(outlet,))


def _told_role(here: Described, theirs: Described, another: Described) -> str:
    """Whose role or office the reports have it to be."""
    if here.whose:
        return f"the reports have {another.name} as {here.role} of {another.whose}"
    return f"the reports have “{theirs.role}” for “{here.role}”, which {another.name} is there"

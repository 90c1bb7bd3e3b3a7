"""Readings, comparisons and what the library tells, as lines of an answer.

in: a value of the pipeline or the library    out: a line; every word of a page in it is the page's own, cut to its bound
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sayso.assist.bounds import linked, named, quoted
from sayso.assist.values import (
    AccountLine,
    At,
    CarriedLine,
    ClaimLine,
    FailedLine,
    FindingLine,
    PageLine,
    PersonLine,
    SourceLine,
    StatementLine,
    StoryLine,
    TurnLine,
)
from sayso.export.clean import safe_url
from sayso.export.labels import section_of
from sayso.export.links import link_to
from sayso.library import Hit, PersonTold, SayingLine, TurnTold
from sayso.library import StoryLine as Shelved
from sayso.link import Source
from sayso.model import Account, Attribution, Check, Claim, Comparison, Failure, Finding, Reading, Report, Span, dated, iso_day

# What a hint says to somebody at a command line, where an assistant can't do it.
_HINTS = {"private-address": "only addresses of the public web are read"}
_ACCOUNTS = 12  # of a claim
_CARRIED = 12  # reports of a source
_EVIDENCE = 6  # of a finding
_PARTS = 12  # of a statement
_MESSAGE = 300
_OUTLETS = 12  # of a story
_ROLES = 6  # of a person


def page_line(reading: Reading, source: str | None = None) -> PageLine:
    """A page that was read now, or a report of the library."""
    article = reading.article
    report = Report.of(article)
    line = report_line(report)
    return PageLine(
        report=line.report, outlet=line.outlet, quoted_headline=line.quoted_headline, day=line.day, url=line.url,
        source=None if line.url else source, extent=line.extent, statements=len(reading.attributions),
        unread=named(reading.unread_because, _MESSAGE),
    )  # fmt: skip


def report_line(report: Report, alone: str | None = None) -> PageLine:
    """A report of a comparison."""
    extent = None if report.extent == "full" else report.extent
    return PageLine(
        report=report.id, outlet=named(report.outlet or report.name), quoted_headline=named(report.title, 240),
        day=iso_day(dated(report)), url=linked(safe_url(report.url)), extent=extent, copy_of=report.copy_of,
        alone=named(alone, 200),
    )  # fmt: skip


def statement_line(reading: Reading, a: Attribution) -> StatementLine:
    """A statement of a page."""
    article = reading.article
    words, cut = quoted(" … ".join(part.of(article.text) for part in a.content))
    return StatementLine(
        quoted=words, speaker=named(a.speaker) or _source_words(article.text, a), source_kind=a.source_kind, stance=a.stance,
        manner=a.manner, outlet=named(article.outlet or article.name), day=iso_day(dated(article)), report=article.id,
        statement=a.id, spans=[at(part) for part in a.content[:_PARTS]],
        link=linked(link_to(article.url, article.text, a.content[0])), inside=a.inside, cut=cut,
        score=None if a.score is None else round(a.score, 2),
    )  # fmt: skip


def _source_words(text: str, a: Attribution) -> str | None:
    """The page's words for a source that has no name there."""
    return named(" ".join(part.of(text) for part in a.source))


def at(span: Span) -> At:
    """A span as it goes over the wire."""
    return span.start, span.end


def failed_line(failure: Failure) -> FailedLine:
    """A source that gave no page."""
    message = named(failure.message, _MESSAGE) or failure.cause
    hint = named(_HINTS.get(failure.cause, failure.hint), _MESSAGE)
    return FailedLine(source=failure.source[:_MESSAGE], cause=failure.cause, message=message, hint=hint)


def claim_line(comparison: Comparison, claim: Claim) -> ClaimLine:
    """A claim with its accounts."""
    reports = {r.id: r for r in comparison.reports}
    return ClaimLine(
        story=comparison.story, claim=claim.id, standing=section_of(claim),  # type: ignore[arg-type]
        differs_in=list(claim.differs_in), voices=claim.independent, caveat=claim.caveat,
        accounts=[account_line(reports[a.report], a) for a in claim.accounts[:_ACCOUNTS]],
        accounts_left_out=max(0, len(claim.accounts) - _ACCOUNTS),
    )  # fmt: skip


def account_line(report: Report, a: Account) -> AccountLine:
    """One report's way of putting a claim."""
    line = _words_of(report, a.span)
    return AccountLine(
        quoted=line.quoted, speaker=named(a.speaker), source_kind=a.source_kind, stance=a.stance, value=named(a.value),
        via=named(a.via), outlet=line.outlet, day=line.day, report=report.id, span=at(a.span), link=line.link, cut=line.cut,
    )  # fmt: skip


def _words_of(report: Report, span: Span) -> AccountLine:
    """Words of a report with where they stand."""
    words, cut = quoted(span.of(report.text))
    return AccountLine(
        quoted=words, outlet=named(report.outlet or report.name), day=iso_day(dated(report)), report=report.id, span=at(span),
        link=linked(link_to(report.url, report.text, span)), cut=cut,
    )  # fmt: skip


def compared_line(comparison: Comparison) -> StoryLine:
    """A story that was compared."""
    outlets = sorted({name for r in comparison.reports if (name := named(r.outlet or r.name))})
    return StoryLine(
        story=comparison.story, quoted_headline=named(comparison.title, 240), reports=len(comparison.reports),
        outlets=outlets[:_OUTLETS], first_day=_iso(comparison.first), last_day=_iso(comparison.last),
        standings=dict(Counter(section_of(c) for c in comparison.claims)),
    )  # fmt: skip


def _iso(day: object) -> str | None:
    return None if day is None else str(day)


def story_line(story: Shelved) -> StoryLine:
    """A story of the library."""
    return StoryLine(
        story=story.id, quoted_headline=named(story.title, 240), reports=story.reports,
        outlets=[name for outlet in story.outlets[:_OUTLETS] if (name := named(outlet))], first_day=story.first_day,
        last_day=story.last_day,
    )  # fmt: skip


def person_line(told: PersonTold) -> PersonLine:
    """Somebody of the library."""
    p = told.person
    return PersonLine(
        name=named(p.name) or "", kind=p.kind, sure=p.sure, roles=[r for role in p.roles[:_ROLES] if (r := named(role))],
        countries=list(p.countries[:_ROLES]), first=p.first, last=p.last, statements=len(told.sayings) + told.left_out,
    )  # fmt: skip


def saying_line(s: SayingLine, person: int | None = None) -> StatementLine:
    """A statement by somebody of the library, or of them."""
    words, cut = quoted(s.words)
    return StatementLine(
        quoted=words, speaker=named(s.name if s.way == "said" else s.said_by), stance=s.stance, manner=s.manner,
        outlet=named(s.outlet), day=s.day, report=s.report, statement=s.statement, spans=[at(s.span)], link=linked(s.link),
        way=s.way, person=person, cut=cut,
    )  # fmt: skip


def turn_line(turn: TurnTold) -> TurnLine:
    """Two statements that don't go together."""
    return TurnLine(of=turn.of, numbers=list(turn.numbers or ()), before=saying_line(turn.before), after=saying_line(turn.after))


def hit_line(hit: Hit) -> StatementLine:
    """A passage that a search found."""
    words, cut = quoted(hit.words)
    return StatementLine(
        quoted=words, speaker=named(hit.speaker), source_kind=hit.source_kind, stance=hit.stance, outlet=named(hit.outlet),
        day=iso_day(hit.published), report=hit.report, statement=hit.attribution, spans=[at(hit.span)] if hit.span else [],
        link=linked(link_to(hit.url, hit.words, Span(0, len(hit.words)))) if hit.span else linked(safe_url(hit.url)),
        quoted_headline=named(hit.title, 240), story=hit.story, cut=cut,
    )  # fmt: skip


def source_line(source: Source) -> SourceLine:
    """A source of a story."""
    return SourceLine(
        name=named(source.name) or "", kind=source.kind, statements=source.statements,
        outlets=len({c.outlet or c.report for c in source.carried}), first=source.first, last=source.last,
        ground=named(source.ground, _MESSAGE),
        carried=[
            CarriedLine(
                report=c.report, outlet=named(c.outlet), day=c.day, named=named(c.named) or "", unnamed=c.unnamed,
                statements=c.statements, span=at(c.span),
            )
            for c in source.carried[:_CARRIED]
        ],
        carried_left_out=max(0, len(source.carried) - _CARRIED),
    )  # fmt: skip


def finding_line(check: Check, finding: Finding) -> FindingLine:
    """One thing of a checked text, with the reports' words for it."""
    reports = {r.id: r for r in check.reports}
    evidence = []
    for e in finding.evidence[:_EVIDENCE]:
        line = _words_of(reports[e.report], e.span)
        evidence.append(
            AccountLine(
                quoted=line.quoted,
                speaker=named(e.speaker),
                source_kind=e.source_kind,
                outlet=line.outlet,
                day=line.day,
                report=line.report,
                span=line.span,
                link=line.link,
                cut=line.cut,
            )
        )
    return FindingLine(
        kind=finding.kind, verdict=finding.verdict, fails=finding.fails, why=named(finding.why, _MESSAGE) or finding.verdict,
        words=quoted(finding.span.of(check.text))[0], span=at(finding.span), voices=finding.voices, evidence=evidence,
        evidence_left_out=max(0, len(finding.evidence) - _EVIDENCE),
    )  # fmt: skip


def used_pages(reports: Iterable[Report], lines: Sequence[ClaimLine], most: int) -> list[PageLine]:
    """The reports of a comparison: at most so many, those first that the claims of the answer are from."""
    used: Mapping[str, None] = dict.fromkeys(a.report for line in lines for a in line.accounts)
    every = sorted(reports, key=lambda r: r.id not in used)
    return [report_line(r) for r in every[:most]]

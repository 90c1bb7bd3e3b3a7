"""Reports, statements and claims as rows of tables: what statisticians and spreadsheets take.

in: a report with its reading, a comparison    out: rows; every value is a page's own, an offset, or one of the contract's words

Offsets count code points of a report's text, which `sayso report REPORT --format json` has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from sayso.export.links import link_to
from sayso.model import Attribution, Claim, Comparison, Reading, Span, dated, iso_day, words_at

if TYPE_CHECKING:
    from sayso.library import ReportLine


class ReportRow(Struct, frozen=True, kw_only=True):
    """A report. day: of its publication, else of its last change.  published: as its page has it.  kind: report, opinion, live and
    so on.  extent: full, truncated or teaser.  versions: how many states of it are kept.  statements and signs: how many there
    are in its current version.  read: whether it was annotated (English).  made_by: by what."""

    report: str
    story: str
    outlet: str | None
    name: str | None
    day: str | None
    published: str | None
    title: str | None
    url: str | None
    language: str | None
    kind: str
    extent: str
    copy_of: str | None
    versions: int
    signs: int
    statements: int
    read: bool
    made_by: str | None


class StatementRow(Struct, frozen=True, kw_only=True):
    """A statement. speaker: the fullest name that this page gives; actor: whose id that is in this report's reading.  source, cue,
    content: the words of each.  start and end: of the content, from its first sign to its last.  source_at, cue_at, content_at:
    the places of their parts ("[[12,30],[45,60]]").  inside: the statement that this one is part of.  via: from whom the outlet has
    it.  score: how likely it is right, where that was estimated."""

    report: str
    story: str
    outlet: str | None
    day: str | None
    statement: str
    speaker: str | None
    actor: str | None
    source_kind: str
    manner: str
    stance: str
    score: float | None
    source: str
    cue: str
    content: str
    start: int
    end: int
    source_at: str
    cue_at: str
    content_at: str
    inside: str | None
    via: str | None
    made_by: str | None
    link: str | None


class ClaimRow(Struct, frozen=True, kw_only=True):
    """An account of a claim: one report's way to put it. relation to caveat: of the claim, the same in each of its rows.  accounts:
    how many rows it has.  independent: how many origins they go back to, empty where that can't be known.  words: of `report`,
    from `start` to `end`.  value: what differs or agrees in it, in short.  voice: the number of the origin that this account
    goes back to.  statement: in whose it stands, empty in the outlet's own voice."""

    story: str
    claim: str
    relation: str
    shown: str | None
    differs_in: tuple[str, ...]
    sure: bool
    score: float | None
    why: str | None
    independent: int | None
    caveat: str | None
    accounts: int
    report: str
    outlet: str | None
    day: str | None
    copy_of: str | None
    words: str
    start: int
    end: int
    value: str | None
    voice: int | None
    statement: str | None
    speaker: str | None
    source_kind: str | None
    stance: str | None
    via: str | None
    link: str | None


def report_row(line: ReportLine, reading: Reading) -> ReportRow:
    """A report as a row."""
    a = reading.article
    return ReportRow(
        report=line.id, story=line.story, outlet=line.outlet, name=line.name, day=iso_day(dated(a)), published=line.published,
        title=line.title, url=line.url, language=line.language, kind=line.kind, extent=line.extent, copy_of=line.copy_of,
        versions=line.versions, signs=len(a.text), statements=len(reading.attributions), read=reading.read,
        made_by=reading.made_by.annotate,
    )  # fmt: skip


def statement_rows(line: ReportLine, reading: Reading) -> Iterator[StatementRow]:
    """A report's statements as rows, in its order."""
    text, day = reading.article.text, iso_day(dated(reading.article))
    for a in reading.attributions:
        start, end = _hull(a)
        yield StatementRow(
            report=line.id, story=line.story, outlet=line.outlet, day=day, statement=a.id, speaker=a.speaker, actor=a.speaker_actor,
            source_kind=a.source_kind, manner=a.manner, stance=a.stance, score=a.score, source=words_at(text, a.source),
            cue=words_at(text, a.cue), content=words_at(text, a.content), start=start, end=end, source_at=_at(a.source),
            cue_at=_at(a.cue), content_at=_at(a.content), inside=a.inside, via=a.via, made_by=a.made_by,
            link=link_to(line.url, text, a.content[0]) if a.content else None,
        )  # fmt: skip


def claim_rows(c: Comparison) -> Iterator[ClaimRow]:
    """A story's claims as rows, one for each account."""
    reports = {r.id: r for r in c.reports}
    for claim in c.claims:
        voices = _voices(claim)
        for n, a in enumerate(claim.accounts):
            r = reports[a.report]
            yield ClaimRow(
                story=c.story, claim=claim.id, relation=claim.relation, shown=claim.shown, differs_in=claim.differs_in,
                sure=claim.sure, score=claim.score, why=claim.why, independent=claim.independent, caveat=claim.caveat,
                accounts=len(claim.accounts), report=r.id, outlet=r.outlet, day=iso_day(dated(r)), copy_of=r.copy_of,
                words=words_at(r.text, (a.span,)), start=a.span.start, end=a.span.end, value=a.value, voice=voices.get(n),
                statement=a.attribution, speaker=a.speaker, source_kind=a.source_kind, stance=a.stance, via=a.via,
                link=link_to(r.url, r.text, a.span),
            )  # fmt: skip


def _voices(claim: Claim) -> dict[int, int]:
    """The number of each account's voice, from one."""
    return {account: n for n, voice in enumerate(claim.voices, 1) for account in voice}


def _hull(a: Attribution) -> tuple[int, int]:
    return (min(s.start for s in a.content), max(s.end for s in a.content)) if a.content else (0, 0)


def _at(spans: Sequence[Span]) -> str:
    """Places as JSON has them: what a spreadsheet takes for a day or a time is none."""
    return f"[{','.join(f'[{s.start},{s.end}]' for s in spans)}]"

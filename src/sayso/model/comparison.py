"""A comparison: what a story's reports say of one thing, side by side."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct, field

from sayso.model.reading import SourceKind, Stance
from sayso.model.span import Span
from sayso.model.story import Report

Relation = Literal["agree", "differ", "developed", "only_one", "unmatched"]
DiffersIn = Literal["number", "certainty", "source", "time", "polarity"]


class Account(Struct, frozen=True, kw_only=True):
    """One report's way of putting a claim: the shortest clause that carries it, never over two sentences.

    report is the report's id, attribution the id of the statement in that report's reading (None: the outlet's own voice).
    value is what differs or agrees in it, in short ("24", "denied", "2024-11-09"), or None.
    marks are the spans inside it that carry the difference.
    """

    report: str
    span: Span
    attribution: str | None = None
    source_kind: SourceKind | None = None
    speaker: str | None = None
    stance: Stance | None = None
    value: str | None = None
    marks: tuple[Span, ...] = ()
    via: str | None = None


class Claim(Struct, frozen=True, kw_only=True):
    """What several accounts say alike, or one alone.

    voices: indices of `accounts` grouped by common origin; independent: how many origins, None where that can't be known.
    sure is False where it reads "may differ". score is calibrated or None.
    """

    id: str
    claim: str
    accounts: tuple[Account, ...]
    relation: Relation
    differs_in: tuple[DiffersIn, ...] = ()
    why: str | None = None
    sure: bool = True
    score: float | None = None
    voices: tuple[tuple[int, ...], ...] = ()
    independent: int | None = None


class TimelineEntry(Struct, frozen=True, kw_only=True):
    """What happened when, in a report's own words."""

    first: date | None = field(default=None, name="from")
    last: date | None = field(default=None, name="to")
    text: str
    report: str
    span: Span


class Origin(Struct, frozen=True, kw_only=True):
    """A report that cites another newsroom."""

    report: str
    cites: str
    span: Span


class ProcessParty(Struct, frozen=True, kw_only=True):
    """Who takes part in a process, and as what."""

    name: str
    role: Literal["party", "mediator", "host"]


class ProcessStep(Struct, frozen=True, kw_only=True):
    """A step of the process so far, or one announced."""

    first: date | None = field(default=None, name="from")
    last: date | None = field(default=None, name="to")
    text: str
    status: str
    report: str
    span: Span


class ProcessState(Struct, frozen=True, kw_only=True):
    """How the process stands, as one report has it."""

    report: str
    value: Literal["open", "paused", "ended", "agreed", "disputed"]
    span: Span


class Condition(Struct, frozen=True, kw_only=True):
    """What a next step hangs on: `needs` must come true for `then`; span holds both."""

    report: str
    span: Span
    needs: Span
    then: Span | None = None
    held_by: str | None = None


class Process(Struct, frozen=True, kw_only=True):
    """Talks, a truce, a strike, a trial: the ledger of a process between parties."""

    parties: tuple[ProcessParty, ...] = ()
    channel: str | None = None
    steps: tuple[ProcessStep, ...] = ()
    state: tuple[ProcessState, ...] = ()
    conditions: tuple[Condition, ...] = ()


class Comparison(Struct, frozen=True, kw_only=True):
    """A story's reports put beside each other."""

    schema: Literal["sayso/comparison/1"] = "sayso/comparison/1"
    story: str
    title: str | None
    first: date | None = field(default=None, name="from")
    last: date | None = field(default=None, name="to")
    reports: tuple[Report, ...]
    claims: tuple[Claim, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    origins: tuple[Origin, ...] = ()
    process: Process | None = None

    def __post_init__(self) -> None:
        texts = {r.id: r.text for r in self.reports}
        for claim in self.claims:
            for account in claim.accounts:
                if not account.span.inside(texts[account.report]):
                    raise ValueError(f"claim {claim.id}: span {tuple(account.span)} lies outside the text of {account.report}")

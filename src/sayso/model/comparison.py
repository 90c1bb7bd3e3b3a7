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
Caveat = Literal["one_source", "one_unnamed_source", "unnamed_sources", "circular"]
Shown = Literal["agree", "perhaps", "differ", "may_differ", "developed", "only_one", "unmatched"]
ChangeKind = Literal[
    "new", "number", "turned", "came", "off", "denial", "named", "withdrawn", "state", "met", "refused", "edited", "cut",
    "admitted", "deed", "settled",
]  # fmt: skip


class Account(Struct, frozen=True, kw_only=True):
    """One report's way of putting a claim: the shortest clause that carries it, never over two sentences.

    report is the report's id, attribution the id of the statement in that report's reading (None: the outlet's own voice, or, with
    a speaker, words in which the outlet tells that somebody claims or denies it).
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


class HeldApart(Struct, frozen=True, kw_only=True):
    """Words of a report that a person held apart from accounts of a claim, by the indices of those. claim: the id of the one in
    which these words stand now, None where they stand in none that is told."""

    accounts: tuple[int, ...]
    report: str
    span: Span
    claim: str | None = None


class Claim(Struct, frozen=True, kw_only=True):
    """What several accounts say alike, or one alone.

    voices: indices of `accounts` grouped by common origin; independent: how many origins, None where that can't be known.
    sure is False where it reads "may differ". score is calibrated or None. caveat: what to know of the voices behind it: all
    accounts go back to `one_source` or `one_unnamed_source`; nothing but `unnamed_sources` that may be the same; or outlets that
    cite each other (`circular`). shown: under what a page shows it, where a relation that is not sure counts for less: `perhaps`
    the same, for accounts that may be of two things; `may_differ`. mended: whether a person said that its accounts say one thing.
    at_one: those of its accounts, by index, that a person said say one thing, be it that others still differ from them. apart:
    words that a person said say something else than some of its accounts.
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
    caveat: Caveat | None = None
    shown: Shown | None = None
    mended: bool = False
    at_one: tuple[tuple[int, ...], ...] = ()
    apart: tuple[HeldApart, ...] = ()


class OtherNumber(Struct, frozen=True, kw_only=True):
    """The number of a report that tells an entry of the timeline with another one than the entry's words have."""

    report: str
    span: Span


class TimelineEntry(Struct, frozen=True, kw_only=True):
    """What happened when, in a report's own words; and when, and by whom, it was told first.

    status: `planned` where it was still to come when the report was written.  reports: the ids of all that tell it, by their days;
    told: the day or instant of the first of them, None where none of them gives one; none tells another hour, or told before it
    happened.  came: for what was planned, whether a later
    report tells that it came (True) or that it did not (False), at `came_report` and `came_span`; None where none tells.
    otherwise: where reports that tell the same with another number, or another hour, give it.
    """

    first: date | None = field(default=None, name="from")
    last: date | None = field(default=None, name="to")
    text: str
    report: str
    span: Span
    status: Literal["happened", "planned"] = "happened"
    reports: tuple[str, ...] = ()
    told: str | None = None
    came: bool | None = None
    came_report: str | None = None
    came_span: Span | None = None
    otherwise: tuple[OtherNumber, ...] = ()


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
    """A step of the process so far, or one announced. speaker: on whose word; None is the outlet's own, or not told."""

    first: date | None = field(default=None, name="from")
    last: date | None = field(default=None, name="to")
    text: str
    status: str
    report: str
    span: Span
    speaker: str | None = None


class ProcessState(Struct, frozen=True, kw_only=True):
    """How the process stands, as one report has it. of: what stands so, in the report's word ("talks", "strike"), where it says:
    talks may have ended while the strike goes on. speaker: on whose word; None is the outlet's own, or not told. disputed: whether
    another report of the same day has it stand so that both can't be right."""

    report: str
    value: Literal["open", "paused", "ended", "agreed", "disputed"]
    span: Span
    of: str | None = None
    speaker: str | None = None
    disputed: bool = False


class Condition(Struct, frozen=True, kw_only=True):
    """What a next step hangs on: `needs` must come true for `then`; span holds both. held_by: who sets it; must_act: whose act is
    needed.

    met: whether a later report has it that what was needed came true (True), or that it is refused (False), at `met_report` and
    `met_span`, on the word of `met_by` (None: the outlet's own); None where none tells.
    """

    report: str
    span: Span
    needs: Span
    then: Span | None = None
    held_by: str | None = None
    must_act: str | None = None
    met: bool | None = None
    met_report: str | None = None
    met_span: Span | None = None
    met_by: str | None = None


class Process(Struct, frozen=True, kw_only=True):
    """Talks, a truce, a strike, a trial: the ledger of a process between parties."""

    parties: tuple[ProcessParty, ...] = ()
    channel: str | None = None
    place: str | None = None
    steps: tuple[ProcessStep, ...] = ()
    state: tuple[ProcessState, ...] = ()
    conditions: tuple[Condition, ...] = ()


class Reason(Struct, frozen=True, kw_only=True):
    """Why two accounts of a claim stand together, by their indices: how surely they say one thing, and what speaks for it most."""

    accounts: tuple[int, int]
    score: float
    because: tuple[tuple[str, float], ...]


class RunnerUp(Struct, frozen=True, kw_only=True):
    """Words of a report that came nearest to something and were not taken for it. told: what they would have told instead, where
    that is no matter of course."""

    report: str
    span: Span
    score: float
    told: str | None = None


class Explained(Struct, frozen=True, kw_only=True):
    """What a claim rests on, for a look inside: the pairs of its accounts, what nearly was one of them, and, in words, what its
    relation and its voices rest on."""

    claim: str
    reasons: tuple[Reason, ...] = ()
    runners_up: tuple[RunnerUp, ...] = ()
    relation: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()


class Basis(Struct, frozen=True, kw_only=True):
    """Words of a report that something rests on, and what they are taken for."""

    what: str
    span: Span


class Ground(Struct, frozen=True, kw_only=True):
    """What an entry of the timeline, or of the process, rests on, for a look inside.

    part and index: which it is of the comparison's timeline, or of the process's steps, states or conditions; `process` tells why
    the story is one.  rests_on: the words of its report.  rule: in words, what was made of them.  runners_up: other tellings of
    the same, of which this one tells best, or other sayings of how it stands, with what each weighs.
    """

    part: Literal["timeline", "process", "step", "state", "condition"]
    index: int
    report: str | None = None
    rests_on: tuple[Basis, ...] = ()
    rule: tuple[str, ...] = ()
    runners_up: tuple[RunnerUp, ...] = ()


class Omission(Struct, frozen=True, kw_only=True):
    """What a whole report leaves out that every other independent whole report has: the claims' ids.

    matter is the name of somebody or something of which the report has nothing and the others tell each in its own way; claims are
    then some that tell of it, and not what every other report has.
    """

    report: str
    claims: tuple[str, ...]
    matter: str | None = None


class Change(Struct, frozen=True, kw_only=True):
    """What moved since a moment, at the words of the report that moved it.

    new: a claim that nobody had before.  number: a number given otherwise, before and after, with the steps between.  turned:
    what was denied, or only perhaps so, is told as so, or the other way round.  came: what was planned is told as done.  off:
    what was planned is told as called off.  denial: somebody denies it.  named: what an unnamed source had said is now said by
    a named one.  withdrawn: an account that an outlet's later version no longer has (span points into the earlier one), or what
    a later report says was taken back, an offer too (span is where it says so).  admitted: somebody admits what they had
    denied; before is the denial.  deed: what one of the story's people or bodies did, or what befell them, that nobody had
    told: resigned, was arrested, called a strike.  settled: what was left open, refused or not yet done, and is not any more;
    before is how it was open.  state: the process stands otherwise, before and after.  met, refused: what a condition needs was
    done, or is refused; before is what it needs.  edited, cut: a sentence that the page of an older report has otherwise since,
    or no more, as a library knows; before is how it was, None where it is new; one that is gone stood beside the span. claim is
    None for what no claim tells.
    """

    kind: ChangeKind
    claim: str | None
    report: str
    span: Span
    published: str | None = None
    before: str | None = None
    after: str | None = None
    steps: tuple[str, ...] = ()


class Comparison(Struct, frozen=True, kw_only=True):
    """A story's reports put beside each other. unread: reports of it in languages that are not read; nothing here counts them."""

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
    omissions: tuple[Omission, ...] = ()
    since: str | None = None
    changes: tuple[Change, ...] = ()
    explained: tuple[Explained, ...] = ()
    grounds: tuple[Ground, ...] = ()
    unread: tuple[Report, ...] = ()

    def __post_init__(self) -> None:
        texts = {r.id: r.text for r in self.reports}
        for claim in self.claims:
            for account in claim.accounts:
                if not account.span.inside(texts[account.report]):
                    raise ValueError(f"claim {claim.id}: span {tuple(account.span)} lies outside the text of {account.report}")

"""Changes: what moved in a story since a moment.

in: its claims, timeline, reports and the moment    out: `Change`s, in the order of the claims: what is new, numbers given
otherwise, denials, a source now named, an account that an outlet's later version no longer has or that a later report says was
taken back, an offer withdrawn, what pages have otherwise since; then what was announced and has come, or was called off. Before
all that, how the process stands now and what became of its conditions. A report counts as later by its day or instant; one that
gives none can't be placed and moves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from sayso.compare.changes.deaths import first_deaths
from sayso.compare.changes.moved import corrected, denied, is_denial, is_number, of_process, on_record, says_the_same
from sayso.compare.changes.revisions import is_revised, one_number, told_otherwise
from sayso.compare.clauses.corrections import Corrections
from sayso.compare.clauses.retractions import Retraction, retractions
from sayso.compare.clauses.words import rarity, stems
from sayso.compare.options import SURELY_ONE
from sayso.compare.timeline.words import AWAITED
from sayso.compare.voices.newsrooms import is_newsroom
from sayso.model import (
    Account,
    Change,
    ChangeKind,
    Claim,
    Process,
    Report,
    Story,
    Stretch,
    TimelineEntry,
    by_moment,
    dated,
    instant_of,
    may_be_one,
    told_at,
)  # fmt: skip

_ALIKE = 0.7  # of the words that were taken back, the rare ones weighing more, an account must hold to be what was
_WITHDRAWS = re.compile(
    r"\b(?:withdr(?:ew|awn)|rescinded|revoked|dropped|took back|taken back|pulled) (?:[\w’'-]+ ){0,3}?"
    r"(?:offers?|bids?|proposals?|invitations?|demands?|threats?|complaints?|candidac(?:y|ies)|lawsuits?|charges?|support)\b",
    re.I,
)
# What is to be withdrawn first, or may be, is not.
_IF = re.compile(r"\b(?:if|unless|provided|providing|until|once|before|would|could|should|must|may|might|to|as long as)\b", re.I)
# What takes something back though no account has what it was.
_PLAINLY = re.compile(
    r"(?:has been |was )?(?:withdr|retract|disown|recant|took back|taken back|earlier|previous|original|first)", re.I
)
_TOLD = ("agree", "differ", "developed")


def changes(
    claims: Sequence[Claim], story: Story, since: str, timeline: Sequence[TimelineEntry] = (), dealt: Process | None = None
) -> tuple[Change, ...]:
    """What the reports from this moment on moved. `since`: an ISO 8601 day or instant; a day counts whole."""
    reports = [m.report for m in story.members]
    by_id = {r.id: r for r in reports}
    start = instant_of(since)
    ends = {r.id: end for r in reports if (end := instant_of(dated(r), last=True)) is not None}
    later = {report for report, end in ends.items() if start is not None and end >= start}
    known = set(ends)
    corrections = Corrections.of(story)
    back = list(_taken_back(claims, story, later))
    gone = {(c.claim, c.report) for c in back if c.claim}
    told = [change for claim in claims for change in _of_claim(claim, by_id, later, known, story, corrections)]
    told = [
        c
        for c in told
        if c.kind not in ("new", "denial", "withdrawn", "turned") or not ((c.claim, c.report) in gone or _within(c, back))
    ]
    moved = list(of_process(dealt, by_id, later, known)) if dealt else []
    found = [
        *moved, *told, *on_record(story, later, known), *_denials(story, later, known, corrections), *corrected(story, later),
        *back, *_withdrawn(claims, reports, later, corrections),
        *_edited(story, later),
    ]  # fmt: skip
    return _once((*found, *_come(timeline, by_id, later, found, corrections)))


def _edited(story: Story, later: set[str]) -> Iterator[Change]:
    """What the pages of older reports have otherwise since; a report that is later is news as it is."""
    for r in story.reworded:
        if r.report in later:
            continue
        pairs = [(before, after) for before, after in r.numbers if before is not None and after is not None]
        if pairs and len(pairs) == len(r.numbers):
            before, after = (", ".join(numbers) for numbers in zip(*pairs, strict=True))
            yield Change(kind="number", claim=None, report=r.report, span=r.span, published=r.seen, before=before, after=after)
        else:
            told = " ".join((r.before or "").split()) or None
            yield Change(
                kind="cut" if r.gone else "edited", claim=None, report=r.report, span=r.span, published=r.seen, before=told
            )  # fmt: skip


def _is_withdrawn(words: str) -> bool:
    """Whether an account tells that an offer, a demand or the like was withdrawn, and sets no condition by it."""
    m = _WITHDRAWS.search(words)
    return m is not None and not _IF.search(words, 0, m.start())


def _once(found: Sequence[Change]) -> tuple[Change, ...]:
    """The changes without doubles: the same words tell the same thing once, and what is new is not what they tell besides."""
    kept: list[Change] = []
    for c in sorted(found, key=lambda c: c.kind == "new"):
        same = [k for k in kept if k.report == c.report and (k.span.holds(c.span) or c.span.holds(k.span))]
        if not any(k.kind == c.kind or c.kind == "new" for k in same):
            kept.append(c)
    chosen = {id(c) for c in kept}
    return tuple(c for c in found if id(c) in chosen)


def _come(
    timeline: Sequence[TimelineEntry],
    reports: dict[str, Report],
    later: set[str],
    found: Sequence[Change],
    corrections: Corrections,
) -> Iterator[Change]:
    """What was announced before, and what a later report has it that became of it, where no claim tells that already, and both do
    not say one thing by a person's word."""
    for e in timeline:
        if e.came is None or e.came_report not in later or e.came_span is None or e.report in later:
            continue
        if corrections.one_thing(Stretch(e.report, e.span), Stretch(e.came_report, e.came_span)):
            continue
        told = any(c.kind in ("came", "off") and c.report == e.came_report and c.span.touches(e.came_span) for c in found)
        if not told:
            yield Change(
                kind="came" if e.came else "off",
                claim=None,
                report=e.came_report,
                span=e.came_span,
                published=reports[e.came_report].published,
            )


def _within(change: Change, back: Sequence[Change]) -> bool:
    """Whether a change stands in the sentence that tells of a retraction."""
    return any(b.report == change.report and b.span.holds(change.span) for b in back)


def _taken_back(claims: Sequence[Claim], story: Story, later: set[str]) -> Iterator[Change]:
    """What a later report says was taken back, where an earlier report, or another, has it."""
    for member in story.members:
        if member.report.id not in later or member.report.copy_of is not None:
            continue
        for back in retractions(member):
            claim = next((c for c in claims if _is_of(back, c, member.report, story)), None)
            if claim is not None or _PLAINLY.match(back.verb.of(member.report.text)):
                yield Change(
                    kind="withdrawn",
                    claim=claim.id if claim else None,
                    report=back.report,
                    span=back.sentence,
                    published=member.report.published,
                )


def _is_of(back: Retraction, claim: Claim, report: Report, story: Story) -> bool:
    """Whether a claim is what was taken back: it has the words that say so, or another report's with most of the same words."""
    if any(a.report == back.report and (back.content.holds(a.span) or a.span.holds(back.content)) for a in claim.accounts):
        return len({a.report for a in claim.accounts}) > 1
    texts = {m.report.id: m.report.text for m in story.members}
    said = stems(back.content.of(report.text))
    return any(
        sum(rarity(w) for w in said & stems(a.span.of(texts[a.report]))) >= _ALIKE * sum(map(rarity, said)) > 0
        for a in claim.accounts
        if a.report != back.report
    )


def _denials(story: Story, later: set[str], known: set[str], corrections: Corrections) -> Iterator[Change]:
    """What somebody denies in a later report, but for what says one thing with an earlier one by a person's word."""
    earlier = [m.report.id for m in story.members if m.report.id in known - later]
    return (c for c in denied(story, later, known) if not corrections.said_in(Stretch(c.report, c.span), earlier))


def _of_claim(
    claim: Claim, reports: dict[str, Report], later: set[str], known: set[str], story: Story, corrections: Corrections
) -> Iterator[Change]:
    placed = [a for a in claim.accounts if a.report in known]
    before, after = [a for a in placed if a.report not in later], [a for a in placed if a.report in later]
    if not after or len(placed) < len(claim.accounts):
        return
    first = min(after, key=lambda a: _when(reports[a.report]))
    if not before:
        yield _change("new", claim, first, reports)
        return
    if claim.relation in _TOLD:
        yield from _moved(claim, before, after, reports, story, corrections)
    if claim.relation not in _TOLD or not claim.sure:
        yield from first_deaths(claim, after, [reports[r] for r in sorted(known - later)], reports)


def _when(report: Report) -> tuple[datetime, str]:
    """The key that sorts reports by their moments."""
    return by_moment(told_at(report)), report.id


def _moved(
    claim: Claim,
    before: Sequence[Account],
    after: Sequence[Account],
    reports: dict[str, Report],
    story: Story,
    corrections: Corrections,
) -> Iterator[Change]:
    """A number, a denial or a name that the later reports bring to what was told before; not where both say one thing by a person's
    word."""

    def said(account: Account) -> bool:
        return any(corrections.one_thing(_place(account), _place(a)) for a in before)

    moved, turned = "number" in claim.differs_in or claim.relation == "developed", False
    for account in sorted(after, key=lambda a: _when(reports[a.report]), reverse=True) if moved else ():
        if said(account):
            continue
        earlier = [a for a in before if _is_before(a, account, claim) or _is_repeated(a, account, claim, reports)]
        newest = max(earlier, key=lambda a: _when(reports[a.report]), default=None)
        if newest and account.value and newest.value and account.value != newest.value:
            round_ = _turns_round(newest, account)
            kind = "turned" if round_ else _kind_of(newest.value, account.value)
            if kind is not None and not (kind == "number" and _stays(newest, account, claim, story)):
                told = (_bare(a.span.of(reports[a.report].text)) if round_ else a.value for a in (newest, account))
                yield _change(kind, claim, account, reports, *told)
                turned = turned or kind == "turned"
            break
    new = [a for a in after if not said(a)]
    if not moved and new:
        yield from _counted_on(claim, before, new, reports, story)
    withdrawn = [a for a in new if _is_withdrawn(a.span.of(reports[a.report].text))]
    if withdrawn and not any(_is_withdrawn(a.span.of(reports[a.report].text)) for a in before):
        yield _change("withdrawn", claim, withdrawn[0], reports)
    for account in () if turned else new:
        denies = _denies(account) and is_denial(account.span.of(reports[account.report].text))
        if denies and not any(map(_denies, before)):
            yield _change("denial", claim, account, reports)
            break
    alike = claim.relation == "agree" or claim.differs_in == ("source",)
    if not alike or (claim.score is not None and claim.score < SURELY_ONE):
        return
    unnamed = [a for a in before if a.source_kind == "anonymous_person"]
    named = [a for a in after if a.source_kind == "named_person" and not is_newsroom(a.speaker or "")]
    if not any(a.source_kind == "named_person" for a in before):
        same = next(((a, b) for a in unnamed for b in named if says_the_same(a, b, story)), None)
        if same is not None:
            yield _change("named", claim, same[1], reports, same[0].speaker, same[1].speaker)


def _counted_on(
    claim: Claim, before: Sequence[Account], after: Sequence[Account], reports: dict[str, Report], story: Story
) -> Iterator[Change]:
    """A number that one source gives otherwise in the newest report, where the accounts agree but for it: what rounding explains
    between two sources is another number of the same one."""
    newest = max(after, key=lambda a: _when(reports[a.report]))
    own = [a for a in before if a.speaker and newest.speaker and may_be_one(a.speaker, newest.speaker)]
    old = max(own, key=lambda a: _when(reports[a.report]), default=None)
    told = told_otherwise(old, newest, story) if old is not None else None
    if told is not None:
        yield _change("number", claim, newest, reports, *told)


def _stays(before: Account, after: Account, claim: Claim, story: Story) -> bool:
    """Whether a number is the one told before, or only stands beside it."""
    return one_number(before.value or "", after.value or "") or not is_revised(before, after, claim.accounts, story)


def _kind_of(before: str, after: str) -> ChangeKind | None:
    """What it is that moved from one value to another; None where it is a denial, which is told as one."""
    if after == "called off":
        return "off"
    if before.lower() in AWAITED:
        return "came"
    if after == "denied":
        return None
    return "number" if all(is_number(value) for value in (before, after)) else "turned"


def _turns_round(before: Account, now: Account) -> bool:
    """Whether one who said that it is so says now that it is not, or the other way round."""
    told = {"said", "denied"} == {before.value, now.value}
    return told and bool(before.speaker and now.speaker and may_be_one(before.speaker, now.speaker))


def _denies(account: Account) -> bool:
    """Whether an account says that it is not so: by a denial, or with a "not" where others have it plainly."""
    return account.stance == "denied" or account.value == "denied"


def _is_before(a: Account, now: Account, claim: Claim) -> bool:
    """Whether an account is what was told before another: on one word, of what was awaited, or of a number that time has moved,
    whoever counts the dead."""
    counted = claim.relation == "developed" and all(is_number(x.value or "") for x in (a, now))
    return counted or _one_word(a, now) or (a.value or "").lower() in AWAITED


def _is_repeated(a: Account, now: Account, claim: Claim, reports: dict[str, Report]) -> bool:
    """Whether the later account says itself what the earlier one had: "had been planned for 14 December"."""
    again = bool(a.value) and (a.value or "") in now.span.of(reports[now.report].text)
    return claim.relation == "developed" and claim.sure and again


def _one_word(a: Account, b: Account) -> bool:
    """Whether two accounts may stand on one word: a number that another gives revises nobody's."""
    return not a.speaker or not b.speaker or may_be_one(a.speaker, b.speaker)


def _withdrawn(claims: Sequence[Claim], reports: Sequence[Report], later: set[str], corrections: Corrections) -> Iterator[Change]:
    """Accounts that stood in an outlet's earlier version of a report and stand in its later one no more, nor by a person's word."""
    for new in (r for r in reports if r.id in later and r.extent == "full"):
        earlier = [r for r in reports if r.id not in later and instant_of(dated(r)) is not None and _one_page(r, new)]
        old = max(earlier, key=_when, default=None)
        if old is None:
            continue
        for claim in claims:
            mine = [a for a in claim.accounts if a.report == old.id]
            kept = any(a.report == new.id for a in claim.accounts)
            kept = kept or any(corrections.said_in(_place(a), [new.id]) for a in mine)
            if mine and not kept and _bare(mine[0].span.of(old.text)) not in _bare(new.text):
                yield Change(kind="withdrawn", claim=claim.id, report=old.id, span=mine[0].span, published=new.published)


def _one_page(old: Report, new: Report) -> bool:
    """Whether two reports are versions of one page: of one address, or of one outlet under one title."""
    if old.url and new.url:
        return old.url == new.url
    return bool(old.outlet and old.title) and (old.outlet, old.title) == (new.outlet, new.title)


def _place(account: Account) -> Stretch:
    """Where the words of an account stand."""
    return Stretch(account.report, account.span)


def _bare(words: str) -> str:
    """Words without what a new line break changes."""
    return " ".join(words.split())


def _change(
    kind: str, claim: Claim, account: Account, reports: dict[str, Report], before: str | None = None, after: str | None = None
) -> Change:
    return Change(
        kind=kind,  # type: ignore[arg-type]
        claim=claim.id,
        report=account.report,
        span=account.span,
        published=reports[account.report].published,
        before=before,
        after=after,
    )

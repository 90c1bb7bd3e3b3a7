"""What moved in one claim: what is new, a number given otherwise, a denial, an offer withdrawn, a source that is named now.

in: a claim, the reports, which of them are later    out: `Change`s
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from sayso.compare.changes.deaths import first_deaths
from sayso.compare.changes.moved import is_denial, is_number, says_the_same
from sayso.compare.changes.revisions import is_revised, one_number, told_otherwise
from sayso.compare.clauses.corrections import Corrections
from sayso.compare.options import SURELY_ONE
from sayso.compare.timeline.words import AWAITED
from sayso.compare.voices.newsrooms import is_newsroom
from sayso.model import Account, Change, ChangeKind, Claim, Report, Story, Stretch, by_moment, may_be_one, told_at

_WITHDRAWS = re.compile(
    r"\b(?:withdr(?:ew|awn)|rescinded|revoked|dropped|took back|taken back|pulled) (?:[\w’'-]+ ){0,3}?"
    r"(?:offers?|bids?|proposals?|invitations?|demands?|threats?|complaints?|candidac(?:y|ies)|lawsuits?|charges?|support)\b",
    re.I,
)
# What is to be withdrawn first, or may be, is not.
_IF = re.compile(r"\b(?:if|unless|provided|providing|until|once|before|would|could|should|must|may|might|to|as long as)\b", re.I)
_TOLD = ("agree", "differ", "developed")


def _is_withdrawn(words: str) -> bool:
    """Whether an account tells that an offer, a demand or the like was withdrawn, and sets no condition by it."""
    m = _WITHDRAWS.search(words)
    return m is not None and not _IF.search(words, 0, m.start())


def moved_in(
    claim: Claim, reports: dict[str, Report], later: set[str], known: set[str], story: Story, corrections: Corrections
) -> Iterator[Change]:
    placed = [a for a in claim.accounts if a.report in known]
    before, after = [a for a in placed if a.report not in later], [a for a in placed if a.report in later]
    if not after or len(placed) < len(claim.accounts):
        return
    first = min(after, key=lambda a: when(reports[a.report]))
    if not before:
        yield _change("new", claim, first, reports)
        return
    if claim.relation in _TOLD:
        yield from _moved(claim, before, after, reports, story, corrections)
    if claim.relation not in _TOLD or not claim.sure:
        yield from first_deaths(claim, after, [reports[r] for r in sorted(known - later)], reports)


def when(report: Report) -> tuple[datetime, str]:
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
        return any(corrections.one_thing(place(account), place(a)) for a in before)

    moved, turned = "number" in claim.differs_in or claim.relation == "developed", False
    for account in sorted(after, key=lambda a: when(reports[a.report]), reverse=True) if moved else ():
        if said(account):
            continue
        earlier = [a for a in before if _is_before(a, account, claim) or _is_repeated(a, account, claim, reports)]
        newest = max(earlier, key=lambda a: when(reports[a.report]), default=None)
        if newest and account.value and newest.value and account.value != newest.value:
            round_ = _turns_round(newest, account)
            kind = "turned" if round_ else _kind_of(newest.value, account.value)
            if kind is not None and not (kind == "number" and _stays(newest, account, claim, story)):
                told = (bare(a.span.of(reports[a.report].text)) if round_ else a.value for a in (newest, account))
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
    newest = max(after, key=lambda a: when(reports[a.report]))
    own = [a for a in before if a.speaker and newest.speaker and may_be_one(a.speaker, newest.speaker)]
    old = max(own, key=lambda a: when(reports[a.report]), default=None)
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


def place(account: Account) -> Stretch:
    """Where the words of an account stand."""
    return Stretch(account.report, account.span)


def bare(words: str) -> str:
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

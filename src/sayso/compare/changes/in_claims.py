"""What moved in one claim: what is new, a number given otherwise, a denial, an offer withdrawn, a source that is named now.

in: a claim, the reports, which of them are later    out: `Change`s
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from sayso.compare.changes.deaths import first_deaths
from sayso.compare.changes.denials import is_denial, puts_as_denial
from sayso.compare.changes.moved import is_number, says_the_same
from sayso.compare.changes.revisions import (
    are_a_day_and_all,
    are_of_two_sides,
    are_one_amount,
    are_two_occasions,
    cannot_become,
    is_revised,
    one_number,
    told_otherwise,
)
from sayso.compare.clauses.corrections import Corrections
from sayso.compare.options import SURELY_ONE
from sayso.compare.timeline.words import AWAITED
from sayso.compare.voices.newsrooms import is_newsroom
from sayso.model import Account, Change, ChangeKind, Claim, Report, Story, Stretch, by_moment, dated, day_of, may_be_one, told_at

_WITHDRAWS = re.compile(
    r"\b(?:withdr(?:ew|awn)|rescinded|revoked|dropped|took back|taken back|pulled) (?:[\w’'-]+ ){0,3}?"
    r"(?:offers?|bids?|proposals?|invitations?|demands?|threats?|complaints?|candidac(?:y|ies)|lawsuits?|charges?|support)\b",
    re.I,
)
# What is to be withdrawn first, or may be, is not.
_IF = re.compile(r"\b(?:if|unless|provided|providing|until|once|before|would|could|should|must|may|might|to|as long as)\b", re.I)
_DEFINITE = re.compile(r"the (?!source|person|official|sources|people|officials)", re.I)  # "the president" is known to all
_UNLIKE = 0.4  # chance under which two accounts are too likely of two things for one to tell what became of the other
_SOMEBODY = ("named_person", "organisation")  # whose word against another's is a denial
_AGED = (
    r"\b(?:(?:girl|boy|man|woman|child|baby|son|daughter|driver|baker|pensioner)\b(?:,| of| aged)|(?:he|she|who) (?:is|was)|aged?) "
)
_OLD = r"(?=\s*(?:$|[,.;:!?”\"]|(?:years? old|and|alive)\b))"
_POLES = ("said", "denied")
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
    if not before:  # of what became another thing since, what it is now
        told = max if claim.relation == "developed" else min
        yield _change("new", claim, told(after, key=lambda a: when(reports[a.report])), reports)
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
    new = [a for a in after if not any(corrections.one_thing(place(a), place(b)) for b in before)]
    turned = False
    if "number" in claim.differs_in or claim.relation == "developed":
        for change in _given_otherwise(claim, before, new, reports, story):
            turned = change.kind == "turned"
            yield change
    elif new:
        yield from _counted_on(claim, before, new, reports, story)
    yield from _withdrawn(claim, before, new, reports)
    if not turned:
        yield from _denied(claim, before, new, reports)
    yield from _named(claim, before, after, reports, story)


def _given_otherwise(
    claim: Claim, before: Sequence[Account], new: Sequence[Account], reports: dict[str, Report], story: Story
) -> Iterator[Change]:
    """The newest account that has another value than what was told before it, where that is no number that stays."""
    for account in sorted(new, key=lambda a: when(reports[a.report]), reverse=True):
        earlier = [a for a in before if _is_before(a, account, claim) or _is_repeated(a, account, claim, reports)]
        if is_number(account.value or "") and any(one_number(a.value or "", account.value or "") for a in before):
            return  # the number that was told before is no news, whatever one told in between
        usual = _by_most(before, reports)
        newest = max((a for a in earlier if a in usual), key=lambda a: when(reports[a.report]), default=None)
        if not (newest and account.value and newest.value and account.value != newest.value):
            continue
        round_ = _turns_round(newest, account)
        if round_ and not is_denial(account.span.of(reports[account.report].text)):
            return
        kind = "turned" if round_ else _kind_of(newest.value, account.value)
        if kind == "came" and not claim.sure and claim.score is not None and claim.score < _UNLIKE:
            return
        if kind is not None and not (kind == "number" and _stays(newest, account, claim, story)):
            in_words = round_ or (kind == "turned" and newest.value in _POLES)  # "denied" by itself tells of nobody's words
            told = (bare(a.span.of(reports[a.report].text)) if in_words else a.value for a in (newest, account))
            yield _change(kind, claim, account, reports, *told)
        return


def _by_most(accounts: Sequence[Account], reports: dict[str, Report]) -> list[Account]:
    """The accounts, but for a number that fewer have than another one of its day or later: what one alone gives became no other."""
    if not all(is_number(a.value or "") for a in accounts):
        return list(accounts)
    alike = [[b for b in accounts if one_number(a.value or "", b.value or "")] for a in accounts]
    days = [day_of(dated(reports[a.report])) for a in accounts]

    def is_odd(k: int) -> bool:
        others = (j for j, own in enumerate(alike) if accounts[j] not in alike[k] and len(own) > len(alike[k]))
        return any((days[j] or date.min) >= (days[k] or date.max) for j in others)

    return [a for k, a in enumerate(accounts) if not is_odd(k)]


def _withdrawn(claim: Claim, before: Sequence[Account], new: Sequence[Account], reports: dict[str, Report]) -> Iterator[Change]:
    """That an offer, a demand or the like was withdrawn, where nobody told so before."""
    own = [a for a in new if _is_withdrawn(a.span.of(reports[a.report].text))]
    if own and not any(_is_withdrawn(a.span.of(reports[a.report].text)) for a in before):
        yield _change("withdrawn", claim, own[0], reports)


def _denied(claim: Claim, before: Sequence[Account], new: Sequence[Account], reports: dict[str, Report]) -> Iterator[Change]:
    """The first denial, where nobody denied it before."""
    if any(map(_denies, before)):
        return
    own = [a for a in new if _denies(a) and is_denial(a.span.of(reports[a.report].text))][:1]
    told = max((a for a in before if not _denies(a)), key=lambda a: when(reports[a.report]), default=None)
    for a in own:
        by_another = a.source_kind in _SOMEBODY and told is not None and told.speaker != a.speaker
        if told is None or a.stance == "denied" or by_another or puts_as_denial(a.span.of(reports[a.report].text)):
            yield _change("denial", claim, a, reports)
        else:  # "the ferry did not stop", where it was told to have stopped: nobody denies a word that was said
            yield _change("turned", claim, a, reports, bare(told.span.of(reports[told.report].text)))


def _named(
    claim: Claim, before: Sequence[Account], after: Sequence[Account], reports: dict[str, Report], story: Story
) -> Iterator[Change]:
    """A source that was unnamed before, and of which a named one now says the same."""
    alike = claim.relation == "agree" or claim.differs_in == ("source",)
    if not alike or (claim.score is not None and claim.score < SURELY_ONE):
        return
    unnamed = [a for a in before if a.source_kind == "anonymous_person" and not _DEFINITE.match(a.speaker or "")]
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
    if are_a_day_and_all(before, after, story) or are_two_occasions(before, after, story) or are_one_amount(before, after, story):
        return True
    if are_of_two_sides(before, after, story) or cannot_become(before, after, story):
        return True
    texts = {m.report.id: m.report.text for m in story.members}
    if any(_is_age(a, texts[a.report]) for a in (before, after)):  # nobody grows younger from one report to the next
        return True
    return one_number(before.value or "", after.value or "") or not is_revised(before, after, claim.accounts, story)


def _is_age(account: Account, text: str) -> bool:
    """Whether the number of an account is how old somebody is: "a girl of nine", "she is eight"."""
    return (
        bool(account.value)
        and re.search(rf"{_AGED}{re.escape(account.value or '')}{_OLD}", account.span.of(text), re.I) is not None
    )


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

"""What was taken back: what a later report says was retracted, and what an outlet's later version of a page has no more.

in: the claims and reports of a story, which of them are later    out: `Change`s
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.changes.in_claims import bare, place, when
from sayso.compare.clauses.corrections import Corrections
from sayso.compare.clauses.retractions import Retraction, retractions
from sayso.compare.clauses.words import rarity, stems
from sayso.model import Change, Claim, Report, Story, dated, instant_of

_ALIKE = 0.7  # of the words that were taken back, the rare ones weighing more, an account must hold to be what was
# What takes something back though no account has what it was.
_PLAINLY = re.compile(
    r"(?:has been |was )?(?:withdr|retract|disown|recant|took back|taken back|earlier|previous|original|first)", re.I
)


def is_within(change: Change, back: Sequence[Change]) -> bool:
    """Whether a change stands in the sentence that tells of a retraction."""
    return any(b.report == change.report and b.span.holds(change.span) for b in back)


def retracted(claims: Sequence[Claim], story: Story, later: set[str]) -> Iterator[Change]:
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


def withdrawn(claims: Sequence[Claim], reports: Sequence[Report], later: set[str], corrections: Corrections) -> Iterator[Change]:
    """Accounts that stood in an outlet's earlier version of a report and stand in its later one no more, nor by a person's word."""
    for new in (r for r in reports if r.id in later and r.extent == "full"):
        earlier = [r for r in reports if r.id not in later and instant_of(dated(r)) is not None and _one_page(r, new)]
        old = max(earlier, key=when, default=None)
        if old is None:
            continue
        for claim in claims:
            mine = [a for a in claim.accounts if a.report == old.id]
            kept = any(a.report == new.id for a in claim.accounts)
            kept = kept or any(corrections.said_in(place(a), [new.id]) for a in mine)
            if mine and not kept and bare(mine[0].span.of(old.text)) not in bare(new.text):
                yield Change(kind="withdrawn", claim=claim.id, report=old.id, span=mine[0].span, published=new.published)


def _one_page(old: Report, new: Report) -> bool:
    """Whether two reports are versions of one page: of one address, or of one outlet under one title."""
    if old.url and new.url:
        return old.url == new.url
    return bool(old.outlet and old.title) and (old.outlet, old.title) == (new.outlet, new.title)

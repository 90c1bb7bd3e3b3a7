"""Omissions: what a whole report leaves out that every other independent whole report has.

in: the claims, the reports, and who has nearly the same    out: an `Omission` for each such report. With fewer than three whole
reports there is no "every other"; a report that has something near a claim may only put it otherwise (`lacking`), and is left
alone, and so is one of a day when nobody had told it yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Protocol

from sayso.compare.claims.matters import Missed
from sayso.compare.voices.second_hand import root
from sayso.model import Claim, Omission, Report, dated, day_of

_LEAST = 3
_BY_THEN = 2  # reports that must have a thing by the day of one that leaves it out
_FEW = 3  # things that one report leaves out, which a reader takes in
_STILL = timedelta(days=1)  # after it was told what is news may be told again
_LIKELY = 0.75  # the chance from which accounts that have enough in common are of one thing
_TOLD = ("agree", "differ", "developed")


class Matter(Protocol):
    """What is known of claims by their number, and of reports."""

    def like(self, claim: int, report: int) -> bool:
        """Whether a report has something like a claim."""

    def most(self, claim: int, report: int) -> bool:
        """Whether it has most of it, so that it tells it too."""

    def carries(self, claim: int, line: str) -> bool:
        """Whether a claim that is shown in these words says who did what."""

    def of_one_mind(self, claim: int) -> bool:
        """Whether its accounts all tell that it was, or all that it was not."""

    def common(self, claim: int) -> frozenset[str]:
        """What its accounts have in common."""

    def matters(self) -> Iterator[tuple[Missed, list[int]]]:
        """What one whole report has nothing of though all others tell of it, with the claims that tell of it."""


def omissions(claims: Sequence[Claim], reports: Sequence[Report], told: Matter) -> tuple[Omission, ...]:
    """What each whole report leaves out, a few things, the most telling first."""
    whole = {r.id: k for k, r in enumerate(reports) if r.extent == "full" and r.copy_of is None}
    if len(whole) < _LEAST:
        return ()
    by_id = {r.id: r for r in reports}
    left: dict[str, list[int]] = {}
    for n, claim in enumerate(claims):
        tellers = {root(by_id[a.report]) for a in claim.accounts} & whole.keys()
        lacking = whole.keys() - tellers
        if len(tellers) < 2 or len(tellers) < len(lacking) or not _is_one_thing(claim) or not told.carries(n, claim.claim):
            continue
        if "polarity" not in claim.differs_in and not told.of_one_mind(n):
            continue  # "has not paid" is what one tells, "must pay" the others
        if len(lacking) > 1:
            lacking = {r for r in lacking if not told.most(n, whole[r])}
        if len(lacking) != 1 or not _was_news(claim, by_id[r := min(lacking)], by_id) or told.like(n, whole[r]):
            continue
        if not any(_much_alike(told.common(n), told.common(k)) for k in left.get(r, ())):
            left.setdefault(r, []).append(n)
    found = [Omission(report=r.id, claims=tuple(claims[n].id for n in left[r.id][:_FEW])) for r in reports if r.id in left]
    seen = {r: [told.common(n) for n in numbers] for r, numbers in left.items()}
    return *found, *_of_matters(claims, reports, told, seen)


def _of_matters(
    claims: Sequence[Claim], reports: Sequence[Report], told: Matter, seen: dict[str, list[frozenset[str]]]
) -> Iterator[Omission]:
    """What reports leave out that all others tell of in their own ways, each matter once. seen: the words of what they are told
    to leave out already."""
    by_id = {r.id: r for r in reports}
    for missed, of_it in told.matters():
        report = reports[missed.report]
        had = seen.setdefault(report.id, [])
        days = [day_of(dated(reports[u.report])) for u in missed.accounts]
        telling = sorted(of_it, key=lambda n: (missed.matter not in claims[n].claim, not told.carries(n, claims[n].claim)))
        claim = next((claims[n] for n in telling if not _is_shown_later(claims[n], report, by_id)), None)
        if claim is None or len(had) >= _FEW or any(_much_alike(missed.common, h) for h in had):
            continue
        if _could_be_told(report, days):
            had.append(missed.common)
            yield Omission(report=report.id, claims=(claim.id,), matter=missed.matter)


def _much_alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two claims have most of what the accounts of either share: one thing, told twice."""
    return 2 * len(a & b) >= min(len(a), len(b)) > 0


def _was_news(claim: Claim, report: Report, by_id: Mapping[str, Report]) -> bool:
    """Whether two reports of the same day or an earlier one have the claim already, for what came up later nobody could tell, and
    one of them in the words that it is shown in; and some report of that day, the day before or a later one, for what is older need
    not be told again."""
    own = day_of(dated(report))
    days = {root(by_id[a.report]): day_of(dated(by_id[a.report])) for a in claim.accounts}
    if own is None or None in days.values():
        return True
    return _could_be_told(report, list(days.values())) and not _is_shown_later(claim, report, by_id)


def _is_shown_later(claim: Claim, report: Report, by_id: Mapping[str, Report]) -> bool:
    """Whether a claim is shown in the words of a report of a later day than this one."""
    own = day_of(dated(report))
    later = [a for a in claim.accounts if own and (d := day_of(dated(by_id[a.report]))) is not None and d > own]
    return any(_shows(claim, a.span.of(by_id[a.report].text)) for a in later)


def _could_be_told(report: Report, days: Sequence[date | None]) -> bool:
    """Whether a report could tell what others have, and had to: two had it by its day, and one at that time still. days: theirs."""
    own = day_of(dated(report))
    known = [d for d in days if d is not None]
    if own is None or len(known) < len(days):
        return True
    return sum(d <= own for d in known) >= _BY_THEN and own <= max(known) + _STILL


def _shows(claim: Claim, words: str) -> bool:
    """Whether a claim is shown in the words of an account."""
    return " ".join(claim.claim.split()).strip("… ") in " ".join(words.split())


def _is_one_thing(claim: Claim) -> bool:
    """Whether its accounts are likely of one thing, whatever they have otherwise."""
    return claim.relation in _TOLD and (claim.score is None or claim.score >= _LIKELY)

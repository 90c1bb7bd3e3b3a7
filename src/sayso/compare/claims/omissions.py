"""Omissions: what a whole report leaves out that every other independent whole report has.

in: the claims, the reports, and who has nearly the same    out: an `Omission` for each such report. With fewer than three whole
reports there is no "every other"; a report that has something near a claim may only put it otherwise (`lacking`), and is left
alone, and so is one of a day when nobody had told it yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Protocol

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
    return tuple(Omission(report=r.id, claims=tuple(claims[n].id for n in left[r.id][:_FEW])) for r in reports if r.id in left)


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
    known = [d for d in days.values() if d is not None]
    if sum(d <= own for d in known) < _BY_THEN or own > max(known) + _STILL:
        return False
    later = [a for a in claim.accounts if (d := day_of(dated(by_id[a.report]))) is not None and d > own]
    return not any(_shows(claim, a.span.of(by_id[a.report].text)) for a in later)


def _shows(claim: Claim, words: str) -> bool:
    """Whether a claim is shown in the words of an account."""
    return " ".join(claim.claim.split()).strip("… ") in " ".join(words.split())


def _is_one_thing(claim: Claim) -> bool:
    """Whether its accounts are likely of one thing, whatever they have otherwise."""
    return claim.relation in _TOLD and (claim.score is None or claim.score >= _LIKELY)

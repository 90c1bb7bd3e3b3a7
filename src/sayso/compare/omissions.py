"""Omissions: what a whole report leaves out that every other independent whole report has.

in: the claims, the reports, and who has nearly the same    out: an `Omission` for each such report. With fewer than three whole
reports there is no "every other"; a report that has something near a claim may only put it otherwise, and is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sayso.compare.options import SURELY_ONE
from sayso.compare.voices import root
from sayso.model import Claim, Omission, Report

_LEAST = 3
_TOLD = ("agree", "differ", "developed")


def omissions(claims: Sequence[Claim], reports: Sequence[Report], like: Callable[[int, int], bool]) -> tuple[Omission, ...]:
    """What each whole report leaves out. like: whether a report has something like a claim, both by their number."""
    whole = {r.id for r in reports if r.extent == "full" and r.copy_of is None}
    if len(whole) < _LEAST:
        return ()
    by_id = {r.id: r for r in reports}
    left: dict[str, list[str]] = {}
    for n, claim in enumerate(claims):
        told = {root(by_id[a.report]) for a in claim.accounts} & whole
        lacking = whole - told
        if _surely_told(claim) and len(lacking) == 1 and not any(like(n, k) for k, r in enumerate(reports) if r.id in lacking):
            left.setdefault(lacking.pop(), []).append(claim.id)
    return tuple(Omission(report=r.id, claims=tuple(left[r.id])) for r in reports if r.id in left)


def _surely_told(claim: Claim) -> bool:
    """Whether its accounts are surely of one thing."""
    return (
        claim.relation in _TOLD
        and (claim.sure or claim.differs_in == ("source",))
        and (claim.score is None or claim.score >= SURELY_ONE)
    )

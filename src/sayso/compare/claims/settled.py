"""Settled: what a person said of the accounts of claims, told with the claims as they are now.

in: the claims of a story, a person's word    out: the claims, each with which of its accounts were said to say one thing, and what
words were said to be something else
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.corrections import Corrections
from sayso.model import Account, Claim, HeldApart, Report, Stretch


def with_word(claims: Sequence[Claim], word: Corrections, reports: Sequence[Report]) -> tuple[Claim, ...]:
    """The claims with a person's word on each."""
    if word.none:
        return tuple(claims)
    copies = {r.id: r.copy_of for r in reports}
    return tuple(replace(c, at_one=_at_one(c, word), apart=tuple(_apart(c, claims, word, copies))) for c in claims)


def _at_one(claim: Claim, word: Corrections) -> tuple[tuple[int, ...], ...]:
    of_one = word.of_one(_places(claim.accounts))
    groups = (tuple(k for k, n in enumerate(of_one) if n == number) for number in dict.fromkeys(of_one))
    return tuple(group for group in groups if len(group) > 1)


def _apart(claim: Claim, claims: Sequence[Claim], word: Corrections, copies: dict[str, str | None]) -> Iterator[HeldApart]:
    """What was held apart from some accounts of a claim; not what a copy of it says alike."""
    found = word.held_apart(_places(claim.accounts))
    named = {place.report for place in found}
    for place, accounts in found.items():
        if copies.get(place.report) not in named:
            home = next((c.id for c in claims if c is not claim and _has(c, place)), None)
            yield HeldApart(accounts=accounts, report=place.report, span=place.span, claim=home)


def _has(claim: Claim, place: Stretch) -> bool:
    return any(a.report == place.report and a.span.touches(place.span) for a in claim.accounts)


def _places(accounts: Sequence[Account]) -> list[Stretch]:
    return [Stretch(a.report, a.span) for a in accounts]

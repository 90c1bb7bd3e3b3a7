"""Corrections of claims, as a person puts them: by the claim's number in the story's comparison, and an outlet.

in: an open library, a story, the number of a claim    out: the correction kept, and what it is of
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso.library import Writer
from sayso.model import Account, Claim, Comparison, Edit, LibraryError, Report, Stretch
from sayso.pipeline import compare_story


class MendedClaim(Struct, frozen=True, kw_only=True):
    """A correction of a claim, and its words."""

    edit: Edit
    claim: str


def not_same_claim(library: Writer, story: str, claim: str, report: str) -> MendedClaim:
    """Let what a report says in a claim be something else than what the others say there; its copies go with it.

    claim: its number, as the comparison of the story shows it now, or some of its words.  report: its id, or its outlet. Raises
    `LibraryError` where there is no such claim, or no such account in it.
    """
    found, reports = _claim_of(library, story, claim)
    out = _accounts_of(found, reports, report)
    gone = {a.report for a in out} | {r.id for r in reports if r.copy_of in {a.report for a in out}}
    ones = [a for a in found.accounts if a.report in gone]
    others = [a for a in found.accounts if a.report not in gone]
    if not others:
        raise _no(f"claim {found.id} has no account but that of {report}", f"sayso compare {story} shows it")
    return MendedClaim(edit=library.mend.not_same_claim(_stretches(ones), _stretches(others)), claim=found.claim)


def no_difference(library: Writer, story: str, claim: str) -> MendedClaim:
    """Let the accounts of a claim say one thing. As `not_same_claim`; raises `LibraryError` too where they do already."""
    found, _ = _claim_of(library, story, claim)
    if found.relation not in ("differ", "developed"):
        raise _no(f"claim {found.id} is no difference", f"sayso compare {story} shows which are")
    return MendedClaim(edit=library.mend.no_difference(_stretches(found.accounts)), claim=found.claim)


def _claim_of(library: Writer, story: str, asked: str) -> tuple[Claim, Sequence[Report]]:
    """The claim that a number, or some words, mean. A number is that of the comparison as it is: each correction moves them."""
    for comparison in compare_story(library.told_story(story)).comparisons:
        found = _by_number(comparison.claims, asked) or _by_words(comparison, asked)
        if len(found) == 1:
            return found[0], comparison.reports
        if found:
            told = ", ".join(c.id.removeprefix("c") for c in found)
            raise _no(f"{asked!r} stands in {len(found)} claims", f"give more of its words, or its number: {told}")
    raise _no(f"story {story} has no claim {asked}", f"sayso compare {story} --all numbers them")


def _by_number(claims: Sequence[Claim], asked: str) -> list[Claim]:
    name = f"c{asked.strip().removeprefix('c')}"
    return [c for c in claims if c.id == name]


def _by_words(comparison: Comparison, asked: str) -> list[Claim]:
    """The claims of which an account has some words, white space and large letters aside."""
    words = _plain(asked)
    texts = {r.id: r.text for r in comparison.reports}
    if not any(sign.isalpha() for sign in words):
        return []
    return [c for c in comparison.claims if any(words in _plain(a.span.of(texts[a.report])) for a in c.accounts)]


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _accounts_of(claim: Claim, reports: Sequence[Report], name: str) -> list[Account]:
    asked = name.strip().casefold()
    named = {r.id for r in reports if r.id == name or asked in ((r.outlet or "").casefold(), (r.name or "").casefold())}
    named = named or {r.id for r in reports if len(name) > 4 and r.id.startswith(name)}
    found = [a for a in claim.accounts if a.report in named]
    if not found:
        told = ", ".join(dict.fromkeys(r.outlet or r.name or r.id for r in reports if r.id in {a.report for a in claim.accounts}))
        raise _no(f"claim {claim.id} has no account of {name!r}", f"it has those of {told}")
    return found


def _stretches(accounts: Sequence[Account]) -> list[Stretch]:
    return [Stretch(a.report, a.span) for a in accounts]


def _no(message: str, hint: str) -> LibraryError:
    return LibraryError(message, cause="no-correction", hint=hint)

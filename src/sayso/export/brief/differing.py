"""What differs: each difference with its accounts, under what they differ in, the gravest first.

in: the views of a story's claims    out: lines
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from sayso.export.accounts import AccountView, bare
from sayso.export.brief.cites import Numbers
from sayso.export.brief.gravest import gravity
from sayso.export.brief.line import Line, and_more, names_itself
from sayso.export.brief.standing import standing_words
from sayso.export.brief.telling import most_telling
from sayso.export.labels import KINDS, OWN_VOICE, SOURCES, STANCES, section_of
from sayso.export.view import ClaimView
from sayso.model import Account, Claim, Comparison, Reading

_ACCOUNTS, _FEWER = 4, 3  # of a claim at most; and where there are more claims than a couple
_JOINS = re.compile(r"^(?:while|and|but|whereas|although) ", re.I)  # what only joins an account to what stands before it
_FIGURE = re.compile(
    r"\d[\d.,:]*\d|\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|"
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_UNSURE = "may differ, a person should look"
_DENIES = re.compile(r"(?:\w+ly )?den(?:y|ies|ied)\b", re.I)


def differing(
    claims: Sequence[ClaimView], numbers: Numbers, most: int, c: Comparison, readings: Mapping[str, Reading]
) -> Iterator[Line]:
    """Each difference, and what time changed, and under it its accounts; then the most telling that may differ in more than their
    source, or, where nothing surely differs, those that may at all. One of these has its place, however many are sure."""
    surely = sorted(_each_once([v for v in claims if section_of(v.claim) in ("differ", "developed")]), key=gravity)
    perhaps = most_telling(_each_once([v for v in claims if section_of(v.claim) == "may_differ"], surely), surely, c)
    more = [v for v in perhaps if v.claim.differs_in[:1] != ("source",) or v.claim.differs_in == ("source",)]
    shown = [*surely[: most - min(1, len(more))], *more][:most] if surely else perhaps[:3]
    shown = sorted(shown, key=lambda v: gravity(v) > 0)  # who died, whoever has it, comes before all else
    if not shown:
        yield Line(note="no difference found; one told in other words may be missed")
    for view in shown:
        told, left = _few(view, _ACCOUNTS if len(shown) <= 2 else _FEWER)
        own = all(account.source.name is None and account.source.kind is None for account, *_ in told)
        kinds = ", ".join(KINDS[k][0].lower() for k in view.claim.differs_in)
        changed = "changed with time" if view.claim.sure else "perhaps changed with time"
        yield Line(label=(kinds if view.claim.sure else f"{_UNSURE}: {kinds}") if kinds else changed)
        yield from (_account(same, numbers, readings, own=own) for same in told)
        yield from (replace(line, inner=True) for line in and_more(left))
    yield from and_more(len(surely) + len(perhaps) - len(shown))


def _each_once(claims: Sequence[ClaimView], shown: Sequence[ClaimView] = ()) -> list[ClaimView]:
    """The differences without those that set the words of others side by side once more: each of their accounts touches one of a
    claim before, and gives no other value."""
    kept: list[ClaimView] = []
    for view in claims:
        if not any(_says_again(view.claim, other.claim) for other in (*shown, *kept)):
            kept.append(view)
    return kept


def _says_again(claim: Claim, other: Claim) -> bool:
    def again(a: Account, b: Account) -> bool:
        return a.report == b.report and a.span.touches(b.span) and (a.value is None or a.value == b.value)

    return all(any(again(a, b) for b in other.accounts) for a in claim.accounts)


def _few(view: ClaimView, most: int) -> tuple[list[list[AccountView]], int]:
    """The accounts of a claim that a page has room for, those with one value and one source together, and how many are left. Each
    value is there first; of what changed with time the first and the newest."""
    told = together([account for account in view.accounts if not account.repeated])
    if len(told) <= most:
        return told, 0
    if view.claim.relation == "developed":
        return [told[0], *told[1 - most :]], len(told) - most
    values = [same[0].value for same in told]
    again = [value in values[:i] for i, value in enumerate(values)]
    kept = sorted(sorted(range(len(told)), key=lambda i: (again[i], i))[:most])
    return [told[i] for i in kept], len(told) - most


def together(accounts: Sequence[AccountView]) -> list[list[AccountView]]:
    """The accounts, those with one value and one source together. Two unnamed sources may be two people; and of one deed that was
    done each has its own day and number, which the words of another do not say."""
    same: dict[object, list[AccountView]] = {}
    for k, account in enumerate(accounts):
        source = account.source
        known = account.value is not None and source.kind != "anonymous_person"
        key = (bare(account.value or ""), source.kind, bare(source.name or ""), _figures(account)) if known else k
        same.setdefault(key, []).append(account)
    return list(same.values())


def _figures(account: AccountView) -> frozenset[str]:
    """The days and numbers in the words of an account."""
    return frozenset(m[0].lower() for m in _FIGURE.finditer("".join(p.text for p in account.pieces)))


def _account(same: Sequence[AccountView], numbers: Numbers, readings: Mapping[str, Reading], *, own: bool = False) -> Line:
    """A line of a difference: the words of the first of its accounts, and where all stand. own: whether all of the difference are
    the outlets' own words, which then need no telling."""
    words = _JOINS.sub("", "".join(p.text for p in same[0].pieces))
    place = same[0].places[0]
    return Line(
        words=standing_words(readings.get(place.report), place.span, words),
        by=None if own else _by(same[0], words),
        cites=tuple(numbers.cite(p.report, p.span) for account in same for p in account.places),
        inner=True,
    )


def _by(account: AccountView, words: str) -> str | None:
    """Whose word it is, and how it is put where it is not plainly stated, unless the words say so themselves: a denied thing must
    not read as if it was said."""
    source = account.source
    if source.name and names_itself(words, source.name):
        return None
    name = source.name or (SOURCES[source.kind].word if source.kind else OWN_VOICE.word)
    return f"{name}, {STANCES[source.stance].word}" if source.stance in STANCES and not _DENIES.match(words) else name

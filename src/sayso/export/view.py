"""What both outputs show of a comparison, worked out once: claims in sections, accounts by origin, sources, standing.

in: an `Outcome`    out: a `StoryView` for each comparison. No markup and no widths here: text and HTML lay the same views out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from sayso.export.labels import KINDS, SECTIONS, count, names_of, section_of
from sayso.model import Account, Attribution, Claim, Comparison, Reading, Report, Span
from sayso.pipeline import Outcome

_FULL_STOP = ".!?…"
_CLOSING = ',;:"”’»'
_AROUND_WORDS = " \t\n\r\"'“”‘’«»()[]"


class Piece(Struct, frozen=True):
    """A run of a report's own words; `set_off` where it carries the difference."""

    text: str
    set_off: bool = False


class Source(Struct, frozen=True, kw_only=True):
    """Who says it, how they are identified and how they put it.

    name is None where the page gives none; hedges are the words that weaken it; via is the newsroom it is second-hand from.
    """

    kind: str | None
    name: str | None
    stance: str | None
    hedges: tuple[str, ...] = ()
    via: str | None = None


class Place(Struct, frozen=True, kw_only=True):
    """Where words stand: the report, and the span in its text."""

    report: str
    span: Span


class AccountView(Struct, frozen=True, kw_only=True):
    """One wording with one source behind it, and each report that has it in these words.

    cut_before and cut_after: the sentence goes on there.  as_above: these are the claim's own words.
    same_origin: it goes back to the same origin as the account before it.  repeated: in the same words, too.
    """

    pieces: tuple[Piece, ...]
    places: tuple[Place, ...]
    source: Source
    value: str | None = None
    cut_before: bool = False
    cut_after: bool = False
    as_above: bool = False
    same_origin: bool = False
    repeated: bool = False


class ClaimView(Struct, frozen=True, kw_only=True):
    """A claim as it is shown; number counts over the whole story."""

    number: int
    claim: Claim
    pieces: tuple[Piece, ...]
    values: tuple[str, ...]
    accounts: tuple[AccountView, ...]

    @property
    def reports(self) -> int:
        """How many reports have it."""
        return len({place.report for account in self.accounts for place in account.places})


class SectionView(Struct, frozen=True, kw_only=True):
    """Claims of one kind under one heading."""

    key: str
    title: str
    note: str
    claims: tuple[ClaimView, ...]


class Standing(Struct, frozen=True, kw_only=True):
    """What stands behind a story, in counts: different sources in all reports but copies, and claims by what became of them."""

    named: int
    unnamed: int
    organisations: int
    kinds: tuple[tuple[str, int], ...]
    denials: int
    may_differ: int
    agree: int
    alone: int


class StoryView(Struct, frozen=True, kw_only=True):
    """A comparison, ready to be laid out."""

    comparison: Comparison
    names: dict[str, str]
    copies: dict[str, tuple[str, ...]]
    sections: tuple[SectionView, ...]
    standing: Standing

    def text(self, report: str) -> str:
        """The text of a report."""
        return next(r.text for r in self.comparison.reports if r.id == report)


def stories_of(outcome: Outcome) -> list[StoryView]:
    """The view of each comparison, in order."""
    return [_story(c, outcome.readings) for c in outcome.comparisons]


def _story(comparison: Comparison, readings: dict[str, Reading]) -> StoryView:
    reports = {r.id: r for r in comparison.reports}
    copies = {key: tuple(r.id for r in comparison.reports if r.copy_of == key) for key in reports}
    return StoryView(
        comparison=comparison,
        names=names_of(comparison.reports),
        copies={key: ids for key, ids in copies.items() if ids},
        sections=tuple(_sections(comparison.claims, reports, readings)),
        standing=standing_of(comparison, readings),
    )


def _sections(claims: Sequence[Claim], reports: dict[str, Report], readings: dict[str, Reading]) -> Iterator[SectionView]:
    """The claims in the order they are read, each section's in the order they came: most telling first."""
    number = 0
    for key, title, note in SECTIONS:
        views = []
        for claim in claims:
            if section_of(claim) == key:
                number += 1
                views.append(_claim(number, claim, reports, readings))
        if views:
            yield SectionView(key=key, title=title, note=note, claims=tuple(views))


def _claim(number: int, claim: Claim, reports: dict[str, Report], readings: dict[str, Reading]) -> ClaimView:
    accounts = tuple(_accounts(claim, reports, readings))
    if claim.relation == "developed":
        accounts = tuple(sorted(accounts, key=lambda a: reports[a.places[0].report].published or ""))
    above = next((a for a in accounts if a.as_above), None)
    return ClaimView(
        number=number,
        claim=claim,
        pieces=above.pieces if above else (Piece(claim.claim),),
        values=tuple({_bare(a.value): a.value for a in reversed(accounts) if a.value}.values())[::-1],
        accounts=accounts,
    )


def _accounts(claim: Claim, reports: dict[str, Report], readings: dict[str, Reading]) -> Iterator[AccountView]:
    """The accounts by origin; within one, reports that say it in the same words with the same source are one view.

    The one whose words head the claim comes first, with its origin.
    """
    voices = [[claim.accounts[i] for i in voice if i < len(claim.accounts)] for voice in claim.voices]
    loose = [a for i, a in enumerate(claim.accounts) if not any(i in voice for voice in claim.voices)]
    groups = [*voices, *([a] for a in loose)]
    head = _bare(claim.claim)
    heads = [any(_bare(a.span.of(reports[a.report].text)) == head for a in group) for group in groups]
    for _, group in sorted(zip(heads, groups, strict=True), key=lambda pair: not pair[0]):
        views = [_account(same, reports, readings, head) for same in _in_same_words(group, reports, readings)]
        views.sort(key=lambda view: (not view.as_above, _bare(_words(view))))
        yield from views[:1]
        yield from (_following(view, before) for before, view in pairwise(views))


def _following(view: AccountView, before: AccountView) -> AccountView:
    return replace(view, same_origin=True, repeated=_bare(_words(view)) == _bare(_words(before)))


def _words(view: AccountView) -> str:
    return "".join(p.text for p in view.pieces)


def _in_same_words(accounts: Iterable[Account], reports: dict[str, Report], readings: dict[str, Reading]) -> list[list[Account]]:
    same: dict[tuple[str, Source], list[Account]] = {}
    for a in accounts:
        key = (_bare(a.span.of(reports[a.report].text)), source_of(a, readings.get(a.report)))
        same.setdefault(key, []).append(a)
    return list(same.values())


def _account(same: list[Account], reports: dict[str, Report], readings: dict[str, Reading], head: str) -> AccountView:
    first = same[0]
    text = reports[first.report].text
    return AccountView(
        pieces=pieces_of(text, first.span, first.marks),
        places=tuple(Place(report=a.report, span=a.span) for a in same),
        source=source_of(first, readings.get(first.report)),
        value=first.value,
        cut_before=_cut_before(text, first.span.start),
        cut_after=_cut_after(text, first.span.end),
        as_above=_bare(first.span.of(text)) == head,
    )


def pieces_of(text: str, span: Span, marks: Iterable[Span]) -> tuple[Piece, ...]:
    """The words of a span, parted where the marks begin and end; marks that overlap are one."""
    inner = sorted(Span(max(m.start, span.start), min(m.end, span.end)) for m in marks if m.touches(span))
    pieces, at = [], span.start
    for mark in inner:
        if mark.end <= at:
            continue
        start = max(mark.start, at)
        pieces += [Piece(text[at:start]), Piece(text[start : mark.end], True)]
        at = mark.end
    pieces.append(Piece(text[at : span.end]))
    return tuple(p for p in pieces if p.text)


def source_of(account: Account, reading: Reading | None) -> Source:
    """Who stands behind an account; the outlet itself where it stands in no statement."""
    statement = _statement(account, reading)
    name = account.speaker or (_source_words(statement, reading) if statement and reading else None)
    return Source(
        kind=account.source_kind or (statement.source_kind if statement else None),
        name=name,
        stance=account.stance or (statement.stance if statement else None),
        hedges=_hedges(account, reading),
        via=account.via or (statement.via if statement else None),
    )


def _statement(account: Account, reading: Reading | None) -> Attribution | None:
    return next((a for a in reading.attributions if a.id == account.attribution), None) if reading else None


def _source_words(statement: Attribution, reading: Reading) -> str | None:
    words = " ".join(s.of(reading.article.text) for s in statement.source)
    return statement.speaker or words or None


def _hedges(account: Account, reading: Reading | None) -> tuple[str, ...]:
    """The words inside an account that weaken it, as the reading has them."""
    if reading is None:
        return ()
    spans = sorted({h for c in reading.clauses if c.span.touches(account.span) for h in c.hedge if account.span.holds(h)})
    return tuple(dict.fromkeys(h.of(reading.article.text) for h in spans))


def _bare(words: str) -> str:
    """Words without what printing changes: white space, the form of quotation marks, a full stop at the end."""
    flat = re.sub(r"\s+", " ", words).translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'})
    return flat.strip(_AROUND_WORDS + ".,;:").casefold()


def _cut_before(text: str, start: int) -> bool:
    before = text[max(0, start - 20) : start]
    return bool(before.strip(_AROUND_WORDS)) and "\n\n" not in before[-3:] and before.rstrip(_AROUND_WORDS)[-1:] not in _FULL_STOP


def _cut_after(text: str, end: int) -> bool:
    """Whether the sentence goes straight on: a comma or a closing quotation mark parts well enough."""
    before, after = text[:end].rstrip(_AROUND_WORDS)[-1:], text[end : end + 20]
    goes_on = bool(after.strip(_AROUND_WORDS)) and "\n\n" not in after[:3]
    return goes_on and after[:1].isspace() and text[end - 1] not in _CLOSING and before not in _FULL_STOP


def standing_of(comparison: Comparison, readings: dict[str, Reading]) -> Standing:
    """How many different sources stand behind a story's reports, and how its claims stand."""
    own = {r.id: readings[r.id] for r in comparison.reports if r.copy_of is None and r.id in readings}
    spoken = [(key, a.source_kind, a.speaker) for key, reading in own.items() for a in reading.attributions if a.speaker]
    sections = [section_of(c) for c in comparison.claims]
    sure = [kind for c in comparison.claims if section_of(c) == "differ" for kind in c.differs_in]
    return Standing(
        named=_people(name for _, kind, name in spoken if kind == "named_person"),
        unnamed=_unnamed({(key, _bare(name)) for key, kind, name in spoken if kind == "anonymous_person"}, comparison),
        organisations=len({_without_article(name) for _, kind, name in spoken if kind == "organisation"}),
        kinds=tuple((kind, sure.count(kind)) for kind in KINDS if kind in sure),
        denials=sum(any(a.stance == "denied" for a in c.accounts) for c in comparison.claims),
        may_differ=sections.count("may_differ"),
        agree=sections.count("agree"),
        alone=sections.count("only_one") + sections.count("unmatched"),
    )


def _unnamed(told: set[tuple[str, str]], comparison: Comparison) -> int:
    """How many different unnamed sources: those told alike are one, and those behind one voice are one."""
    root = {one: (min(key for key, name in told if name == one[1]), one[1]) for one in told}
    for claim in comparison.claims:
        for voice in claim.voices:
            accounts = [claim.accounts[i] for i in voice if i < len(claim.accounts)]
            same = {root[one] for a in accounts if (one := (a.report, _bare(a.speaker or ""))) in root}
            root = {one: min(same) if first in same else first for one, first in root.items()}
    return len(set(root.values()))


def _people(names: Iterable[str]) -> int:
    """How many different people: "Marsk" and "Elena Marsk" are one."""
    words = {frozenset(_bare(name).split()) for name in names}
    return sum(not any(w < other for other in words) for w in words)


def _without_article(name: str) -> str:
    return _bare(name).removeprefix("the ")


def standing_parts(standing: Standing) -> list[str]:
    """What stands behind a story in a line: "3 named, 4 unnamed sources, 2 organisations", "2 numbers differ", "1 denial"."""
    sources = [f"{standing.named} named", count(standing.unnamed, "unnamed source")]
    if standing.organisations:
        sources.append(count(standing.organisations, "organisation"))
    parts = [", ".join(sources), *(count(n, KINDS[kind][1], KINDS[kind][2]) for kind, n in standing.kinds)]
    if not standing.kinds:
        parts.append(no_difference(standing))
    elif standing.may_differ:
        parts.append(f"{standing.may_differ} more may differ")
    if standing.denials:
        parts.append(count(standing.denials, "denial"))
    return parts


def no_difference(standing: Standing) -> str:
    """Told apart: nothing differs in what was held together, or nobody can be sure."""
    if standing.may_differ:
        return f"not sure: {standing.may_differ} may differ, {standing.agree} agree"
    if standing.agree:
        return f"no differences found: {standing.agree} agree, {standing.alone} in one report only"
    return f"no differences found, but nothing could be held together: {standing.alone} in one report only"

"""The accounts of a claim as they are shown: by origin, each wording once, with whoever stands behind it.

in: a claim, the reports, their readings    out: `AccountView`s, the one whose words head the claim first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from sayso.model import Account, Attribution, Claim, Reading, Report, Span
from sayso.model.bounds import BOUNDS

_FULL_STOP = ".!?…"
_CLOSING = ',;:"”’»'
_AROUND_WORDS = " \t\n\r\"'“”‘’«»()[]"

_BOUND = re.compile(rf"^{BOUNDS} ")
_QUOTES = {0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'}


class Piece(Struct, frozen=True):
    """A run of a report's own words; `set_off` where it carries the difference."""

    text: str
    set_off: bool = False


_NO_NAMES = frozenset(
    ("The", "A", "An", "He", "She", "They", "It", "We", "I", "Who", "His", "Her", "Their", "Its", "This", "That", "Some", "Others")
)


class Source(Struct, frozen=True, kw_only=True):
    """Who says it, how they are identified and how they put it.

    name is None where the page gives none; hedges are the words that weaken it; via is who it is second-hand from: a newsroom, or
    whoever says that the source says so.
    """

    kind: str | None
    name: str | None
    stance: str | None
    hedges: tuple[str, ...] = ()
    via: str | None = None

    @property
    def is_named(self) -> bool:
        """Whether it has a name that tells who it is, and needs no word on its kind: what "Revell" says is not unattributed."""
        if self.kind == "named_person" or not self.name:
            return bool(self.name)
        return self.kind in (None, "unknown") and any(w[:1].isupper() and w not in _NO_NAMES for w in self.name.split())


class Place(Struct, frozen=True, kw_only=True):
    """Where words stand: the report, the span in its text, and the same words in reports that reprint it."""

    report: str
    span: Span
    copies: tuple[Place, ...] = ()


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


def accounts_of(claim: Claim, reports: dict[str, Report], readings: dict[str, Reading]) -> Iterator[AccountView]:
    """The accounts by origin; within one, reports that say it in the same words with the same source are one view.

    The one whose words head the claim comes first, with its origin.
    """
    told = [a for a in claim.accounts if not _reprinted(a, claim.accounts, reports)]
    voices = [[a for i, a in enumerate(claim.accounts) if i in voice and a in told] for voice in claim.voices]
    loose = [a for i, a in enumerate(claim.accounts) if a in told and not any(i in voice for voice in claim.voices)]
    groups = [*filter(None, voices), *([a] for a in loose)]
    head = bare(claim.claim)
    heads = [any(bare(a.span.of(reports[a.report].text)) == head for a in group) for group in groups]
    for _, group in sorted(zip(heads, groups, strict=True), key=lambda pair: not pair[0]):
        views = [_account(same, reports, readings, head) for same in _in_same_words(group, reports, readings)]
        views.sort(key=lambda view: (not view.as_above, bare(_words(view))))
        yield from views[:1]
        yield from (_following(view, before) for before, view in pairwise(views))


def _reprinted(account: Account, others: Iterable[Account], reports: dict[str, Report]) -> bool:
    """Whether it is a copy's account that says no other words than its original's, cut otherwise at most."""
    original = reports[account.report].copy_of
    words = bare(account.span.of(reports[account.report].text))
    theirs = (bare(o.span.of(reports[o.report].text)) for o in others if o.report == original)
    return any(words in other or other in words for other in theirs)


def _following(view: AccountView, before: AccountView) -> AccountView:
    return replace(view, same_origin=True, repeated=bare(_words(view)) == bare(_words(before)))


def _words(view: AccountView) -> str:
    return "".join(p.text for p in view.pieces)


def _in_same_words(accounts: Iterable[Account], reports: dict[str, Report], readings: dict[str, Reading]) -> list[list[Account]]:
    same: dict[tuple[object, ...], list[Account]] = {}
    for a in accounts:
        source = source_of(a, readings.get(a.report))
        key = (bare(a.span.of(reports[a.report].text)), source.kind, bare(source.name or ""), source.stance, source.via)
        same.setdefault(key, []).append(a)
    return list(same.values())


def _account(same: list[Account], reports: dict[str, Report], readings: dict[str, Reading], head: str) -> AccountView:
    first = next((a for a in same if reports[a.report].copy_of is None), same[0])
    text = reports[first.report].text
    return AccountView(
        pieces=pieces_of(text, first.span, first.marks),
        places=tuple(_places(same, reports)),
        source=_in(reports[first.report], source_of(first, readings.get(first.report))),
        value=first.value,
        cut_before=_cut_before(text, first.span.start),
        cut_after=_cut_after(text, first.span.end),
        as_above=bare(first.span.of(text)) == head,
    )


def _in(report: Report, source: Source) -> Source:
    """A source as it is shown beside a report: that a newsroom has it from itself says nothing."""
    names = [bare(n) for n in (report.outlet, report.name) if n]
    itself = source.via is not None and any(n == (own := bare(source.via)) or n.endswith(f" {own}") for n in names)
    return replace(source, via=None) if itself else source


def _places(same: Iterable[Account], reports: dict[str, Report]) -> Iterator[Place]:
    """Where the words stand; a copy is named with its original where that has them too."""
    spans = {a.report: a.span for a in same}
    for key, span in spans.items():
        if reports[key].copy_of not in spans:
            words = _straight(span.of(reports[key].text))
            copies = (r for r in reports.values() if r.copy_of == key)
            found = ((r.id, spans.get(r.id) or _find(words, r.text)) for r in copies)
            yield Place(report=key, span=span, copies=tuple(Place(report=k, span=s) for k, s in found if s))


def _find(words: str, text: str) -> Span | None:
    start = _straight(text).find(words)
    return Span(start, start + len(words)) if start >= 0 else None


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
    name = account.speaker
    if name is None and statement and reading:  # whom the comparison holds for nobody known is what the report's words are: "he"
        plain = replace(statement, speaker=None) if account.source_kind == "unknown" else statement
        name = _source_words(plain, reading)
    return Source(
        kind=account.source_kind or (statement.source_kind if statement else None),
        name=name,
        stance=account.stance or (statement.stance if statement else None),
        hedges=_hedges(account, reading),
        via=account.via or (_second_hand(statement, reading) if statement and reading else None),
    )


def _statement(account: Account, reading: Reading | None) -> Attribution | None:
    return next((a for a in reading.attributions if a.id == account.attribution), None) if reading else None


def _second_hand(statement: Attribution, reading: Reading) -> str | None:
    """Who hands a statement on: the newsroom, else who says that it was made ("… Jonas Ferrow said, sources claim")."""
    outer = next((a for a in reading.attributions if a.id == statement.inside), None)
    if statement.via or outer is None or outer.speaker == statement.speaker:
        return statement.via
    return _source_words(outer, reading)


def _source_words(statement: Attribution, reading: Reading) -> str | None:
    words = " ".join(s.of(reading.article.text) for s in statement.source)
    return statement.speaker or words or None


def _hedges(account: Account, reading: Reading | None) -> tuple[str, ...]:
    """The words inside an account that weaken it, as the reading has them."""
    if reading is None:
        return ()
    spans = sorted({h for c in reading.clauses if c.span.touches(account.span) for h in c.hedge if account.span.holds(h)})
    return tuple(dict.fromkeys(h.of(reading.article.text) for h in spans))


def bare(words: str) -> str:
    """Words without what printing changes: white space, the form of quotation marks, a full stop at the end, capitals."""
    return re.sub(r"\s+", " ", _straight(words)).strip(_AROUND_WORDS + ".,;:").casefold()


def unbound(words: str) -> str:
    """A number's words, lower case, without what bounds it: "seven" of "at least seven"."""
    return _BOUND.sub("", words)


def _straight(words: str) -> str:
    """The words with typewriter's quotation marks: as long as before."""
    return words.translate(_QUOTES)


def dotted(text: str, span: Span) -> tuple[str, str, str]:
    """The words of a span between the dots that say where its sentence goes on."""
    before, after = _cut_before(text, span.start), _cut_after(text, span.end)
    return "… " if before else "", span.of(text), "…" if after else ""


def _cut_before(text: str, start: int) -> bool:
    before = text[max(0, start - 20) : start]
    return bool(before.strip(_AROUND_WORDS)) and "\n\n" not in before[-3:] and before.rstrip(_AROUND_WORDS)[-1:] not in _FULL_STOP


def _cut_after(text: str, end: int) -> bool:
    """Whether the sentence goes straight on: a comma or a closing quotation mark parts well enough."""
    before, after = text[:end].rstrip(_AROUND_WORDS)[-1:], text[end : end + 20]
    goes_on = bool(after.strip(_AROUND_WORDS)) and "\n\n" not in after[:3]
    return goes_on and after[:1].isspace() and text[end - 1] not in _CLOSING and before not in _FULL_STOP

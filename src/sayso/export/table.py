"""The comparison as a table: claims down, independent reports across, each report's words in its cell.

in: a story's view    out: a `TableView`, its rows in the order of disagreement and of importance.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.export.accounts import AccountView, Piece, Place, Source, bare
from sayso.export.labels import section_of
from sayso.export.view import ClaimView, StoryView
from sayso.model import Span

#: Claims that a table holds; the others stand in their sections below.
ROWS = 40
#: So many rows are enough: what is only perhaps the same, mostly nothing when one looks, fills the table up to them and no further.
ENOUGH = 12
#: From so many reports on a claim's cells stand beside it without those of the reports that lack it, and show fewer words.
MANY = 7
_FEW = 3  # reports with something set off, from which most of them can have the same
_WORDS, _FEW_WORDS = 150, 80  # characters of a cell, and where there are many columns
_NEARER = 2  # words of the claim that a cut must gain by not beginning where the account does
_TELLING_LENGTH, _STEM = 5, 6  # letters from which a small word tells something, and those by which two are one
_WORD = re.compile(r"\w+")


class Cell(Struct, frozen=True, kw_only=True):
    """One report's way of putting a claim.

    echo: the words are the claim's own, but for what is set off: among many columns that alone is shown.  common: what is set off
    is what most reports have; only what others have stands out.
    """

    place: Place
    pieces: tuple[Piece, ...]
    source: Source
    cut: bool
    echo: bool = False
    common: bool = False


class Row(Struct, frozen=True, kw_only=True):
    """A claim: its section's key, and its cells by report."""

    view: ClaimView
    key: str
    cells: dict[str, tuple[Cell, ...]]


class TableView(Struct, frozen=True, kw_only=True):
    """columns: ids of the reports, copies aside.  more: claims of several reports that the table does not hold."""

    columns: tuple[str, ...]
    by_disagreement: tuple[Row, ...]
    by_importance: tuple[Row, ...]
    many: bool
    more: int


def table_of(view: StoryView) -> TableView | None:
    """The table of a story; None where no claim stands in two reports."""
    columns = tuple(r.id for r in view.reports if r.copy_of is None)
    claims = [c for section in view.sections for c in section.claims if _cells_of(c, columns) > 1]
    if not claims or len(columns) < 2:
        return None
    many = len(columns) >= MANY
    rows = [_row(c, columns, many) for c in _most_telling(claims)]
    return TableView(
        columns=columns,
        by_disagreement=tuple(rows),
        by_importance=tuple(sorted(rows, key=_importance)),
        many=many,
        more=len(claims) - len(rows),
    )


def _cells_of(view: ClaimView, columns: Sequence[str]) -> int:
    """How many cells a claim fills: what a copy alone has beside one report stands in its section, and in no row."""
    return sum(place.report in columns for account in view.accounts for place in account.places)


def _most_telling(claims: Sequence[ClaimView]) -> list[ClaimView]:
    """The first rows: what differs, then what agrees, as the sections have it; what is perhaps the same where rows are few."""
    perhaps = [c for c in claims if section_of(c.claim) == "perhaps"]
    told = [c for c in claims if section_of(c.claim) != "perhaps"][:ROWS]
    return told + perhaps[: max(0, ENOUGH - len(told))]


def _importance(row: Row) -> tuple[bool, int, int, int]:
    """What most reports have first, then what most voices have; last what may be two things, however many have it."""
    return (row.key == "perhaps", -row.view.reports, -(row.view.claim.independent or 0), row.view.number)


def _row(view: ClaimView, columns: Sequence[str], many: bool) -> Row:
    cells: dict[str, list[Cell]] = {report: [] for report in columns}
    frame, most = _frame(view.pieces), _commonest(view.accounts)
    sought = {key for key, _ in _telling_words(_text_of(view.pieces))}
    for account in view.accounts:
        echo, common = _frame(account.pieces) == frame, most is not None and _set_off(account.pieces) == most
        for report, cell in _cells(account, _FEW_WORDS if many else _WORDS, () if echo else sought):
            if report in cells:
                cells[report].append(replace(cell, echo=echo, common=common))
    return Row(view=view, key=section_of(view.claim), cells={report: tuple(found) for report, found in cells.items()})


def _frame(pieces: Sequence[Piece]) -> str:
    """The words without what is set off in them."""
    return bare("".join("\0" if p.set_off else p.text for p in pieces))


def _set_off(pieces: Sequence[Piece]) -> str:
    return bare(" ".join(p.text for p in pieces if p.set_off))


def _commonest(accounts: Sequence[AccountView]) -> str | None:
    """What is set off in more than half of the reports of a claim, where three or more have something set off."""
    told = Counter(words for a in accounts for words in [_set_off(a.pieces)] * len(a.places) if words)
    total = sum(told.values())
    value, n = max(told.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return value if total >= _FEW and 2 * n > total else None


def _text_of(pieces: Sequence[Piece]) -> str:
    return "".join(p.text for p in pieces)


def _cells(account: AccountView, most: int, sought: Collection[str]) -> Iterator[tuple[str, Cell]]:
    pieces, cut = shortened(account.pieces, most, sought)
    for place in account.places:
        yield place.report, Cell(place=place, pieces=pieces, source=account.source, cut=cut or account.cut_after)


def _telling(pieces: Sequence[Piece], most: int, sought: Collection[str]) -> Span:
    """The first stretch of an account that differs; where none does, the one that most of the words sought are in."""
    at = 0
    for piece in pieces:
        if piece.set_off:
            return Span(at, at + len(piece.text))
        at += len(piece.text)
    return _nearest(_text_of(pieces), most, sought)


def _telling_words(text: str) -> Iterator[tuple[str, Span]]:
    """The words that tell something, names, numbers and long ones, each by its first letters."""
    for found in _WORD.finditer(text):
        word = found.group()
        if len(word) >= _TELLING_LENGTH or not word.islower():
            yield word.lower()[:_STEM], Span(*found.span())


def _nearest(text: str, most: int, sought: Collection[str]) -> Span:
    """The stretch of so many characters with the most of the words sought; the beginning where that has nearly as many."""
    hits = [(key, span) for key, span in _telling_words(text) if key in sought]
    first = len({key for key, span in hits if span.end <= most})
    best, found, inside, low = first + _NEARER - 1, Span(0, 0), Counter[str](), 0
    for n, (key, span) in enumerate(hits):
        inside[key] += 1
        while low < n and span.end - hits[low][1].start > most:
            left = hits[low][0]
            inside[left] -= 1
            if not inside[left]:
                del inside[left]
            low += 1
        if len(inside) > best:
            best, found = len(inside), Span(hits[low][1].start, span.end)
    return found


def shortened(pieces: Sequence[Piece], most: int, sought: Collection[str] = ()) -> tuple[tuple[Piece, ...], bool]:
    """The whole words of an account up to a length; where they are longer, from a little before what differs, and that whole, or
    from where most of the words sought stand."""
    text = _text_of(pieces)
    if len(text) <= most:
        return tuple(pieces), False
    telling = _telling(pieces, most, sought)
    lead = min(most // 3, max(0, most - (telling.end - telling.start)) // 2)
    start = max(0, min(telling.start - lead, len(text) - most))
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = min(start + most, len(text))
    if end < len(text) and (space := text.rfind(" ", start + most // 2, end + 1)) > 0:
        end = space
    if telling.end - start <= 2 * most:
        end = max(end, telling.end)
    kept, at = [], 0
    for piece in pieces:
        low, high = max(start - at, 0), min(len(piece.text), end - at)
        if low < high:
            kept.append(Piece(piece.text[low:high], piece.set_off))
        at += len(piece.text)
    if start and kept:
        kept.insert(0, Piece("… "))
    return tuple(kept), end < len(text)

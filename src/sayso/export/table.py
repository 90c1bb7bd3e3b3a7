"""The comparison as a table: claims down, independent reports across, each report's words in its cell.

in: a story's view    out: a `TableView`, its rows in the order of disagreement and of importance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.export.accounts import AccountView, Piece, Place, Source, bare
from sayso.export.labels import section_of
from sayso.export.view import ClaimView, StoryView
from sayso.model import Span

#: Claims that a table holds; the others stand in their sections below.
ROWS = 40
#: From so many reports on, cells show fewer words, so that many fit a screen.
MANY = 7
_FEW = 3  # reports with something set off, from which most of them can have the same
_WORDS, _FEW_WORDS = 150, 60  # characters of a cell, and where there are many columns


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
    columns = tuple(r.id for r in view.comparison.reports if r.copy_of is None)
    claims = [c for section in view.sections for c in section.claims if _cells_of(c, columns) > 1]
    if not claims or len(columns) < 2:
        return None
    many = len(columns) >= MANY
    rows = [_row(c, columns, many) for c in _most_telling(claims)]
    return TableView(
        columns=columns,
        by_disagreement=tuple(rows),
        by_importance=tuple(sorted(rows, key=lambda r: (-r.view.reports, -(r.view.claim.independent or 0), r.view.number))),
        many=many,
        more=len(claims) - len(rows),
    )


def _cells_of(view: ClaimView, columns: Sequence[str]) -> int:
    """How many cells a claim fills: what a copy alone has beside one report stands in its section, and in no row."""
    return sum(place.report in columns for account in view.accounts for place in account.places)


def _most_telling(claims: Sequence[ClaimView]) -> list[ClaimView]:
    """The first rows: what differs before what agrees, as the sections have it."""
    return list(claims[:ROWS])


def _row(view: ClaimView, columns: Sequence[str], many: bool) -> Row:
    cells: dict[str, list[Cell]] = {report: [] for report in columns}
    frame, most = _frame(view.pieces), _commonest(view.accounts)
    for account in view.accounts:
        echo, common = _frame(account.pieces) == frame, most is not None and _set_off(account.pieces) == most
        for report, cell in _cells(account, _FEW_WORDS if many else _WORDS):
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


def _cells(account: AccountView, most: int) -> Iterator[tuple[str, Cell]]:
    pieces, cut = shortened(account.pieces, most)
    for place in account.places:
        yield place.report, Cell(place=place, pieces=pieces, source=account.source, cut=cut or account.cut_after)


def _first_set_off(pieces: Sequence[Piece]) -> Span:
    """Where among the words of an account the first stretch that differs stands; nowhere where none does."""
    at = 0
    for piece in pieces:
        if piece.set_off:
            return Span(at, at + len(piece.text))
        at += len(piece.text)
    return Span(0, 0)


def shortened(pieces: Sequence[Piece], most: int) -> tuple[tuple[Piece, ...], bool]:
    """The whole words of an account up to a length; where they are longer, from a little before what differs, and that whole."""
    text = "".join(p.text for p in pieces)
    if len(text) <= most:
        return tuple(pieces), False
    telling = _first_set_off(pieces)
    start = max(0, min(telling.start - most // 3, len(text) - most))
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

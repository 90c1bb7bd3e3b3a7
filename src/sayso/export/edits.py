"""What people corrected, in words: as a line, as a row of a table, and in pieces that a page can link.

in: a correction, as a library tells it    out: words, lines on a sheet, rows
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.export.labels import shorten
from sayso.export.sheet import Sheet
from sayso.library import EditTold
from sayso.model import (
    Edit,
    Merge,
    Move,
    NoDifference,
    NotSameClaim,
    NotSamePerson,
    Quote,
    SamePerson,
    Split,
    WrongSpeaker,
)

_SHOWN = 3  # accounts of one that are shown
_WORDS = 70  # signs of quoted words that are shown


class EditRow(Struct, frozen=True, kw_only=True):
    """A correction as a row of a table."""

    number: int
    made: str
    undone: str | None
    kind: str
    what: str
    over: int | None
    lost: tuple[str, ...]


class Piece(Struct, frozen=True):
    """A run of what a correction says. report: the one that it names, or that its words are of; quoted: whether it is words of it,
    and place: which of the correction's they are. story: the one that it names."""

    text: str
    report: str | None = None
    story: str | None = None
    quoted: bool = False
    place: int | None = None


def put_edit(sheet: Sheet, told: EditTold) -> None:
    """A correction in a list: its number, what it says, when, and whether it holds."""
    edit = told.edit
    sheet.put(words_of_edit(edit), indent=4, hang=2, lead=(f"{edit.number:>3}", "bold"))
    sheet.put((" · ".join(standing_of_edit(told)), "dim"), indent=4, hang=2)


def standing_of_edit(told: EditTold) -> list[str]:
    """When a correction was made, and whether it holds."""
    edit = told.edit
    state = f"taken back {_time(edit.undone)} UTC" if edit.undone else None
    waits = f"waits: its words are no longer in {', '.join(told.lost)}" if told.lost and not edit.undone else None
    instead = f"{told.over} holds instead" if told.over else None
    return [f"{_time(edit.made)} UTC", *filter(None, (state, instead, waits))]


def edit_row(told: EditTold) -> EditRow:
    """A correction as a row of a table."""
    e = told.edit
    return EditRow(
        number=e.number, made=e.made, undone=e.undone, kind=_tag(e), what=words_of_edit(e), over=told.over, lost=told.lost
    )  # fmt: skip


def words_of_edit(edit: Edit) -> str:
    """What a correction says, in a line."""
    return "".join(f"{p.text} ({p.report})" if p.quoted else p.text for p in pieces_of_edit(edit))


def kind_of_edit(edit: Edit) -> str:
    """What is corrected, in a word or three."""
    return (
        _tag(edit)
        .replace("not-same-person", "not the same person")
        .replace("not-same-claim", "not the same claim")
        .replace("-", " ")
    )


def pieces_of_edit(edit: Edit) -> Iterator[Piece]:
    """What a correction says, with what it names told apart."""
    yield Piece(f"{kind_of_edit(edit)}: ")
    match edit.what:
        case Split(story=story, reports=reports, into=into):
            yield from _listed([Piece(r, report=r) for r in reports])
            yield from (Piece(" of "), Piece(story, story=story), Piece(" are a story of their own, "), Piece(into, story=into))
        case Merge(story=story, into=into):
            yield from (Piece(story, story=story), Piece(" is part of "), Piece(into, story=into))
        case Move(report=report, story=story):
            yield from (Piece(report, report=report), Piece(" belongs to "), Piece(story, story=story))
        case SamePerson(one=one, other=other):
            yield from (_named(one, 0), Piece(" and "), _named(other, 1))
        case NotSamePerson(one=one, others=others):
            yield from (_named(one, 0), Piece(" and "))
            yield from _listed([_named(q, k) for k, q in enumerate(others, 1)])
        case WrongSpeaker(statement=statement, speaker=speaker):
            yield from (_words(statement, 0), Piece(f" was said by {speaker or 'nobody known'}"))
        case NotSameClaim(ones=ones, others=others):
            yield from (*_all(ones, 0), Piece(" says something else than "), *_all(others, len(ones)))
        case NoDifference(accounts=accounts):
            yield from (*_all(accounts, 0), Piece(" say one thing"))


def _tag(edit: Edit) -> str:
    return str(type(edit.what).__struct_config__.tag)


def _named(quote: Quote, place: int) -> Piece:
    return Piece(shorten(quote.exact, _WORDS), report=quote.report, quoted=True, place=place)


def _words(quote: Quote, place: int) -> Piece:
    return Piece(f"“{shorten(' '.join(quote.exact.split()), _WORDS)}”", report=quote.report, quoted=True, place=place)


def _all(quotes: Sequence[Quote], first: int) -> Iterator[Piece]:
    """Some accounts, those of the same words once, for copies have these. first: the place of the first of them."""
    once = {" ".join(q.exact.split()): k for k, q in reversed(list(enumerate(quotes)))}
    told = [_words(q, first + k) for k, q in enumerate(quotes) if k in once.values()]
    yield from _listed(told[:_SHOWN])
    if len(told) > _SHOWN:
        yield Piece(f" and {len(told) - _SHOWN} more")


def _listed(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for k, piece in enumerate(pieces):
        if k:
            yield Piece(", ")
        yield piece


def _time(iso: str) -> str:
    return iso.replace("T", " ").removesuffix("+00:00")

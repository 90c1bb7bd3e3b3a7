"""How people's corrections are put as text and as rows of a table.

in: a sheet and a correction    out: lines on the sheet
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from sayso.export.labels import shorten
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

if TYPE_CHECKING:
    from sayso.export.sheet import Sheet
    from sayso.library import EditTold

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


def put_edit(sheet: Sheet, told: EditTold) -> None:
    """A correction in a list: its number, what it says, when, and whether it holds."""
    edit = told.edit
    sheet.put(words_of_edit(edit), indent=4, hang=2, lead=(f"{edit.number:>3}", "bold"))
    made = f"{_time(edit.made)} UTC"
    state = f"taken back {_time(edit.undone)} UTC" if edit.undone else None
    waits = f"waits: its words are no longer in {', '.join(told.lost)}" if told.lost and not edit.undone else None
    instead = f"{told.over} holds instead" if told.over else None
    sheet.put((" · ".join(filter(None, (made, state, instead, waits))), "dim"), indent=4, hang=2)


def edit_row(told: EditTold) -> EditRow:
    """A correction as a row of a table."""
    e = told.edit
    kind = str(type(e.what).__struct_config__.tag)
    return EditRow(number=e.number, made=e.made, undone=e.undone, kind=kind, what=words_of_edit(e), over=told.over, lost=told.lost)


def words_of_edit(edit: Edit) -> str:
    """What a correction says, in a line."""
    match edit.what:
        case Split(story=story, reports=reports, into=into):
            return f"split: {', '.join(reports)} of {story} are a story of their own, {into}"
        case Merge(story=story, into=into):
            return f"merge: {story} is part of {into}"
        case Move(report=report, story=story):
            return f"move: {report} belongs to {story}"
        case SamePerson(one=one, other=other):
            return f"same person: {_named(one)} and {_named(other)}"
        case NotSamePerson(one=one, others=others):
            return f"not the same person: {_named(one)} and {', '.join(map(_named, others))}"
        case WrongSpeaker(statement=statement, speaker=speaker):
            return f"wrong speaker: {_quoted(statement)} was said by {speaker or 'nobody known'}"
        case NotSameClaim(ones=ones, others=others):
            return f"not the same claim: {_all(ones)} says something else than {_all(others)}"
        case NoDifference(accounts=accounts):
            return f"no difference: {_all(accounts)} say one thing"


def _named(quote: Quote) -> str:
    return f"{shorten(quote.exact, _WORDS)} ({quote.report})"


def _quoted(quote: Quote) -> str:
    return f"“{shorten(' '.join(quote.exact.split()), _WORDS)}” ({quote.report})"


def _all(quotes: tuple[Quote, ...]) -> str:
    once = {" ".join(q.exact.split()): q for q in reversed(quotes)}  # copies have the same words
    told = [_quoted(q) for q in quotes if q in once.values()]
    more = f" and {len(told) - _SHOWN} more" if len(told) > _SHOWN else ""
    return ", ".join(told[:_SHOWN]) + more


def _time(iso: str) -> str:
    return iso.replace("T", " ").removesuffix("+00:00")

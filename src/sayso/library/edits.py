"""People's corrections as they rest: each kept for good, held or undone, with the places that it speaks of.

in: a correction    out: rows; and from the rows the corrections of some reports, or all of them

A correction of words is held by quote (`mend`). Which actor of a report's reading a quote names is kept beside it, and found anew
with every reading, so that asking who somebody is reads no text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, Row, func, insert, select, update

from sayso.library.parts import parts
from sayso.library.schema import edit_places, edits
from sayso.mend import actor_at
from sayso.model import (
    Correction,
    Edit,
    LibraryError,
    Move,
    NotSamePerson,
    Quote,
    Reading,
    SamePerson,
    Split,
    WrongSpeaker,
    from_json,
    quotes_of,
    reports_of,
    to_json,
)

_PEOPLE = (SamePerson, NotSamePerson)


class Place(Struct, frozen=True):
    """A report that a correction speaks of, and by which words of it; None where it is of the whole report."""

    report: str
    quote: Quote | None = None


def keep_edit(c: Connection, what: Correction, now: str) -> Edit:
    """Keep a correction that a person makes."""
    last = c.execute(select(func.max(edits.c.number))).scalar_one()
    edit = Edit(number=(last or 0) + 1, made=now, what=what)
    put_edit(c, edit)
    return edit


def put_edit(c: Connection, edit: Edit) -> None:
    """Keep a correction as it is; `find_actors` finds whom it names."""
    row = {"number": edit.number, "made": edit.made, "undone": edit.undone, "what": to_json(edit.what)}
    c.execute(insert(edits).values(**row))
    rows = [{"edit": edit.number, "part": part, "report": place.report} for part, place in enumerate(places_of(edit.what))]
    if rows:
        c.execute(insert(edit_places), rows)


def undo_edit(c: Connection, number: int, now: str) -> None:
    """Let a correction hold no longer; it stays in the list."""
    c.execute(update(edits).where(edits.c.number == number).values(undone=now))


def every_edit(c: Connection) -> tuple[Edit, ...]:
    """All corrections, in the order they were made."""
    return tuple(map(_edit, c.execute(select(edits).order_by(edits.c.number)).all()))


def edits_of(c: Connection, reports: Sequence[str]) -> tuple[Edit, ...]:
    """The corrections that hold and speak of some reports, in the order they were made."""
    found: dict[int, Edit] = {}
    joined = edits.join(edit_places, edit_places.c.edit == edits.c.number)
    for part in parts(reports):
        asked = select(edits).select_from(joined).where(edit_places.c.report.in_(part), edits.c.undone.is_(None))
        found.update({row.number: _edit(row) for row in c.execute(asked)})
    return tuple(found[n] for n in sorted(found))


def actors_of(c: Connection, edit: Edit) -> tuple[tuple[str, str | None], ...]:
    """The report and the actor that each place of a correction names."""
    asked = select(edit_places.c.report, edit_places.c.actor).where(edit_places.c.edit == edit.number)
    return tuple(map(tuple, c.execute(asked.order_by(edit_places.c.part)).all()))


def find_actors(c: Connection, report: str, reading: Reading) -> None:
    """Find whom the corrections that speak of a report name, by its reading."""
    for edit in edits_of(c, (report,)):
        if not isinstance(edit.what, _PEOPLE):
            continue
        for part, place in enumerate(places_of(edit.what)):
            if place.report == report and place.quote is not None:
                here = (edit_places.c.edit == edit.number) & (edit_places.c.part == part)
                c.execute(update(edit_places).where(here).values(actor=actor_at(reading, place.quote)))


def lose_actors(c: Connection, report: str) -> None:
    """A report that goes names nobody."""
    c.execute(update(edit_places).where(edit_places.c.report == report).values(actor=None))


def places_of(what: Correction) -> tuple[Place, ...]:
    """The places that a correction speaks of, in its order."""
    if isinstance(what, Split | Move):
        return tuple(map(Place, reports_of(what)))
    return tuple(Place(quote.report, quote) for quote in quotes_of(what))


def later_of(edit: Edit, edits: Iterable[Edit]) -> int | None:
    """The number of the correction that holds instead of another, where a later one says whose the same statement is, or where the
    same report belongs."""
    if edit.undone is not None:
        return None
    later = [e.number for e in edits if e.number > edit.number and e.undone is None and _of_one_thing(edit.what, e.what)]
    return max(later, default=None)


def _of_one_thing(one: Correction, other: Correction) -> bool:
    match one, other:
        case WrongSpeaker(statement=a), WrongSpeaker(statement=b):
            return a.report == b.report and a.start < b.start + len(b.exact) and b.start < a.start + len(a.exact)
        case Move(report=report), Move(report=other_report):
            return report == other_report
        case Move(report=report), Split(reports=parted):
            return report in parted
    return False


def _edit(row: Row[tuple[int, str, str | None, str]]) -> Edit:
    try:
        what: Correction = from_json(row.what, Correction)  # type: ignore[arg-type]  # a union of tagged types
    except msgspec.DecodeError as error:
        raise LibraryError(f"correction {row.number} is damaged", cause="damaged", hint="go back to a backup") from error
    return Edit(number=row.number, made=row.made, undone=row.undone, what=what)

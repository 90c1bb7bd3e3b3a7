"""How people and sources of the library are put as text, and as rows of a table.

in: a sheet and one of them    out: lines on the sheet; or rows. All but labels and counts is the page's own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from sayso.export.labels import DASH, SOURCES, STANCES, count, day
from sayso.export.people import also_called, apart, once

if TYPE_CHECKING:
    from sayso.export.sheet import Sheet
    from sayso.library import PersonTold, SayingLine, TurnTold
    from sayso.link import Carried, Source

_LINES = 3  # of a statement
_TURNS = 10  # of one person that are shown
_SPOKEN_OF = "said of them by"


class SayingRow(Struct, frozen=True, kw_only=True):
    """A statement in a table, with whose it is."""

    person: str
    sure: bool
    told_apart_by: str
    way: str
    day: str | None
    outlet: str | None
    stance: str
    words: str
    said_by: str | None
    named: str
    report: str
    title: str | None
    link: str | None


class CarriedRow(Struct, frozen=True, kw_only=True):
    """A report that carries a source, in a table."""

    source: str
    kind: str
    statements: int
    first: str | None
    last: str | None
    outlet: str | None
    day: str | None
    named: str
    unnamed: bool
    statements_there: int
    report: str
    ground: str | None


def saying_rows(told: PersonTold) -> Iterator[SayingRow]:
    """Somebody's statements as rows."""
    p = told.person
    for s in told.sayings:
        yield SayingRow(
            person=p.name, sure=p.sure, told_apart_by=", ".join(apart(p)), way=s.way, day=s.day, outlet=s.outlet, stance=s.stance,
            words=s.words, said_by=s.said_by, named=s.name, report=s.report, title=s.title, link=s.link,
        )  # fmt: skip


def carried_rows(source: Source) -> Iterator[CarriedRow]:
    """A source as rows, one for each report that carries it."""
    for c in source.carried:
        yield CarriedRow(
            source=source.name, kind=source.kind, statements=source.statements, first=source.first, last=source.last,
            outlet=c.outlet, day=c.day, named=c.named, unnamed=c.unnamed, statements_there=c.statements, report=c.report,
            ground=source.ground,
        )  # fmt: skip


def put_person(sheet: Sheet, told: PersonTold) -> None:
    """Somebody: who it is, where they changed position, and every statement by and of them."""
    sheet.blank()
    p = told.person
    title = p.name if p.sure else f"{p.name}: not known whose of that name"
    sheet.put((title, "bold"), hang=2)
    seen = f"seen in {count(len({t.ref.report for t in p.ties}), 'report')}"
    names = also_called(p)
    called = f"also {', '.join(names)}" if names else None
    sheet.put((" · ".join(filter(None, [*apart(p), seen, _days(p.first, p.last), called])), "dim"), indent=2, hang=2)
    if told.turns:
        sheet.put(("Side by side, of one thing:", "bold"), indent=2)
        for turn in told.turns[:_TURNS]:
            _put_turn(sheet, turn)
        if len(told.turns) > _TURNS:
            sheet.put((f"and {len(told.turns) - _TURNS} more; --format json has all", "dim"), indent=4)
    if told.left_out:
        sheet.put((f"{count(told.left_out, 'earlier statement')} left out", "dim"), indent=2)
    for s, also in once(told.sayings):
        _put_saying(sheet, s, indent=2, also=also)
    if not told.sayings:
        sheet.put(("no statement by or of them", "dim"), indent=2)


def put_source(sheet: Sheet, source: Source) -> None:
    """A source of a story: who, how many statements, carried by whom, and where it is not named."""
    sign = SOURCES.get(source.kind, SOURCES["unknown"])
    sheet.put((source.name, "bold"), hang=4, lead=f"{sign.shape} ")
    parts = (sign.word, count(source.statements, "statement"), _days(source.first, source.last), _carriers(source))
    sheet.put((" · ".join(filter(None, parts)), "dim"), indent=4, hang=2)
    named, unnamed = _outlets(source, unnamed=False), _outlets(source, unnamed=True)
    if named and unnamed:
        there = "; ".join(f"{_outlet(c)} has “{c.named}”" for c in source.carried if c.unnamed)
        sheet.put((f"named by {', '.join(named)}; in the same words and unnamed: {there}", "yellow"), indent=4, hang=2)
    elif unnamed and len(source.carried) > 1:
        sheet.put(("one source by the same words", "dim"), indent=4, hang=2)


def _put_turn(sheet: Sheet, turn: TurnTold) -> None:
    _put_saying(sheet, turn.before, indent=4)
    _put_saying(sheet, turn.after, indent=4)
    told = f"numbers: {turn.numbers[0]} → {turn.numbers[1]}" if turn.numbers else "one denies what the other says"
    sheet.put((told, "yellow"), indent=6)


def _put_saying(sheet: Sheet, s: SayingLine, *, indent: int, also: Sequence[str] = ()) -> None:
    stance = STANCES.get(s.stance)
    of = f"{_SPOKEN_OF} {s.said_by or 'somebody'}" if s.way == "of" else None
    parts = (day(s.day) or "no day given", s.outlet or "no outlet named", of, f"{stance.shape} {stance.word}" if stance else None)
    sheet.put((" · ".join(filter(None, parts)), "dim"), indent=indent)
    sheet.put(s.words, indent=indent + 2, hang=0, lines=_LINES)
    if also:
        sheet.put((f"in the same words: {', '.join(also)}", "dim"), indent=indent + 2, hang=2)
    sheet.put((s.link or f"sayso report {s.report}", "dim"), indent=indent + 2, hang=2)


def _carriers(source: Source) -> str:
    return ", ".join(dict.fromkeys(_outlet(c) for c in source.carried))


def _outlets(source: Source, *, unnamed: bool) -> list[str]:
    return list(dict.fromkeys(_outlet(c) for c in source.carried if c.unnamed == unnamed))


def _outlet(c: Carried) -> str:
    return c.outlet or c.report


def _days(first: str | None, last: str | None) -> str | None:
    one, other = day(first), day(last)
    return one if one == other else f"{one} {DASH} {other}"

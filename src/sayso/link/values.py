"""What link takes and gives, one type for each state of a thing."""

from __future__ import annotations

from typing import Literal, NamedTuple

from msgspec import Struct

from sayso.model import Span

Kind = Literal["person", "body"]
Way = Literal["said", "of"]
TurnOf = Literal["denial", "number"]


class Ref(NamedTuple):
    """An actor of one report."""

    report: str
    actor: str


class Appearance(Struct, frozen=True, kw_only=True):
    """One named actor of one report, with what the page tells of it.

    name: the fullest the page gives.  role: the page's words for what somebody is ("foreign minister").  fields: the walks of life
    that role belongs to.  country: ISO 3166-1 alpha-3.  side: whose somebody is, where that is no country.  day: of the report.
    story: where the report stands, once it does.
    """

    report: str
    actor: str
    name: str
    kind: Kind
    role: str | None = None
    fields: tuple[str, ...] = ()
    country: str | None = None
    side: str | None = None
    day: str | None = None
    story: str | None = None

    @property
    def ref(self) -> Ref:
        """Which actor of which report it is."""
        return Ref(self.report, self.actor)


class Said(Struct, frozen=True, kw_only=True):
    """A statement that a named actor made (`said`), or that somebody else made of it (`of`). said_by: the speaker as the page names
    it, for what was said of one.  words: the statement's own, its parts joined.  span: of its first part."""

    report: str
    statement: str
    actor: str
    way: Way
    stance: str
    manner: str
    span: Span
    words: str
    said_by: str | None = None
    day: str | None = None


class Tie(Struct, frozen=True, kw_only=True):
    """That an appearance is of somebody: how sure that is (0 to 1), and why."""

    ref: Ref
    name: str
    score: float
    ground: str


class Person(Struct, frozen=True, kw_only=True):
    """Somebody, or a body, across reports. name: the fullest.  sure: False for appearances of which it isn't known whose of several
    people of that name they are: they are kept apart from all of them.  roles: as the pages put them, the commonest first."""

    name: str
    kind: Kind
    sure: bool = True
    roles: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    first: str | None = None
    last: str | None = None
    ties: tuple[Tie, ...]


class Told(Struct, frozen=True, kw_only=True):
    """A person's word on two appearances: one and the same, or not. It wins over every rule; a later one over an earlier."""

    one: Ref
    other: Ref
    same: bool


class Carried(Struct, frozen=True, kw_only=True):
    """A source as one report carries it. named: as it is named there, else the words for it.  span: of its first statement."""

    report: str
    outlet: str | None
    day: str | None
    named: str
    unnamed: bool
    statements: int
    span: Span


class Source(Struct, frozen=True, kw_only=True):
    """A source of a story. kind: as the page tells it.  statements: how many different ones, the same words counted once.
    carried: by which reports, oldest first.  ground: why the carriers' sources are one; None where one report has it."""

    name: str
    kind: str
    statements: int
    carried: tuple[Carried, ...]
    first: str | None = None
    last: str | None = None
    ground: str | None = None


class Turn(Struct, frozen=True, kw_only=True):
    """Two statements of one person on one thing, of different days, that don't go together: one denies what the other says, or they
    give other numbers. shared: the words by which they are of one thing.  numbers: those that differ."""

    of: TurnOf
    before: Said
    after: Said
    shared: tuple[str, ...]
    numbers: tuple[str, str] | None = None

"""What goes into the library and what it answers, one type for each state of a thing."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from sayso.link import Person, Source, TurnOf, Way
from sayso.model import Article, Edit, Reading, Span
from sayso.model.article import Extent
from sayso.model.reading import Manner, Stance

Count = Annotated[int, Meta(ge=0, le=2**53)]
"""How many, or which in a row: a number that every database and every reader of JSON holds."""
Became = Literal["added", "unchanged", "filled", "version"]
ChangeOf = Literal["title", "added", "removed", "reworded"]


class Given(Struct, frozen=True, kw_only=True):
    """An article on its way in. own_id: the id that its giver gave it (a field of a JSON line), where one did.  path: the absolute
    path of the one file that is it, where there is one."""

    article: Article
    own_id: str | None = None
    path: str | None = None


class Seen(Struct, frozen=True, kw_only=True):
    """A version that the library holds. moment: when the page says it was last changed, else published."""

    number: int
    title: str | None
    text_sha256: str
    moment: str | None
    extent: Extent


class Known(Struct, frozen=True, kw_only=True):
    """A report that the library holds, as deciding needs it. by: the address it was found by, empty where by its text.
    url: plain, where it names a page.  text: of its current version."""

    report: str
    by: str
    own_id: str | None
    url: str | None
    outlet: str | None
    published: str | None
    current: int
    versions: tuple[Seen, ...]
    text: str


class Change(Struct, frozen=True, kw_only=True):
    """One thing that is other in a later version: the sentences before and after, and the numbers in them that differ."""

    of: ChangeOf
    before: str | None = None
    after: str | None = None
    numbers: tuple[tuple[str | None, str | None], ...] = ()


class Kept(Struct, frozen=True, kw_only=True):
    """What became of an article that was given; `filled` where nothing is other but that its outlet or day, which was not known,
    is told now. changes: against the version before, where it is a new one.  story: where it
    stands."""

    became: Became
    report: str
    version: int
    story: str
    changes: tuple[Change, ...] = ()


class ReportLine(Struct, frozen=True, kw_only=True):
    """A report in a list. story and copy_of: where it stands and what it reprints."""

    id: str
    outlet: str | None
    title: str | None
    published: str | None
    url: str | None
    language: str | None
    kind: str
    extent: Extent
    versions: int
    story: str
    copy_of: str | None
    name: str | None = None


class StoryLine(Struct, frozen=True, kw_only=True):
    """A story in a list. reports: all of them, teasers and copies too; whole: those that are more than a teaser."""

    id: str
    title: str | None
    reports: int
    whole: int
    outlets: tuple[str, ...]
    first_day: str | None
    last_day: str | None


class StoryTold(Struct, frozen=True, kw_only=True):
    """A story with its reports, oldest first."""

    story: StoryLine
    reports: tuple[ReportLine, ...]


class VersionLine(Struct, frozen=True, kw_only=True):
    """A version of a report and what it changed against the one before it."""

    number: int
    seen: str
    source: str | None
    extent: Extent
    changes: tuple[Change, ...] = ()


class ReportTold(Struct, frozen=True, kw_only=True):
    """A report with its versions, oldest first, and the reading of the current one."""

    report: ReportLine
    versions: tuple[VersionLine, ...]
    reading: Reading


class Hit(Struct, frozen=True, kw_only=True):
    """A passage that a search found. words: its own, `text[start:end]` of the report's text by `span`, or the headline, where
    span is None.  marked: what was looked for; like `span` in the report's text, for a headline in that.

    attribution to stance: of a statement, as in the report's reading; None else.  copy_of: the report that this one reprints.
    """

    report: str
    outlet: str | None
    published: str | None
    title: str | None
    url: str | None
    story: str
    copy_of: str | None
    form: Literal["headline", "statement", "sentence"]
    attribution: str | None
    speaker: str | None
    source_kind: str | None
    stance: str | None
    span: Span | None
    words: str
    marked: tuple[Span, ...]


class Searched(Struct, frozen=True, kw_only=True):
    """What a search found, the best first. passages: how many fit, those that say the same again and those beyond the limit too;
    more: whether still older ones do that were not looked at."""

    hits: tuple[Hit, ...]
    passages: int
    more: bool


class FailureLine(Struct, frozen=True, kw_only=True):
    """A source that gave no page. tries: how often it was tried; first and last: when.  outlet and
    published: what was said of pages that don't name theirs."""

    source: str
    stage: str
    cause: str
    message: str
    hint: str | None
    tries: Count
    first: str
    last: str
    outlet: str | None = None
    published: str | None = None


class SayingLine(Struct, frozen=True, kw_only=True):
    """A statement by somebody (`said`), or by another of them (`of`, with said_by), and where it stands. span: of its first part,
    in the text of the report.  link: the page at those words, where it has an address.  name: as the page names them there."""

    way: Way
    day: str | None
    outlet: str | None
    stance: Stance
    manner: Manner
    words: str
    said_by: str | None
    name: str
    report: str
    title: str | None
    statement: str
    span: Span
    link: str | None


class TurnTold(Struct, frozen=True, kw_only=True):
    """Two statements of one person on one thing that don't go together, beside each other. of: whether one denies the other, or
    their numbers differ."""

    of: TurnOf
    before: SayingLine
    after: SayingLine
    numbers: tuple[str, str] | None = None


class PersonTold(Struct, frozen=True, kw_only=True):
    """Somebody with what they said and what was said of them, oldest first, and where they changed position. left_out: how many
    older ones are not told."""

    person: Person
    sayings: tuple[SayingLine, ...]
    turns: tuple[TurnTold, ...]
    left_out: int = 0


class SourcesTold(Struct, frozen=True, kw_only=True):
    """A story's sources, those that most outlets carry first."""

    story: StoryLine
    sources: tuple[Source, ...]


class Wanted(Struct, frozen=True, kw_only=True):
    """What a list is narrowed to: an outlet, reports of a day or later, of a day or earlier (ISO 8601), in which somebody of a name
    appears, in a language (its code, "en")."""

    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    actor: str | None = None
    language: str | None = None


class EditPlace(Struct, frozen=True, kw_only=True):
    """A report that a correction speaks of: its outlet, and where the words that are meant stand in it now; None where they are
    gone, or where it is of the whole report."""

    report: str
    outlet: str | None = None
    span: Span | None = None


class EditTold(Struct, frozen=True, kw_only=True):
    """A correction that a person made. lost: the reports of it that are gone, or that have its words no longer: there it waits.
    over: the number of a later one that says otherwise of the same thing, and holds instead. places: what it speaks of, in its
    order."""

    edit: Edit
    lost: tuple[str, ...] = ()
    over: int | None = None
    places: tuple[EditPlace, ...] = ()

"""Stories: which reports tell of one event."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from sayso.model.article import Article, Extent
from sayso.model.reading import Reading
from sayso.model.span import Span

_TITLE = 36  # signs of a headline that a report is called by


class Report(Struct, frozen=True, kw_only=True):
    """One article by one outlet, as a comparison shows it. copy_of is the id of the report that it reprints.

    `name` stands in for the outlet where the page names none. `modified` is when it was last changed, as its page says; of one
    that a library holds in several versions, else when it was first seen as it is now.
    """

    id: str
    title: str | None
    outlet: str | None
    url: str | None
    published: str | None
    extent: Extent
    copy_of: str | None
    text: str
    name: str | None = None
    language: str | None = None
    modified: str | None = None

    @classmethod
    def of(cls, article: Article, copy_of: str | None = None) -> Report:
        """The report that an article is."""
        return cls(
            id=article.id, title=article.title, outlet=article.outlet, url=article.url, published=article.published,
            extent=article.extent, copy_of=copy_of, text=article.text, name=article.name,
            language=article.language, modified=article.modified,
        )  # fmt: skip

    @property
    def called(self) -> str:
        """What to call it in a line: its outlet, else the name of its file, else the first words of its headline, else its id."""
        title = " ".join((self.title or "").split())
        cut = title if len(title) <= _TITLE else f"{title[:_TITLE].rsplit(' ', 1)[0]} …"
        return self.outlet or self.name or (f"“{cut}”" if cut else self.id)


class Member(Struct, frozen=True, kw_only=True):
    """A report in a story, with its reading."""

    report: Report
    reading: Reading


class Stretch(NamedTuple):
    """Words of a report of a story."""

    report: str
    span: Span


class Reworded(Struct, frozen=True, kw_only=True):
    """A sentence of a report that its page has otherwise since some moment. before: as it was, None where it is new; gone: whether
    it is no longer there: span is the sentence that it stood beside then. numbers: those that are other, before and now. seen: when
    that was seen first (ISO 8601)."""

    report: str
    span: Span
    before: str | None = None
    gone: bool = False
    numbers: tuple[tuple[str | None, str | None], ...] = ()
    seen: str | None = None


class Story(Struct, frozen=True, kw_only=True):
    """The reports of one event, in the order they were given. unread: those of it in languages that are not read; they count for
    nothing.

    A person's corrections: apart, what says something else than each of the others behind it; at_one, what was set against each
    other and says one thing. reworded: what pages of its reports have otherwise since a moment, where one was asked for.
    """

    name: str
    title: str | None
    members: tuple[Member, ...]
    unread: tuple[Reading, ...] = ()
    apart: tuple[tuple[Stretch, tuple[Stretch, ...]], ...] = ()
    at_one: tuple[tuple[Stretch, ...], ...] = ()
    reworded: tuple[Reworded, ...] = ()


class Placement(Struct, frozen=True, kw_only=True):
    """Where clustering puts a report: the story's stable name, and the report it reprints, if any."""

    id: str
    story: str
    copy_of: str | None = None


class Alone(Struct, frozen=True, kw_only=True):
    """A given report that stands in no story of two or more, and why, in a line for a person."""

    report: Report
    why: str


class Grouping(Struct, frozen=True, kw_only=True):
    """What became of the given reports: stories of two reports or more (largest first), and those that stand alone."""

    stories: tuple[Story, ...]
    alone: tuple[Alone, ...] = ()

"""A library for programs: opened, added to and asked, and let go of.

in: sources, names, what is looked for    out: the frozen values that the commands print, as tuples and iterators

    >>> import sayso
    >>> with sayso.open("desk.sqlite") as desk:
    ...     added = desk.add(["samples/talks"])
    ...     story = desk.stories()[0]
    ...     said = [line.words for person in desk.who("Elena Marsk") for line in person.sayings]
    >>> added.added
    8
    >>> story.title, story.reports
    ('Mediators hope Solvania will return to Ostamar talks', 4)
    >>> said[0]
    'the cable would bring the three countries closer to each other'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

from sayso.export.tables import ClaimRow, StatementRow, claim_rows, statement_rows
from sayso.library import Wanted, place_of
from sayso.model import Page, UsageError, iso_day
from sayso.settings import Settings

if TYPE_CHECKING:
    from sayso.adding import Added, Heard
    from sayso.library import (
        EditTold,
        FailureLine,
        Library,
        Mender,
        PersonTold,
        ReportLine,
        ReportTold,
        Searched,
        SourcesTold,
        StoryLine,
        StoryTold,
        Writer,
    )
    from sayso.pipeline import Checked, Outcome, Watch

Day = str | date
"""A day: `datetime.date`, or ISO 8601 ("2026-03-10")."""


class Narrowed(TypedDict, total=False):
    """What a list is narrowed to: an outlet; reports of a day or later, of a day or earlier; reports in which somebody of a name
    appears; in a language ("en")."""

    outlet: str | None
    since: Day | None
    until: Day | None
    actor: str | None
    language: str | None


class Desk:
    """An open library. path: its file.

    Where there is no file yet, `add` makes it; asking first raises `LibraryError`. A file that is no library is refused when it is
    opened. Ids are those that the commands print; wherever one stands for a story or a report its beginning does too, and a story's
    headline or a report's address.
    """

    def __init__(self, library: str | Path | None = None, settings: Settings | None = None) -> None:
        self.path = place_of(library)
        self._settings = settings or Settings()
        self._shelf: Library | None = _opened(self.path) if self.path.exists() else None
        self._closed = False

    def __repr__(self) -> str:
        return f"<sayso library {self.path}{', closed' if self._closed else ''}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._shelf is not None:
            self._shelf.close()
        self._shelf, self._closed = None, True

    def add(self, sources: Iterable[str], *, watch: Watch | None = None, heard: Heard | None = None) -> Added:
        """Keep the reports that the sources hold: files, folders, addresses, as for `sayso.read`. What is there already changes
        nothing.

        watch: told how many pages are done.  heard: told what became of each report, as it is kept. Raises `LibraryError` where the
        library can't be made or written; what was kept before that stays.
        """
        from sayso.adding import add_sources

        return add_sources([sources] if isinstance(sources, str) else list(sources), self._writer(), self._settings, watch, heard)

    def stories(
        self, *, every: bool = False, most: int | None = None, skip: int = 0, **narrowed: Unpack[Narrowed]
    ) -> tuple[StoryLine, ...]:
        """The stories, those with the newest report first. every: also those of teasers alone.  most: how many at most.  skip: how
        many of the first are left out."""
        return self._library.stories(_wanted(narrowed), every=every, most=most, skip=skip)

    def outlets_like(self, outlet: str) -> tuple[str, ...] | None:
        """The outlets whose names hold the words of a name, where none is called so; None where one is."""
        return self._library.outlets_like(outlet)

    def story(self, story: str) -> StoryTold:
        """A story with its reports, oldest first. Raises `LibraryError` where there is none, or several, as all that follow do."""
        return self._library.story(story)

    def reports(self, story: str | None = None, **narrowed: Unpack[Narrowed]) -> Iterator[ReportLine]:
        """The reports of a story, or of all, lazily."""
        wanted = _wanted(narrowed)
        for name in self._names(story, wanted):
            yield from self._library.story(name, wanted).reports

    def report(self, report: str) -> ReportTold:
        """A report with its versions and its reading: who says what in it."""
        return self._library.report(report)

    def compare(self, story: str) -> Outcome:
        """A story's reports put side by side: what `sayso.compare` gives for pages, of this story alone."""
        from sayso.pipeline import compare_story

        return compare_story(self._library.told_story(story, self._settings.compare.since), self._settings)

    def check(self, text: str | Page, story: str) -> Checked:
        """A text that somebody wrote, held against a story's reports: what `sayso.check` gives for pages. text: a file's name."""
        from sayso.pipeline import check_story

        return check_story(text, self._library.told_story(story), self._settings)

    def who(self, name: str, *, most: int | None = None, **narrowed: Unpack[Narrowed]) -> tuple[PersonTold, ...]:
        """The people and bodies that a name may stand for, each with what they said and what was said of them, oldest first.

        most: the latest so many statements of each.
        """
        return self._library.who(name, _wanted(narrowed), most=most)

    def sources(self, story: str) -> SourcesTold:
        """A story's ledger: each of its sources once, and which reports carry it."""
        return self._library.sources(story)

    def search(self, query: str, *, most: int = 20) -> Searched:
        """The passages that a query finds, the best first, in the words of `sayso search --help`. Raises `QueryError` where it
        can't be understood."""
        return self._library.search(query, most)

    @property
    def mend(self) -> Mender:
        """What is wrong with stories, people and speakers, corrected: `desk.mend.merge(…)`, `move`, `split`, `same_person`,
        `wrong_speaker` and their likes, and `undo`."""
        return self._writer(made=False).mend

    def edits(self) -> tuple[EditTold, ...]:
        """The corrections that were made, in that order, those that were undone too."""
        return self._library.edits()

    def failures(self) -> tuple[FailureLine, ...]:
        """The sources that gave no page, the latest first."""
        return self._library.failures()

    def statements(self, story: str | None = None, **narrowed: Unpack[Narrowed]) -> Iterator[StatementRow]:
        """Who says what in the reports of a story, or of all, a statement a row, lazily."""
        wanted = _wanted(narrowed)
        for name in self._names(story, wanted):
            lines = {line.id: line for line in self._library.story(name, wanted).reports}
            for member in self._library.told_story(name).members:
                if member.report.id in lines:
                    yield from statement_rows(lines[member.report.id], member.reading)

    def claims(self, story: str | None = None, **narrowed: Unpack[Narrowed]) -> Iterator[ClaimRow]:
        """What a story's reports say side by side, or those of all stories, an account a row, lazily. Each story is compared for
        it, which takes a second and more; what the list is narrowed to chooses stories, which are compared whole."""
        for name in self._names(story, _wanted(narrowed)):
            for comparison in self.compare(name).comparisons:
                yield from claim_rows(comparison)

    def _names(self, story: str | None, wanted: Wanted) -> list[str]:
        return [story] if story is not None else [s.id for s in self._library.stories(wanted, every=True)]

    @property
    def _library(self) -> Library:
        """The library to read. Raises `LibraryError` where there is none."""
        self._refuse_closed()
        if self._shelf is None:
            self._shelf = _opened(self.path)
        return self._shelf

    def _writer(self, *, made: bool = True) -> Writer:
        """The library to write. made: whether it is made where there is none."""
        from sayso.library import Writer, open_to_add

        self._refuse_closed()
        if not made:
            _ = self._library
        if not isinstance(self._shelf, Writer):
            shelf = open_to_add(self.path, self._settings.cluster)
            if self._shelf is not None:
                self._shelf.close()
            self._shelf = shelf
        return self._shelf

    def _refuse_closed(self) -> None:
        if self._closed:
            raise UsageError(f"the library {self.path} was closed", hint="open it again")


def _opened(path: Path) -> Library:
    from sayso.library import open_library  # loads the database, which nobody needs before

    return open_library(path)


def _wanted(narrowed: Narrowed) -> Wanted:
    if other := set(narrowed) - Narrowed.__annotations__.keys():
        raise UsageError(f"no list is narrowed to {sorted(other)[0]}", hint=f"there are {', '.join(Narrowed.__annotations__)}")
    return Wanted(
        outlet=narrowed.get("outlet"), actor=narrowed.get("actor"), language=narrowed.get("language"),
        since=_day(narrowed.get("since"), "since"), until=_day(narrowed.get("until"), "until"),
    )  # fmt: skip


def _day(told: Day | None, name: str) -> str | None:
    """A day as the library keeps it. Raises `UsageError` where it is none."""
    if told is None:
        return None
    day = iso_day(told.isoformat() if isinstance(told, date) else told)
    if day is None:
        raise UsageError(f"{name}={told!r} is no day", hint="write it as 2026-03-10")
    return day

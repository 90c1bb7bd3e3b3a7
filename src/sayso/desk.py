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
from typing import TYPE_CHECKING, Self

from sayso.frames import ClaimRow, StatementRow, claim_rows, statement_rows
from sayso.library import Wanted, open_library, place_of
from sayso.model import Page, UsageError, iso_day
from sayso.settings import Settings

if TYPE_CHECKING:
    from sayso.adding import Added, Heard
    from sayso.library import (
        FailureLine,
        Library,
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


class Desk:
    """An open library. path: its file.

    Where there is no file yet, `add` makes it; asking first raises `LibraryError`. A file that is no library is refused when it is
    opened. Ids are those that the commands print; wherever one stands for a story or a report its beginning does too, and a story's
    headline or a report's address.
    """

    def __init__(self, library: str | Path | None = None, settings: Settings | None = None) -> None:
        self.path = place_of(library)
        self._settings = settings or Settings()
        self._shelf: Library | None = open_library(self.path) if self.path.exists() else None
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
        self,
        *,
        outlet: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
        every: bool = False,
        most: int | None = None,
    ) -> tuple[StoryLine, ...]:
        """The stories, those with the newest report first. every: also those of teasers alone.  most: how many at most."""
        return self._library.stories(_wanted(outlet, since, until), every=every, most=most)

    def story(self, story: str) -> StoryTold:
        """A story with its reports, oldest first. Raises `LibraryError` where there is none, or several, as all that follow do."""
        return self._library.story(story)

    def reports(
        self, story: str | None = None, *, outlet: str | None = None, since: Day | None = None, until: Day | None = None
    ) -> Iterator[ReportLine]:
        """The reports of a story, or of all, lazily."""
        wanted = _wanted(outlet, since, until)
        for name in self._names(story, wanted):
            yield from self._library.story(name, wanted).reports

    def report(self, report: str) -> ReportTold:
        """A report with its versions and its reading: who says what in it."""
        return self._library.report(report)

    def compare(self, story: str) -> Outcome:
        """A story's reports put side by side: what `sayso.compare` gives for pages, of this story alone."""
        from sayso.pipeline import compare_story

        return compare_story(self._library.told_story(story), self._settings)

    def check(self, text: str | Page, story: str) -> Checked:
        """A text that somebody wrote, held against a story's reports: what `sayso.check` gives for pages. text: a file's name."""
        from sayso.pipeline import check_story

        return check_story(text, self._library.told_story(story), self._settings)

    def who(
        self,
        name: str,
        *,
        outlet: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
        most: int | None = None,
    ) -> tuple[PersonTold, ...]:
        """The people and bodies that a name may stand for, each with what they said and what was said of them, oldest first.

        most: the latest so many statements of each.
        """
        return self._library.who(name, _wanted(outlet, since, until), most=most)

    def sources(self, story: str) -> SourcesTold:
        """A story's ledger: each of its sources once, and which reports carry it."""
        return self._library.sources(story)

    def search(self, query: str, *, most: int = 20) -> Searched:
        """The passages that a query finds, the best first, in the words of `sayso search --help`. Raises `QueryError` where it
        can't be understood."""
        return self._library.search(query, most)

    def failures(self) -> tuple[FailureLine, ...]:
        """The sources that gave no page, the latest first."""
        return self._library.failures()

    def statements(
        self, story: str | None = None, *, outlet: str | None = None, since: Day | None = None, until: Day | None = None
    ) -> Iterator[StatementRow]:
        """Who says what in the reports of a story, or of all, a statement a row, lazily."""
        wanted = _wanted(outlet, since, until)
        for name in self._names(story, wanted):
            kept = {r.id for r in self._library.story(name, wanted).reports}
            told = self._library.told_story(name)
            for member in told.members:
                if member.report.id in kept:
                    yield from statement_rows(member, told.name)

    def claims(
        self, story: str | None = None, *, outlet: str | None = None, since: Day | None = None, until: Day | None = None
    ) -> Iterator[ClaimRow]:
        """What a story's reports say side by side, or those of all stories, an account a row, lazily. Each story is
        compared for it, which takes a second and more; outlet, since and until choose stories, which are compared whole."""
        for name in self._names(story, _wanted(outlet, since, until)):
            for comparison in self.compare(name).comparisons:
                yield from claim_rows(comparison)

    def _names(self, story: str | None, wanted: Wanted) -> list[str]:
        return [story] if story is not None else [s.id for s in self._library.stories(wanted, every=True)]

    @property
    def _library(self) -> Library:
        """The library to read. Raises `LibraryError` where there is none."""
        self._refuse_closed()
        if self._shelf is None:
            self._shelf = open_library(self.path)
        return self._shelf

    def _writer(self) -> Writer:
        from sayso.library import Writer, open_to_add

        self._refuse_closed()
        if not isinstance(self._shelf, Writer):
            shelf = open_to_add(self.path, self._settings.cluster)
            if self._shelf is not None:
                self._shelf.close()
            self._shelf = shelf
        return self._shelf

    def _refuse_closed(self) -> None:
        if self._closed:
            raise UsageError(f"the library {self.path} was closed", hint="open it again")


def _wanted(outlet: str | None, since: Day | None, until: Day | None) -> Wanted:
    return Wanted(outlet=outlet, since=_day(since, "since"), until=_day(until, "until"))


def _day(told: Day | None, name: str) -> str | None:
    """A day as the library keeps it. Raises `UsageError` where it is none."""
    if told is None:
        return None
    day = iso_day(told.isoformat() if isinstance(told, date) else told)
    if day is None:
        raise UsageError(f"{name}={told!r} is no day", hint="write it as 2026-03-10")
    return day

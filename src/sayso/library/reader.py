"""The library as it answers: stories, reports, failures, each in a transaction of its own.

in: names and what a list is narrowed to    out: lines for a list, or the values that the other rooms work on
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from msgspec.structs import replace
from sqlalchemy import Connection, Engine, Row, Select, func, select

from sayso.compare import all_as_meant
from sayso.library.changes import changes
from sayso.library.edited import reworded_since
from sayso.library.edits import Place, edits_of, every_edit, later_of, places_of
from sayso.library.find import searched
from sayso.library.indexed import fill, to_fill
from sayso.library.moments import with_change
from sayso.library.mouths import with_mouths
from sayso.library.naming import report_id, story_row
from sayso.library.narrow import in_which, of_language, of_outlet, of_reports, of_teasers_alone, source_fits, story_rows, within
from sayso.library.outlets import called_of, every_outlet, like
from sayso.library.packed import unpack_article, unpack_reading
from sayso.library.parts import parts
from sayso.library.query import parse
from sayso.library.schema import failures, members, readings, reports, stages, stories, versions
from sayso.library.sqlite import copied, faults_of, told
from sayso.library.values import (
    EditPlace,
    EditTold,
    FailureLine,
    PersonTold,
    ReportLine,
    ReportTold,
    Searched,
    SourcesTold,
    StoryLine,
    StoryTold,
    VersionLine,
    Wanted,
)
from sayso.library.who import names_like, told_of, who
from sayso.link import ledger
from sayso.mend import corrected, found, with_speakers
from sayso.model import Article, Edit, LibraryError, Member, Reading, Report, Story, dated, iso_day

_LATE = "~"  # sorts behind every day


class Library:
    """An open library, to be read. path: its file."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction to read in: what others write meanwhile is not seen in it."""
        with told(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    def counts(self) -> tuple[int, int, int]:
        """How many reports, stories and failures there are; a story that was merged into another is none."""
        with self.reading() as c:
            held = select(func.count()).select_from(stories).where(stories.c.merged_into.is_(None))
            told = (select(func.count()).select_from(reports), held, select(func.count()).select_from(failures))
            r, s, f = (int(c.execute(q).scalar_one()) for q in told)
            return r, s, f

    def stories(
        self, wanted: Wanted | None = None, *, every: bool = False, most: int | None = None, skip: int = 0
    ) -> tuple[StoryLine, ...]:
        """The stories, those with the newest report first. every: also those of teasers alone.  most: how many at most.
        skip: how many of the first are left out."""
        with self.reading() as c:
            rows = story_rows(c, wanted or Wanted(), most, skip, every=every)
            outlets = _outlets(c, [row.id for row in rows])
            return tuple(_story_line(row, outlets[row.id]) for row in rows)

    def outlets_like(self, name: str) -> tuple[str, ...] | None:
        """The outlets whose names hold the words of a name, where none is called so; None where one is."""
        with self.reading() as c:
            held = list(every_outlet(c))
        return None if called_of(held, name) else tuple(like(held, name))

    def of_teasers_alone(self, wanted: Wanted | None = None) -> int:
        """How many stories have no report but teasers: those that `stories` lists only with `every`."""
        with self.reading() as c:
            return of_teasers_alone(c, wanted or Wanted())

    def story(self, name: str, wanted: Wanted | None = None) -> StoryTold:
        """A story by its id, its beginning, or words of its headline. Raises `LibraryError` where there is none, or several."""
        with self.reading() as c:
            w, row = wanted or Wanted(), story_row(c, name)
            named, lines = in_which(c, w), c.execute(of_reports(c, _report_lines(), w).where(members.c.story == row.id)).all()
            lines = [line for line in lines if named is None or line.id in named]
            found = tuple(_report_line(line) for line in sorted(lines, key=lambda r: (r.published or r.day or _LATE, r.id)))
            return StoryTold(story=_story_line(row, _outlets(c, [row.id])[row.id]), reports=found)

    def report(self, name: str) -> ReportTold:
        """A report by its id, the beginning of it, the id its giver gave it, or its address. Raises as `story` does."""
        with self.reading() as c:
            id = report_id(c, name)
            line = c.execute(_report_lines().where(reports.c.id == id)).one()
            return ReportTold(report=_report_line(line), versions=tuple(_version_lines(c, id)), reading=current_reading(c, id))

    def told_story(self, name: str, since: str | None = None) -> Story:
        """A story with its reports' readings, as comparing takes it. since: a moment (ISO 8601) from which it is told, too, what
        pages of its reports have otherwise. Raises as `story` does."""
        with self.reading() as c:
            row = story_row(c, name)
            asked = select(members.c.report, members.c.copy_of).where(members.c.story == row.id)
            copies = {row.report: row.copy_of for row in c.execute(asked)}
            made = sorted((current_reading(c, id) for id in copies), key=lambda r: (dated(r.article) or _LATE, r.article.id))
            story = Story(
                name=row.id,
                title=row.title,
                members=tuple(
                    Member(report=with_change(c, Report.of(r.article, copies[r.article.id])), reading=r) for r in made if r.read
                ),
                unread=tuple(r for r in made if not r.read),
            )
            if since is not None:
                own = [m.report for m in story.members if m.report.copy_of is None]
                story = replace(story, reworded=tuple(reworded_since(c, own, since)))
            return with_mouths(c, corrected(story, edits_of(c, sorted(copies))))

    def who(self, name: str, wanted: Wanted | None = None, *, most: int | None = None) -> tuple[PersonTold, ...]:
        """The people and bodies that a name may stand for, each with what they said and what was said of them.

        most: the latest so many statements of each.
        """
        with self.reading() as c:
            return who(c, name, wanted or Wanted(), most)

    def names_like(self, name: str) -> tuple[str, ...]:
        """Names of people and bodies that are written much like another, those that most reports have first."""
        with self.reading() as c:
            return names_like(c, name)

    def sources(self, name: str, wanted: Wanted | None = None) -> SourcesTold:
        """The ledger of a story: who its sources are, and which reports carry them. Raises as `story` does.

        wanted: of which those are told whole that one report carries in which it holds; its `actor` may be the source.
        """
        with self.reading() as c:
            row = story_row(c, name)
            line = _story_line(row, _outlets(c, [row.id])[row.id])
            told = told_of(c)
        w, story = wanted or Wanted(), _as_meant(self.told_story(row.id))
        among = {m.report.id for m in story.members if of_language(m.report.language, w)}
        return SourcesTold(story=line, sources=tuple(s for s in ledger(story, told) if source_fits(s, w, among)))

    def edits(self, latest: int | None = None) -> tuple[EditTold, ...]:
        """The corrections that people made, in that order, those that were undone too. latest: only so many, those made last."""
        with self.reading() as c:
            edits = every_edit(c)
            wanted = edits[-latest:] if latest else edits
            texts = _texts(c, {place.report for edit in wanted for place in places_of(edit.what)})
            return tuple(_edit_told(edit, edits, texts) for edit in wanted)

    def search(self, query: str, most: int = 20, heard: Callable[[int], object] | None = None) -> Searched:
        """The passages that a query finds, the best first. Raises `QueryError` where it can't be understood, and as `story` does.

        heard: told how many reports are left, where those of an older library must be made findable first.
        """
        asked = parse(query)
        with self.reading() as c:
            lacks = to_fill(c)
        if lacks:
            fill(self.path, listed_reading, heard)
        with self.reading() as c:
            return searched(c, asked, story_row(c, asked.story).id if asked.story else None, most)

    def failures(self, wanted: Wanted | None = None) -> tuple[FailureLine, ...]:
        """The sources that gave no page, the latest first. wanted: days on which they were tried last, and the outlet that their
        giver said they are of."""
        w = wanted or Wanted()
        with self.reading() as c:
            rows = c.execute(select(failures).order_by(failures.c.source)).mappings().all()
        found = (FailureLine(**row) for row in rows)
        kept = (f for f in found if within(f.last, w) and of_outlet(f.outlet, w))
        return tuple(sorted(kept, key=lambda f: f.last, reverse=True))

    def faults(self) -> tuple[str, ...]:
        """What is wrong with the file, a line each; empty where all is well."""
        with self.reading() as c:
            return faults_of(c)

    def backup(self, to: Path) -> None:
        """Copy the library as it is at one moment. Raises `LibraryError` where the copy can't be written."""
        if to.exists():
            raise LibraryError(f"{to} is there already", cause="exists", hint="name another file")
        with told(to):
            copied(self.path, to)


def _as_meant(story: Story) -> Story:
    """A story with its statements as those of whoever is meant to make them: as comparing takes it, so that both count alike."""
    meant = all_as_meant([m.reading for m in story.members])
    return replace(story, members=tuple(replace(m, reading=r) for m, r in zip(story.members, meant, strict=True)))


def _edit_told(edit: Edit, edits: Sequence[Edit], texts: Mapping[str, Article]) -> EditTold:
    """A correction with where what it speaks of stands; the reports that are gone, or where its words are, are lost."""
    asked = places_of(edit.what)
    there = tuple(_edit_place(place, texts.get(place.report)) for place in asked)
    gone = (
        place.report
        for place, now in zip(asked, there, strict=True)
        if place.report not in texts or (place.quote is not None and now.span is None)
    )
    return EditTold(edit=edit, lost=tuple(dict.fromkeys(gone)), over=later_of(edit, edits), places=there)


def _edit_place(place: Place, article: Article | None) -> EditPlace:
    if article is None:
        return EditPlace(report=place.report)
    span = None if place.quote is None else found(article.text, place.quote)
    return EditPlace(report=place.report, outlet=article.outlet, span=span)


def _texts(c: Connection, wanted: Collection[str]) -> dict[str, Article]:
    """The current version of each of some reports that are there."""
    joined = reports.join(versions, (versions.c.report == reports.c.id) & (versions.c.number == reports.c.version))
    told = select(reports.c.id, versions.c.article).select_from(joined)
    rows = (row for part in parts(sorted(wanted)) for row in c.execute(told.where(reports.c.id.in_(part))))
    return {row.id: unpack_article(row.article) for row in rows}


def _report_lines() -> Select[Any]:
    held = select(func.count()).where(versions.c.report == reports.c.id).correlate(reports).scalar_subquery()
    joined = reports.join(members, members.c.report == reports.c.id)
    return select(reports, members.c.story, members.c.copy_of, held.label("versions")).select_from(joined)


def _report_line(row: Row[Any]) -> ReportLine:
    return ReportLine(**{name: getattr(row, name) for name in ReportLine.__struct_fields__})


def _story_line(row: Row[Any], outlets: tuple[str, ...]) -> StoryLine:
    return StoryLine(
        id=row.id, title=row.title, reports=row.reports, whole=row.whole, outlets=outlets, first_day=row.first_day,
        last_day=row.last_day,
    )  # fmt: skip


def _outlets(c: Connection, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The outlets of each story, in alphabetical order."""
    joined = members.join(reports, reports.c.id == members.c.report)
    found: dict[str, set[str]] = defaultdict(set)
    for part in parts(ids):
        asked = select(members.c.story, reports.c.outlet).select_from(joined).where(members.c.story.in_(part))
        for story, outlet in c.execute(asked):
            found[story].update({outlet} if outlet else ())
    return {id: tuple(sorted(found[id])) for id in ids}


def _version_lines(c: Connection, id: str) -> Iterator[VersionLine]:
    before = None
    for row in c.execute(select(versions).where(versions.c.report == id).order_by(versions.c.number)).all():
        article = unpack_article(row.article)
        made = () if before is None else changes(before, article)
        yield VersionLine(number=row.number, seen=row.seen, source=row.source, extent=row.extent, changes=made)
        before = article


def current_reading(c: Connection, id: str) -> Reading:
    """The reading of a report's current version, as a person's corrections have it."""
    return with_speakers(_made_reading(c, id), edits_of(c, (id,)))


def listed_reading(c: Connection, id: str) -> Reading:
    """The same, of the outlet and at the address that lists tell: an older version may have told them."""
    row = c.execute(select(reports.c.outlet, reports.c.url).where(reports.c.id == id)).one()
    reading = current_reading(c, id)
    return replace(reading, article=replace(reading.article, outlet=row.outlet, url=row.url))


def _made_reading(c: Connection, id: str) -> Reading:
    """The reading of a report's current version, by what it has reached."""
    current = c.execute(
        select(versions.c.text_sha256, versions.c.article, reports.c.language, stages.c.made_by)
        .select_from(
            reports.join(versions, (versions.c.report == reports.c.id) & (versions.c.number == reports.c.version)).join(
                stages, (stages.c.report == reports.c.id) & (stages.c.stage == "annotate")
            )
        )
        .where(reports.c.id == id)
    ).one()
    article = unpack_article(current.article)
    days = (dated(article), article.published)  # older libraries have what only says when it was changed as without a day
    ways = (c.execute(of_text(current.text_sha256, day, current.language, current.made_by)).scalar_one_or_none() for day in days)
    return unpack_reading(current.article, next(body for body in ways if body is not None))


def of_text(text_sha256: str, told: str | None, language: str | None, made_by: str) -> Select[Any]:
    """The reading of a text: made from the words, the day by which "on Monday" is understood, and the language."""
    r = readings.c
    day, spoken = reading_day(told), language or ""
    return select(r.body).where(r.text_sha256 == text_sha256, r.day == day, r.language == spoken, r.made_by == made_by)


def reading_day(told: str | None) -> str:
    """The day of a text as readings are kept by it."""
    return iso_day(told) or ""

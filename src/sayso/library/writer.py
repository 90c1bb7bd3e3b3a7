"""The library as it is written: one transaction a report, so that whatever stops a run leaves whole reports only.

    given | decide | version | reading | placed in the stream of stories | kept together, or not at all

Two processes may add at once: each takes the lock for a report, and goes on from what the other has placed meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import Connection, Engine, delete, insert, select, update

from sayso.cluster import ClusterOptions, Stream
from sayso.library.arranged import arrange, retell
from sayso.library.carry import Taken, take
from sayso.library.changes import changes
from sayso.library.decide import Filled, NewReport, NewVersion, Unchanged
from sayso.library.edits import edits_of, lose_actors
from sayso.library.held import current_article, decided, story_of
from sayso.library.indexed import unindex
from sayso.library.keeping import fill_in, head, keep_text, reach, settle
from sayso.library.known import know
from sayso.library.mending import Mender
from sayso.library.naming import report_id
from sayso.library.packed import pack, unpack_reading
from sayso.library.people import forget_people
from sayso.library.reader import Library, of_text
from sayso.library.remembered import Clock, Resting, clock_of, forget, memory_of, mended, remember, turns_of
from sayso.library.reprints import hand_on_copies, keep_copy
from sayso.library.schema import failures, members, readings, reports, stories, versions
from sayso.library.sqlite import told
from sayso.library.values import Change, Given, Kept
from sayso.model import Article, Failure, LibraryError, Reading, dated


class Writer(Library):
    """An open library, to be added to. clock: what the time is, for when a version was first seen."""

    def __init__(self, path: Path, engine: Engine, options: ClusterOptions, clock: Callable[[], datetime] | None = None) -> None:
        super().__init__(path, engine)
        self._window = options.window
        self._clock = clock or (lambda: datetime.now(UTC))
        self._stream: Stream | None = None
        self._rest: Resting | None = None
        self._seen = Clock()  # where the stream stood when it was left

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction; where it fails the stream in memory is ahead of the file, and is read again."""
        try:
            with told(self.path), self._engine.connect().execution_options(writes=True) as c, c.begin():
                yield c
        except BaseException:
            self._stream = None
            raise

    def known(self, given: Given) -> Kept | None:
        """What an article is that changes nothing; None where it would."""
        with self.reading() as c:
            decision = decided(c, given)
            if not isinstance(decision, Unchanged):
                return None
            return Kept(became="unchanged", report=decision.report, version=decision.version, story=story_of(c, decision.report))

    def standing(self, given: Given) -> tuple[str, tuple[str, ...]] | None:
        """The report that an article is of, and the hashes of the texts it ever had, oldest first; None where it is new."""
        with self.reading() as c:
            decision = decided(c, given)
            if isinstance(decision, NewReport):
                return None
            asked = select(versions.c.text_sha256).where(versions.c.report == decision.report).order_by(versions.c.number)
            return decision.report, tuple(c.execute(asked).scalars())

    def reading_of(self, article: Article, made_by: str) -> Reading | None:
        """The reading of an article whose text was read before, by the same maker; None where there is none."""
        with self.reading() as c:
            body = c.execute(of_text(article.text_sha256, dated(article), article.language, made_by)).scalar_one_or_none()
        return None if body is None else unpack_reading(pack(article), body)

    def keep(self, given: Given, reading: Reading) -> Kept:
        """Keep a report, or another version of one, with its reading and its place; and forget that its source failed."""
        with self.writing() as c:
            settle(c, given.article.source)
            decision = decided(c, given)
            if isinstance(decision, NewReport):
                return self._keep_report(c, given, reading, decision)
            if isinstance(decision, NewVersion):
                return self._keep_version(c, given, reading, decision)
            if isinstance(decision, Filled):
                return fill_in(c, given, reading, decision)
            return Kept(became="unchanged", report=decision.report, version=decision.version, story=story_of(c, decision.report))

    def keep_failure(self, failure: Failure, outlet: str | None = None, published: str | None = None) -> None:
        """Keep that a source gave no page, and how often it was tried. outlet and published: what its giver said of it."""
        now = self._now()
        said = {
            "stage": failure.stage, "cause": failure.cause, "message": failure.message, "hint": failure.hint, "last": now,
            "outlet": outlet, "published": published,
        }  # fmt: skip
        with self.writing() as c:
            again = update(failures).where(failures.c.source == failure.source).values(tries=failures.c.tries + 1, **said)
            if not c.execute(again).rowcount:
                c.execute(insert(failures).values(source=failure.source, tries=1, first=now, **said))

    def settle(self, source: str) -> None:
        """Forget that a source failed."""
        with self.writing() as c:
            settle(c, source)

    def remove(self, name: str) -> str:
        """Remove a report with its versions, and its reading where no other report has the text; its id. Raises `LibraryError`
        where no report, or more than one, is called so."""
        with self.writing() as c:
            id = report_id(c, name)
            story = story_of(c, id)
            texts = list(c.execute(select(versions.c.text_sha256).where(versions.c.report == id)).scalars())
            forget(c, turns_of(c, id))
            hand_on_copies(c, id)
            forget_people(c, id)
            unindex(c, id)
            lose_actors(c, id)
            mended(c)
            c.execute(delete(members).where(members.c.report == id))
            c.execute(delete(reports).where(reports.c.id == id))
            for text in texts:
                if not c.execute(select(versions.c.report).where(versions.c.text_sha256 == text).limit(1)).first():
                    c.execute(delete(readings).where(readings.c.text_sha256 == text))
            retell(c, story)
        return id

    def take(self, lines: Iterable[bytes]) -> Taken:
        """Take the lines of an export, all in one transaction. Raises `LibraryError` where there are reports already, or where the
        lines are no export's."""
        if self.counts()[0]:
            raise LibraryError(
                f"the library {self.path} holds reports already",
                cause="exists",
                hint="--merge adds to it, or name a new one",
            )
        with self.writing() as c:
            taken = take(c, lines)
            arrange(c, c.execute(select(stories.c.id).where(stories.c.merged_into.is_(None))).scalars().all())
            return taken

    @property
    def mend(self) -> Mender:
        """What a person may correct."""
        return Mender(self.writing, self._now)

    def _keep_report(self, c: Connection, given: Given, reading: Reading, new: NewReport) -> Kept:
        article = replace(given.article, id=new.report)
        c.execute(insert(reports).values(id=new.report, version=1, own_id=given.own_id, **head(article)))
        keep_text(c, given, article, reading, 1, self._now())
        reach(c, new.report, reading)
        know(c, new.report)
        return Kept(became="added", report=new.report, version=1, story=self._place(c, article))

    def _keep_version(self, c: Connection, given: Given, reading: Reading, new: NewVersion) -> Kept:
        article = replace(given.article, id=new.report)
        before = current_article(c, new.report)
        keep_text(c, given, article, reading, new.number, self._now())
        story = story_of(c, new.report)
        if new.current:
            kept = replace(article, outlet=article.outlet or before.outlet, url=article.url or before.url)
            c.execute(update(reports).where(reports.c.id == new.report).values(version=new.number, **head(kept)))
            reach(c, new.report, reading)
            know(c, new.report)
            story = self._place(c, article, left=story) if new.grown else story
            retell(c, story)
        made: tuple[Change, ...] = changes(before, article)
        return Kept(became="version", report=new.report, version=new.number, story=story, changes=made)

    def _place(self, c: Connection, article: Article, left: str | None = None) -> str:
        """The story that a report comes to stand in. left: the one that it stood in while it was a teaser."""
        stream = self._streaming(c)
        if left is not None:
            gone = turns_of(c, article.id)
            stream.forget(gone)
            forget(c, gone)
            c.execute(delete(members).where(members.c.report == article.id))
        step = stream.step(article)
        story, copy_of = step.placement.story, step.placement.copy_of
        there = c.execute(select(stories.c.merged_into).where(stories.c.id == story)).one_or_none()
        if there is None:
            c.execute(insert(stories).values(id=story, reports=0, whole=0))
        c.execute(insert(members).values(report=article.id, story=story, placed=story))
        if copy_of is not None and copy_of != article.id:
            keep_copy(c, article, copy_of)
        remember(c, step, stream.days, stream.met)
        self._seen = clock_of(c)
        if (there and there.merged_into) or edits_of(c, (article.id,)):  # a person said where it belongs
            arrange(c, (story,))
            story = story_of(c, article.id)
        else:
            retell(c, story)
        if left is not None and left != story:
            retell(c, left, instead=story)
        return story

    def _streaming(self, c: Connection) -> Stream:
        """The stream as it stands in the file: another process may have gone on with it."""
        if self._stream is None or self._rest is None or self._seen != clock_of(c):
            self._rest = Resting(c)
            self._stream = Stream(self._window, memory_of(c, self._rest))
        self._rest.connection = c
        return self._stream

    def _now(self) -> str:
        return self._clock().isoformat(timespec="seconds")

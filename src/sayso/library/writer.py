"""The library as it is written: one transaction a report, so that whatever stops a run leaves whole reports only.

    given | decide | version | reading | placed in the stream of stories | kept together, or not at all

Two processes may add at once: each takes the lock for a report, and goes on from what the other has placed meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, Engine, delete, insert, select, update

from sayso.cluster import ClusterOptions, Stream
from sayso.library.addresses import addresses_of, own_url
from sayso.library.arranged import TOLD, arrange, retell
from sayso.library.carry import Taken, take
from sayso.library.changes import changes
from sayso.library.decide import Decision, Filled, NewReport, NewVersion, Unchanged, decide, moment_of
from sayso.library.edits import edits_of, lose_actors
from sayso.library.indexed import unindex
from sayso.library.known import know
from sayso.library.mending import Mender
from sayso.library.naming import report_id
from sayso.library.packed import pack, pack_reading, unpack_article, unpack_reading
from sayso.library.people import forget_people
from sayso.library.reader import Library, of_text, reading_day
from sayso.library.remembered import Clock, Resting, clock_of, forget, hand_on, memory_of, mended, remember, turns_of
from sayso.library.schema import addresses, failures, members, readings, reports, stages, stories, versions
from sayso.library.sqlite import told
from sayso.library.values import Change, Given, Kept, Known, Seen
from sayso.model import Article, Failure, LibraryError, Reading, dated, iso_day, surely_before

_PLACER = "stream-1"
_CANDIDATES = 20  # reports of one text that are looked at


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
            decision = _decided(c, given)
            if not isinstance(decision, Unchanged):
                return None
            return Kept(became="unchanged", report=decision.report, version=decision.version, story=_story_of(c, decision.report))

    def standing(self, given: Given) -> tuple[str, tuple[str, ...]] | None:
        """The report that an article is of, and the hashes of the texts it ever had, oldest first; None where it is new."""
        with self.reading() as c:
            decision = _decided(c, given)
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
            _settle(c, given.article.source)
            decision = _decided(c, given)
            if isinstance(decision, NewReport):
                return self._keep_report(c, given, reading, decision)
            if isinstance(decision, NewVersion):
                return self._keep_version(c, given, reading, decision)
            if isinstance(decision, Filled):
                return _fill_in(c, given, reading, decision)
            return Kept(became="unchanged", report=decision.report, version=decision.version, story=_story_of(c, decision.report))

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
            _settle(c, source)

    def remove(self, name: str) -> str:
        """Remove a report with its versions, and its reading where no other report has the text; its id. Raises `LibraryError`
        where no report, or more than one, is called so."""
        with self.writing() as c:
            id = report_id(c, name)
            story = _story_of(c, id)
            texts = list(c.execute(select(versions.c.text_sha256).where(versions.c.report == id)).scalars())
            forget(c, turns_of(c, id))
            _hand_on_copies(c, id)
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
        c.execute(insert(reports).values(id=new.report, version=1, own_id=given.own_id, **_head(article)))
        self._keep_text(c, given, article, reading, 1)
        _reach(c, new.report, reading)
        know(c, new.report)
        return Kept(became="added", report=new.report, version=1, story=self._place(c, article))

    def _keep_version(self, c: Connection, given: Given, reading: Reading, new: NewVersion) -> Kept:
        article = replace(given.article, id=new.report)
        before = _current_article(c, new.report)
        self._keep_text(c, given, article, reading, new.number)
        story = _story_of(c, new.report)
        if new.current:
            kept = replace(article, outlet=article.outlet or before.outlet, url=article.url or before.url)
            c.execute(update(reports).where(reports.c.id == new.report).values(version=new.number, **_head(kept)))
            _reach(c, new.report, reading)
            know(c, new.report)
            story = self._place(c, article, left=story) if new.grown else story
            retell(c, story)
        made: tuple[Change, ...] = changes(before, article)
        return Kept(became="version", report=new.report, version=new.number, story=story, changes=made)

    def _keep_text(self, c: Connection, given: Given, article: Article, reading: Reading, number: int) -> None:
        """A version with its article, the addresses it is found by, and its reading where its text was not read yet."""
        c.execute(
            insert(versions).values(
                report=article.id, number=number, title=article.title, text_sha256=article.text_sha256, moment=moment_of(article),
                extent=article.extent, seen=self._now(), source=article.source, article=pack(article),
            )
        )  # fmt: skip
        for address in addresses_of(given):
            _lead(c, address, article.id)
        _keep_reading(c, article, reading)

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
            _copy(c, article, copy_of)
        remember(c, step, stream.days, stream.met)
        self._seen = clock_of(c)
        if (there and there.merged_into) or edits_of(c, (article.id,)):  # a person said where it belongs
            arrange(c, (story,))
            story = _story_of(c, article.id)
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


def maker_of(reading: Reading) -> str:
    """What made a reading, as readings are kept by it."""
    return reading.made_by.annotate or ""


def _keep_reading(c: Connection, article: Article, reading: Reading) -> None:
    """The reading of an article, where its text was not read yet by the same maker for its day and language."""
    made_by = maker_of(reading)
    if c.execute(of_text(article.text_sha256, dated(article), article.language, made_by)).first() is None:
        c.execute(
            insert(readings).values(
                text_sha256=article.text_sha256, day=reading_day(dated(article)), language=article.language or "",
                made_by=made_by, read=reading.read, body=pack_reading(reading),
            )
        )  # fmt: skip


def _fill_in(c: Connection, given: Given, reading: Reading, filled: Filled) -> Kept:
    """Let a report have the outlet and the day that nobody had told; what was told stays."""
    before = _current_article(c, filled.report)
    row = c.execute(select(reports).where(reports.c.id == filled.report)).one()
    told = {"outlet": row.outlet or given.article.outlet, "published": row.published or given.article.published}
    article = replace(before, **told)
    current = (versions.c.report == filled.report) & (versions.c.number == filled.version)
    c.execute(update(versions).where(current).values(article=pack(article), moment=moment_of(article)))
    c.execute(update(reports).where(reports.c.id == filled.report).values(day=iso_day(dated(article)), **told))
    for address in addresses_of(given):
        _lead(c, address, filled.report)
    _keep_reading(c, article, reading)
    _reach(c, filled.report, reading)
    know(c, filled.report)
    story = _story_of(c, filled.report)
    retell(c, story)
    return Kept(became="filled", report=filled.report, version=filled.version, story=story)


def _head(article: Article) -> dict[str, Any]:
    """What a report's row says of its current version."""
    return {
        "url": article.url, "outlet": article.outlet, "name": article.name, "title": article.title, "published": article.published,
        "day": iso_day(dated(article)), "language": article.language, "kind": article.kind, "extent": article.extent,
    }  # fmt: skip


def _decided(c: Connection, given: Given) -> Decision:
    asked = (select(addresses.c.report).where(addresses.c.address == address) for address in addresses_of(given))
    by = zip(addresses_of(given), (c.execute(q).scalar_one_or_none() for q in asked), strict=True)
    found = [_known(c, report, address) for address, report in by if report is not None]
    of_text = select(versions.c.report).where(versions.c.text_sha256 == given.article.text_sha256).distinct()
    same = c.execute(of_text.order_by(versions.c.report).limit(_CANDIDATES)).scalars()
    return decide(given, found, [_known(c, report, "") for report in same])


def _known(c: Connection, report: str, by: str) -> Known:
    row = c.execute(select(reports).where(reports.c.id == report)).one()
    article = _current_article(c, report)
    asked = select(versions.c.number, versions.c.title, versions.c.text_sha256, versions.c.moment, versions.c.extent)
    held = c.execute(asked.where(versions.c.report == report).order_by(versions.c.number)).mappings()
    return Known(
        report=report, by=by, own_id=row.own_id, url=own_url(article), outlet=row.outlet, published=row.published,
        current=row.version, versions=tuple(Seen(**v) for v in held), text=article.text,
    )  # fmt: skip


def _current_article(c: Connection, report: str) -> Article:
    joined = reports.join(versions, (versions.c.report == reports.c.id) & (versions.c.number == reports.c.version))
    return unpack_article(c.execute(select(versions.c.article).select_from(joined).where(reports.c.id == report)).scalar_one())


def _lead(c: Connection, address: str, report: str) -> None:
    """Let an address lead to a report; a headline leads to the first that had it."""
    there = c.execute(select(addresses.c.report).where(addresses.c.address == address)).scalar_one_or_none()
    if there is None:
        c.execute(insert(addresses).values(address=address, report=report))
    elif there != report and not address.startswith("head:"):
        c.execute(update(addresses).where(addresses.c.address == address).values(report=report))


def _reach(c: Connection, report: str, reading: Reading) -> None:
    """What a report has reached, and by which version of each stage."""
    made = (("extract", reading.made_by.extract), ("annotate", maker_of(reading)), ("cluster", _PLACER))
    for stage, made_by in made:
        again = update(stages).where(stages.c.report == report, stages.c.stage == stage).values(made_by=made_by)
        if not c.execute(again).rowcount:
            c.execute(insert(stages).values(report=report, stage=stage, made_by=made_by))


def _story_of(c: Connection, report: str) -> str:
    return str(c.execute(select(members.c.story).where(members.c.report == report)).scalar_one())


def _settle(c: Connection, source: str | None) -> None:
    if source is not None:
        c.execute(delete(failures).where(failures.c.source == source))


def _copy(c: Connection, article: Article, origin: str) -> None:
    """Let a report be a copy of the one that it reprints; where it surely came before that, the other way round."""
    origin = c.execute(select(members.c.copy_of).where(members.c.report == origin)).scalar_one() or origin
    first = c.execute(select(TOLD).where(reports.c.id == origin)).scalar_one()
    earlier = surely_before(dated(article), first)
    if earlier:
        c.execute(update(members).where(members.c.copy_of == origin).values(copy_of=article.id))
    copy, of = (origin, article.id) if earlier else (article.id, origin)
    c.execute(update(members).where(members.c.report == copy).values(copy_of=of))


def _hand_on_copies(c: Connection, report: str) -> None:
    """The first of the copies of a report that goes becomes what the others are copies of, those to come too."""
    copies = c.execute(select(members.c.report).where(members.c.copy_of == report).order_by(members.c.report)).scalars().all()
    if copies:
        c.execute(update(members).where(members.c.report == copies[0]).values(copy_of=None))
        for other in copies[1:]:
            c.execute(update(members).where(members.c.report == other).values(copy_of=copies[0]))
    first = copies[0] if copies else c.execute(select(members.c.copy_of).where(members.c.report == report)).scalar_one()
    if first is not None:
        hand_on(c, report, first)

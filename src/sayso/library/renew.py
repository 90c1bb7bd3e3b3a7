"""Readings made anew: which reports are due, and how one report's new readings take the place of its old ones.

in: what makes readings now    out: reports that stand by a reading of something else, with the articles to read again
in: a report's new readings    out: its row of `stages`, its people and passages as if it had been read so at once

A report is renewed whole, in one transaction: every text that it ever had, since the next look at it may go back to an earlier one.
What a report has reached stands in `stages`; so whatever stops a run, the next goes on. Where those of the present version are
made anew too, that tells nothing, and `meta` holds how far the run is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Engine, Select, delete, func, insert, select, update

from sayso.library.known import know
from sayso.library.packed import pack, pack_reading, unpack_article, unpack_reading
from sayso.library.reader import Library, of_text, reading_day
from sayso.library.schema import meta, readings, stages, versions
from sayso.library.sqlite import told
from sayso.model import Article, Reading, dated

_KEY = "again"
_ANNOTATE = stages.c.stage == "annotate"


class Due(Struct, frozen=True, kw_only=True):
    """A report whose readings are to be made anew. articles: of its versions, oldest first."""

    report: str
    articles: tuple[Article, ...]


class Renewing(Library):
    """An open library whose readings are made anew. maker: what makes them now.  every: also those of the same maker."""

    def __init__(self, path: Path, engine: Engine, maker: str, *, every: bool) -> None:
        super().__init__(path, engine)
        self._maker = maker
        self._every = every

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with told(self.path), self._engine.connect().execution_options(writes=True) as c, c.begin():
            yield c

    def count_due(self) -> int:
        """How many reports are due; where all are, without those that a run which was stopped has reached."""
        with self.reading() as c:
            return int(c.execute(self._due(func.count(), self._reached(c))).scalar_one())

    def due(self, after: str, most: int) -> list[Due]:
        """The next reports that are due, by their ids; those behind `after`, or from where a run was stopped."""
        with self.reading() as c:
            asked = self._due(stages.c.report, after or self._reached(c)).order_by(stages.c.report).limit(most)
            return [Due(report=id, articles=tuple(_articles(c, id))) for id in c.execute(asked).scalars().all()]

    def held(self, article: Article) -> Reading | None:
        """The reading of an article's text that the maker made before, for another report; None where all are made anew."""
        if self._every:
            return None
        with self.reading() as c:
            body = c.execute(of_text(article.text_sha256, dated(article), article.language, self._maker)).scalar_one_or_none()
        return None if body is None else unpack_reading(pack(article), body)

    def renew(self, report: Due, made: Sequence[Reading]) -> bool:
        """Let a report stand by new readings of its versions. False, and nothing is done, where it was changed meanwhile."""
        texts = [a.text_sha256 for a in report.articles]
        asked = select(versions.c.text_sha256).where(versions.c.report == report.report).order_by(versions.c.number)
        with self.writing() as c:
            if list(c.execute(asked).scalars()) != texts or not texts:
                return False
            for article, reading in zip(report.articles, made, strict=True):
                _put(c, article, reading, self._maker)
            mine = (stages.c.report == report.report) & _ANNOTATE
            c.execute(update(stages).where(mine).values(made_by=self._maker))
            know(c, report.report)
            for text in dict.fromkeys(texts):
                _let_go(c, text, self._maker)
            self._come_to(c, report.report)
        return True

    def passed(self, report: str) -> None:
        """Leave a report, whose reading failed, with what it has."""
        if self._every:
            with self.writing() as c:
                self._come_to(c, report)

    def finished(self) -> None:
        """All that was due is done."""
        if self._every:
            with self.writing() as c:
                c.execute(delete(meta).where(meta.c.key == _KEY))

    def _due(self, what: Any, after: str) -> Select[Any]:
        asked = select(what).select_from(stages).where(_ANNOTATE, stages.c.report > after)
        return asked if self._every else asked.where(stages.c.made_by != self._maker)

    def _come_to(self, c: Connection, report: str) -> None:
        """Remember how far a run is, where what the reports have reached doesn't tell."""
        if self._every:
            value = f"{self._maker}\n{report}"
            if not c.execute(update(meta).where(meta.c.key == _KEY).values(value=value)).rowcount:
                c.execute(insert(meta).values(key=_KEY, value=value))

    def _reached(self, c: Connection) -> str:
        """The report that a run which was stopped had come to; empty where there was none."""
        held = c.execute(select(meta.c.value).where(meta.c.key == _KEY)).scalar_one_or_none() if self._every else None
        by, _, report = (held or "").partition("\n")
        return report if by == self._maker else ""


def _articles(c: Connection, id: str) -> Iterator[Article]:
    asked = select(versions.c.article).where(versions.c.report == id).order_by(versions.c.number)
    yield from (unpack_article(body) for body in c.execute(asked).scalars())


def _put(c: Connection, article: Article, reading: Reading, maker: str) -> None:
    """A reading of a text, in the place of one by the same maker."""
    said, key = {"read": reading.read, "body": pack_reading(reading)}, _key(article, maker)
    r = readings.c
    again = update(readings).where(*(r[name] == value for name, value in key.items())).values(**said)
    if not c.execute(again).rowcount:
        c.execute(insert(readings).values(**key, **said))


def _key(article: Article, maker: str) -> dict[str, str]:
    """What a reading of an article is kept by."""
    of_text = {"text_sha256": article.text_sha256, "day": reading_day(dated(article)), "language": article.language or ""}
    return {**of_text, "made_by": maker}


def _let_go(c: Connection, text: str, maker: str) -> None:
    """Let go of the readings of a text that no report stands by any more which ever had it."""
    made = c.execute(select(readings.c.made_by).where(readings.c.text_sha256 == text, readings.c.made_by != maker).distinct())
    had = versions.join(stages, (stages.c.report == versions.c.report) & _ANNOTATE)
    for old in made.scalars().all():
        stands = select(versions.c.report).select_from(had).where(versions.c.text_sha256 == text, stages.c.made_by == old)
        if c.execute(stands.limit(1)).first() is None:
            c.execute(delete(readings).where(readings.c.text_sha256 == text, readings.c.made_by == old))

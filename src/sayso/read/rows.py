"""The wire's shape: what a line of JSON holds, for pages in JSON Lines and for the filters.

in: a line    out: a typed row, and the page or article that it stands for. Fields that are not named here are ignored.
"""

from __future__ import annotations

import hashlib
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from sayso.model import Article, InputError, Page, paragraphs_of
from sayso.model.article import Extent
from sayso.read.plain import plain

Row = TypeVar("Row")
Id = str | int
_MOST_AUTHORS = 50


class PageRow(Struct, frozen=True, kw_only=True):
    """A page: ``html`` or ``text``, and what is known of it. authors: a list of names, or one text; anything else is left aside."""

    id: Id | None = None
    html: str | None = None
    text: str | None = None
    url: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    authors: Any = None
    extent: Extent | None = None

    def page(self, source: str, name: str) -> Page:
        """The page of this row. Raises `InputError` where it has neither markup nor text."""
        content = self.html or self.text
        if not content or not content.strip():
            given = next((name for name in ("html", "text") if getattr(self, name) is not None), None)
            message = f'"{given}" is empty' if given else 'neither "html" nor "text" in it'
            raise InputError(message, cause="no-text", hint='a page is {"html": …} or {"text": …}; or {"title": …, "body": …}')
        return Page(
            source=source,
            name=self.outlet or name,
            content=content,
            kind="html" if self.html else "text",
            id=None if self.id is None else str(self.id),
            url=self.url or None,
            title=self.title or None,
            published=self.published or None,
            outlet=self.outlet or None,
            authors=_authors(self.authors),
            extent=self.extent,
        )


def _authors(given: Any) -> tuple[str, ...]:
    """The texts among what was given as authors."""
    texts = [given] if isinstance(given, str) else given if isinstance(given, list | tuple) else ()
    return tuple(text for text in texts[:_MOST_AUTHORS] if isinstance(text, str) and text.strip())


class TextRow(Struct, frozen=True, kw_only=True):
    """A text to annotate as it stands: offsets will point into ``text`` as given."""

    id: Id | None = None
    text: str
    published: str | None = None
    title: str | None = None

    def article(self) -> Article:
        """The article that this text is."""
        return article_of(self.id, self.text, title=self.title, published=self.published)


class ReportRow(Struct, frozen=True, kw_only=True):
    """A report of a story, extracted already. An extent left out is ``full``."""

    id: Id
    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    extent: Extent | None = None

    def article(self) -> Article:
        """The article that this report is."""
        return article_of(
            self.id,
            self.text,
            title=self.title,
            published=self.published,
            outlet=self.outlet,
            url=self.url,
            language=self.language,
            extent=self.extent or "full",
        )


class StoryRow(Struct, frozen=True, kw_only=True):
    """A story whose reports were put together by others."""

    story: Id
    reports: tuple[ReportRow, ...]


class _Extracted(Struct, frozen=True, kw_only=True):
    """What `sayso extract` writes: an article under its line's id, or why there is none."""

    id: Id | None = None
    article: dict[str, Any] | None = None
    error: str | None = None


class _StoryOfExtracted(Struct, frozen=True, kw_only=True):
    """A story whose reports, some at least, are lines that `sayso extract` wrote."""

    story: Id
    reports: tuple[dict[str, Any], ...]


def parse_row(line: bytes | str, kind: type[Row]) -> Row:
    """The row that a line holds; a line that `sayso extract` wrote stands for its article, inside a story's reports too.

    Raises `InputError` saying what is wrong where ("text is wanted and a number is given at $.text").
    """
    if not line.strip():
        raise InputError("an empty line", cause="bad-line")
    try:
        return msgspec.json.decode(line, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        fields = _unwrapped(line)
        if fields is None:
            raise InputError(plain(error), cause="bad-line") from error
        return _row_of(fields, kind)


def _unwrapped(line: bytes | str) -> dict[str, Any] | None:
    """The fields of a line whose articles are as `sayso extract` writes them; None where it holds none of those.

    Raises `InputError` with the reason that `sayso extract` gave where it found no article.
    """
    if extracted := _extracted(line):
        return _fields(extracted)
    try:
        story = msgspec.json.decode(line, type=_StoryOfExtracted)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return {"story": story.story, "reports": [_fields(_wrapped(report) or report) for report in story.reports]}


def _fields(report: _Extracted | dict[str, Any]) -> dict[str, Any]:
    """The fields of a report, wrapped or not."""
    if isinstance(report, dict):
        return report
    if report.article is None:
        raise InputError(report.error or "no article in it", cause="no-article")
    return report.article | {"id": report.id}


def _wrapped(report: dict[str, Any]) -> _Extracted | None:
    """A report of a story as one that `sayso extract` wrote, or None where it is none."""
    if "text" in report or not ("article" in report or "error" in report):
        return None
    try:
        return msgspec.convert(report, type=_Extracted)
    except msgspec.ValidationError:
        return None


def _extracted(line: bytes | str) -> _Extracted | None:
    """The line as one that `sayso extract` wrote, or None where it is none."""
    try:
        row = msgspec.json.decode(line, type=_Extracted)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return row if row.article is not None or row.error is not None else None


def _row_of(fields: dict[str, Any], kind: type[Row]) -> Row:
    try:
        return msgspec.convert(fields, type=kind)
    except msgspec.ValidationError as error:
        raise InputError(plain(error), cause="bad-line") from error


def article_of(
    id: Id | None,
    text: str,
    *,
    title: str | None = None,
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    language: str | None = None,
    extent: Extent = "full",
) -> Article:
    """An article whose text is given as it stands, nothing stripped, so that offsets stay the giver's."""
    return Article(
        id="" if id is None else str(id),
        url=url,
        outlet=outlet or None,
        title=title or None,
        published=published or None,
        language=language or None,
        extent=extent,
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        paragraphs=paragraphs_of(text),
    )

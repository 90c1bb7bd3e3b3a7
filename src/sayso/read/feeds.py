"""Feeds: the entries of RSS, Atom and JSON Feed, each a page of its own; most give the beginning of an article only.

in: a feed    out: rows, as JSON Lines would have them
"""

from __future__ import annotations

import io
from calendar import timegm
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

import msgspec

from sayso.read.rows import PageRow

_WHOLE = 120  # words from which an entry is taken for the article itself
_JSON = "jsonfeed.org"
_HEAD = 4096  # bytes in which a JSON Feed says that it is one


def feed_rows(data: bytes) -> Iterator[PageRow]:
    """The entries of an RSS or Atom feed; none where it can't be read as one."""
    import feedparser

    told = feedparser.parse(io.BytesIO(data))  # bytes alone it would take for the name of a file first
    for entry in told.entries:
        whole = next((c.value for c in entry.get("content", ()) if c.get("value")), None)
        yield _row(
            markup=whole or entry.get("summary") or "",
            title=entry.get("title"),
            url=entry.get("link"),
            published=_instant(entry.get("published_parsed") or entry.get("updated_parsed")),
            outlet=told.feed.get("title"),
        )


def is_json_feed(given: object) -> bool:
    """Whether a JSON document, decoded or not, is a JSON Feed."""
    value = given
    if isinstance(given, bytes):
        if _JSON.encode() not in given[:_HEAD]:
            return False
        value = msgspec.json.decode(given)
    return isinstance(value, dict) and _JSON in str(value.get("version", "")) and isinstance(value.get("items"), list)


def json_feed_rows(value: Mapping[str, Any]) -> Iterator[PageRow]:
    """The entries of a JSON Feed."""
    for item in value["items"]:
        if isinstance(item, dict):
            yield _row(
                markup=_text(item.get("content_html")) or _text(item.get("content_text")) or _text(item.get("summary")) or "",
                title=_text(item.get("title")),
                url=_text(item.get("url")),
                published=_text(item.get("date_published")),
                outlet=_text(value.get("title")),
            )


def _row(*, markup: str, title: str | None, url: str | None, published: str | None, outlet: str | None) -> PageRow:
    """An entry as a page: markup where it is an article, else its words as a teaser."""
    words = _words_of(markup)
    title, outlet = (_squeezed(_words_of(t or "")) or None for t in (title, outlet))
    whole = len(words.split()) >= _WHOLE
    address = url if url and url.startswith(("http://", "https://")) else None
    if whole and "<" in markup:
        return PageRow(html=f"<article>{markup}</article>", title=title, url=address, published=published, outlet=outlet)
    text = "\n".join(_squeezed(line) for line in words.splitlines())
    return PageRow(text=text, title=title, url=address, published=published, outlet=outlet, extent=None if whole else "teaser")


class _Words(HTMLParser):
    """The words of some markup, read sign by sign: what a tree costs grows with the square of the nesting."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.silent = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """A tag parts words; a script or style has none."""
        self.found.append(" ")
        self.silent = tag if tag in ("script", "style") else ""

    def handle_endtag(self, tag: str) -> None:
        """The end of a tag parts words too."""
        self.found.append(" ")
        self.silent = ""

    def handle_data(self, data: str) -> None:
        """Words."""
        if not self.silent:
            self.found.append(data)


def _words_of(markup: str) -> str:
    if "<" not in markup and "&" not in markup:
        return markup
    reader = _Words()
    reader.feed(markup)
    reader.close()
    return "".join(reader.found)


def _squeezed(text: str) -> str:
    """On one line, single spaces."""
    return " ".join(text.split())


def _instant(parsed: Any) -> str | None:
    """A feed's moment, which its reader has turned to UTC, as ISO 8601."""
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC).isoformat() if parsed else None
    except (ValueError, OverflowError, TypeError):
        return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None

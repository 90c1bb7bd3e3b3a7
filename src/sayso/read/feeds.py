"""Feeds: the entries of RSS, Atom and JSON Feed, each a page of its own; most give the beginning of an article only.

in: a feed    out: rows, as JSON Lines would have them
"""

from __future__ import annotations

import io
import re
from calendar import timegm
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from html import unescape
from typing import Any

import msgspec

from sayso.read.rows import PageRow

_WHOLE = 120  # words from which an entry is taken for the article itself
# "<5%" is no tag. A ">" in quotes ends none; where a quote is never closed, the first one does. No look goes on behind the next
# tag's "<": so all of them together are linear.
_OPENS = r"<(?=[a-zA-Z/!?])"
_QUOTED = "|".join(rf"{q}[^{q}<]*(?:<(?![a-zA-Z/!?])[^{q}<]*)*{q}" for q in "\"'")
_TAG = re.compile(rf"{_OPENS}(?:{_QUOTED}|[^<>\"'])*>|{_OPENS}[^<>]*>")
_SILENT = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.I | re.S)  # what holds no words
_JSON = "jsonfeed.org"
_HEAD = 4096  # bytes in which a JSON Feed says that it is one


def feed_rows(data: bytes) -> Iterator[PageRow]:
    """The entries of an RSS or Atom feed; none where it can't be read as one."""
    import feedparser

    # Bytes alone it would take for the name of a file first. What it would clean is markup, which `extract` reads as it stands:
    # that took most of the time, ten seconds for a feed of five megabytes.
    told = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
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


def _words_of(markup: str) -> str:
    """The words of some markup. A tree would cost the square of the nesting, and the standard library's reader the square of the
    tags that are never closed: one look from each "<" on to the next is linear."""
    if "<" not in markup and "&" not in markup:
        return markup
    return unescape(_TAG.sub(" ", _SILENT.sub(" ", markup)))


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

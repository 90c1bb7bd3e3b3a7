"""Articles of a corpus as JSON Lines, whose fields are called otherwise than ours: "body", "headline", "source", "date".

in: a line that has neither "html" nor "text"    out: a row, where it has a title and a body by one of the usual names
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from sayso.read.feeds import moment
from sayso.read.item import Item, paragraphs
from sayso.read.rows import PageRow

_BODY = ("body", "maintext", "full_text", "fulltext", "article_text", "content")
_TITLE = ("title", "headline")
_OUTLET = ("outlet", "source", "publisher", "publication")
_DAY = ("published", "date", "date_publish", "published_at", "publishedAt", "publish_date", "pub_date", "pubDate")
_AUTHORS = ("authors", "author", "byline")
_URL = ("url", "link")
_MARKED = re.compile(r"</(?:p|div|article|body|html)\s{0,9}>|<br\s{0,9}/?>", re.I)
_MOST_AUTHORS = 50
_DATE = len("2026-10-26")
_MIDNIGHTS = ("T00:00", "T00:00:00")


def row_of_corpus(line: bytes) -> PageRow | None:
    """The row that a line stands for; None where it has no title or no body under a name that is known."""
    try:
        told = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    title, body = _first(told, _TITLE), _first(told, _BODY)
    if not title or not body:
        return None
    marked = _MARKED.search(body) is not None
    given = told.get("id")
    row = Item(
        paragraphs=() if marked else paragraphs(body),
        markup=body if marked else None,
        title=title,
        authors=tuple(_names(next((told[n] for n in _AUTHORS if told.get(n)), None))),
        published=_day(_first(told, _DAY)),
        outlet=_outlet(_first(told, _OUTLET)),
        url=next((url for n in _URL if (url := _text(told.get(n))) and url.startswith(("http://", "https://"))), None),
    ).row()
    return msgspec.structs.replace(row, id=given if isinstance(given, str | int) and not isinstance(given, bool) else None)


def _day(said: str | None) -> str | None:
    """When it was published; a midnight without a zone is how programs write a day."""
    found = moment(said)
    return found[:_DATE] if found and found[_DATE:] in _MIDNIGHTS else found


def _outlet(said: str | None) -> str | None:
    """The outlet, where it is a name: no address, and no word for where a row came from ("web", "crawler-eu-1")."""
    return None if said is None or "://" in said or said == said.lower() else said


def _first(told: Mapping[str, Any], names: Iterable[str]) -> str | None:
    """The first of some fields that says something."""
    return next((text for name in names if (text := _text(told.get(name)))), None)


def _text(value: Any) -> str | None:
    """A text, or the name of a thing ({"id": null, "name": "Harbour Post"})."""
    value = value.get("name") if isinstance(value, dict) else value
    return value.strip() or None if isinstance(value, str) else None


def _names(value: Any) -> Iterable[str]:
    listed = value if isinstance(value, list) else [value]
    return filter(None, map(_text, listed[:_MOST_AUTHORS]))

"""A page: what was fetched or given, decoded but not yet understood."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Page(Struct, frozen=True, kw_only=True):
    """One source's content, as text.

    source: what the person gave (a path, an address, ``-``, or path plus line).  name: a short name to show where the page names
    no outlet (the file's name).  url: its address, where known.  content: decoded text, HTML markup or plain.
    outlet, authors, published, title, extent: what the caller knows beforehand (`--outlet`, `--date`, a JSON line's fields); the
    page's own words win where it says so itself, but for JSON Lines, whose fields are the page's own words.
    fetched: the addresses that were asked for it, redirects and all.
    warnings: what a reader should know of how it was decoded, a line each.
    """

    source: str
    name: str
    content: str
    kind: Literal["html", "text"]
    url: str | None = None
    encoding: str | None = None
    id: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    title: str | None = None
    extent: Literal["full", "truncated", "teaser"] | None = None
    fetched: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

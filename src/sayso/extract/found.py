"""What a way of reading a page (HTML, text dump) found, before it becomes an article."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from sayso.model import Caption, Link, Note, Part, Teaser


class FoundPost(Struct, frozen=True, kw_only=True):
    """A post of a live blog. first, last: places of its paragraphs among the page's; heading: also the first of them, if any."""

    first: int
    last: int
    heading: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()


class Found(Struct, frozen=True, kw_only=True):
    """paragraphs: the body, one string each.  agencies: those that its byline names beside people.  truncated: the page says
    that it is not free to read.  walled: a notice behind the body, or anywhere where there is none, says that the rest is for
    those who pay.  places: by field, where on the page it stands.  parts: every line of the page, where that was asked for.  posts:
    a live blog's.  more: the page says that there are posts which it does not show.
    """

    paragraphs: tuple[str, ...] = ()
    title: str | None = None
    authors: tuple[str, ...] = ()
    author_places: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    outlet: str | None = None
    language: str | None = None
    url: str | None = None
    reading_minutes: int | None = None
    section: str | None = None
    page_type: str | None = None
    truncated: bool = False
    walled: bool = False
    captions: tuple[Caption, ...] = ()
    related: tuple[Link, ...] = ()
    teasers: tuple[Teaser, ...] = ()
    notes: tuple[Note, ...] = ()
    places: Mapping[str, str] = {}
    parts: tuple[Part, ...] = ()
    posts: tuple[FoundPost, ...] = ()
    more: bool = False

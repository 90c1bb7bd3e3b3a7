"""An article: the page's own story, with what stands around it."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from sayso.model.span import Span

Extent = Literal["full", "truncated", "teaser"]
NoteKind = Literal["correction", "update", "first_published", "credit", "editor"]
_PARAGRAPH = re.compile(r"\S(?:.*?\S)?(?=\s*\n\s*\n|\s*\Z)", re.S)


class Caption(Struct, frozen=True, kw_only=True):
    """A picture's caption and who took the picture."""

    text: str
    credit: str | None = None


class Link(Struct, frozen=True, kw_only=True):
    """A link set inside the article ("Related: …")."""

    title: str
    url: str | None = None


class Teaser(Struct, frozen=True, kw_only=True):
    """Another story that the page shows around its own.

    agency and place come from a dateline such as "DOHA (Reuters) -"; published is ISO 8601.
    """

    title: str
    summary: str | None = None
    agency: str | None = None
    place: str | None = None
    published: str | None = None
    url: str | None = None


class Post(Struct, frozen=True, kw_only=True):
    """A post of a live blog: where it stands in the text, its heading with it; `published` and `authors` are the post's own."""

    span: Span
    heading: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()


class Note(Struct, frozen=True, kw_only=True):
    """What the page says of its article, in its own words: what was corrected or updated, where it stood first, who wrote along."""

    kind: NoteKind
    text: str


class Part(Struct, frozen=True, kw_only=True):
    """A line or paragraph of a page, in the order of the page: whether it is in the article's text, or why not."""

    text: str
    kept: bool
    why: str | None = None


class FieldPlace(Struct, frozen=True, kw_only=True):
    """Where a field of an article stands on its page, in words ("JSON-LD datePublished", "h1")."""

    field: str
    place: str


class Article(Struct, frozen=True, kw_only=True):
    """The page's own story. Offsets everywhere point into `text`: the body alone, paragraphs parted by a blank line.

    What the page does not say is None or empty, never a guess. `published` and `modified` are ISO 8601, a day or an instant.
    `agencies` are those that its byline, its dateline or a credit on the page names ("With reporting by AFP").
    `parts` and `places` tell how the page was read, only where that was asked for (`ExtractOptions.explain`).
    `warnings` tell a reader what the page does not show: that it is not in the encoding that it names, that signs which nobody sees
    turn the order of its letters.
    `posts` are those of a live blog, in the order of the page.
    `name` is what to call the report where no outlet is known (a file's name); it is not part of the contract.
    """

    id: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    author_places: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    section: str | None = None
    reading_minutes: int | None = None
    kind: Literal["report", "opinion", "live", "other"] = "report"
    page_type: str | None = None
    extent: Extent = "full"
    text: str
    text_sha256: str
    paragraphs: tuple[Span, ...] = ()
    captions: tuple[Caption, ...] = ()
    related: tuple[Link, ...] = ()
    teasers: tuple[Teaser, ...] = ()
    notes: tuple[Note, ...] = ()
    agencies: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()
    parts: tuple[Part, ...] = ()
    places: tuple[FieldPlace, ...] = ()
    warnings: tuple[str, ...] = ()
    source: str | None = None
    name: str | None = None


def paragraphs_of(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text whose paragraphs are parted by blank lines; white space at their ends is left out."""
    return tuple(Span(m.start(), m.end()) for m in _PARAGRAPH.finditer(text))

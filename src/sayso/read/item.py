"""An entry of a feed or an article of an export as a page: what is known of it stands in the page's head, its text in paragraphs.

in: what was told of it    out: a row, as JSON Lines would have it

As plain text its short paragraphs would be taken for lines of a menu, and a day or a name in its text for its own.
"""

from __future__ import annotations

import re
from html import escape
from typing import NamedTuple

from msgspec import Struct

from sayso.model.article import Extent
from sayso.read.rows import PageRow

_GAP = re.compile(r"\n[^\S\n]*\n")
_LONGEST_LINE = 110  # characters; what is filled to a column is no wider
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’»)\]]*$")


class Picture(NamedTuple):
    """What is told of a picture, and whose it is."""

    caption: str
    credit: str | None = None

    def markup(self) -> str:
        """The picture as a page has it."""
        credit = f'<span class="credit">{escape(self.credit)}</span>' if self.credit else ""
        return f'<figure><img src="picture"><figcaption>{escape(self.caption, quote=False)} {credit}</figcaption></figure>'


class Item(Struct, frozen=True, kw_only=True):
    """What is told of an entry. authors: as bylines have them ("By Ann Lee").  published, modified: ISO 8601.  moment: the first of
    them as the source writes it, with its hour.  paragraphs: its text, or in its place markup: the same as HTML.  pictures: what is
    told of them."""

    paragraphs: tuple[str, ...] = ()
    markup: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    moment: str | None = None
    outlet: str | None = None
    section: str | None = None
    url: str | None = None
    extent: Extent | None = None
    pictures: tuple[Picture, ...] = ()

    def row(self) -> PageRow:
        """The row that this is."""
        told = (
            ("article:published_time", self.moment or self.published),
            ("article:modified_time", self.modified),
            ("article:section", self.section),
        )
        head = "".join(f'<meta property="{name}" content="{escape(value)}">' for name, value in told if value)
        body = self.markup or "".join(f"<p>{escape(p, quote=False)}</p>" for p in self.paragraphs)
        shown = "".join(picture.markup() for picture in self.pictures)
        return PageRow(
            html=f"<head>{head}</head><article>{body}{shown}</article>" if body.strip() else None,
            title=self.title,
            url=self.url,
            published=self.published,
            outlet=self.outlet,
            authors=self.authors,
            extent=self.extent,
        )


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text: parted by blank lines, and by all line ends where the lines are not filled to a column."""
    groups = [[line.strip() for line in part.split("\n") if line.strip()] for part in _GAP.split(text.replace("\r\n", "\n"))]
    if _is_filled(groups):
        return tuple(" ".join(group) for group in groups if group)
    return tuple(line for group in groups for line in group)


def _is_filled(groups: list[list[str]]) -> bool:
    inner = [line for group in groups for line in group[:-1]]
    if not inner or max(map(len, inner)) > _LONGEST_LINE:
        return False
    return sum(not _SENTENCE_END.search(line) for line in inner) * 2 > len(inner)

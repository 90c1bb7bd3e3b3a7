"""The posts of a live blog as schema.org's LiveBlogPosting has them (`liveBlogUpdate`).

in: the nodes of JSON-LD    out: `Update`s in their order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from sayso.extract.dates.door import stamp
from sayso.extract.lines.people import people
from sayso.extract.meta.jsonld import Node, names_of, text_of
from sayso.extract.words import key, squeeze

_MOST = 1_000
_BREAK = re.compile(r"\s*\n\s*|<br\s*/?>|</p>", re.I)
_TAG = re.compile(r"<[^<>]{1,400}>")


class Update(Struct, frozen=True, kw_only=True):
    """A post: its heading, its text, when it was published and by whom."""

    heading: str | None = None
    paragraphs: tuple[str, ...] = ()
    published: str | None = None
    authors: tuple[str, ...] = ()


def update_nodes(node: Node, nodes: Sequence[Node]) -> tuple[Node, ...]:
    """What stands under `liveBlogUpdate` of the page's article, or of the first node that has it."""
    said = next((n["liveBlogUpdate"] for n in (node, *nodes) if n.get("liveBlogUpdate")), ())
    return tuple(n for n in (said if isinstance(said, list) else [said])[:_MOST] if isinstance(n, dict))


def updates_of(nodes: Sequence[Node]) -> tuple[Update, ...]:
    """The posts. Where all are said to be by the same several people those are the page's, and not each post's."""
    found = [u for n in nodes if (u := _update(n)).heading or u.paragraphs]
    if len(found) > 1 and len(found[0].authors) > 1 and all(u.authors == found[0].authors for u in found):
        found = [replace(u, authors=()) for u in found]
    return tuple(found)


def _update(node: Node) -> Update:
    heading = squeeze(unescape(text_of(node.get("headline"))))[:400]
    text = _text(node.get("articleBody")) or _text(node.get("text"))
    paragraphs = [p for part in _BREAK.split(text) if (p := squeeze(unescape(_TAG.sub("", part))))]
    if paragraphs and heading and key(paragraphs[0]) == key(heading):
        paragraphs = paragraphs[1:]
    return Update(
        heading=heading or None,
        paragraphs=tuple(paragraphs),
        published=stamp(node.get("datePublished")),
        authors=people(names_of(node.get("author"))),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""

"""An HTML page: body, metadata, captions, related links.

in: a page's markup    out: what was found on it.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from sayso.extract.body import body_of
from sayso.extract.captions import caption_of, once
from sayso.extract.found import Found
from sayso.extract.metadata import Metadata, metadata_of
from sayso.extract.tree import Block, blocks_of
from sayso.model import Caption


def read_html(markup: str, url: str | None) -> Found:
    """What an HTML page holds."""
    page = LexborHTMLParser(markup)
    meta = metadata_of(page, url)
    blocks = blocks_of(page.body) if page.body is not None else []
    body = body_of(blocks, meta.title, meta.description)
    return Found(
        paragraphs=tuple(b.text for b in body),
        title=meta.title,
        authors=meta.authors,
        author_places=meta.author_places,
        published=meta.published,
        modified=meta.modified,
        outlet=meta.outlet,
        language=meta.language,
        url=meta.url,
        kind=meta.kind,
        page_type=meta.page_type,
        truncated=meta.free is False,
        captions=captions_of(blocks),
    )


def captions_of(blocks: list[Block]) -> tuple[Caption, ...]:
    """The captions of the page's pictures, each once."""
    found: list[Caption] = []
    for block in blocks:
        if (
            "caption" in block.box.marks
            and not block.box.marks & {"related", "ad", "nav", "footer", "comments"}
            and (caption := caption_of(block.text))
        ):
            found.append(caption)
    return once(found)


__all__ = ["Metadata", "captions_of", "read_html"]

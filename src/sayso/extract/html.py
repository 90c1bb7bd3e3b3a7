"""An HTML page: text, metadata, captions, related links, teasers.

in: a page's markup    out: what was found on it.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from sayso.extract.bylines import named_under
from sayso.extract.cards import teasers_on
from sayso.extract.found import Found
from sayso.extract.index import day_is_its_own
from sayso.extract.left import Left
from sayso.extract.markup import bounded
from sayso.extract.metadata import Metadata, metadata_of
from sayso.extract.notes import AROUND, notes_of
from sayso.extract.people import Byline
from sayso.extract.related import related_of
from sayso.extract.shown import STATE, Shown, shown_on, walled
from sayso.extract.sites import absolute
from sayso.extract.tree import Block
from sayso.extract.words import key, table
from sayso.model import Note, Part

_LONGEST_BYLINE = 100  # characters
_NO_NOTE = table("related comments nav ad consent caption")


def read_html(markup: str, url: str | None, *, explain: bool = False) -> Found:
    """What an HTML page holds. explain: also tell of each of its lines whether it is kept, and why not."""
    markup = bounded(markup)
    page = LexborHTMLParser(markup)
    meta = metadata_of(page, url)
    left = Left[Block](explain)
    base = base_of(page, meta.url)
    shown = shown_on(page, markup, meta, left, base=base, given=url)
    blocks, body, live, listed = shown.blocks, shown.body, shown.live, shown.listed
    by = Byline() if listed else _above(blocks, body, meta)
    title, titled = meta.title, {}
    if shown.title and key(title or "").startswith(key(shown.title) if title else ""):
        title, titled = shown.title, {"title": STATE}
    teasers = listed or teasers_on(blocks, body, meta.url, meta.title, given=url, base=base)
    related = related_of(blocks, body, {t.url for t in teasers if t.summary}, meta.url, base)
    led_to = {link.url for link in related}
    return Found(
        paragraphs=tuple(shown.paragraphs),
        title=title,
        authors=by.names,
        author_places=by.places,
        published=None if listed and not day_is_its_own(meta) else meta.published,
        modified=meta.modified,
        outlet=meta.outlet,
        language=meta.language,
        url=meta.url,
        section=meta.section,
        page_type="live" if live else "index" if listed else meta.page_type,
        posts=live.posts if live else (),
        more=live is not None and live.more,
        truncated=meta.free is False,
        walled=walled(blocks, body),
        captions=shown.captions,
        related=related,
        teasers=tuple(t for t in teasers if t.summary or t.url not in led_to),
        notes=noted(blocks, body),
        places={**meta.places, **titled, **_told(shown, meta), "text": shown.place},
        parts=parts_of(shown, left) if explain else (),
    )


def _above(blocks: list[Block], body: list[Block], meta: Metadata) -> Byline:
    """Who wrote it; where the page says nobody but itself, the names that stand alone right above the body's first line, in its
    box, and of whom the text doesn't speak."""
    own = Byline(meta.authors, meta.author_places)
    at = blocks.index(body[0]) if body else 0
    if at == 0 or (meta.authors and tuple(map(key, meta.authors)) != (key(meta.outlet or ""),)):
        return own
    line, first = blocks[at - 1], body[0]
    if first.box.parent is None or not (line.box.inside(first.box.parent) or first.box.inside(line.box.parent or line.box)):
        return own
    return named_under(meta.title or "", [line.text, *(b.text for b in body)]) or own if len(line.text) <= _LONGEST_BYLINE else own


def parts_of(shown: Shown, left: Left[Block]) -> tuple[Part, ...]:
    """Every line of the page, with why it was left out."""
    held, pictured = set(shown.held), {text for c in shown.captions for text in (c.text, c.credit) if text}
    named = frozenset(("caption", "credit"))

    def why(block: Block) -> str:
        if block.box.marks & named and any(block.text.startswith(text) or text in block.text for text in pictured):
            return "a caption, kept as one"
        return left.why.get(block) or f"the text was taken from {shown.place}"

    return tuple(Part(text=b.text, kept=b in held, why=None if b in held else why(b)) for b in shown.blocks)


def _told(shown: Shown, meta: Metadata) -> dict[str, str]:
    """Where the page's type stands, where its lines say it."""
    if shown.listed:
        return {"page_type": "its lines, which list other stories"}
    return {"page_type": "its posts"} if shown.live and meta.page_type != "live" else {}


def base_of(page: LexborHTMLParser, address: str | None) -> str | None:
    """The address that the page's relative links start from: its `<base>`, else its own."""
    base = page.css_first("base[href]")
    return absolute(base.attributes.get("href"), address) if base is not None else address


def noted(blocks: list[Block], body: list[Block]) -> tuple[Note, ...]:
    """What the page says of the article, at it and a little before and behind; what readers and other stories say is not asked."""
    if not body:
        return ()
    first, last = blocks.index(body[0]), blocks.index(body[-1])
    around = blocks[max(0, first - AROUND) : last + 1 + AROUND]
    return notes_of(b.text for b in around if not b.box.marks & _NO_NOTE and b.link_share <= 0.5)

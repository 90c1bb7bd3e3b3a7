"""An HTML page: body, metadata, captions, related links, teasers.

in: a page's markup    out: what was found on it.

1 body      by our own walk over the tree
2 json-ld   its articleBody, where the tree shows less than half of it (pages that are drawn by a script)
3 state     the values of the page's scripts, where both have next to nothing
4 fallback  trafilatura (Barbaresi 2021), where there is still next to nothing
"""

from __future__ import annotations

import logging
import re

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser

from sayso.extract.body import body_of
from sayso.extract.bylines import named_under
from sayso.extract.cards import teasers_on
from sayso.extract.found import Found
from sayso.extract.left import Left
from sayso.extract.lines import closing, is_wall, related_title, wall_behind
from sayso.extract.markup import bounded
from sayso.extract.metadata import Metadata, metadata_of
from sayso.extract.notes import AROUND, notes_of
from sayso.extract.pagetypes import is_front
from sayso.extract.people import Byline
from sayso.extract.pictures import captions_of, said_once
from sayso.extract.state import parsed, told_in
from sayso.extract.tree import Block, blocks_of
from sayso.extract.vocabulary import HEADINGS
from sayso.extract.words import ends_sentence, key, table, word_count
from sayso.model import Caption, Link, Note, Part

_LITTLE = 40  # words; fewer are no article, and a second opinion is asked
# Tags of a page that trafilatura is given: what it takes grows with their square where they are nested, 46 s for ten thousand. None
# of the 222 shared pages needs it.
_MOST_TAGS = 2_000
_STATE = "the state of the page’s scripts"
_LONGEST_BYLINE = 100  # characters
_LINKED, _TITLE_WORDS = 0.8, 4  # share of a block that is a link to another article, and words of such a title
_FEWEST = 3  # words of a sentence of a short note
_NO_NOTE = table("related comments nav ad consent caption")


def read_html(markup: str, url: str | None, *, explain: bool = False) -> Found:
    """What an HTML page holds. explain: also tell of each of its lines whether it is kept, and why not."""
    markup = bounded(markup)
    page = LexborHTMLParser(markup)
    meta = metadata_of(page, url)
    blocks = blocks_of(page.body) if page.body is not None else []
    left = Left[Block](explain)
    body = body_of(blocks, meta.title, meta.description, left) or few_words(blocks)
    drawn = _drawn(page, meta, body)
    if drawn is not None:
        blocks, body = [*blocks, *drawn.blocks], list(drawn.body)
    captions = captions_of(blocks, body)
    body = list(left.but(body, said_once(body, captions), "a caption, said again"))
    if len(body) > 1 and is_wall(body[-1].text):
        left.but(body[-1:], (), "says that the rest is for those who pay")
        body.pop()
    if ending := closing([b.text for b in body], meta.authors):
        left.but(body[-ending:], (), "says who wrote it")
        del body[-ending:]
    given = [b.text for b in body]
    # A second opinion on lines that are all kept, or next to none, can only be the same.
    beside = sum(b.weight for b in blocks) - sum(b.weight for b in body)
    paragraphs, place = _fuller(given, meta.body, "" if beside < _LITTLE * 5 or drawn else markup)
    if drawn is not None and paragraphs is given:
        place = _STATE
    title, titled = meta.title, {}
    if drawn is not None and drawn.title and key(title or "").startswith(key(drawn.title) if title else ""):
        title, titled = drawn.title, {"title": _STATE}
    by = _above(blocks, body, meta)
    return Found(
        paragraphs=tuple(paragraphs),
        title=title,
        authors=by.names,
        author_places=by.places,
        published=meta.published,
        modified=meta.modified,
        outlet=meta.outlet,
        language=meta.language,
        url=meta.url,
        section=meta.section,
        page_type="index" if _is_front(meta, blocks, body) else meta.page_type,
        truncated=meta.free is False,
        walled=_walled(blocks, body),
        captions=captions,
        related=related_of(blocks, body),
        teasers=teasers_on(blocks, body, meta.url, meta.title, given=url),
        notes=noted(blocks, body),
        places={**meta.places, **titled, "text": place},
        parts=parts_of(blocks, body if paragraphs is given else [], left, captions, place) if explain else (),
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


class _Drawn(Struct, frozen=True):
    """An article from a script's state: all its blocks, those of its body, and its title."""

    blocks: list[Block]
    body: list[Block]
    title: str | None


def _drawn(page: LexborHTMLParser, meta: Metadata, body: list[Block]) -> _Drawn | None:
    """What the state of the page's scripts has of the article, where its lines and JSON-LD have next to nothing and it has more."""
    words = sum(word_count(b.text) for b in body)
    if words >= _LITTLE or word_count(meta.body or "") >= _LITTLE:
        return None
    told = told_in(page, meta.title)
    shown = parsed(told).body if told else None
    if told is None or shown is None:
        return None
    blocks = blocks_of(shown)
    inside = body_of(blocks, meta.title or told.title, None)
    enough = sum(word_count(b.text) for b in inside) >= max(_LITTLE, 2 * words)
    return _Drawn(blocks, inside, told.title) if enough else None


def few_words(blocks: list[Block]) -> list[Block]:
    """A note of a few short sentences is a body too where the page calls it an article; a list of labels is none."""
    inside = [b for b in blocks if any(box.tag == "article" for box in b.box.line())]
    said = [
        b for b in inside if ends_sentence(b.text) and word_count(b.text) >= _FEWEST and b.tag not in HEADINGS and not b.link_share
    ]
    return said if len(said) * 2 >= len(blocks) - 1 else []


def parts_of(
    blocks: list[Block], body: list[Block], left: Left[Block], captions: tuple[Caption, ...], place: str
) -> tuple[Part, ...]:
    """Every line of the page, with why it was left out. place: where the text stands; not in these lines, where body is empty."""
    held, pictured = set(body), {text for c in captions for text in (c.text, c.credit) if text}
    named = frozenset(("caption", "credit"))

    def why(block: Block) -> str:
        if block.box.marks & named and any(block.text.startswith(text) or text in block.text for text in pictured):
            return "a caption, kept as one"
        return left.why.get(block) or f"the text was taken from {place}"

    return tuple(Part(text=b.text, kept=b in held, why=None if b in held else why(b)) for b in blocks)


def _is_front(meta: Metadata, blocks: list[Block], body: list[Block]) -> bool:
    """Whether the page is a list of articles."""
    titles = sum(b.link_share > _LINKED and word_count(b.text) >= _TITLE_WORDS for b in blocks)
    return is_front(meta.url, titles, len(body), meta.published, meta.called)


def _walled(blocks: list[Block], body: list[Block]) -> bool:
    """Whether a notice behind the body, or anywhere where there is none, says that the rest is for those who pay."""
    if not body:
        return any(is_wall(b.text) for b in blocks)
    last = blocks.index(body[-1])
    return wall_behind(b.text for b in blocks[last : last + 8])


def related_of(blocks: list[Block], body: list[Block]) -> tuple[Link, ...]:
    """Links to other stories that stand between the body's paragraphs on a line of their own ("Related: …")."""
    if not body:
        return ()
    first, last = blocks.index(body[0]), blocks.index(body[-1])
    found: dict[str, Link] = {}
    for block in blocks[first : last + 1]:
        if title := related_title(block.text):
            address = next((href for text, href in block.links if text and text in block.text), None)
            found.setdefault(title, Link(title=title, url=address if address and address.startswith("http") else None))
    return tuple(found.values())


def noted(blocks: list[Block], body: list[Block]) -> tuple[Note, ...]:
    """What the page says of the article, at it and a little before and behind; what readers and other stories say is not asked."""
    if not body:
        return ()
    first, last = blocks.index(body[0]), blocks.index(body[-1])
    around = blocks[max(0, first - AROUND) : last + 1 + AROUND]
    return notes_of(b.text for b in around if not b.box.marks & _NO_NOTE and b.link_share <= 0.5)


def _fuller(paragraphs: list[str], said: str | None, markup: str) -> tuple[list[str], str]:
    """The paragraphs, or where they are next to nothing what JSON-LD or trafilatura has; and where they stand."""
    own = "the page’s own lines"
    words = sum(map(word_count, paragraphs))
    if said and "<" not in said and word_count(said) >= max(_LITTLE, 2 * words):
        return [p for p in re.split(r"\n+", said) if p.strip()], "JSON-LD articleBody"
    if words >= _LITTLE or not markup or markup.count("<") > _MOST_TAGS:
        return paragraphs, own
    other = _by_trafilatura(markup)
    if sum(map(word_count, other)) >= max(_LITTLE, 2 * words):
        return other, "trafilatura, asked because the page’s own lines gave next to nothing"
    return paragraphs, own


def _by_trafilatura(markup: str) -> list[str]:
    """The main text as trafilatura's fast mode finds it; imported here, for it takes a third of a second to load."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it can't read is our Failure, not a line on the terminal
    text = trafilatura.extract(markup, fast=True, include_comments=False, include_tables=False)
    return [p for p in (text or "").split("\n") if p.strip()]

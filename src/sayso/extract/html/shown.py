"""What text an HTML page shows: an article, the posts of a live blog, or a list of other articles, which has none.

in: a page's blocks and what it says of itself    out: `Shown`: its text, and where that stands.

1 live      the posts of a live blog
2 body      by our own walk over the tree
3 state     the values of the page's scripts, where its lines and JSON-LD have next to nothing
4 json-ld   its articleBody, where the tree shows less than half of it (pages that are drawn by a script)
5 fallback  trafilatura (Barbaresi 2021), where there is still next to nothing
"""

from __future__ import annotations

import logging
import re

from msgspec import Struct
from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from sayso.extract.blocks.body import body_of
from sayso.extract.blocks.cards import teasers_on
from sayso.extract.blocks.cutoff import asking, before_wall
from sayso.extract.blocks.pictures import captions_of, said_once
from sayso.extract.blocks.scrolled import scrolled_articles
from sayso.extract.blocks.second import Other, is_paragraph, other_articles
from sayso.extract.blocks.styles import unseen_classes
from sayso.extract.blocks.tree import Block, blocks_of
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.dump.teasers import teaser_of
from sayso.extract.html.index import cards_alone, cards_as_text, may_be_cards, stories_listed
from sayso.extract.html.live import Live, live_of
from sayso.extract.left import Left
from sayso.extract.lines.lines import closing, is_wall, wall_behind
from sayso.extract.lines.pagetypes import is_front
from sayso.extract.meta.metadata import Metadata
from sayso.extract.meta.state import Told, parsed, told_along, told_in
from sayso.extract.meta.statepictures import pictures_in
from sayso.extract.words import ends_sentence, key, word_count
from sayso.model import Caption, Teaser

_LITTLE = 40  # words; fewer are no article, and a second opinion is asked
# Tags of a page that trafilatura is given: what it takes grows with their square where they are nested, 46 s for ten thousand. None
# of the 222 shared pages needs it.
_MOST_TAGS = 2_000
_NAMED_CAPTIONS = ('aption":', 'aption\\":', "aptionT")  # in a state: "caption":, "captionTitle":
_OWN = "the page’s own lines"
STATE = "the state of the page’s scripts"
_LINKED, _TITLE_WORDS = 0.8, 4  # share of a block that is a link to another article, and words of such a title
_FEWEST = 3  # words of a sentence of a short note


class Shown(Struct, frozen=True, kw_only=True):
    """blocks: the page's, with those of its scripts' state where the text stands there.  body: the blocks of the text; none where
    it stands elsewhere.  place: where it stands, in words.  told: the article as the state has it, where it was
    asked.  live: the posts of a live blog.  listed: the stories of a page that is a list of them.
    others: the blocks of other articles on the page.  told_of: these, as stories told of beside the page's own.
    """

    blocks: list[Block]
    body: list[Block]
    paragraphs: list[str]
    place: str
    captions: tuple[Caption, ...]
    told: Told | None = None
    live: Live | None = None
    listed: tuple[Teaser, ...] = ()
    others: tuple[Block, ...] = ()
    told_of: tuple[Teaser, ...] = ()

    @property
    def held(self) -> list[Block]:
        """The blocks that are the text; none where another place has more of it."""
        return self.body if self.paragraphs == self.given else []

    @property
    def given(self) -> list[str]:
        """What the blocks of the body say."""
        return list(self.live.paragraphs) if self.live else [b.text for b in self.body]


def shown_on(
    page: LexborHTMLParser, markup: str, meta: Metadata, left: Left[Block], *, base: str | None, given: str | None
) -> Shown:
    """The text of a page. base: what its links are relative to; given: the address that it was asked for; left: is told why lines
    are none of it."""
    blocks = blocks_of(page.body, unseen_classes(page)) if page.body is not None else []
    if live := live_of(page, blocks, meta, left):
        body = list(live.blocks)
        place = _OWN if body else "JSON-LD liveBlogUpdate"
        blocks, captions = live.shown, captions_of(live.shown, body)
        return Shown(blocks=blocks, body=body, paragraphs=list(live.paragraphs), place=place, captions=captions, live=live)
    below = others_on(blocks, meta, base)
    others = [b for other in below for b in other.blocks]
    if others:
        left.but(others, (), "another article, which stands on the same page")
        gone = set(others)
        blocks = [b for b in blocks if b not in gone]
    body = body_of(blocks, meta.title, meta.description, left) or few_words(blocks)
    drawn = _drawn(page, meta, body)
    if drawn is not None:
        blocks, body = [*blocks, *drawn.blocks], list(drawn.body)
    captions = captions_of(blocks, body)
    body = _ended(body, captions, meta, left)
    if drawn is None and (listed := _listed(blocks, body, meta, base, given)):
        left.but(body, (), "one of the stories that the page lists")
        return Shown(blocks=blocks, body=[], paragraphs=[], place=_OWN, captions=captions, listed=listed)
    said = [b.text for b in body]
    told = drawn.told if drawn is not None else _told_along(page, markup, meta, captions)
    captions = captions or (pictures_in(told.around) if told is not None else ())
    # A second opinion on lines that are all kept, or next to none, can only be the same.
    beside = sum(b.weight for b in blocks) - sum(b.weight for b in body)
    needless = beside < _LITTLE * 5 or drawn or (body and walled(blocks, body))  # and before a wall there is no more
    paragraphs, place = _fuller(said, meta.body, "" if needless else markup, captions, key(meta.title or ""))
    return Shown(
        blocks=blocks,
        body=body,
        paragraphs=paragraphs,
        place=STATE if drawn is not None and paragraphs is said else place,
        captions=captions,
        told=told,
        others=tuple(others),
        told_of=tuple(map(_told_of, below)),
    )


def others_on(blocks: list[Block], meta: Metadata, base: str | None) -> list[Other]:
    """The other articles on a page: by the address that they give, or by what their heading has with it."""
    scrolled = scrolled_articles(blocks, meta.title, meta.url, base)
    held = {b for other in scrolled for b in other.blocks}
    return [*scrolled, *other_articles([b for b in blocks if b not in held] if held else blocks, meta.title)]


def _told_of(other: Other) -> Teaser:
    """Another article on the page, told by its title and first paragraph."""
    behind = other.blocks[other.blocks.index(other.title) + 1 :]
    summary = next((b.text for b in behind if is_paragraph(b)), None)
    return replace(teaser_of(other.title.text, summary), url=other.url)


def _ended(body: list[Block], captions: tuple[Caption, ...], meta: Metadata, left: Left[Block]) -> list[Block]:
    """A body without what its captions say, and without last lines that ask to pay for the rest or say who wrote it."""
    body = list(left.but(body, said_once(body, captions), "a caption, said again"))
    if walling := asking(body):
        left.but(body[-walling:], (), "says that the rest is for those who pay")
        del body[-walling:]
    if ending := closing([b.text for b in body], meta.authors):
        left.but(body[-ending:], (), "says who wrote it")
        del body[-ending:]
    return body


def _told_along(page: LexborHTMLParser, markup: str, meta: Metadata, captions: tuple[Caption, ...]) -> Told | None:
    """The article that the page shows as the state of its scripts has it, where that may say what the page leaves open."""
    if meta.authors and meta.published and (captions or not any(name in markup for name in _NAMED_CAPTIONS)):
        return None
    return told_along(page, meta.title)


class _Drawn(Struct, frozen=True):
    """An article from a script's state: all its blocks, those of its body, and what it is made of."""

    blocks: list[Block]
    body: list[Block]
    told: Told


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
    return _Drawn(blocks, inside, told) if enough else None


def few_words(blocks: list[Block]) -> list[Block]:
    """A note of a few short sentences is a body too where the page calls it an article; a list of labels is none."""
    inside = [b for b in blocks if any(box.tag == "article" for box in b.box.line())]
    said = [
        b for b in inside if ends_sentence(b.text) and word_count(b.text) >= _FEWEST and b.tag not in HEADINGS and not b.link_share
    ]
    return said if len(said) * 2 >= len(blocks) - 1 else []


def _listed(blocks: list[Block], body: list[Block], meta: Metadata, base: str | None, given: str | None) -> tuple[Teaser, ...]:
    """The stories of a page that is a list of them, with those of cards elsewhere on it; none where it is an article."""
    front = _is_front(meta, blocks, body)
    listed = stories_listed(blocks, body, meta, base)
    if not (front or listed) and (not may_be_cards(blocks, meta) if body else walled(blocks, body)):
        return ()
    teasers = teasers_on(blocks, [], meta.url, meta.title, given=given, base=base)
    if not listed and not front:
        alone = () if body else cards_alone(teasers, meta)
        return alone or (cards_as_text(blocks, body, teasers, meta, base) if may_be_cards(blocks, meta) else ())
    if not listed:
        return teasers
    return _with(teasers, listed)


def _with(teasers: tuple[Teaser, ...], listed: tuple[Teaser, ...]) -> tuple[Teaser, ...]:
    """The stories of a list as its lines have them, and with them those of cards elsewhere on the page."""
    seen = {key(t.title) for t in listed} | {t.url for t in listed if t.url}
    whole = {key(t.title): t for t in teasers}
    cards = [(t, whole.get(key(t.title))) for t in listed]
    own = (replace(t, published=card.published, agency=t.agency or card.agency) if card else t for t, card in cards)
    return (*own, *(t for t in teasers if key(t.title) not in seen and t.url not in seen))


def _is_front(meta: Metadata, blocks: list[Block], body: list[Block]) -> bool:
    """Whether the page is a list of articles."""
    titles = sum(b.link_share > _LINKED and word_count(b.text) >= _TITLE_WORDS for b in blocks)
    return is_front(meta.url, titles, len(body), meta.published, meta.called)


def walled(blocks: list[Block], body: list[Block]) -> bool:
    """Whether a notice behind the body, or anywhere where there is none, says that the rest is for those who pay."""
    if not body:
        return any(is_wall(b.text) for b in blocks)
    last = blocks.index(body[-1])
    return wall_behind(b.text for b in blocks[last : last + 8])


def _fuller(
    paragraphs: list[str], said: str | None, markup: str, captions: tuple[Caption, ...], title: str
) -> tuple[list[str], str]:
    """The paragraphs, or where they are next to nothing what JSON-LD or trafilatura has, if that is more than captions; and where
    they stand."""
    words = sum(map(word_count, paragraphs))
    if said and "<" not in said and word_count(said) >= max(_LITTLE, 2 * words):
        return [p for p in re.split(r"\n+", said) if p.strip()], "JSON-LD articleBody"
    if words >= _LITTLE or not markup or markup.count("<") > _MOST_TAGS:
        return paragraphs, _OWN
    other = before_wall(_by_trafilatura(markup), title)
    shown = sum(word_count(c.text) for c in captions) if paragraphs else 0
    if sum(map(word_count, other)) - shown >= max(_LITTLE, 2 * words):
        return other, "trafilatura, asked because the page’s own lines gave next to nothing"
    return paragraphs, _OWN


def _by_trafilatura(markup: str) -> list[str]:
    """The main text as trafilatura's fast mode finds it; imported here, for it takes a third of a second to load."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it can't read is our Failure, not a line on the terminal
    text = trafilatura.extract(markup, fast=True, include_comments=False, include_tables=False)
    return [p for p in (text or "").split("\n") if p.strip()]

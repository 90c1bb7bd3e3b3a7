"""Whether a page is a list of other articles and none itself, by its lines.

in: a page's blocks, those that were taken for an article, what the page says of itself    out: its stories, or none

A list's stories each have a title that is a link and a sentence or two. Articles do too: round-ups, briefs, lists of ten things. So
a page that says that it is an article, or when or by whom it was written, or that opens with a paragraph of its own, is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from urllib.parse import urljoin, urlsplit

from msgspec import Struct

from sayso.extract.blocks.body import is_prose
from sayso.extract.blocks.tree import Block
from sayso.extract.blocks.vocabulary import HEADINGS
from sayso.extract.dates.door import date_in
from sayso.extract.dump.teasers import teaser_of
from sayso.extract.lines.lines import is_age
from sayso.extract.lines.pagetypes import calls_itself_article, folders_of, is_front_address
from sayso.extract.lines.people import opens_byline
from sayso.extract.lines.sites import absolute, site_of
from sayso.extract.meta.metadata import Metadata
from sayso.extract.words import ends_sentence, key, word_count
from sayso.model import Teaser

_LEAST = 4  # stories of a list
_TITLE, _SUMMARY = 4, 5  # words
_LINKED = 0.8  # share of a title that is a link
_BETWEEN = 3  # blocks from a title to its summary: a day, a label
_COVERED = 0.8  # share of the running text that is summaries
# Characters of half of the summaries, at most. Round-ups of the shared pages have paragraphs of 300 and more under each title; a
# page whose address is a section's may have longer ones.
_SHORT, _LONG = 220, 400
_OPENING = 80  # characters of a paragraph that opens an article
_NAMED = re.compile(r"\d{4,}|[^ /-]+-[^ /-]+-[^ /-]+-")  # in an address, what names an article
# Where a day stands that is the page's, and not a story's. A line under the title may be of the first card's.
_SURELY = ("meta", "JSON-LD", "the address")
_STATED = (*_SURELY, "a line under")


class _Item(Struct, frozen=True):
    """A story of a list: its title, the block that it stands in, what it leads to, the block of its summary and its words."""

    title: str
    titled: Block
    href: str
    told: Block
    summary: str


def stories_listed(blocks: list[Block], body: Sequence[Block], meta: Metadata, base: str | None) -> tuple[Teaser, ...]:
    """The stories of a page that is a list of them, in order; none where it is an article. base: what its links are relative to."""
    front = is_front_address(meta.url)
    if not body or is_article(meta, front=front):
        return ()
    at = {block: i for i, block in enumerate(blocks)}
    items = _own_site(list(_items(blocks, [b for b in body if is_prose(b)], at)), base)
    if len(items) < _LEAST:
        return ()
    told = {item.told for item in items}
    total = sum(b.weight for b in body if is_prose(b))
    if sum(b.weight for b in told) < _COVERED * total or median(len(i.summary) for i in items) > (_LONG if front else _SHORT):
        return ()
    if _is_begun(blocks[: at[items[0].titled]], meta):
        return ()
    return tuple(_teaser(item, base) for item in items)


def cards_alone(teasers: tuple[Teaser, ...], meta: Metadata) -> tuple[Teaser, ...]:
    """The stories of a page that has no running text but in its cards; none where it says that it is an article, or has few."""
    told = sum(t.summary is not None for t in teasers)
    return () if told < _LEAST or meta.body or is_article(meta, front=is_front_address(meta.url)) else teasers


def may_be_cards(blocks: list[Block], meta: Metadata) -> bool:
    """Whether a page that says of itself that it is no article has the titles of several others."""
    if meta.body or is_article(meta, front=is_front_address(meta.url), stated=_SURELY):
        return False
    return sum(map(_is_linked_title, blocks)) >= _LEAST


def cards_as_text(
    blocks: list[Block], body: Sequence[Block], teasers: tuple[Teaser, ...], meta: Metadata, base: str | None
) -> tuple[Teaser, ...]:
    """The stories of a page whose running text is nothing but what its cards say of them, in order; none of another. teasers: the
    cards as they are read where none of the page is taken for its text; one of a make of its own, as the lead on top, may lack."""
    told = [t.summary for t in teasers if t.summary]
    if len(told) < _LEAST or median(map(len, told)) > _SHORT:
        return ()
    carded = {key(text) for t in teasers for text in (t.title, t.summary) if text}
    inside = set(body)
    leads = [
        _Item(title.text, title, title.links[0][1], b, b.text)
        for title, b in pairwise(blocks)
        if b in inside and b.key not in carded and _is_linked_title(title) and title.tag in HEADINGS
    ]
    leads = _own_site(leads, base)
    carded.update(key(item.summary) for item in leads)
    if sum(b.weight for b in body if b.key in carded) < _COVERED * sum(b.weight for b in body):
        return ()
    at = {b.key: i for i, b in reversed(list(enumerate(blocks)))}
    found = {t.title: t for t in (*teasers, *(_teaser(item, base) for item in leads))}
    stories = sorted(found.values(), key=lambda t: at.get(key(t.title), len(blocks)))
    first = next((t for t in stories if t.summary), stories[0])
    return () if _is_begun(blocks[: at.get(key(first.title), 0)], meta) else tuple(stories)


def _is_linked_title(block: Block) -> bool:
    return block.link_share > _LINKED and bool(block.links) and word_count(block.text) >= _TITLE


def is_article(meta: Metadata, *, front: bool, stated: tuple[str, ...] = _STATED) -> bool:
    """Whether the page says of itself that it is an article, or when it was written; where its address is no list's also whether it
    says by whom, or has an article's address. stated: the places where what it says is its own."""
    by = bool(meta.authors) and not front and meta.places.get("authors", "").startswith(stated)
    named = not front and _NAMED.search(folders_of(f"{meta.url or ''}/")) is not None
    return calls_itself_article(meta.called) or _has_day(meta, stated) or by or named


def day_is_its_own(meta: Metadata) -> bool:
    """Whether the page says when it was published, and not only a story that it shows."""
    return _has_day(meta, _SURELY)


def _has_day(meta: Metadata, stated: tuple[str, ...]) -> bool:
    return meta.published is not None and meta.places.get("published", "").startswith(stated)


def _items(blocks: list[Block], prose: Sequence[Block], at: dict[Block, int]) -> Iterator[_Item]:
    """Each block of running text that has a linked title of its own, right before it or as its beginning."""
    used: set[Block] = set()
    for block in prose:
        if item := _in_one(block):
            yield item
            continue
        i = at[block]
        for title in reversed(blocks[max(0, i - _BETWEEN) : i]):
            if title in used or is_prose(title):
                break
            if _is_linked_title(title):
                used.add(title)
                yield _Item(title.text, title, title.links[0][1], block, block.text)
                break


def _in_one(block: Block) -> _Item | None:
    """A story whose title and summary are one line: a link, and then a sentence."""
    if not block.links or block.tag != "li":
        return None
    title, href = block.links[0]
    rest = block.text.removeprefix(title).lstrip(" :–—-|.")
    if len(rest) == len(block.text) or word_count(title) < _TITLE or word_count(rest) < _SUMMARY:
        return None
    return _Item(title, block, href, block, rest) if rest[:1].isupper() and ends_sentence(rest) else None


def _own_site(items: Sequence[_Item], base: str | None) -> list[_Item]:
    """The stories that stand on the page's own site, one an address; where it is not known all must be of one site."""
    hosts: dict[str, None] = {}
    found: dict[str, _Item] = {}
    for item in items:
        try:
            host = urlsplit(urljoin(base or "", item.href)).hostname or ""
        except ValueError:
            continue
        if item.href and item.href[0] != "#" and not item.href.lower().startswith(("mailto:", "javascript:", "tel:")):
            hosts[site_of(host) if host else ""] = None
            found.setdefault(item.href, item)
    if base is not None:
        hosts[site_of(urlsplit(base).hostname or "")] = None
    return list(found.values()) if len(hosts) == 1 else []


def _is_begun(above: Sequence[Block], meta: Metadata) -> bool:
    """Whether an article begins above the first story."""
    return _signed(above, meta.title) if is_front_address(meta.url) else _opens(above, meta.title)


def _opens(above: Sequence[Block], title: str | None) -> bool:
    """Whether an article opens above the first story: behind the page's title a paragraph, a day or a byline."""
    return any(
        (is_prose(b) and b.weight >= _OPENING) or opens_byline(b.text) or (date_in(b.text) is not None and not is_age(b.text))
        for b in _behind(above, title)
    )


def _signed(above: Sequence[Block], title: str | None) -> bool:
    """Whether a byline stands right behind the page's title: "/travel/five-places" may be a section's address and an article's."""
    return any(opens_byline(b.text) for b in _behind(above, title)[:_BETWEEN])


def _behind(above: Sequence[Block], title: str | None) -> Sequence[Block]:
    """The blocks behind the page's title."""
    same = key(title or "")
    at = max((i for i, b in enumerate(above) if b.key == same), default=len(above))
    return above[at + 1 :]


def _teaser(item: _Item, base: str | None) -> Teaser:
    url = absolute(item.href, base)
    made = teaser_of(item.title, item.summary)
    return Teaser(title=made.title, summary=made.summary, agency=made.agency, place=made.place, url=url and url.partition("#")[0])

"""Other stories that an HTML page shows around its own: cards of a linked title, mostly with a summary.

in: the page's blocks, those of its article, its address    out: `Teaser`s in the order of the page, each with its address.

A card is the largest box that leads to one address alone; that it is an article's is told by the address: it ends in a number or in
words, as sections and services do not, and stays on the page's own site.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from sayso.extract.dates import date_in
from sayso.extract.lines import is_age, is_boilerplate, junk_line
from sayso.extract.people import opens_byline
from sayso.extract.sites import site_of
from sayso.extract.teasers import teaser_of
from sayso.extract.tree import Block, Box
from sayso.extract.vocabulary import HEADINGS
from sayso.extract.words import ends_sentence, key, table, word_count
from sayso.model import Teaser

MOST = 60  # teasers of a page; one that has more is a list of links
_LINKED = 0.8  # share of a block that is a link
_TITLE, _LONGEST_TITLE = 4, 40  # words
_SUMMARY = 8  # words of a summary, at least
_ABSOLUTE = ("http://", "https://")  # most links are: joining them takes a third of what telling cards does
_LONGEST_ADDRESS = 2_000  # characters
_HIGHEST = 40  # boxes around a title that are looked at
_LONGEST_LABEL = 80  # characters
_NEAR = 8  # blocks before and behind a title that may be of its card
_STORY = re.compile(r"\d{4,}|[^/-]+-[^/-]+-[^/-]+-|\.s?html?$")  # in the last parts of an address
_SLUG = re.compile(r"\d{4,}|[^-]+-[^-]+-[^-]+")  # a last part that tells one story from all others, as "index" doesn't
# What no story stands under, or no account of the paper's own.
_SERVICE = re.compile(
    r"/(?:categor(?:y|ies)|tags?|topics?|events?|authors?|staff|sections?|programmes?|products?|shop|account|register|login|"
    r"subscribe|newsletters?|archives?|page|people|user|profile|jobs|careers|deals?|partners?|sponsor(?:ed|s)?|promoted|"
    r"advertorials?|(?:partner|paid|branded|sponsored)-?(?:content|posts?))/",
    re.I,
)
_FORM = re.compile(r"(?:/(?:amp|print|mobile|m))+$|(?:\.amp)?\.s?html?$", re.I)  # the same story, set otherwise
_PAID = re.compile(
    r"\W*(?:sponsored|promoted|advert(?:isement|orial)?|ad|paid|partner|anzeige|publicité|publicidad|pubblicità)\b"
    r"(?: (?:content|post|story|by\b.{2,40}))?\W*",
    re.I,
)  # the whole of a card's line
_WHOLE = re.compile(r"https?://", re.I)
_AMP = re.compile(r"/amp(?:/|$)|\.amp(?:\.html?)?$", re.I)  # the same story, set for telephones
_COMMENTS = re.compile(r"\s+\d+ comments?$", re.I)
_OWN = ("", "#")  # two addresses that no link has
_NO_CARD = table("comments consent ad social form")


class _Linked(Struct, frozen=True):
    """A block that is a link to one address, and its place among the blocks."""

    at: int
    block: Block
    url: str


def teasers_on(
    blocks: list[Block],
    body: list[Block],
    address: str | None,
    title: str | None,
    *,
    given: str | None = None,
    base: str | None = None,
) -> tuple[Teaser, ...]:
    """The other stories that a page shows. given: the address that it was asked for, which may be another one of the same story;
    base: what its links are relative to, where that is another address."""
    own, taken, slugs = key(title or ""), set(body), {_slug(address), _slug(given)} - {None}
    linked = [
        x for x in _linked(blocks, address, base) if x.block not in taken and key(x.block.text) != own and _slug(x.url) not in slugs
    ]
    plain = {_slug(x.url) for x in linked if not _AMP.search(x.url)} - {None}
    linked = [x for x in linked if not _AMP.search(x.url) or _slug(x.url) not in plain]
    leads: dict[Box, set[str]] = {}
    for block, url in ((x.block, x.url) for x in linked):
        for box in _around(block.box):
            leads.setdefault(box, set()).add(url)
    for block in body:  # what holds any of the article is no card
        for box in _around(block.box):
            leads.setdefault(box, set()).update(_OWN)
    found: dict[str, Teaser] = {}
    same: dict[str, set[Block]] = defaultdict(set)
    for x in linked:
        same[x.url].add(x.block)
    for x in linked:
        teaser = _teaser(x, same[x.url], [b for b in blocks[max(0, x.at - _NEAR) : x.at + _NEAR + 1] if b not in taken], leads)
        if teaser is None:
            continue
        before = found.get(x.url)
        if before is None or (teaser.summary and not before.summary):
            found[x.url] = teaser
        if len(found) > MOST:
            break
    return tuple(t for t in list(found.values())[:MOST] if _TITLE <= word_count(t.title) <= _LONGEST_TITLE)


def _around(box: Box) -> Iterator[Box]:
    for n, outer in enumerate(box.line()):
        if n >= _HIGHEST:
            return
        yield outer


def _linked(blocks: list[Block], address: str | None, base: str | None) -> Iterator[_Linked]:
    """The blocks that lead to another article of the site."""
    known: dict[str, str | None] = {}
    for at, block in enumerate(blocks):
        if block.link_share <= _LINKED or not block.links or block.box.marks & _NO_CARD or junk_line(block.text):
            continue
        href = block.links[0][1]
        if any(other != href for _, other in block.links):
            continue
        if href not in known:
            known[href] = _story(href, address, base)
        if (url := known[href]) is not None:
            yield _Linked(at, block, url)


def _story(href: str, address: str | None, base: str | None = None) -> str | None:
    """The whole address of an article of the page's site that a link leads to; None where it leads to anything else. Where the page
    has no address, a link within its site is its own name."""
    if not href or len(href) > _LONGEST_ADDRESS or href[0] == "#":
        return None
    try:
        href = href.strip()
        url = href if href.startswith(_ABSOLUTE) else urljoin(base or address or "", href)
        parts, own = urlsplit(url), urlsplit(address or "")
        host, site = parts.hostname or "", own.hostname or ""
    except ValueError:
        return None
    relative = not (parts.scheme or host or base or address)
    if not relative and (parts.scheme not in ("http", "https") or not host or (site and site_of(host) != site_of(site))):
        return None
    path = parts.path.rstrip("/")
    if _SERVICE.search(path):
        return None
    if path == own.path.rstrip("/") or not _STORY.search(path[path.rfind("/", 0, max(0, path.rfind("/"))) :]):
        return None
    return url.partition("#")[0]


def _slug(address: str | None) -> str | None:
    """What an address calls its story; None where it calls it nothing that another story could not be called."""
    try:
        last = _FORM.sub("", urlsplit(address or "").path.rstrip("/")).rpartition("/")[2].casefold()
    except ValueError:
        return None
    return last if _SLUG.search(last) else None


def _card(x: _Linked, leads: dict[Box, set[str]]) -> Box | None:
    """The largest box that leads to one address alone; None where a link has no box of its own, as one in a row of links."""
    card = None
    for box in _around(x.block.box):
        if len(leads[box]) > 1 or box.parent is None:
            break
        card = box
    return card


def _teaser(x: _Linked, same: set[Block], near: list[Block], leads: dict[Box, set[str]]) -> Teaser | None:
    """The teaser of a card; None where it says that somebody paid for it. same: the blocks that lead to its address; near: those
    around its title that are not the article's."""
    card = _card(x, leads)
    inside = [b for b in near if b in same or (card is not None and b.box.inside(card))]
    if any(_PAID.fullmatch(b.text[:_LONGEST_LABEL]) for b in inside):
        return None
    titles = [b for b in inside if b.link_share > _LINKED and word_count(b.text) >= _TITLE] or [x.block]
    title = next((b for b in titles if b.tag in HEADINGS), titles[0])
    summaries = [b.text for b in inside if b is not title and _is_summary(b, title)]
    teaser = teaser_of(_COMMENTS.sub("", title.text), max(summaries, key=len, default=None))
    day = next((d for b in inside if b is not title and word_count(b.text) <= _SUMMARY and (d := date_in(b.text))), None)
    return replace(teaser, url=x.url if _WHOLE.match(x.url) else None, published=day)


def _is_summary(block: Block, title: Block) -> bool:
    text = block.text
    if key(text) == key(title.text) or word_count(text) < _SUMMARY or not (ends_sentence(text) or block.weight >= 80):
        return False
    if is_age(text) or junk_line(text) or is_boilerplate(text) or opens_byline(text):
        return False
    return not block.box.marks & {"caption", "credit"}

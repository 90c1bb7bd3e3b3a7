"""Where a link of a page leads: to another story of its site, surely or perhaps, or to none.

in: a link and the page's address    out: its whole address, and whether that alone tells a story

An article's address mostly ends in a number or in words, as those of sections and services do not. Small sites and old ones have
short names ("/news/ferry"): those may be a section's too, and what stands around the link has to tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from msgspec import Struct

from sayso.extract.lines.sites import site_of, unarchived

_ABSOLUTE = ("http://", "https://")  # most links are: joining them takes a third of what telling cards does
# Most links are no more than a host and a path, or a path from the site's root: what they are joined to and parted in is plain.
_PLAIN = re.compile(r"(?:https?://(?P<host>[a-z0-9.-]+))?(?P<path>(?:/[\w%,~+-]+(?:\.[\w%,~+-]+)*)*/?)(?:#.*)?", re.ASCII)
_LONGEST_ADDRESS = 2_000  # characters
_STORY = re.compile(r"\d{4,}|[^/-]+-[^/-]+-[^/-]+-|\.s?html?$")  # in the last parts of an address
_DATED = re.compile(r"/20\d\d/(?:0?[1-9]|1[0-2])/(?:\d\d?/)?[^/]{4,}$")
_ASKED = re.compile(r"(?:^|[&;])(?:p|id|aid|nid|art(?:icle)?(?:_?id)?|story(?:_?id)?|news_?id)=[\w-]*\d{2,}(?=$|[&;])", re.I)
_SLUG = re.compile(r"\d{4,}|[^-]+-[^-]+-[^-]+")  # a last part that tells one story from all others, as "index" doesn't
# What no story stands under, or no account of the paper's own.
_SERVICE = re.compile(
    r"/(?:categor(?:y|ies)|tags?|topics?|events?|authors?|autor(?:en|es)|staff|sections?|programmes?|products?|shop|account|register|"
    r"login|subscribe|newsletters?|archives?|page|people|user|profile|jobs|careers|deals?|partners?|sponsor(?:ed|s)?|promoted|"
    r"about(?:-us)?|contact(?:-us)?|help|faqs?|advertorials?|(?:partner|paid|branded|sponsored)-?(?:content|posts?))/",
    re.I,
)
# What is said by a part of a short address that is no story's: it serves, plays, sells or sorts.
_NO_STORY = re.compile(
    r"/(?:podcasts?|audio|radio|listen|videos?|watch|tv|live|photos?|galler(?:y|ies)|apps?|mobile|games?|puzzles?|crosswords?|sudoku|"
    r"quiz(?:zes)?|horoscopes?|weather|traffic|obituaries|classifieds?|property|cars|dating|offers?|vouchers?|coupons?|store|"
    r"sign-?(?:up|in)|log-?(?:in|out)|membership|members?|join|donat(?:e|ions?)|support(?:-us)?|subscriptions?|epaper|e-edition|"
    r"print(?:-edition)?|advertis(?:e|ing)|privacy(?:-policy)?|terms|legal|cookies?|imprint|impressum|kontakt|search|rss|feeds?|"
    r"guides?|roundups?|sitemap|home|index|comments?|forum|letters|team|contributors?|columnists?|writers?|reporters?|corrections|tips)"
    r"(?:[/.]|$)",
    re.I,
)
_FORM = re.compile(r"(?:/(?:amp|print|mobile|m))+$|(?:\.amp)?\.s?html?$", re.I)  # the same story, set otherwise
# What boxes call the address of the article that they hold; those of buttons and players are called otherwise ("data-share-url").
ADDRESSES = frozenset(
    f"data-{name}url" for name in ("", "article-", "io-article-", "page-", "post-", "story-", "story", "canonical-", "content")
) | {"data-href", "data-permalink", "data-canonical", "data-path"}
AMP = re.compile(r"/amp(?:/|$)|\.amp(?:\.html?)?$", re.I)
"""Of a story that is set for telephones."""


class Lead(Struct, frozen=True):
    """Where a link leads. sure: whether the address alone tells that it is an article's.  worded: whether it is words enough for a
    title, right at the site's root, where stories and notices stand."""

    url: str
    sure: bool
    worded: bool = False


def lead_of(href: str, address: str | None, base: str | None = None) -> Lead | None:
    """The whole address of a page of the site that a link leads to; None where it leads to anything else. Where the page has no
    address, a link within its site is its own name."""
    if not href or len(href) > _LONGEST_ADDRESS or href[0] == "#":
        return None
    try:
        url, parts = _whole(href.strip(), base or address or "")
        own, site = _page(address or ""), _site_at(parts.netloc)
    except ValueError:
        return None
    relative = not (parts.scheme or site or base or address)
    if not relative and (parts.scheme not in ("http", "https") or not site or (own.site and site != own.site)):
        return None
    path = parts.path.rstrip("/")
    if _SERVICE.search(path):
        return None
    if parts.query and _ASKED.search(parts.query):
        same = (path, parts.query) == (own.path, own.query)
        return None if same else Lead(url.partition("#")[0], sure=True)
    if path == own.path:
        return None
    if _STORY.search(path[path.rfind("/", 0, max(0, path.rfind("/"))) :]) or _DATED.search(path):
        return Lead(url.partition("#")[0], sure=True)
    if not path or _SERVICE.search(f"{path}/") or _NO_STORY.search(path):
        return None
    return Lead(url.partition("#")[0], sure=False, worded=path.count("/") == 1 and _STORY.search(path) is not None)


class _Parts(Struct, frozen=True):
    """An address in those of its parts that tell where it leads."""

    scheme: str
    netloc: str
    path: str
    query: str


def _whole(href: str, base: str) -> tuple[str, _Parts]:
    """A link's whole address, and that in parts. Raises `ValueError` where it is none."""
    if plain := _PLAIN.fullmatch(href):
        host, path = plain["host"], plain["path"]
        if host:
            return href, _Parts(href.partition(":")[0], host, path, "")
        if path and (root := _root(base)):
            return f"{root.scheme}://{root.netloc}{href}", _Parts(root.scheme, root.netloc, path, "")
    url = unarchived(href if href.startswith(_ABSOLUTE) else urljoin(base, href))
    parts = urlsplit(url)
    return url, _Parts(parts.scheme, parts.netloc, parts.path, parts.query)


@lru_cache(maxsize=8)
def _root(base: str) -> _Parts | None:
    """What a path from a site's root is joined to; None where that is no site."""
    parts = urlsplit(base)
    return _Parts(parts.scheme, parts.netloc, "", "") if parts.scheme in ("http", "https") and parts.netloc else None


class _Page(Struct, frozen=True):
    """A page's own address: the name of its site, and what tells it from the others there."""

    site: str
    path: str
    query: str


@lru_cache(maxsize=8)
def _page(address: str) -> _Page:
    """An address in parts; asked for each link of its page."""
    parts = urlsplit(address)
    return _Page(_site_at(parts.netloc), parts.path.rstrip("/"), parts.query)


@lru_cache(maxsize=1024)
def _site_at(netloc: str) -> str:
    """The site of a host as an address has it; "" where it has none. A page's links have few, each many times."""
    host = urlsplit(f"//{netloc}").hostname
    return site_of(host) if host else ""


def said_address(attributes: Mapping[str, str | None]) -> str | None:
    """The address that a box says is that of what it holds."""
    return next((said for name, said in attributes.items() if name in ADDRESSES and said and len(said) <= _LONGEST_ADDRESS), None)


def linked_address(attributes: Mapping[str, str | None]) -> str | None:
    """The address that a <link> gives for what stands in its box."""
    said = attributes.get("href") or ""
    own = attributes.get("rel") == "canonical" or attributes.get("itemprop") == "mainEntityOfPage"
    return said if own and len(said) <= _LONGEST_ADDRESS else None


def slug_of(address: str | None) -> str | None:
    """What an address calls its story; None where it calls it nothing that another story could not be called."""
    try:
        last = _FORM.sub("", urlsplit(address or "").path.rstrip("/")).rpartition("/")[2].casefold()
    except ValueError:
        return None
    return last if _SLUG.search(last) else None

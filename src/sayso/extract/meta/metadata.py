"""What a page says about itself: title, authors, days, outlet, language, address, kind.

in: a parsed page    out: `Metadata`. Each field's sources stand in order of precedence, as measured on the shared pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import Any
from urllib.parse import urlsplit

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser

from sayso.extract.blocks.tree import text_content
from sayso.extract.dates.door import Hints, moments_in
from sayso.extract.dump.bylines import named_under
from sayso.extract.lines.outlet import PARTED, behind_window, called_as, outlet_among, owner, sourced
from sayso.extract.lines.pagetypes import calls_itself_article, page_type_of, sections_of
from sayso.extract.lines.people import Byline, byline, opens_byline
from sayso.extract.lines.sites import absolute, site_called, without_archive
from sayso.extract.meta.authors import agencies_of_node, authors_on, behind_title, signed
from sayso.extract.meta.crumbs import section_by_crumbs
from sayso.extract.meta.jsonld import Node, article_node, film_node, nodes_of, pointed_at, site_among, text_of, type_of
from sayso.extract.meta.moments import hints_of, modified_on, published_on
from sayso.extract.meta.pagetitle import heading_of, title_of, window_of
from sayso.extract.meta.saidbody import plain_body
from sayso.extract.meta.updates import update_nodes
from sayso.extract.words import key, squeeze

_BEHIND, _SHORT = 12, 100  # lines looked at behind a title, and characters of a short one
_DAY = 10  # characters of a moment that is a day
_LINES = 5_000  # of a page that are looked at
_LONGEST_SECTION = 60  # characters
_NEAR = 6  # lines behind a title, among which a day is the article’s
_UNDER = "a line under the title"
_ADDRESSES = ("mainentityofpage", "parsely-link", "twitter:url", "savepage-url")  # the last by an add-on that saves pages
_HOST = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){2,4}")  # the address of a site of another’s, and no name
_SITE_NAMES = '.site-title, .site-name, [itemprop="publisher"] [itemprop="name"]'


Places = Mapping[str, str]
"""By field, where on the page it stands, in words: "meta og:site_name", "JSON-LD datePublished"."""
_NOWHERE = ""


class Metadata(Struct, frozen=True, kw_only=True):
    """What the page's head and byline say.

    description: its own summary.  body: the text as JSON-LD has it.  free: whether
    it may be read without paying, None where unsaid.  updates: a live blog's posts as JSON-LD has them.  called: schema.org's or
    OpenGraph's name for the type of page.  window: the window's title.  places: by field, where on the page it stands.
    """

    title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    author_places: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    outlet: str | None = None
    language: str | None = None
    url: str | None = None
    section: str | None = None
    page_type: str | None = None
    called: str | None = None
    body: str | None = None
    free: bool | None = None
    updates: tuple[Node, ...] = ()
    window: str = ""
    places: Places = {}


def metadata_of(page: LexborHTMLParser, url: str | None) -> Metadata:
    """All that the page says about itself."""
    metas = without_archive(_metas(page), _canonical(page))
    heading = heading_of(page, metas)
    nodes = nodes_of(_scripts(page))
    node = article_node(nodes, heading or metas.get("og:title")) or {}
    film: Node = {}
    if not node and not calls_itself_article(metas.get("og:type")):
        film = film_node(nodes, (heading or "", metas.get("og:title", "")))
    node = {**node, "author": pointed_at(node.get("author"), nodes)}
    places: dict[str, str] = {}
    address, places["url"] = _url(page, metas, node, url)
    outlet, places["outlet"] = _outlet(page, metas, site_among(nodes, node)) or _said(page, metas, node, heading, address)
    title, places["title"] = title_of(page, metas, node, heading, outlet or site_called(address))
    who, places["authors"] = authors_on(page, metas, node, outlet)
    said, places["language"] = _language(page, metas, node)
    language, hints = said.partition("-")[0] or None, hints_of(said, metas.get("og:locale"), address)
    published, places["published"] = published_on(page, metas, node, hints)
    modified, places["modified"] = modified_on(page, metas, node, hints)
    called = type_of(node) or metas.get("og:type")
    sections = sections_of(node, metas)
    places["section"] = "JSON-LD articleSection" if node.get("articleSection") else "meta article:section"
    page_type, places["page_type"] = page_type_of(called, sections, address, title, window_of(page))
    section = next(iter(sections), None)
    if section is None and (marked := _marked_section(page)):
        section, places["section"] = marked, "what is marked as articleSection"
    if section is None:
        section, places["section"] = section_by_crumbs(page, nodes, title, outlet, _host(address))
    signed_by = _Signed(who, published, modified)
    if not who.names or len(published or "") <= _DAY:
        signed_by = _in_plain_lines(page, node, (title, outlet), hints, signed_by, places)
    who, published, modified = signed_by.who, signed_by.published, signed_by.modified
    if film and not published:  # of a page that says no day of its own: an article may show a film of another day
        published, places["published"] = published_on(page, metas, film, hints)
        called = type_of(film)
        page_type, places["page_type"] = page_type_of(called, sections, address, title)
    return Metadata(
        title=title,
        description=squeeze(text_of(node.get("description")) or metas.get("og:description") or metas.get("description") or "")
        or None,
        authors=who.names,
        author_places=who.places,
        agencies=agencies_of_node(node, nodes, metas),
        published=published,
        modified=modified,
        outlet=outlet,
        language=language,
        url=address,
        section=section,
        page_type=page_type,
        called=called,
        body=plain_body(text_of(node.get("articleBody"))) or None,
        free=_free(node, metas),
        updates=update_nodes(node, nodes),
        window=window_of(page),
        places=places,
    )


class _Signed(Struct, frozen=True):
    """Who wrote an article, and when, as far as its page has told."""

    who: Byline
    published: str | None
    modified: str | None


def _in_plain_lines(
    page: LexborHTMLParser, node: Node, called: tuple[str | None, str | None], hints: Hints, told: _Signed, places: dict[str, str]
) -> _Signed:
    """The same with what is still missing, as pages of an older make say it in plain lines under their headline; `places` is told
    where. called: the article's title and outlet."""
    (title, outlet), who, published, modified = called, told.who, told.published, told.modified
    behind = behind_title(page, title)
    lines = list(takewhile(lambda line: len(line) <= _SHORT, behind[:_BEHIND]))
    if not who.names and (by := next((b for line in lines if opens_byline(line) and (b := byline(line, outlet)).names), None)):
        who, places["authors"] = by, _UNDER
    if not who.names and (newsroom := signed(node, outlet)).names:
        who, places["authors"] = newsroom, "JSON-LD author"
    if not who.names and (named := named_under(title or "", behind, outlet)):
        who, places["authors"] = named, _UNDER
    said_when = [moments_in(text, hints) for text in lines[:_NEAR]]
    if not published and (day := next((day for day, _ in said_when if day), None)):
        published, places["published"] = day, _UNDER
    elif published and (moment := next((m for m, _ in said_when if m and len(m) > _DAY and m.startswith(published)), None)):
        published, places["published"] = moment, _UNDER  # the same day to the minute
    changed = next((day for _, day in said_when if day), None)
    if not modified and changed and published:
        modified, places["modified"] = changed, _UNDER
    elif not published and changed:
        published, places["published"] = changed, _UNDER
    return _Signed(who, published, modified)


def _metas(page: LexborHTMLParser) -> dict[str, str]:
    """Every meta tag's content by its lower-case name; the first of several wins."""
    found: dict[str, str] = {}
    for node in page.css("meta[content]")[:500]:
        a = node.attributes
        name = (a.get("property") or a.get("name") or a.get("itemprop") or a.get("http-equiv") or "").lower().strip()
        if name and (content := squeeze((a.get("content") or "")[:2000])):
            found.setdefault(name, content)
    return found


def _scripts(page: LexborHTMLParser) -> Iterator[str]:
    for node in page.css('script[type*="ld+json"]')[:50]:
        yield node.text_content or node.text() or ""


def _outlet(page: LexborHTMLParser, metas: dict[str, str], site: str) -> tuple[str, str] | None:
    """og:site_name, JSON-LD's publisher or site, other meta tags, the name above the menus."""
    for said, place in (
        (metas.get("og:site_name"), "meta og:site_name"),
        (site, "JSON-LD publisher or site"),
        (metas.get("application-name"), "meta application-name"),
        *((metas.get(name), f"meta {name}") for name in ("publisher", "dc.publisher", "dcterms.publisher")),
    ):
        name = squeeze(said or "")
        if (
            name
            and len(name) <= 80
            and not name.startswith(("http", "@"))
            and not (_HOST.fullmatch(name) and len(name.split(".")) > 2)
        ):
            return name, place
    for node in page.css(_SITE_NAMES)[:3]:
        name = squeeze(node.attributes.get("content") or "") or text_content(node)
        if name and len(name) <= 60:
            return name, "the name above the menus"
    return None


def _said(
    page: LexborHTMLParser, metas: dict[str, str], node: Node, heading: str | None, address: str | None
) -> tuple[str | None, str]:
    """The outlet of a page whose metadata names none: what hangs on the window's title, borne out by the page's lines, its address
    or the title before it; else the line that writes the address's name, or owns the page."""
    window = window_of(page)
    parts = [p for p in PARTED.split(window) if key(p) != key(heading or "")]
    lines = page.body.text(separator="\n").split("\n") if page.body is not None else []
    lines = [text for line in lines if (text := squeeze(line))][:_LINES]
    short = [line for line in lines if len(line) <= 60]
    if name := outlet_among((parts[-1], parts[0]), lines, short) if parts else None:
        return name, "the window’s title, borne out by the page’s lines"
    titles = {key(t) for t in (heading, text_of(node.get("headline")), metas.get("og:title")) if t}
    others = (
        (behind_window(window, titles, address), "the window’s title, behind the article’s"),
        (called_as(short, address), "a line that says the address’s name"),
        (sourced(lines, heading), "the line that says where the article is from"),
        (owner(lines), "the line that says whose the page is"),
    )
    return next((found for found in others if found[0]), (None, _NOWHERE))


def _marked_section(page: LexborHTMLParser) -> str | None:
    """The section by microdata."""
    node = page.css_first('[itemprop="articleSection"]')
    said = squeeze(node.attributes.get("content") or "") or text_content(node) if node is not None else ""
    return said if key(said) and len(said) <= _LONGEST_SECTION else None


def _language(page: LexborHTMLParser, metas: dict[str, str], node: Node) -> tuple[str, str]:
    """The language that the page says it is in, with its country where that is said too ("en-in")."""
    html = page.css_first("html")
    attributes = html.attributes if html else {}
    said, place = next(
        (
            (value, place)
            for value, place in (
                (attributes.get("lang"), "html lang"),
                (attributes.get("xml:lang"), "html xml:lang"),
                (metas.get("content-language"), "meta content-language"),
                (text_of(node.get("inLanguage")), "JSON-LD inLanguage"),
                (metas.get("og:locale"), "meta og:locale"),
            )
            if value
        ),
        ("", _NOWHERE),
    )
    match = re.match(r"\s*([a-z]{2,3})(?:[-_]([a-z]{2}\b)?|\s*$)", said.lower())
    return ("-".join(filter(None, match.groups())), place) if match else ("", _NOWHERE)


def _url(page: LexborHTMLParser, metas: dict[str, str], node: Node, url: str | None) -> tuple[str | None, str]:
    reader = page.css_first("a.reader-domain")  # a browser's view for reading, saved as a page
    said = (
        (_canonical(page), "link rel=canonical"),
        (metas.get("og:url"), "meta og:url"),
        (text_of(node.get("url")), "JSON-LD url"),
        (_identified(node.get("mainEntityOfPage")), "JSON-LD mainEntityOfPage"),
        *((metas.get(name), f"meta {name}") for name in _ADDRESSES),
        (reader.attributes.get("href") if reader else None, "the link of the view for reading"),
    )
    given = ((address, place) for value, place in said if (address := absolute(value, url)))
    return next(given, (url, "where it was read from"))


def _canonical(page: LexborHTMLParser) -> str | None:
    link = page.css_first('link[rel="canonical"]')
    return link.attributes.get("href") if link else None


def _identified(value: Any) -> str:
    """The address of the page that a node is the main thing of."""
    return text_of(value.get("@id") or value.get("url")) if isinstance(value, dict) else text_of(value)


def _host(url: str | None) -> str:
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""


def _free(node: Node, metas: Mapping[str, str]) -> bool | None:
    value: Any = node.get("isAccessibleForFree")
    if isinstance(value, str):
        value = {"true": True, "false": False}.get(value.strip().lower())
    tier = metas.get("article:content_tier", "").strip().lower()
    return value if isinstance(value, bool) else {"locked": False, "free": True}.get(tier)

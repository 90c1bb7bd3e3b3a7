"""Who wrote an HTML page, by what it gives for it: JSON-LD, meta tags, its byline, links to its authors.

in: the page, its meta tags, what JSON-LD says of it    out: a `Byline`, and where it stands in words
"""

from __future__ import annotations

import re
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sayso.extract.blocks.tree import text_content
from sayso.extract.lines.bylineagencies import agencies_in
from sayso.extract.lines.names import BY
from sayso.extract.lines.people import LOGIN, Byline, agencies_among, byline, opens_byline, people, said_by
from sayso.extract.meta.jsonld import Node, names_of, pointed_at
from sayso.extract.words import key, row, squeeze

# Names of meta tags, lower case, in order of precedence.
_AUTHOR = row(
    "author article:author dc.creator dcterms.creator parsely-author sailthru.author byl cxenseparse:author article.author"
)
_SURNAME_FIRST = frozenset(("dc.creator", "dcterms.creator"))  # as libraries write names
_TURNED = re.compile(r"(?P<last>[^\W\d_][\w’'-]+), (?P<first>[^\W\d_][\w.-]+(?: [^\W\d_][\w.-]*)?)")
_BYLINES = (
    '[rel~="author"]',
    '[itemprop="author"]',
    ".post-author .fn, .vcard .fn, .post-footer .fn",
    '[class*="byline" i]',
    '[class*="author-name" i], [class*="author_name" i], [class*="author__name" i], '
    '[class*="authorlist" i], [class*="author-list" i], '
    '[class*="authors__list" i], [class*="authors-list" i], [class*="authors_list" i]',
)
_AUTHOR_PAGES = 'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor"], a[href*="/auteur"], a[href*="/autore/"]'
_INLINE = frozenset(("a", "span", "b", "strong", "em", "i", "cite", "small", "font", "address", "time", "u", "abbr"))
_MOST_NODES = 120  # of a byline's element
_ONLY_BY = re.compile(rf"(?:{BY}):?", re.I)
_LOOKED_AT = 40  # lines behind a title, to see of whom the text speaks
_PARTS = 4  # lines that a heading with pictures in it is parted to, at most
_LINES = 2_000  # of a page that are looked at
_LONGEST_BOX, _MOST_BESIDE = 200, 8  # characters of a box of several authors, and how many it may have
_LONGEST_NAME = 60  # characters of a newsroom’s name


def authors_on(page: LexborHTMLParser, metas: dict[str, str], node: Node, outlet: str | None) -> tuple[Byline, str]:
    """JSON-LD, then meta tags, then links that say rel=author, then the byline's text."""
    tags = [n for n in _AUTHOR if n in metas and not metas[n].startswith("http")]
    sources = (
        (list(names_of(node.get("author"))) + list(names_of(node.get("creator"))), "JSON-LD author"),
        ([_turned(metas[n]) if n in _SURNAME_FIRST else metas[n] for n in tags], f"meta {', '.join(tags)}"),
    )
    for texts, place in sources:
        names, agencies = people(texts, outlet), agencies_among(texts)
        if names or agencies:
            if place != "JSON-LD author" and len(names) == 1 and (shown := _shown_with(page, names[0], outlet)):
                return Byline((*shown[0].names, *agencies), shown[0].places), shown[1]
            return Byline((*names, *agencies)), place
    first: dict[str, str] = {}  # by selector, what stands in the first element that it finds
    for selector in _BYLINES:
        for element in page.css(selector)[:4]:
            text = said_in(element)
            first.setdefault(selector, text)
            if len(text) <= 200 and (found := byline(text, outlet)).names:
                if len(found.names) == 1 and (shown := _shown_with(page, found.names[0], outlet)):
                    return shown
                return _with_beside(found, element, selector, outlet), f"what stands in {selector}"
    pages = page.css(_AUTHOR_PAGES)[:10]
    for element in pages:
        around = text_content(element.parent) if element.parent is not None else ""
        if opens_byline(around) and (found := byline(around, outlet)).names:
            return found, "a link to an author’s page behind “by”"
    # Pages of authors are linked from teasers too: one name alone can only be this article's.
    linked = people((squeeze(e.text(separator=" ") or "") for e in pages), outlet)
    if len(linked) == 1:
        return Byline(linked), "the one link to an author’s page"
    if len(linked) > 1 and (beside := _linked_together(pages, linked, outlet)):
        return beside, "links to authors’ pages in one box"
    # "By Reuters": who names no person names the agency that it is from.
    for selector, text in first.items():
        if len(text) <= _LONGEST_NAME and (agencies := agencies_among([text])):
            return Byline(agencies), f"what stands in {selector}"
    return Byline(), ""


def said_in(element: LexborNode) -> str:
    """The words of a byline's element on one line, its parts kept apart by bars: lines of their own, or pieces each of which is the
    whole name or job of somebody ("Ann Lee | Harbour editor | Bo Stein")."""
    whole = text_content(element)
    if not 0 < len(whole) <= _LONGEST_BOX:
        return whole
    inner = [text_content(child) for child in element.iter()]
    pieces = len(inner) > 1 and all(child.tag in _INLINE for child in element.iter()) and all(len(t.split()) > 1 for t in inner)
    if pieces and key(whole) == key(" ".join(inner)):
        return " | ".join(inner)
    return " | ".join(_lines(element))


def _lines(element: LexborNode) -> list[str]:
    """The lines that an element shows: each box inside it, and what a break parts."""
    lines, box = [""], None
    for node in islice(element.traverse(include_text=True), _MOST_NODES):
        if node.tag == "br":
            lines.append("")
        elif node.tag == "-text":
            own = _box(node, element)
            if box is not None and own != box:
                lines.append("")
            box = own
            lines[-1] += f" {node.text(deep=False)}" if lines[-1] else node.text(deep=False)
    return [line for line in map(squeeze, lines) if line]


def _box(node: LexborNode, within: LexborNode) -> int:
    """What box a text stands in: the nearest element around it that is not set within a line."""
    around = node.parent
    while around is not None and around.tag in _INLINE and around.mem_id != within.mem_id:
        around = around.parent
    return around.mem_id if around is not None else within.mem_id


def _linked_together(pages: list[LexborNode], linked: tuple[str, ...], outlet: str | None) -> Byline | None:
    """Several authors whose pages are linked in one box that holds hardly anything else, where no other author is linked."""
    boxes = {p.parent.mem_id: p.parent for p in pages if p.parent is not None}
    box = next(iter(boxes.values())) if len(boxes) == 1 else None
    text = said_in(box) if box is not None else ""
    if not 0 < len(text) <= _LONGEST_BOX:
        return None
    found = byline(text, outlet)
    return found if set(linked) <= set(found.names) else None


def _shown_with(page: LexborHTMLParser, name: str, outlet: str | None) -> tuple[Byline, str] | None:
    """The byline that the page shows and its place, where it opens with "by" and names one author and others beside them."""
    for selector in _BYLINES:
        for element in page.css(selector)[:4]:
            for box in (element, element.parent):
                if box is None or len(text := said_in(box)) > _LONGEST_BOX:
                    continue
                found = said_by(text)
                names = [key(n) for n in found.names] if found else []
                if found and len(names) > 1 and key(name) in names and people(found.names, outlet) == found.names:
                    return found, f"what stands in {selector}"
    return None


def _with_beside(found: Byline, element: LexborNode, selector: str, outlet: str | None) -> Byline:
    """A byline that is one of several in one box, with the others': each author has a link of their own."""
    box = element.parent
    if box is None or element.tag not in ("a", "span", "li") or len(box.text(deep=True)) > _LONGEST_BOX:
        return found
    if element.tag == "span" and box.tag == "a" and box.parent is not None:
        box = box.parent
    names, places = dict.fromkeys(found.names), found.places
    for other in box.css(selector)[:_MOST_BESIDE]:
        by = byline(squeeze(other.text(separator=" ") or ""), outlet)
        if not (set(by.names) <= names.keys()):
            names.update(dict.fromkeys(by.names))
            places += by.places
    return Byline(tuple(names), places)


def _turned(name: str) -> str:
    """ "Lee, Ann" as "Ann Lee"; a list of full names stays."""
    found = _TURNED.fullmatch(name)
    return f"{found['first']} {found['last']}" if found else name


def signed(node: Node, outlet: str | None = None) -> Byline:
    """The newsroom that JSON-LD has as its author ("Northmoor Herald staff"), as it calls itself; for articles that name nobody."""
    names = (squeeze(name) for name in names_of(node.get("author")))
    said = (n for n in names if n and len(n) <= _LONGEST_NAME and not n.startswith(("http", "@")))
    return Byline(tuple(dict.fromkeys(n for n in said if not LOGIN.fullmatch(n) or key(n) == key(outlet or ""))))


def agencies_of_node(node: Node, nodes: list[Node], metas: dict[str, str]) -> tuple[str, ...]:
    """The news agencies that JSON-LD has an article from, or its authors work for, and those that meta tags name beside people."""
    authors = node.get("author") if isinstance(node.get("author"), list) else [node.get("author")]
    held = [a.get(field) for a in authors or [] if isinstance(a, dict) for field in ("affiliation", "worksFor")]
    named = (pointed_at(value, nodes) for value in (node.get("sourceOrganization"), node.get("provider"), *held))
    homes = [a for value in named for name in names_of(value) for a in agencies_among([name])]
    return tuple(dict.fromkeys((*homes, *(a for n in _AUTHOR if n in metas for a in agencies_in(metas[n])))))


def behind_title(page: LexborHTMLParser, title: str | None) -> list[str]:
    """The first lines of the page's text behind the last line that is its title."""
    if not title or page.body is None:
        return []
    lines = [squeeze(line) for line in page.body.text(separator="\n").split("\n")[:_LINES]]
    lines = _with_by([line for line in lines if line])
    at = next((k for k in range(len(lines) - 1, -1, -1) if _ends_with(lines[: k + 1], title)), None)
    return lines[at + 1 : at + 1 + _LOOKED_AT] if at is not None else []


def _ends_with(lines: list[str], title: str) -> bool:
    """Whether the last line is the title, or its end: a picture or a mark inside a heading parts it."""
    if lines[-1] == title:
        return True
    return title.endswith(lines[-1]) and any(" ".join(lines[-n:]) == title for n in range(2, _PARTS + 1))


def _with_by(lines: list[str]) -> list[str]:
    """The lines, with one that is only "by" joined to the one behind it."""
    joined: list[str] = []
    for line in lines:
        if joined and _ONLY_BY.fullmatch(joined[-1]):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined

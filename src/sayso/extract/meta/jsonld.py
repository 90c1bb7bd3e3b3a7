"""What a page says of itself in JSON-LD (schema.org), however it is nested or broken.

in: the scripts of a page    out: the node that describes its article, as plain Python, or None.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from sayso.extract.words import key

Node = dict[str, Any]
_ARTICLES = re.compile(r"(?:article|posting|report|review|liveblog)", re.I)
_FILMS = frozenset(
    ("VideoObject", "VideoGallery", "TVEpisode", "AudioObject", "PodcastEpisode", "RadioEpisode", "ImageGallery", "MediaGallery")
)
_SITES = re.compile(r"organization|website|newspaper|periodical", re.I)
_COMMA = re.compile(r",(\s*[}\]])")
_OPENING = re.compile(r"<!--|//\s{0,9}<!\[CDATA\[|/\*\s{0,9}<!\[CDATA\[\s{0,9}\*/|<!\[CDATA\[")
_CLOSING = re.compile(r"(?:-->|//\s{0,9}\]\]>|/\*\s{0,9}\]\]>\s{0,9}\*/|\]\]>)?\s{0,9};?$")
_MOST_NODES = 2000
_LONGEST = 4_000_000


def nodes_of(scripts: Iterable[str]) -> list[Node]:
    """Every node of a page's scripts, in order."""
    return [n for s in scripts for n in _nodes(_parse(s))]


def article_node(nodes: list[Node], title: str | None) -> Node | None:
    """The node that describes the page's article: of several, the one whose headline is the page's `title`, else the first."""
    articles = [n for n in nodes if _ARTICLES.search(type_of(n) or "")]
    same = [n for n in articles if key(text_of(n.get("headline"))) == key(title or "") != ""]
    rich = [n for n in articles if n.get("datePublished") or n.get("author") or n.get("articleBody")]
    return next(iter(same or rich or articles or [n for n in nodes if n.get("headline")]), None)


def film_node(nodes: list[Node], titles: Iterable[str]) -> Node:
    """The film, broadcast or gallery that a page is about, which is called as the page is, with its upload as its day; empty where
    none is."""
    called = set(filter(None, map(key, titles)))
    film = next((n for n in nodes if type_of(n) in _FILMS and key(text_of(n.get("name") or n.get("headline"))) in called), None)
    return {**film, "datePublished": film.get("datePublished") or film.get("uploadDate")} if film else {}


def type_of(node: Node) -> str | None:
    """Its @type, the first of several."""
    kind = node.get("@type")
    if isinstance(kind, list):
        kind = next((k for k in kind if isinstance(k, str)), None)
    return kind if isinstance(kind, str) else None


def text_of(value: Any) -> str:
    """A value as text: itself, or the name of the thing it stands for."""
    if isinstance(value, list):
        return text_of(value[0]) if value else ""
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("@value") or value.get("headline"))
    return value if isinstance(value, str) else ""


def site_among(nodes: list[Node], article: Node) -> str:
    """The site's name: that of the article's publisher, of the site or paper that it is part of, of the page's one web site."""
    by_id = _by_id(nodes)
    for field in (article.get("publisher"), article.get("isPartOf"), article.get("sourceOrganization"), article.get("provider")):
        for value in field if isinstance(field, list) else [field]:
            at = value.get("@id") if isinstance(value, dict) else None
            node = by_id.get(at, value) if isinstance(at, str) else value
            if (field is article.get("publisher") or _is_site(node)) and text_of(node):
                return text_of(node)
    sites = {text_of(n): None for n in nodes if (type_of(n) or "").lower() == "website" and text_of(n)}
    return next(iter(sites)) if len(sites) == 1 else ""


def _by_id(nodes: list[Node]) -> dict[str, Node]:
    """The things with a name that others point to."""
    return {n["@id"]: n for n in nodes if isinstance(n.get("@id"), str) and n.get("name")}


def pointed_at(value: Any, nodes: list[Node]) -> Any:
    """A value, or each of a list, with the thing that it only points to ({"@id": "#lee"}) in its place."""
    by_id = _by_id(nodes)
    items = value if isinstance(value, list) else [value]
    found = [
        by_id.get(at, x) if isinstance(x, dict) and not x.get("name") and isinstance(at := x.get("@id"), str) else x for x in items
    ]
    return found if isinstance(value, list) else found[0]


def _is_site(value: Any) -> bool:
    return isinstance(value, dict) and bool(_SITES.search(type_of(value) or ""))


def names_of(value: Any) -> Iterator[str]:
    """The names in an author field: a text, a thing with a name, or a list of either."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict) and isinstance(item.get("name"), list):
            yield from (n for n in item["name"] if isinstance(n, str))
        elif isinstance(item, dict) and isinstance(item.get("familyName"), str) and not item.get("name"):
            yield f"{item.get('givenName') or ''} {item['familyName']}".strip()
        elif name := text_of(item):
            yield name


def _parse(script: str) -> Any:
    text = script[:_LONGEST].strip()
    if opening := _OPENING.match(text):
        text = text[opening.end() :]
    text = text[:-60] + _CLOSING.sub("", text[-60:])
    for attempt in (text, _COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    try:
        return json.JSONDecoder(strict=False).raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None


def _nodes(value: Any) -> Iterator[Node]:
    """Every node, outermost first, each once."""
    queue, seen = [value], 0
    while queue and seen < _MOST_NODES:
        item = queue.pop(0)
        seen += 1
        if isinstance(item, list):
            queue.extend(item[:200])
        elif isinstance(item, dict):
            yield item
            queue.extend(item[k] for k in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart") if k in item)

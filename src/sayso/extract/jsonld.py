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
_COMMA = re.compile(r",(\s*[}\]])")
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)?\s*;?\s*$")
_MOST_NODES = 2000
_LONGEST = 4_000_000


def article_node(scripts: Iterable[str], title: str | None) -> Node | None:
    """The node that describes the page's article: of several, the one whose headline is the page's `title`, else the first."""
    nodes = [n for s in scripts for n in _nodes(_parse(s))]
    articles = [n for n in nodes if _ARTICLES.search(type_of(n) or "")]
    same = [n for n in articles if key(text_of(n.get("headline"))) == key(title or "") != ""]
    rich = [n for n in articles if n.get("datePublished") or n.get("author") or n.get("articleBody")]
    return next(iter(same or rich or articles or [n for n in nodes if n.get("headline")]), None)


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
    text = _WRAPPING.sub("", script[:_LONGEST].strip())
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

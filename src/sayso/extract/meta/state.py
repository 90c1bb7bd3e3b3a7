"""An article that no line of its page shows, in the state of the page's scripts: pages that are drawn by a script.

in: a parsed page and its title    out: the article as plain markup, with its title where the state has it.

Wherever it lies, an article is the longest run of paragraphs: a string of markup, a list of objects that call themselves
paragraphs, or a list of elements ("p", attributes, words). One beside the page's own title is believed before a longer one.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from sayso.extract.blocks.markup import bounded
from sayso.extract.meta.beside import State
from sayso.extract.meta.refs import followed, pointed_at, ref_of
from sayso.extract.meta.scripts import values_in
from sayso.extract.words import ends_sentence, hyphened, key, row, squeeze, word_count

_LEAST = 40  # words of an article
_LEAST_PARAGRAPH, _LEAST_PLAIN = 4, 60  # words of a paragraph that counts, and of an article without markup
_MOST_VALUES = 100_000  # objects, lists and strings that are looked at
_LONGEST = 400_000  # characters of one article
_MOST_TITLES = 3  # articles in a state, where none of them is called as the page is
_LEAST_TITLE = 12  # characters of a title with which a longer one begins
_DEEPEST = 12  # levels of a paragraph's own parts
_MOST_ITEMS = 3_000  # parts of one article
_KINDS = row("type is _type kind tag nodeType __typename blockType component")
_PARAGRAPH = re.compile(
    r"(?:^|[-_/.: ])(?:p|paragraph|text|text[-_]?block|raw[-_]?html|html|rich[-_]?text|list|list[-_]?item|ul|ol|li|quote|"
    r"block[-_]?quote)"
    r"(?:$|[-_ ](?:block|element|component))",
    re.I,
)
_HEADING = re.compile(r"(?:^|[-_/.: ])(?:h[2-6]|heading(?:[-_]?[2-6])?|header|sub[-_]?head(?:ing|line)?|crosshead)(?:$|[-_])", re.I)
_INNER = row("text content value html children props data body items insert model")
_TITLES = row("headline title headlines")
_SITES = row("site website publisher publication brand siteConfig siteInfo")
_WHOLE = re.compile(r"body|content|text|html|article|story", re.I)  # in the name of a string that is an article
_OTHER = re.compile(
    r"cookie|consent|privacy|gdpr|comment|newsletter|footer|translation|i18n|locale|messages|related|recommend", re.I
)  # in the name of what is no article, or another one
_TAGGED = re.compile(r"<(?:p|br|div|h[2-6])\b", re.I)
_MARKED_UP = re.compile(r"</?[a-z][a-z0-9]*\b[^<>]*>|&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});", re.I)
_HOLES = re.compile(r"\$\$\w{2,30}\$\$|\{\{[\w .-]{2,40}\}\}|\[\[[\w .-]{2,30}\]\]")  # where a site puts its advertisements
_BROKEN = re.compile(r"\n\s*\n|\r\n|\n")


class Told(Struct, frozen=True):
    """An article as a state has it. markup: of its body.  words: how many it has.  title: what stands beside it as one.  around:
    the objects that it stands in, up to the one with its title, the innermost first.  pointed: those to which others point.
    """

    markup: str
    words: int
    title: str | None = None
    around: tuple[State, ...] = ()
    pointed: Mapping[str, State] = {}


class _Around(Struct, frozen=True):
    """An object of a state, with those around it. title: what stands in it, or around it, as one."""

    box: State
    title: str | None
    outer: _Around | None

    @property
    def own(self) -> tuple[State, ...]:
        """The objects up to the one that has the title; the innermost alone, where none has one."""
        boxes, at = [self.box], self
        while at.title and _title_of(at.box) != at.title and at.outer is not None and len(boxes) < _DEEPEST:
            at = at.outer
            boxes.append(at.box)
        return tuple(boxes) if (site := _site_of(at)) is None else (*boxes, {"publisher": site})


def _site_of(at: _Around | None) -> State | None:
    """The site that an outer object names, beside the article or the page it stands in: `{"site": {"name": …}, "article": …}`."""
    for _ in range(_DEEPEST):
        if at is None:
            break
        for name in _SITES:
            if isinstance(site := at.box.get(name), dict) and isinstance(site.get("name"), str):
                return {"name": site["name"]}
        at = at.outer
    return None


def told_in(page: LexborHTMLParser, title: str | None) -> Told | None:
    """The page's article in the state of its scripts, or None."""
    same, best, where = key(title or ""), None, None
    seen, titles, pointed, used = 0, set[str](), dict[str, State](), Counter[str]()
    for value in values_in(page):
        for node, name, around in _walk(value, _MOST_VALUES - seen, pointed):
            seen += 1
            told = _told(node, name, around.title if around else None, pointed, used)
            if told is not None and told.title:
                titles.add(key(told.title))
            if told is not None and (best is None or _rank(told, same) > _rank(best, same)):
                best, where = told, around
        if seen >= _MOST_VALUES:
            break
    # A page that shows many articles has none of its own.
    if best is None or not (len(titles) <= _MOST_TITLES or _is_called(best, same)):
        return None
    return replace(best, around=where.own if where else (), pointed=pointed)


def told_along(page: LexborHTMLParser, title: str | None) -> Told | None:
    """The article in the state of a page that shows its text itself: only what is called as the page is, or None."""
    told = told_in(page, title) if title else None
    return told if told is not None and _is_called(told, key(title or "")) else None


def _rank(told: Told, same: str) -> tuple[bool, int]:
    return _is_called(told, same), told.words


def _is_called(told: Told, same: str) -> bool:
    """Whether an article is called as the page is, which may say its outlet too."""
    own = key(told.title or "")
    return bool(own and same) and (same == own or (len(own) >= _LEAST_TITLE and same.startswith(own)))


def _walk(value: Any, most: int, pointed: dict[str, State]) -> Iterator[tuple[Any, str, _Around | None]]:
    """Every list and string in a value, with its name and the objects around it; a loop, never recursion. pointed: is told of the
    objects to which others point ("Author:7"); what an object points to stands in it, once."""
    stack: list[tuple[Any, str, _Around | None]] = [(value, "", None)]
    seen: set[str] = set()
    for _ in range(most):
        if not stack:
            return
        node, name, outer = stack.pop()
        if isinstance(node, dict):
            around = _Around(node, _title_of(node) or (outer.title if outer else None), outer)
            inside = [(v, k, around) for k, v in node.items() if isinstance(v, (dict, list, str)) and not _OTHER.search(k)]
            for v, k, _ in inside:
                if ":" in k and isinstance(v, dict):
                    pointed.setdefault(k, v)
            stack += inside
            for v, k, _ in inside:
                if (ref := ref_of(v)) in pointed and ref not in seen:
                    seen.add(ref)
                    stack.append((pointed[ref], k, around))
        else:
            yield node, name, outer
            if isinstance(node, list):
                stack += [(v, name, outer) for v in node if isinstance(v, (dict, list, str))]


def _title_of(node: State) -> str | None:
    for name in _TITLES:
        said = node.get(name)
        if isinstance(said, dict):
            said = said.get("basic") or said.get("text")
        if isinstance(said, str) and len(said) <= 400 and word_count(said) > 2:
            return squeeze(html.unescape(said))
    return None


def _told(node: Any, name: str, title: str | None, pointed: Mapping[str, State], used: Counter[str]) -> Told | None:
    if isinstance(node, str):
        return _told_whole(node, name, title)
    if not isinstance(node, list):
        return None
    parts: list[str] = []
    words = 0
    for item in node[:_MOST_ITEMS]:
        kind = _kind(pointed_at(item, pointed))
        tag = "h2" if _HEADING.search(kind) else "p" if _PARAGRAPH.search(kind) else ""
        if tag and (said := _said(followed(item, pointed, used))):
            parts.append(f"<{tag}>{said}</{tag}>")
            words += word_count(said) if tag == "p" and word_count(said) >= _LEAST_PARAGRAPH else 0
    markup = "".join(parts)
    return Told(markup, words, title) if len(parts) > 1 and words >= _LEAST and len(markup) <= _LONGEST else None


def _told_whole(text: str, name: str, title: str | None) -> Told | None:
    """An article that is one string: markup, or sentences where it is called an article's text."""
    if not 200 <= len(text) <= _LONGEST:
        return None
    if len(_TAGGED.findall(text)) > 1:
        words = word_count(_MARKED_UP.sub(" ", text))
        return Told(_HOLES.sub(" ", text), words, title) if words >= _LEAST else None
    if not _WHOLE.search(name) or text.lstrip()[:1] in "{[<" or word_count(text) < _LEAST_PLAIN or not ends_sentence(text):
        return None
    return Told("".join(f"<p>{html.escape(p)}</p>" for p in _BROKEN.split(text) if p.strip()), word_count(text), title)


def _kind(item: Any) -> str:
    """What an object calls itself, or the tag of an element: ["p", {…}, "…"], ["$", "p", null, {…}]."""
    if isinstance(item, dict):
        said = next((v for name in _KINDS if isinstance(v := item.get(name), str) and v), "")
        return hyphened(said[:60])
    if isinstance(item, list) and len(item) > 1 and isinstance(item[0], str):
        said = item[1] if item[0] == "$" else item[0]
        return said[:60] if isinstance(said, str) else ""
    return ""


def _said(node: Any, depth: int = 0) -> str:
    """The words of a paragraph's object, as markup."""
    if isinstance(node, str):
        return node if _MARKED_UP.search(node) else html.escape(node, quote=False)
    if depth > _DEEPEST:
        return ""
    if isinstance(node, list):
        if depth and len(node) > 3 and node[0] == "$":
            return _said(node[3], depth + 1)
        inside = node
        if node and isinstance(node[0], str) and len(node) > 1 and _is_element(node):
            inside = node[3:] if node[0] == "$" else node[2:] if isinstance(node[1], dict) else node[1:]
        return (
            " ".join(filter(None, (_said(x, depth + 1).strip() for x in inside)))
            if _is_items(inside)
            else "".join(_said(x, depth + 1) for x in inside)
        )
    if isinstance(node, dict):
        for name in _INNER:
            if (inner := node.get(name)) and (said := _said(inner, depth + 1)):
                return said
    return ""


def _is_element(node: list[Any]) -> bool:
    return node[0] == "$" or isinstance(node[1], dict) or (node[0].isalnum() and len(node[0]) <= 10 and node[0].islower())


def _is_items(nodes: list[Any]) -> bool:
    """Whether the parts of a paragraph are those of a list."""
    return bool(nodes) and all(isinstance(n, dict) and "list" in _kind(n).lower() for n in nodes)


def parsed(told: Told) -> LexborHTMLParser:
    """The article's markup as a page."""
    return LexborHTMLParser(bounded(f"<body><article>{told.markup}</article></body>"))

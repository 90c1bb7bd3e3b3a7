"""Markup made safe to parse: nesting is bounded before the parser sees it.

in: a page's markup    out: the same, without the tags between the outermost and the innermost where it nests deeper than any page.

The HTML standard has the parser look through all open elements at each tag, so its time grows with tags times depth:
40,000 nested elements take nine seconds. Browsers stop nesting at 512. An article that stands within thousands of boxes keeps
its own tags, for what goes are those that hold too many others in each other.
"""

from __future__ import annotations

import re

from sayso.extract.words import table

_DEEPEST = 512
_OUTER, _INNER = 256, 200  # tags in each other that stay, from outside and from inside
_HARMLESS = 4000  # tags; even if all were nested, they would take a tenth of a second
_MOST_TAGS = 400_000  # of a page; the largest shared one has 7,000, and the walk over the tree stops at 300,000 nodes
_OPENED = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_TAG = re.compile(_OPENED.pattern + r"[^<>]*>?")
_ENDLESS = re.compile(r"<(?=[a-zA-Z])(?:[^\s<>]++\s++){4000}[^<>]*+>?")  # the parser's time grows with the square of the attributes
_LONG, _HALF = re.compile(r"<[^<>]{8000}"), 4000  # characters; 4,000 attributes have no fewer than 8,000
# Tags that hold nothing, or are closed by the next of their kind.
_FLAT = table("area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option html head body")


def bounded(markup: str) -> str:
    """The markup with no element nested deeper than a browser would nest it, no tag with thousands of attributes, and no more tags
    than the walk over them would look at."""
    tags = markup.count("<")
    if tags > _MOST_TAGS:
        markup = markup[: _nth(markup, "<", _MOST_TAGS)]
    if _holds_endless(markup):
        markup = _ENDLESS.sub(" ", markup)
    if tags <= _HARMLESS or _depth(markup) <= _DEEPEST:
        return markup
    return _cut(markup)


def _holds_endless(markup: str) -> bool:
    """Whether a tag has thousands of attributes. Only where half of its least length, from one of the page's steps of that length
    to the next, opens and closes no tag, is it looked at."""
    for at in range(0, len(markup), _HALF):
        end = at + _HALF
        if markup.find("<", at, end) < 0 and markup.find(">", at, end) < 0:
            long = _LONG.search(markup, max(0, at - _HALF), end + _HALF)
            if long and _ENDLESS.match(markup, long.start()):
                return True
    return False


def _nth(text: str, sign: str, n: int) -> int:
    """Where a sign stands for the n-th time."""
    at = -1
    for _ in range(n):
        at = text.find(sign, at + 1)
    return at


def _depth(markup: str) -> int:
    depth = deepest = 0
    for closes, name in _OPENED.findall(markup):
        if name.lower() in _FLAT:
            continue
        if closes:
            depth -= depth > 0
        else:
            depth += 1
            if depth > deepest:
                deepest = depth
                if deepest > _DEEPEST:
                    break
    return deepest


def _cut(markup: str) -> str:
    """Leave out each opening tag that is too deep and holds too deep a nest, and the closing tag that goes with it."""
    tags = [m for m in _TAG.finditer(markup) if m[2].lower() not in _FLAT]
    gone = _too_deep([bool(m[1]) for m in tags])
    pieces: list[str] = []
    at = 0
    for match, drop in zip(tags, gone, strict=True):
        if drop:
            pieces.append(markup[at : match.start()])
            at = match.end()
    return "".join((*pieces, markup[at:]))


def _too_deep(closing: list[bool]) -> list[bool]:
    """For each of a page's tags, opening or closing, whether it goes: what nests in what is counted, not what the tags are called.
    Of those deeper than the outer ones each that stays holds fewer in each other than the one around it, so few can stay."""
    gone = [False] * len(closing)
    open_: list[int] = []  # places of the open tags
    below = [0]  # how deep a nest the page, and each of them, holds so far
    for i in range(len(closing) + 1):
        while open_ and (i == len(closing) or closing[i]):
            start, height = open_.pop(), below.pop()
            below[-1] = max(below[-1], height + 1)
            drop = len(open_) >= _OUTER and height >= _INNER
            gone[start] = drop
            if i < len(closing):
                gone[i] = drop
                break
        if i < len(closing) and not closing[i]:
            open_.append(i)
            below.append(0)
    return gone

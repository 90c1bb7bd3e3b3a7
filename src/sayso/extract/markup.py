"""Markup made safe to parse: nesting is bounded before the parser sees it.

in: a page's markup    out: the same, without the tags that nest deeper than any page does.

The HTML standard has the parser look through all open elements at each tag, so its time grows with tags times depth:
40,000 nested elements take nine seconds. Browsers stop nesting at 512.
"""

from __future__ import annotations

import re

from sayso.extract.words import table

_DEEPEST = 512
_HARMLESS = 4000  # tags; even if all were nested, they would take a tenth of a second
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})[^<>]*>?")
_ENDLESS = re.compile(r"<(?=[a-zA-Z])(?:[^\s<>]++\s++){4000}[^<>]*+>?")  # the parser's time grows with the square of the attributes
_ENDLESS_FROM = 8000  # characters; 4,000 attributes have no fewer
# Tags that hold nothing, or are closed by the next of their kind.
_FLAT = table("area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option html head body")


def bounded(markup: str) -> str:
    """The markup with no element nested deeper than a browser would nest it, and no tag with thousands of attributes."""
    long = [part for part in markup.split("<") if len(part) > _ENDLESS_FROM]
    if any(not 0 <= part.find(">") < _ENDLESS_FROM for part in long):
        markup = _ENDLESS.sub(" ", markup)
    if markup.count("<") <= _HARMLESS or _depth(markup) <= _DEEPEST:
        return markup
    return _cut(markup)


def _depth(markup: str) -> int:
    depth = deepest = 0
    for match in _TAG.finditer(markup):
        if match[2].lower() in _FLAT:
            continue
        if match[1]:
            depth -= depth > 0
        else:
            depth += 1
            if depth > deepest:
                deepest = depth
                if deepest > _DEEPEST:
                    break
    return deepest


def _cut(markup: str) -> str:
    """Leave out each opening tag that is too deep, and the closing tag that goes with it."""
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        if match[2].lower() in _FLAT:
            return match[0]
        if match[1]:
            depth -= depth > 0
            return match[0] if depth < _DEEPEST else ""
        depth += 1
        return match[0] if depth <= _DEEPEST else ""

    return _TAG.sub(keep, markup)

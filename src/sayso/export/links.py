"""Addresses that lead to words: the page's own, with a text fragment by which browsers scroll to them.

in: a page's address, its text, where the words stand in it    out: the address, or None where the page has none
"""

from __future__ import annotations

from urllib.parse import quote

from sayso.export.clean import safe_url
from sayso.model import Span

_LEAST_FRAGMENT = 4  # words; fewer stand in many places of a page
_FRAGMENT = 8  # words that a link carries at most, as browsers look for them (Scroll-to-text fragment)


def link_to(url: str | None, text: str, span: Span) -> str | None:
    """The page's address at some words of its text."""
    url = safe_url(url)
    words = span.of(text).split()[:_FRAGMENT]
    if len(words) < _LEAST_FRAGMENT:  # "the mayor" stands in many places: with what follows it, or goes before it, it is found
        end = text.find("\n", span.end)
        line = text[text.rfind("\n", 0, span.start) + 1 : end if end >= 0 else len(text)]
        behind = text[span.start : end if end >= 0 else len(text)].split()[:_FRAGMENT]
        words = behind if len(behind) >= _LEAST_FRAGMENT else line.split()[-_FRAGMENT:]
    return f"{url.partition('#')[0]}#:~:text={quote(' '.join(words), safe='')}" if url and words else None

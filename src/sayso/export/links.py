"""Addresses that lead to words: the page's own, with a text fragment by which browsers scroll to them.

in: a page's address, its text, where the words stand in it    out: the address, or None where the page has none
"""

from __future__ import annotations

from sayso.export.clean import safe_url
from sayso.model import FRAGMENT, Span, link_to_words

_LEAST = 4  # words; fewer stand in many places of a page


def link_to(url: str | None, text: str, span: Span) -> str | None:
    """The page's address at some words of its text."""
    url = safe_url(url)
    words = span.of(text).split()[:FRAGMENT]
    if len(words) < _LEAST:  # "the mayor" stands in many places: with what follows it, or goes before it, it is found
        end = text.find("\n", span.end)
        line = text[text.rfind("\n", 0, span.start) + 1 : end if end >= 0 else len(text)]
        behind = text[span.start : end if end >= 0 else len(text)].split()[:FRAGMENT]
        words = behind if len(behind) >= _LEAST else line.split()[-FRAGMENT:]
    return link_to_words(url, words) if url and words else None

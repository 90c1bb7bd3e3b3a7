"""Addresses that lead to words: the page's own, with a text fragment by which browsers scroll to them.

in: the address of a page or file, its text, where the words stand in it    out: the address, or None where the page has none
"""

from __future__ import annotations

from sayso.export.clean import safe_url
from sayso.model import FRAGMENT, Span, link_to_words

_PAGES = (".html", ".htm", ".xhtml", ".txt")
_LEAST = 4  # words; fewer stand in many places of a page


def link_to(url: str | None, text: str, span: Span) -> str | None:
    """The page's address at some words of its text."""
    url = safe_url(url)
    return at_words(url, text, span) if url else None


def in_file(address: str, text: str, span: Span) -> str:
    """The address of a file at some words of its text, where browsers show such a file as a page; else the file's alone."""
    return (at_words(address, text, span) or address) if address.lower().endswith(_PAGES) else address


def at_words(url: str, text: str, span: Span) -> str | None:
    """An address at some words of the text that stands there; None where there are none."""
    words = span.of(text).split()[:FRAGMENT]
    if len(words) < _LEAST:  # "the mayor" stands in many places: with what follows it, or goes before it, it is found
        end = text.find("\n", span.end)
        line = text[text.rfind("\n", 0, span.start) + 1 : end if end >= 0 else len(text)]
        behind = text[span.start : end if end >= 0 else len(text)].split()[:FRAGMENT]
        words = behind if len(behind) >= _LEAST else line.split()[-FRAGMENT:]
    return link_to_words(url, words) if words else None

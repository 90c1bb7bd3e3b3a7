"""Exports of press databases: many articles in one file, each with its head, as Nexis, Factiva and ProQuest write them.

in: a text, or a page whose boxes hold one    out: a row an article, as JSON Lines would have it; None where it is no such export
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from sayso.read import factiva, nexis, proquest
from sayso.read.feeds import words_of
from sayso.read.item import Item
from sayso.read.rows import PageRow

_LARGEST = 20_000_000  # characters of a page that is looked at
_MARKED = re.compile(r"factiva|lexisnexis|nexis uni|proquest|enArticle", re.I)
_NUMBERED = re.compile(r"\bDocument [A-Z]{2,}[A-Za-z0-9]{8,}|\d of \d{1,4} DOCUMENTS|End of Document|ProQuest document ID")
_CELL = re.compile(r"</td\s?>\s{0,9}<td\b[^<>]{0,400}>(?:\s{0,9}<(?:p|div)\b[^<>]{0,400}>)?", re.I)
_BLOCK = re.compile(r"</?(?:p|div|tr|table|br|li|ul|ol|h[1-6]|body|head|title|html)\b[^<>]{0,400}>", re.I)


def articles_of(text: str) -> Iterator[PageRow] | None:
    """The articles of an export."""
    items = items_of(text)
    return None if items is None else (item.row() for item in items)


def articles_in(markup: str) -> Iterator[PageRow] | None:
    """The articles of an export that is written as a page: its cells and boxes are its lines."""
    if len(markup) > _LARGEST or not (_MARKED.search(markup) and _NUMBERED.search(markup)):
        return None
    return articles_of(_flat(markup))


def _flat(markup: str) -> str:
    """The words of a page, a box a line; what stands in one row of a table stands in one line."""
    lines = words_of(_BLOCK.sub("\n", _CELL.sub("  ", " ".join(markup.split())))).split("\n")
    return "\n".join(line.strip(" \t\xa0").replace("\xa0", " ") for line in lines)


def items_of(text: str) -> Iterator[Item] | None:
    """The articles of an export, each by its parts. A text in which none is found is no export, whatever marks of one it has."""
    plain = text.replace("\r\n", "\n").replace("\f", "\n")
    for reader in (factiva.items_of, nexis.items_of, proquest.items_of):
        found = reader(plain)
        if found is not None and (first := next(found, None)) is not None:
            return chain((first,), found)
    return None

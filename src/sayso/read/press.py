"""Exports of press databases: many articles in one text file, each with its head, as Nexis, Factiva and ProQuest write them.

in: a text    out: a row an article, as JSON Lines would have it; None where the text is no such export
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from sayso.read import factiva, nexis, proquest
from sayso.read.item import Item
from sayso.read.rows import PageRow


def articles_of(text: str) -> Iterator[PageRow] | None:
    """The articles of an export."""
    items = items_of(text)
    return None if items is None else (item.row() for item in items)


def items_of(text: str) -> Iterator[Item] | None:
    """The articles of an export, each by its parts. A text in which none is found is no export, whatever marks of one it has."""
    plain = text.replace("\r\n", "\n").replace("\f", "\n")
    for reader in (factiva.items_of, nexis.items_of, proquest.items_of):
        found = reader(plain)
        if found is not None and (first := next(found, None)) is not None:
            return chain((first,), found)
    return None

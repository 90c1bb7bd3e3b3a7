"""Exports of press databases: many articles in one text file, each with its head, as Nexis, Factiva and ProQuest write them.

in: a text    out: a row an article, as JSON Lines would have it; None where the text is no such export
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.read import factiva, nexis, proquest
from sayso.read.item import Item
from sayso.read.rows import PageRow


def articles_of(text: str) -> Iterator[PageRow] | None:
    """The articles of an export."""
    items = items_of(text)
    return None if items is None else (item.row() for item in items)


def items_of(text: str) -> Iterator[Item] | None:
    """The articles of an export, each by its parts."""
    plain = text.replace("\r\n", "\n").replace("\f", "\n")
    for reader in (factiva.items_of, nexis.items_of, proquest.items_of):
        if (found := reader(plain)) is not None:
            return found
    return None

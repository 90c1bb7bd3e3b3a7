"""Whom a report credits: the outlet that its people told something, that its dateline or its byline names.

in: an article    out: the names, without their article and in small letters
"""

from __future__ import annotations

import re

from sayso.model import Article

_MOST = 20_000  # characters of a text that are looked at
_NAME = r"[A-ZÀ-Þ][\w’'&-]{0,30}(?: [A-ZÀ-Þ][\w’'&-]{0,30}){0,4}"
_CREDIT = re.compile(rf"\b(?:told|tells) (?:the )?({_NAME})|\(({_NAME})\) ?[-–—]")


def credited(article: Article) -> frozenset[str]:
    """The outlets that a report credits, its own left out."""
    said = (m[1] or m[2] for m in _CREDIT.finditer(article.text, 0, _MOST))
    return frozenset(map(outlet_key, (*said, *article.authors, *article.agencies))) - {outlet_key(article.outlet or "")}


def outlet_key(name: str) -> str:
    """An outlet's name as it is compared."""
    return name.casefold().removeprefix("the ").strip()


def is_credited(outlet: str | None, by: Article) -> bool:
    """Whether a report credits an outlet that is not its own."""
    return outlet is not None and outlet_key(outlet) in credited(by)

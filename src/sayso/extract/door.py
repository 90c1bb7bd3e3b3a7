"""The door: HTML or text dump, and what both share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from sayso.model import Article, Failure, Page


class ExtractOptions(Struct, frozen=True, kw_only=True):
    """max_chars: code points of a page that are looked at; longer pages are a failure ("too-large")."""

    max_chars: int = 20_000_000


def extract(pages: Iterable[Page | Failure], options: ExtractOptions | None = None) -> Iterator[Article | Failure]:
    """The article of each page, in order, lazily."""
    raise NotImplementedError


def teasers_of(article: Article) -> Iterator[Article]:
    """The page's teasers as short articles of extent ``teaser``; those without a summary say too little and are left out."""
    raise NotImplementedError

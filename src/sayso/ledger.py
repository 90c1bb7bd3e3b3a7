"""What becomes of the sources on the way: which failed, which repeat another, which addresses were asked.

in: the streams between the rooms    out: the same streams, without failures and repeats, which are kept here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from sayso.model import Article, Failure, Page

Item = TypeVar("Item")


class Ledger:
    """What became of the sources so far: failures, repeats, addresses that were asked."""

    def __init__(self) -> None:
        self.failures: list[Failure] = []
        self.twice: list[tuple[str, str]] = []
        self.fetched: dict[str, None] = {}
        self._seen: dict[tuple[object, ...], str] = {}

    def pages(self, pages: Iterable[Page | Failure]) -> Iterator[Page | Failure]:
        """The pages without those that were there before: the same content, said to be from the same place."""
        for page in pages:
            self.fetched.update(dict.fromkeys(page.fetched))
            if isinstance(page, Failure) or not self._repeats(page.source, *_sameness(page)):
                yield page

    def kept(self, items: Iterable[object], kind: type[Item]) -> Iterator[Item]:
        """The items of a kind; failures among them go into the ledger."""
        for item in items:
            if isinstance(item, Failure):
                self.failures.append(item)
            elif isinstance(item, kind):
                yield item

    def articles(self, articles: Iterable[Article | Failure]) -> Iterator[Article]:
        """The articles without failures, and without those that an outlet or address gave before in other markup.

        The same text from another outlet is a copy, which is no repeat: clustering finds it.
        """
        for article in self.kept(articles, Article):
            known = article.url or (article.outlet and (article.outlet, article.title))
            if not (known and article.text and self._repeats(article.source or article.id, "text", article.text_sha256, known)):
                yield article

    def _repeats(self, source: str, *key: object) -> bool:
        if key not in self._seen:
            self._seen[key] = source
            return False
        self.twice.append((source, self._seen[key]))
        return True


def _sameness(page: Page) -> tuple[object, ...]:
    """What two pages must share to be one. Markup speaks for itself; bare text may be a wire's, told apart by its address."""
    return page.kind, page.content, page.outlet, page.title, page.url if page.kind == "text" else None

"""The door: which reader takes which source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from sayso.model import Failure, Page


class ReadOptions(Struct, frozen=True, kw_only=True):
    """allow_private: fetch loopback and private addresses too.  timeout: seconds an address may take.  max_bytes: of one page."""

    allow_private: bool = False
    timeout: float = 20.0
    max_bytes: int = 20_000_000


def read(sources: Iterable[str], options: ReadOptions | None = None) -> Iterator[Page | Failure]:
    """A page or a failure for each source, in order, lazily."""
    raise NotImplementedError

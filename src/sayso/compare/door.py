"""The order in which a story is compared:

clauses of all reports | aligned into claims | relation, kinds, why | voices | ranked; then timeline, origins, process
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from sayso.model import Comparison, Story


class CompareOptions(Struct, frozen=True, kw_only=True):
    """most: claims kept of each relation."""

    most: int = 30


def compare(stories: Iterable[Story], options: CompareOptions | None = None) -> Iterator[Comparison]:
    """The comparison of each story, in order, lazily."""
    raise NotImplementedError

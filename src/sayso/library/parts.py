"""Long lists in parts, since SQLite takes only so many values in one statement.

in: ids, words    out: the same, some hundreds at a time
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

_AT_ONCE = 500  # values in one statement; builds of SQLite before 3.32 take no more than 999
_T = TypeVar("_T")


def parts(of: Collection[_T]) -> Iterator[Sequence[_T]]:
    """Some values in their order, part by part."""
    every = list(of)
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))

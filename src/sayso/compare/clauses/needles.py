"""Needles: parts of words without which a pattern can't match, found from the pattern itself.

in: a pattern    out: parts of words in lower case, one of which stands in every text that it matches; none where there are no such

To look for a few parts of words in a sentence takes a hundredth of what a pattern with many wordings takes to find that it has
nothing there. Read off the pattern, they can't fall behind it when somebody adds a wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

# What the standard library itself reads patterns by. It is no public part of it: `tests/compare/test_needles.py` would tell at
# once if it were to change.
_ops: Any = import_module("re._constants")
_parser: Any = import_module("re._parser")

_LEAST = 3  # letters of a part that is worth looking for
_MOST = 60  # parts; more cost as much as the pattern


_known: dict[int, tuple[re.Pattern[str], tuple[str, ...]]] = {}
"""By the place of a pattern in memory, which it keeps as long as it is kept here: to hash a long one takes as long as to search."""


def needles(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Parts of words, one of which every text has that a pattern matches, in lower case; none where nothing is sure."""
    kept = _known.get(id(pattern))
    if kept is None:
        found = _of(_parser.parse(pattern.pattern, pattern.flags))
        parts = tuple(sorted(found)) if found and len(found) <= _MOST else ()
        kept = _known[id(pattern)] = pattern, parts
    return kept[1]


def may_match(pattern: re.Pattern[str], low: str) -> bool:
    """Whether a pattern, one of a table that lasts, may match a text, given in lower case."""
    parts = needles(pattern)
    return not parts or any(part in low for part in parts)


def _of(told: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """The best of what each piece of a pattern asks for: the longest, of as long ones the fewest."""
    run, found = "", list[frozenset[str]]()
    for op, value in (*told, (None, None)):
        if op is _ops.LITERAL:
            run += chr(value).lower()
            continue
        if len(run.strip()) >= _LEAST:
            found.append(frozenset((run,)))
        run = ""
        if (asked := _piece(op, value)) is not None:
            found.append(asked)
    return max(found, key=lambda f: (min(map(len, f)), -len(f)), default=None)


def _piece(op: Any, value: Any) -> frozenset[str] | None:
    """What a group, a choice or a repeated piece asks for."""
    if op is _ops.SUBPATTERN:
        return _of(value[3])
    if op is _ops.ATOMIC_GROUP:
        return _of(value)
    if op in (_ops.MAX_REPEAT, _ops.MIN_REPEAT, _ops.POSSESSIVE_REPEAT) and value[0] > 0:
        return _of(value[2])
    if op is _ops.BRANCH:
        every = [_of(branch) for branch in value[1]]
        return frozenset().union(*(e for e in every if e)) if all(every) else None
    return None

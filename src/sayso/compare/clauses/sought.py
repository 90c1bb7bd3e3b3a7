"""Sought: a pattern of many wordings that is compiled, and asked, only where a text may have it: where a part of a word stands
without which it can't match. These parts are found from the pattern itself.

in: a pattern as it is written    out: the pattern, when a text may have it; the parts of words, in lower case

To look for a few parts of words in a sentence takes a hundredth of what a pattern with many wordings takes to find that it has
nothing there. Read off the pattern, they can't fall behind it when somebody adds a wording. Most patterns of a long table are of
nothing that a story tells, and to compile them all takes longer than to start everything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from importlib import import_module
from typing import Any

# What the standard library itself reads patterns by. It is no public part of it: `tests/compare/test_sought.py` would tell at once
# if it were to change.
_ops: Any = import_module("re._constants")
_parser: Any = import_module("re._parser")

_LEAST = 3  # letters of a part that is worth looking for
_MOST = 60  # parts; more cost as much as the pattern


class Sought:
    """A pattern, whatever the case of its letters unless flags say otherwise."""

    def __init__(self, source: str, flags: int = re.IGNORECASE) -> None:
        self.source, self._flags = source, flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(self.source, self._flags)

    @cached_property
    def needles(self) -> tuple[str, ...]:
        """Parts of words, one of which every text has that it matches, in lower case; none where nothing is sure."""
        found = _of(_parser.parse(self.source, self._flags))
        return tuple(sorted(found)) if found and len(found) <= _MOST else ()

    def may_be_in(self, low: str) -> bool:
        """Whether a text, given in lower case, may have it."""
        for part in self.needles:
            if part in low:
                return True
        return not self.needles


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

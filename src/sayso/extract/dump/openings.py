"""The clock that a post's first paragraph opens with: "18:20: The fire service says …".

in: a paragraph    out: the clock and what stands behind it; None where it opens otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from sayso.extract.dates.door import CLOCK, date_in

BEHIND_CLOCK = re.compile(r"\s?(?:(?:[ECMP]T|local time|uhr|Uhr|h)\b)?\s{0,2}(?P<sign>[:|–—•·-])?\s{0,2}(?P<rest>\S.*)$", re.S)
"""What stands behind a clock: its zone, a sign, the rest."""
_OPENED = re.compile(r"[“\"‘'«„(]?[^\W_]")
_ANY_DAY = "2026-01-01"  # clocks are compared on one


class Opening(Struct, frozen=True):
    """A clock that opens a paragraph, and what stands behind it. signed: a sign parts them, as no sentence's own hour is parted."""

    clock: str
    rest: str
    signed: bool


def opening(text: str) -> Opening | None:
    """The clock that opens a paragraph. "18:20 is when it began" goes on with a small letter; "18:20–19:00: …" is a span."""
    clock = CLOCK.match(text)
    behind = BEHIND_CLOCK.match(text, clock.end()) if clock else None
    if clock is None or behind is None:
        return None
    rest = behind["rest"]
    if not _OPENED.match(rest) or CLOCK.match(rest) or not (behind["sign"] or not rest[0].islower()):
        return None
    return Opening(clock.group().strip(), rest, behind["sign"] is not None)


def one_way(clocks: Sequence[str]) -> bool:
    """Whether clocks only fall or only rise, and are not all the same."""
    read = [date_in(f"{_ANY_DAY} {clock}") for clock in clocks]
    told = [at for at in read if at and len(at) > len(_ANY_DAY)]
    if len(told) < len(clocks) or len(set(told)) < 2:
        return False
    return all(a >= b for a, b in pairwise(told)) or all(a <= b for a, b in pairwise(told))

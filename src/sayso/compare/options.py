"""The comparison's options."""

from __future__ import annotations

from msgspec import Struct

# The chance of being of one thing from which accounts surely are. Of a hundred claims from .85 that were drawn at random and read
# whole, 39 of 45 were right from here on, 34 of 55 below.
SURELY_ONE = 0.96

# The chance from which accounts are likelier of one thing than of two. Of sixty differences that were not sure and were read whole,
# 25 lay below, and one of these was right.
LIKELY_ONE = 0.5


class CompareOptions(Struct, frozen=True, kw_only=True):
    """most: claims kept of each relation; most_differ: differences up to which those in source
    alone are kept.

    least, link: the alignment score that a pair, and on average a group, must reach to be one claim.  alone: the score from
    which a clause has its like in another report, so that it does not stand alone.

    since: an ISO 8601 day or instant; what moved from then on is told.  explain: tell what each claim rests on.
    """

    most: int = 30
    most_differ: int = 12
    least: float = 0.25
    link: float = 0.22
    alone: float = 0.4
    since: str | None = None
    explain: bool = False

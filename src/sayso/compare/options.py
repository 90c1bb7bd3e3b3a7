"""The comparison's options."""

from __future__ import annotations

from msgspec import Struct


class CompareOptions(Struct, frozen=True, kw_only=True):
    """most: claims kept of each relation; most_differ: of the differences.

    least, link: the alignment score that a pair, and on average a group, must reach to be one claim.  alone: the score from
    which a clause has its like in another report, so that it does not stand alone.

    since: an ISO 8601 day or instant; what moved from then on is told.  explain: tell what each claim rests on.
    """

    most: int = 30
    most_differ: int = 12
    least: float = 0.28
    link: float = 0.25
    alone: float = 0.55
    since: str | None = None
    explain: bool = False

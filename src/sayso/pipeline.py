"""The whole way, as a reader would tell it:

sources | read | extract | annotate | cluster | compare
"""

from __future__ import annotations

from msgspec import Struct

from sayso.model import Alone, Comparison, Failure, Reading


class Outcome(Struct, frozen=True, kw_only=True):
    """What comparing some sources gave.

    comparisons: one a story, the largest first.  readings: of every report in them, by id.  alone: usable pages that share
    nothing with the others, and why.  unread: pages that hold no English text, as readings that say why.  twice: (source, the
    source it repeats).  failures: sources that gave no page.  fetched: the addresses that were asked for; all that left the machine.
    """

    comparisons: tuple[Comparison, ...]
    readings: dict[str, Reading]
    alone: tuple[Alone, ...] = ()
    unread: tuple[Reading, ...] = ()
    twice: tuple[tuple[str, str], ...] = ()
    failures: tuple[Failure, ...] = ()
    fetched: tuple[str, ...] = ()

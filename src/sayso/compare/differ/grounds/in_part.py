"""In part: what was to come once something else is done, and came for some alone: "will reopen once the pier is mended", and then
"was reopened to cyclists". The one that was awaited is still to come.

in: the account of what is ahead, and that of what was done    out: yes or no

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.units import Unit

_HANGS = re.compile(
    r"\b(?:only|once|if|unless|provided|providing|until|as soon as|as long as|on condition|not before)\b",
    re.I,
)
_IN_PART = re.compile(
    r"\b(?:part(?:ly|ially)|in part|(?:one|a single) (?:lane|track|way|wing|platform)|half of|"
    r"(?:to|for) (?:pedestrians|walkers|cyclists|residents|locals|lorries|trucks|cars|buses|traffic in one direction|aid|"
    r"(?:emergency|light|heavy|local|official|aid) (?:vehicles|traffic|services|convoys)|ambulances|diplomats|the wounded)|"
    r"on (?:foot|one side)|for (?:an|one|two|three|a few|some) (?:hours?|days?)|temporarily|briefly)\b",
    re.I,
)


def only_in_part(ahead: Unit, done: Unit) -> bool:
    """Whether what is ahead hangs on a condition, and what was done was done for some alone, or for a while, of which the other
    has nothing."""
    part = _IN_PART.search(done.sentence, max(0, done.span.start - done.clause.sentence.start))
    return part is not None and _HANGS.search(ahead.sentence) is not None and part[0].lower() not in ahead.sentence.lower()

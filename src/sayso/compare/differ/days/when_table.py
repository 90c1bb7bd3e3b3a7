"""The table of what has one day or one hour in a story, and of the words by which news tells it.

in: nothing    out: `KINDS`
"""

from __future__ import annotations

from sayso.compare.differ.days.when_ahead import AHEAD
from sayso.compare.differ.days.when_done import DONE
from sayso.compare.differ.days.when_past import PAST

KINDS = (*AHEAD, *DONE, *PAST)

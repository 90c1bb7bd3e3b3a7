"""Matters of yes and no: deeds and states of which news tells one side or the other, with many wordings of either.

in: nothing    out: `MATTERS`
"""

from __future__ import annotations

from sayso.compare.differ.states.opposed_affairs import AFFAIRS
from sayso.compare.differ.states.opposed_papers import PAPERS
from sayso.compare.differ.states.opposed_plain import PLAIN
from sayso.compare.differ.states.opposed_public import PUBLIC
from sayso.compare.differ.states.opposed_rulings import RULINGS
from sayso.compare.differ.states.opposed_standing import STANDING

MATTERS = (*PUBLIC, *AFFAIRS, *PLAIN, *RULINGS, *PAPERS, *STANDING)

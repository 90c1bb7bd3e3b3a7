"""Sides that have no name, and are told by the talks between them: "the families", "the residents", "the authority".

in: the reports    out: their phrases, without article, for them to be looked for as those who have a name are
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from sayso.compare.process.words import BODIES
from sayso.model import Member

_TALKS = (
    r"(?:talks|negotiations?|mediat(?:e|es|ed|ing|ion|or)|go-between|intermediary|truce|ceasefire|messages|notes|shuttl(?:es|ed|ing)|"
    r"goes|went|going)"
)
# Those between whom they are, up to the end of the clause.
_BETWEEN = re.compile(
    rf"\b{_TALKS}\b(?: [\w’'-]{{1,30}}){{0,5}}? between (?:both )?"
    r"(?P<one>[^,.;:“”\"\n]{3,50}?),? and (?P<two>[^.;:“”\"\n]{3,60})",
    re.I,
)
_HEAD = (
    rf"(?:famil(?:y|ies)|residents|relatives|parents|widows|victims|survivors|tenants|patients|pupils|students|inmates|\w{{3,15}}men|nuns|monks|elders|\w{{3,15}}ers|"
    rf"{BODIES}|operator|employer)"
)
_SIDE = re.compile(
    rf"the (?P<side>(?:(?!the\b|and\b|of\b|two\b|both\b|other\b)[a-z][a-z’-]{{1,20}} ){{0,2}}?{_HEAD})"
    r"(?=$|,(?! (?:the )?[A-Z])| "
    r"(?:on|over|about|in|at|to|that|which|who|have|has|had|were|was|is|are|br\w+|began|end\w*|resum\w*)\b)"
)
_NO_SIDE = frozenset(("sides", "parties", "governments", "companies", "others", "leaders"))
_MOST = 4  # of a report


def sides_told(members: Sequence[Member]) -> tuple[str, ...]:
    """The phrases of sides without a name, by the alphabet."""
    found: set[str] = set()
    for member in members:
        for m in islice(_BETWEEN.finditer(member.report.text), _MOST):
            sides = (_SIDE.match(m["one"]), _SIDE.match(m["two"]))
            found |= {s["side"] for s in sides if s and s["side"].split()[-1] not in _NO_SIDE}
    return tuple(sorted(found))

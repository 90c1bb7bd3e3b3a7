"""Replies: "Harlan denies it", where what is denied stands in the sentence or clause before, in another's words.

in: a statement of the checked text, what it stands beside    out: whether it denies another's words; where it says no more than that
"""

from __future__ import annotations

import re

from sayso.compare.denials import denied
from sayso.compare.units import Unit
from sayso.model import Attribution, Span

# What a bare denial ends in: "denies it", "disputed that on Monday" says more.
_IT = re.compile(r"\s(?:it|this|that|them|both)\b(?=\s*(?:[.,;:!?)–—]|$|\n|and\b|but\b))", re.I)


def is_turned(statement: Attribution, unit: Unit, text: str) -> bool:
    """Whether a statement says the contrary of what a clause in it was read to say. "Denby says the doors were locked; Harlan denies
    it" has one clause for both: read as Denby's it is not denied, which it is for Harlan; read as Harlan's it is denied, which it is
    not for Denby."""
    its = unit.attribution
    if its is None or its.id == statement.id:
        return False
    if statement.stance == "denied":
        return not denied(unit)
    return denied(unit) and denial_of_it(its, text) is not None


def denial_of_it(statement: Attribution, text: str) -> Span | None:
    """The clause of a statement that only denies what was said before it ("Harlan denies it"): no claim of its own."""
    if statement.stance != "denied" or not statement.source or not statement.cue:
        return None
    start, end = statement.source[0].start, statement.cue[-1].end
    it = _IT.match(text, end)
    behind = bool(statement.content) and all(c.end <= start for c in statement.content)
    return Span(start, it.end()) if it and behind and start < end else None

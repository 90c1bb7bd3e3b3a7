"""Kept shut: whether what was to stay closed until a time did, by a later report: "will stay closed until this evening", and then
"was closed until 9 p.m.", or that it is open again.

in: what was announced, a later report    out: where that report tells it
"""

from __future__ import annotations

import re

from sayso.model import Clause, Member, Span, TimelineEntry, dated, day_of

_TO_STAY = re.compile(r"\b(?:stays?|remains?|be|kept|keep) (?:closed|shut) (?:until|till)\b", re.I)
_STAYED = re.compile(r"\b(?:was|were|had been|stayed|remained) (?:closed|shut) (?:until|till)\b", re.I)
_OPEN = re.compile(r"\b(?:was|were|has|have|had|is|are)? ?(?:\w+ )?(?:re-?opened|open(?:ed)? again)\b", re.I)
_TO_BE = re.compile(r"\b(?:will|would|to|may|might|could|can|until|when|if|once)\b", re.I)

_NEAR = 6  # signs behind "until" within which its time begins


def stayed_shut(entry: TimelineEntry, clause: Clause | None, member: Member) -> Span | None:
    """Where a report tells that what was to stay closed did, until a time of that very day, or that it opened again."""
    if clause is None or not _TO_STAY.search(entry.text) or clause.negation:
        return None
    own = _things(clause)
    for c in member.reading.clauses:
        words = c.span.of(member.report.text)
        if not (own & _things(c)) or c.negation or c.modality:
            continue
        opened = _OPEN.search(words)
        if opened and not c.condition and not _TO_BE.search(words[: opened.end()]):
            return c.span
        if (end := _stayed_until(entry, c, member)) is not None:
            return Span(c.span.start, max(c.span.end, end))
    return None


def _things(clause: Clause) -> frozenset[str]:
    """What a clause tells of: of what "was closed" is read as done to it."""
    return frozenset(head for role, head in clause.roles if role in ("subject", "object"))


def _stayed_until(entry: TimelineEntry, clause: Clause, member: Member) -> int | None:
    """Where the time ends until which a clause has it closed, if it is of the day that was announced; an hour alone is of the
    report's. A clause may have been cut before its time: "was closed | until 9 p.m."."""
    m = _STAYED.search(member.report.text, clause.span.start, clause.sentence.end)
    if m is None or m.start() >= clause.span.end:
        return None
    day, near = day_of(dated(member.report)), Span(m.end(), m.end() + _NEAR)
    times = (t for t in member.reading.times if t.span.touches(near) and (t.first or t.type == "TIME"))
    return next((t.span.end for t in times if entry.last == (t.first or day) == (t.last or day)), None)

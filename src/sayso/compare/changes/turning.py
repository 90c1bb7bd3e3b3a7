"""Turning: what turns a story: what is admitted, taken back, settled, done.

in: the earlier and the later reports    out: a `Change` for each, at words that say who did it
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.changes.admitted import admitted
from sayso.compare.changes.deeds import new_deeds
from sayso.compare.changes.done import PRONOUNS, Teller, day_from
from sayso.compare.changes.raised import raised
from sayso.compare.changes.reversed import reversed_since
from sayso.compare.changes.settled import settled
from sayso.compare.changes.unsaid import unsaid
from sayso.model import Change, Span

_BY_CLAUSE = ("deed", "settled", "came")
_PRONOUN = re.compile(r"\W*(?:he|she|it|they)\b", re.I)
_LONGEST = 260  # signs of words that are shown to tell who did it


def turning(earlier: Sequence[Teller], later: Sequence[Teller]) -> list[Change]:
    """What turns the story; nothing where nothing was told before."""
    if not earlier:
        return []
    first = day_from(earlier)
    found = [
        *admitted(earlier, later), *unsaid(earlier, later), *reversed_since(earlier, later), *settled(earlier, later, first),
        *raised(earlier, later), *new_deeds(earlier, later, first),
    ]  # fmt: skip
    by = {t.report.id: t for t in later}
    return _as_one([_told_whole(c, by[c.report]) if c.kind in _BY_CLAUSE else c for c in found])


def _as_one(found: Sequence[Change]) -> list[Change]:
    """The changes, a deed that is told with words that tell another change, with that one: "voted against the deal and called a
    blockade"."""
    told: list[Change] = []
    for c in found:
        k = next((k for k, o in enumerate(told) if c.kind == "deed" and o.kind in _BY_CLAUSE and _in_one(c, o)), None)
        if k is None:
            told.append(c)
        else:
            o = told[k]
            told[k] = replace(o, span=Span(min(o.span.start, c.span.start), max(o.span.end, c.span.end)))
    return told


def _in_one(c: Change, other: Change) -> bool:
    return c.report == other.report and c.span.touches(other.span)


def _told_whole(change: Change, teller: Teller) -> Change:
    """A change with the words before it that tell its doer: those of its sentence ("voted against a deal and called a blockade"),
    or the sentence before ("It fined the maker")."""
    clause = next((c for c in teller.clauses if c.span == change.span), None)
    if clause is None:
        return change
    words = clause.span.of(teller.text)
    start = clause.sentence.start
    if clause.span.start == start:
        at = teller.sentences.index(clause.sentence)
        if not at or not _PRONOUN.match(words):
            return change
        start = teller.sentences[at - 1].start
    else:
        doers = [head for role, head in clause.roles if role == "subject"] or [head for r, head in clause.roles if r == "object"]
        if any(head in words.lower() for head in doers if head not in PRONOUNS):
            return change
    whole = Span(start, change.span.end)
    return change if "\n" in whole.of(teller.text) or whole.end - whole.start > _LONGEST else replace(change, span=whole)

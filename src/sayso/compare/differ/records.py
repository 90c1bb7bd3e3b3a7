"""Records: what a report holds to be the first, the worst or the largest of its sort since a year or in history, where another is
less sure of it: "the deadliest shooting in modern history", "believed to be the deadliest".

in: the units of a story    out: `Dispute`s of certainty. A report holds one happening for the worst there was: no clause need be
alike for that, where the word is the same, and so are a word of what it is and the time over which it is counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems
from sayso.compare.differ.disputes import Dispute
from sayso.model import Span

_WORST = frozenset({"deadliest", "worst", "bloodiest"})
_RECORD = re.compile(
    r"\b(?P<of>(?:one of|among) )?(?:the|its|his|her|their) (?P<word>deadliest|bloodiest|worst|biggest|largest|longest|strongest|"
    r"heaviest|oldest|youngest|fastest|tallest|costliest|hottest|coldest|first)\b(?P<what>[^.,;:!?]{0,90}?) "
    r"(?P<over>since (?:the )?(?:[a-z]+ )?(?P<year>1[5-9]\d\d|20\d\d)s?|(?:in|of) (?:[\w’'.-]+ ){0,5}?history\b|"
    r"(?:in|for) (?:more than |over |nearly |almost |at least )?(?:a |an |[\w-]+ )"
    r"(?:years|decades?|century|centuries|generation)\b)",
    re.I,
)
# Before a record, in the clause that tells it: whoever says so is not sure.
_UNSURE = re.compile(
    r"\b(believed|thought|reported|reportedly|possibly|perhaps|probably|likely|may|might|could|appears?|feared|apparently)\b"
    r"(?: \w+){0,4}? $",
    re.I,
)
_DENIED = re.compile(r"\b(?:not|n[’']t|never|no longer|rather than)\b|\bif\b", re.I)
_OVER = ("since ", "history", "years", "decade", "centur", "generation")  # one of these stands in every record
_WINDOW = 70  # characters before a record in which it is hedged


class _Record(Struct, frozen=True):
    """A record that a clause tells. hedge: the words by which it is less than one, if any."""

    unit: Unit
    word: str
    what: frozenset[str]
    year: str | None
    span: Span
    hedge: str | None


def records(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The records that one report tells as such, and another as what may be one, or as one of several; the first of each two
    reports. strangers: whether two reports are hardly of one thing."""
    found = list(_records(units))
    seen: set[str] = set()
    for a, b in product(found, found):
        if a.hedge is None or b.hedge is not None or a.unit.report == b.unit.report or a.word in seen:
            continue
        if _one_record(a, b) and not strangers(a.unit.report, b.unit.report) and not _also(found, a, b):
            seen.add(a.word)
            shown = [Span(min(r.unit.span.start, r.span.start), max(r.unit.span.end, r.span.end)) for r in (a, b)]
            yield Dispute((a.unit, b.unit), "certainty", (a.hedge, "stated"), ((a.span,), (b.span,)), (shown[0], shown[1]))


def _one_record(a: _Record, b: _Record) -> bool:
    """Whether two records are of one sort of thing, or over one time."""
    if a.word != b.word:
        return False
    decades = {r.year[:3] for r in (a, b) if r.year}
    shared = a.what & b.what
    return len(decades) < 2 and bool(shared) and (a.year is None) == (b.year is None)


def _also(found: Sequence[_Record], a: _Record, b: _Record) -> bool:
    """Whether the report that is sure is less so elsewhere, or the other way round."""
    others = (r for r in found if _one_record(r, a))
    return any((r.unit.report, r.hedge is None) in ((a.unit.report, True), (b.unit.report, False)) for r in others)


def _records(units: Sequence[Unit]) -> Iterator[_Record]:
    taken: set[tuple[int, int]] = set()
    for unit in sorted(units, key=lambda u: (u.report, u.place, -len(u.text), u.key)):
        if not any(word in unit.sentence for word in _OVER):
            continue
        start = unit.clause.sentence.start
        for m in _RECORD.finditer(unit.sentence):
            at = start + m.start("word")
            if (unit.report, at) in taken or not unit.span.start <= at < unit.span.end:
                continue
            taken.add((unit.report, at))
            before = unit.sentence[max(0, m.start() - _WINDOW) : m.start()]
            if _DENIED.search(before):
                continue
            hedged = _UNSURE.search(before)
            word = m["word"].lower()
            yield _Record(
                unit,
                "worst" if word in _WORST else word,
                stems(m["what"] + " " + (m["over"] if m["year"] is None else "")),
                m["year"],
                Span(start + m.start(), start + m.end()),
                hedged[1] if hedged else m["of"].strip() if m["of"] else None,
            )

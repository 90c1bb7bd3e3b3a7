"""Records: what a report holds to be the first, the worst or the largest of its sort since a year or in history, where another is
less sure of it: "the deadliest shooting in modern history", "believed to be the deadliest".

in: the units of a story    out: `Dispute`s of certainty. A report holds one happening for the worst there was: no clause need be
alike for that, where the word is the same, and so is what it is the first or worst of: the noun, or two words of it ("tram crash
with deaths on board", "tram accident with onboard deaths").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems, stems_of
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span

_WORST = frozenset({"deadliest", "worst", "bloodiest"})
_RECORD = re.compile(
    r"\b(?P<of>(?:one of|among) )?(?:the|its|his|her|their) (?P<word>deadliest|bloodiest|worst|biggest|largest|longest|strongest|"
    r"heaviest|oldest|youngest|fastest|tallest|costliest|hottest|coldest|first)\b(?P<what>[^.,;:!?]{0,90}?) "
    r"(?P<over>since (?:the )?(?:[a-z]+ )?(?P<year>(?:1[5-9]\d\d|20\d\d)s?)|(?:in|of) (?:[\w’'.-]+ ){0,5}?history\b|"
    r"(?:in|for) (?:more than |over |nearly |almost |at least )?(?:a |an |[\w-]+ )"
    r"(?:years|decades?|century|centuries|generation)\b)",
    re.I,
)
# Right before a record: whoever says so is not sure. With a capital May is a month.
_UNSURE = re.compile(
    r"\b((?i:believed|thought|reported(?= to )|reportedly|possibly|perhaps|probably|likely|appears?|feared|apparently)|"
    r"may|might|could)"
    r"(?: (?:to|be|been|have|has|is|was|are|were|well|also|now|as|it|he|she|they|this|that)){0,4} $"
)
# Denied, supposed, or still to come.
_DENIED = re.compile(r"\b(?:not|never|no longer|rather than|if|unless|would|will)\b|n[’']t\b", re.I)
# Behind a record: what it is the first to do ("the first minister since 1988 to resign").
_TO_DO = re.compile(r" (?:to|who|that|in which) (?P<deed>[\w’'-]+)")
# Behind these the noun of a record is told more of.
_MORE = re.compile(r" (?:in|of|on|at|for|to|with|without|by|from|that|which|who|involving|since|during|over|under|after|among)\b")
_ONE_OF = ("one of", "among")  # so is the deadliest of all, too
_LONG = re.compile(r"\w{4,}")
_OVER = ("since ", "history", "years", "decade", "centur", "generation")  # one of these stands in every record
_WINDOW = 70  # characters before a record in which it is hedged


class _Record(Struct, frozen=True):
    """A record that a clause tells. what: the words of what it is one of; head: its noun's; deed: what it is the first to do, where
    that is told; hedge: the words by which it is less than one, if any; over: its year, or over what it is counted."""

    unit: Unit
    word: str
    what: tuple[frozenset[str], ...]
    head: frozenset[str]
    deed: frozenset[str]
    over: str
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
            marks = (a.span,), (b.span,)
            yield Dispute(
                (a.unit, b.unit), "certainty", (a.hedge, "stated"), marks, (shown[0], shown[1]), sure=a.hedge not in _ONE_OF
            )


def _one_record(a: _Record, b: _Record) -> bool:
    """Whether two records are of one sort of thing, and over one time."""
    if a.word != b.word or (a.deed and b.deed and not a.deed & b.deed) or not _one_time(a.over, b.over):
        return False
    return bool(a.head & b.head) or sum(any(one & other for other in b.what) for one in a.what) > 1


def _one_time(a: str, b: str) -> bool:
    """Whether two records are counted over one time: one year, one and its decade ("since 1959", "since the 1950s"), history."""
    return a == b or (a[:3] == b[:3] and a[:3].isdecimal() and "s" in a[-1] + b[-1])


def _also(found: Sequence[_Record], a: _Record, b: _Record) -> bool:
    """Whether the report that is sure is less so elsewhere, or the other way round."""
    others = (r for r in found if _one_record(r, a))
    return any((r.unit.report, r.hedge is None) in ((a.unit.report, True), (b.unit.report, False)) for r in others)


def _records(units: Sequence[Unit]) -> Iterator[_Record]:
    taken: set[tuple[int, int]] = set()
    for unit in sorted(units, key=lambda u: (u.report, u.place, -len(u.text), u.key)):
        if not any(word in unit.sentence for word in _OVER) or "?" in unit.sentence:
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
            word, more = m["word"].lower(), _MORE.search(m["what"])
            deed = _TO_DO.match(unit.sentence, m.end())
            yield _Record(
                unit,
                "worst" if word in _WORST else word,
                tuple(map(stems_of, _LONG.findall(m["what"]))),
                stems_of(" ".join(m["what"][: more.start() if more else None].split()[-1:])),
                stems(deed["deed"]) if deed else frozenset(),
                m["year"] or next(word for word in _OVER if word in m["over"].lower()),
                Span(start + m.start(), start + m.end()),
                hedged[1] if hedged else m["of"].strip() if m["of"] else None,
            )

"""By claims: what the claims of a story know of its happenings: that two tellings in quite other words are of one thing, who tells
of one without a day of his own, which of them somebody gainsays, and what became of what was announced.

in: the claims and the story    out: yes or no; more tellers of an entry; entries with what came of them
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from msgspec.structs import replace

from sayso.compare.clauses.numbers import standing
from sayso.compare.clauses.words import stem
from sayso.compare.options import SURELY_ONE
from sayso.compare.timeline.coming import is_anothers, is_apart, is_one_deed, is_short
from sayso.compare.timeline.doers import Doers
from sayso.compare.timeline.happenings import in_order
from sayso.compare.timeline.words import AWAITED
from sayso.model import Account, Claim, Clause, Span, Story, TimelineEntry, by_moment, dated, overlap, surely_before

_LIKELY = (
    0.7  # the chance from which accounts that tell one day are of one thing; where only one of them tells it, they must surely be
)
_WORDS = 2  # in common of two clauses with other verbs
_HALF = 0.5  # of the longer of an entry and an account, that both have
_CHARGES = re.compile(r"\b(?:accus|alleg|charg|claim|contend|insinuat|blam)\w*", re.I)
_BESIDE = re.compile(r"(?:al)?though\b|but\b|while\b|because\b|since\b", re.I)  # what is told beside what is denied
_TOLD = ("agree", "differ", "developed")
_BECAME = {"done": True, "called off": False}


class Known:
    """What the claims of a story know of its happenings."""

    def __init__(self, claims: Sequence[Claim] = (), story: Story | None = None) -> None:
        self._members = {m.report.id: m for m in story.members} if story else {}
        self._claims = [c for c in claims if _is_one_thing(c, _LIKELY)]
        self._of_report: defaultdict[str, list[tuple[int, Span]]] = defaultdict(list)
        for k, claim in enumerate(self._claims):
            for a in claim.accounts:
                self._of_report[a.report].append((k, a.span))
        self._gainsaid = [a for c in claims if _has_denial(c) for a in c.accounts]

    def is_no_fact(self, entry: TimelineEntry, clause: Clause | None) -> bool:
        """Whether an entry is only what somebody says was done, and another says that it was not, or somebody charges another
        with, or denies."""
        if clause is None or clause.attribution is None or entry.status != "happened":
            return False
        gainsaid = any(a.report == entry.report and _mostly_one(a.span, entry.span) for a in self._gainsaid)
        return gainsaid or self._is_charged(entry.report, clause)

    def _is_charged(self, report: str, clause: Clause) -> bool:
        """Whether a clause is what somebody alleges, or denies."""
        member = self._members.get(report)
        said = next((a for a in member.reading.attributions if a.id == clause.attribution), None) if member else None
        if member is None or said is None or _BESIDE.match(member.report.text, clause.span.start):
            return False
        charged = any(_CHARGES.search(cue.of(member.report.text)) for cue in said.cue)
        return said.stance == "denied" or (said.stance == "claimed" and charged)

    def one_thing(self, a: TimelineEntry, b: TimelineEntry) -> bool:
        """Whether some claim has both of two tellings in two reports."""
        return a.report != b.report and bool(self._having(a) & self._having(b))

    def with_tellers(self, entry: TimelineEntry) -> TimelineEntry:
        """An entry with the reports that tell the same thing in a clause that gives no day, the first of all told first."""
        told = {r: dated(self._members[r].report) for r in entry.reports if r in self._members}
        if entry.status != "happened" or not told:
            return entry
        for k in sorted(self._having(entry)):
            if _says_one_thing(self._claims[k]):
                told |= {a.report: dated(self._members[a.report].report) for a in self._also(entry, self._claims[k])}
        in_turn = tuple(sorted(told, key=lambda report: (by_moment(told[report]), report)))
        return entry if in_turn == entry.reports else replace(entry, reports=in_turn, told=told[in_turn[0]])

    def _clauses(self, report: str, span: Span) -> list[Clause]:
        """The clauses of a report that lie within a stretch of it, or mostly."""
        return [c for c in self._members[report].reading.clauses if 2 * overlap(span, c.span) >= c.span.end - c.span.start]

    def _having(self, entry: TimelineEntry) -> set[int]:
        """The claims of which an entry is an account."""
        return {k for k, span in self._of_report[entry.report] if _mostly_one(span, entry.span)}

    def _also(self, entry: TimelineEntry, claim: Claim) -> Iterator[Account]:
        """The accounts of a claim that tell of an entry's day or of none, in one verb or as much: a copy's are its
        original's."""
        own = self._clauses(entry.report, entry.span)
        for a in claim.accounts:
            member = self._members.get(a.report)
            if member is None or member.report.copy_of is not None:
                continue
            days = [(t.first, t.last) for t in member.reading.times if a.span.holds(t.span) and t.first and t.last]
            first, last = entry.first or date.min, entry.last or date.max
            one = any(_may_be_one(x, y) for x in own for y in self._clauses(a.report, a.span))
            if one and all(start <= last and first <= end for start, end in days):
                yield a


def _is_one_thing(claim: Claim, least: float) -> bool:
    """Whether the accounts of a claim are of one thing that was done once, whatever else they have otherwise."""
    apart = {"time", "polarity"} & set(claim.differs_in)
    return claim.relation in _TOLD and not apart and (claim.sure or claim.score is None or claim.score >= least)


def _may_be_one(a: Clause, b: Clause) -> bool:
    """Whether two clauses have verbs that mean the same, or words in common and all numbers that the first gives."""
    if is_one_deed(a, b) or stem(a.predicate) == stem(b.predicate):
        return True
    lacking = [q for q in a.quantities if not any(standing(q, p) != "apart" for p in b.quantities)]
    return not lacking and len(set(map(stem, a.terms)) & set(map(stem, b.terms))) >= _WORDS


def _says_one_thing(claim: Claim) -> bool:
    """Whether the accounts of a claim surely say one thing, on whosever word."""
    return claim.relation != "developed" and set(claim.differs_in) <= {"source"} and _is_one_thing(claim, SURELY_ONE)


def _has_denial(claim: Claim) -> bool:
    """Whether accounts differ in whether something was done; of two deeds that exclude each other, each is told."""
    return claim.relation == "differ" and "polarity" in claim.differs_in and any(a.value == "denied" for a in claim.accounts)


def _mostly_one(a: Span, b: Span) -> bool:
    return overlap(a, b) >= _HALF * max(a.end - a.start, b.end - b.start)


def came_by_claims(entries: Sequence[TimelineEntry], claims: Sequence[Claim], story: Story) -> tuple[TimelineEntry, ...]:
    """The entries, those that were announced with what became of them where a claim holds both: planned in one report, done in a
    later one."""
    told = {m.report.id: dated(m.report) for m in story.members}
    texts = {m.report.id: m.report.text for m in story.members}
    clauses = {m.report.id: m.reading.clauses for m in story.members}
    doers = cache(lambda: Doers(story.members))  # few entries ask who does it, and finding that reads all texts
    return tuple(sorted((_by_claim(e, claims, told, texts, clauses, doers) for e in entries), key=in_order))


def _by_claim(
    e: TimelineEntry,
    claims: Sequence[Claim],
    told: Mapping[str, str | None],
    texts: Mapping[str, str],
    clauses: Mapping[str, Sequence[Clause]],
    doers: Callable[[], Doers],
) -> TimelineEntry:
    if e.status != "planned" or e.came is not None:
        return e
    for claim in claims:
        announced = [a for a in claim.accounts if a.report == e.report and a.span.touches(e.span)]
        if claim.relation != "developed" or not any((a.value or "") in AWAITED for a in announced):
            continue
        for a in claim.accounts:
            if a.value not in _BECAME or not surely_before(told[e.report], told[a.report]):
                continue
            if a.value == "done" and is_short(a.span.of(texts[a.report])):
                continue
            own, other = ([c for c in clauses[r] if c.span.touches(span)] for r, span in ((e.report, e.span), (a.report, a.span)))
            pairs = [(x, y, doers().of(e.report, x), doers().of(a.report, y)) for x in own for y in other]
            if not any(is_anothers(x, y, p & q) or is_apart(x, y, p, q) for x, y, p, q in pairs):
                return replace(e, came=_BECAME[a.value], came_report=a.report, came_span=a.span)
    return e

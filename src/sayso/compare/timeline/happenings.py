"""Happenings: the clauses of reports that tell of something done on a day of its own, with the days it lies within.

in: a story    out: every telling of a happening, in order. Which time is a clause's own day says `own_day`, in which words it
stands alone `standing`, whether it lies ahead `ahead`; what is told once says `tellings`, what came of what was announced `became`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.instead import given
from sayso.compare.clauses.words import rarity, stem
from sayso.compare.timeline.ahead import is_arranged, is_near, is_of_what_was_decided, status_at
from sayso.compare.timeline.bearing import is_moved_to, is_present, next_one
from sayso.compare.timeline.doers import Doers
from sayso.compare.timeline.own_day import day_after, is_own, of_the_same, stretch
from sayso.compare.timeline.standing import LONGEST, told_at
from sayso.compare.timeline.undone import not_done
from sayso.compare.timeline.words import CREDITS, OF_THE_CLOCK, PRONOUNS
from sayso.model import Clause, Member, Span, Story, TimeExpression, TimelineEntry, dated, day_of

_LEAST_WORDS = 3
_LONG_PERIOD = 3660  # days; "the 20th century" dates no happening
_CAPTION = re.compile(r"\d+/\d+ |\d\d:\d\d ")  # the number of a picture in a slideshow, a minute of a ticker
# The newspaper's own telling: its day is that of the paper, and of nothing that happened.
_REVEALS = re.compile(
    r"\W*(?:(?:but|and|now) )?(?:today|tonight),? (?:the [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?|we) "
    r"(?:can|may)(?: now| exclusively| today)? (?:reveal|disclose|report|tell|show|name)\b",
    re.I,
)
_HOUR = re.compile(r"T\d\d:\d\d")  # the value of an hour whose day is not known
_WEEK = timedelta(days=7)


class Happening(Struct, frozen=True):
    """One report's telling of a happening. clause is None where a noun tells of it. time: the words that date it.
    doer: the words of the name of whoever does it, where the page says who that is.  also: other tellings of what
    was announced.  stands: whether its words stand alone; "which was published on Wednesday" only says what came of something."""

    entry: TimelineEntry
    words: frozenset[str]
    clause: Clause | None = None
    telling: float = 0.0
    time: Span | None = None
    doer: frozenset[str] = frozenset()
    also: tuple[Happening, ...] = ()
    stands: bool = True


def all_happenings(story: Story) -> list[Happening]:
    """Every dated happening of the reports, in order, also in words that do not stand alone; copies tell none of their own."""
    own = [m for m in story.members if m.report.copy_of is None]
    common, doers = _common(own), Doers(own)
    found = (h for m in own for h in _of_report(m, common))
    return [replace(h, doer=doers.of(h.entry.report, h.clause)) for h in found]


def _common(members: Sequence[Member]) -> frozenset[str]:
    """The words that two reports or more share: what the story is about."""
    counts = Counter(w for m in members for w in {stem(t) for c in m.reading.clauses for t in c.terms})
    return frozenset(w for w, n in counts.items() if n > 1)


def in_order(e: TimelineEntry) -> tuple[date, date, str, int]:
    """The key that sorts entries by their days, the undated last."""
    return e.first or e.last or date.max, e.last or date.max, e.report, e.span.start


def _of_report(member: Member, common: frozenset[str]) -> Iterator[Happening]:
    """A report's happenings; of two clauses with one time the inner one, and one whose words stand alone before all others."""
    taken: set[int] = set()
    hanging: dict[int, Clause] = {}
    told = (given(c, member.report.text, member.reading.times) for c in member.reading.clauses)
    for clause in sorted(told, key=lambda c: (c.span.end - c.span.start, c.span.start)):
        for k in clause.times:
            t = of_the_same(member, member.reading.times[k])
            if k in taken or t is None or not _dates(t):
                continue
            if own := told_at(member, clause, t):
                taken.update((k, *_told_with(member, t)))
                span, its = own
                if found := _made(member, span, t, its, common):
                    yield found
            elif is_own(member, clause, t):
                hanging.setdefault(k, clause)
    for k, clause in hanging.items():
        if k not in taken and (found := _made(member, clause.span, member.reading.times[k], clause, common)):
            yield replace(found, stands=False)


def _told_with(member: Member, t: TimeExpression) -> Iterator[int]:
    """The place of the day that is told with one: it is of the same happening."""
    after = day_after(member, t)
    yield from (k for k, o in enumerate(member.reading.times) if o is after)


def _dates(t: TimeExpression) -> bool:
    """Whether a time can date a happening: a stretch of days that is known and not an age long; or an hour, of whatever day."""
    if t.type == "TIME" and t.first is None and _HOUR.match(t.value or ""):
        return True
    if t.type not in ("DATE", "TIME") or t.value == "PRESENT_REF" or t.first is None or t.last is None:
        return False
    return (t.last - t.first).days <= _LONG_PERIOD


def _made(member: Member, span: Span, t: TimeExpression, clause: Clause | None, common: frozenset[str]) -> Happening | None:
    words = span.of(member.report.text)
    if len(words.split()) < _LEAST_WORDS or len(words) > LONGEST or "\n" in words:
        return None
    if _CAPTION.match(words) or _REVEALS.match(words) or any(credit in words.lower() for credit in CREDITS):
        return None
    ahead = clause is not None and is_of_what_was_decided(member.report.text, clause, t)
    if ahead and t.first and t.last:
        t = replace(t, first=t.first + _WEEK, last=t.last + _WEEK)
    elif clause is not None and (
        is_moved_to(member.report.text, clause, t.span)
        or is_present(member.report.text, clause, t)
        or is_arranged(member, clause, t)
    ):
        t = next_one(t, member.report.text, day_of(dated(member.report)))
    first, last = stretch(member, clause, t)
    entry = TimelineEntry(
        first=first, last=last, text=words, report=member.report.id, span=span, status=status_at(member, t, clause),
        reports=(member.report.id,), told=dated(member.report),
    )  # fmt: skip
    if clause and (no := not_done(member.report.text, clause.sentence, span)):
        entry = replace(entry, status="planned", came=False, came_report=member.report.id, came_span=no)
    said = clause.terms if clause else re.findall(r"[a-z]{4,}", words.lower())
    terms = frozenset(stem(w) for w in said if w not in OF_THE_CLOCK)
    unnamed = 0.4 * (words.split()[0].lower() in PRONOUNS)  # "it" and "they" leave the reader to ask who
    return Happening(entry, terms, clause, _telling(member, t, terms, clause, common) - unnamed, t.span)


def _telling(member: Member, t: TimeExpression, terms: frozenset[str], clause: Clause | None, common: frozenset[str]) -> float:
    """How much an entry tells: of what the story is about, of named ones, to the day, near the report's day, in a whole report."""
    days = (t.last - t.first).days if t.first and t.last else _LONG_PERIOD
    precise = 1.0 if days == 0 else 0.6 if days <= 31 else 0.2
    about = weight(terms & common) / max(weight(terms), 1.0)
    named = min(2, len(clause.names)) if clause else 0
    return precise + 0.4 * named + about + 0.5 * is_near(member, t) + 0.3 * (member.report.extent == "full")


def weight(words: frozenset[str]) -> float:
    """How much words tell, the rare ones more."""
    return math.fsum(rarity(w) for w in words)  # the same in any order

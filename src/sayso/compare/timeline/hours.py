"""Hours: the day of what a report tells by its hour alone ("the boat capsized at 2.15 p.m."), which is read as the day told of
last, or as the report's own, where that is told of another day elsewhere.

in: the happenings of a story, its reports    out: the same, those of the day on which the others tell them, or of none where they
tell them of two
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product

from msgspec.structs import replace

from sayso.compare.clauses.numbers import standing
from sayso.compare.clauses.words import rarity, stem
from sayso.compare.timeline.coming import is_one_deed, subjects_of
from sayso.compare.timeline.happenings import Happening
from sayso.compare.timeline.mishaps import is_one_mishap
from sayso.compare.timeline.moments import at_its_moment, of_what_befell, was_before_it_was_said
from sayso.compare.timeline.words import HAPPENING_NOUNS
from sayso.model import Clause, Member, Story, day_of, surely_before

_OF_A_DAY = re.compile(
    r"day\b|\btoday|\btonight|\btomorrow|\bthat\b|\bsame\b|\b(?:next|last|this|previous|following)\b|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{4}\b",
    re.I,
)
_ITS_DAY = re.compile(
    rf"\b(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|afternoon|evening|night))?[’']s "
    rf"(?:[\w-]{{1,20}} ){{0,2}}?(?P<noun>{'|'.join(HAPPENING_NOUNS)})\b"
)
_MISHAP = r"(?:gave way|burst|broke|collapsed|caved in|sank|crashed|derailed|exploded|blew up|capsized|ran aground|came down)"
_WENT = re.compile(rf"\b{_MISHAP}\b", re.I)
_BY_A_MISHAP = re.compile(
    rf",? (?:just |only |barely |a few |some |about |\w+ )?(?:seconds|moments|minutes|shortly) (?:after|before) "
    rf"(?:the|his|her|its) (?:[\w-]{{1,20}} ){{1,4}}?(?:{_MISHAP}|went|failed)\b",
    re.I,
)
_BEFORE = 40  # characters before an hour in which the noun stands that it is of: "the explosion at 6.40 a.m."
_BREAK = "\n\n"  # between paragraphs
_PARAGRAPHS = 2  # over which the day of an hour may have been told before
_RARE = 0.5
_HOUR = 60  # minutes
_AGO = timedelta(days=14)  # further back an hour is told with its day


def names_a_day(words: str) -> bool:
    """Whether the words of a time name a day, and not only a part of one: "on Thursday afternoon", not "in the afternoon"."""
    return _OF_A_DAY.search(words) is not None


def of_their_day(found: Sequence[Happening], story: Story) -> list[Happening]:
    """The happenings, what is told by its hour alone of the day on which others tell it."""
    members = {m.report.id: m for m in story.members}
    bare = [h for h in found if _is_bare(h, members[h.entry.report])]
    unsure = {id(h) for h in bare if h.entry.first in (None, day_of(h.entry.told))}  # of another day, the text says so before it
    named = [h for h in found if h.entry.first is not None and h.entry.first == h.entry.last and id(h) not in unsure]
    nouns = _days_of_nouns(members.values()) if bare else {}
    days = {id(h): _days(h, named, members, nouns) for h in bare}
    far = {id(h) for h in bare if _is_of_a_far_day(h, members[h.entry.report])}
    alone = {id(h) for h in bare}
    return [_on(h, days[id(h)]) if days.get(id(h)) else _by_itself(h, members, far, alone) for h in found]


def _by_itself(h: Happening, members: dict[str, Member], far: set[int], alone: set[int]) -> Happening:
    """A happening that none tells with a day: of none, where it was read as of a far one; else, told by its hour alone, of the day
    it can be of."""
    if id(h) in far:
        day = of_what_befell(h, members[h.entry.report])
        return _on(h, {day}) if day is not None else _undated(h)
    return at_its_moment(h, members[h.entry.report]) if id(h) in alone or h.entry.status == "planned" else h


def _undated(h: Happening) -> Happening:
    return replace(h, entry=replace(h.entry, first=None, last=None))


def _is_of_a_far_day(h: Happening, member: Member) -> bool:
    """Whether an hour was read as of a day that the report told of paragraphs before, and not of its own: "at 11 p.m. on Monday",
    and three paragraphs on, of another thing, "by noon"."""
    day, at, text = h.entry.first, h.time, member.report.text
    if day is None or at is None or day == day_of(h.entry.told):
        return False
    before = [t for t in member.reading.times if t.span.end <= at.start and t.first is not None and t.type in ("DATE", "TIME")]
    last = max(before, key=lambda t: t.span.start, default=None)
    if last is None:
        return False
    return last.first != day or text.count(_BREAK, last.span.end, at.start) > _PARAGRAPHS


def _on(h: Happening, days: set[date]) -> Happening:
    """A happening of the one day that is told of it; of none where there are several, and not its own among them."""
    if h.entry.first in days:
        return h
    day = min(days) if len(days) == 1 else None
    return replace(h, entry=replace(h.entry, first=day, last=day))


def _is_bare(h: Happening, member: Member) -> bool:
    """Whether a happening is told by its hour alone, and no day stands in its sentence."""
    if h.clause is None or h.time is None or h.entry.status != "happened" or h.entry.first != h.entry.last:
        return False
    own = [t for t in member.reading.times if h.clause.sentence.holds(t.span) and t.type in ("DATE", "TIME")]
    if was_before_it_was_said(h, member):
        own = [t for t in own if h.clause.span.holds(t.span)]
    return any(t.span == h.time and t.type == "TIME" for t in own) and not any(
        t.type == "DATE" or _OF_A_DAY.search(t.span.of(member.report.text)) for t in own
    )


def _days(h: Happening, named: Sequence[Happening], members: dict[str, Member], nouns: Mapping[str, Collection[date]]) -> set[date]:
    """The days on which a happening is told elsewhere, none behind its own report's. nouns: `_days_of_nouns`."""
    told = day_of(h.entry.told)
    days = {o.entry.first for o in named if o is not h and o.entry.first and o.entry.status == "happened" and _is_told_there(h, o)}
    days |= set(_of_its_noun(h, members, nouns))
    if not days and _is_told_by_a_mishap(h, members[h.entry.report]):
        days = {o.entry.first for o in named if o.entry.first and _is_of_a_mishap_before(h, o)}
        days = days if len(days) == 1 else set()
    return {d for d in days if told is None or told - _AGO <= d <= told}


def _is_told_by_a_mishap(h: Happening, member: Member) -> bool:
    """Whether an hour is told by how long after or before a mishap it was: "at 1.52 a.m., minutes after the wall went"."""
    return (
        h.time is not None
        and h.clause is not None
        and bool(_BY_A_MISHAP.match(member.report.text, h.time.end, h.clause.sentence.end))
    )


def _is_of_a_mishap_before(h: Happening, other: Happening) -> bool:
    """Whether a telling is of a mishap, with its day, in a report that is no later."""
    before = not surely_before(h.entry.told, other.entry.told)
    return (
        before
        and other.entry.status == "happened"
        and other.entry.first == other.entry.last
        and bool(_WENT.search(other.entry.text))
    )


def _is_told_there(h: Happening, other: Happening) -> bool:
    """Whether another telling, with a day, is of the same: of one mishap, or of one minute and one thing."""
    a, b = h.clause, other.clause
    if a is None or b is None:
        return False
    if is_one_mishap(h.entry.text, a, other.entry.text, b):
        return True
    minutes = list(_at_one_minute(a, b))
    if any(minute % _HOUR for minute in minutes) and (is_one_deed(a, b) or any(rarity(w) >= _RARE for w in h.words & other.words)):
        return True
    return does_at_one_minute(h, other)


def does_at_one_minute(h: Happening, other: Happening) -> bool:
    """Whether two tell what one and the same does at one minute: "the cabinet agreed at 2 a.m.", "reached agreement"."""
    a, b = h.clause, other.clause
    if a is None or b is None or h.entry.status != other.entry.status or not subjects_of(a) & subjects_of(b):
        return False
    return any(True for _ in _at_one_minute(a, b))


def _at_one_minute(a: Clause, b: Clause) -> Iterator[float]:
    """The minutes that two clauses tell; none tells 6.40 by chance, though noon."""
    for p, q in product(a.quantities, b.quantities):
        exact = p.unit == q.unit == "clock" and not p.approximate and not q.approximate
        if exact and p.low is not None and p.low == q.low and standing(p, q) == "same":
            yield p.low


def _of_its_noun(h: Happening, members: dict[str, Member], nouns: Mapping[str, Collection[date]]) -> Iterator[date]:
    """The days on which reports have the thing that the hour is of: "the explosion at 6.40 a.m.", and "Tuesday's explosion"."""
    if h.time is None:
        return
    own = members[h.entry.report].report.text[max(0, h.time.start - _BEFORE) : h.time.start].lower()
    for noun in sorted(nouns.keys() & {stem(w) for w in re.findall(r"[a-z]+", own)}):
        yield from nouns[noun]


def _days_of_nouns(members: Iterable[Member]) -> dict[str, set[date]]:
    """By the stem of each thing that reports have as a day's ("Tuesday's explosion"), these days."""
    found: defaultdict[str, set[date]] = defaultdict(set)
    for m in members:
        starts = {t.span.start: t.first for t in m.reading.times if t.first is not None and t.first == t.last}
        for told in _ITS_DAY.finditer(m.report.text):
            if (day := starts.get(told.start("day"))) is not None:
                found[stem(told["noun"].lower())].add(day)
    return dict(found)

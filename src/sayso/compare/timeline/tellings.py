"""Tellings: the happenings of a story in groups, each of one thing, and the best telling of each.

in: happenings, a person's word, what claims know    out: groups; the happenings without doubles, with who else tells each and who
gives another number or hour
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec.structs import replace

from sayso.compare.clauses.corrections import UNSAID, Corrections
from sayso.compare.clauses.numbers import one_thing, standing
from sayso.compare.timeline.by_claims import Known
from sayso.compare.timeline.coming import is_short
from sayso.compare.timeline.happenings import Happening
from sayso.compare.timeline.one_happening import is_same, never_came, share_days
from sayso.model import Clause, OtherNumber, Quantity, Stretch, TimelineEntry, by_moment, day_of, surely_before

_KEPT = 300  # happenings that are weighed against each other; a story has dozens
_ONE_COUNT = 0.7  # from here two numbers of one happening count one thing: prisoners, or people and prisoners
_ROUGHLY = 20  # minutes that "about" leaves open
_SOME_OF = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|several|many|half|\d{1,4}) "
    r"of (?:the|his|her|its|their|these|those) $",
    re.I,
)
_SOME_REACH = 30  # characters before a number in which it is told to be that of all
_NOTHING = Known()


def once(found: Sequence[Happening], word: Corrections = UNSAID, known: Known = _NOTHING) -> list[Happening]:
    """The happenings without doubles: the most telling of each, the more so the more reports tell it; what was announced and then
    done is both. word: a person's."""
    return [h for g in tellings(found, word, known) for h in _steps([_without_hour_of_others(g, h, found) for h in g], word)]


def _without_hour_of_others(group: Sequence[Happening], h: Happening, found: Sequence[Happening]) -> Happening:
    """A telling; with the clause that gives its hour where its report has elsewhere another hour for it than the group's first:
    "began on Monday", and further down "began at midnight", tells no start at 5 a.m."""
    first = group[0]
    if first.clause is None or h.clause is None or h.entry.report == first.entry.report or _gives_an_hour(h.clause):
        return h
    own = (o.clause for o in found if o.entry.report == h.entry.report and o.clause is not None and o is not h)
    other = next((c for c in own if _is_one_deed_of(c, h.clause) and _at_other_hours(c, first.clause)), None)
    return h if other is None else replace(h, clause=other)


def _gives_an_hour(clause: Clause) -> bool:
    return any(q.unit == "clock" for q in clause.quantities)


def _is_one_deed_of(a: Clause, b: Clause) -> bool:
    """Whether two clauses of a report tell one deed of one subject."""
    one, other = ({head for role, head in c.roles if role == "subject"} for c in (a, b))
    return a.predicate == b.predicate and bool(one & other)


def _steps(group: Sequence[Happening], word: Corrections) -> Iterator[Happening]:
    """What a group tells: where its most telling words say that it was done, and an earlier report announced it, both."""
    best = _best(group, word)
    yield best
    if best.entry.status != "happened" or best.clause is None or never_came(best.entry, best.clause):
        return
    announced = [h for h in group if h.entry.status == "planned" and surely_before(h.entry.told, best.entry.told)]
    if announced:
        done = [h for h in group if h.entry.status == "happened"]
        yield _best([*announced, *done], word)


def tellings(found: Sequence[Happening], word: Corrections = UNSAID, known: Known = _NOTHING) -> list[list[Happening]]:
    """The happenings in groups, each the tellings of one thing, the one to be shown first. word: a person's.  known: by claims."""
    groups: list[list[Happening]] = []
    for h in sorted(found, key=lambda h: (-h.telling, h.entry.report, h.entry.span))[:_KEPT]:
        home = _home(h, groups, word, known)
        if home is None:
            groups.append([h])
        else:
            home.append(h)
    return [_with_its_hour(g) for g in groups]


def _home(h: Happening, groups: Sequence[list[Happening]], word: Corrections, known: Known) -> list[Happening] | None:
    """The group that a happening is told in: where a person said so, or else the first that has its like; none with what a person
    set it apart from."""
    free = groups if word.none else [g for g in groups if not any(are_apart(h, other, word) for other in g)]
    said = () if word.none else (g for g in free if any(_are_one(h, other, word) for other in g))
    return next(chain(said, (g for g in free if _is_of_its_days(h, g[0]) and any(is_same(h, other, known) for other in g))), None)


def _is_of_its_days(h: Happening, first: Happening) -> bool:
    """Whether a happening can be another telling of the first of a group: of its days, or in its very words. What the company
    "confirmed on Wednesday" had warned in August is told by others as a warning in August, not as what it confirmed."""
    own = h.entry.report == first.entry.report and h.entry.span.touches(first.entry.span)
    return own or share_days(h.entry, first.entry)


def _with_its_hour(group: list[Happening]) -> list[Happening]:
    """A group; where two reports have it at two hours and the most telling words tell none, with the most telling that tell one in
    front: as tellings of one thing, and no hour told, they would look agreed."""
    first = group[0]
    if first.clause is None or first.entry.status != "happened" or _gives_an_hour(first.clause):
        return group
    timed = [h for h in group if h.entry.status == "happened" and h.clause is not None and _gives_an_hour(h.clause)]
    for h in timed:
        others = (o.clause for o in timed if o.entry.report != h.entry.report)
        if h.clause is not None and any(c is not None and _at_other_hours(h.clause, c) for c in others):
            return [h, *(o for o in group if o is not h)]
    return group


def _best(group: Sequence[Happening], word: Corrections = UNSAID) -> Happening:
    first = group[0]
    group = [h for h in group if h.entry.status == "happened"] if first.entry.status == "happened" else group
    odd = _of_other_hours(first, group)
    alike = [
        h
        for h in group
        if h is first or word.one_thing(place(h.entry), place(first.entry)) or (h.entry.report not in odd and _tells_that(h, first))
    ]
    tellers = {h.entry.report: h.entry.told for h in alike}
    in_turn = sorted(tellers, key=lambda report: (by_moment(tellers[report]), report))
    entry = replace(first.entry, reports=tuple(in_turn), told=tellers[in_turn[0]], otherwise=tuple(_otherwise(first, group, word)))
    later = [h for h in group if h.entry.status == "happened" and _behind(h.entry.told, first.entry) and not is_short(h.entry.text)]
    if first.entry.status == "planned" and first.entry.came is None and later:
        off = next((h for h in later if h.clause is not None and never_came(h.entry, h.clause)), None)
        told = (off or later[0]).entry
        entry = replace(entry, came=off is None, came_report=told.report, came_span=told.span)
    also = tuple(h for h in group if h is not first and h.entry.status == "planned") if entry.status == "planned" else ()
    return replace(first, entry=entry, also=also, telling=first.telling + 0.8 * (len({h.entry.report for h in group}) - 1))


def _of_other_hours(first: Happening, group: Sequence[Happening]) -> set[str]:
    """The reports that have a thing at another hour than its first telling, and nowhere at its own, though they also tell it
    without one: "early on Wednesday", and further down "shortly after 3 a.m."."""
    if first.clause is None or not _gives_an_hour(first.clause):
        return set()
    told = [(h.entry.report, h.clause) for h in group if h.clause is not None and _gives_an_hour(h.clause)]
    odd = {report for report, clause in told if _at_other_hours(clause, first.clause)} - {first.entry.report}
    return odd - {report for report, clause in told if not _at_other_hours(clause, first.clause)}


def _tells_that(h: Happening, first: Happening) -> bool:
    """Whether a telling tells what the first does, and not another hour for it, or something of before it."""
    if h.entry.report == first.entry.report:
        return True
    day, start = day_of(h.entry.told), first.entry.first
    if "happened" == h.entry.status == first.entry.status and day is not None and start is not None and day < start:
        return False
    return not (h.clause is not None and first.clause is not None and _at_other_hours(h.clause, first.clause))


def _at_other_hours(a: Clause, b: Clause) -> bool:
    """Whether two clauses both tell the time of the day, and none of one is any of the other's."""
    hours, others = ([q for q in c.quantities if q.unit == "clock"] for c in (a, b))
    return bool(hours and others) and all(_is_other_hour(p, q) for p in hours for q in others)


def _is_other(p: Quantity, q: Quantity) -> bool:
    return _is_other_hour(p, q) if p.unit == q.unit == "clock" else standing(p, q) == "apart"


def _is_other_hour(p: Quantity, q: Quantity) -> bool:
    """Whether two hours are not told of one minute, however roughly: "6.40 a.m.", "about 7.15 a.m."."""
    halves, others = ([x for x in (one.low, one.high) if x is not None] for one in (p, q))
    return standing(p, q) == "apart" or min((abs(x - y) for x in halves for y in others), default=0.0) > _ROUGHLY


def _otherwise(first: Happening, group: Sequence[Happening], word: Corrections) -> Iterator[OtherNumber]:
    """The number or hour of each report in a group that has another one than the first telling, of the same thing; none of a
    report that has the first's too, nor of one that says one thing with it by a person's word."""
    mine = [q for q in first.clause.quantities if first.entry.span.holds(q.span)] if first.clause else []
    mine = [q for q in mine if not _is_of_more(first, q)]
    counted: dict[str, list[Quantity]] = {}
    for h in group:
        if h.entry.report != first.entry.report and h.clause is not None and not word.one_thing(place(h.entry), place(first.entry)):
            counted.setdefault(h.entry.report, []).extend(q for q in h.clause.quantities if not _is_of_more(h, q))
    for report in sorted(counted):
        pairs = [(a, b) for a in mine for b in counted[report] if one_thing(a, b) >= _ONE_COUNT or a.unit == b.unit == "clock"]
        agreed = {
            a.span for a, b in pairs if not (_is_other_hour(a, b) if a.unit == b.unit == "clock" else standing(a, b) == "apart")
        }
        apart = next((b for a, b in pairs if a.span not in agreed), None)
        if apart is not None:
            yield OtherNumber(report=report, span=apart.span)


def _is_of_more(h: Happening, q: Quantity) -> bool:
    """Whether a number is that of all of which a telling tells of some: "pleaded guilty to one of the four counts"."""
    start = h.entry.span.start
    before = h.entry.text[max(0, q.span.start - start - _SOME_REACH) : max(0, q.span.start - start)]
    return h.entry.span.holds(q.span) and _SOME_OF.search(before) is not None


def _behind(told: str | None, entry: TimelineEntry) -> bool:
    """Whether a report was written when the day of an entry had come."""
    day = day_of(told)
    if entry.first is None:
        return surely_before(entry.told, told)
    return day is not None and day >= entry.first


def place(entry: TimelineEntry) -> Stretch:
    """Where the words of an entry stand."""
    return Stretch(entry.report, entry.span)


def are_apart(a: Happening, b: Happening, word: Corrections) -> bool:
    """Whether two tellings are of two things by a person's word."""
    return word.two_things(place(a.entry), place(b.entry))


def _are_one(a: Happening, b: Happening, word: Corrections) -> bool:
    """Whether two tellings say one thing by a person's word; what was announced and what was done are two steps of it."""
    return a.entry.status == b.entry.status and word.one_thing(place(a.entry), place(b.entry))

"""Whens: the one day or hour of a happening that two reports give otherwise, each in words of its own: "the trial will resume on 24
March", "the next round is on 26 March"; "the shelling began at 3.20 a.m.", "shortly after 5 a.m. words gave way to rocket fire".

in: the units of a story, its reports    out: `Dispute`s of time, one of each kind (`when_table`). Each report has one time of the
kind; both have a name in common where the kind is somebody's or something's; and nothing shows two things: another place, body,
part, stage or day. What is to come is only held against what a report of the same or the next day has, for it may be put off.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations

from msgspec.structs import replace

from sayso.compare.clauses.moments import DAY, apart
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.days.when_told import When, whens
from sayso.compare.differ.grounds.asunder import another_one, in_two_places
from sayso.compare.differ.grounds.deixis import WEEKDAYS
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.other_things import of_one_thing
from sayso.model import Report, Span, words_of

_OVERNIGHT = timedelta(days=1)  # between two reports of which neither can know what has been put off since
_LONG_AFTER = timedelta(days=10)  # between two reports that name a weekday gone by of one week
_LEAST, _SURELY = 12, 20  # minutes apart, from which two hours are worth a look, and from which no watch explains it
_MOST = 80  # times of a kind that are held against each other
_WEEKS = timedelta(days=14)  # between a weekday of a report and a date that another has for it
_SOON = 2  # days between two days gone by, from which neither night nor time zone explains it
_NIGHT = re.compile(r"\b(?:night|overnight|midnight|late|early|evening|dawn|small hours)\b", re.I)
_BY_DAY = re.compile(r"\b(?:afternoon|midday|noon|lunch(?:time)?)\b", re.I)  # no night is told so
_LOOSE = re.compile(
    r"\b(?:about|around|roughly|expect\w*|hop(?:es?|ed|ing)|may|might|could|should|likely|believed|thought|reportedly|possibl[ey]|"
    r"estimat\w+|next (?:mon|tues|wednes|thurs|fri|satur|sun)day|probably|perhaps|at least|at the latest|sources|rumou?rs?)\b",
    re.I,
)
# Of parts of a whole, and of stages of one thing: what one has and the other not is of another.
_PART = re.compile(
    r"\b(first|second|third|fourth|last|final|(?:north|south|east|west)ern|in the (?:north|south|east|west)|upper|lower|villages?|"
    r"rural|cities|abroad|overseas|"
    r"committee|commission|panel|(?i:officials|experts|aides)|senat\w+|shareholders?|council\w*|(?:most|some)(?= of| polling|"
    r" areas| places| parts| districts)|districts|provinces|regions|"
    r"memorial|private|lorries|pedestrians|cyclists)\b",
)
_SIDES_OF_IT = frozenset({"in the north", "in the south", "in the east", "in the west"})
_COUNTING = frozenset({"first", "second", "third", "fourth", "last", "final"})
# Between somebody and the name of another: "the driver of Milo Drax", "Drax's driver".
_RELATION = (
    r"driver|aide|bodyguard|assistant|lawyer|deputy|brother|sister|wife|husband|son|daughter|father|mother|partner|friend|"
    r"accomplice|"
    r"rival|successor|predecessor|colleague|spokes(?:man|woman|person)"
)
_RELATED = re.compile(rf"\b(?:his|her|their|[’']s) (?:{_RELATION})\b")
_OF_ANOTHER = re.compile(rf"\b(?:{_RELATION})s?\b(?: of\b|,? [A-Z])|[’']s? (?:[a-z-]+ )?(?:{_RELATION})\b")
_FULL = re.compile(r"\b([A-ZÀ-Þ][\w’-]+) ([A-ZÀ-Þ][\w’-]+)\b(?! [A-ZÀ-Þ])")
# What sits: of two of these each has its own days.
_SITTING = (re.compile(r"\binquest\b", re.I), re.compile(r"\b(?:inquiry|commission)\b", re.I))
_COURT = re.compile(r"\b(?:trial|court|jury|jurors|judges?|tribunal)\b", re.I)
_AT = re.compile(r"\b(?:in|at|near)(?: the)?((?: [A-ZÀ-Þ][\w’-]+){1,3})")
_SMALL_PLACE = re.compile(
    r"\b(?i:in|at|for|among) (?:the )?(?!morning|afternoon|evening|night|early|late|about|around|next)[a-z]{4,}"
)
_BEHIND = re.compile(
    r"\b(?:with|against|of|between|over|for)(?: the)? ([A-ZÀ-Þ][\w’-]{2,})|"
    r"\bin the ([A-ZÀ-Þ][\w’-]{2,}) (?:case|trial|suit|proceedings|matter|affair)\b"
)


_SORT = re.compile(r"\b(civil|religious|church|cathedral|town hall|registry office)\b", re.I)
_CASE = re.compile(r"\b(?!the|his|her|this|that|a)([a-z]{3,}) (?:case|trial)\b")


_SIDES = re.compile(r"\b(?:(?:the|both) (?:two |rival |opposing )?(?:sides|parties|delegations|teams)|negotiators)\b", re.I)


def times_told(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports have at two times, of each kind the surest. strangers: whether two reports are hardly of one thing."""
    by_kind: dict[str, list[When]] = defaultdict(list)
    for when in whens(units, reports):
        by_kind[when.kind.name].append(when)
    known = _known(units)
    for _, told in sorted(by_kind.items()):
        lone = _lone(told)
        found = [
            dispute
            for a, b in combinations(lone, 2)
            if a.report != b.report and _apart(a, b) and not strangers(a.report, b.report) and _of_one(a, b, known)
            if not (_has_both(a, b, told) or _has_both(b, a, told))
            if (dispute := _dispute(a, b, [w for w in lone if _is_with(w, (a, b), known)])) is not None
        ]
        yield from sorted(found, key=lambda d: not d.sure)[:1]


def _lone(told: Sequence[When]) -> list[When]:
    """The times that are the only one of their report."""
    own = [w for w in told[:_MOST] if not w.another]
    return [w for w in own if all(o.report != w.report or not _apart(w, o) for o in own)]


def _has_both(a: When, b: When, told: Sequence[When]) -> bool:
    """Whether the report of one has the other's time, too, if of something else; "Saturday night" is no other
    time beside either hour of it."""
    others = (w for w in told if w.report == a.report and w.time != a.time and (w.another or _apart(w, a)))
    return any(not _apart(w, b) and (w.at is None) == (b.at is None) for w in others)


def _known(units: Sequence[Unit]) -> Mapping[int, frozenset[str]]:
    """By report, all its words and names by which units know each other, names in lower case."""
    found: dict[int, set[str]] = defaultdict(set)
    for unit in units:
        found[unit.report].update(k[1:] if k[0] == "~" else k for k in unit.around)
    return {r: frozenset(keys) for r, keys in found.items()}


def _is_with(w: When, pair: tuple[When, When], known: Mapping[int, frozenset[str]]) -> bool:
    """Whether a third report has what one of two has, and not what the other has."""
    if any(w.report == x.report for x in pair):
        return False
    return any(not _apart(w, x) and _apart(w, y) and _of_one(w, y, known) for x, y in (pair, pair[::-1]))


def _dispute(a: When, b: When, others: Sequence[When]) -> Dispute | None:
    """What parts two accounts, as far as they are of one thing. others: of further reports, with the time of one of the two."""
    spans = [Span(min(w.unit.span.start, w.time.start), max(w.unit.span.end, w.time.end)) for w in (a, b)]
    dispute = Dispute(
        told=(a.unit, b.unit),
        kind="time",
        values=(a.words, b.words),
        marks=((a.time,), (b.time,)),
        spans=(spans[0], spans[1]),
        sure=_surely(a, b),
        too=tuple((w.unit, w.words, w.time) for w in others),
    )
    by_kind = a.kind.of == "hour" and not (a.kind.named or a.kind.whose)  # "the clash began", "the trouble started" are one
    return of_one_thing(dispute, dispute.told, alike=a.unit.predicate == b.unit.predicate and not by_kind)


def _apart(a: When, b: When) -> bool:
    """Whether two times of a kind can't both be so."""
    if a.kind.of != "day" and a.at is not None and b.at is not None:
        one_day = a.kind.ahead is not False or a.day is None or b.day is None or a.day == b.day
        if one_day or a.kind.of == "hour" or a.at.clock or b.at.clock:
            return one_day and apart(a.at, b.at) >= _LEAST
    if a.kind.of == "hour" or a.first is None or b.first is None or a.last is None or b.last is None:
        return False
    if a.first <= b.last and b.first <= a.last:
        return False
    if a.words.lower() == b.words.lower() or _on_that_weekday(a, b) or _on_that_weekday(b, a):  # counted from two days
        return False
    near = min(abs(a.first - b.last), abs(b.first - a.last)).days < _SOON
    parts = [m[0].lower() if (m := _NIGHT.search(w.window)) else None for w in (a, b)]
    if parts[0] is not None and parts[0] == parts[1] and parts[0].startswith("early"):  # of one part of two days
        return True
    by_day = any(p is not None and _BY_DAY.search(w.window) for p, w in zip(parts, (b, a), strict=True))  # "late", "afternoon"
    return not (near and a.kind.ahead is False and any(parts)) or (by_day and None in parts)


def _on_that_weekday(a: When, b: When) -> bool:
    """Whether one is only a weekday's name, and the other a date that may be that day ("on Tuesday", "on June 1"), or lies so far
    off that the one was counted from a day on which its report only came out again."""
    if (
        b.first is None
        or b.first != b.last
        or a.first is None
        or a.words.lower() not in WEEKDAYS
        or WEEKDAYS & set(words_of(b.words))
    ):
        return False
    return a.words.lower() == b.first.strftime("%A").lower() or abs(a.first - b.first) > _WEEKS


def _of_one(a: When, b: When, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether two times are of one thing as far as anything shows, told by reports that can be set against each other."""
    gone_by = abs(a.published - b.published)
    if gone_by > (_LONG_AFTER if a.kind.ahead is False else _OVERNIGHT):
        return False
    if in_two_places(a.whole, b.whole, at=True) or another_one(_near(a), _near(b)) or _of_parts(a, b):
        return False
    if any(_OF_ANOTHER.search(w.window) for w in (a, b)) or _behind_others(a, b, known) or _behind_others(b, a, known):
        return False
    if a.names and b.names and a.names.isdisjoint(b.names) and not (a.names <= known[b.report] or b.names <= known[a.report]):
        return False
    if _of_two_bodies(a, b) or _of_two_bodies(b, a):
        return False
    if a.kind.of == "hour" and a.kind.ahead is None and bool(_SMALL_PLACE.search(a.window)) != bool(_SMALL_PLACE.search(b.window)):
        return False
    if a.kind.person and _namesakes(a.context, b.context):
        return False
    if a.kind.whose and a.names - b.names and b.names - a.names:
        return False
    if a.kind.person and _people(a) - _people(b) and _people(b) - _people(a):
        return False
    if a.kind.named and not _named_alike(a, b):
        return False
    return not a.kind.whose or (_heard_of(a, b, known) and _heard_of(b, a, known))


def _near(w: When) -> Unit:
    """What stands about a time, as a unit: "from one floor to the other", further on, is no other one."""
    return replace(w.whole, text=w.window)


def _parts(w: When) -> frozenset[str]:
    """The words that say of which part or stage it is told; "first" and "last" only where they are not the kind's own."""
    window = w.window.replace(w.words, " ")  # "Friday last week" is no last one
    counted = {m[1].lower() for m in _PART.finditer(w.kind.words.pattern.sub(" ", window))} & _COUNTING
    return frozenset(m[1].lower() for m in _PART.finditer(window)) - _COUNTING | counted


def _of_parts(a: When, b: When) -> bool:
    """Whether one is told of a part or stage that the other is not told of. Where in it a mishap was, one may leave out."""
    apart_in = _parts(a) ^ _parts(b)
    return bool(apart_in) and not (a.kind.ahead is False and a.kind.of != "day" and len(apart_in) == 1 and apart_in <= _SIDES_OF_IT)


def _behind_others(a: When, b: When, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether one is of or with somebody of whom the other's report knows nothing."""
    behind = (re.sub(r"[’']s?$", "", (m[1] or m[2]).lower()) for m in _BEHIND.finditer(a.window))
    return any(w in a.names and w not in known[b.report] for w in behind)


def _of_two_bodies(a: When, b: When) -> bool:
    """Whether one is of an inquest or an inquiry, and the other of a court; or each says in which place, and not in one."""
    sits = any(p.search(a.window) and not p.search(b.window) and _COURT.search(b.window) for p in _SITTING)
    one, other = ({w for m in _AT.finditer(x.window) for w in m[1].split()} for x in (a, b))
    return sits or bool(one and other and one.isdisjoint(other))


def _people(w: When) -> frozenset[str]:
    """The names about a time that are no place's."""
    return w.names - {p.lower() for m in _AT.finditer(w.window) for p in m[1].split()}


def _namesakes(one: str, other: str) -> bool:
    """Whether two texts have two people of one surname."""
    first, second = ({m[2]: {n[1] for n in _FULL.finditer(t) if n[2] == m[2]} for m in _FULL.finditer(t)} for t in (one, other))
    return any(first[name].isdisjoint(second[name]) for name in first.keys() & second.keys())


def _named_alike(a: When, b: When) -> bool:
    """Whether both have a name in common, in their sentence or the last that named any before it; "the sides" and "negotiators" of
    a story's talks need none."""
    return bool(a.before & b.before) or all(not w.names and _SIDES.search(w.window) for w in (a, b))


def _heard_of(a: When, b: When, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether the other report has any of the nouns beside one time, where it has nouns."""
    return not a.nouns or bool(a.nouns & known[b.report]) or not b.nouns


def _of_two_sorts(a: When, b: When) -> bool:
    """Whether each says which of two such things it is, not the same: a civil or a church wedding, the tax or the arms case."""
    for told in (_SORT, _CASE):
        one, other = (frozenset(m[1].lower() for m in told.finditer(w.context)) for w in (a, b))
        if one and other and not one & other:
            return True
    return False


def _surely(a: When, b: When) -> bool:
    """Whether two times of one thing leave no doubt: a kind that leaves none, told plainly, by reports of one day or of what is
    hardly moved, and far enough from each other."""
    if (
        not a.kind.sure
        or (a.kind.named and not a.names & b.names)
        or any(w.unit.clause.hedge or _LOOSE.search(w.window) for w in (a, b))
    ):
        return False
    if _of_two_sorts(a, b):
        return False
    if a.kind.ahead is not False and not a.kind.fixed and a.published != b.published:
        return False
    if (a.names - b.names and b.names - a.names) or any(_RELATED.search(w.whole.text) for w in (a, b)):
        return False
    if a.nouns - b.nouns and b.nouns - a.nouns and a.unit.predicate == b.unit.predicate:
        return False
    if a.at is not None and b.at is not None and a.kind.of != "day":
        return all(w.at is not None and w.at.clock and _is_one(w) for w in (a, b)) and apart(a.at, b.at) >= _SURELY
    days = [d for d in (a.first, a.last, b.first, b.last) if d is not None]
    if a.first != a.last or b.first != b.last:
        return False
    return a.kind.ahead is not False or _far(days)


def _is_one(w: When) -> bool:
    return w.at is not None and len({(first % DAY, last % DAY) for first, last in w.at.stretches}) == 1


def _far(days: Sequence[date]) -> bool:
    return bool(days) and (max(days) - min(days)).days >= _SOON

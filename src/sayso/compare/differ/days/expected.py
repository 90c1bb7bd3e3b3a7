"""Expected: when a verdict, talks, results … are to come, by each report: "the verdict is expected on 14 December", and "no ruling
is to be expected before January"; "the two sides will meet again on Monday", and "no date has been set for further talks".

in: the units of a story, little ones too, its reports    out: a `Dispute` of time for each such thing. It takes one that a report
has one of, with one day of it in each, two reports of one day or of two that follow each other, and no word that it was put off. It
is one thing surely where the same one does it, or the same noun stands beside it; where two others do it, it is two things.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import on_a_line, told_before, words
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.pronouns import EMPTY, heads, theme
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.grounds.asunder import another_one, in_two_places, places
from sayso.compare.differ.grounds.beside import Beside, beside, of_others
from sayso.compare.differ.grounds.deixis import WEEKDAYS, comparable
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.participants import ties
from sayso.model import Report, Span, TimeExpression, dated, day_of

_TOP = 20  # sentences of a report in which what it is about is told
_SOON = timedelta(days=1)  # between two reports of which the later may not know of another day
# What a story awaits one of; general knowledge, not tuned on any set.
_THINGS = {
    "verdict": r"verdict|ruling|judge?ment|sentencing",
    "talks": r"talks|negotiations|meet again|(?:resume|continue) (?:talks|negotiations|their talks)|next (?:round|meeting)|"
    r"round of (?:talks|negotiations)",
    "result": r"(?:final|official|first|preliminary|full) results?|the results?|outcome",
    "reopening": r"re-?open(?:s|ed|ing)?",
    "resumption": r"(?:flights|sailings|services?|trains|production|deliveries|lessons|work) "
    r"(?:(?:to|from|on|at) (?:[\w’'-]+ ){1,3})?"
    r"(?:will|would|are to|is to|were to|was to|could|should) (?:resume|restart|start again|run again)",
    "funeral": r"funeral|burial",
    "vote": r"(?:will|would|is to|are to|due to) vote|(?<!to )(?<!the )(?<!a )votes?(?= on\b)|"
    r"the (?:vote|ballot|referendum|election)",
}
# By these a thing's kind is known, and not which one it is.
_KIND_LIST = """
    verdict ruling judgment judgement sentencing talks talk negotiations negotiation round meeting result results outcome reopening
    funeral burial vote ballot referendum election date day decision
"""
_VERBS = frozenset({"reopening", "resumption", "vote"})  # things that are mostly told by one
_KIND_WORDS = frozenset(s for w in _KIND_LIST.split() for s in (stem(w), *stems_of(w)))
_OF_THING = {thing: re.compile(rf"\b(?:{words})\b", re.I) for thing, words in _THINGS.items()}
_ANY = Sought(rf"\b(?:{'|'.join(_THINGS.values())})\b")
_AHEAD = re.compile(
    r"\b(?:will|would|shall|expect(?:s|ed)?|due|scheduled|planned|set for|to be|is to|are to|was to|were to|hop(?:es?|ed|ing))\b",
    re.I,
)
_VOTING = "vote"
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:again|first|second|third|final(?:ly)?|last|preliminary|readings?|rounds?|from|start(?:s|ing)?|begin(?:s|ning)?|"
    r"until|committee|commission|panel)\b",
    re.I,
)
_TO_VOTE = re.compile(r"(?:[a-z]+ )?(?:to )?votes?")
_OF_THE_DAY = re.compile(r"votes?", re.I)  # of a day to come this is ahead as it stands: "when the members vote on 11 June"
# Before a day: it is not to come before that.
_NOT_BEFORE = re.compile(
    r"\b(?:no|not|never|unlikely|nobody|n[’']t)\b[^.;]{0,80}\b(?:before|until|till|earlier than) (?:the )?"
    r"(?:[a-z]+ (?:half|part|week) of )?$",
    re.I,
)
_BY = re.compile(r"\b(?:by|before|not later than|no later than|at the latest) (?:the (?:end|middle) of )?$", re.I)
_NO_DATE = re.compile(
    r"\bno (?:new |further |firm )?(?:date|day|appointment)s? (?:has |have |had |was |is )?(?:yet )?(?:been )?"
    r"(?:set|fixed|agreed|named|given)[^.;]{0,12} for (?:(?:any|a|the|more|further|new) ){0,2}",
    re.I,
)
_PUT_OFF = re.compile(
    r"\b(?:postponed|put off|put back|delayed|brought forward|moved|instead|rescheduled|adjourned|now|originally|"
    r"had been (?:expected|planned|due|scheduled)|was (?:first )?to have)\b",
    re.I,
)


class _Awaited(Struct, frozen=True):
    """When something is to come. way: "on" its day, "by" it, "after" (not before it), or "never" where no day is set."""

    unit: Unit
    way: str
    first: date
    last: date
    span: Span
    time: TimeExpression | None
    word: str
    about: Beside


def expected(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports await at two times; the first of each thing. strangers: whether two reports are hardly of one thing."""
    by_thing: dict[str, dict[int, list[_Awaited]]] = defaultdict(lambda: defaultdict(list))
    for unit in sorted(that_may_have(units, _ANY), key=lambda u: (u.report, u.place, -len(u.text), u.key)):
        if unit.place < _TOP and _ANY.pattern.search(unit.text):
            for thing, awaited in _awaited(unit, day_of(dated(reports[unit.report]))):
                own = by_thing[thing][unit.report]
                if all(awaited.span != a.span for a in own):
                    own.append(awaited)
    for _, found in sorted(by_thing.items()):
        lone = [own[0] for own in found.values() if all(not _apart(own[0], a) for a in own)]
        for a, b in combinations(sorted(lone, key=lambda a: a.unit.key), 2):
            if _are_of_one(a, b, reports) and not strangers(a.unit.report, b.unit.report) and _apart(a, b):
                values = (_words(a), _words(b))
                plain = a.word == b.word and _is_plain(a, b) and not _of_two_days(a, b, reports)
                yield Dispute((a.unit, b.unit), "time", values, ((a.span,), (b.span,)), sure=plain)
                break


def _awaited(unit: Unit, published: date | None) -> Iterator[tuple[str, _Awaited]]:
    """What a clause says is to come, and when."""
    if published is None or told_before(unit) or _PUT_OFF.search(unit.sentence) or unit.clause.condition or "?" in unit.sentence:
        return
    things = [(thing, m) for thing, words in _OF_THING.items() if (m := words.search(unit.text))]
    if (none := _NO_DATE.search(unit.text)) is not None and things:
        span = Span(unit.span.start + none.start(), unit.span.start + none.end())
        span = Span(span.start, span.start + len(unit.text[none.start() : none.end()].rsplit(" for ", 1)[0]))
        yield things[0][0], _Awaited(unit, "never", published, published, span, None, *_word(*things[0]))
        return
    ahead = [t for t in unit.times if unit.span.holds(t.span) and day(t)[1] > published]
    if len(ahead) != 1 or len(things) != 1 or not (_AHEAD.search(unit.text) or _OF_THE_DAY.fullmatch(things[0][1][0])):
        return
    t = ahead[0]
    before = unit.text[: t.span.start - unit.span.start]
    way = "after" if _NOT_BEFORE.search(before) else "by" if _BY.search(before) else "on"
    if way != "after" and unit.clause.negation:
        return
    first, last = day(t)
    yield things[0][0], _Awaited(unit, way, first, last, t.span, t, *_word(*things[0]))


def _word(thing: str, m: re.Match[str]) -> tuple[str, Beside]:
    """What is to come, and what stands beside it; of a verb, only what stands behind it, whatever its helper is."""
    word = m[0].lower()
    return _VOTING if _TO_VOTE.fullmatch(word) else word, beside(m.string, *m.span(), before=thing not in _VERBS)


def _apart(a: _Awaited, b: _Awaited) -> bool:
    """Whether two can't both be so."""
    if "never" in (a.way, b.way):
        return a.way != b.way
    if "after" in (a.way, b.way):
        after, other = (a, b) if a.way == "after" else (b, a)
        return other.way != "after" and other.last < after.first
    if a.way == "by" and b.way == "by":
        return False
    if "by" in (a.way, b.way):
        by, on = (a, b) if a.way == "by" else (b, a)
        return on.first > by.last
    return a.first > b.last or b.first > a.last


def _are_of_one(a: _Awaited, b: _Awaited, reports: Sequence[Report]) -> bool:
    """Whether two are of one thing as far as anything shows, told by reports that follow each other."""
    days = [day_of(dated(reports[x.unit.report])) for x in (a, b)]
    if days[0] is None or days[1] is None or abs(days[0] - days[1]) > _SOON:
        return False
    if a.time is not None and b.time is not None and not _can_be_held(a.unit, a.time, b.unit, b.time):
        return False
    if (a.way == "never" and b.last <= days[0]) or (b.way == "never" and a.last <= days[1]):
        return False
    if _of_two_doers(a, b) or another_one(a.unit, b.unit) or in_two_places(a.unit, b.unit):
        return False
    if a.unit.names - b.unit.names and b.unit.names - a.unit.names and not a.unit.names & b.unit.names:
        return False
    return "never" in (a.way, b.way) or a.word == b.word or bool(ties(a.unit, b.unit)) or "after" in (a.way, b.way)


def _of_two_days(a: _Awaited, b: _Awaited, reports: Sequence[Report]) -> bool:
    """Whether a day lies between two reports, on which it may have been put off."""
    return day_of(dated(reports[a.unit.report])) != day_of(dated(reports[b.unit.report]))


def _can_be_held(a: Unit, s: TimeExpression, b: Unit, t: TimeExpression) -> bool:
    """Whether two times can be set against each other; a weekday that is to come is a day as any other."""
    weekdays = [not WEEKDAYS.isdisjoint(words(u, x.span).lower().split()) for u, x in ((a, s), (b, t))]
    return weekdays[0] != weekdays[1] or comparable(a, s, b, t)


def _of_two_doers(a: _Awaited, b: _Awaited) -> bool:
    """Whether another one does it in each, or it befalls another: the school reopens, and the bridge. Who does it in one may
    be whom it befalls in the other ("the firm will reopen the mine", "the mine reopens")."""
    if "never" in (a.way, b.way):
        return False
    one, other = _doers(a), _doers(b)
    return bool(one and other) and one.isdisjoint(_nouns(b)) and other.isdisjoint(_nouns(a))


def _doers(awaited: _Awaited) -> frozenset[str]:
    return theme(awaited.unit) - EMPTY - _KIND_WORDS


def _nouns(awaited: _Awaited) -> frozenset[str]:
    """Who does it, and whom it befalls."""
    return (_doers(awaited) | heads(awaited.unit, "subject") | heads(awaited.unit, "object")) - EMPTY - _KIND_WORDS


def _is_plain(a: _Awaited, b: _Awaited) -> bool:
    """Whether two are surely of one thing: no guess, the same one does it, or the same stands beside it, and nothing beside it
    shows two."""
    if any(x.way == "never" or x.unit.clause.hedge for x in (a, b)) or not ties(a.unit, b.unit) or of_others(a.about, b.about):
        return False
    where = [places(x.unit) for x in (a, b)]
    if where[0] and where[1] and where[0].isdisjoint(where[1]):
        return False
    whom = [heads(x.unit, "object") - EMPTY - _KIND_WORDS for x in (a, b)]
    if whom[0] and whom[1] and whom[0].isdisjoint(whom[1]):
        return False
    on_one = bool(a.about.every & b.about.every)
    if a.word == _VOTING:  # members vote on many things, and on one more than once
        return on_one and not any(_ONE_OF_SEVERAL.search(x.unit.sentence) for x in (a, b)) and not _of_other_names(a.unit, b.unit)
    return on_one or bool(_nouns(a) & _nouns(b))


def _of_other_names(a: Unit, b: Unit) -> bool:
    """Whether the sentences of both have names, and none in common."""
    one, other = ({k for k in u.around if k[0] == "~"} for u in (a, b))
    return bool(one and other) and one.isdisjoint(other)


def _words(awaited: _Awaited) -> str:
    told = on_a_line(awaited.unit, awaited.span)
    return f"not before {told}" if awaited.way == "after" else told

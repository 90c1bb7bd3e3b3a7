"""Opposed: what one report tells of a matter of yes and no, and another tells the other way round, in whatever words: "opened fire
first", "its guns had answered mortar fire"; "was studying the plan", "has accepted the plan"; "had to hand in his passport, which
the court received", "had still not surrendered his passport".

in: the units of a story, little ones too, its reports    out: `Dispute`s of polarity. No clause need be alike: it takes two sides
of one matter (`opposed_table`), of the same one by name or noun (`opposed_who`), and nothing that tells of another time. What is
done on a later day than another report has it as not done has come since.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, product

from msgspec.structs import replace

from sayso.compare.clauses.alike import on_a_line
from sayso.compare.clauses.forms import stems_told
from sayso.compare.clauses.having import Clauses, clauses_of
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit, day
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.states.opposed_apart import by_what_leads, may_be_of_two, of_other_hours, of_two_bodies, of_two_things
from sayso.compare.differ.states.opposed_table import MATTERS
from sayso.compare.differ.states.opposed_told import Sentences, Telling, tellings
from sayso.compare.differ.states.opposed_who import One, Whom, one_of, titles
from sayso.compare.differ.states.opposed_words import Clash, Matter
from sayso.model import Report, Span, dated, day_of

_MOST = 60  # tellings of a side that are looked at
_TOP = 40  # sentences of a report in which it is told
# It was so at another time.
_BACK = re.compile(
    r"\b(?:in (?:(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"(?! \d)|(?:19|20)\d\d)|(?:last|the previous|an earlier) (?:week|month|year|summer|winter|spring|autumn|time)|"
    r"(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|previously|formerly)\b"
)
# It has become so, or was so for a while.
_CHANGED = re.compile(
    r"\b(?:again|now|later|until|no longer|re-?open\w*|at first|initially|briefly|then|meanwhile|eventually|afterwards|by then|"
    r"another|second|since then)\b",
    re.I,
)
# It was so all the while.
_ALL_THE_WHILE = re.compile(
    r"\b(?:stay\w*|remain\w*|throughout|all (?:day|night|week|along|evening)|since|never|kept|at no time)\b", re.I
)
_NOT_YET = re.compile(r"\b(?:yet|still|so far|is|are|has|have)\b", re.I)
_PAST = re.compile(r"\b(?:did|was|were|never|no)\b|n[’']t\b", re.I)
# Before a day: since when it is so, what for, or when it was said.
_OF_SAYING = re.compile(
    r"\b(?:for (?:the )?|"
    r"since (?:the )?(?:[\w-]+ ){0,3}|(?:sa(?:id|ys?)|told [\w ]{2,30}|announced|confirmed|reported|added|testified|insisted|"
    r"according to [\w’' ]{2,40})(?: in an? \w+| here)? (?:late |early )?(?:on )?(?:late |early )?)$",
    re.I,
)
_MOMENT = re.compile(r"\b(?:when|by the time|before|after|while|as soon as) ((?:[\w’'-]+ ?){2,5})", re.I)
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]*")
_NOBODY = re.compile(r"no one|nobody|no-one", re.I)
_LEAST = 5  # letters of the shorter of a name and its adjective, which share all but one
_ALL = re.compile(r"\ball\b|\bany\b|\bevery", re.I)


def opposed(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports tell of one matter each its own way, once each side of a matter and of whom it is."""
    told, called = clauses_of(units).once(_told), titles(tuple(r.text for r in reports))
    for matter, sides in told:
        found = [
            d
            for clash in matter.clashes
            for a, b in product(sides.get(clash.one, ())[:_MOST], sides.get(clash.other, ())[:_MOST])
            if a.unit.report != b.unit.report
            and not strangers(a.unit.report, b.unit.report)
            and (d := _dispute(matter, clash, a, b, called, reports)) is not None
        ]
        yield from _first(found)
        if matter.of_side:
            yield from _first(_accusing_each_other(sides.get("began", ()), reports))


def opposed_within(units: Sequence[Unit], reports: Sequence[Report]) -> Iterator[Dispute]:
    """The same of two sources of one report that can't be one."""
    told, called = clauses_of(units).once(_told), titles(tuple(r.text for r in reports))
    for matter, sides in told:
        found = [
            d
            for clash in matter.clashes
            if clash.explains != "second" and not matter.changes
            for a, b in product(sides.get(clash.one, ())[:_MOST], sides.get(clash.other, ())[:_MOST])
            if a.unit.report == b.unit.report
            and a.unit.place != b.unit.place
            and a.unit.speakers
            and b.unit.speakers
            and apart(a.unit, b.unit)
            and (d := _dispute(matter, clash, a, b, called, reports)) is not None
        ]
        yield from _first(found)


def _told(own: Clauses) -> list[tuple[Matter, dict[str, list[Telling]]]]:
    """The tellings of each matter by side, where two sides are told at all."""
    found = list[tuple[Matter, dict[str, list[Telling]]]]()
    sentences = Sentences(own)
    for matter in MATTERS:
        sides: dict[str, list[Telling]] = {}
        for telling in tellings(matter, own, sentences):
            if telling.unit.place < _TOP:
                sides.setdefault(telling.side, []).append(telling)
        found.append((matter, sides))
    return found


def _first(told: Iterable[Dispute]) -> Iterator[Dispute]:
    """Of each account the surest contradiction, and of those the nearest to the tops of their reports; with who else has either
    side."""
    found, seen = list(told), set[tuple[int, Span]]()
    for d in sorted(found, key=lambda d: (not d.sure, max(u.place for u in d.told), d.told[0].key, d.told[1].key)):
        places = {_place(u) for u in d.told}
        if not places & seen:
            more = _with_others(d, [x for x in found if x.sure or not d.sure], seen)
            seen |= places | {_place(u) for u, _, _ in (*more.also, *more.too)}
            yield more


def _place(unit: Unit) -> tuple[int, Span]:
    return unit.report, unit.clause.sentence


def _with_others(d: Dispute, found: Sequence[Dispute], seen: Collection[tuple[int, Span]]) -> Dispute:
    """A contradiction with the accounts of other reports that contradict one of its two in the same way."""
    there = {u.report for u in d.told}
    also, too = dict[int, tuple[Unit, str, Span]](), dict[int, tuple[Unit, str, Span]]()
    for x in found:
        (a, b), marks = x.told, x.marks
        if a.n == d.told[0].n and b.report not in there and _place(b) not in seen:
            also.setdefault(b.report, (b, x.values[1], marks[1][0]))
        elif b.n == d.told[1].n and a.report not in there and _place(a) not in seen:
            too.setdefault(a.report, (a, x.values[0], marks[0][0]))
    return replace(d, also=tuple(also.values()), too=tuple(v for r, v in too.items() if r not in also))


def _dispute(
    matter: Matter, clash: Clash, a: Telling, b: Telling, called: Mapping[str, frozenset[str]], reports: Sequence[Report]
) -> Dispute | None:
    """What two tellings of two sides contradict each other in; None where they are of two things or times."""
    who, what = _of_one(matter, a, b, called)
    if who is None or what is None or by_what_leads(a, b) == "surely":
        return None
    if not matter.lasts and _of_other_times(clash, a, b):
        return None
    if not matter.lasts and any(_CHANGED.search(_words_of(t, 20)) for t in (a, b)):
        return None
    days = [day_of(dated(reports[t.unit.report])) for t in (a, b)]
    if matter.once and _of_one_told_day(a, b):
        days = days[:1] * 2
    if _came_since(matter, clash, days) and not (matter.lasts and _was_before(b, days[0])):
        return None
    texts = (reports[a.unit.report].text, reports[b.unit.report].text)
    sure = (
        clash.sure and who == what == "surely" and not _unsure(matter, clash, a, b, days) and not may_be_of_two(matter, a, b, texts)
    )
    return _told_apart(a, b, sure=sure)


def _of_one(matter: Matter, a: Telling, b: Telling, called: Mapping[str, frozenset[str]]) -> tuple[One | None, One | None]:
    """How surely two are of one who, and of one what."""
    if matter.heads and not all(_is_of(matter.heads, x) for x in (a.who, b.who)):
        return None, None
    if matter.things and not all(_is_of(matter.things, x) for x in (a.what, b.what)):
        return None, None
    who, what = _role(matter.who, a.who, b.who, called, matter), _what(matter, a, b, called)
    if a.who is not None and b.who is not None:
        who = of_two_bodies(matter, a.who, b.who, who)
    if a.what is not None and b.what is not None and matter.what != "none":
        what = of_two_things(a.what, b.what, what)
    return who, what


def _is_of(heads: frozenset[str], whom: Whom | None) -> bool:
    return whom is not None and (whom.head in heads or bool((whom.nouns | frozenset(map(one_word, whom.names))) & heads))


def _role(need: str, one: Whom | None, other: Whom | None, called: Mapping[str, frozenset[str]], matter: Matter) -> One | None:
    if need == "none":
        return "surely"
    if one is None or other is None:
        return None if need == "same" else "surely"
    same = one_of(one, other, called, of_side=matter.of_side, deep=matter.deep)
    if need == "same":
        return same or ("perhaps" if _of_nobody(one, other) or _of_nobody(other, one) else None)
    if (one.none and _EITHER & one.nouns) or (other.none and _EITHER & other.nouns):
        return "surely"  # "neither side has signed"
    return same or _not_of_two(one, other)


def _of_nobody(none: Whom, one: Whom) -> bool:
    """Whether one says it of nobody at all, and the other of somebody: "no one has been arrested", "the captain was arrested"."""
    return _NOBODY.fullmatch(none.text.strip()) is not None and not one.none and not one.vague and (one.named or one.definite)


def _not_of_two(one: Whom, other: Whom) -> One | None:
    """Whether who may be one is not shown to be two: where one goes by a noun that says little of which."""
    if one.vague or other.vague:
        return None
    if one.head != other.head and bool(one.owners or one.names) != bool(other.owners or other.names):
        return None  # "the health agency", "Norland's regulator"
    return "perhaps" if not (one.names and other.names) and not (one.owners and other.owners) else None


def _what(matter: Matter, a: Telling, b: Telling, called: Mapping[str, frozenset[str]]) -> One | None:
    """Whether both are of one what: what both name it by agrees, and where only one does, it is all that there is."""
    one, other = a.what, b.what
    if matter.what == "none":
        return "surely"
    if one is None or other is None:
        if matter.what == "same":
            return None
        return _partly(matter, a, b) if one is not other else "surely"
    if matter.what == "may":
        if any(_ALL.search(x.text) for x in (one, other)):
            return "surely"
        if one.head == other.head and one.behind and other.behind and not one.behind & other.behind:
            return None  # "the bomb at the station", "the bomb at the airport"
        return _may_be_one(one, other)
    if one.vague or other.vague or (matter.once and one.behind and other.behind and not one.behind & other.behind):
        return None
    return _one_what(one, other, called)


def _partly(matter: Matter, a: Telling, b: Telling) -> One | None:
    """Whether what one says of a part, and the other of the whole, can't both be: open at all is not closed to cars."""
    told = a.what or b.what
    if matter.name == "open or closed":
        closed = a if a.side == "closed" else b
        return "surely" if closed.what is None or _ALL.search(closed.what.text) else None
    return "perhaps" if told is not None else "surely"


def _may_be_one(one: Whom, other: Whom) -> One | None:
    """How surely two are one what by their nouns and names; perhaps, where they only share what stands beside the noun."""
    if one.before and other.before and not one.before & other.before and one.head == other.head:
        return None
    if _own(one) & _own(other):
        return "surely"
    shared = (_own(one) | one.before | one.owners) & (_own(other) | other.before | other.owners)
    return "perhaps" if shared or _may_be_called(one, other) else None


def _own(x: Whom) -> set[str]:
    return {*x.names, x.head} - {""}


def _one_what(one: Whom, other: Whom, called: Mapping[str, frozenset[str]]) -> One | None:
    """Whether two things that are handed over, signed or offered are one: one noun, or two for such a thing, and a word that tells
    which in common."""
    which = [{*x.before, *x.names, *x.owners, *x.behind} for x in (one, other)]
    shared = which[0] & which[1] or {x for x, y in product(*which) if _alike(x, y)}
    if one.head == other.head:
        if one.before and other.before and not one.before & other.before:
            return None
        return "surely" if shared or not all(which) else one_of(one, other, called) or "perhaps"
    return ("surely" if shared else "perhaps" if not all(which) else None) if _may_be_called(one, other) else None


_CALLED_LIST = (
    "plan proposal text draft blueprint roadmap package compromise truce ceasefire deal settlement terms agreement accord treaty "
    "pact resolution",
    "offer bid proposal", "demand condition terms remedy", "weapon arms gun weaponry rifle", "document paper record file",
    "power electricity current", "gate floodgate flood-gate sluice spillway",
    "mediator go-between arbitrator intermediary facilitator", "chairman chairwoman chair head president leader",
    "attack bomb bombing blast explosion shooting killing assault raid strike murder massacre",
)  # fmt: skip
_EITHER = frozenset(map(one_word, ("side", "party", "country", "government", "delegation", "leader")))
_CALLED = tuple(frozenset(map(one_word, line.split())) for line in _CALLED_LIST)


def _may_be_called(one: Whom, other: Whom) -> bool:
    """Whether two nouns may be for one thing."""
    return any({one.head, *one.nouns} & few and {other.head, *other.nouns} & few for few in _CALLED)


def _alike(x: str, y: str) -> bool:
    least = min(len(x), len(y))
    return least >= _LEAST and x[: least - 1] == y[: least - 1]


def _of_other_times(clash: Clash, a: Telling, b: Telling) -> bool:
    """Whether one is of a time gone by, or both tell the day and it is another: of a deed not done yet, where that was before."""
    if (_BACK.search(a.unit.sentence) is None) != (_BACK.search(b.unit.sentence) is None) or of_other_hours(a, b):
        return True
    one, other = ([day(x) for x in t.times if not _OF_SAYING.search(_before(t, x.span))] for t in (a, b))
    if not one or not other or any(s[0] <= t[1] and t[0] <= s[1] for s, t in product(one, other)):
        return False
    return clash.explains != "second" or max(s[1] for s in one) < min(t[0] for t in other)


def _of_one_told_day(a: Telling, b: Telling) -> bool:
    """Whether both tell the day of it, and it is one."""
    one, other = ([day(x) for x in t.times if not _OF_SAYING.search(_before(t, x.span))] for t in (a, b))
    return any(s[0] <= t[1] and t[0] <= s[1] for s, t in product(one, other))


def _before(t: Telling, span: Span) -> str:
    """What stands before a time in its sentence."""
    return t.unit.sentence[: max(0, span.start - t.unit.clause.sentence.start)]


def _at_other_moments(a: Telling, b: Telling) -> bool:
    """Whether both tell at what moment it was so, and share no word for it but a name: "when rescuers came", "when he was
    pulled out"; "when the Aurora left", "when the Aurora sank"."""
    one, other = (_MOMENT.search(t.unit.sentence, t.mark.end - t.unit.clause.sentence.start) for t in (a, b))
    if one is None or other is None:
        return False
    plain = [stems_told(_NAME.sub("", m[1])) for m in (one, other)]
    return not stems_told(one[1]) & stems_told(other[1]) or (all(plain) and not plain[0] & plain[1])


def _came_since(matter: Matter, clash: Clash, days: Sequence[date | None]) -> bool:
    """Whether what one tells has come since the other was told."""
    if clash.explains == "never" or days[0] is None or days[1] is None:
        return False
    gone = (days[1] - days[0]).days
    return gone > matter.patient or (clash.explains == "either" and -gone > matter.patient)


def _was_before(t: Telling, told: date | None) -> bool:
    """Whether a telling has a time that had ended by the day of another report."""
    return told is not None and any(day(x)[1] < told for x in t.times)


def _unsure(matter: Matter, clash: Clash, a: Telling, b: Telling, days: Sequence[date | None]) -> bool:
    """Whether two that contradict each other may be of two moments, or of another whom a pronoun means."""
    if _at_other_moments(a, b):
        return True
    if matter.changes:
        return not all(_ALL_THE_WHILE.search(t.unit.sentence) for t in (a, b))
    if clash.explains == "never":
        return False
    later = days[0] is not None and days[1] is not None and days[0] > days[1]
    if later:
        return False
    told = _words_of(a)
    return days[0] != days[1] or _NOT_YET.search(told) is not None or (clash.explains == "second" and not _PAST.search(told))


def _words_of(t: Telling, behind: int = 0) -> str:
    start = t.unit.clause.sentence.start
    return t.unit.sentence[t.lo - start : t.mark.end - start + behind]


def _accusing_each_other(began: Sequence[Telling], reports: Sequence[Report]) -> Iterator[Dispute]:
    """Two of whom each says that the other began it."""
    for a, b in combinations(began[:_MOST], 2):
        if a.unit.report != b.unit.report and _accuses(a, b) and _accuses(b, a):
            yield _told_apart(a, b, sure=True)


def _accuses(one: Telling, other: Telling) -> bool:
    """Whether who is said to have begun it is who speaks in the other account."""
    names = [*one.who.names, *one.who.owners] if one.who else []
    said = " ".join(other.unit.speakers[:1]).lower().split()
    return any(_alike(x, y) or x == y for x, y in product(names, said))


def _told_apart(a: Telling, b: Telling, *, sure: bool) -> Dispute:
    told = [(t, Span(min(t.lo, t.unit.span.start, t.mark.start), max(t.unit.span.end, t.mark.end))) for t in (a, b)]
    values = tuple(_value(t) for t in (a, b))
    spans = tuple(s for _, s in told)
    return Dispute((a.unit, b.unit), "polarity", (values[0], values[1]), ((a.mark,), (b.mark,)), (spans[0], spans[1]), sure=sure)


def _value(t: Telling) -> str:
    start = t.unit.clause.sentence.start
    if t.unit.span.holds(t.mark):
        return on_a_line(t.unit, t.mark)
    return " ".join(t.unit.sentence[t.mark.start - start : t.mark.end - start].split())

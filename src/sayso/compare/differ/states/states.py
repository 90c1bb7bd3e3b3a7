"""States: what one thing is said to be in two reports that excludes each other (the bridge was open, or closed; the commander is
alive, or was killed; a hospital was hit on purpose, or by accident), and when it is said to have begun.

in: the units of a story, little ones too    out: a `Dispute` for each such thing and two reports. No clause need be alike: it
takes one thing by its noun, plainly told in both, and no other place or hour.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, other_days, other_moments, words
from sayso.compare.clauses.having import having
from sayso.compare.clauses.moments import apart, moment
from sayso.compare.clauses.numbers import PEOPLE, dimension
from sayso.compare.clauses.pronouns import EMPTY, heads, theme
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import another_one
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Report, Span, dated, day_of

_MOST = 200  # clauses of one state that are looked at: each is held against all of the other
_BE = r"(?:is|are|was|were|be|been|remain(?:s|ed)?|stay(?:s|ed)?|kept|keep)"

# Who survives a vote is not alive by it, nor is what stands.
_NO_VOTE = (
    r"(?! (?:(?:a|an|the|his|her|its|another) )?(?:[\w-]{1,20} ){0,2}(?:votes?|motion|ballot|challenge|revolt|scandal|crisis)\b)"
)


class _State(Struct, frozen=True):
    """Two states that exclude each other, by the words for either. changes: whether a thing may be the one in the morning and the
    other at noon.  ofwhom: whether it is somebody's.  itself: whether it must be what both clauses are
    about, for its words are told of much."""

    one: re.Pattern[str]
    other: re.Pattern[str]
    changes: bool = False
    ofwhom: bool = False
    itself: bool = False


# General knowledge, not tuned on any set.
_STATES = (
    _State(
        re.compile(rf"\b{_BE} (?:\w+ )?open\b(?! to (?:talks|negotiation|question))", re.I),
        re.compile(rf"\b{_BE} (?:\w+ )?(?:closed|shut)\b|\b(?:closed|shut) the\b", re.I),
        changes=True,
    ),
    _State(
        re.compile(r"\b(?:is|was|were|are|been) (?:still |found |rescued )?alive\b|\bsurvived\b" + _NO_VOTE, re.I),
        re.compile(
            r"\b(?:is|are|was|were|been) (?:(?:found|confirmed|declared|pronounced) )?(?:killed|dead|slain)\b|\bdied\b", re.I
        ),
        ofwhom=True,
    ),
    _State(
        re.compile(
            r"\b(?:is|are|was|were|been|be) (?:all )?(?:freed|released|set free|let go)\b|\b(?:are|is|were) (?:now )?free\b", re.I
        ),
        re.compile(
            r"\b(?:is|are|remains?|remained|(?:was|were)(?= still)) (?:all )?(?:still )?(?:being )?(?:held captive|held hostage|"
            r"in captivity|captive|hostage|in the hands of)\b|\b(?:is|are|was|were) still (?:being )?held\b",
            re.I,
        ),
        changes=True,
        itself=True,
    ),
    _State(
        re.compile(rf"\bsurvived\b{_NO_VOTE}|\b(?:still standing|still stands|intact|undamaged)\b", re.I),
        re.compile(
            r"\bcollapsed\b|\bcaved in\b|\b(?:was|were|been) (?:destroyed|swept away|washed away|torn away|carried away)\b", re.I
        ),
        itself=True,
    ),
    _State(
        re.compile(r"\b(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose)\b", re.I),
        re.compile(r"\b(?:by accident|accidental(?:ly)?|by mistake|mistakenly|unintentional(?:ly)?|in error|an accident)\b", re.I),
    ),
)
# One of these is in every clause that says one of them, in small letters: few clauses have any.
_STATES_HAVE = (
    "open", "closed", "shut", "alive", "survived", "killed", "dead", "slain", "died", "deliberate", "intentional", "purpose",
    "accident", "mistake", "error", "free", "let go", "released", "captiv", "hostage", "in the hands", "still held", "being held",
    "standing", "stands", "intact", "undamaged", "collapsed", "caved", "destroyed", "away",
)  # fmt: skip
_CHANGED = re.compile(r"\b(?:again|now|no longer|until|later|since|re-?opened|at first|initially|briefly|partly|half)\b", re.I)
_ANOTHER = re.compile(r"\W*(?:(?:but|and|that|while) )?(?:another|a second|a third|one|some|several|most|many|all) ", re.I)
# Whom a way is open or closed to, and what part of the day it was.
_TO_WHOM = re.compile(r"\b(?:open|closed|shut) to (?:all |the )?(?P<told>[\w-]+)", re.I)
_ALL_DAY = re.compile(r"\ball (?P<told>day|night|morning|afternoon|evening|week)\b", re.I)
_BEGAN = re.compile(
    r"\b(?:began|begun|started|took effect|(?:came|went|entered) into (?:force|effect)|broke out|got under way)\b", re.I
)
_NAMED = re.compile(r"[\w’' -]{1,60}, ((?:[A-ZÀ-Þ][\w’'-]+ ?){2,4}),")  # who a clause is about, and the name behind it
_STATE_LIST = "open close shut alive dead kill die survive accident deliberate intentional mistake collapse destroy intact stand"
_STATE_WORDS = frozenset(map(stem, _STATE_LIST.split()))
_ANYBODY = frozenset(map(stem, PEOPLE))


def states(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What is said to be one in a report and the opposite in another; the first of each thing and state."""
    plain = [u for u in having(units, _STATES_HAVE) if _may_say_state(u.text.lower()) and _plain(u)]
    for state in _STATES:
        one = [u for u in plain if _only(u, state.one, state.other)][:_MOST]
        other = [u for u in plain if _only(u, state.other, state.one)][:_MOST]
        seen: set[str] = set()
        for a, b in product(one, other):
            thing = min(_things(a, b, itself=state.itself), default=None)
            if thing and thing not in seen and not strangers(a.report, b.report) and _excludes(a, b, state, reports):
                seen.add(thing)
                yield _apart((a, state.one), (b, state.other))


def beginnings(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What is said to have begun at one hour or day in a report and at another in the other; the first of each thing."""
    begun = sorted((u for u in units if _plain(u) and u.times and _BEGAN.search(u.text)), key=lambda u: (u.place, u.key))[:_MOST]
    seen: set[str] = set()
    for a, b in combinations(begun, 2):
        thing = min(theme(a) & theme(b) - EMPTY - _ANYBODY, default=None)
        if thing is None or thing in seen or a.report == b.report or strangers(a.report, b.report) or _elsewhere(a, b):
            continue
        if another_one(a, b):
            continue
        s, t = a.times[0], b.times[0]
        if other_moments(a, b) and all(x.type in ("DATE", "TIME") and day(x)[0] == day(x)[1] for x in (s, t)) and _whole(a, b):
            seen.add(thing)
            yield Dispute((a, b), "time", (words(a, s.span), words(b, t.span)), ((s.span,), (t.span,)))


def _whole(a: Unit, b: Unit) -> bool:
    """Whether two beginnings are told to the hour both, or are of two days that do not touch: midnight is of either. A clock
    without its day is counted from the report's."""
    hours = moment(a), moment(b)
    if hours[0] is not None and hours[1] is not None and not (hours[0].day and hours[1].day):
        return apart(hours[0], hours[1]) > 0
    if all(any(t.type == "TIME" for t in u.times) for u in (a, b)):
        return True
    return other_days(a, b) and min(abs((day(s)[0] - day(t)[0]).days) for s, t in product(a.times, b.times)) > 1


def _plain(unit: Unit) -> bool:
    """Whether a clause says that something is so, of one and not of many."""
    c = unit.clause
    return (
        is_told(unit)
        and c.modality is None
        and not c.hedge
        and not c.negation
        and not any(dimension(q) == "count" for q in unit.quantities)
    )


def _may_say_state(small: str) -> bool:
    return any(stem in small for stem in _STATES_HAVE)


def _only(unit: Unit, own: re.Pattern[str], opposite: re.Pattern[str]) -> bool:
    return own.search(unit.text) is not None and opposite.search(unit.text) is None


def _things(a: Unit, b: Unit, *, itself: bool) -> set[str]:
    """The nouns by which two clauses are of one thing: what one is about, where the other has it too, or is about it (`itself`)."""
    if itself:
        return set(_befallen(a) & _befallen(b)) - EMPTY - _ANYBODY - _STATE_WORDS
    own = {t for u, v in ((a, b), (b, a)) for t in _themes(u) | heads(u, "object") if t in v.weights or t in theme(v)}
    return own - EMPTY - _ANYBODY - _STATE_WORDS


def _befallen(unit: Unit) -> frozenset[str]:
    """What a state is told of: not by whom it is held or was let go."""
    told = heads(unit, "object") if " by " in unit.text else frozenset[str]()
    return told or theme(unit)


def _themes(unit: Unit) -> frozenset[str]:
    """What a clause is about, with the name that stands behind it: "the pilot, Ole Brand, was"."""
    own = theme(unit)
    named = _NAMED.match(unit.text)
    return (
        own | frozenset(map(stem, named[1].lower().split()[-1:]))
        if named and own & {stem(named[0].split(",")[0].split()[-1].lower())}
        else own
    )


def _excludes(a: Unit, b: Unit, state: _State, reports: Sequence[Report]) -> bool:
    """Whether the two can't both be so: told of one place and hour, and by two reports."""
    if a.report == b.report or _elsewhere(a, b) or other_moments(a, b):
        return False
    if any(_ANOTHER.match(u.text) for u in (a, b)):
        return False
    if state.ofwhom:
        return any(k[0] == "~" for u in (a, b) for k in u.names)
    if any(_tells_another(told, a, b) for told in (_TO_WHOM, _ALL_DAY)):
        return False
    days = [day_of(dated(reports[u.report])) for u in (a, b)]
    steady = days[0] == days[1] and not any(_CHANGED.search(u.sentence) for u in (a, b))
    return not state.changes or steady


def _tells_another(told: re.Pattern[str], a: Unit, b: Unit) -> bool:
    """Whether both tell it and not the same: "closed to lorries", "open to cars"."""
    one, other = (told.search(u.sentence) for u in (a, b))
    return one is not None and other is not None and one["told"].lower() != other["told"].lower()


def _elsewhere(a: Unit, b: Unit) -> bool:
    return bool(a.names - b.names and b.names - a.names)


def _apart(*told: tuple[Unit, re.Pattern[str]]) -> Dispute:
    found = [(u, words_.search(u.text)) for u, words_ in told]
    values = tuple(m[0] if m else "" for _, m in found)
    marks = tuple((Span(u.span.start + m.start(), u.span.start + m.end()),) if m else () for u, m in found)
    return Dispute((told[0][0], told[1][0]), "polarity", (values[0], values[1]), (marks[0], marks[1]))

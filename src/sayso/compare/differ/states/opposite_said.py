"""Opposite said: what two sources say of one thing that can't both be so, whatever the thing is: "the talks have broken down", "the
talks are continuing"; "the demand has been dropped", "the demand still stands".

in: the units of a story, little ones too    out: `Dispute`s, which only may differ. The thing is what the clause is about, by one
noun or name in both; the words are verbs, states or turns of phrase that exclude each other. What is so on one day and no more on
another is held against each other only in reports of one day, and not where one report tells both in turn.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, on_a_line, other_days
from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.having import clauses_of, that_may_have
from sayso.compare.clauses.pronouns import EMPTY, heads, theme
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.sources import may_be_one_source
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.grounds.contrasts import of_one_thing, place_of
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.opposite_words import HEADS, MEASURED, VERBS, pairs
from sayso.compare.differ.grounds.told_by_two import by_two
from sayso.compare.differ.states.opposed_told import lead_of
from sayso.compare.differ.states.opposed_who import one_of, titles, whom
from sayso.model import Report, Span, words_of

_TOP = 40  # sentences of a report in which it is told
_MOST = 12  # clauses of one thing in one state that are looked at
_BE, _REMAIN = stem("be"), stem("remain")
_WORD = re.compile(r"[\w’'-]+")
# Turns of phrase, by what they come to.
_PHRASES_LIST = (
    ("collapse", r"(?:br[eo]k\w*|fall\w*|fell) (?:down|apart|through)"),
    ("proceed", r"(?:go|goes|going|went|gone|press\w*|push\w*) ahead|t[ao]k\w* place|as (?:planned|scheduled)"),
    ("cancel", r"call\w* off"),
    ("postpone", r"put (?:off|back)|held up|push\w* back"),
    ("continue", r"carr\w+ on|(?:still )?under ?way|in progress|going on"),
    ("reject", r"turn\w* down"),
    ("stand", r"still (?:stands?|holds?|applies|in (?:force|place))"),
    ("at-large", r"at large|on the run|(?:got|get|slipped) away|still being sought|still free"),
    ("in-custody", r"in (?:police )?custody|behind bars|under arrest|(?:been|was|were) (?:arrested|caught|captured|seized)"),
    ("failed", r"out of (?:order|action|service)|not (?:been )?work\w*|broken|failed"),
    ("working", r"in (?:full )?(?:working order|operation|service)|working|operating normally"),
    ("late", r"behind schedule|(?:running )?late|overdue|delayed"),
    ("in-time", r"on (?:time|schedule)|in time"),
    ("by-will", r"of (?:his|her|their|its) own (?:accord|free will|will)|voluntar\w+|willingly"),
    ("by-force", r"(?:was|were|been|being|is|are) forced|against (?:his|her|their) will|by force|under duress|coerced"),
    ("missing", r"(?:still )?missing|not (?:been )?(?:found|returned|recovered)|unaccounted for|(?:been|was|were) lost"),
    ("back", r"(?:been|was|were) (?:returned|recovered|found)|(?:is|are|was|were) back"),
    ("alone", r"alone|single-handed(?:ly)?|by (?:him|her|it)self|on (?:his|her) own"),
    ("helped", r"(?:with|had|have|has) (?:(?:an?|two|three|several|other) )?(?:accomplices?|helpers?|partners?)|together with"),
    ("within", r"(?:with)?in the (?:speed )?limit|below the (?:speed )?limit"),
    ("beyond", r"(?:over|above|beyond|exceed\w*) the (?:speed )?limit|(?:far |much |well )?too fast|speeding"),
)  # fmt: skip
_PHRASES = tuple((key, Sought(rf"\b(?:{words})\b")) for key, words in _PHRASES_LIST)
# Of these, of what is so by its verb and of what by a state; a turn of phrase is one word here.
_STATES_LIST = """
collapse fail / continue proceed progress hold survive
proceed happen / cancel postpone scrap abandon delay
continue / end stop halt suspend conclude finish
stand remain / drop withdraw abandon lift scrap fall
at-large / in-custody
failed / working
late / in-time
by-will / by-force
missing / back
alone / helped
within / beyond
"""
_EXCLUDE = (VERBS | HEADS | pairs(_STATES_LIST)) - MEASURED  # what rose in one month fell in another
_KNOWN = frozenset[str]().union(*_EXCLUDE)
_NO_THING_LIST = "it people man woman one price share stock market number figure rate thing something everything official report"
_NO_THING = EMPTY | frozenset(map(stem, _NO_THING_LIST.split()))
_WHOM = ("object", "to", "for", "of", "against", "with", "over")
_TURNED = re.compile(
    r"\b(?:again|no longer|until|then|initially|at first|later|meanwhile|eventually|used to|once|previously|earlier|before|after|"
    r"if|unless|would|could|should|may|might|will|to be|expected|likely|hop\w+|want\w*|urg\w+|call\w* (?:for|on)|demand\w* that)\b",
    re.I,
)


# What was not done, though no "not" tells it: "unable to reach", "without paying", "prevented the inspectors from entering".
_UNDONE = Sought(
    r"\b(?:unable|not able|powerless) to (?P<verb>\w+)|"
    r"\b(?:avoid\w*|without|stopp\w+ short of|refrain\w* from) (?P<ing>\w+ing)\b|"
    r"\b(?:prevent\w*|stopp\w+|kept|barr\w+|block\w+) (?P<who>(?:[\w’'-]+ ){1,4}?)from (?P<from>\w+ing)\b"
)
_NOT = "not "
# To say "I" of one of these is to do it.
_BY_SAYING_LIST = "apologize resign concede endorse condemn congratulate welcome accept reject regret thank promise withdraw"
_BY_SAYING = frozenset(map(stem, _BY_SAYING_LIST.split()))


class _Said(Struct, frozen=True):
    """A clause with what it says of its thing. state: the word or turn of phrase.  mark: where that stands; None where it is the
    verb, or what it says that it is.  things: what it is of, by its stems.  own: whether somebody says it of themselves."""

    unit: Unit
    state: str
    things: frozenset[str]
    mark: Span | None = None
    own: bool = False


def opposite_said(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two sources say of one thing that can't both be so, each sentence once, the nearest to the tops first."""
    by_thing = _by_thing(units)
    pairs_of = (p for sides in by_thing.values() for one, other in _excluding(sides) for p in _pairs(sides[one], sides[other]))
    found = [(a, b) for a, b in pairs_of if _by_two(a.unit, b.unit, reports, strangers)]
    called, seen = titles(tuple(r.text for r in reports)) if found else {}, set[tuple[int, Span]]()
    for a, b in sorted(found, key=lambda p: (max(s.unit.place for s in p), p[0].unit.key, p[1].unit.key)):
        places = {(s.unit.report, s.unit.clause.sentence) for s in (a, b)}
        one, other = (_mark(s) for s in (a, b))
        if places & seen or one is None or other is None or not _of_one(a, b, called) or _in_turn(a, b, by_thing):
            continue
        seen |= places
        yield Dispute((a.unit, b.unit), "polarity", (on_a_line(a.unit, one), on_a_line(b.unit, other)), ((one,), (other,)))


def _mark(s: _Said) -> Span | None:
    return s.mark or place_of(s.unit, s.state) or place_of(s.unit, s.unit.clause.predicate)


def _by_thing(units: Sequence[Unit]) -> dict[str, dict[str, list[_Said]]]:
    """What is said of each thing, by the state it is said to be in."""
    told = clauses_of(units)
    undone = [s for u in that_may_have(told, _UNDONE) if u.place < _TOP for s in _undone(u)]
    undone += [s for u in told if u.predicate in _BY_SAYING and u.place < _TOP and denied(u) for s in _not_said(u)]
    wanted = _KNOWN | {s.state.removeprefix(_NOT) for s in undone}
    turns: defaultdict[int, list[_Said]] = defaultdict(list)
    for key, words in _PHRASES:
        for u in that_may_have(told, words):
            if u.place < _TOP and (m := words.pattern.search(u.text)) is not None:
                turns[u.n].append(_Said(u, stem(key), _things(u), _span(u, m)))
    plain = (s for u in told if u.place < _TOP for s in turns.get(u.n) or list(_plainly(u, wanted)))
    found: defaultdict[str, dict[str, list[_Said]]] = defaultdict(dict)
    for said in (*undone, *plain):
        if _is_so(said):
            for thing in said.things - _NO_THING:
                found[thing].setdefault(said.state, []).append(said)
    return found


def _is_so(s: _Said) -> bool:
    c = s.unit.clause
    return not (c.hedge or c.modality or c.condition) and is_told(s.unit) and (s.state.startswith(_NOT) or not denied(s.unit))


def _plainly(unit: Unit, wanted: frozenset[str]) -> Iterator[_Said]:
    """What a clause says of its thing by its verb, or says that it is; who says "I apologise" does so."""
    is_so = heads(unit, "attribute")
    states = (is_so if unit.predicate == _BE else {unit.predicate} - (frozenset({_REMAIN}) if is_so else frozenset())) & wanted
    if states and unit.predicate in _BY_SAYING and unit.speakers and heads(unit, "subject") & {"i"}:
        yield _Said(unit, unit.predicate, stems_of(words_of(unit.speakers[0])[-1]), own=True)
    else:
        yield from (_Said(unit, state, _things(unit)) for state in sorted(states))


def _things(unit: Unit) -> frozenset[str]:
    """What a clause is about; in the passive too where a parse took something else for it: "the launch was postponed by a week"."""
    first = place_of(unit, unit.clause.predicate) if " by " in unit.text else None
    before = unit.text[: first.start - unit.span.start].split() if first is not None else ()
    return theme(unit) | {h for h in heads(unit, "object") if any(h in stems_of(w) for w in before)}


def _undone(unit: Unit) -> Iterator[_Said]:
    """What somebody was kept from, or could not do."""
    m = _UNDONE.pattern.search(unit.text)
    if m is not None and not denied(unit):
        who = stems_of(m["who"].split()[-1]) if m["who"] else _things(unit)
        for verb in sorted(forms(m["verb"] or m["ing"] or m["from"])):
            yield _Said(unit, f"{_NOT}{verb}", who, _span(unit, m))


def _not_said(unit: Unit) -> Iterator[_Said]:
    """That somebody has not said what would have done it: "has not apologised"."""
    yield _Said(unit, f"{_NOT}{unit.predicate}", theme(unit), place_of(unit, unit.clause.predicate))


def _span(unit: Unit, m: re.Match[str]) -> Span:
    return Span(unit.span.start + m.start(), unit.span.start + m.end())


def _pairs(one: Sequence[_Said], other: Sequence[_Said]) -> Iterator[tuple[_Said, _Said]]:
    yield from product(one[:_MOST], other[:_MOST])


def _excluding(sides: Mapping[str, Sequence[_Said]]) -> Iterator[tuple[str, str]]:
    """The states of one thing that exclude each other."""
    yield from ((x, y) for x, y in combinations(sorted(sides), 2) if frozenset((x, y)) in _EXCLUDE)
    yield from ((x, done) for x in sides if x.startswith(_NOT) and (done := x.removeprefix(_NOT)) in sides)


def _by_two(a: Unit, b: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether two accounts are of two sources of one report that can't be one, or of two reports of one thing and day."""
    if any(_TURNED.search(u.text) for u in (a, b)):
        return False
    return by_two(a, b, reports, strangers) and (a.report == b.report or not may_be_one_source(a, b))


def _of_one(a: _Said, b: _Said, called: Mapping[str, frozenset[str]]) -> bool:
    """Whether both are of one thing by the noun or name that each is about, the one that is meant in both."""
    one, other = (whom(lead_of(s.unit, a.things & b.things), s.unit.clause.proper) for s in (a, b))
    undone = any(s.state.startswith(_NOT) for s in (a, b))
    if a.own or b.own:  # "I apologise", says Rowe
        return undone and any(x.named for x in (one, other)) and not _to_two(a.unit, b.unit)
    if undone:
        return _share_object(a, b)
    known = all(x.definite or x.named for x in (one, other))
    known = known and one_of(one, other, called) is not None
    # What is done to it by somebody is nobody's deed beside what it does: "left voluntarily", "were forced off by guards".
    suffers = not (theme(a.unit) & theme(b.unit))
    if _to_two(a.unit, b.unit) and not suffers:
        return False
    return known and (not other_days(a.unit, b.unit) if suffers else of_one_thing(a.unit, b.unit))


def _to_two(a: Unit, b: Unit) -> bool:
    """Whether two accounts tell to whom, or what, and it is another."""
    told = ((heads(a, role) - EMPTY, heads(b, role) - EMPTY) for role in _WHOM)
    return any(one and other and not one & _words(b) and not other & _words(a) for one, other in told)


def _share_object(a: _Said, b: _Said) -> bool:
    """Whether what was not done to something was done to it: a noun of one, who did it aside, stands in the other."""
    nouns = {head for s in (a, b) for role, head in s.unit.roles if role != "subject"} - EMPTY - a.things - b.things
    return bool(nouns & _words(a.unit) & _words(b.unit)) and not other_days(a.unit, b.unit)


def _words(unit: Unit) -> frozenset[str]:
    return frozenset(s for w in _WORD.findall(unit.text) for s in stems_of(w))


def _in_turn(a: _Said, b: _Said, by_thing: Mapping[str, Mapping[str, Sequence[_Said]]]) -> bool:
    """Whether one of two reports tells both of its thing: it has become so."""
    if a.unit.report == b.unit.report:
        return False
    things = a.things & b.things
    told = ((x, s) for x, y in ((a, b), (b, a)) for thing in things for s in by_thing.get(thing, {}).get(y.state, ()))
    return any(s.unit.report == x.unit.report for x, s in told)

"""In order: which of two deeds came first, told one way round by one report and the other way round by another: "the negotiators
had left by midday, hours before Sudra suspended its part", and "our negotiators packed their bags only after Sudra had
broken off the talks"; "the cells open before a captive is handed over", and "the captives are to be handed over first".

in: the units of a story    out: a `Dispute` of time each, of two reports or of two sources of one. Both deeds must be known in the
other's words: by a sort of deed (leaving, breaking off, handing over, firing, …) and by who did it or to what, a name or noun.
Never sure: a delegation may leave twice.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import of_another_time, other_days
from sayso.compare.clauses.having import having
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two_sources
from sayso.model import Span

_TOP = 30  # sentences of a report in which it is told
_MOST = 40  # sentences that tell an order
_LONGEST = 420  # characters of a sentence that is looked at
_LEAST = 3  # words of a deed
_WHILE = r"(?:(?:[\w’'-]+ ){0,3}?(?:hours?|minutes?|days?|weeks?|moments|shortly|just|long|well) )?"
_NO_DEED = (
    r"(?!(?:the |a )?(?:\w+ )?(?:dawn|dusk|noon|midnight|midday|\d|lunch|dark|sunrise|sunset|christmas|easter|night|day|week|"
    r"month|year|all\b|long\b|then\b|now\b|that\b|this\b|it\b[,.]|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|half|court|"
    r"parliament|a judge|the judge|magistrates))"
)
_LINK = re.compile(
    rf",? {_WHILE}(?P<before>before) {_NO_DEED}|,? (?:only )?{_WHILE}(?P<after>after|once) {_NO_DEED}|"
    r" (?P<lone>first)(?=[,.;]|$| and\b)",
    re.I,
)
_ONLY = re.compile(r"\bonly (?:after|once|when)\b", re.I)
_THAT = re.compile(r" (?:that|did|had|was|were) ", re.I)  # "only after Sudra had signed | that | Kestria withdrew"
_END = re.compile(r"[.;“”\"]")
_AHEAD_OF, _BEHIND = 220, 160  # characters on either side of a link in which its two deeds stand
_DEEDS = {
    "leave": r"left|leav(?:e|es|ing)|depart\w*|pack\w* (?:up|their|its|his|her)|gone home|went home|flown home|flew home|quit",
    "break off": r"suspend\w*|br(?:oke|oken|eak\w*) (?:off|down|up)|collaps\w+|walk\w* out|pull\w* out|"
    r"storm\w* (?:out|away)|got up|halt\w*",
    "give": r"hand\w* over|free[ds]?|freeing|releas\w+|let go|return\w*|cross(?:es|ed)?|c[ao]me home|exchang\w+|open(?:s|ed)?",
    "fire": r"open\w* fire|fir(?:e|es|ed|ing)|shots?|shoot\w*|shell\w*|str(?:ike|uck)|attack\w*|bomb\w*|charg(?:e|ed|ing)|"
    r"stones? (?:were )?thrown|threw|thrown",
    "warn": r"warn\w*|alert\w*|leaflets?|sirens?|alarms?",
    "sign": r"sign(?:s|ed|ing)?|agre(?:e|es|ed)|accept\w*|approv\w+|vot(?:e|ed)",
    "withdraw": r"withdr\w+|pull\w* (?:[\w’'-]+ ){0,3}back|retreat\w*",
    "shut": r"shut\w*|switch\w* off|turn\w* off|clos(?:e|es|ed)|lock\w*",
    "get out": r"jump\w*|evacuat\w*|got out|climb\w* out|fled|flee\w*|escap\w+",
    "give way": r"g[ai]ve way|br(?:oke|oken|eak\w*) (?:through|down|open|in)|burst|storm\w*|forc\w+ open",
    "call": r"call(?:s|ed)?|phon\w+|rang|rung|dial\w+",
    "arrive": r"arriv\w+|reach\w*|came|turned up|appear\w*",
    "arrest": r"arrest\w*|detain\w*|charged with",
    "die": r"di(?:e|ed|es)|dead|killed|collaps\w+",
    "resign": r"resign\w*|step\w* down|sack\w*|dismiss\w*|fired",
    "pay": r"pa(?:y|id|ys)|transfer\w*|wir(?:e|ed)",
}  # fmt: skip
_DEED = {name: re.compile(rf"\b(?:{words})\b", re.I) for name, words in _DEEDS.items()}
_WORD = re.compile(r"[A-Za-zÀ-þ][\w’'-]{3,}")
_EMPTY_LIST = """
    they their them there then that this these those which with from into over been being have were will would could must should
    after before first only until also several hours minutes days later said told announced announce minister president government
    spokesman officials according yesterday today monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
    night once part talks already
"""
_EMPTY = frozenset(map(stem, _EMPTY_LIST.split()))
_AHEAD = re.compile(r"\b(?:will|would|must|shall|is to|are to|to be|should|can|may|until)\b", re.I)
_NOT = re.compile(r"\b(?:not|never|no|nobody|n[’']t|refus\w+|if|unless|whether)\b|n[’']t\b", re.I)


class _Deed(Struct, frozen=True):
    """One of two deeds. sorts: what it may be.  words: stems of its nouns and names."""

    sorts: frozenset[str]
    words: frozenset[str]


class _Order(Struct, frozen=True):
    """What a sentence has as first, and as then; then is nothing where it is before all else. by: the words that tell it."""

    unit: Unit
    first: _Deed
    then: _Deed | None
    ahead: bool
    by: Span
    value: str


def in_order(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """Two deeds that two sources have one way round and the other, each sentence once. strangers: whether two reports are hardly
    of one thing."""
    told = list(_told(units))
    seen = set[tuple[int, Span]]()
    for a, b in combinations(told, 2):
        places = {(x.unit.report, x.unit.clause.sentence) for x in (a, b)}
        if places & seen or a.ahead != b.ahead or not _turned(a, b) or other_days(a.unit, b.unit):
            continue
        if not by_two_sources(a.unit, b.unit, strangers):
            continue
        seen |= places
        yield Dispute((a.unit, b.unit), "time", (a.value, b.value), ((a.by,), (b.by,)), (_shown(a), _shown(b)))


def _told(units: Sequence[Unit]) -> Iterator[_Order]:
    """The orders that sentences tell, the first of each sentence."""
    found = 0
    seen = set[tuple[int, Span]]()
    for unit in having(units, (" before ", " after ", " once ", " first", "only when")):
        place = unit.report, unit.clause.sentence
        if place in seen or unit.place >= _TOP or len(unit.sentence) > _LONGEST or found >= _MOST:
            continue
        seen.add(place)
        order = None if "?" in unit.sentence or of_another_time(unit) else _order(unit)
        if order is not None:
            found += 1
            yield order


def _order(unit: Unit) -> _Order | None:
    text = unit.sentence
    for m in _LINK.finditer(text):
        sides = _sides(text, m)
        first, then = _deed(sides[0]), _deed(sides[1]) if sides[1] is not None else None
        if first is None or (sides[1] is not None and (then is None or _NOT.search(sides[1]))) or _NOT.search(sides[0]):
            continue
        by = next(name for name in ("before", "after", "lone") if m[name])
        start = unit.clause.sentence.start
        return _Order(unit, first, then, _AHEAD.search(text) is not None, Span(start + m.start(by), start + m.end(by)), m[by])
    return None


def _sides(text: str, m: re.Match[str]) -> tuple[str, str | None]:
    """What is told to come first, and what then, of the words on either side of a link."""
    before = _END.split(text[max(0, m.start() - _AHEAD_OF) : m.start()])[-1]
    behind = _END.split(text[m.end() : m.end() + _BEHIND])[0]
    if m["lone"]:
        return before, None
    if m["before"]:
        return before, behind
    only = _ONLY.search(text, max(0, m.start() - len("it was only ")), m.end())
    parts = list(_THAT.finditer(behind)) if only and len(before.split()) < _LEAST else []
    return (behind[: parts[-1].start()], behind[parts[-1].end() :]) if parts else (behind, before)


def _deed(words: str | None) -> _Deed | None:
    """What some words tell to have been done, where it is of a known sort and of somebody or something."""
    if words is None or len(words.split()) < _LEAST:
        return None
    sorts = frozenset(name for name, pattern in _DEED.items() if pattern.search(words))
    nouns = frozenset(stem(m[0].lower().removesuffix("'s").removesuffix("’s")) for m in _WORD.finditer(words)) - _EMPTY
    return _Deed(sorts, nouns) if sorts and nouns else None


def _turned(a: _Order, b: _Order) -> bool:
    """Whether two orders are each other's reverse."""
    if a.then is None and b.then is None:
        return False
    if a.then is None or b.then is None:
        lone, other = (a, b) if a.then is None else (b, a)
        return other.then is not None and _same(lone.first, other.then) and not _same(lone.first, other.first)
    return _same(a.first, b.then) and _same(a.then, b.first) and not (_same(a.first, b.first) and _same(a.then, b.then))


def _same(a: _Deed, b: _Deed) -> bool:
    return bool(a.sorts & b.sorts) and bool(a.words & b.words)


def _shown(order: _Order) -> Span:
    return order.unit.clause.sentence

"""Wholes: what is said of all of a number of things, and of some of the same the opposite: "all four doors were open", and "two of
the four doors could not be opened"; "none of the crew was hurt", and "three of the crew were hurt".

in: the units of a story, little ones too    out: a `Dispute` for each such thing. No clause need be alike for it: it takes one
noun, of as many where both say of how many, one state that is had and not had, or two that exclude each other, and no other day or
place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, on_a_line, other_moments
from sayso.compare.clauses.having import having
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.contrasts import WHICH, exclude
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span

_MOST = 200  # clauses of either sort that are looked at: each is held against all of the other
_COUNT = r"(?:\d[\d,]{0,8}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?)"
_OWNED = r"(?:the|its|their|his|her|our|these|those)"
_NOUN = r"(?:(?!of\b)[\w’'-]+ ){0,2}?(?P<noun>[a-z][\w-]+)"
_AUXILIARY = r"(?:is|are|was|were|be|been|being|has|have|had|could|can|would|did|do|does|remain(?:s|ed)?|stay(?:s|ed)?)"
_BETWEEN = (
    r"(?:also|still|already|all|properly|fully|ever|then|later|even|able to|kept|left|found|"
    r"deliberately|immediately|completely|safely)"
)
_NOT = r"(?:not|never|unable to|no longer|cannot|(?P<short>(?:could|was|were|did|do|does|had|has|have|is|are|would|ca)n[’']t))"
# What is said of them: the words between are few, so that the state is the verb's or adjective's own.
_STATE = (
    rf"(?: (?:that |which |who )?(?:(?P<not>{_NOT})|(?P<fails>fail(?:ed|s)? to)|{_AUXILIARY}|{_BETWEEN})"
    rf"(?: (?:(?P<not2>not|never|unable to|no longer)|{_AUXILIARY}|{_BETWEEN}))*"
    r" (?P<state>[a-z][\w-]+))"
)
_DEED = r" (?P<state>[a-z][\w-]+)"
_BEHIND = r"(?: (?:of|in|on|at) [\w’'-]+(?: [\w’'-]+)?)?"
# All of them, or none of them.
_ALL = (
    rf"\b(?:(?P<none>none of|not (?:one|a single one) of|no)|all|every|each(?: of)?|both)(?: of)?(?: {_OWNED})?"
    rf"(?: (?P<of>{_COUNT}))? {_NOUN}{_BEHIND}"
)
# Some of them: so many of those that are told by a "the" ("two cars", of a train, may be any), or the one that it is.
_SOME = (
    rf"\b(?:(?:{_COUNT}|one|some|several|many|most|half|a (?:few|third|quarter)) of {_OWNED}(?: (?P<of>{_COUNT}))?|"
    rf"the(?= (?:main|emergency|{WHICH})\b)) {_NOUN}{_BEHIND}"
)
_OF_ALL, _OF_SOME = (tuple(re.compile(who + said, re.I) for said in (_STATE, _DEED)) for who in (_ALL, _SOME))
# One of these stands in each that they find.
_ALL_WORDS = ("none of", "not ", "no ", "all", "every", "each", "both")
_SOME_WORDS = (
    " of the", " of its", " of their", " of his", " of her", " of our", " of these", " of those", "the main", "the emergency",
    "the rear", "the front", "the back", "the side", "the left", "the right", "the upper", "the lower", "the middle", "the first",
    "the second", "the third", "the last", "the north", "the south", "the east", "the west",
)  # fmt: skip
_MORE = re.compile(r" (with|of|for|to|in|on|from|against) (?:(?:the|a|an|its|their) )?([\w-]+)", re.I)
_UN = re.compile(
    r"un(?=(?:hurt|harmed|injured|locked|damaged|armed|affected|occupied|opened|paid|safe|licensed|registered|insured)$)"
)
# Beside those that exclude each other of anything.
_OPPOSED = frozenset(
    frozenset((stem(x), stem(y)))
    for one, other in (
        ("work function", "fail malfunction"),
        ("open", "jam block chain bolt"),
        ("present", "absent"),
        ("land", "crash"),
    )
    for x, y in product(one.split(), other.split())
)
_RUNS = frozenset(map(stem, ("work", "function", "open", "operate")))  # of doors, exits and engines these say one thing
_FLAT = frozenset(
    ("able", "due", "expected", "said", "told", "believed", "thought", "likely", "about", "in", "on", "at", "to", "of")
)
# General knowledge: what is no whole of which one could tell a part, or no thing at all.
_NO_NOUN = frozenset(
    map(stem, ("day", "week", "month", "year", "time", "case", "way", "kind", "sort", "side", "other", "one", "number"))
)


class _Said(Struct, frozen=True):
    """What a clause says of all or some of what its noun tells. holds: whether they are so, and not that they are not.
    more: what follows right on, by its small word ("charged with theft")."""

    unit: Unit
    noun: str
    of: str | None
    state: frozenset[str]
    holds: bool
    mark: Span
    more: dict[str, str]


def wholes(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What is said of all and the opposite of some; the first of each noun."""
    everything = list(islice(_said(having(units, _ALL_WORDS), _OF_ALL), _MOST))
    some = list(islice(_said(having(units, _SOME_WORDS), _OF_SOME), _MOST)) if everything else []
    seen: set[str] = set()
    for a, b in product(everything, some):
        if a.noun not in seen and _against(a, b) and _of_one_time(a.unit, b.unit, strangers):
            seen.add(a.noun)
            values = on_a_line(a.unit, a.mark), on_a_line(b.unit, b.mark)
            yield Dispute((a.unit, b.unit), "polarity", values, ((a.mark,), (b.mark,)))


def _said(units: Sequence[Unit], quantified: Sequence[re.Pattern[str]]) -> Iterator[_Said]:
    """What clauses say as so, or as possible, of all, or some, of a thing."""
    for unit in units:
        plain = unit.clause.modality in (None, "possible") and not unit.clause.hedge and is_told(unit)
        if plain and (said := _read(unit, quantified)) is not None:
            yield said


def _read(unit: Unit, quantified: Sequence[re.Pattern[str]]) -> _Said | None:
    """What a clause says of all, or some, of a thing; the first such."""
    m = next((m for pattern in quantified if (m := pattern.search(unit.text))), None)
    if m is None:
        return None
    word = m["state"].lower()
    nots = sum(m.groupdict().get(name) is not None for name in ("none", "not", "not2", "fails"))
    bare = _UN.sub("", word)
    if word in _FLAT or stem(m["noun"].lower()) in _NO_NOUN:
        return None
    start = unit.span.start
    of = m["of"].lower() if m["of"] else None
    follows = _MORE.match(unit.text, m.end())
    more = {follows[1].lower(): follows[2].lower()} if follows else {}
    holds = (nots + (bare != word)) % 2 == 0
    return _Said(unit, stem(m["noun"].lower()), of, _forms(bare), holds, Span(start + m.start(), start + m.end()), more)


def _against(a: _Said, b: _Said) -> bool:
    """Whether what is said of all can't be so where the other is so of some."""
    if a.noun != b.noun or (a.of and b.of and a.of != b.of):
        return False
    if any(a.more[link] != b.more[link] for link in a.more.keys() & b.more.keys()):
        return False
    if a.state & b.state or (a.state & _RUNS and b.state & _RUNS):
        return a.holds != b.holds
    return a.holds and b.holds and any(exclude(x, y) or frozenset((x, y)) in _OPPOSED for x, y in product(a.state, b.state))


def _forms(word: str) -> frozenset[str]:
    """The stems that a word may have, of which the lemma is not known: as it stands, and without what verbs end in."""
    bases = (word[: -len(ending)] for ending in ("ed", "d", "ing", "s") if word.endswith(ending) and len(word) > len(ending) + 2)
    return frozenset(map(stem, (word, *bases)))


def _of_one_time(a: Unit, b: Unit, strangers: Callable[[int, int], bool]) -> bool:
    """Whether two clauses are of one place and no two days; in one report, by two sources."""
    if other_moments(a, b) or (a.names - b.names and b.names - a.names):
        return False
    if a.report == b.report:
        return apart(a, b)
    return not strangers(a.report, b.report)

"""Rates: how often somebody must do something, or does it: "must report to police twice a week", "has to show his face at the
station every day".

in: the units of a story    out: for each such duty or habit how often it is by reports that do not agree. No clause need be alike
for it: the deed is known by its words, and of what many do by the noun beside it; each report tells it once.

General knowledge of how news puts them, not tuned on any set.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import other_days, told_before
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import another_one, in_two_places
from sayso.compare.differ.grounds.near_top import in_turn, lone
from sayso.compare.differ.grounds.participants import Measure, Parting, Told, acquainted
from sayso.model import Quantity, Span

_TIMES = {
    "once": 1, "twice": 2, "thrice": 3, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12,
}  # fmt: skip
_A_YEAR = {"hour": 8736.0, "day": 364.0, "night": 364.0, "morning": 364.0, "evening": 364.0, "week": 52.0, "fortnight": 26.0,
           "month": 12.0, "year": 1.0}  # fmt: skip
_ADVERBS = {"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight", "monthly": "month"}
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WHILE = rf"(?P<while>{'|'.join(_A_YEAR)})"
_NUMBER = rf"(?:{'|'.join(_TIMES)}|\d{{1,2}})"
_OFTEN = Sought(
    rf"\b(?:(?P<times>{_NUMBER})(?: times)?(?: (?:in )?(?:a|an|per|each|every|in every)| in an?) {_WHILE}\b|"
    rf"(?:each|every)(?: single)? (?P<every>{'|'.join(_A_YEAR)})\b|"
    rf"every (?P<gap>other|second|third|two|three|four|five|six|12|24|48|72) (?P<gaps>{'|'.join(_A_YEAR)})s?\b|"
    rf"(?:each|every) (?P<weekdays>{_WEEKDAY}(?:(?:, | and ){_WEEKDAY}){{0,4}})\b|"
    rf"(?P<adverb>{'|'.join(_ADVERBS)})(?=[.,;]|$| (?:at|to|by|in|and|until|with|on)\b))"
)
_GAPS = {"other": 2, "second": 2, "third": 3, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_POLICE = (
    r"(?:police|station|cop shop|nick|officers?|precinct|gendarm\w+|probation|constabulary|authorities|"
    r"consulate|registry|court ?house)"
)
# What is done over and over, by its words; of the first there is one who must do it.
_DUTY = "reports to police"
_DEEDS = {
    _DUTY: rf"(?:report(?:s|ed|ing)?|sign(?:s|ed|ing)?(?: in| on)?|show(?:s|ed|ing)? (?:up|his face|her face|"
    rf"their face)|present(?:s|ed|ing)? "
    rf"(?:him|her|them)sel(?:f|ves)|check(?:s|ed|ing)? in|appear(?:s|ed|ing)?|turn(?:s|ed|ing)? up|register(?:s|ed|ing)?)\b"
    rf"[^.;]{{0,50}}?\b(?:to|at|with|before|in) [^.;]{{0,30}}?\b{_POLICE}",
    "runs": r"(?:run|runs|running|sail|sails|sailing|fly|flies|operate|operates|depart|departs|shuttle|shuttles)\b",
    "is tested": r"(?:test|tests|tested|screened|checked|swabbed|inspected|sampled)\b",
    "is taken": r"(?:take|takes|taken|swallow|swallows|inject|injected|given)\b",
    "meets": r"(?:meet|meets|convene|convenes|sit|sits)\b",
    "is collected": r"(?:collect|collects|collected|emptied|picked up)\b",
    "is visited": r"(?:visit|visits|visited|see|sees)\b",
    "is aired": r"(?:air|airs|aired|broadcast|broadcasts|published|publishes|appears)\b",
}
_DEED = {deed: re.compile(rf"\b(?:{words})", re.I) for deed, words in _DEEDS.items()}
_BEFORE_NOW = re.compile(
    r"\b(?:at first|initially|originally|until|now|no longer|from then|later|instead|rather than|eased|tightened|"
    r"relaxed|cut to|reduced|"
    r"raised|used to|had|previously|normally|usually|average|almost|nearly)\b",
    re.I,
)
_NEAR = 1.4  # how many times as often one may be told, to be the same


class _Often(Struct, frozen=True):
    """What is done, to or by what; how often a year, and where that stands in its clause."""

    deed: str
    noun: str
    told: Told


def rates(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Parting]:
    """How often one thing is done by reports that part. strangers: whether two reports are hardly of one thing."""
    found: dict[tuple[str, str], dict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for unit in in_turn(that_may_have(units, _OFTEN)):
        for often in _often(unit):
            own = found[often.deed, often.noun][unit.report]
            if all(often.told[1].span != q.span for _, q in own):
                own.append(often.told)
    for (deed, _), by_report in sorted(found.items()):
        told = acquainted(lone(by_report), strangers)
        pairs = [(one, other) for one, other in combinations(told, 2) if _apart(one, other)]
        if pairs:
            parted = {u.n for pair in pairs for u, _ in pair}
            beside = Measure.of(t for t in told if t[0].n in parted or _same_as_any(t, told, parted))
            yield Parting(beside, deed == _DUTY and any(_surely(*pair) for pair in pairs))


def _often(unit: Unit) -> Iterator[_Often]:
    """How often what a clause tells of is done; of what anybody may do by each noun that tells what it is."""
    matches = list(_OFTEN.pattern.finditer(unit.text))
    if not matches or unit.clause.negation or "?" in unit.sentence or told_before(unit):
        return
    deeds = [deed for deed, words in _DEED.items() if words.search(unit.text)] if len(matches) == 1 else []
    if not deeds:
        return
    m, start = matches[0], unit.span.start
    rate = _a_year(m)
    told = unit, Quantity(span=Span(start + m.start(), start + m.end()), low=rate, high=rate, thing="time")
    if deeds[0] == _DUTY:
        yield _Often(_DUTY, "", told)
        return
    nouns = {one_word(noun) for role in ("subject", "object") for noun in heads(unit, role) - EMPTY}
    for noun in sorted(nouns):
        yield _Often(deeds[0], noun, told)


def _a_year(m: re.Match[str]) -> float:
    """How often in a year a phrase says that it is."""
    if m["times"]:
        word = m["times"].lower()
        return (_TIMES.get(word) or float(word)) * _A_YEAR[m["while"].lower()]
    if m["every"]:
        return _A_YEAR[m["every"].lower()]
    if m["gap"]:
        word = m["gap"].lower()
        return _A_YEAR[m["gaps"].lower()] / (_GAPS.get(word) or float(word))
    if m["weekdays"]:
        return _A_YEAR["week"] * len(re.findall("day", m["weekdays"], re.I))
    return _A_YEAR[_ADVERBS[m["adverb"].lower()]]


def _apart(one: Told, other: Told) -> bool:
    """Whether one thing is told to be done more often by one than by the other, and nothing tells of two who do it."""
    (a, p), (b, q) = one, other
    less, more = sorted((p.low or 0.0, q.low or 0.0))
    if a.report == b.report or more <= _NEAR * less or in_two_places(a, b) or another_one(a, b) or other_days(a, b):
        return False
    if any(_BEFORE_NOW.search(u.text) for u in (a, b)):
        return False
    names = [u.names - u.heard for u in (a, b)]
    return not (names[0] - b.names and names[1] - a.names)


def _surely(one: Told, other: Told) -> bool:
    """Whether nothing leaves it open that two duties are one man's: no hedge, and no two nouns for him of which each may be
    another ("the driver", "the cook")."""
    a, b = one[0], other[0]
    doers = [heads(u, "subject") - EMPTY for u in (a, b)]
    two = bool(doers[0] and doers[1] and not doers[0] & doers[1])
    return not (two or a.clause.hedge or b.clause.hedge or (a.clause.modality or "obliged") != (b.clause.modality or "obliged"))


def _same_as_any(one: Told, told: Sequence[Told], parted: set[int]) -> bool:
    return any(u.n in parted and q.low == one[1].low for u, q in told)

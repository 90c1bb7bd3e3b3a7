"""Beside: whether what stands beside two numbers of one facet tells of two things: another noun behind one small word ("for the
crane drivers", "for the pilots"), another word before one noun ("the night train", "the morning train"), or a word of one of them
that says of which sort or stretch it is and that the other lacks.

in: two accounts with a number each of one facet    out: whether they may be of two things

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.narrowed import kinds_by_word, led_in
from sayso.compare.differ.grounds.participants import Told
from sayso.model import Quantity

_SHORT = 3  # letters of what is no noun: "was", "of"
_NO_NOUN_LIST = """
    from into over about that this were have been with will would said says when while under then than lasted
    two three four five six seven eight nine twelve
"""
_NO_NOUN = frozenset(_NO_NOUN_LIST.split())
_FOR_WHAT = frozenset({"for", "at", "on", "to"})
_BEHIND = 90  # characters behind a number in which it is told of what or for whom
_DAY = re.compile(
    r"\b(?:on )?(?:early |late |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?: (?:morning|night|evening|afternoon))?[’']?s?"
)
# Who says it, and what follows.
_SAID = re.compile(r"\b(?:said|told|announced|according to)\b.*", re.I)
# Of which stretch, sort or stage a number is, where only one of them says so.
_ONLY_HERE = tuple(
    re.compile(words, re.I)
    for words in (
        r"\b(?:an?|per|each|every) (?:year|month|week)\b",
        r"\bover (?:the (?:next )?)?\w+ (?:years|months|weeks)\b",
        r"\b(?:attempted|aggravated|gross|petty|negligent|involuntary|federal)\b",
        r"\b(?:of the time|at the time|under the old (?:law|code))\b",
        r"\b(?:(?:law|code) (?:was|has been) (?:changed|tightened|softened)|under the new (?:law|code))\b",
        r"\b(?:to|will|would) (?:free|release|return|hand over)\b",
        r"\b(?:propos|suggest)\w+",
        r"\band (?:its|his|her|their) (?=[a-z]+ (?:own|hold|have|control|pay|got|get|won|win|earn))",
        r"\b(?:who|which|that) went in after\b",
        r"\bthe (?:second|third|last) of (?:the )?(?:two|three|four|several)\b",
    )
)


def may_be_of_two(one: Told, other: Told) -> bool:
    """Whether two numbers may be of two things by what stands beside them."""
    a, b = one[0], other[0]
    if any(bool(words.search(a.sentence)) != bool(words.search(b.sentence)) for words in _ONLY_HERE):
        return True
    behind = led_in(_behind(*one)), led_in(_behind(*other))
    if any(not behind[0][by] & behind[1][by] for by in behind[0].keys() & behind[1].keys() & _FOR_WHAT):
        return True
    own, others = (kinds_by_word(_DAY.sub("", u.text)) for u in (a, b))
    nouns = {n for n in own.keys() & others.keys() if len(n) > _SHORT and n not in _NO_NOUN and not n.endswith("ed")}
    return any(not own[n] & others[n] for n in nouns if stem(n) not in (a.predicate, b.predicate))


def _behind(unit: Unit, q: Quantity) -> str:
    """What stands behind a number, but for the day and for who says it."""
    start = max(0, q.span.end - unit.clause.sentence.start)
    return _SAID.sub("", _DAY.sub("", unit.sentence[start : start + _BEHIND]))

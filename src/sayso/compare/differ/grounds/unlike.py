"""Unlike: what keeps two numbers that are not the same from clashing: a word for many beside a number that it may be ("dozens",
57), a change with what came of it, read as a range ("dropped 20,000 to 385,000"), a piece of a range, another index.

in: two units with a number each    out: yes or no
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.compare.clauses.alike import words
from sayso.compare.clauses.numbers import dimension, is_vague, magnitude, standing
from sayso.compare.clauses.sources import other_doers
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.model import Quantity, Span

_LEAST, _MOST = 0.75, 10.0  # times what a word for many begins at: from 18 to 240 are dozens
# Before a number that tells by how much something moved; the one behind "to" is what came of it.
_MOVED = re.compile(
    r"\b(?:r(?:ose|ises?|isen|ising)|f(?:ell|alls?|allen|alling)|dropp?(?:ed|s|ing)?|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|"
    r"climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gain(?:s|ed|ing)?|grew|grows?|declin(?:es?|ed|ing)|slid|slips?|slipped|lost|up|down)"
    r"(?: by)?(?: about| some| around| nearly| almost)? $",
    re.I,
)
_IN_A_RANGE = re.compile(r"[\d)] ?[-–]$")
_FROM_A_RANGE = re.compile(r"[-–] ?\d")
_WITH_THEM = re.compile(
    r"\b(?:including|counting|among them|along with) (?:the |a |its )?(?:suspected |alleged )?"
    r"(?:gunman|gunmen|shooter|attacker|assailant|bomber|suspect|driver|pilot|killer)s?\b",
    re.I,
)
# What makes an index or a rate another one.
_RATE = re.compile(
    r"\b(core|underlying|excluding|controlling for|stripping out|stripped of|adjusted|unadjusted|per capita)\b",
    re.I,
)
_HURT = re.compile(r"\b(?:wound|injur|hurt)", re.I)
# Behind a number: how badly those are hurt whom it counts.
_SORT = re.compile(
    r"(?: [\w-]{1,20}){0,4}? (?:(?P<badly>seriously|critically|severely|badly)|slightly|lightly) (?:hurt|injured|wounded)\b", re.I
)
_LED = 40  # characters before a number in which that stands
_BY_OR_WITH = re.compile(
    r"\b(by|with) (?:a (?:margin|lead|total|majority) of )?(?:(?:about|some|just|only|nearly|almost) )?$", re.I
)
_WITH = re.compile(r"\b(?:with|and|besides|alongside|joined by) (?:the |his |her |their )?(?:[a-z]+ )?$", re.I)
_OTHERS = re.compile(r"(?: [a-z]+)? others?\b", re.I)
_RATES = frozenset({"percent", "point"})
_OF_THEM = re.compile(r"\b([\w’'-]+) of (?:the |these |those |some |about |at least )?$", re.I)


def may_both_be(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether two numbers of two accounts may both be so."""
    if _is_so_many(p, q) or _is_so_many(q, p) or _came_to(a, p, q) or _came_to(b, q, p):
        return True
    if _in_a_range(a, p) != _in_a_range(b, q) or _of_others(a, p, b, q) or _besides(a, p) != _besides(b, q):
        return True
    if (_HURT.search(a.text) or _HURT.search(b.text)) and _how_badly(a, p) != _how_badly(b, q):
        return True
    if {_led_in(a, p), _led_in(b, q)} == {"by", "with"}:  # won by 41,300 votes, won with two million of them
        return True
    return dimension(p) in _RATES and _rates(a) != _rates(b)


def _led_in(unit: Unit, q: Quantity) -> str | None:
    """The small word before a number of what was won or lost: by so much, or with so many."""
    m = _BY_OR_WITH.search(unit.text, 0, q.span.start - unit.span.start)
    return m[1].lower() if m is not None else None


def _besides(unit: Unit, q: Quantity) -> bool:
    """Whether a number is of those beside somebody who is told of before: "was taken with three others"."""
    start, end = q.span.start - unit.span.start, q.span.end - unit.span.start
    return _OTHERS.match(unit.text, end) is not None and _WITH.search(unit.text[max(0, start - _LED) : start]) is not None


def of_two_doings(a: Unit, p: Quantity, b: Unit) -> bool:
    """Whether a measure is of what two did, in two verbs: a goal from 36 yards that one added, one from 48 that another made."""
    return dimension(p) != "count" and a.predicate != b.predicate and other_doers(a, b)


def counts_who_did_it(unit: Unit, q: Quantity) -> bool:
    """Whether a toll has who did it among the dead or hurt: "nine dead, including the gunman"."""
    return _WITH_THEM.search(unit.sentence, q.span.end - unit.clause.sentence.start) is not None


def _is_so_many(vague: Quantity, other: Quantity) -> bool:
    """Whether a word for many is what a newsroom may call the other number: not one that is told as the most that it can be."""
    if not is_vague(vague) or is_vague(other) or other.low is None or vague.low is None:
        return False
    return _LEAST * vague.low <= magnitude(other) <= _MOST * vague.low


def _came_to(unit: Unit, change: Quantity, other: Quantity) -> bool:
    """Whether what reads as a range is a change with what came of it, which the other number is."""
    if change.low is None or change.high is None or change.low == change.high or " to " not in words(unit, change.span):
        return False
    moved = _MOVED.search(unit.text, 0, change.span.start - unit.span.start)
    return moved is not None and any(standing(replace(change, low=x, high=x), other) == "same" for x in (change.low, change.high))


def _in_a_range(unit: Unit, q: Quantity) -> bool:
    """Whether a number is a piece of a range: 18 in "18-20-year-olds"."""
    start, end = q.span.start - unit.span.start, q.span.end - unit.span.start
    return _FROM_A_RANGE.match(unit.text, end) is not None or _IN_A_RANGE.search(unit.text, 0, start) is not None


def _of_others(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether each number tells of whom something else is: footage of dozens of them, bodies of several."""
    found = [_OF_THEM.search(words(u, Span(u.span.start, x.span.start))) for u, x in ((a, p), (b, q))]
    return found[0] is not None and found[1] is not None and not stems_of(found[0][1]) & stems_of(found[1][1])


def _how_badly(unit: Unit, q: Quantity) -> bool | None:
    """Whether those counted are badly hurt, or lightly; None where that is not told: so many are a part of all who are."""
    m = _SORT.match(unit.sentence, q.span.end - unit.clause.sentence.start)
    return m["badly"] is not None if m else None


def _rates(unit: Unit) -> frozenset[str]:
    """The words of a sentence that tell which index a rate is of."""
    return frozenset(m[1].lower() for m in _RATE.finditer(unit.sentence))

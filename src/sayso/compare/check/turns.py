"""Turns: a clause that has a report's words the other way round: who did it and to whom, "from 3.5 to 3.25 percent",
for and against.

in: a unit of the text and one of the reports, likely of one thing    out: whether they are turned round
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.compare.check.senses import may_stand_for
from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Quantity

# Of these it says the same whoever is named first.
_MUTUAL_LIST = """
    meet marry talk fight clash agree play draw merge negotiate sign speak compete border face divorce cooperate trade join collide
    discuss exchange share differ disagree be have war
"""
MUTUAL = frozenset(map(stem, _MUTUAL_LIST.split()))
"""Deeds of which it says the same whoever is named first."""
# One and the same deed, told of either of the two: who buys from whom sells it.
_CONVERSE_LIST = (
    "buy/sell acquire/sell lend/borrow give/receive send/receive supply/receive win/lose beat/lose defeat/lose pay/receive"
)
_CONVERSE = frozenset(frozenset(map(stem, pair.split("/"))) for pair in _CONVERSE_LIST.split())
_TO = frozenset({"object", "recipient", "to", "from", "against", "by", "with"})
_FOR_LIST = r"in favou?r|for\b|yes\b|ayes\b"
_FOR = re.compile(rf"\W*(?:votes? |members? |mps? |deputies |councillors |to )*(?:{_FOR_LIST})", re.I)
_AGAINST = re.compile(r"\W*(?:votes? |members? |mps? |deputies |councillors )*(?:against|opposed|no\b|noes\b)", re.I)
_BALLOT = re.compile(r"\b(\d[\d,]*)(?: votes?)?(?:[-–]| to )(\d[\d,]*)\b", re.I)
_SAYS_NO = re.compile(r"\b(?:reject\w*|refus\w*|veto\w*|against|defeat\w*|block\w*|failed)\b", re.I)
_VOTED = re.compile(r"\b(?:vot\w+|ballot\w*|approv\w+|reject\w+|pass(?:ed|es)?|adopt\w+)\b", re.I)
_CALLED = re.compile(r"\b([a-z]{3,30}) ([A-Z][\w-]*)")  # "to the shipping group Kestrel"
_SIDE = 24  # characters behind a number within which its side of a vote stands


def converse(unit: Unit, other: Unit) -> bool:
    """Whether two clauses have one deed, told of either of its two: "Kestrel borrowed it from the bank", "the bank
    lent Kestrel"."""
    if frozenset((unit.predicate, other.predicate)) not in _CONVERSE:
        return False
    one, theirs = _doers(unit), _doers(other)
    if one & theirs:
        return False
    return bool(one & _done_to(other)) or bool(theirs & _done_to(unit))


def turned(unit: Unit, other: Unit) -> bool:
    """Whether a report has done to somebody what he does here, and done by the one it is done to here."""
    if not may_stand_for(unit.predicate, other.predicate) or unit.predicate in MUTUAL:
        return False
    if frozenset((unit.predicate, other.predicate)) in _CONVERSE:
        return False
    one, theirs = _doers(unit), _doers(other)
    return bool(one & _done_to(other)) and bool(theirs & _done_to(unit)) and not one & theirs


def done_to(unit: Unit, other: Unit) -> bool:
    """Whether who does it here is to whom it is done there, in the same verb. What has no doer there may be of the one it is done
    to: "was asked to resign"."""
    if unit.predicate != other.predicate or unit.predicate in MUTUAL:
        return False
    roles = _TO if _doers(other) else _TO - {"object"}
    return bool(_doers(unit) & _done_to(other, roles)) and not _doers(unit) & _doers(other)


def _doers(unit: Unit) -> set[str]:
    return {head for role, head in unit.roles if role == "subject"} - PRONOUNS


def _done_to(unit: Unit, roles: frozenset[str] = _TO) -> set[str]:
    """To whom it is done, by what they are called and by the name behind that."""
    heads = {head for role, head in unit.roles if role in roles} - PRONOUNS
    return heads | {stem(m[2].lower()) for m in _CALLED.finditer(unit.text) if stem(m[1].lower()) in heads}


def turned_numbers(unit: Unit, other: Unit) -> tuple[str, str] | None:
    """Two numbers that the text has the other way round, as the text and as the report have them; None where it does not."""
    for find in (_from_to, _sides):
        one, theirs = find(unit), find(other)
        if one and theirs and one[0] != one[1] and one == theirs[::-1]:
            labels = ("from", "to") if find is _from_to else ("for", "against")
            return _told(one, labels), _told(theirs, labels)
    return None


def _told(pair: tuple[float, float], labels: tuple[str, str]) -> str:
    first, second = (f"{n:,.10g}" for n in pair)
    return f"{labels[0]} {first} {labels[1]} {second}" if labels[0] == "from" else f"{first} for, {second} against"


def _from_to(unit: Unit) -> tuple[float, float] | None:
    """The numbers behind "from" and "to" in a unit's sentence, where each has one."""
    found: dict[str, float] = {}
    for value, before, _ in _numbers(unit):
        for word in ("from", "to"):
            if before.endswith(f" {word} "):
                found[word] = value
    return (found["from"], found["to"]) if len(found) == _PAIR else None


_PAIR = 2


def _sides(unit: Unit) -> tuple[float, float] | None:
    """The numbers for and against of a vote that a unit's sentence tells of."""
    if not _VOTED.search(unit.sentence):
        return None
    pros = [v for v, _, behind in _numbers(unit) if _FOR.match(behind)]
    cons = [v for v, _, behind in _numbers(unit) if _AGAINST.match(behind)]
    if len(pros) == len(cons) == 1:
        return pros[0], cons[0]
    ballot = _BALLOT.search(unit.sentence)
    if ballot is None:
        return None
    low, high = sorted(float(n.replace(",", "")) for n in ballot.groups())
    return (low, high) if _SAYS_NO.search(unit.sentence) else (high, low)


def _numbers(unit: Unit) -> Iterator[tuple[float, str, str]]:
    """Each number of a unit, with the words before and behind it in its sentence."""
    start = unit.clause.sentence.start
    for q in unit.quantities:
        if (value := _value(q)) is not None:
            at, end = q.span.start - start, q.span.end - start
            yield value, unit.sentence[max(0, at - _SIDE) : at].lower(), unit.sentence[end : end + _SIDE]


def _value(q: Quantity) -> float | None:
    return q.low if q.low is not None else q.high

"""Fronts: whose people a number counts: "two Tavrian soldiers", "nine soldiers from Ossel".

in: a clause and its number    out: the side; whether two names are of one, and two numbers of two

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.numbers import PEOPLE, SOMEBODY
from sayso.compare.clauses.units import Unit
from sayso.model import Quantity

_LEAST = 4  # letters by which "Tavrian" is known to be of "Tavria"
_ENDING = 3  # letters that may stand behind these: "Tavria", "Tavrian"; "Nord", "Nordish"
_AHEAD = 90  # characters behind a number in which its people stand
TROOPS = {
    "troop": "soldier",
    "troops": "soldier",
    "serviceman": "soldier",
    "servicemen": "soldier",
    "trooper": "soldier",
    "conscript": "soldier",
}
"""Other words for one sort of people."""
_WHO = "|".join(
    sorted(
        (
            *(f"{w}s?" for w in PEOPLE | SOMEBODY),
            "children",
            "m[ae]n",
            "wom[ae]n",
            "troops",
            "troopers",
            "servicem[ae]n",
            "conscripts?",
        )
    )
)
NAME = r"(?-i:[A-ZÀ-Þ][a-zà-ÿ’'-]{3,20})"
_BETWEEN = r"(?: (?:of|the|its|their|other|more|[a-z]{1,20}ed|[a-z]{1,20}-[a-z]{1,20})){0,4}"
_SIDED = re.compile(
    rf"{_BETWEEN} (?P<before>{NAME})(?:[’']s)?(?: [a-z-]+)? (?:{_WHO})\b|"
    rf" (?:[a-z-]+ ){{0,2}}(?:{_WHO}) (?:from|of) (?P<behind>{NAME})\b",
    re.I,
)
_ANY_SIDED = re.compile(
    rf"\b(?P<before>{NAME})(?:[’']s)?(?: [a-z-]+)? (?:{_WHO})\b|\b(?:{_WHO}) (?:from|of) (?P<behind>{NAME})\b", re.I
)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_NO_SIDE = frozenset(_DAYS.split())


def side_of(unit: Unit, q: Quantity) -> str | None:
    """The side that a number's people are of, from right behind it, or by the others of its sentence ("raising to five the number
    of its troops"); None where none is told."""
    at = q.span.end - unit.clause.sentence.start
    behind = unit.sentence[at : at + _AHEAD]
    m = _SIDED.match(behind)
    if m is None and behind.startswith(" the number"):
        m = _ANY_SIDED.search(unit.sentence)
    side = (m["before"] or m["behind"]).lower() if m else None
    return None if side in _NO_SIDE else side


def of_two_sides(a: Unit, p: Quantity, b: Unit, q: Quantity) -> bool:
    """Whether two numbers count people of two sides."""
    if p.unit is not None or q.unit is not None:
        return False
    one, other = side_of(a, p), side_of(b, q)
    return one is not None and other is not None and not of_one_side(one, other)


def of_one_side(one: str, other: str) -> bool:
    """Whether two names are of one side: "Tavria", "Tavrian"."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    stem = short if len(short) <= _LEAST else short[:-1]
    return len(short) >= _LEAST and long.startswith(stem) and len(long) - len(stem) <= _ENDING

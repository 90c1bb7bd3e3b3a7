"""Giving: whether a report gives a number that the accounts of a claim give, rounded or counted on, too.

in: the accounts, the clauses of a report    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.clauses.numbers import dimension, magnitude, one_thing, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Quantity

_COMMON = frozenset({"ordinal", "clock", "age", "time"})  # these are shared by chance
_TELLING, _LARGE = 10, 100
_NEAR = 3.0  # how many times as many a number that was told again may be
_NUMBER_OF = re.compile(r"\bnumber of (?:the )?([a-z][\w-]+)", re.I)
_ROUNDED = 0.02  # by how much a rounded number may miss


def lacks_number(accounts: Sequence[Unit], own: Sequence[Unit]) -> bool:
    """Whether all accounts of a claim give one telling number, a sum or a share or a large one, that stands nowhere in a report:
    then it lacks the claim, whatever else of it is alike; but not where it gives another number of the same thing at the same verb
    ("120 flats" for "136 flats"). own: the units of the report."""
    telling = [q for q in accounts[0].quantities if _is_telling(accounts[0], q) and all(_gives(u, q) for u in accounts)]
    return bool(telling) and not any(_gives(u, q) or _gives_another(u, q, accounts) for q in telling for u in own)


def gives_number(accounts: Sequence[Unit], unit: Unit) -> bool:
    """Whether a clause gives a telling number of an account, one that may be it ("9.2 million" for 9.21 million), or another number
    of the same thing."""
    telling = [q for u in accounts for q in u.quantities if _is_telling(u, q)] if unit.quantities else []
    if any(dimension(p) == dimension(q) and _is_about(p, q) for p in unit.quantities for q in telling):
        return True
    return any(_gives_another(unit, q, accounts) for q in telling)


def _is_about(p: Quantity, q: Quantity) -> bool:
    return standing(p, q) != "apart" or abs(magnitude(p) - magnitude(q)) <= _ROUNDED * magnitude(q)


def _is_telling(unit: Unit, q: Quantity) -> bool:
    """Whether two texts hardly share a number by chance; one that only describes a noun is no fact of its own ("136-unit")."""
    told = unit.text[q.span.start - unit.span.start : q.span.end - unit.span.start + 1]
    if "-" in told or dimension(q) in _COMMON:
        return False
    return magnitude(q) >= (_LARGE if dimension(q) == "count" else _TELLING)


def _gives(unit: Unit, q: Quantity) -> bool:
    return any(dimension(p) == dimension(q) and standing(p, q) == "same" for p in unit.quantities)


def _gives_another(unit: Unit, q: Quantity, accounts: Sequence[Unit]) -> bool:
    """Whether a clause counts what the accounts count, at one of their verbs or nouns; or, if it is not many times as many, at any:
    "has risen to 9,500" is 6,000 people, told later."""
    alike = [p for p in unit.quantities if _counts_one(unit, p, q)]
    if any(magnitude(q) / _NEAR <= magnitude(p) <= magnitude(q) * _NEAR for p in alike):
        return True
    return bool(alike) and any(unit.predicate == a.predicate or unit.roles & a.roles for a in accounts)


def _counts_one(unit: Unit, p: Quantity, q: Quantity) -> bool:
    """Whether two numbers count one thing, of which the number may be told: "the number of people has risen to 9,500"."""
    if one_thing(p, q) == 1.0:
        return True
    told = _NUMBER_OF.search(unit.sentence, 0, p.span.start - unit.clause.sentence.start) if p.thing is None else None
    return told is not None and q.thing is not None and stem(told[1].lower().rstrip("s")) == stem(q.thing.rstrip("s"))

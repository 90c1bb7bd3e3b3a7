"""Verbs that say little ("be", "have", "tell"): whether two clauses of such a verb, of which one has a "not", speak of one thing,
so that the one gainsays the other: "he had been told of the inspection", "he had not been told of the inspection".

in: two units of one verb, one of them denied    out: yes or no
"""

from __future__ import annotations

from itertools import product

from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.pronouns import PERSONAL, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.grounds.denials import denied
from sayso.model import may_be_one, words_of

_DOERS = ("subject", "object")


def of_one_thing(unit: Unit, other: Unit) -> bool:
    """Whether two clauses share who does it, what is done, or what something is; or the same one is told of in the same words
    behind the verb, and the denial has none there that the other lacks ("not told of it in writing")."""
    shared = {(role, head) for role, head in unit.roles & other.roles if head not in PRONOUNS}
    if any(role in ("subject", "object", "attribute") for role, _ in shared):
        return True
    told, denial = (unit, other) if denied(other) else (other, unit)
    return bool(shared) and _behind(denial) <= _behind(told) and all(_one(unit, other, role) for role in _DOERS)


def _behind(unit: Unit) -> set[str]:
    """The words of a clause but for its names and who does it, or to whom it is done."""
    doers = heads(unit, "subject") | heads(unit, "object")
    return {key for key in unit.weights if key[0] != "~" and key not in doers}


def _one(unit: Unit, other: Unit, role: str) -> bool:
    """Whether the same ones stand in a role of two clauses: the same pronoun where one person may speak, or speak through an
    office; a name for the pronoun of who bears it ("Tarn admitted that she had", "Ms Tarn had not, her lawyer said")."""
    one, theirs = heads(unit, role), heads(other, role)
    if one == theirs:
        return one.isdisjoint(PERSONAL) or any(may_be_one(x, y) for x, y in product(unit.speakers, other.speakers))
    return _of_itself(unit, one, theirs) or _of_itself(other, theirs, one)


def _of_itself(unit: Unit, own: frozenset[str], named: frozenset[str]) -> bool:
    """Whether a clause's pronoun may be for who says it, and a name that stands for it elsewhere is theirs."""
    said_by = {s for name in unit.speakers for word in words_of(name) for s in stems_of(word)}
    return bool(own) and own <= PERSONAL and bool(named) and named <= said_by

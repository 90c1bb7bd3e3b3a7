"""Own stance: whether two sources each say what they themselves want or accept: "Arden says it accepts the terms. Belmar says it
does not." Both may be so: no word of the one is of the other.

in: two units    out: yes or no. "It had paid, said the ministry", "it had not, said the firm" may be of one deed and stays.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.sources import apart, does_it, is_spoken
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem

# Of these each has its own.
_STANCES_LIST = """
    accept agree approve back endorse favour favor like oppose plan prefer reject support trust want welcome wish join sign
    consider hope intend regret recognise recognize vote attend
"""
_STANCES = frozenset(map(stem, _STANCES_LIST.split()))
_BODY, _PERSON, _SELF = frozenset({"it", "they"}), frozenset({"he", "she"}), frozenset({"i", "we"})
_PERSONS = ("named_person", "anonymous_person")


def each_of_its_own(told: Unit, denial: Unit) -> bool:
    """Whether two who are not one each tell their own stance. The denial may leave the verb out: "it does not"."""
    return told.predicate in _STANCES and apart(told, denial) and _of_itself(told) and _of_itself(denial)


def both_of_themselves(a: Unit, b: Unit) -> bool:
    """Whether two who are not one speak of themselves in their own words: "we did", "we did not" may be two deeds."""
    return apart(a, b) and all(is_spoken(u) and heads(u, "subject") & _SELF for u in (a, b))


def _of_itself(unit: Unit) -> bool:
    """Whether a statement is about who makes it."""
    if unit.attribution is None or not unit.speakers:
        return False
    if does_it(unit.speakers, unit):
        return True
    own = _PERSON if unit.attribution.source_kind in _PERSONS else _BODY
    return bool(heads(unit, "subject") & (_SELF if unit.attribution.manner == "direct" else own | _SELF))

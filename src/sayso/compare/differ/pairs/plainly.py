"""Plainly one: whether two accounts say the same by their grammar: the same who does the same deed to the same thing, or so many
do, and nothing in either parts them.

in: two units, and the chance that they are of one thing by all that they share    out: yes or no. What short reports share is
little, so that the chance alone stays below what is sure, though every part of the clause is the same.
"""

from __future__ import annotations

from itertools import product

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.moments import apart, moment
from sayso.compare.clauses.numbers import dimension, is_small, one_thing, standing
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads, theme
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import NO_DEED, stem
from sayso.compare.differ.grounds.asunder import in_two_places
from sayso.compare.differ.grounds.contrasts import contrast
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.unreal import unreal

_LIKELY = 0.7  # chance below which no grammar makes two accounts one
_ONE, _ONE_MEASURE = 0.6, 0.5  # how surely two counts, or two measures, are of one thing
# What both parties of talks are called.
_ANY_SIDES = frozenset(
    map(stem, ("side", "country", "party", "delegation", "government", "both", "two", "parties", "team", "neighbour"))
)
# Verbs that tell one deed; general knowledge, not tuned on any set.
_SAME_LIST = """
    ask/demand/request/want cut/shed/axe kill/die hurt/injure/wound call/alert/summon/notify approve/back/accept begin/start/open
    end/finish/conclude win/gain sink/founder buy/acquire/purchase sack/dismiss/fire close/shut reopen/resume rescue/save/pull
    sentence/jail arrest/detain destroy/wreck explode/detonate rise/increase/climb fall/drop/decline resign/quit reject/refuse
    withdraw/recall/pull burn/gut carry/transport find/discover recover/retrieve/raise plan/intend/propose pay/transfer
    evacuate/move/bring owe/have
"""
_SAME = tuple(frozenset(map(stem, line.split("/"))) for line in _SAME_LIST.split())


def plainly_one(a: Unit, b: Unit, chance: float) -> bool:
    """Whether two accounts say one thing by their grammar."""
    if chance < _LIKELY or not alike_told(a, b) or not one_verb(a, b) or _parted(a, b):
        return False
    whom = [heads(u, "object") - EMPTY for u in (a, b)]
    if (all(whom) and not whom[0] & whom[1]) or not _may_be_one_doer(a, b):
        return False
    if theme(a) & theme(b) - EMPTY:
        return bool(whom[0] & whom[1]) or counted_alike(a, b) or _says_all(a, b)
    return bool(whom[0] & whom[1]) and (counted_alike(a, b) or _says_all(a, b) or _of_one_day(a, b))


def _may_be_one_doer(a: Unit, b: Unit) -> bool:
    """Whether who does it may be one: by the noun; or as "he", "both sides" and "the operator" may be whom the other names; or
    where one does not say who, for that it is the same that it is done to."""
    doers = [heads(u, "subject") for u in (a, b)]
    if not all(doers) and heads(a, "object") & heads(b, "object") - EMPTY:
        return True
    one, other = theme(a), theme(b)
    if one & other - EMPTY or any(who and who <= PERSONAL | _ANY_SIDES for who in (one, other)):
        return bool(one and other)
    named = [bool(theme(u) & {stem(k[1:]) for k in u.names}) for u in (a, b)]
    return named[0] != named[1] and counted_alike(a, b)


def _of_one_day(a: Unit, b: Unit) -> bool:
    """Whether both tell when, and it is one time."""
    return bool(a.times and b.times) and not other_days(a, b)


def one_verb(a: Unit, b: Unit) -> bool:
    """Whether two accounts are in one verb of a deed, or in two that tell the same."""
    if a.predicate == b.predicate:
        return a.predicate not in NO_DEED
    return any(a.predicate in verbs and b.predicate in verbs for verbs in _SAME)


def alike_told(a: Unit, b: Unit) -> bool:
    """Whether both are told as what is so, or both as what is to come; neither denied, supposed or asked for alone."""
    if denied(a) != denied(b) or a.clause.modality != b.clause.modality or bool(a.clause.hedge) != bool(b.clause.hedge):
        return False
    return is_told(a) and is_told(b) and unreal(a) == unreal(b) and bool(a.clause.condition) == bool(b.clause.condition)


def _parted(a: Unit, b: Unit) -> bool:
    """Whether anything in two accounts speaks against their being one: a day, an hour, a place, a name, a number, a word."""
    if other_days(a, b) or in_two_places(a, b) or contrast(a, b) is not None or (a.names - b.names and b.names - a.names):
        return True
    one, other = moment(a), moment(b)
    if one is not None and other is not None and apart(one, other):
        return True
    pairs = [(p, q) for p, q in product(a.quantities, b.quantities) if dimension(p) == dimension(q)]
    return any(standing(p, q) != "same" for p, q in pairs) if pairs else bool(a.quantities and b.quantities)


def counted_alike(a: Unit, b: Unit) -> bool:
    """Whether both have the same telling number of one thing."""
    pairs = (
        (p, q) for p, q in product(a.quantities, b.quantities) if standing(p, q) == "same" and not (is_small(p) and is_small(q))
    )
    return any(one_thing(p, q) >= (_ONE if dimension(p) == "count" else _ONE_MEASURE) for p, q in pairs)


def _says_all(a: Unit, b: Unit) -> bool:
    """Whether one account says nearly nothing that the other lacks: "the bridge was swept away", "the bridge at Tallow Reach was
    swept away"."""
    less, more = (a, b) if a.total <= b.total else (b, a)
    rest = {key: w for key, w in less.weights.items() if key != less.predicate and key[0] not in "%"}
    return bool(rest) and all(key in more.weights for key in rest) and sum(rest.values()) > 0


def same_deeds(predicate: str) -> frozenset[str]:
    """A verb with those that tell the same deed."""
    return frozenset({predicate}).union(*(verbs for verbs in _SAME if predicate in verbs))

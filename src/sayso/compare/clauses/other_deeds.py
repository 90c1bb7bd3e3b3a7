"""Other deeds: whether two clauses share a verb, and neither who does it nor what it is done to: "police opened an inquiry into the
mill", "the mill opened two sluices".

in: two units    out: yes or no. It takes a doer and an object in both, and no thing or number that both have besides: who else
opened "a probe into the mill" may have done what the police did.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sources import other_doers
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit

_NO_THING = "~@%"  # names and days stand in what is told of two things, too
_TIMES_LIST = """
    minute hour day week month year time morning afternoon evening night noon midnight
    monday tuesday wednesday thursday friday saturday sunday
"""
_TIMES = frozenset(one_word(noun) for noun in _TIMES_LIST.split())
_INQUIRIES = frozenset(map(one_word, ("investigation", "inquiry", "enquiry", "probe", "case", "review", "file", "hunt")))


def of_two_deeds(a: Unit, b: Unit) -> bool:
    """Whether two clauses with one verb are of the deeds of two, done to two things."""
    if a.predicate != b.predicate:
        return False
    one, other = ({one_word(h) for h in heads(u, "object") - EMPTY} for u in (a, b))
    if not one or not other or one & other or (one & _INQUIRIES and other & _INQUIRIES) or not other_doers(a, b):
        return False
    if any(head not in _TIMES for _, head in a.roles & b.roles):
        return False
    shared = {k for k in a.weights.keys() & b.weights.keys() if k[0] not in _NO_THING}
    names = {k[1:] for u in (a, b) for k in u.weights if k[0] == "~"}
    return not shared - {a.predicate} - _TIMES - names - {one_word(n) for n in names}

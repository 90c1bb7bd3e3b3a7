"""Tolls: "the death toll rose to eleven" says that eleven people have died. Such clauses are read as what they come to, and stand
beside "five people were killed".

in: a clause and its text    out: the clause, with the verb, the argument and the thing counted that it comes to
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.model import Clause, Quantity

_DEAD = "dead"
_SAYS_NO_MORE = frozenset({_DEAD, "later", "now", "since", "confirm", "pronounce", "declare"})  # beside "dead", of a toll
# What a toll is of, by the words that tell it.
_DEEDS = (
    (re.compile(r"\bdeath toll\b|\bthe toll\b|\bnumber of (?:the )?(?:dead|deaths|killed|victims|fatalities)\b", re.I), "die"),
    (re.compile(r"\bnumber of (?:the )?(?:people )?(?:injured|wounded|hurt|injuries)\b", re.I), "injure"),
    (re.compile(r"\bnumber of (?:the )?(?:people )?arrest(?:s|ed)\b", re.I), "arrest"),
    (re.compile(rf"\b(?:confirmed|pronounced|declared) {_DEAD}\b", re.I), "die"),
    (re.compile(r"\b(?:known|believed|feared|thought|presumed|confirmed) to have (?:died|been killed)\b", re.I), "die"),
)
_RISES_LIST = """
    rise climb stand reach increase jump grow go pass exceed put be know believe fear think presume confirm revise raise
    pronounce declare
"""
_RISES = frozenset(_RISES_LIST.split())  # verbs that give a toll and say nothing else
# The same, of what makes it rise: "her death brings the toll to five".
_BRINGS = frozenset({"bring", "take", "push", "lift", "drive"})


_LOST = re.compile(r"\blos(?:t|e|es|ing) (?:their|his|her) (?:own )?li(?:ves|fe)\b", re.I)


# "The blaze claimed eleven lives", "left eleven people dead": what did it is no part of who died.
_CLAIMED = re.compile(r"\bclaim(?:s|ed|ing)? (?:the lives of )?[\w,.-]+(?: [\w,.-]+){0,3}?(?: lives)?\b", re.I)
_LEFT = re.compile(r"\b(?:left|leav(?:e|es|ing)) (?:at least |about |some |more than )?[\w,.-]+(?: [a-z]+){0,2} dead\b", re.I)


def as_toll(clause: Clause, text: str) -> Clause:
    """A clause that gives a toll, as what it comes to; any other as it is."""
    if clause.predicate == "lose" and _LOST.search(clause.span.of(text)):  # "four people lost their lives"
        return replace(
            clause,
            predicate="die",
            roles=tuple((role, head) for role, head in clause.roles if head != "life"),
            terms=tuple(dict.fromkeys((*(t for t in clause.terms if t not in ("lose", "life")), "die"))),
        )
    if _takes_lives(clause, text):
        return replace(
            clause,
            predicate="die",
            roles=(*((role, head) for role, head in clause.roles if role not in ("subject", "object")), ("object", "people")),
            terms=tuple(dict.fromkeys((*(t for t in clause.terms if t not in ("claim", "leave", "life", "live", _DEAD)), "die"))),
            quantities=tuple(
                replace(q, thing="people") if _counts(q) and q.thing in (None, "life", _DEAD) else q for q in clause.quantities
            ),
        )
    if clause.predicate not in _RISES | _BRINGS or not any(_counts(q) for q in clause.quantities):
        return clause
    deed = next((deed for pattern, deed in _DEEDS if pattern.search(clause.span.of(text))), None)
    if deed is None:
        return clause
    terms = [t for t in clause.terms if t not in _SAYS_NO_MORE] if _DEAD in clause.terms else clause.terms
    told = clause.roles
    if clause.predicate in _BRINGS:
        terms = [t for t in terms if t != clause.predicate]
        told = tuple((role, head) for role, head in told if role != "subject")
    return replace(
        clause,
        predicate=deed,
        roles=(*((role, head) for role, head in told if head not in ("toll", "number")), ("object", "people")),
        terms=tuple(dict.fromkeys((*terms, deed))),
        quantities=tuple(replace(q, thing="people") if _counts(q) and q.thing is None else q for q in clause.quantities),
    )


def _takes_lives(clause: Clause, text: str) -> bool:
    """Whether a clause counts the dead by what killed them: "claimed eleven lives", "left eleven dead"."""
    if clause.predicate not in ("claim", "leave") or not any(_counts(q) for q in clause.quantities):
        return False
    words = clause.span.of(text)
    if clause.predicate == "leave":
        return _LEFT.search(words) is not None
    return _CLAIMED.search(words) is not None and "lives" in words


def _counts(q: Quantity) -> bool:
    """Whether a number is a count of heads, and no year, share or measure."""
    return q.unit is None

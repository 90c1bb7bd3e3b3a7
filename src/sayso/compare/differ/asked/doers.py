"""Doers told: who did a thing, as a clause tells it: "three men from the hills carried out the ambush", "a former guard stole
the painting".

in: a clause, what was done, and to what    out: whether it tells who did it, and how surely
"""

from __future__ import annotations

import re

from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.asked.questions import is_it_who, is_some, one_of
from sayso.compare.differ.pairs.plainly import same_deeds

# What any of them may be called.
_ATTACKS_LIST = """
    attack ambush raid assault bombing shooting explosion blast killing murder robbery theft burglary hack hacking arson sabotage
"""
ATTACKS = frozenset(w for noun in _ATTACKS_LIST.split() for w in one_of(noun))
_ANY_ATTACK = frozenset(w for noun in ("attack", "assault") for w in one_of(noun))
# By these any attack may be told, near the top of a report that is about it.
_HARM_LIST = "kill slaughter massacre murder shoot fire bomb shell ambush attack gun assassinate hit strike raid storm behead"
_HARM = frozenset(map(stem, _HARM_LIST.split()))
_OPENING = 3  # sentences that open a report
_DID_LIST = "carry commit stage mount perpetrate conduct launch plan organise organize"
_DID = frozenset(map(stem, _DID_LIST.split()))
_BEHIND = re.compile(r"\b(?:was|were|is|are) (?:behind|responsible for)\b|\bthe work of\b", re.I)
_BEHIND_HINTS = ("behind", "responsible", "work of")
_ASKS_BEHIND = re.compile(r"\b(?:behind|responsib)", re.I)
_WHOM = ("object", "for", "behind", "subject", "at", "on", "into", "against")  # where what it was done to stands
# These say no more of who did it than that somebody did.
_NOBODY_LIST = """
    gunman gunmen attacker assailant man men woman people person someone somebody thief thieves robber burglar hacker group band
    gang intruder killer shooter bomber raider militant suspect unknown who what attack hostage
"""
_NOBODY = frozenset(w for noun in _NOBODY_LIST.split() for w in (stem(noun), *one_of(noun)))
# Whose they are.
_OF_A_SIDE = re.compile(
    r"\b(?:rebel|government|separatist|islamist|jihadist|army|police|cartel|militia|loyalist|guerrilla|far-right|"
    r"state|opposition)s? (?:gunm[ae]n|attackers?|fighters?|bombers?|men|raiders?|shooters?|militants?)\b",
    re.I,
)


def told_doer(unit: Unit, did: str, things: frozenset[str], asked: Unit) -> bool | None:
    """Whether a clause tells who did what was asked: surely the very deed, or one that it may be; None where it does not. did: the
    words for what was done.  things: those for what it was done to.  asked: the clause that asks."""
    if _is_harm(unit, did, things):
        return False if _tells_who(unit, asked) and not heads(unit, "subject") & _named_in(asked) else None
    deeds, behind = _deeds(did), any(hint in unit.text for hint in _BEHIND_HINTS) and _BEHIND.search(unit.text) is not None
    made = did.split()[-1:] == ["made"]  # as any hole is that somebody cut
    if not (behind or made or unit.predicate in deeds or unit.predicate in _DID):
        return None
    if not _tells_who(unit, asked) or heads(unit, "subject") & _named_in(asked):
        return None
    done = {w for role in _WHOM for head in heads(unit, role) for w in (head, one_word(head))}
    if unit.predicate in deeds and deeds.isdisjoint(_DID):
        return not is_some(unit, things) if done & things else None
    if made:
        return False if {w for head in heads(unit, "object") for w in (head, one_word(head))} & things else None
    if not things & ATTACKS or not (unit.predicate in _DID or behind):
        return None
    done |= {w for w in ATTACKS if behind and w in unit.weights}
    return True if done & things or (done & ATTACKS and (done | things) & _ANY_ATTACK) else None


def _is_harm(unit: Unit, did: str, things: frozenset[str]) -> bool:
    """Whether a clause that opens its report tells of an attack by another word than the question: "gunmen slaughtered nine
    drivers", of "who fired on the trucks"."""
    deeds = _deeds(did)
    asked = bool(deeds & _HARM) or (bool(things & ATTACKS) and (did == "" or not deeds.isdisjoint(_DID)))
    return (
        asked and unit.place < _OPENING and unit.predicate in _HARM and unit.predicate not in deeds and bool(heads(unit, "object"))
    )


def _deeds(did: str) -> frozenset[str]:
    """The stems of a verb and of what says the same."""
    words = did.split()
    if not words or _ASKS_BEHIND.search(did):
        return _DID
    return frozenset(deed for form in forms(words[-1]) for deed in same_deeds(form))


def _named_in(asked: Unit) -> frozenset[str]:
    """The nouns of a question: whom it names did not do it."""
    return frozenset(head for _, head in asked.roles) - EMPTY - _NOBODY


def _tells_who(unit: Unit, asked: Unit) -> bool:
    """Whether a clause tells who did it: somebody by name, or at least what they are."""
    who = heads(unit, "subject") - EMPTY
    named = {k for k in unit.names if k[0] in "~@"} - asked.around.keys()
    sided = bool(who) and _OF_A_SIDE.search(unit.text) is not None
    return sided or (bool(who) and (not who <= _NOBODY or bool(named))) or is_it_who(unit) is not None

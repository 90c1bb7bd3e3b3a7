"""Spokespeople: whether a body that is called by what it is ("police", "the finance ministry") speaks through somebody whom a
report describes ("Dagny Rourke, a police spokeswoman", "the finance minister, Olof Brandes").

in: the words of the text for a speaker, what a report calls another    out: whether that is so, surely or maybe
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from sayso.model import words_of

_BODIES_LIST = """
    police ministry department council union party university college school hospital agency authority service brigade army navy
    coastguard club church charity commission institute association federation foundation board museum embassy court company firm
    group airline bank operator carmaker manufacturer retailer
"""
_BODIES = frozenset(_BODIES_LIST.split())
_KIND = "|".join(sorted(_BODIES))
_OFFICE = (
    r"(?:spokes(?:man|woman|person)|chief executive|ceo|chair(?:man|woman|person)?|director|managing director|general secretary|"
    r"secretary general|leader|president|head|chief)"
)
# "a police spokeswoman", "Hollin police's chief spokesman"; "spokeswoman for the Hollin police"; "the finance minister".
_BEFORE = re.compile(rf"((?:[\w’'-]+ ){{0,3}}?)({_KIND})(?:[’']s|[’'])? (?:[\w-]+ )?{_OFFICE}\b", re.I)
_BEHIND = re.compile(rf"\b{_OFFICE} (?:of|for|at) ((?:[\w’'-]+ ){{0,4}}?)({_KIND})\b", re.I)
_MINISTER = re.compile(r"((?:[\w’'-]+ ){0,2}?)(?<!prime )(minister)\b(?: (?:of|for) ((?:[\w’'-]+ ?){1,2}))?", re.I)
# By these ranks somebody is of the police: no "rail inspector", no "school superintendent".
_RANK = re.compile(
    r"\b(?:(?:chief|detective|police|district) (?:chief )?(?:inspector|superintendent|constable|sergeant|commander|lieutenant)|"
    r"detective)\b",
    re.I,
)
_NO_WHOSE_LIST = """
    a an the its their his her our this that of for at in and said says say told by to as with who is was senior chief deputy acting
    new local national junior
"""
_NO_WHOSE = frozenset(_NO_WHOSE_LIST.split())
# Of a body's people not all speak for it.
_PEOPLE = frozenset({"official", "officials", "officer", "officers", "source", "sources", "member", "members", "insider"})
_FORMER = re.compile(r"\b(?:former|ex|onetime|ousted)\b", re.I)


def mouth_of(source: str, told: Iterable[str]) -> Literal["surely", "maybe"] | None:
    """Whether what a report tells of somebody makes that one the mouth of the body that words for a source name. The foreign
    minister is none of the finance ministry; a "police spokeswoman" may be one of the Hollin police.

    told: the words for who speaks, and those set before and behind the name.
    """
    words = words_of(source)
    kind = next((w for w in reversed(words) if w in _BODIES), None)
    if kind is None or not _PEOPLE.isdisjoint(words):
        return None
    whose = set(words) - {kind} - _NO_WHOSE
    found = [other for words in told if not _FORMER.search(words) for other in _whose(kind, words)]
    if any(whose <= other for other in found):
        return "surely"
    return "maybe" if any(not other for other in found) else None


def _whose(kind: str, told: str) -> Iterator[set[str]]:
    """What a description tells of which body it is, for each office that it has of a body of that kind."""
    for form in (_BEFORE, _BEHIND):
        yield from (set(words_of(m[1])) - _NO_WHOSE for m in form.finditer(told) if m[2].lower() == kind)
    if kind == "police" and _RANK.search(told):
        yield set()
    if kind == "ministry":
        yield from (set(words_of(m[1] + (m[3] or ""))) - _NO_WHOSE for m in _MINISTER.finditer(told))

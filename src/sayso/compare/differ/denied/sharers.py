"""Sharers: who does a deed, to what and where, in two clauses of which one denies it: "his forces had not struck any hospital or
clinic in Sarn", beside "the clinic was hit by two shells".

in: two units    out: of each of the three whether both have the same, another, or either leaves it open

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.sides import one_side
from sayso.compare.clauses.things import one_stem, one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.which_one import nouns_of
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.denied.denied_deeds import doers
from sayso.compare.differ.denied.involved import NOBODY, met_by, names_in, places_of, says_no_sign, who_does, whom
from sayso.compare.differ.denied.ways import FAMILY, is_one_of
from sayso.model import words_of

Standing = Literal["same", "other", "open"]

_BY_NAME = re.compile(r"\b(?P<name>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,3})")
_BACK = 50  # characters before a participle in which what it is of stands
_DEPUTY = re.compile(r"\b(?:deputy|vice|assistant)[ -](?P<whose>[\w-]+)", re.I)
_KIN = frozenset(n for n in map(one_stem, FAMILY))
# By what it is done, and not who does it.
_MEANS_LIST = """
    shell rocket missile bomb drone bullet round shot shrapnel mortar artillery gun fire strike blast explosion grenade record log
    document camera footage video photo email letter signature
"""
_MEANS = frozenset(one_word(w) for w in _MEANS_LIST.split())
_TELLING = frozenset({"of", "for", "on", "about", "with"})  # what follows these tells which one it is
# What anything may be called that has been named.
_GENERAL_LIST = "building site premise facility compound property place house thing area complex"
_GENERAL = frozenset(one_word(w) for w in _GENERAL_LIST.split())
# Who may be called by one of these nouns may be called by another of its line.
_ONE_SIDE_LIST = (
    "prosecutor office prosecution investigator authority cop state", "soldier force army military troop gunner unit fighter",
    "cop officer police force", "staff worker employee crew team", "people resident villager inhabitant", "guard warden staff",
    "company firm owner group", "government ministry minister state", "thief burglar robber intruder",
)  # fmt: skip
_ONE_SIDE = tuple(frozenset(one_word(w) for w in line.split()) for line in _ONE_SIDE_LIST)


class Shared(Struct, frozen=True):
    """How two clauses stand to each other by who does it, to what and where."""

    who: Standing
    what: Standing
    where: Standing

    @property
    def parted(self) -> bool:
        """Whether any of these is another."""
        return "other" in (self.who, self.what, self.where)

    @property
    def points(self) -> int:
        """How many are the same."""
        return (self.who, self.what, self.where).count("same")


def shared(did: Unit, no: Unit, *, mutual: bool = False) -> Shared:
    """How a deed stands to its denial. mutual: whether either may be who does it, as with who met."""
    if mutual:
        return Shared(*_met(did, no), _where(did, no))
    return Shared(_who(did, no), _what(did, no), _where(did, no))


def _who(did: Unit, no: Unit) -> Standing:
    one, other = who_does(did), who_does(no)
    if not one or not other or {one_stem(w) for w in one} <= _MEANS:
        return "open"
    return people(one, other, did, no)


def people(one: frozenset[str], other: frozenset[str], did: Unit, no: Unit) -> Standing:
    """Whether words for people, bodies or their names are of the same."""
    named, named_too = names_in(one, did), names_in(other, no)
    if named and named_too:
        return "same" if named & named_too else "other"
    if (_deputies(did) ^ _deputies(no)) & (one | other):
        return "other"
    one, other = frozenset(map(one_stem, one)), frozenset(map(one_stem, other))
    if one & other or any(one & side and other & side for side in _ONE_SIDE):
        return "same"
    if named or named_too:
        if (other if named else one) & _KIN - (one if named else other):
            return "other"
        if (other if named else one) & _described(one if named else other, did if named else no):
            return "same"
        return "other" if _several(*((one, did, no) if named_too else (other, no, did))) else "open"
    return "open" if one_side(did, no) else "other"


def _described(names: frozenset[str], unit: Unit) -> frozenset[str]:
    """What the reports call whom a clause, or who says it, has by name: "union chief", of Ines Carrasque."""
    if unit.described is None:
        return frozenset()
    told = [m["name"] for m in _BY_NAME.finditer(unit.text)] + list(unit.speakers[:1])
    own = [name for name in told if names & {s for w in words_of(name) for s in stems_of(w)}]
    return frozenset(one_word(w) for name in own for w in unit.described.beside(name)) - _GENERAL


def _several(nouns: frozenset[str], unit: Unit, person: Unit) -> bool:
    """Whether nouns of a clause are of several, where another's word is a person's of themselves: "the workers", "she"."""
    if not person.speakers or person.attribution is None or person.attribution.source_kind != "named_person":
        return False
    words = (w for w in unit.text.split() if w.endswith("s") and not w.endswith("ss") and w[0].islower())
    return not doers(person) - NOBODY and any(one_word(w.strip(",.")) in nouns for w in words)


def _before(unit: Unit) -> frozenset[str]:
    """The words of a sentence of which one may be what a clause without an object is of: those right before a participle ("a bag,
    picked up at the firm and delivered"), else any."""
    first = unit.text.split(maxsplit=1)[0].strip("“\"'").lower()
    if unit.predicate not in forms(first):
        return _words_of(unit.around)
    at = max(0, unit.span.start - unit.clause.sentence.start)
    return frozenset(one_word(w) for w in re.findall(r"[\w-]+", unit.sentence[max(0, at - _BACK) : at]))


def _words_of(weights: Collection[str]) -> frozenset[str]:
    """The words of a clause or a sentence, one for all that say the same."""
    return frozenset(one_word(k[1:]) if k[0] == "~" else one_stem(k) for k in weights if k[0] not in "#%@")


def _deputies(unit: Unit) -> frozenset[str]:
    """Of whom a clause has a deputy or an assistant."""
    return frozenset(s for m in _DEPUTY.finditer(unit.sentence) for s in stems_of(m["whose"]))


def _what(did: Unit, no: Unit) -> Standing:
    one, other = whom(did), whom(no)
    if not other:
        return "open"
    if says_no_sign(no):
        return "same" if is_one_of(one | frozenset(map(one_stem, who_does(did))), other) else "other"
    things, too = one - names_in(one, did), other - names_in(other, no)
    if things and too:  # "offered him positions", "offered him the job"
        one, other = things, too
    if is_one_of(one | places_of(did), other):
        return "other" if _told_apart(did, no) else "same"
    if not one or one <= _GENERAL:
        return "same" if is_one_of(_before(did), other) else "open"
    return people(one, other, did, no) if names_in(one, did) and names_in(other, no) else "other"


def _told_apart(did: Unit, no: Unit) -> bool:
    """Whether what stands behind each of two words for one thing tells of two ("positions on advisory boards", "the job of
    secretary"), or only the denial tells which, where the other has any: "a job", "the job of secretary"."""
    both = [[n for n in nouns_of(u).get("object", ()) if not n.is_name] for u in (did, no)]
    behind = [{w for n in nouns for link in _TELLING & n.behind.keys() for w in n.behind[link].every} for nouns in both]
    if behind[0] & behind[1] or not behind[1]:
        return False
    if behind[0]:
        return not {n.head for n in both[0]} & {n.head for n in both[1]}
    any_ = any(re.search(rf"\b(?:an?|some|any) (?:[\w-]+ )?{re.escape(n.word)}\b", did.text) for n in both[0])
    return any_ and not behind[1] & {*did.around, *(k[1:] for k in did.around)}


def _where(did: Unit, no: Unit) -> Standing:
    one, other = places_of(did), places_of(no)
    if not other:
        return "open"
    if other & (one | (_words_of(did.weights) if one else _words_of(did.around))):
        return "same"
    return "other" if one else "open"


def _met(did: Unit, no: Unit) -> tuple[Standing, Standing]:
    """The same of two who meet, whichever of them is told first."""
    (a, b), (c, d) = ((who_does(u), met_by(u)) for u in (did, no))
    straight = _stand(a, c, did, no), _stand(b, d, did, no)
    crossed = _stand(a, d, did, no), _stand(b, c, did, no)
    return max((straight, crossed), key=lambda s: (s.count("same"), -s.count("other")))


def _stand(one: frozenset[str], other: frozenset[str], did: Unit, no: Unit) -> Standing:
    return people(one, other, did, no) if one and other else "open"

"""Owners: whether two numbers of one facet are told of two things, by the nouns and names beside them: the captain's ransom and the
cook's, the turnout of the north and of the south, twelve girls and nine workers.

in: two accounts with a number each of one facet    out: yes or no

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.fronts import of_one_side
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads, theme
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import some_of_land, up_to_the_next
from sayso.compare.differ.grounds.participants import Told
from sayso.compare.differ.numbers.facet_frames import Facet
from sayso.model import Quantity, words_of

_SEX = re.compile(r"\b(?:he|his|him|she|her)\b", re.I)
_LEAST = 4  # letters of a name's word that tells who it is
_WHOSE = re.compile(r"\b([A-Za-zÀ-ÿ][\w-]{1,30})(?:[’']s|(?<=s)[’'])(?!\w)")
_FOR = re.compile(r"\b(?:for|of|by|from) (?:the|a|an|his|her|its|their) ([a-z][a-z-]{2,30})(?= [a-z]{2,}|[.,;:]|$)")
_OF_ONE_SORT = (
    "girl schoolgirl student pupil child", "boy student pupil child", "woman worker", "man worker", "woman tourist", "man tourist",
    "woman student", "man student",
)  # fmt: skip
_SORTS = tuple(frozenset(map(stem, line.split())) for line in _OF_ONE_SORT)
_SORTED = frozenset().union(*_SORTS)
_SAID_FOR_LIST = "it today yesterday money cash damage compensation first second time number total reward ransom"
_SAID_FOR = frozenset(map(stem, _SAID_FOR_LIST.split()))


def of_other_sorts(one: Told, other: Told) -> bool:
    """Whether two numbers count people who are not the same by their nouns: twelve girls, nine workers."""
    (_, p), (_, q) = one, other
    if p.thing is None or q.thing is None:
        return False
    nouns = {stem(p.thing), stem(q.thing)}
    return nouns <= _SORTED and not any(nouns <= sort for sort in _SORTS)


def of_two_parts(one: Told, other: Told) -> bool:
    """Whether each of two numbers is of some of a land, and of another."""
    own, others = some_of_land(*one), some_of_land(*other)
    return bool(own and others) and not own & others


def of_two_owners(one: Told, other: Told, facet: Facet) -> bool:
    """Whether nouns or names tell that two numbers may be of two things: each has a name that the other lacks, or only one of them
    is of some of a land; or, of what anybody may have, it is another who has it, does it, or for whom it is."""
    (a, p), (b, q) = (up_to_the_next(*one), one[1]), (up_to_the_next(*other), other[1])
    named = [_names(u) & _named_doers(u) if facet.once else _names(u) for u in (a, b)]
    if named[0] - b.names and named[1] - a.names:
        return True
    if some_of_land(a, p) != some_of_land(b, q):
        return True
    around = [frozenset(k for k in u.around if k[0] == "~") - {f"~{w}" for w in u.heard} for u in (one[0], other[0])]
    if facet.apiece and all(around) and not around[0] & around[1]:
        return True
    sides = [_side(u, facet) for u in (a, b)]
    if sides[0] and sides[1] and not of_one_side(sides[0], sides[1]):
        return True
    if not facet.apiece:
        return False
    sexes = [{m[0].lower()[0] == "s" or m[0].lower() == "her" for m in _SEX.finditer(u.text)} for u in (a, b)]
    if sexes[0] and sexes[1] and not sexes[0] & sexes[1]:
        return True
    slots = [(own(a, p, facet), own(b, q, facet)) for own in (_doers, _holders)]
    whole = tuple(frozenset().union(*(slot[n] for slot in slots)) for n in (0, 1))
    return any(x and y and not x & y for x, y in (*slots, whole))


def of_two_doers(one: Told, other: Told, facet: Facet) -> bool:
    """Whether two numbers are told of two: one is of what is wanted and the other of what was done; of two sides by their names;
    or, of what each has its own, another does it."""
    a, b = one[0], other[0]
    if facet.either is not None and bool(facet.either.search(a.sentence)) != bool(facet.either.search(b.sentence)):
        return True
    sides = [name for u in (a, b) if (name := _side(u, facet)) and name[0].isupper()]
    if len(sides) > 1 and not of_one_side(*sides):
        return True
    named = [_named_doers(u) - u.heard for u in (a, b)] if facet.once else []
    if all(named) and len(named) > 1 and not named[0] & b.names and not named[1] & a.names:
        return True
    if not facet.whose:
        return False
    own, others = (_doers(up_to_the_next(u, x), x, facet) or _pointed(u, facet) for u, x in (one, other))
    return bool(own and others and not own & others)


def _pointed(unit: Unit, facet: Facet) -> frozenset[str]:
    """Who says that "it" or "they" did it."""
    if not heads(unit, "subject") & PERSONAL or not unit.speakers:
        return frozenset()
    return frozenset(map(one_word, words_of(unit.speakers[0]))) - facet.anybody


def by_its_own(a: Unit, b: Unit) -> bool:
    """Whether who speaks says that they did it themselves, and another account says of somebody else by name that these did: "Orlow
    said it shot down 30", "Marra shot down 21"."""
    who = {w for w in words_of(a.speakers[0]) if len(w) >= _LEAST} if a.speakers and heads(a, "subject") & PERSONAL else set()
    doers = heads(b, "subject")
    named = {k[1:] for k in b.names if stem(k[1:]) in doers}
    return bool(who and named) and not any(of_one_side(x, y) for x in who for y in named)


def _side(unit: Unit, facet: Facet) -> str | None:
    """The name or noun of who has it; none where the noun tells nobody."""
    m = facet.side.search(unit.sentence) if facet.side is not None else None
    who = next(filter(None, m.groups()), None) if m is not None else None
    return None if who is None or one_word(who) in facet.anybody else who


def _names(unit: Unit) -> frozenset[str]:
    """The names of a clause that are not those of who says it."""
    return unit.names - unit.heard - {f"~{w.lower()}" for name in unit.speakers for w in name.split()}


def _named_doers(unit: Unit) -> frozenset[str]:
    """The names of who or what a clause is about."""
    return frozenset(k for k in unit.names if stem(k[1:]) in theme(unit))


def _doers(unit: Unit, q: Quantity, facet: Facet) -> frozenset[str]:
    """What a clause is about, but for what is counted or measured."""
    told = (theme(unit) if facet.passive else heads(unit, "subject")) - EMPTY
    return frozenset(one_word(noun) for noun in told if not _is_own(noun, q, facet)) - facet.anybody


def _holders(unit: Unit, q: Quantity, facet: Facet) -> frozenset[str]:
    """Whose it is, or for whom."""
    told = [m[1] for m in (*_WHOSE.finditer(unit.text), *_FOR.finditer(unit.text))]
    own = (noun.lower() for noun in told if stem(noun.lower()) not in _SAID_FOR and not _is_own(noun.lower(), q, facet))
    return frozenset(map(one_word, own)) - facet.anybody


def _is_own(noun: str, q: Quantity, facet: Facet) -> bool:
    """Whether a noun is the facet's own: the ransom, a fall."""
    return (q.thing is not None and stem(noun) == stem(q.thing)) or any(hint[:4] in noun for hint in facet.hints)

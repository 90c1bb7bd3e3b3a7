"""Partakers: who gave and who got, in two clauses of one matter: "had written to the owner" and "the owner had received no letter".

in: two units, of which one tells what was done and the other that it was not    out: whether they may be of the same people
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from sayso.compare.clauses.alike import named_as
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems_of_name
from sayso.compare.differ.denied.matters import THINGS

_TAKES_LIST = "receive get hear have see know learn find"
_TAKES = frozenset(map(stem, _TAKES_LIST.split()))
_NO_PARTIES_LIST = "be go come sound work hold arrive stay remain blare wail"
_NO_PARTIES = frozenset(map(stem, _NO_PARTIES_LIST.split()))
_ANYBODY_LIST = """
    all every each everybody everyone anybody anyone somebody someone people many most several other half nobody nothing none one
"""
_ANYBODY = frozenset(map(stem, _ANYBODY_LIST.split()))
_DONE_TO_THINGS_LIST = "inspect check examine audit survey visit repair fix mend service"
_DONE_TO_THINGS = frozenset(map(stem, _DONE_TO_THINGS_LIST.split()))
_MANY = frozenset({"they", "them", "we"})
_ONE = frozenset({"he", "him", "she"})
_IT = frozenset({"it"})
_SELF = frozenset({"i", "me", "we", "us"})
_SEVERAL = re.compile(r"(?:[^s]s|people|men|women|police|children)(?: (?:of|in|at|from|who|whose|with|near|on)\b.*)?$")
_EVERY = re.compile(r"\b(?:all|every|each|both|every(?:body|one))\b", re.I)
# Who speaks for another: "he" may be that one.
_FOR_ANOTHER = re.compile(
    r"\b(?:lawyer|attorney|solicitor|barrister|counsel|aide|agent|spokes\w+|representative|friend|brother|sister)s?\b", re.I
)
# What a report calls a body that it has named.
_CALLED_LIST = """
    company firm group business operator owner maker government ministry authority agency body organisation organization
"""
_CALLED = frozenset(map(one_word, _CALLED_LIST.split()))


class _Party(Struct, frozen=True):
    """Who gave, or who got. named: the nouns that tell it.  own: the words of who speaks, where a pronoun may mean them.  many:
    whether the pronoun is of several."""

    named: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    many: bool = False


def heads_of(unit: Unit, role: str) -> frozenset[str]:
    """The nouns in a role of a clause, each under one word for all that say the same."""
    return frozenset(one_word(head) for head in heads(unit, role) - EMPTY)


def may_be_the_same(did: Unit, no: Unit, *, between: bool = False) -> bool:
    """Whether who gave and who got may be the same in both. between: whether the two are of two reports, where nothing but their
    words shows it."""
    return all(_may_be_one(x, y, did, no, strict=between) for x, y in zip(_parties(did), _parties(no), strict=True))


def of_the_same(did: Unit, no: Unit) -> bool:
    """Whether both name one and the same as who gave, or as who got."""
    return any(x.named & y.named for x, y in zip(_parties(did), _parties(no), strict=True))


def share(did: Unit, no: Unit, besides: frozenset[str]) -> bool:
    """Whether both name the same one or the same matter by a noun other than `besides`."""
    shared = {k for k in did.weights.keys() & no.weights.keys() if k[0] not in "#%@"} - besides - {did.predicate}
    places = [{stem(h) for _, h in u.roles} | u.names for u in (did, no)]
    return bool(shared & places[0] & places[1])


def _may_be_one(did: _Party, no: _Party, one: Unit, other: Unit, *, strict: bool) -> bool:
    """Whether who gave in one clause, or got, may be who did in the other. strict: as for two reports."""
    if (did.own and no.named and no.named <= _CALLED) or (no.own and did.named and did.named <= _CALLED):
        return True
    if did.named and no.named:
        strict = strict or one.predicate in _DONE_TO_THINGS
        names = [p.named & {stem(k[1:]) for k in u.names if k[0] == "~"} for p, u in ((did, one), (no, other))]
        return bool(did.named & no.named) or not (strict or (names[0] and names[1]))
    if did.named and no.own:
        if _EVERY.search(one.text):
            return True
        return bool(did.named & no.own) or (no.many and not strict and not did.named & {stem(k[1:]) for k in one.names})
    if did.own and no.named:
        return bool(did.own & no.named)
    if did.own and no.own:
        return bool(did.own & no.own)
    return True


def _parties(unit: Unit) -> tuple[_Party, _Party]:
    """Who gives and who gets in a clause, as far as it tells."""
    if unit.predicate in _NO_PARTIES:
        return _Party(), _Party()
    if unit.predicate in _TAKES:
        return _party(unit, (), ("from", "by")), _party(unit, ("subject",), ())
    return _party(unit, ("subject",), ("by",)), _party(unit, ("object",), ("recipient", "to"))


def _party(unit: Unit, own: Sequence[str], others: Sequence[str]) -> _Party:
    """Who stands in some roles of a clause. own: those in which a pronoun may be who speaks; in the others it is somebody else."""
    told = frozenset[str]().union(*(heads(unit, role) for role in (*own, *others))) - THINGS - _ANYBODY
    if "object" in own and heads(unit, "subject") & (PERSONAL | _SELF):
        own = ()  # "it had warned him"
    pronouns = frozenset[str]().union(*(heads(unit, role) for role in own)) & _may_mean_speaker(unit)
    if pronouns and unit.predicate not in _DONE_TO_THINGS:
        return _Party(own=frozenset(map(one_word, stems_of_name(unit.speakers[0]))), many=bool(pronouns & _MANY))
    return _Party(frozenset(map(one_word, told - EMPTY)))


def _may_mean_speaker(unit: Unit) -> frozenset[str]:
    """The pronouns of a clause that are likely who speaks: not "they" in their own words, nor "her" where a body speaks."""
    a = unit.attribution
    if a is None or not unit.speakers or _FOR_ANOTHER.search(named_as(unit)):
        return frozenset()
    if a.manner == "direct":
        return _SELF
    if _SEVERAL.search(unit.speakers[0]):
        return _SELF | _MANY
    return _SELF | (_ONE if a.source_kind in ("named_person", "anonymous_person") else _IT)

"""Parties: who gave and who got, in two clauses of one matter: "had written to the owner" and "the owner had received no letter".

in: two units, of which one tells what was done and the other that it was not    out: whether they may be of the same people
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from sayso.compare.clauses.alike import named_as
from sayso.compare.clauses.numbers import PEOPLE, SOMEBODY
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems_of_name
from sayso.compare.differ.denied.matters import THINGS, VERBS

_TAKES_LIST = "receive get hear have see know learn find"
_TAKES = frozenset(map(stem, _TAKES_LIST.split()))
_NO_PARTIES_LIST = "be go come sound work hold arrive stay remain blare wail"
_NO_PARTIES = frozenset(map(stem, _NO_PARTIES_LIST.split()))
_ANYBODY_LIST = "all every each everybody everyone anybody anyone somebody someone nobody nothing none one"
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

# Each line whom reports may call by another noun of it. General knowledge.
_ONE_SIDE_LIST = (
    "board director management chairman executive committee council owner manager boss", "parliament lawmaker deputy leader",
    "parent family relative mother father", "staff worker employee council crew team miner colleague",
    "people resident villager inhabitant citizen household neighbour tenant local farmer", "sailor crew captain seaman skipper",
    "passenger traveller people customer commuter", "patient people", "police officer detective", "office staff official",
)  # fmt: skip
_ONE_SIDE = tuple(frozenset(map(one_word, line.split())) for line in _ONE_SIDE_LIST)
_KIN_LIST = "wife husband spouse son daughter mother father brother sister cousin uncle aunt friend boyfriend girlfriend partner"
_KIN = frozenset(map(one_word, _KIN_LIST.split()))
_PERSONS = frozenset(map(one_word, PEOPLE | SOMEBODY)).union(*_ONE_SIDE, _KIN)

_SAYING = frozenset(map(stem, ("say", "add", "claim", "deny", "insist")))
_NOT_SOMEBODY = (THINGS - _PERSONS) | _ANYBODY


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
    (giver, taker), (giver_too, taker_too) = _parties(did), _parties(no)
    if giver.named and giver_too.named and not _shares(giver.named, giver_too.named, did, no):
        return False
    return _may_be_one(giver, giver_too, did, no, strict=between) and _may_be_one(taker, taker_too, did, no, strict=between)


def of_the_same(did: Unit, no: Unit) -> bool:
    """Whether both name one and the same as who gave, or as who got."""
    return any(x.named & y.named for x, y in zip(_parties(did), _parties(no), strict=True))


def share(did: Unit, no: Unit) -> bool:
    """Whether both name the same one or the same matter by a word that is none of its own; or their sentences by two."""
    return bool(_told_by_both(did.weights, no.weights)) or len(_told_by_both(did.around, no.around)) > 1


def _told_by_both(one: Mapping[str, float], other: Mapping[str, float]) -> set[str]:
    return {k for k in one.keys() & other.keys() if k[0] not in "#%@"} - THINGS - VERBS - _SAYING


def _may_be_one(did: _Party, no: _Party, one: Unit, other: Unit, *, strict: bool) -> bool:
    """Whether who gave in one clause, or got, may be who did in the other. strict: as for two reports."""
    if not (did.named or did.own) or not (no.named or no.own) or (did.named | did.own) & (no.named | no.own):
        return True
    if (did.named and did.named <= _CALLED) or (no.named and no.named <= _CALLED):
        return True
    if did.own and no.own:
        return False
    if did.named and no.named:
        return not strict and one.predicate not in _DONE_TO_THINGS and _by_other_nouns(did.named, no.named, one, other)
    if did.named and did.named <= _KIN:
        return False  # "I rang my wife", "nobody told us"
    if did.named:
        return _EVERY.search(one.text) is not None or (no.many and not strict and _by_other_nouns(did.named, no.own, one, other))
    return False


def _by_other_nouns(did: frozenset[str], no: frozenset[str], one: Unit, other: Unit) -> bool:
    """Whether two nouns may be of the same people: two of one side, or one that tells of the other ("the staff", "the staff
    council"); or either is of none."""
    persons = [p & _PERSONS | p & {stem(k[1:]) for k in u.names if k[0] == "~"} for p, u in ((did, one), (no, other))]
    return not all(persons) or _shares(did, no, one, other)


def _shares(did: frozenset[str], no: frozenset[str], one: Unit, other: Unit) -> bool:
    """Whether two nouns are of one side, or one clause tells of the other's too."""
    if did <= _CALLED or no <= _CALLED or any(did & side and no & side for side in _ONE_SIDE):
        return True
    return bool(did & no or did & other.weights.keys() or no & one.weights.keys())


def _parties(unit: Unit) -> tuple[_Party, _Party]:
    """Who gives and who gets in a clause, as far as it tells."""
    if unit.predicate in _NO_PARTIES:
        return _Party(), _Party()
    if unit.predicate in _TAKES:
        return _party(unit, (), ("from", "by")), _party(unit, ("subject",), ())
    return _party(unit, ("subject",), ("by",)), _party(unit, ("object",), ("recipient", "to"))


def _party(unit: Unit, own: Sequence[str], others: Sequence[str]) -> _Party:
    """Who stands in some roles of a clause. own: those in which a pronoun may be who speaks; in the others it is somebody else."""
    told = frozenset[str]().union(*(heads(unit, role) for role in (*own, *others))) - _NOT_SOMEBODY
    by_pronoun = bool(heads(unit, "subject") & (PERSONAL | _SELF))
    # "It had warned him": who speaks does it; "nobody had warned him": it befell who speaks.
    mine = own if "subject" in own else () if by_pronoun else (*own, *others)
    pronouns = frozenset[str]().union(*(heads(unit, role) for role in mine)) & _may_mean_speaker(unit)
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

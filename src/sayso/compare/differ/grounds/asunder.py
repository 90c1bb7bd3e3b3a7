"""Asunder: what shows that two numbers of one sort are of two things: another place, a time gone by, another mishap.

in: two accounts with a number each    out: whether they are of two things

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.befallen import befell
from sayso.compare.clauses.fronts import of_two_sides
from sayso.compare.clauses.having import clauses_of
from sayso.compare.clauses.numbers import is_money
from sayso.compare.clauses.pronouns import EMPTY
from sayso.compare.clauses.units import Unit
from sayso.model import Quantity

_PLACE = re.compile(
    r"\b(?:in|near|around|outside|across) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?(?:the )?([A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)"
    r"|^(?:In|Near|Around|Outside|Across) (?:the )?(?:[a-z-]+ ){0,3}(?:of )?([A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)"
)
_AT = re.compile(r"\b[a-z]{3,} at (?:the )?([A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)")
_DATES = """
    January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday
"""
_NO_PLACE = frozenset(_DATES.split())
# Some of a land: as many came to vote in all of it.
_SOME_OF_LAND = re.compile(
    r"\b(?:in|for|of|across|from|among) (?:the )?(?:[a-z]{3,12} )?(north|south|east|west|north-?east|north-?west|south-?east|"
    r"south-?west|cent(?:re|er)|capital|cit(?:y|ies)|countryside|villages?|towns?|provinces?|regions?|districts?|boroughs?|"
    r"abroad|women|men|young)(?:ern)?\b",
    re.I,
)
_AGO = re.compile(
    r"\b(?:(?<![\w-])[\w-]{1,40} (?:weeks?|months?|years?) (?:ago|earlier|before)|"
    r"(?:last|the previous|the (?:week|month|year) before) "
    r"(?:week|month|year|summer|winter|spring|autumn)|previous(?:ly)?)\b",
    re.I,
)
# It is another one that is told of.
INSIDE = r"(?:floors?|stor(?:e?ys?|ies)|decks?|levels?|platforms?|carriages?|compartments?)"
"""Behind "the second": where in one thing something is, which tells no second thing."""
_ANOTHER = re.compile(
    r"\b(?:another(?! \d| hundred| thousand| few| half)|the other|"
    rf"the (?:second|third)(?! {INSIDE}\b)|"
    r"a (?:second|third)(?! time)|aftershocks?|"
    r"foreshocks?|separate|amendment|accomplice)\b|"
    r"(?:^\W*|\b(?:of|by|for) )(?:his|her|its|their) (?:brother|sister|son|daughter|father|mother|wife|husband|deputy|rival|"
    r"successor|predecessor|neighbou?r)\b",
    re.I,
)
# So much was meant, wanted or possible.
_MEANT = re.compile(
    r"\b(?:(?:was|were) to (?!be seen)|had (?:been )?(?:due|planned|expected|meant|hoped|asked|wanted|sought|demanded)|"
    r"(?:can|(?:designed|built|able) to) (?:carry|hold|seat|take|lift|reach)|capacity|capable|room for)\b",
    re.I,
)
# What a firm's money is called in its books: its sales are not its price.
_BOOKS = re.compile(
    r"\b(sale|revenue|turnover|(?<!including )(?<!including its )(?<!excluding )(?<!without )(?<!assumed )debt|owe[sd]?\b|"
    r"borrowing|"
    r"profit(?!ab)|budget|asset|market value)",
    re.I,
)
_MEANS_TO = re.compile(
    r"\b(?:hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|intend(?:s|ed)?|wants?|wanted|sought|seeks?) to\b"
)
_AHEAD = re.compile(r"\b(?:will|would|shall|should|may|might|could|must|to be|due|expected|set to|going to)\b|[’']ll\b")
# Of all the world, land or group; and of a part of it.
_WHOLE = re.compile(
    r"\b(?:worldwide|globally|(?:nation|country|state)-?wide|around the (?:world|globe)|throughout the (?:world|country)|"
    r"across (?:Europe|Africa|Asia|America|the (?:world|globe|country|nation|group|continent)))\b",
    re.I,
)
_PART = re.compile(
    r"\b(?:in|at) (?:its|the|their|his|her|one|a) [\w -]{2,30}\b(?:plant|factory|mill|branch|site|works|town|city|village)\b", re.I
)
_LINKS = ("with", "to", "from", "against", "for")  # what they lead to is part of a deed
_BOOKED_AS = {"owe": "debt", "owes": "debt", "owed": "debt", "borrowing": "debt", "turnover": "revenue"}
STAGED = re.compile(
    r"\b(?:now|revis\w+|upgrad\w+|downgrad\w+|initial(?:ly)?|preliminary|at first|originally|previously|earlier|later|no longer|"
    r"rais(?:ed|es|ing)|extend\w+|lower(?:ed|ing)|(?:up|down) from|another|second|third|each|every|others?|so far|already|until|"
    r"still|average|usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|similar|if|previous)\b",
    re.I,
)
"""Words beside a number that was put another way before, or is one of several: two such are for somebody to look at."""
HOMES = frozenset({"home", "house", "household", "customer", "property", "building", "premise", "flat"})


def of_two_things(one: tuple[Unit, Quantity], other: tuple[Unit, Quantity], *, known: bool = False) -> bool:
    """Whether two numbers of one sort are of two things: in two places, of now and of a time gone by, of two mishaps, of two sides;
    of one and of another of its kind, of what is and of what was meant to be or could be. known: whether
    the words beside them say of what they are, whenever and wherever that was and whatever a firm's
    books call it."""
    (a, p), (b, q) = one, other
    if of_two_sides(a, p, b, q) or _of_whole_and_part(a, b):
        return True
    if another_one(a, b) or _meant_and_done(a, b) or bool(_MEANT.search(a.text)) != bool(_MEANT.search(b.text)):
        return True
    if not known and (in_two_places(a, b) or bool(_AGO.search(a.text)) != bool(_AGO.search(b.text))):
        return True
    if not known and is_money(p) and is_money(q) and _books(a) != _books(b):
        return True
    if not {p.thing, q.thing} <= HOMES:
        return False
    befallen = {befell(a.text), befell(b.text)}
    return len(befallen) > 1 and (None not in befallen or a.predicate != b.predicate)


def _meant_and_done(a: Unit, b: Unit) -> bool:
    """Whether one is what somebody means to do, and the other what was done: "hopes to raise 5 million", "has raised 3 million"."""
    meant = [_MEANS_TO.search(u.text) is not None for u in (a, b)]
    done = b if meant[0] else a
    return meant[0] != meant[1] and done.clause.modality is None and _AHEAD.search(done.text) is None


def _of_whole_and_part(a: Unit, b: Unit) -> bool:
    """Whether one of two clauses says that it is of all the world or land, and the other where, or at which."""
    whole = [_WHOLE.search(u.text) is not None for u in (a, b)]
    part = b if whole[0] else a
    return whole[0] != whole[1] and (_PART.search(part.text) is not None or bool(places(part, at=True)))


def another_one(a: Unit, b: Unit) -> bool:
    """Whether one of two clauses says of itself that it is of another one, and the other does not."""
    return bool(_ANOTHER.search(a.text)) != bool(_ANOTHER.search(b.text))


def _books(unit: Unit) -> set[str]:
    """What a clause calls the money of a firm's books; a price "including debt" is a price."""
    return {_BOOKED_AS.get(book := m[1].lower(), book) for m in _BOOKS.finditer(unit.text)}


def in_two_places(a: Unit, b: Unit, *, at: bool = False) -> bool:
    """Whether both clauses say where, and neither's sentence has the other's place. at: also at what a thing is."""
    one, other = places(a, at=at), places(b, at=at)
    return bool(one and other) and not (one & _names(b) or other & _names(a))


def elsewhere(unit: Unit, known: frozenset[str]) -> bool:
    """Whether a clause says where, and none of its places is among the names that another report knows."""
    found = places(unit)
    return bool(found) and not found & known


def of_other_places(a: Unit, b: Unit, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether one of two clauses says where, and the report of the other knows none of its places. known: by report its names."""
    return elsewhere(a, known[b.report]) or elsewhere(b, known[a.report])


def named_by(units: Sequence[Unit]) -> Mapping[int, frozenset[str]]:
    """The words of the names that each report has."""
    return clauses_of(units).names


def places(unit: Unit, *, at: bool = False) -> frozenset[str]:
    """The words of the places that a clause names, as its names have them. at: those at which a thing is, too ("the dyke at
    Holm")."""
    found = [m[1] or m[2] for m in _PLACE.finditer(unit.text)]
    found += [m[1] for m in _AT.finditer(unit.text)] if at else []
    return frozenset(f"~{w.lower()}" for name in found if name not in _NO_PLACE for w in name.split()) & unit.names


def up_to_the_next(unit: Unit, q: Quantity) -> Unit:
    """A clause without what stands behind the next number of the same measure: "54 percent, and 66 percent in the capital Orin"."""
    behind = [x.span.start for x in unit.quantities if x.span.start > q.span.end and x.unit == q.unit]
    return replace(unit, text=unit.text[: max(0, min(behind) - unit.span.start)]) if behind else unit


def some_of_land(unit: Unit, q: Quantity) -> frozenset[str]:
    """What parts of a land a number is of."""
    return (
        frozenset(m[1].lower() for m in _SOME_OF_LAND.finditer(up_to_the_next(unit, q).text))
        if q.unit == "percent"
        else frozenset()
    )


def _names(unit: Unit) -> frozenset[str]:
    return frozenset(k for k in unit.around if k[0] == "~")


def other_phrase(a: Unit, b: Unit) -> bool:
    """Whether one small word leads to another noun in each, which the other has nowhere: "signed a contract with Madrid", "with a
    maker of shoes"."""
    for link in _LINKS:
        one, other = ({head for role, head in u.roles if role == link} - EMPTY for u in (a, b))
        if one and other and not one & (other | b.weights.keys()) and not other & a.weights.keys():
            return True
    return False

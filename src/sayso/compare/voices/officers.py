"""One origin under two names: a body and its officer, somebody told by office here and by name there, a source and the
outlet that credits it beside what it tells in its own voice.

in: two accounts    out: why they are of one origin, in a few words; None where nothing says so. The texts of the story tell what
somebody is: "Ivo Brand, the transport minister" speaks for "the transport ministry", and is "the transport minister".
"""

from __future__ import annotations

import re

from sayso.compare.clauses.described import one_of, words_told
from sayso.compare.clauses.sources import does_it
from sayso.compare.clauses.units import Unit
from sayso.model import known_by, one_person, telling_words, words_of

# Who speaks for a body, by what one is called.
_OFFICERS_LIST = """
    spokesman spokeswoman spokesperson chief director minister head president chair chairman chairwoman secretary manager executive
    boss leader owner founder commissioner commander superintendent
"""
_OFFICERS = frozenset(_OFFICERS_LIST.split())
_MINISTERS = frozenset({"minister", "secretary"})
_LEAST = 2  # words by which an unnamed source is one whom the page names: "a police spokeswoman"; "the mayor" is definite
# Who speaks for one person alone.
_OFFICE = re.compile(
    r"(?P<whose>his|her|their|[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}(?=[’']s? ))(?:[’']s?)? (?:press )?(?:office|spokes\w+)"
)
_DEFINITE = frozenset({"the", "its", "his", "her", "their"})


def of_one_origin(a: Unit, b: Unit) -> str | None:
    """Why two accounts are of one origin, by what the texts tell of who says them."""
    for one, other in ((a, b), (b, a)):
        if _holds_office(one, other):
            return f"{_name(one)} speaks for {_name(other)}"
        if _is_its_officer(one, other):
            return f"{_name(one)} speaks for {_name(other)}"
        if _is_persons_office(one, other):
            return f"{_name(other)} speaks for {_name(one)}"
        if _is_described(one, other):
            return f"{_name(one)} is told as {_name(other)}"
        if _credits(one, other):
            return f"one is told in its own voice beside what it has from {_name(other)}"
    return None


def _name(unit: Unit) -> str:
    return (unit.attribution.speaker if unit.attribution is not None else None) or ""


def _kind(unit: Unit) -> str | None:
    return unit.attribution.source_kind if unit.attribution is not None else None


def _holds_office(person: Unit, body: Unit) -> bool:
    """Whether a person is described as a body's officer: "Juno Stell, finance director of Delmar", "Delmar"."""
    if _kind(person) != "named_person" or _kind(body) != "organisation" or not _name(person) or person.described is None:
        return False
    own = frozenset(map(one_of, telling_words(_name(body))))
    ministry = "ministry" in words_told(_name(body))
    offices = _MINISTERS | {"spokesman", "spokeswoman", "spokesperson"} if ministry else _OFFICERS
    return bool(own) and any(own <= told and offices & told for told in person.described.descriptions(_name(person)))


def _is_its_officer(person: Unit, body: Unit) -> bool:
    """Whether a person is told as the officer of a body that was named before: "its chief executive, Juno Stell"."""
    if _kind(person) != "named_person" or _kind(body) != "organisation" or not _name(person) or person.described is None:
        return False
    own = frozenset(map(one_of, telling_words(_name(body))))
    return bool(own) and any(own <= words_told(led) and _OFFICERS & told for led, told in person.described.led(_name(person)))


def _is_persons_office(person: Unit, office: Unit) -> bool:
    """Whether an office or a spokesman is a person's: "Brand's office"; "his office", of the only one whom its sentence names."""
    if _kind(person) != "named_person" or not _name(person) or office.described is None:
        return False
    m = _OFFICE.fullmatch(_name(office))
    if m is None:
        return False
    if m["whose"].lower() not in _DEFINITE:
        return one_person(m["whose"], _name(person))
    people = office.described.people_in(office.report, office.clause.sentence)
    return bool(people) and all(one_person(name, _name(person)) for name in people)


def _is_described(named: Unit, unnamed: Unit) -> bool:
    """Whether an unnamed source is told by what a named one is: "a police spokeswoman", "police spokeswoman Ann Ray"."""
    if _kind(named) != "named_person" or _kind(unnamed) != "anonymous_person" or named.described is None:
        return False
    told = words_told(_name(unnamed))
    definite = _name(unnamed).lower().split()[:1] and _name(unnamed).lower().split()[0] in _DEFINITE
    if not told or not (len(told) >= _LEAST or definite):
        return False
    return any(told <= description for description in named.described.descriptions(_name(named)))


def _credits(own: Unit, told: Unit) -> bool:
    """Whether an outlet's own words stand in a sentence that names the other account's source, who alone is credited there and in
    the sentences beside it."""
    if own.attribution is not None or not told.speakers or own.report == told.report:
        return False
    source = known_by(told.speakers[0])
    named = source <= frozenset(words_of(own.sentence))
    return named and bool(source) and own.credited == source and not does_it(told.speakers, own)

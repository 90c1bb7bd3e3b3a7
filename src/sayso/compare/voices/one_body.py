"""One body under several names, and those who speak for it: "the company", Calder Vale, Calder Vale Health and Maddock, its
spokesman, are one source; a union and its general secretary are.

in: two accounts    out: why they are one body's, in a few words; whether they are surely two bodies'
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.compare.clauses.bodies_meant import FIRMS, Bodies, is_plain
from sayso.compare.clauses.described import Described, one_of, words_told
from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.unions import is_union
from sayso.compare.clauses.units import Unit
from sayso.model import telling_words

# Who speaks for a body, by what one is called.
_OFFICERS_LIST = """
    spokesman spokeswoman spokesperson chief director head president chair chairman chairwoman secretary manager executive boss
    leader owner founder organiser organizer convener convenor negotiator
"""
_OFFICERS = frozenset(_OFFICERS_LIST.split())
_SPEAKING = frozenset({"spokesman", "spokeswoman", "spokesperson"})
# Who was one, or is another's: "former chairman of Delmar", "boss of a rival".
_NOT_ITS = frozenset({"former", "ex", "rival", "customer", "supplier", "critic", "competitor", "parent", "sister", "affiliate"})
# "A company spokesman", "a spokeswoman for Delmar".
_SPOKES = re.compile(
    r"(?:an? |the )?(?P<body>[\w&’' -]{2,60}?)?(?:[’']s)? ?\bspokes(?:man|woman|person)(?: (?:for|of) (?P<whom>[\w&’' -]{2,60}))?",
    re.I,
)


def of_one_body(a: Unit, b: Unit) -> str | None:
    """Why two accounts are one body's: its own under two names, or its officer's. Two officers are two, unless one of them is
    only its mouth."""
    one, other = speaks_for(a), speaks_for(b)
    if one is None or one != other:
        return None
    people = [u for u in (a, b) if _kind(u) != "organisation"]
    if len(people) > 1 and not any(_is_mouth(u) for u in people):
        return None
    if not people:
        return f"{_name(a)} and {_name(b)} are one body"
    body = next((u for u in (a, b) if _kind(u) == "organisation"), None)
    return f"{_name(people[0])} speaks for {_name(body) if body is not None else one}"


def of_two_bodies(a: Unit, b: Unit) -> bool:
    """Whether two accounts are of bodies that surely are two by the names that the story has for them, one of them told without:
    "the company" and the union. Two names may be one body's: the White House, the administration."""
    one, other = speaks_for(a), speaks_for(b)
    if (
        one is None
        or other is None
        or not {_kind(a), _kind(b)} <= {"organisation"}
        or not (is_plain(_name(a)) or is_plain(_name(b)))
    ):
        return False
    return not telling_words(one) & telling_words(other)


def may_be_that_union(a: Unit, b: Unit) -> bool:
    """Whether one is "the union", of several, and the other a union by name: it may be that one."""
    plain = {is_plain(_name(u)) and _name(u).lower().endswith("union") and speaks_for(u) is None for u in (a, b)}
    return plain == {True, False} and any(is_union(_name(u)) and not is_plain(_name(u)) for u in (a, b))


@once_a_unit
def speaks_for(unit: Unit) -> str | None:
    """The whole name of the body that an account is the word of."""
    kind, name, told = _kind(unit), _name(unit), unit.described
    if not name or told is None:
        return None
    if kind == "organisation":
        return told.bodies.meant(unit.report, name)
    if kind == "named_person":
        return _officer_of(name, told)
    spokes = _SPOKES.fullmatch(name) if kind == "anonymous_person" else None
    whom = (spokes["whom"] or spokes["body"]) if spokes else None
    return _meant_by(whom, unit.report, told.bodies) if whom else None


def _meant_by(whom: str, report: int, bodies: Bodies) -> str | None:
    """The body that a spokesman is for: "company", "the company", "Delmar"."""
    return bodies.meant(report, whom) or bodies.meant(report, f"the {whom}")


def _officer_of(name: str, told: Described) -> str | None:
    """The one body whose officer the story's texts tell that a person is."""
    found = {body for words in told.descriptions(name) if (body := _led(words, told.bodies))}
    found |= {b for led, words in told.led(name) if _OFFICERS & words and (b := told.bodies.whole(led))}
    return next(iter(found)) if len(found) == 1 else None


def _led(words: frozenset[str], bodies: Bodies) -> str | None:
    """The body that a description's officer is one of: by its name, or as the one company or union of the story."""
    if not _OFFICERS & words or _NOT_ITS & words:
        return None
    named = {n for n in bodies.names if _told_by(n) <= words}
    if named:
        whole = {bodies.whole(n) for n in named}
        return next(iter(whole)) if len(whole) == 1 else None
    if FIRMS & words:
        return bodies.of_sort("company")
    return bodies.of_sort("union") if "union" in words else None


@lru_cache(maxsize=4096)
def _told_by(name: str) -> frozenset[str]:
    """The words of a body's name, as descriptions have them."""
    return frozenset(map(one_of, telling_words(name)))


def _is_mouth(unit: Unit) -> bool:
    """Whether somebody is only a body's mouth: its spokesman."""
    if _SPEAKING & words_told(_name(unit)):
        return True
    return unit.described is not None and any(_SPEAKING & words for words in unit.described.descriptions(_name(unit)))


def _name(unit: Unit) -> str:
    return (unit.attribution.speaker if unit.attribution is not None else None) or ""


def _kind(unit: Unit) -> str | None:
    return unit.attribution.source_kind if unit.attribution is not None else None

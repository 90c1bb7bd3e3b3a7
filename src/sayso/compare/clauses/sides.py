"""Sides: whether two sources are one state's, told by its name and by the government or ministry that speaks for it: "Ardenia",
"Ardenia's defence ministry", "the Ardenian government".

in: two units    out: yes or no. Two ministries of one state are two, as a ministry and a parliament are.
"""

from __future__ import annotations

from sayso.compare.clauses.units import Unit
from sayso.model import words_of

_SPEAKING_LIST = """
    government ministry foreign defence defense interior affairs army military forces armed navy delegation embassy presidency
    cabinet administration negotiators
"""
_SPEAKING = frozenset(_SPEAKING_LIST.split())  # what a state's own bodies are called, each of which speaks for it
_WHOLE = frozenset({"government", "administration", "cabinet"})  # of which each stands for all of it
_PEOPLE = ("n", "an", "ian", "i", "ish", "ese")  # what the adjective of a state's name ends in
_LEAST_STEM = 4  # letters that a state's name and its adjective share
_VOWELS = "aeiouy"
_LONGEST = 3  # words of a state's name


def one_side(a: Unit, b: Unit) -> bool:
    """Whether two statements are of one state: of itself, and of a body that speaks for it, or of one such body."""
    if not a.speakers or not b.speakers or not {_kind(a), _kind(b)} <= {"organisation"}:
        return False
    (one, first), (other, second) = (_parted(u.speakers[0]) for u in (a, b))
    if not (first or second) or not one or not other or max(len(one), len(other)) > _LONGEST:
        return False
    stands = any(not bodies or bodies <= _WHOLE for bodies in (first, second)) or first == second
    return stands and (one_state(" ".join(one), " ".join(other)) or (a.side is not None and a.side == b.side))


def _kind(unit: Unit) -> str | None:
    return unit.attribution.source_kind if unit.attribution else None


def _parted(name: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """A name's words but those of a state's body, and those."""
    words = words_of(name)
    return tuple(w for w in words if w not in _SPEAKING), frozenset(w for w in words if w in _SPEAKING)


def one_state(one: str, other: str) -> bool:
    """Whether two words are one state's name, or its name and its adjective: "Ardenia" and "Ardenian"."""
    short, long = sorted((one, other), key=len)
    stem = short.rstrip(_VOWELS)
    return one == other or (len(stem) >= _LEAST_STEM and long.startswith(stem) and _ends_as_adjective(long, short, stem))


def _ends_as_adjective(long: str, short: str, stem: str) -> bool:
    return any(long[len(base) :] in _PEOPLE for base in (short, stem) if long.startswith(base))

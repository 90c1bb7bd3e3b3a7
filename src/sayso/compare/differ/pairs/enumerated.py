"""Enumerated: lists of names of which two accounts have others: "Osk, Sund and Lindale lost power", "Sund, Lindale and Brenn".

in: two units    out: whether each lists a name that the other's sentence lacks, or names one beside some that both have
"""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.compare.clauses.units import Unit

_NAME = r"(?:the )?[A-Z][\w’'.&-]*(?: (?:of |the |al-|de |van )?[A-Z][\w’'.&-]*){0,4}"
_LIST = re.compile(rf"{_NAME}(?:, {_NAME}){{1,12}},? (?:and|or) {_NAME}|{_NAME}(?:, {_NAME}){{2,12}}")
_PARTED = re.compile(r",? (?:and|or) |, ")
_WHOLE_NAME = re.compile(r"(?:[A-Z][\w’'-]+\.? ){1,3}[A-Z][\w’'-]{2,}")
_SEVERAL = 2  # names that both have, from which one beside them is one of a list
_LEAST = 3  # letters of a name: "R." is none
_KEPT = 1 << 12  # clauses of which the answer is kept: each is held against many
_LONGEST = 600  # characters of a clause that are looked at


def lists_others(a: Unit, b: Unit) -> bool:
    """Whether both list names, and each has some that the other does not speak of."""
    one, other = _listed(a.text[:_LONGEST]), _listed(b.text[:_LONGEST])
    if one and other and _alone(one, b) and _alone(other, a):
        return True
    people = [_named(u.text[:_LONGEST]) for u in (a, b)]
    shared = {_last(name) for name in people[0]} & {_last(name) for name in people[1]}
    return len(shared) >= _SEVERAL and _alone(people[0], b) and _alone(people[1], a)


def _last(name: str) -> str:
    """The last word of a name, by which it is known: the first may be left out."""
    return name.split()[-1].casefold().removesuffix("’s").removesuffix("'s").rstrip("’'.")


@lru_cache(maxsize=_KEPT)
def _listed(words: str) -> tuple[str, ...]:
    """The names of the lists in some words."""
    return tuple(name for m in _LIST.finditer(words) for name in _PARTED.split(m[0]) if len(name) >= _LEAST)


@lru_cache(maxsize=_KEPT)
def _named(words: str) -> tuple[str, ...]:
    """The names of two words and more in some words."""
    return tuple(m[0] for m in _WHOLE_NAME.finditer(words))


def _alone(names: tuple[str, ...], other: Unit) -> bool:
    """Whether one of some names is not among the words of another's sentence."""
    words = other.sentence.casefold()
    return any(_last(name) not in words for name in names)

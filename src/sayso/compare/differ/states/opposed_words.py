"""Words of matters: what a matter of yes and no is made of, and the parts of words that its wordings share.

in: parts of a pattern    out: `Matter`s and their `Wording`s

General knowledge, not tuned on any set.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.things import one_word

Need = Literal["same", "may", "none"]
Subject = Literal["who", "what", ""]
Order = Literal["never", "second", "either"]


class Wording(Struct, frozen=True):
    """Words that tell one side. subject: what stands before them: who, or what, or nothing that is asked of."""

    words: Sought
    subject: Subject


class Clash(Struct, frozen=True):
    """Two sides that can't both be. explains: which of them, told on a later day, has come of the other.  sure: whether it may be
    told as sure."""

    one: str
    other: str
    explains: Order = "never"
    sure: bool = True


class Matter(Struct, frozen=True):
    """A matter with the wordings of its sides. who, what: whether both accounts must be of the same one, or only not of another.
    hints: parts of words of which one stands in every sentence that tells a side.  flips: the sides that "none of them" turns
    about.  of_side: whether a body is told by its country ("Norland's guns").  deep: whether a name behind the noun is who it is of
    ("the trial of Olaf Varga").  heads: the nouns that it may be of; any, where none.  changes: whether it
    may be so in the morning and otherwise at noon.  patient: days in which the later side may not have come of the other yet.
    once: whether it is done once a day, so that what both tell of one day has not come since.  things: the nouns of what it may be
    done to; any, where none.  lasts: whether what was so once is so from then on: what ran out in June is out in November."""

    name: str
    sides: tuple[tuple[str, tuple[Wording, ...]], ...]
    clashes: tuple[Clash, ...]
    hints: tuple[str, ...]
    who: Need = "same"
    what: Need = "none"
    flips: tuple[str, str] | None = None
    of_side: bool = False
    deep: bool = False
    heads: frozenset[str] = frozenset()
    changes: bool = False
    patient: int = 0
    once: bool = False
    things: frozenset[str] = frozenset()
    lasts: bool = False


ADV = (
    r"(?:still|already|also|now|since|always|even|fully|formally|officially|finally|only|yet|all|both|ever|actually|duly|properly|"
    r"safely|completely|immediately|reportedly)"
)
HAVE = r"(?:has |have |had |[’']ve |[’']s )?"
BEEN = rf"(?:(?:is|are|was|were|(?:has|have|had) been) (?:{ADV} ){{0,2}})"
NOT_BEEN = (
    rf"(?:(?:(?:is|are|was|were)(?: {ADV})?(?: not| never|n[’']t)|"
    rf"(?:has|have|had)(?: {ADV})?(?: not| never|n[’']t)(?: yet)? been|"
    rf"(?:has|have|had|is|are) (?:still )?yet to be) (?:{ADV} )?(?:been )?)"
)
HAS_NOT = (
    rf"(?:(?:has|have|had|did|does|do)(?: {ADV})?(?: not| never|n[’']t)(?: yet| even| so far)? |"
    r"(?:has|have|had|is|are) (?:still )?yet to |(?:has |have |had )?(?:failed|refused|declined) to )"
)
NP = r"(?:[\w’'&-]+ ){0,7}[\w’'&-]+"
WHO = rf"(?P<who>{NP}(?-i:, [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)?)"
SHORT = r"(?:[\w’'-]+ ){0,4}[\w’'-]+"
THE_SHORT = rf"(?P<what>(?:the|an?|its|their) {SHORT})"
DET = r"(?:the|an?|its|his|her|their|this|that|these|those|any|all(?: of)?(?: the| its| their)?|[\w’'-]+[’']s)"
BY_WHOM = (
    r"(?: (?:(?:put forward|drawn up|drafted|made|brokered|proposed|written|tabled|sponsored|presented) )?"
    r"(?:by|from|of) (?:the )?(?:[\w’'-]+ )?[\w’'-]+)?"
)
OFFICERS = (
    r"(?:prosecutors?|police|the state|authorities|officers|investigators|detectives|agents|soldiers|troops|guards|"
    r"the prosecution|the prosecutor[’']s office|they|it)"
)
ON_DAY = r"(?:(?:on|late on|early on) \w+ )?"


def worded(words: str, subject: Subject = "who") -> Wording:
    return Wording(Sought(rf"(?<![\w’'])(?:{words})(?![\w])"), subject)


def hints_of(parts: str) -> tuple[str, ...]:
    return tuple(parts.split(","))


def nouns(nouns: str) -> frozenset[str]:
    return frozenset(map(one_word, nouns.split()))


def yes_no(name: str, hints: str, yes: tuple[Wording, ...], no: tuple[Wording, ...], **more: object) -> Matter:
    """A matter of two sides of which each is the other's "not"."""
    clash = more.pop("clash", Clash("yes", "no"))
    return Matter(name, (("yes", yes), ("no", no)), (clash,), hints_of(hints), flips=("yes", "no"), **more)  # type: ignore[arg-type]


FOR = r"(?: for (?P<what>(?:[\w’'-]+ ){0,5}[\w’'-]+))?"

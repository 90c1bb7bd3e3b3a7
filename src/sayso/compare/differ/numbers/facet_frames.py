"""Frames: how a facet of happenings and things is told by the words before a number and behind it.

in: words as patterns    out: a `Facet` that can be asked of any number
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.words import stem
from sayso.model.bounds import BOUNDS

MONEY = "money"
_HOW_MUCH = (  # what a newsroom says of a sum
    r"an? (?:staggering|whopping|massive|huge|hefty|cool|mere|modest|tidy|eye-watering|jaw-dropping|record|further|combined|token|"
    r"mammoth|colossal|enormous)"
)
_LED = rf"(?: (?:{BOUNDS}|just|only|an estimated|a total of|a record|some|{_HOW_MUCH}))*[ (]$"

Frame = tuple[re.Pattern[str] | None, re.Pattern[str] | None]


class Facet(Struct, frozen=True):
    """What a number tells of something. of: what it is measured in.  frames: words right before it, and right behind it, that say
    so.  beside, never: words that its sentence must have, and must not.  unique: whether there is one such thing in a story, so
    that no noun need say of what it is.  sure: whether two such numbers can be surely apart.  ahead: whether what is to come, or is
    owed, counts, too.  owned: whether another ship, firm or place has its own.  apiece: whether anybody has, so that those whose it
    is must not be told as two.  past: whether it may be of years ago, as what somebody is charged with is.  deep: whether it is the
    same wherever in a report it stands, as how many live in a town is.  aside: whether it describes a thing by the way, on the
    outlet's word whoever is heard.  least, most: its bounds.  far: how many times as much another report's number may be; None
    where that is as of any facet.  hints: one of these is in every sentence that tells it, in small letters; none where it is
    always looked for.

    once: whether its words alone say which one it is, whenever that was.  whose: whether two who do it, by their nouns, have one
    each.  passing: whether another day there may be more.  either: what both sentences say, or neither: a demand is no deed.  side:
    who has it, by a name, who must be one in both.  called: the nouns that say the same.  anybody: the nouns of those who may do it
    for one another, or who tell nobody.  topmost: whether it is always told as the most that it may be.  passive: whether whom it
    befalls is whose it is ("was freed on bail").  lacking: whether it is of what somebody goes without, so that a "not" denies
    nothing.  anywhere: whether it is no other one for being told with a place that the other report has not."""

    name: str
    of: frozenset[str]
    frames: tuple[Frame, ...]
    beside: re.Pattern[str] | None = None
    never: re.Pattern[str] | None = None
    unique: bool = True
    sure: bool = True
    ahead: bool = False
    owned: bool = False
    apiece: bool = False
    past: bool = False
    deep: bool = False
    aside: bool = False
    least: float = 0.0
    most: float = float("inf")
    far: float | None = None
    once: bool = False
    whose: bool = False
    passing: bool = False
    either: re.Pattern[str] | None = None
    side: re.Pattern[str] | None = None
    called: Mapping[str, str] = {}
    anybody: frozenset[str] = frozenset()
    topmost: bool = False
    passive: bool = False
    lacking: bool = False
    anywhere: bool = False
    hints: tuple[str, ...] = ()


def _words(words: str) -> re.Pattern[str] | None:
    return re.compile(rf"\b(?:{words})\b", re.I) if words else None


def facet(
    name: str,
    of: str,
    frames: tuple[tuple[str, str], ...],
    *,
    beside: str = "",
    never: str = "",
    hints: str = "",
    either: str = "",
    side: str = "",
    called: str = "",
    anybody: str = "",
    **more: bool | float,
) -> Facet:
    """A facet by its words."""
    read = tuple(
        (
            re.compile(rf"(?:^|\b)(?:{ahead}){_LED}", re.I) if ahead else None,
            re.compile(rf"(?:{behind})(?![\w-])", re.I) if behind else None,
        )
        for ahead, behind in frames
    )
    one = {noun: line.split()[0] for line in called.split("|") if line for noun in line.split()}
    own = {
        "either": _words(either),
        "side": _words(side),
        "called": one,
        "anybody": frozenset(one_word(w) for noun in anybody.split() for w in (noun, stem(noun))),
        "hints": tuple(hints.split()),
    }
    return Facet(name, frozenset(of.split()), read, _words(beside), _words(never), **own, **more)  # type: ignore[arg-type]

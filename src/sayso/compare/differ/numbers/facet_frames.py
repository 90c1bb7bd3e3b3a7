"""Frames: how a facet of happenings and things is told by the words before a number and behind it.

in: words as patterns    out: a `Facet` that can be asked of any number
"""

from __future__ import annotations

import re

from msgspec import Struct

from sayso.model.bounds import BOUNDS

MONEY = "money"
_LED = rf"(?: (?:{BOUNDS}|just|only|an estimated|a total of|a record|some))*[ (]$"

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
    always looked for."""

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
    return Facet(name, frozenset(of.split()), read, _words(beside), _words(never), hints=tuple(hints.split()), **more)  # type: ignore[arg-type]

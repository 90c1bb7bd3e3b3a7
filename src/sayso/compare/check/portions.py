"""Portions: a text that has of all what the reports have of some: "all five sirens had failed" of "two of the five sirens".

in: a clause of the text, and those of the reports    out: the words that stand for each other, with the report's clause
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.check.open_deeds import LIGHT
from sayso.compare.check.senses import may_stand_for
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.grounds.unreal import unreal

_WORDS = r"(?: [\w’'-]{1,24}){1,4}"
_ALL = re.compile(rf"(?<!not )\b(?:all|every|each|both|the whole)(?: of)?(?P<things>{_WORDS})", re.I)
_COUNT = (
    r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens|some|several|many|most|half|a few|"
    r"few|none|neither|at least \w{1,12}|about \w{1,12})"
)
_PERCENT = r"\d[\d.,]{0,8} ?(?:per ?cent|percent|%)"
_SOME = re.compile(
    rf"(?<!\w)(?:(?:{_COUNT}|{_PERCENT}) of (?:the|its|their|his|her|these|those)|not (?:all|every)(?: of)?)(?P<things>{_WORDS})",
    re.I,
)
_OF_WHICH = re.compile(rf"\bof the (?:\d[\d,]* )?(?P<things>[\w’'-]{{1,24}})\b[^.;]{{0,60}}?, (?:{_COUNT}|{_PERCENT}) ", re.I)
_WHOLE = frozenset(map(stem, ("all", "every", "each", "both")))
_EMPTY_LIST = "the its their his her these those of a an and in at on to was were is are had has have been"
_EMPTY = frozenset(_EMPTY_LIST.split())


class Portion(Struct, frozen=True):
    """The text's words for all, the report's for some, and where the report has them."""

    own: str
    theirs: str
    unit: Unit


def portion(unit: Unit, told: Sequence[Unit], others: Sequence[Unit]) -> Portion | None:
    """The part of which the reports tell a deed that the text tells of all, where no report tells it of more.

    told: what stands beside the text's clause; where its verb says little only these are asked.
    """
    own = _ALL.search(unit.text)
    if own is None:
        return None
    same = [u for u in (told if unit.predicate in LIGHT else others) if may_stand_for(unit.predicate, u.predicate)]
    things = _things(own)
    some = [(u, m) for u in same for m in _parts(u.text) if _heads(unit, things) & _things(m)]
    parts = [u for u, _ in some]
    if not some or any(_of_more(u, things) for u in same if all(u is not p for p in parts)):
        return None
    u, m = some[0]
    return Portion(_shown(own, unit, things), _shown(m, u, things), u)


def _parts(text: str) -> Iterator[re.Match[str]]:
    """What a text tells of a part of something: "two of the five", "of the 640 delegates, 61 percent"."""
    yield from _SOME.finditer(text)
    yield from _OF_WHICH.finditer(text)


def _things(m: re.Match[str]) -> set[str]:
    return {s for w in m["things"].split() if w.lower() not in _EMPTY and not w[0].isdigit() for s in stems_of(w)}


def _heads(unit: Unit, things: set[str]) -> set[str]:
    """Those of some words that are what a clause is about: who does it or to whom it is done; all where that is an "all"."""
    heads = {head for role, head in unit.roles if role in ("subject", "object")}
    return things if heads & _WHOLE else things & heads


def _of_more(unit: Unit, things: set[str]) -> bool:
    """Whether a clause has it as a fact of the same things without a part being told."""
    if unit.clause.modality is not None or unit.clause.condition is not None or unreal(unit) is not None:
        return False
    return bool(things & {head for role, head in unit.roles if role in ("subject", "object")})


def _shown(m: re.Match[str], unit: Unit, things: set[str]) -> str:
    """The words up to the thing."""
    words: list[str] = []
    for word in _until(m[0].split(), things):
        words.append(word)
    return " ".join(words)


def _until(words: Sequence[str], things: set[str]) -> Iterator[str]:
    last = max((k for k, w in enumerate(words) if things & stems_of(w)), default=len(words) - 1)
    return iter(words[: last + 1])

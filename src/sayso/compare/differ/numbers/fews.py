"""Fews: small numbers of one thing to which one deed is done: "took four paintings", "five paintings were stolen"; "carrying three
satellites", "with four satellites on board". Any two texts share such numbers by chance, but not of one thing in one deed.

in: the units of a story    out: for each such thing the numbers that reports give otherwise. No clause need be alike for it: near
the top of its report it is counted once, and at that deed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from sayso.compare.clauses.alike import is_of_the_story, other_moments
from sayso.compare.clauses.numbers import PEOPLE, SOMEBODY, dimension, is_small
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import named_by, of_other_places, of_two_things
from sayso.compare.differ.grounds.near_top import gathered, lone
from sayso.compare.differ.grounds.participants import Measure, Parting, Told, acquainted, surely
from sayso.compare.differ.grounds.told_as import is_added, is_parted, modifiers
from sayso.model import Quantity, Report

_TOP = 10  # sentences of a report in which what it is about is told
_FAR = 3  # how many more or fewer there may be
# Words that tell one deed, in the clause or right beside the number; general knowledge, not tuned on any set.
_DEEDS = {
    "taken": r"st[oe]len?|took|taken|takes?|made off|making off|robbed|snatched|grabbed|missing|gone|vanished|carried off",
    "carried": r"carry(?:ing)?|carried|carries|on ?board|aboard|laden|payload",
    "overturned": r"overturn\w*|tipped over|toppled|turned over|capsized|rolled over|on (?:its|their) sides?",
    "sunk": r"sank|sunk|went down|foundered",
    "shot down": r"shot down|brought down|downed",
    "found": r"found|discovered|recovered|came upon",
    "closed": r"clos(?:e|es|ed|ing)|shut(?:s|ting)?",
    "fired": r"fired|launched",
    "burnt": r"burn(?:ed|t)|gutted|set (?:on fire|alight)|torched|destroyed by (?:the )?(?:fire|flames)",
    "destroyed": r"destroyed|wrecked|flattened|collapsed|levelled|razed",
    "planted": r"planted|hidden|placed",
    "defused": r"defused|disarmed|made safe",
}
_DEED = {deed: re.compile(rf"\b(?:{words})\b", re.I) for deed, words in _DEEDS.items()}
# What is counted at any deed.
_NO_THING_LIST = (
    "time way day week month year hour minute occasion case point part side kind case per cent percent metre euro dollar round"
)
_NO_THING = frozenset(_NO_THING_LIST.split())
_MORE = re.compile(r"\b(?:more|further|other|another|first|last|second|third|of (?:the|its|them|those|which))\b", re.I)


def fews(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Parting]:
    """The small numbers of one thing that reports give otherwise. strangers: whether two reports are hardly of one thing."""
    known = named_by(units)
    for _, by_report in sorted(gathered(units, _thing, _TOP).items()):
        if not all(map(_whole, by_report.values())):
            continue
        told = acquainted([t for t in lone(by_report) if is_of_the_story(t[0], t[1].span, reports[t[0].report])], strangers)
        for one, other in combinations(told, 2):
            (a, p), (b, q) = one, other
            if not _are_apart(p, q) or not (_deeds(a) & _deeds(b)) or modifiers(a, p) != modifiers(b, q) or other_moments(a, b):
                continue
            if not (of_two_things(one, other) or of_other_places(a, b, known)):
                yield Parting(Measure.of((one, other)), surely(one, other))
                break


def _thing(_: Unit, q: Quantity) -> str | None:
    """What a number counts, in one word."""
    if q.thing is None or q.thing in PEOPLE | SOMEBODY | _NO_THING or dimension(q) != "count":
        return None
    return one_word(q.thing)


def _whole(own: Sequence[Told]) -> bool:
    """Whether all counts of a thing in a report are small ones of all of it."""
    return all(
        is_small(q)
        and q.low == q.high
        and not (is_added(u, q) or is_parted(u, q))
        and not _MORE.search(u.text, max(0, q.span.start - u.span.start - 25), q.span.end - u.span.start + 12)
        for u, q in own
    )


def _are_apart(p: Quantity, q: Quantity) -> bool:
    return p.low != q.low and min(p.low or 0, q.low or 0) > 1 and abs((p.low or 0) - (q.low or 0)) <= _FAR


def _deeds(unit: Unit) -> set[str]:
    """What is done to what a clause counts."""
    return {deed for deed, words in _DEED.items() if words.search(unit.text)}

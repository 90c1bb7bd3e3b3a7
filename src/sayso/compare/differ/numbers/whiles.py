"""Whiles: how long one thing took or went on, by the verb or the state that both reports have for it: "reached orbit after 11
minutes", "took 14 minutes to get into orbit"; "will remain shut for a week", "stays closed for two weeks".

in: the units of a story    out: for each such while the numbers that reports give otherwise. No clause need be alike for it: each
report tells of one such while, and both tell it of one matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import combinations

from sayso.compare.clauses.alike import is_of_the_story, other_days
from sayso.compare.clauses.numbers import apart_and_near, dimension, is_vague, magnitude
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.going_on import longer_by_now
from sayso.compare.differ.grounds.near_top import gathered, lone
from sayso.compare.differ.grounds.participants import Measure, Parting, acquainted, surely
from sayso.model import Quantity, Report

_ROUNDED = 1.15  # how many times as much what is told in round numbers may be
_LED = (
    r"(?:\b(?:for|after|in|within|lasted|took(?: \w+){0,2}|takes|take|lasting|over|another|course of|period of) (?:just |"
    r"only |about |around |some |nearly |almost |more than |at least |over )*$)"
)
_WHILE = re.compile(_LED, re.I)
# What goes on or is reached, in the words of news; general knowledge, not tuned on any set.
_MATTERS = {
    "shut": r"(?:stay|remain|be|is|are|was|were|been|keep|kept)\w* (?:closed|shut)|closure|shut(?:s|ting)? (?:down )?for|"
    r"clos(?:e|es|ed|ing) for",
    "in the air": r"(?:in the air|airborne|after (?:take-?off|taking off)|(?:flight|flew|circled) for|into the flight)",
    "silence": r"(?:kept|stayed|remained) (?:quiet|silent)|(?:kept|keep|keeping) it (?:quiet|secret)|had known|knew (?:of|"
    r"about)|before it told|"
    r"failed to (?:report|tell|disclose)|waited",
    "orbit": r"\borbit",
    "building": r"construction|since work began|after work began|(?:building|construction) work|to build|"
    r"took [\w ]{1,20} to (?:build|construct)",
    "shaking": r"(?:ground|earth|houses?|buildings?|it|quake|earthquake|shaking|tremor) (?:shook|trembled|swayed|lasted|went on)",
    "debate": r"(?:debat\w+|argued|argument|discuss\w+)\b",
    "hearing": r"(?:trial|hearings?|proceedings|court heard)\b",
    "rescue": r"(?:freed?|rescued?|to save|pulled (?:alive|out|free)|dug out)\b",
    "without power": r"(?:without|no) (?:power|electricity|water|heating)|power cut|blackout|outage",
    "questioned": r"(?:questioned|interrogated|held|in custody)\b",
    "at sea": r"(?:adrift|drifted|in the water|at sea)\b",
    "hostage": r"(?:captivity|held (?:hostage|captive)|in the hands of|in captivity)\b",
    "delayed": r"delay(?:s|ed)?|late\b|held up|stranded",
    "weather": r"days of (?:[a-z]+ )?(?:rain|snow|downpours?|storms?|frost|fog|heat)",
    "suspended": r"suspen(?:ded|sion)|bann?(?:ed)?\b",
}
_MATTER = {matter: re.compile(rf"\b(?:{words})", re.I) for matter, words in _MATTERS.items()}
_NEVER = re.compile(
    r"\b(?:every|each|per|ago|old|sentenced|jail(?:ed)?|prison|ahead|notice|deadline|appeal|contract|experience|since \d)\b", re.I
)
_SETTLED = frozenset({"debate", "shut", "building", "orbit", "in the air", "shaking", "hearing"})


def whiles(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Parting]:
    """The whiles of one matter that reports give otherwise. strangers: whether two reports are hardly of one thing."""
    known = named_by(units)
    for matter, by_report in sorted(gathered(units, partial(_sort, reports)).items()):
        told = acquainted(lone(by_report), strangers)
        for one, other in combinations(told, 2):
            (a, p), (b, q) = one, other
            if not apart_and_near(p, q) or max(map(magnitude, (p, q))) <= _ROUNDED * min(map(magnitude, (p, q))):
                continue
            if longer_by_now(one, other, reports):
                continue
            if not (other_days(a, b) or in_two_places(a, b) or of_other_places(a, b, known)):
                yield Parting(Measure.of((one, other)), matter in _SETTLED and surely(one, other))
                break


def _sort(reports: Sequence[Report], unit: Unit, q: Quantity) -> str | None:
    """The matter of a while that the report is about."""
    matter = _matter(unit, q) if dimension(q) == "time" and not is_vague(q) else None
    told = matter is not None and is_of_the_story(unit, q.span, reports[unit.report], ahead=True, alone=True)
    return matter if told else None


def _matter(unit: Unit, q: Quantity) -> str | None:
    """What a while is the length of; None where it is none, or of two matters at once."""
    start, end = q.span.start - unit.span.start, q.span.end - unit.span.start
    led = (
        "-" in unit.text[start:end]
        or _WHILE.search(unit.text, 0, start) is not None
        or unit.text[end:].lstrip().lower().startswith(("after ", "to ", "late", "before "))
    )
    if not led or _NEVER.search(unit.text):
        return None
    told = [matter for matter, words in _MATTER.items() if words.search(unit.text)]
    return told[0] if len(told) == 1 else None

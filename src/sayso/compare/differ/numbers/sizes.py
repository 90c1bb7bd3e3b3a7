"""Sizes: how deep, long, high or heavy a thing is, or of how many storeys, that each report names by one noun: "the 40m dry well",
"the well was about 40 metres deep", "an 80m-deep well".

in: the units of a story, and the texts of its reports    out: for each such measure that reports give otherwise, one unit a report
with its quantity. No clause need be alike for it: it is one thing, where every report speaks of it again and again and gives it
one size.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from math import inf

from sayso.compare.clauses.numbers import apart_and_near, dimension
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import elsewhere, named_by
from sayso.compare.differ.grounds.near_top import gathered, lone
from sayso.compare.differ.grounds.participants import ELSEWHERE, Measure, Told, acquainted
from sayso.model import Quantity
from sayso.model.bounds import BOUNDS

_AGAIN = 3  # times that a report must name the thing, for it to be what the report is about
# What of a thing a measure tells by the word behind it.
_AXES = {"deep": "deep", "long": "long", "high": "high", "tall": "high", "wide": "wide", "thick": "wide", "diameter": "wide"}
_SIZES = frozenset({"length", "mass", "area", "volume"})
_ALONG = r"(?:[ -](?P<axis>deep|long|high|tall|wide|thick|diameter)\b)?"
_AXIS = re.compile(_ALONG)
_STOREYS = re.compile(
    r"[- ]?stor(?:e)?y(?:[- ]high)?(?P<words>(?: (?!(?:in|of|at|from|and|or|to|is|was|that|which)\b)[a-z]+){1,3})"
)
# No noun whose size it is stands behind one of these: "a 25-tonne truck | into the crowd".
_NO_NOUN = (
    r"(?:in|into|of|off|at|from|and|or|but|to|onto|on|is|was|are|were|has|had|that|which|who|whose|where|when|while|with|for|by|as|along|"
    r"across|through|over|under|near|after|before|down|against|around|outside|inside|behind)"
)
_ONE_WORD = re.compile(r"[\d.,]+[a-z]+")
# Behind a measure that stands before its noun as one word: "-deep dry well", " well", "-plus gorilla".
_BEFORE_NOUN = re.compile(rf"{_ALONG}(?: \([^()]{{1,20}}\))?,?(?P<words>(?:[ -](?!{_NO_NOUN}\b)[a-z]+){{1,3}})")
# Before a measure: the noun whose size it is.
_OF_NOUN = re.compile(
    rf"\b(?:the|this|that|its|his|her) (?:[a-z-]+ ){{0,2}}?(?P<noun>[a-z]+)(?:,? which)? "
    rf"(?:is|was|measures|measured|weighs|weighed|measuring|weighing) "
    rf"(?:just |only )?(?:{BOUNDS} )?$",
    re.I,
)
_OTHERS = r"\b(?:each|every|another|other|both|two|three|four|five|several|many|second|third)"  # of many such things
_HIGH = "storeys"
# What grows and shrinks from one report to the next, and what there are many of.
_CHANGING = frozenset(
    {"fire", "blaze", "wildfire", "slick", "spill", "leak", "crowd", "queue", "line", "river", "stream", "flood", "floodwater"}
    | {"water", "wave", "surge", "tide", "swell", "lake", "crack", "hole", "sinkhole", "crater", "plume", "column", "cloud"}
    | {"snow", "ice", "drift", "glacier", "iceberg", "convoy", "march", "procession", "backlog", "hail", "hailstone"}
)
_WINDOW = 80  # characters before a measure in which its noun stands

Sort = tuple[str, str]
"""A noun, and what of the thing is measured: how deep it is, its mass, its storeys."""
Found = dict[Sort, dict[int, list[Told]]]


def sizes(units: Sequence[Unit], texts: Sequence[str], strangers: Callable[[int, int], bool]) -> Iterator[Measure]:
    """The sizes of one thing that reports give otherwise. strangers: whether two reports are hardly of one thing."""
    known = named_by(units)
    for (noun, sort), by_report in sorted(_with_bare(gathered(units, _sort, top=inf)).items()):
        again = _AGAIN if sort != _HIGH else 1  # of a report's tall buildings this is told of one
        spoken = [r for r in sorted(by_report) if _speaks_of(texts[r], noun, again)]
        told = acquainted(lone({r: by_report[r] for r in spoken}), strangers)
        told = [t for t in told if not any(elsewhere(t[0], known[u.report]) for u, _ in told if u.report != t[0].report)]
        if any(apart_and_near(p, q) for (_, p), (_, q) in combinations(told, 2)):
            yield Measure.of(told)


def _speaks_of(text: str, noun: str, again: int) -> bool:
    """Whether a report speaks of one such thing so often, and of no other."""
    return len(re.findall(rf"\b{noun}\b", text, re.I)) >= again and not re.search(rf"{_OTHERS} (?:[\w-]+ )?{noun}s?\b", text, re.I)


def _with_bare(found: Found) -> Found:
    """The sizes, with those that do not say what of the thing they measure beside the one measure of it that others tell."""
    for noun in sorted({n for n, sort in found if sort == "length"}):
        axes = sorted(sort for n, sort in found if n == noun and sort in _AXES.values())
        if len(axes) == 1:
            for report, own in found.pop((noun, "length")).items():
                found[noun, axes[0]][report] = sorted(found[noun, axes[0]][report] + own, key=lambda t: t[0].key)
    return found


def _sort(unit: Unit, q: Quantity) -> Sort | None:
    """Whose size a measure is, and along what; None where it stands by no noun, or of another thing."""
    if dimension(q) not in _SIZES | {"count"} or ELSEWHERE.search(unit.sentence):
        return None
    start = unit.clause.sentence.start
    told, behind = unit.sentence[q.span.start - start : q.span.end - start], unit.sentence[q.span.end - start :][:_WINDOW]
    if dimension(q) == "count":
        high = _STOREYS.match(behind)
        return (high["words"].split()[-1], _HIGH) if high else None
    if "-" in told or behind.startswith("-") or _ONE_WORD.fullmatch(told):
        found = _BEFORE_NOUN.match(behind)
        noun, axis = (found["words"].replace("-", " ").split()[-1], found["axis"]) if found else (None, None)
    else:
        before, along = (
            _OF_NOUN.search(unit.sentence[max(0, q.span.start - start - _WINDOW) : q.span.start - start]),
            _AXIS.match(behind),
        )
        noun, axis = before["noun"].lower() if before else None, along["axis"] if along else None
    return (noun, _AXES[axis] if axis else dimension(q)) if noun and noun not in _CHANGING else None

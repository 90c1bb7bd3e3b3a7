"""What a number is told as in its clause: the whole of which a part is told, what comes on top of another, what is left over; and
by which words beside what it counts.

in: a unit and one of its numbers    out: yes or no, words
"""

from __future__ import annotations

import re

from sayso.compare.clauses.alike import words
from sayso.compare.clauses.numbers import dimension, is_small
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Quantity, Span

# Before a number: what is told is told of a part of it.
_PART_OF = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|many|most|several|half|none|all|any|each|both|few|part|third|"
    r"quarter|majority) of (?:the|those|these|its|their|his|her|our)(?: \w+)? $",
    re.I,
)
_ALL_BUT = re.compile(r"\b(?:all|everyone|everybody) (?:but|except)(?: for)? (?:about |around |some |the )?$", re.I)
_ON_TOP = frozenset({"another", "additional", "further", "extra", "plus"})  # before a number: it comes on top of one told before
FILLERS = frozenset({"of", "the", "its", "his", "her", "their", "these", "those", "people"})


def is_telling(q: Quantity) -> bool:
    """Whether a number is one that two texts hardly share by chance: no small count, and none that orders, or tells an hour, an age
    or a while."""
    return dimension(q) not in ("ordinal", "clock", "age", "time") and not is_small(q)


def is_left(unit: Unit, q: Quantity) -> bool:
    """Whether a number is what is left over: 4,000 in "restored to all but 4,000 homes"."""
    return _ALL_BUT.search(unit.text, 0, q.span.start - unit.span.start) is not None


def is_parted(unit: Unit, q: Quantity) -> bool:
    """Whether a number is the whole of which the clause tells a part: nine in "one of the nine people injured has died"."""
    return _PART_OF.search(unit.text, 0, q.span.start - unit.span.start) is not None


def is_added(unit: Unit, q: Quantity) -> bool:
    """Whether a number comes on top of another: "850 soldiers, with another 1,000", "and 1,000 more"."""
    before = words(unit, Span(unit.span.start, q.span.start)).lower().split()[-1:]
    behind = words(unit, Span(q.span.end, unit.span.end)).lower().split()[:1]
    return not _ON_TOP.isdisjoint(before) or behind == ["more"]


def modifiers(unit: Unit, q: Quantity) -> frozenset[str]:
    """The words between a number and what it counts: two female gorillas are not two gorillas."""
    if q.thing is None:
        return frozenset()
    following = words(unit, Span(q.span.end, unit.span.end)).lower().replace("-", " ").split()[:5]
    stop = next((k for k, w in enumerate(following) if w.startswith(q.thing[:4])), 0)
    return frozenset(stem(w) for w in following[:stop] if w not in FILLERS)

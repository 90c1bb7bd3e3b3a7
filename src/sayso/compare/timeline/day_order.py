"""The order of one day: what is told with its hour, or its part of the day, stands in the order of the clock; what is told without
one stays where it stood.

in: entries in the order of their days    out: the same, those of one day that tell when by their hours
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TypeVar

from sayso.compare.clauses.moments import told_at_hour
from sayso.model import ProcessStep, TimelineEntry

Told = TypeVar("Told", TimelineEntry, ProcessStep)

_EARLY = re.compile(r"\b(?:early|small hours|pre-?dawn|before)\b", re.I)
_MORNING = re.compile(r"\bmorning\b", re.I)
_AFTER, _BEFORE = re.compile(r"\bafter\b", re.I), re.compile(r"\bbefore\b", re.I)
_LOOSE = 60  # minutes over which a clock only bounds when it was: "after 5 p.m."
_ANY_DAY = re.compile(r"\bovernight\b", re.I)  # the night before a day or behind it


def by_the_hour(entries: Sequence[Told]) -> tuple[Told, ...]:
    """The entries, those of one day that tell their hour in its order, each in the place of one that does."""
    return tuple(e for _, same in groupby(entries, key=_day) for e in _of_a_day(list(same)))


def _day(e: TimelineEntry | ProcessStep) -> tuple[object, object]:
    return e.first, e.last


def _of_a_day(entries: Sequence[Told]) -> Sequence[Told]:
    if len(entries) == 1 or entries[0].first is None or entries[0].first != entries[0].last:
        return entries
    hours = [minute_of(e.text) for e in entries]
    known = [k for k, hour in enumerate(hours) if hour is not None]
    in_turn = sorted(known, key=_by(hours))
    at = dict(zip(known, in_turn, strict=True))
    return [entries[at.get(k, k)] for k in range(len(entries))]


def _by(hours: Sequence[float | None]) -> Callable[[int], float]:
    return lambda k: hours[k] or 0.0


def minute_of(text: str) -> float | None:
    """The minute of its day that a text is told of, or that stands for its part of the day: of "early" the first quarter of that,
    of the morning the last, which is seldom the night; None where it tells no time, or several, or one of two halves."""
    found = None if _ANY_DAY.search(text) else told_at_hour(text)
    if found is None:
        return None
    words, (start, end), clock = found
    if clock and end - start > _LOOSE:
        return start if _AFTER.search(words) else end if _BEFORE.search(words) else None
    share = 0.5 if clock else 0.25 if _EARLY.search(words) else 0.75 if _MORNING.search(words) else 0.5
    return start + share * (end - start)

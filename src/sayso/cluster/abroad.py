"""Reports in languages that sayso does not read: which story each belongs to, by the names, numbers and days that it shares.

in: stories of reports that were read, and readings that were not    out: the stories, each with the unread reports of it

A name is the same in most languages that write it in the same letters, so a report from abroad that holds a story's names, and
some of its numbers, a few days about it, is of it. It is shown beside the others and counts for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.cluster.alone import names_of
from sayso.cluster.rarity import background
from sayso.cluster.stream import epoch_day
from sayso.cluster.words import words_of
from sayso.model import Reading, Story

_NAMES, _NAMES_AND_NUMBER = 4, 3  # rare words of names that are shared, alone and with a number
_SHARE = 0.25  # of the story's own names that the report must hold
_TOP = 16  # names of a report that count
_LETTERS = 4  # of a word of a name, at least
_COMMON = 0.02  # share of news in general that holds a word, from which it tells nothing
_DAYS = 4.0
_CAPITALISED = re.compile(r"(?<![\w’'])[A-ZÀ-Þ][\w’'-]{2,}")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*\d(?![\w])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST = 20_000  # characters of a report that are looked at


class _About(Struct, frozen=True):
    """What a story or a report is about: words of names, numbers, days."""

    names: frozenset[str]
    numbers: frozenset[str]
    days: tuple[float, ...]


def with_unread(stories: Sequence[Story], unread: Sequence[Reading]) -> tuple[Story, ...]:
    """The stories, each with the unread reports that belong to it."""
    about = [_of_story(s) for s in stories]
    own: list[list[Reading]] = [[] for _ in stories]
    for reading in unread:
        found = _of_report(reading)
        scores = [_shared(a, found) for a in about]
        best = max(range(len(scores)), key=lambda k: (scores[k], -k), default=None)
        if best is not None and scores[best]:
            own[best].append(reading)
    return tuple(replace(s, unread=tuple(u)) if u else s for s, u in zip(stories, own, strict=True))


def _shared(story: _About, report: _About) -> int:
    """How much a report shares with a story; 0 where it is not of it."""
    near = not story.days or not report.days or any(abs(a - b) <= _DAYS for a in story.days for b in report.days)
    names, numbers = story.names & report.names, story.numbers & report.numbers
    enough = len(names) >= _NAMES or (len(names) >= _NAMES_AND_NUMBER and bool(numbers))
    return len(names) + len(numbers) if near and enough and len(names) >= _SHARE * min(_TOP, len(story.names)) else 0


def _of_story(story: Story) -> _About:
    readings = [m.reading for m in story.members]
    return _About(
        frozenset(w for r in readings for name in names_of(r)[:_TOP] for w in _rare(words_of(name))),
        frozenset(n for r in readings for n in _numbers(r)),
        tuple(day for r in readings if (day := epoch_day(r.article.published)) is not None),
    )


def _of_report(reading: Reading) -> _About:
    text = f"{reading.article.title or ''}\n{reading.article.text[:_LONGEST]}"
    day = epoch_day(reading.article.published)
    return _About(
        frozenset(w for m in _CAPITALISED.finditer(text) for w in _rare(words_of(m.group()))),
        frozenset(_numbers(reading)),
        () if day is None else (day,),
    )


def _rare(words: Sequence[str]) -> list[str]:
    return [w for w in words if len(w) >= _LETTERS and background().get(w, 0.0) < _COMMON and not w.isdigit()]


def _numbers(reading: Reading) -> list[str]:
    """The numbers of a report, without the signs that part their thousands; years tell nothing."""
    found = (m.group().replace(",", "").replace(".", "") for m in _NUMBER.finditer(reading.article.text[:_LONGEST]))
    return [n for n in found if not _YEAR.fullmatch(n)]

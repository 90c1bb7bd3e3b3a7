"""Reports in languages that sayso does not read: which story each belongs to, by the names, numbers and days that it shares.

in: stories of reports that were read, and readings that were not    out: the stories, each with the unread reports of it

A name is the same in most languages that write it in the same letters, so a report from abroad that holds some of a story's names
and a number of it, or nearly all of its names, and was written a few days about it, is of it; so is one that holds two names and
tells of the same kinds of happenings (a fire, dead, a union). It is shown beside the others and counts for nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from sayso.cluster.alone import names_of
from sayso.cluster.kinds import kinds_of
from sayso.cluster.rarity import background
from sayso.cluster.stream import epoch_day
from sayso.cluster.words import words_of
from sayso.model import Reading, Story, dated

_NAMES, _SHARE = 4, 0.75  # of a story's names that a report must hold: so many, and so much of them all
_NAMES_AND_NUMBER, _SHARE_AND_NUMBER = 3, 0.25  # the same where a number of the story stands in it too
_TWO, _KINDS, _NEAR = 2, 3, 2.0  # two names also do where so many kinds of happenings are the story's, so many days about it
_TELLERS = 2  # reports of a story that must have a name: what one alone names is often beside the matter
_TOP = 16  # names of a report and of a story that count
_LETTERS = 4  # of a word of a name, at least
_COMMON = 0.02  # share of news in general that holds a word, from which it tells nothing
_LONG_NUMBER = 3  # digits: two reports share a shorter one by chance, as they do a day of the month
_DAYS = 4.0
_CAPITALISED = re.compile(r"(?<![\w’'])[A-ZÀ-Þ][\w’'-]{2,}")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*\d(?![\w])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST = 20_000  # characters of a report that are looked at


_Item = TypeVar("_Item", bound=Hashable)
_Name = frozenset[str]  # the rare words of one


class _About(Struct, frozen=True):
    """What a story is about: its names, numbers, days, and the kinds of happenings that most of its reports name. words: those with
    a capital that several of them have, names of places too."""

    names: tuple[_Name, ...]
    words: frozenset[str]
    kinds: frozenset[int]
    numbers: frozenset[str]
    days: tuple[float, ...]


class _Found(Struct, frozen=True):
    """What an unread report holds: words that may be of names, kinds of happenings, numbers, its day."""

    words: frozenset[str]
    kinds: frozenset[int]
    numbers: frozenset[str]
    day: float | None


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


def _shared(story: _About, report: _Found) -> int:
    """How much a report shares with a story; 0 where it is not of it. People and towns are in the news for more than one thing: the
    same names about the same day must be most of the story's, or a number of it stand beside them."""
    day = report.day
    if day is None or not any(abs(day - d) <= _DAYS for d in story.days):
        return 0
    names = sum(name <= report.words for name in story.names)
    numbers = story.numbers & report.numbers
    told = any(len(n) >= _LONG_NUMBER for n in numbers) or len(numbers) > 1
    least, share = (_NAMES_AND_NUMBER, _SHARE_AND_NUMBER) if told else (_NAMES, _SHARE)
    held = names >= max(least, share * len(story.names)) or _tells_alike(story, report)
    return max(1, names + len(numbers)) if held else 0


def _tells_alike(story: _About, report: _Found) -> bool:
    """Whether a report of those days holds two names of a story, a whole one among them, and tells of what it tells of."""
    if not any(abs((report.day or 0.0) - d) <= _NEAR for d in story.days) or len(story.kinds & report.kinds) < _KINDS:
        return False
    whole = [name for name in story.names if name <= report.words]
    others = (story.words & report.words).difference(*whole)
    return bool(whole) and len(whole) + len(others) >= _TWO


def _of_story(story: Story) -> _About:
    readings = [m.reading for m in story.members]
    return _About(
        _common_names([[_name(n) for n in names_of(r)[:_TOP]] for r in readings]),
        _by_several([_capitalised(_text(r)) for r in readings], _TELLERS),
        _by_several([kinds_of(_text(r)) for r in readings], max(_TELLERS, len(readings) / 2)),
        frozenset(n for r in readings for n in _numbers(r)),
        tuple(day for r in readings if (day := epoch_day(dated(r.article))) is not None),
    )


def _by_several(found: Sequence[frozenset[_Item]], least: float) -> frozenset[_Item]:
    """What so many of some reports have."""
    count = Counter(x for own in found for x in own)
    return frozenset(x for x, n in count.items() if n >= least)


def _common_names(named: Sequence[Sequence[_Name]]) -> tuple[_Name, ...]:
    """The names that several reports have, those that most have first; "Hale" and "Rupert Hale" are one name."""
    every = {name for names in named for name in names if name}
    whole = [name for name in every if not any(name < other for other in every)]
    held = {name: sum(any(n and n <= name for n in names) for names in named) for name in whole}
    common = [name for name in whole if held[name] >= _TELLERS]
    return tuple(sorted(common, key=lambda name: (-held[name], sorted(name)))[:_TOP])


def _of_report(reading: Reading) -> _Found:
    text = _text(reading)
    return _Found(
        _capitalised(text),
        kinds_of(text),
        frozenset(_numbers(reading)),
        epoch_day(dated(reading.article)),
    )


def _text(reading: Reading) -> str:
    return f"{reading.article.title or ''}\n{reading.article.text[:_LONGEST]}"


def _name(name: str) -> _Name:
    """The words of a name that stay in other languages: rare ones with a capital."""
    return _capitalised(name)


def _capitalised(text: str) -> frozenset[str]:
    return frozenset(w for m in _CAPITALISED.finditer(text) for w in _rare(words_of(m.group())))


def _rare(words: Sequence[str]) -> list[str]:
    return [w for w in words if len(w) >= _LETTERS and background().get(w, 0.0) < _COMMON and not w.isdigit()]


def _numbers(reading: Reading) -> list[str]:
    """The numbers of a report, without the signs that part their thousands; years tell nothing."""
    found = (m.group().replace(",", "").replace(".", "") for m in _NUMBER.finditer(reading.article.text[:_LONGEST]))
    return [n for n in found if not _YEAR.fullmatch(n)]

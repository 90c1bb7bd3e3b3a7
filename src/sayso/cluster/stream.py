"""The stream: each report joins the open story it is most like, or opens one; decided once, without seeing later reports.

    sketch | copy of | nearest open reports by shared rare words | story by its three likest reports | placed

Single-pass clustering, as in topic detection and tracking (Allan et al. 1998), with pairs weighed as in Miranda et al. (2018).
Memory is bounded by the days a report stays open and by how many may; the cost of a report by how many nearest ones are weighed.
"""

from __future__ import annotations

import hashlib
from bisect import insort
from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from functools import cache
from heapq import nlargest

from msgspec import Struct

from sayso.cluster.copies import Copies, runs_of
from sayso.cluster.likeness import Rare, Sketch, evidence, likeness, sketch
from sayso.cluster.rarity import Rarity
from sayso.model import Article, Placement, instant_of

# Log-odds from which a report joins: even ones. From -0.5 to 0.5 F1 moves from .905 to .893, reports kept apart from .86 to .94.
_JOINS = 0.0
# What a story's member counts that shares too little to be weighed.
_STRANGER = -6.0
# A story is as like as its likest members, three at most: one alone may be like by chance, all of a long story never are.
_LIKEST = 3
# Reports weighed in full, and words they are looked up by: more of either changed nothing on the development stream.
_NEAREST = 60
_KEYS = 60
# Open reports that share a word beyond which it leads nowhere.
_COMMON = 1_000
# Dated reports from which the stream's own day is read, and the oldest part left out: wrong dates must not close or hold stories.
_RECENT, _OLDEST_TENTH = 200, 0.1


class Window(Struct, frozen=True, kw_only=True):
    """days: how long a report stays open after it was published.  most: how many may be open at all; the oldest leave first."""

    days: float = 11.0
    most: int = 20_000


class _Open(Struct, kw_only=True):
    """A report that others may still join: sketch, words it is found by, story, id of the report it reprints or its own."""

    sketch: Sketch
    keys: tuple[str, ...]
    story: str
    origin: str


class Stream:
    """The open stories, and where the next report belongs."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._rarity = Rarity()
        self._copies = Copies()
        self._open: dict[int, _Open] = {}
        self._by_word: dict[str, dict[int, None]] = defaultdict(dict)
        self._members: dict[str, set[int]] = defaultdict(set)
        self._days: deque[float] = deque()
        self._sorted_days: list[float] = []
        self._placed = 0

    def __len__(self) -> int:
        """How many reports are open."""
        return len(self._open)

    def place(self, article: Article) -> Placement:
        """Where a report belongs; it is open to later ones from now on."""
        new = sketch(article.title, article.text, epoch_day(article.published))
        self._rarity.learn(new.words)
        rare = cache(self._rarity.of)
        runs = runs_of(article.text)
        first = self._copies.first_like(runs)
        keys = tuple(nlargest(_KEYS, sorted(new.words), key=rare))
        story = self._open[first].story if first is not None else self._likest(new, keys, rare) or _name(article)
        origin = self._open[first].origin if first is not None else article.id
        self._keep(_Open(sketch=new, keys=keys, story=story, origin=origin))
        self._copies.add(self._placed, runs)
        self._advance(new.day)
        return Placement(id=article.id, story=story, copy_of=origin if first is not None else None)

    def _likest(self, new: Sketch, keys: tuple[str, ...], rare: Rare) -> str | None:
        """The story a report joins, or None."""
        weighed: dict[str, list[float]] = defaultdict(list)
        for key in self._nearest(keys, rare):
            near = self._open[key]
            weighed[near.story].append(likeness(evidence(new, near.sketch, rare)))
        scores = {s: _of_story(found, len(self._members[s])) for s, found in weighed.items()}
        best = max(scores, key=lambda s: (scores[s], s), default=None)
        return best if best is not None and scores[best] >= _JOINS else None

    def _nearest(self, keys: tuple[str, ...], rare: Rare) -> Iterator[int]:
        """The open reports that share the most telling words."""
        shared: Counter[int] = Counter()
        for word in keys:
            holders = self._by_word.get(word, ())
            if len(holders) <= _COMMON:
                weight = rare(word)
                for key in holders:
                    shared[key] += weight  # type: ignore[assignment]  # weights, not counts
        return (key for key, _ in shared.most_common(_NEAREST))

    def _keep(self, report: _Open) -> None:
        self._placed += 1
        self._open[self._placed] = report
        self._members[report.story].add(self._placed)
        for word in report.keys:
            self._by_word[word][self._placed] = None

    def _advance(self, day: float | None) -> None:
        """Move the stream's day on, and let go of what is too old or too much."""
        if day is not None:
            self._days.append(day)
            insort(self._sorted_days, day)
            if len(self._days) > _RECENT:
                self._sorted_days.remove(self._days.popleft())
        while self._open and self._leaves(next(iter(self._open.values()))):
            self._let_go(next(iter(self._open)))

    def _leaves(self, oldest: _Open) -> bool:
        if len(self._open) > self._window.most:
            return True
        now = self._sorted_days[int(len(self._sorted_days) * _OLDEST_TENTH)] if self._sorted_days else None
        return now is not None and oldest.sketch.day is not None and now - oldest.sketch.day > self._window.days

    def _let_go(self, key: int) -> None:
        gone = self._open.pop(key)
        self._copies.forget(key)
        self._members[gone.story].discard(key)
        if not self._members[gone.story]:
            del self._members[gone.story]
        for word in gone.keys:
            self._by_word[word].pop(key, None)
            if not self._by_word[word]:
                del self._by_word[word]


def epoch_day(published: str | None) -> float | None:
    """Days since 1970 of an ISO 8601 day or instant (one without an offset is read as UTC), or None where it is none."""
    moment = instant_of(published)
    return None if moment is None else moment.timestamp() / 86_400


def _of_story(found: list[float], members: int) -> float:
    top = nlargest(_LIKEST, (max(x, _STRANGER) for x in found))
    top += [_STRANGER] * (min(_LIKEST, members) - len(top))
    return sum(top) / len(top)


def _name(article: Article) -> str:
    """A stable name from the report that opened the story."""
    return "s-" + hashlib.sha256(f"{article.id}\n{article.published}\n{article.title}\n{article.text}".encode()).hexdigest()[:12]

"""The stream: each report joins the open story it is most like, or opens one; decided once, without seeing later reports.

    sketch | copy of | nearest open reports by shared rare words | story by its three likest reports, or gone on with | placed

Single-pass clustering, as in topic detection and tracking (Allan et al. 1998), with pairs weighed as in Miranda et al. (2018).
Memory is bounded by the days a report stays open and by how many may; the cost of a report by how many nearest ones are weighed.
"""

from __future__ import annotations

import hashlib
from bisect import insort
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from functools import cache
from heapq import nlargest

from msgspec import Struct

from sayso.cluster.anew import tells_anew
from sayso.cluster.copies import bands_of, runs_of
from sayso.cluster.likeness import Rare, Sketch, evidence, likeness, sketch
from sayso.cluster.opened import Opened, OpenReport, Rest
from sayso.cluster.rarity import SETTLED, Rarity
from sayso.cluster.topic import Asked, Later, Topic, goes_on, later, mentions_only, told_first, topic_of
from sayso.model import Article, Placement, dated, instant_of

# Log-odds from which a report joins: even ones. From -0.5 to 0.5 F1 moves from .905 to .893, reports kept apart from .86 to .94.
_JOINS = 0.0
# What a story's member counts that shares too little to be weighed.
_STRANGER = -6.0
# A story is as like as its likest members, three at most: one alone may be like by chance, all of a long story never are.
_LIKEST = 3
# Reports weighed in full, and words they are looked up by: more of either changed nothing on the development stream.
_NEAREST = 60
_KEYS = 60
# Stories that a report which is like none may still go on with; how many of their first reports tell what they are about, two at
# least; how many reports beside a story's may have its words (follow-ups that stand alone). What a report must hold of it: with two
# own words instead of three, F1 on the development stream falls from .900 to .897 and reports kept apart from .907 to .893.
_FOLLOWED, _FIRST, _TEXTS, _ASIDE = 3, 8, 2, 2
# A feature on a story of harm begins with a scene and comes to its matter later: it must hold more of it, and more own words.
_ASKED = (
    Asked(whole=0.45, head=0.15, own=3),
    Asked(whole=0.6, head=0.08, own=5),
    Asked(whole=0.4, head=0.15, own=3, harm=True),
    Asked(whole=0.55, head=0.07, own=6, harm=True),
)
# Log-odds from which nobody asks whether a report only mentions a story further on.
_SURE = 2.0
# Open reports that share a word beyond which it leads nowhere.
_COMMON = 1_000
# Dated reports from which the stream's own day is read, and the oldest part left out: wrong dates must not close or hold stories.
_RECENT, _OLDEST_TENTH = 200, 0.1


class Window(Struct, frozen=True, kw_only=True):
    """days: how long a report stays open after it was published.  most: how many may be open at all; the oldest leave first."""

    days: float = 11.0
    most: int = 20_000


class Step(Struct, frozen=True, kw_only=True):
    """What placing one report changed, for whoever keeps a stream: its turn, what is open since and what it is met by, the
    turns that closed, and whether the words seen only once were forgotten for want of room."""

    placement: Placement
    turn: int
    opened: OpenReport
    bands: bytes
    closed: tuple[int, ...] = ()
    forgot: bool = False


class Memory(Struct, frozen=True, kw_only=True):
    """All that a stream must be told to go on as if it had never stopped.

    turn: of the last report placed.  days: of the latest dated reports, in the order they came.  rest: where the open reports are,
    and how many reports held each word.
    """

    turn: int = 0
    days: tuple[float, ...] = ()
    rest: Rest | None = None


class Stream:
    """The open stories, and where the next report belongs. memory: of a stream that this one goes on from."""

    def __init__(self, window: Window, memory: Memory | None = None) -> None:
        m = memory or Memory()
        self._window = window
        self._rarity = Rarity(before=m.rest, reports=m.turn, settled=SETTLED)
        self._open = Opened(m.rest)
        self._days: deque[float] = deque(m.days)
        self._sorted_days: list[float] = sorted(m.days)
        self._placed = m.turn

    def __len__(self) -> int:
        """How many reports are open."""
        return len(self._open)

    @property
    def turn(self) -> int:
        """How many reports were placed so far."""
        return self._placed

    @property
    def days(self) -> tuple[float, ...]:
        """The days of the latest dated reports, in the order they came."""
        return tuple(self._days)

    @property
    def met(self) -> int:
        """How many words are counted."""
        return self._rarity.met

    def place(self, article: Article) -> Placement:
        """Where a report belongs; it is open to later ones from now on."""
        return self.step(article).placement

    def step(self, article: Article) -> Step:
        """As `place`, with all that it changed."""
        new = sketch(article.title, article.text, epoch_day(dated(article)))
        forgot = self._rarity.learn(new.words)
        rare = cache(self._rarity.of)
        runs = runs_of(article.text)
        bands = bands_of(runs)
        first = self._open.first_like(runs, bands)
        keys = tuple(nlargest(_KEYS, sorted(new.words), key=rare))
        story = self._open[first].story if first is not None else self._likest(new, keys, rare, article) or _name(article)
        origin = self._open[first].origin if first is not None else article.id
        opened = OpenReport(id=article.id, sketch=new, runs=runs, keys=keys, story=story, origin=origin)
        self._placed += 1
        self._open.keep(self._placed, opened, bands)
        placement = Placement(id=article.id, story=story, copy_of=origin if first is not None else None)
        closed = tuple(self._advance(new.day))
        return Step(placement=placement, turn=self._placed, opened=opened, bands=bands, closed=closed, forgot=forgot)

    def forget(self, turns: Iterable[int]) -> None:
        """Close the reports of these turns to later ones."""
        for turn in turns:
            self._open.let_go(turn)

    def _likest(self, new: Sketch, keys: tuple[str, ...], rare: Rare, article: Article) -> str | None:
        """The story a report joins, or None."""
        weighed: dict[str, list[float]] = defaultdict(list)
        nearest = tuple(self._nearest(keys, rare))
        self._open.have(nearest)
        self._rarity.meet({word for key in nearest for word in self._open[key].sketch.title})
        for key in nearest:
            near = self._open[key]
            weighed[near.story].append(likeness(evidence(new, near.sketch, rare)))
        scores = {s: _of_story(found, self._open.members(s)) for s, found in weighed.items()}
        best = max(scores, key=lambda s: (scores[s], s), default=None)
        if best is None or self._tells_anew(best, new, article):
            return None
        if scores[best] >= _SURE:
            return best
        report = later(new, article.title, article.text)
        if scores[best] >= _JOINS:
            return None if mentions_only(self._topic(best, report), new.head) else best
        nearest_stories = sorted(scores, key=lambda s: (-scores[s], s))[:_FOLLOWED]
        return self._followed(nearest_stories, report)

    def _tells_anew(self, story: str, new: Sketch, article: Article) -> bool:
        """Whether a report begins with a happening that is later than the first of a story, however like it is."""
        return tells_anew(told_first(article.title, article.text), new.day, self._open.since(story, _FIRST))

    def _followed(self, stories: Iterable[str], report: Later) -> str | None:
        """The first of some stories that a report goes on with."""
        topics = ((story, self._topic(story, report)) for story in stories if self._open.members(story) >= _TEXTS)
        return next((story for story, topic in topics if not _before(topic, report) and goes_on(topic, report, _ASKED)), None)

    def _topic(self, story: str, report: Later) -> Topic:
        """What an open story is about, by its first reports."""
        first = self._open.first_of(story, _FIRST)
        self._rarity.meet({w for o in first for w in o.sketch.head})
        all_of_it = self._open.members(story) / len(first)

        def elsewhere(word: str, here: int) -> float:
            return self._rarity.elsewhere(word, round(here * all_of_it) + (word in report.words) + _ASIDE)

        return topic_of([o.sketch for o in first], elsewhere)

    def _nearest(self, keys: tuple[str, ...], rare: Rare) -> Iterator[int]:
        """The open reports that share the most telling words."""
        shared: Counter[int] = Counter()
        for word, holders in self._open.holders(keys).items():
            if len(holders) <= _COMMON:
                weight = rare(word)
                for key in holders:
                    shared[key] += weight  # type: ignore[assignment]  # weights, not counts
        return (key for key, _ in shared.most_common(_NEAREST))

    def _advance(self, day: float | None) -> Iterator[int]:
        """Move the stream's day on, and let go of what is too old or too much; the turns of what went."""
        if day is not None:
            self._days.append(day)
            insort(self._sorted_days, day)
            if len(self._days) > _RECENT:
                self._sorted_days.remove(self._days.popleft())
        while self._open and self._leaves(oldest := next(iter(self._open))):
            self._open.let_go(oldest)
            yield oldest

    def _leaves(self, oldest: int) -> bool:
        if len(self._open) > self._window.most:
            return True
        now = self._sorted_days[int(len(self._sorted_days) * _OLDEST_TENTH)] if self._sorted_days else None
        day = self._open.day(oldest)
        return now is not None and day is not None and now - day > self._window.days


def epoch_day(published: str | None) -> float | None:
    """Days since 1970 of an ISO 8601 day or instant (one without an offset is read as UTC), or None where it is none."""
    moment = instant_of(published)
    return None if moment is None else moment.timestamp() / 86_400


def _before(topic: Topic, report: Later) -> bool:
    """Whether a report is older than the story by more than the hours that outlets differ by."""
    return report.day is not None and topic.since is not None and report.day < topic.since - 1


def _of_story(found: list[float], members: int) -> float:
    top = nlargest(_LIKEST, (max(x, _STRANGER) for x in found))
    top += [_STRANGER] * (min(_LIKEST, members) - len(top))
    return sum(top) / len(top)


def _name(article: Article) -> str:
    """A stable name from the report that opened the story."""
    return "s-" + hashlib.sha256(f"{article.id}\n{article.published}\n{article.title}\n{article.text}".encode()).hexdigest()[:12]

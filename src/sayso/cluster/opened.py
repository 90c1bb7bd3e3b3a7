"""The open reports of a stream: which there are, and what others are weighed against.

All may be in memory, as for a stream that begins and ends in one go. Where they rest elsewhere, their days and sketches are read at
once (half a kilobyte each) and everything else when a report comes that it matters to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Protocol

from msgspec import Struct

from sayso.cluster.copies import Copies, Runs, reprints
from sayso.cluster.likeness import Sketch
from sayso.cluster.rarity import Counts


class OpenReport(Struct, frozen=True, kw_only=True):
    """A report that others may still join. id: its own.  sketch and runs: what it is weighed by.  keys: words it is found by.
    story: where it stands.  origin: id of the report it reprints, or its own."""

    id: str
    sketch: Sketch
    runs: Runs[int]
    keys: tuple[str, ...]
    story: str
    origin: str


class Rest(Counts, Protocol):
    """Where what a stream remembers rests. It tells the state before the step that is being taken."""

    def spines(self) -> Iterable[tuple[int, float | None, bytes]]:
        """Turn, day and bands of every open report, by turn."""

    def reports(self, turns: Collection[int]) -> Mapping[int, OpenReport]:
        """The open reports of these turns."""

    def holders(self, words: Collection[str]) -> Iterable[tuple[str, int]]:
        """Word and turn of the open reports that these words find, by turn."""

    def turns_of_story(self, story: str) -> Iterable[int]:
        """The turns of a story's open reports."""


class Opened:
    """The open reports, by turn. rest: where those of before rest."""

    def __init__(self, rest: Rest | None = None) -> None:
        self._rest = rest
        self._days: dict[int, float | None] = {}
        self._reports: dict[int, OpenReport] = {}
        self._by_word: dict[str, dict[int, None]] = {}
        self._stories: dict[str, set[int]] = {}
        self._copies = Copies()
        for turn, day, bands in rest.spines() if rest else ():
            self._days[turn] = day
            self._copies.add(turn, bands)

    def __len__(self) -> int:
        """How many are open."""
        return len(self._days)

    def __getitem__(self, turn: int) -> OpenReport:
        """The report of a turn."""
        self.have((turn,))
        return self._reports[turn]

    def __iter__(self) -> Iterator[int]:
        """The turns, in order."""
        return iter(self._days)

    def day(self, turn: int) -> float | None:
        """The day of a turn's report."""
        return self._days[turn]

    def have(self, turns: Iterable[int]) -> None:
        """Have the reports of these turns at hand."""
        unknown = [t for t in turns if t not in self._reports]
        if unknown and self._rest:
            self._reports.update(self._rest.reports(unknown))

    def first_like(self, runs: Runs[int], bands: bytes) -> int | None:
        """The turn of the first that a text reprints (or that reprints it), or None."""
        return next((turn for turn in self._copies.near(bands) if reprints(runs, self[turn].runs)), None)

    def holders(self, words: Collection[str]) -> Mapping[str, Collection[int]]:
        """The turns of the reports that each word finds, in order."""
        unknown = [w for w in words if w not in self._by_word]
        self._by_word.update((w, {}) for w in unknown)
        for word, turn in self._rest.holders(unknown) if unknown and self._rest else ():
            self._by_word[word][turn] = None
        return {w: self._by_word[w] for w in words}

    def members(self, story: str) -> int:
        """How many of a story's reports are open."""
        return len(self._of_story(story))

    def first_of(self, story: str, most: int) -> list[OpenReport]:
        """A story's first open reports, each text once, of so many that came first."""
        turns = sorted(self._of_story(story))[:most]
        self.have(turns)
        texts = {self._reports[t].origin: self._reports[t] for t in reversed(turns)}
        return list(texts.values())

    def since(self, story: str, most: int) -> float | None:
        """The earliest day of a story's first open reports, of so many."""
        days = (self._days[t] for t in sorted(self._of_story(story))[:most])
        return min((d for d in days if d is not None), default=None)

    def keep(self, turn: int, report: OpenReport, bands: bytes) -> None:
        """Let a report be open."""
        self.holders(report.keys)
        self._of_story(report.story).add(turn)
        self._days[turn] = report.sketch.day
        self._reports[turn] = report
        self._copies.add(turn, bands)
        for word in report.keys:
            self._by_word[word][turn] = None

    def let_go(self, turn: int) -> None:
        """Let a report be open no longer."""
        gone = self[turn]
        self._of_story(gone.story).discard(turn)
        if not self._stories[gone.story]:
            del self._stories[gone.story]
        del self._reports[turn], self._days[turn]
        self._copies.forget(turn)
        for word in gone.keys:
            found = self._by_word.get(word, {})
            found.pop(turn, None)
            if not found and not self._rest:
                self._by_word.pop(word, None)

    def _of_story(self, story: str) -> set[int]:
        found = self._stories.get(story)
        if found is None:
            found = self._stories[story] = set(self._rest.turns_of_story(story) if self._rest else ())
        return found

"""How telling a word is: the fewer reports hold it, the more (inverse document frequency, Spärck Jones 1972).

What this stream has shown counts together with a shipped table of news in general, so that the first reports are not all surprise
and a name that everybody writes of this month soon says little.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from math import log

# The table counts as so many reports seen before the first. On the development stream F1 was the same from 50 to 300.
_PRIOR = 100.0
_UNSEEN = 0.5
# Words that are counted: beyond that the ones seen once are forgotten, or an endless stream would fill the memory.
_MOST_WORDS = 500_000


@cache
def background() -> dict[str, float]:
    """Share of stretches of news in general that hold a word."""
    lines = resources.files("sayso.cluster").joinpath("background.txt").read_text(encoding="utf-8").splitlines()
    total = int(lines[1])
    return {word: int(count) / total for word, _, count in (line.partition(" ") for line in lines[2:])}


class Rarity:
    """Inverse document frequencies that learn as reports come.

    topic: how often a word is counted at most, where the reports are few and may all be about one thing; None counts all.
    seen, reports: what was learnt before: how many reports held each word, and how many there were.
    """

    def __init__(self, topic: int | None = None, seen: Mapping[str, int] | None = None, reports: int = 0) -> None:
        self._topic = topic
        self._background = background()
        self._seen: Counter[str] = Counter(seen or {})
        self._reports = reports

    def learn(self, words: Iterable[str]) -> bool:
        """Count one report's words, each once; whether those seen only once were forgotten."""
        self._reports += 1
        self._seen.update(words)
        full = len(self._seen) > _MOST_WORDS
        if full:
            self._seen = Counter({w: n for w, n in self._seen.items() if n > 1})
        return full

    def of(self, word: str) -> float:
        """How telling a word is; never under nought."""
        seen = self._seen[word] if self._topic is None else min(self._topic, self._seen[word])
        held = seen + _PRIOR * self._background.get(word, 0.0) + _UNSEEN
        return max(0.0, log((self._reports + _PRIOR + _UNSEEN) / held))

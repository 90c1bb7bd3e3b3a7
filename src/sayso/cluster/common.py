"""What the reports of a group have in common, and how much of it another report holds.

in: the words of reports, how telling each is    out: for two groups, the share of what one has in common that the other holds

Pairs weigh what two reports share, whatever it is: a shipyard's order and a round of talks in the same two countries share the
countries and a minister. What all reports of the talks share, the bridge, the map, the prisoners, the order has none of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import fsum

from sayso.cluster.likeness import Rare
from sayso.cluster.linkage import Group

# Share of a group's reports, two at least, that hold a word which they have in common.
_HALF = 0.5
_LEAST = 2


class Common:
    """words: of each report, by its number.  rare: how telling a word is."""

    def __init__(self, words: Sequence[frozenset[str]], rare: Rare) -> None:
        self._words = words
        self._rare = rare

    def held(self, one: Group, other: Group) -> float:
        """The share of what one group has in common that the other's likest report holds, or the other way where that is more;
        1 where neither has two reports, which have nothing in common yet."""
        shares = [self._share(a, b) for a, b in ((one, other), (other, one)) if len(a) >= _LEAST]
        return max(shares, default=1.0)

    def _share(self, group: Group, other: Group) -> float:
        count = Counter(w for i in group for w in self._words[i])
        common = {w for w, n in count.items() if n >= max(_LEAST, _HALF * len(group))}
        return max(self._of(common, self._words[i]) for i in other)

    def _of(self, common: set[str], words: frozenset[str]) -> float:
        """Weight of the common words that a report holds in all of them; in all of its own, where a brief one has fewer."""
        whole = min(self._weight(common), self._weight(words))
        return self._weight(common & words) / whole if whole else 1.0

    def _weight(self, words: set[str] | frozenset[str]) -> float:
        return fsum(self._rare(w) for w in words)

"""Which report reprints another: the same runs of words, also where a text is cut or a paragraph is other.

Candidates come from MinHash and locality-sensitive hashing (Broder 1997; Indyk and Motwani 1998, by rensa) with bands so short that
a text cut to a fifth is still met; what decides is how much of the shorter text's runs of five words the longer one holds.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence

from rensa import RMinHash, RMinHashLSH

# Share of the shorter text that must stand in the longer. On the comparison's development stories whole copies hold .91 and more,
# other reports of one event .63 at most (a text that was used in part); one changed paragraph of four leaves about .7.
_HELD = 0.66
# Shorter texts share a sentence by chance, or as a teaser of the very article.
_LEAST_RUNS = 25
_RUN = 5
_PERMUTATIONS, _BANDS = 128, 64
_MOST = 100_000
_WORD = re.compile(r"\w+")

Runs = array  # of unsigned 64-bit hashes, each once


def runs_of(text: str) -> Runs[int]:
    """Hashes of a text's runs of five words; empty where the text is too short to tell a copy by."""
    words = _WORD.findall(text[:_MOST].lower())
    runs = [" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)]
    return array("Q", set(RMinHash.hash_token_sets([runs])[0])) if len(runs) >= _LEAST_RUNS else array("Q")


def reprints(a: Runs[int], b: Runs[int]) -> bool:
    """Whether the shorter of two texts stands for the most part in the longer."""
    return held(a, b) >= _HELD


def held(a: Runs[int], b: Runs[int]) -> float:
    """Share of the shorter text's runs that the longer one holds."""
    short, long = sorted((a, b), key=len)
    return len(set(long).intersection(short)) / len(short) if short else 0.0


class Copies:
    """The texts a copy may be of. Keys are the caller's, counted upwards, so that the least is the first."""

    def __init__(self) -> None:
        self._near = RMinHashLSH(threshold=0.2, num_perm=_PERMUTATIONS, num_bands=_BANDS)
        self._runs: dict[int, Runs[int]] = {}

    def first_like(self, runs: Runs[int]) -> int | None:
        """Key of the first text that these runs reprint (or that reprints them), or None."""
        if not runs:
            return None
        return min((k for k in self._near.query(_minhash(runs)) if reprints(runs, self._runs[k])), default=None)

    def add(self, key: int, runs: Runs[int]) -> None:
        """Remember a text."""
        if runs:
            self._near.insert(key, _minhash(runs))
            self._runs[key] = runs

    def forget(self, key: int) -> None:
        """Forget a text; one that was never kept is no error."""
        if self._runs.pop(key, None) is not None:
            self._near.remove(key)


def originals(texts: Sequence[str], order: Sequence[int]) -> dict[int, int]:
    """For each text that reprints another, the first it goes back to. order: the texts' places, those that came first before."""
    known, first = Copies(), dict[int, int]()
    for turn, i in enumerate(order):
        runs = runs_of(texts[i])
        if (like := known.first_like(runs)) is not None:
            first[i] = first.get(order[like], order[like])
        known.add(turn, runs)
    return first


def _minhash(runs: Sequence[int]) -> RMinHash:
    sketch = RMinHash(num_perm=_PERMUTATIONS, seed=1)
    sketch.update([h.to_bytes(8, "little") for h in runs])
    return sketch

"""Which report reprints another: the same runs of words, also where a text is cut or a paragraph is other.

Candidates come from MinHash and locality-sensitive hashing (Broder 1997; Indyk and Motwani 1998; the sketches by rensa), bands so
short that a text cut to a fifth is still met; what decides is how much of the shorter text's runs of five words the longer holds.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence

import numpy as np
from rensa import RMinHash

# Share of the shorter text that must stand in the longer. On the comparison's development stories whole copies hold .91 and more,
# other reports of one event .63 at most (a text that was used in part); one changed paragraph of four leaves about .7.
_HELD = 0.66
# Shorter texts share a sentence by chance, or as a teaser of the very article.
_LEAST_RUNS = 25
_RUN = 5
_PERMUTATIONS, _BANDS = 128, 64  # a band is two of the sketch's numbers, 32 bits each
_ROOM = 64  # texts there is room for at first
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
        self._bands = np.empty((_ROOM, _BANDS), np.uint64)
        self._keys: list[int] = []  # by row
        self._rows: dict[int, int] = {}

    def near(self, bands: bytes) -> list[int]:
        """Keys of the texts that share a band, in their order: a copy is among them."""
        if not bands:
            return []
        met = (self._bands[: len(self._keys)] == np.frombuffer(bands, np.uint64)).any(axis=1)
        return sorted(self._keys[row] for row in np.flatnonzero(met))

    def add(self, key: int, bands: bytes) -> None:
        """Remember a text by its bands; one that is too short has none."""
        if not bands:
            return
        row = len(self._keys)
        if row == len(self._bands):
            self._bands = np.concatenate([self._bands, np.empty_like(self._bands)])
        self._bands[row] = np.frombuffer(bands, np.uint64)
        self._keys.append(key)
        self._rows[key] = row

    def forget(self, key: int) -> None:
        """Forget a text; one that was never kept is no error. The last one takes its row."""
        row = self._rows.pop(key, None)
        if row is None:
            return
        last = self._keys.pop()
        if last != key:
            self._bands[row] = self._bands[len(self._keys)]
            self._keys[row] = last
            self._rows[last] = row


def originals(texts: Sequence[str], order: Sequence[int]) -> dict[int, int]:
    """For each text that reprints another, the first it goes back to. order: the texts' places, those that came first before."""
    known, first = Copies(), dict[int, int]()
    every = [runs_of(texts[i]) for i in order]
    for turn, i in enumerate(order):
        bands = bands_of(every[turn])
        like = next((k for k in known.near(bands) if reprints(every[turn], every[k])), None)
        if like is not None:
            first[i] = first.get(order[like], order[like])
        known.add(turn, bands)
    return first


def bands_of(runs: Sequence[int]) -> bytes:
    """What a text is met by: its MinHash sketch, of which each eight bytes are a band; empty where there are no runs."""
    if not runs:
        return b""
    sketch = RMinHash(num_perm=_PERMUTATIONS, seed=1)
    sketch.update([h.to_bytes(8, "little") for h in runs])
    return np.array(sketch.digest(), "<u4").tobytes()

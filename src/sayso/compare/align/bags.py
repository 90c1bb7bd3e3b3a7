"""Bags: what many clauses hold, as numbers one behind the other, so that many pairs of clauses are looked at in one go.

in: a collection of keys a clause    out: which keys the two clauses of each pair share
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Real = NDArray[np.float64]
Truth = NDArray[np.bool_]


class Bags:
    """Rows of keys. A key's number is its place among all keys sorted, so that sums over keys do not hang on the rows' order; where
    keys are only counted they need not be sorted.

    vocabulary: each key's number.  ids: the rows' numbers, ascending in each row.  starts: where each row starts in ids, and
    where the last one ends.
    """

    def __init__(self, rows: Sequence[Collection[Any]], *, counted: bool = False) -> None:
        keys = set().union(*rows)
        self.vocabulary = {key: n for n, key in enumerate(keys if counted else sorted(keys))}
        sizes = np.fromiter(map(len, rows), np.int64, len(rows))
        self.starts: Whole = np.concatenate(([0], np.cumsum(sizes)))
        held = np.fromiter(map(self.vocabulary.__getitem__, chain.from_iterable(rows)), np.int64, int(self.starts[-1]))
        row = np.repeat(np.arange(len(rows)), sizes)
        self.ids: Whole = np.sort(row * max(1, len(keys)) + held) - row * max(1, len(keys))

    def shared(self, one: Whole, other: Whole) -> tuple[Whole, Whole]:
        """What rows one[k] and other[k] both hold: the ks, ascending, and beside each a key's number."""
        here, there = self._codes(one), self._codes(other)
        if not len(there):
            return here[:0], here[:0]
        places = np.minimum(np.searchsorted(there, here), len(there) - 1)
        both = here[there[places] == here]
        return both // self._size, both % self._size

    def holds(self, rows: Whole, keys: Whole) -> Truth:
        """Whether row rows[k] holds the key numbered keys[k]; -1 is no row's."""
        if not len(self.ids):
            return np.zeros(len(rows), bool)
        sought = rows * self._size + keys
        places = np.minimum(np.searchsorted(self._all, sought), len(self._all) - 1)
        found: Truth = (self._all[places] == sought) & (keys >= 0)
        return found

    def weighed(self, rows: Sequence[Mapping[Any, float]]) -> Real:
        """What each key weighs, where it weighs the same in every row that holds it."""
        weights = {key: weight for row in rows for key, weight in row.items()}
        return np.array([weights[key] for key in self.vocabulary], float)

    @property
    def _size(self) -> int:
        return max(1, len(self.vocabulary))

    @cached_property
    def _all(self) -> Whole:
        """Every row's keys, each with its row."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts)) * self._size + self.ids

    def _codes(self, rows: Whole) -> Whole:
        """The keys of each of the rows, each with its place among them; ascending."""
        pair, place = spread(np.diff(self.starts)[rows])
        codes: Whole = pair * self._size + self.ids[self.starts[rows][pair] + place]
        return codes


def spread(counts: Whole) -> tuple[Whole, Whole]:
    """For each of so many things a row: the row, and the thing's place in it: [2, 1] gives [0, 0, 1] and [0, 1, 0]."""
    rows = np.repeat(np.arange(len(counts)), counts)
    return rows, np.arange(len(rows)) - (np.cumsum(counts) - counts)[rows]


def sums(n: int, rows: Whole, values: Real) -> Real:
    """The sum of each row's values, for rows 0 to n - 1."""
    return np.bincount(rows, values, n).astype(np.float64, copy=False)


def first_of(groups: Whole) -> Whole:
    """Where each run of like numbers starts."""
    return np.flatnonzero(np.concatenate(([True], groups[1:] != groups[:-1]))) if len(groups) else np.zeros(0, np.int64)


def most(n: int, rows: Whole, values: Real) -> Real:
    """The largest of each row's values, 0 where it has none; rows ascend."""
    found = np.zeros(n)
    if len(rows):
        first = first_of(rows)
        found[rows[first]] = np.maximum.reduceat(values, first)
    return found

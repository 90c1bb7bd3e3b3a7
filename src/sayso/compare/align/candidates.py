"""Candidates: which clauses of two reports share enough to be looked at.

in: `Unit`s    out: index pairs, from an inverted index over what the clauses share: the few of each other report that are
most like a clause. Cost grows with what is shared, and not with the square of the reports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np

from sayso.compare.align.bags import Bags, Real, Whole, first_of, spread
from sayso.compare.clauses.units import Unit

CONDITIONS = frozenset(("if", "unless", "until", "provided"))  # what begins with one tells no fact
_ONLY_IF = re.compile(r"(?:only|even) (?:if|when|after|once)\b", re.I)
_COMMON = 0.12  # a key in more than this share of the units finds no candidates
_SHARED = 0.3  # summed weight that two clauses must share to be looked at
_COSINE = 0.25  # and what it must be of their lengths: below it 2 of 100 pairs of one thing are lost, and a third of all looks
_TELLING = 0.5  # what a key weighs that finds candidates though it is common
_RARE = 12  # clauses that share a key, up to which it is rare in any story
# Clauses that share a key, above which it finds no candidates however rare it is elsewhere: it is the story's subject.
_POSTINGS = 600
_TOGETHER = 80  # candidates of a clause over all reports: so cost grows with the reports and not with their square
_TOP, _FEWEST, _ALL = 8, 1, 36  # candidates a clause keeps in each other report; fewer where the reports are many
_AT_ONCE = 250_000  # shared keys looked at in one go: so memory does not grow with the story


def candidates(units: Sequence[Unit], words: Bags | None = None) -> list[tuple[int, int]]:
    """Index pairs of units of different reports that share enough to be scored, each once. words: what they hold, where that is
    numbered already."""
    if not units:
        return []
    index = _Index(units, words or Bags([u.weights for u in units]))
    many = len(units)
    found = [np.minimum(one, other) * many + np.maximum(one, other) for one, other in index.nearest()]
    pairs = np.divmod(np.unique(np.concatenate(found)), many) if found else ()
    return list(zip(*(side.tolist() for side in pairs), strict=True))


class _Index:
    """For each key that finds others, the clauses that hold it; as numbers, one key behind the other."""

    def __init__(self, units: Sequence[Unit], bags: Bags) -> None:
        self._reports = np.array([u.report for u in units])
        self._aims = np.array([_aim(u) for u in units])
        self._norms = np.array([u.norm for u in units])
        self._at = np.array(sorted(range(len(units)), key=lambda n: units[n].key))
        self._places = np.argsort(self._at)
        self._weights = bags.weighed([u.weights for u in units])
        self._told = np.array([key[0] not in "~@" for key in bags.vocabulary], bool)
        held = np.bincount(bags.ids, minlength=len(bags.vocabulary))
        rare = held <= max(_RARE, min(int(_COMMON * len(units)), _POSTINGS))
        finds = (rare | ((self._weights > _TELLING) & (held <= _POSTINGS)))[bags.ids]
        self._units = np.repeat(np.arange(len(units)), np.diff(bags.starts))[finds]
        self._keys = bags.ids[finds]
        self._postings = self._units[np.argsort(self._keys, kind="stable")]
        self._held = np.bincount(self._keys, minlength=len(bags.vocabulary))
        self._starts = np.cumsum(self._held) - self._held

    def nearest(self) -> Iterator[tuple[Whole, Whole]]:
        """Clauses, and beside each one of another report that is among the most like it."""
        ends = np.searchsorted(self._units, np.arange(len(self._norms) + 1))
        upto = np.concatenate(([0], np.cumsum(self._held[self._keys])))[ends]
        first = 0
        while first < len(self._norms):
            stop = max(first + 1, int(np.searchsorted(upto, upto[first] + _AT_ONCE, "right")) - 1)
            yield self._top(*self._alike(slice(ends[first], ends[stop])))
            first = stop

    def _alike(self, entries: slice) -> tuple[Whole, Whole, Real]:
        """Clauses and those that share enough with them, in the order of their places, with how much of the other's length is
        shared."""
        units, keys = self._units[entries], self._keys[entries]
        entry, place = spread(self._held[keys])
        one, other, key = units[entry], self._postings[self._starts[keys][entry] + place], keys[entry]
        may = (self._reports[one] != self._reports[other]) & (self._aims[one] == self._aims[other])
        one, other, key = one[may], other[may], key[may]
        if not len(one):
            return one, other, np.zeros(0)
        # By clause and place, and within that by key: one number for each of them, which is sorted far faster than its place is.
        many = len(self._weights)
        codes, key = np.divmod(np.sort((one * len(self._norms) + self._places[other]) * many + key), many)
        first = first_of(codes)
        one, place = np.divmod(codes[first], len(self._norms))
        other = self._at[place]
        shared = np.add.reduceat(self._weights[key], first)
        told = np.logical_or.reduceat(self._told[key], first)
        enough = told & (shared >= np.maximum(_SHARED, _COSINE * self._norms[one] * self._norms[other]))
        return one[enough], other[enough], (shared / self._norms[other])[enough]

    def _top(self, one: Whole, other: Whole, alike: Real) -> tuple[Whole, Whole]:
        """The few of each other report, and of all of them, that are most like a clause; ties go by where they stand."""
        top = min(_TOP, max(_FEWEST, _ALL // max(1, len(np.unique(self._reports)))))
        order = np.lexsort((-alike, self._reports[other], one))
        order = np.sort(order[_rank(one[order] * (self._reports.max() + 1) + self._reports[other[order]]) < top])
        order = order[np.lexsort((-alike[order], one[order]))]
        order = order[_rank(one[order]) < _TOGETHER]
        return one[order], other[order]


def _rank(groups: Whole) -> Whole:
    """The place of each within its run of like numbers."""
    first = first_of(groups)
    return spread(np.diff(np.append(first, len(groups))))[1]


def _aim(unit: Unit) -> int:
    """Whether a clause names an aim (1) or a condition (2) and tells no fact ("(talks) to end the fighting", "until the company
    withdraws"): only another of its make is its like."""
    first = unit.text.split(maxsplit=1)[0].lower() if unit.text.strip() else ""
    return 1 if first == "to" else 2 if first in CONDITIONS or _ONLY_IF.match(unit.text) else 0

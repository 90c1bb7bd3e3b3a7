"""Having: the clauses whose sentence has one of a few words, found by going once over all sentences as one text.

in: units and parts of words    out: the units of the sentences that have one of them. A rule that only some sentences can meet
looks at these, and not at every clause of a story by a pattern: to find a word in a text costs next to nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import TypeVar, cast

from msgspec import Struct

from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit
from sayso.model import Span

T = TypeVar("T")

_LETTERS = re.compile(r"[^\W\d_]+")


class Clauses(tuple[Unit, ...]):
    """Units in their order, with what it takes to find those that have a word."""

    @cached_property
    def _told(self) -> _Told:
        return _Told.of(self)

    @cached_property
    def _by_line(self) -> list[list[int]]:
        """The places of the units of each sentence."""
        found: list[list[int]] = [[] for _ in self._told.starts]
        for k, line in enumerate(self._told.lines):
            found[line].append(k)
        return found

    @cached_property
    def names(self) -> dict[int, frozenset[str]]:
        """By report, the words of the names that its sentences have."""
        found: dict[int, set[str]] = {}
        for around, report in {(u.report, u.clause.sentence): (u.around, u.report) for u in self}.values():
            found.setdefault(report, set()).update(k for k in around if k[0] == "~")
        return {report: frozenset(names) for report, names in found.items()}

    def once(self, make: Callable[[Clauses], T]) -> T:
        """What several rules work out of these clauses by one function, worked out once."""
        kept: dict[Callable[[Clauses], object], object] = self.__dict__.setdefault("_once", {})
        if make not in kept:
            kept[make] = make(self)
        return cast("T", kept[make])

    @cached_property
    def _lines_of(self) -> dict[str, list[int]]:
        """By each run of letters that the sentences have, their lines."""
        found: dict[str, list[int]] = {}
        for line, text in enumerate(self._told.text.split("\n")):
            for run in set(_LETTERS.findall(text)):
                found.setdefault(run, []).append(line)
        return found

    @cached_property
    def _letters(self) -> str:
        """All these runs as one text."""
        return "\n".join(["", *self._lines_of, ""])

    def _lines_with(self, word: str) -> Iterable[int]:
        """The lines that have a word or a part of one. What is of letters alone stands in few runs of letters, and is looked for in
        each of these once, however often it is told."""
        if not word.isalpha():
            return self._told.lines_with(word)
        text = self._letters
        found, at = set[int](), text.find(word)
        while at >= 0:
            end = text.index("\n", at)
            found.update(self._lines_of[text[text.rindex("\n", 0, at) + 1 : end]])
            at = text.find(word, end)
        return found

    def having(self, words: Sequence[str]) -> list[Unit]:
        """The units whose sentence has one of these: parts of words, in lower case."""
        found = set[int]()
        for word in words:
            found.update(self._lines_with(word))
        places = sorted(k for line in found for k in self._by_line[line])
        return [self[k] for k in places]


class _Told(Struct, frozen=True):
    """The sentences of units, a line each. text: all of them, in lower case.  starts: of each line.  lines: by unit, its line."""

    text: str
    starts: tuple[int, ...]
    lines: tuple[int, ...]

    @classmethod
    def of(cls, units: Sequence[Unit]) -> _Told:
        rows: dict[tuple[int, Span], int] = {}
        told: list[str] = []
        lines: list[int] = []
        for unit in units:
            sentence = unit.clause.sentence
            line = rows.setdefault((unit.report, sentence), len(told))
            if line == len(told):
                told.append(_line(unit.sentence))
            if not sentence.holds(unit.span):  # a clause that runs on beyond its sentence
                told[line] += f" {_line(unit.text)}"
            lines.append(line)
        starts = accumulate((len(line) + 1 for line in told), initial=0)
        return cls("\n".join([*told, ""]), tuple(starts), tuple(lines))

    def lines_with(self, word: str) -> list[int]:
        """The lines that have a word, by number."""
        found, at = [], self.text.find(word)
        while at >= 0:
            line = bisect_right(self.starts, at) - 1
            found.append(line)
            at = self.text.find(word, self.starts[line + 1])
        return found


def _line(text: str) -> str:
    return text.lower().replace("\n", " ")


def clauses_of(units: Sequence[Unit]) -> Clauses:
    """Units as `Clauses`, which they may be already."""
    return units if isinstance(units, Clauses) else Clauses(units)


def having(units: Sequence[Unit], words: Sequence[str]) -> list[Unit]:
    """The units whose sentence has one of these, in their order: parts of words, in lower case, with no line break."""
    return clauses_of(units).having(words)


def that_may_have(units: Sequence[Unit], *patterns: Sought) -> Sequence[Unit]:
    """The units whose sentence may have one of these patterns, in their order; all of them where nothing is sure of a pattern."""
    if not all(p.needles for p in patterns):
        return units
    return having(units, [part for p in patterns for part in p.needles])

"""Whether what patterns find may lack some words: a proof off the patterns, where examples would only hint at it.

in: patterns as the standard library parses them, words in small letters    out: a text that is found and has none of the words;
None where there is none

All ways through the patterns are walked letter by letter, and beside each how much of a word is told so far; a way on which a word
is complete is left. Of what a pattern asks about beside its letters (a border of a word, what must not follow), nothing is asked,
and what may stand a few times more may stand without end: so more is walked than is ever found, and where nothing lacks the words
here, nothing does. What must follow is either not asked, or all that is asked: both are tried.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import Any

_ops: Any = import_module("re._constants")
_parser: Any = import_module("re._parser")

_OTHER = "\N{WHITE SQUARE}"  # any letter that no word has
_FAR = 6  # times that something stands at most, beyond which it may stand without end
_REPEATS = (_ops.MAX_REPEAT, _ops.MIN_REPEAT, _ops.POSSESSIVE_REPEAT)
_ASKED = (_ops.AT, _ops.ASSERT, _ops.ASSERT_NOT)

Step = tuple[frozenset[str] | None, int, str]
"""The letters that lead on, none where nothing has to be told; to where; and how to show it, where that is no letter of a word."""


def lacking(found: Sequence[re.Pattern[str] | str], words: Iterable[str]) -> str | None:
    """A text that the patterns, or words as they stand, find one right behind the other and that has none of the words."""
    wanted = tuple(words)
    first = _walked(found, wanted, follows=False)
    return None if first is None or _walked(found, wanted, follows=True) is None else first


def _walked(found: Sequence[re.Pattern[str] | str], wanted: tuple[str, ...], *, follows: bool) -> str | None:
    ways = Ways(frozenset("".join(wanted)) | {_OTHER}, follows=follows)
    at = 0
    for one in found:
        at = ways.along(_parser.parse(re.escape(one)) if isinstance(one, str) else _parser.parse(one.pattern, one.flags), at)
    return _way(ways.steps, {at, *ways.ends}, wanted)


class Ways:
    """All ways through patterns: from each place, what leads on. ends: where one may end before all of them are walked. follows:
    whether what must follow is walked, and nothing behind it."""

    def __init__(self, letters: frozenset[str], *, follows: bool) -> None:
        self.letters, self.follows = letters, follows
        self.steps, self.ends = list[list[Step]]([[]]), list[int]()

    def along(self, told: Iterable[tuple[Any, Any]], at: int) -> int:
        """Walk a piece of a pattern; where one is behind it."""
        for op, value in told:
            if self.follows and op is _ops.ASSERT and value[0] > 0:
                self.ends.append(self.along(value[1], at))
                return self._nowhere()
            at = self._piece(op, value, at)
        return at

    def _piece(self, op: Any, value: Any, at: int) -> int:
        if op in _ASKED:
            return at
        if op is _ops.SUBPATTERN:
            return self.along(value[3], at)
        if op is _ops.ATOMIC_GROUP:
            return self.along(value, at)
        if op is _ops.BRANCH:
            return self._met(self.along(branch, at) for branch in value[1])
        if op in _REPEATS:
            return self._repeated(*value, at)
        if op is _ops.GROUPREF_EXISTS:
            return self._met(self.along(way or (), at) for way in value[1:])
        return self._to(self._fitting(op, value), at, chr(value).lower() if op is _ops.LITERAL else _OTHER)

    def _repeated(self, least: int, most: int, told: Any, at: int) -> int:
        for _ in range(least):
            at = self.along(told, at)
        if most - least > _FAR:
            begin = self._to(None, at)
            self.steps[self.along(told, begin)].append((None, begin, ""))
            return begin
        ends = [at]
        for _ in range(most - least):
            ends.append(at := self.along(told, at))
        return self._met(ends)

    def _to(self, letters: frozenset[str] | None, at: int, shown: str = "") -> int:
        to = self._nowhere()
        self.steps[at].append((letters, to, shown))
        return to

    def _nowhere(self) -> int:
        self.steps.append([])
        return len(self.steps) - 1

    def _met(self, ends: Iterable[int]) -> int:
        reached, to = list(ends), self._nowhere()
        for end in reached:
            self.steps[end].append((None, to, ""))
        return to

    def _fitting(self, op: Any, value: Any) -> frozenset[str]:
        """The letters, in small, that a piece of one letter may be."""
        if op is _ops.LITERAL:
            small = chr(value).lower()
            return frozenset((small if small in self.letters else _OTHER,))
        if op is _ops.IN and all(kind is _ops.LITERAL for kind, _ in value):
            return frozenset[str]().union(*(self._fitting(*one) for one in value))
        if op is _ops.IN:
            return frozenset(c for c in self.letters if c == _OTHER or _may_be(value, c) or _may_be(value, c.upper()))
        if op in (_ops.ANY, _ops.NOT_LITERAL):
            return self.letters
        raise NotImplementedError(f"{op} is a piece of a pattern that nobody walked yet")


def _may_be(told: Iterable[tuple[Any, Any]], letter: str) -> bool:
    """Whether a letter is among those that stand between brackets."""
    rest = iter(told)
    negated, fits = False, False
    for op, value in rest:
        if op is _ops.NEGATE:
            negated = True
        elif op is _ops.LITERAL:
            fits |= letter == chr(value)
        elif op is _ops.RANGE:
            fits |= value[0] <= ord(letter) <= value[1]
        else:
            fits |= _CATEGORIES[value].match(letter) is not None
    return fits != negated


_CATEGORIES = {
    _ops.CATEGORY_WORD: re.compile(r"\w"),
    _ops.CATEGORY_NOT_WORD: re.compile(r"\W"),
    _ops.CATEGORY_DIGIT: re.compile(r"\d"),
    _ops.CATEGORY_NOT_DIGIT: re.compile(r"\D"),
    _ops.CATEGORY_SPACE: re.compile(r"\s"),
    _ops.CATEGORY_NOT_SPACE: re.compile(r"\S"),
}


def _way(steps: list[list[Step]], ends: set[int], words: tuple[str, ...]) -> str | None:
    """The first way to an end on which no word is complete, as a text."""
    begun = {word[:n] for word in words for n in range(len(word))} | {""}
    met = {(0, "")}
    left = deque([(0, "", "")])
    while left:
        at, so_far, text = left.popleft()
        if at in ends:
            return text
        for letters, to, shown in steps[at]:
            for letter, told in _after(so_far, letters, words, begun):
                if (to, told) not in met:
                    met.add((to, told))
                    left.append((to, told, text + (shown if letter == _OTHER else letter)))
    return None


def _after(so_far: str, letters: frozenset[str] | None, words: tuple[str, ...], begun: set[str]) -> Iterator[tuple[str, str]]:
    """Each letter that leads on, and how much of a word is told with it; not those with which one is."""
    if letters is None:
        yield "", so_far
        return
    for letter in sorted(letters):
        told = so_far + letter
        if not told.endswith(words):
            yield letter, next(told[n:] for n in range(len(told) + 1) if told[n:] in begun)
